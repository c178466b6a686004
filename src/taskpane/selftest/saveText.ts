/** Hands a text to the browser as a file to save; whether it comes is for the browser to decide. */
export function saveText(name: string, text: string): void {
  const link = document.createElement("a");
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  link.href = address;
  link.download = `${name}.txt`;
  link.click();
  // The browser reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
