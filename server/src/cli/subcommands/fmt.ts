import { Option } from 'commander';
import type { Analysis } from '../../analysis/analyze.ts';
import { format } from '../../features/format/format.ts';
import { defaultStyle, type ShortMessages } from '../../features/format/style.ts';
import { counted } from '../../features/numbers.ts';
import { faults } from '../../syntax/faults.ts';
import { LineIndex } from '../../text/lines.ts';
import { count } from '../options.ts';
import { rewriteFiles } from '../rewrite-files.ts';
import type { Subcommand } from '../subcommand.ts';

/** `prototxt fmt [--check] FILE…` */
export const fmt: Subcommand = {
  name: 'fmt',
  declare: (command, terminal, exit) => {
    command
      .description('lay files out in one style; only white space changes')
      .argument('<file...>', 'files, directories (searched for *.prototxt), or - for standard input')
      .option('--check', 'write nothing; end with status 1 if a file is not laid out so')
      .option('-o, --output <file>', 'write there, not in place')
      .option('--indent <columns>', 'how far a message is indented', count, defaultStyle.tabSize)
      .option('--tabs', 'indent with tabs, which are as wide as --indent says')
      .addOption(
        new Option(
          '--short-messages <which>',
          'which messages are on one line: as they are, all that fit, none',
        )
          .choices(['keep', 'join', 'split'])
          .default(defaultStyle.shortMessages),
      )
      .action(async (given: readonly string[], options: FmtOptions) => {
        const { check = false, output, indent: tabSize, tabs = false, shortMessages } = options;
        const style = { tabSize, insertSpaces: !tabs, shortMessages };
        const rewrite = ({ text, tree }: Analysis) => format(text, tree, style);
        exit(await rewriteFiles({ given, rewrite, left, check, output, done: 'formatted' }, terminal));
      });
  },
};

interface FmtOptions {
  readonly check?: boolean;
  readonly output?: string;
  readonly indent: number;
  readonly tabs?: boolean;
  readonly shortMessages: ShortMessages;
}

/** What keeps its layout, since nobody knows what it means. */
function left({ text, tree }: Analysis): string | undefined {
  const [first, ...others] = faults(text, tree);
  if (!first) return undefined;
  const { line } = new LineIndex(text).at(first.span.start);
  const errors = counted(others.length + 1, 'syntax error');
  return `it has ${errors}, the first on line ${line}; the fields with errors stay as they are`;
}
