/** Why a file cannot be opened or saved, in words that the user can act on. */
export class FileRefusal extends Error {
  override name = "FileRefusal";
}
