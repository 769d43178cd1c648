import {
  addOutputOptions,
  addStateOptions,
  count,
  netOptions,
  type OutputOptions,
  type StateOptions,
} from './options.ts';
import { reportFiles } from './report-files.ts';
import type { Reporter } from './reporters/reporter.ts';
import type { Subcommand } from './subcommand.ts';

interface ReportSubcommand {
  readonly name: string;
  readonly description: string;
  /** What it builds nets for unless told otherwise. */
  readonly phase: StateOptions['phase'];
  /** By `--format`; the first is the default. */
  readonly reporters: Readonly<Record<string, Reporter>>;
}

/** A subcommand that reports on many files. */
export function reportSubcommand({ name, description, phase, reporters }: ReportSubcommand): Subcommand {
  return {
    name,
    declare: (command, terminal, exit) => {
      command
        .description(description)
        .argument('<file...>', 'files, directories (searched for *.prototxt), or - for standard input');
      addStateOptions(command, phase);
      addOutputOptions(command, reporters);
      command
        .option('--max-warnings <n>', 'end with status 1 if there are more warnings', count)
        .action(async (given: readonly string[], options: ReportCommandOptions) => {
          const { format: reporter, output, maxWarnings = Number.POSITIVE_INFINITY } = options;
          const call = { given, options: netOptions(options), reporter, output, maxWarnings };
          exit(await reportFiles(call, terminal));
        });
    },
  };
}

interface ReportCommandOptions extends StateOptions, OutputOptions<Reporter> {
  readonly maxWarnings?: number;
}
