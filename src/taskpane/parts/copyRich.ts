/**
 * Copies a text with its form and without: by the clipboard, else by the old command. False where the host refuses both, as
 * Excel on the web may: then the text must be shown to be copied by hand.
 */
export async function copyRich(html: string, plain: string): Promise<boolean> {
  try {
    const parts = { "text/html": html, "text/plain": plain };
    const item = new ClipboardItem(
      Object.fromEntries(Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })])),
    );
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copiedByCommand(html, plain);
  }
}

function copiedByCommand(html: string, plain: string): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", plain);
    event.preventDefault();
    filled = true;
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy") && filled;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill);
  }
}
