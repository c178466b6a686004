/** The text of a file: UTF-8 as the system writes it, else as an older Excel saves it. */
export async function fileText(file: Blob): Promise<string> {
  const text = await read(file, "utf-8");
  return text.includes("\ufffd") ? read(file, "windows-1252") : text;
}

const read = (file: Blob, encoding: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error("The file cannot be read."));
    reader.readAsText(file, encoding);
  });
