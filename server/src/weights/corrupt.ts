/** Ends the reading of a file that cannot be right; `readModel` turns it into a `Refusal`. */
export class Corrupt extends Error {
  /** In bytes from the beginning of the file. */
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}
