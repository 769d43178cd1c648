/** What people may choose; all else is laid out alike for everybody. */
export interface FormatStyle {
  /** How many columns a message is indented by. */
  readonly tabSize: number;
  /** Whether with spaces; else with one tab, which is that wide. */
  readonly insertSpaces: boolean;
  readonly shortMessages: ShortMessages;
}

/**
 * Which messages stand on one line, provided that they fit: with `keep` those that were written so, with
 * `join` also all that hold only values (but a `layer`), with `split` none.
 */
export type ShortMessages = 'keep' | 'join' | 'split';

/** As the language's defaults in the extension's manifest have it. */
export const defaultStyle: FormatStyle = { tabSize: 2, insertSpaces: true, shortMessages: 'keep' };

/** As wide as a line may become through what is put on it, in columns. */
export const LINE_WIDTH = 100;

/** What a line is indented by at a level. */
export function indentation({ tabSize, insertSpaces }: FormatStyle, level: number): string {
  return insertSpaces ? ' '.repeat(level * tabSize) : '\t'.repeat(level);
}
