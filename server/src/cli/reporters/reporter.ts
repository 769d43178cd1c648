import type { Colors } from 'picocolors/types';
import type { FileReport } from '../file-report.ts';

/** One way of printing what comes out of a call. */
export interface Reporter {
  /** Whether it prints the states of a file with their layers, or its problems alone. */
  readonly prints: 'states' | 'problems';
  /** Turns reports into text, piece by piece. */
  print(files: AsyncIterable<FileReport>, context: ReporterContext): AsyncIterable<string>;
}

/** What a reporter may know beside the items. */
export interface ReporterContext {
  /** They do nothing where colours are not wanted. */
  readonly colours: Colors;
  /** Whether the call may mean more than one file. */
  readonly several: boolean;
  /** The version of the program. */
  readonly version: string;
}
