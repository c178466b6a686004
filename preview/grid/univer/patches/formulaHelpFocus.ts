const help = ".univer-w-\\[250px\\].univer-leading-5";

/** A click on a function's help would take the keyboard from the formula, and what is typed next would be lost. */
export function keepTypingBesideHelp(): void {
  document.addEventListener(
    "mousedown",
    (event) => {
      if (event.target instanceof Element && event.target.closest(help)) event.preventDefault();
    },
    true,
  );
}
