import stringWidth from 'string-width';

/** How many columns of a terminal the text takes. */
export function widthOf(text: string): number {
  // Plain text needs no search for wide or invisible characters, which is slow.
  return /^[ -~×]*$/.test(text) ? text.length : stringWidth(text);
}
