import type { Colors } from 'picocolors/types';
import type { FileReport } from '../file-report.ts';

/** Turns what comes out of a call into text, piece by piece. */
export type Reporter<Item = FileReport> = (
  items: AsyncIterable<Item>,
  context: ReporterContext,
) => AsyncIterable<string>;

/** What a reporter may know beside the items. */
export interface ReporterContext {
  /** They do nothing where colours are not wanted. */
  readonly colours: Colors;
  /** Whether the call may mean more than one file. */
  readonly several: boolean;
  /** The version of the program. */
  readonly version: string;
}
