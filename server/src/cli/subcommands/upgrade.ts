import type { Analysis } from '../../analysis/analyze.ts';
import { cannotUpgrade, upgrade as upgradeEdits } from '../../features/upgrade.ts';
import { rewriteFiles } from '../rewrite-files.ts';
import type { Subcommand } from '../subcommand.ts';

/** `prototxt upgrade [--check] FILE…` */
export const upgrade: Subcommand = {
  name: 'upgrade',
  declare: (command, terminal, exit) => {
    command
      .description("bring nets and solvers to today's form; comments and formatting stay")
      .argument('<file...>', 'files, directories (searched for *.prototxt), or - for standard input')
      .option('--check', 'write nothing; end with status 1 if a file is not in that form')
      .option('-o, --output <file>', 'write there, not in place')
      .action(async (given: readonly string[], { check = false, output }: UpgradeOptions) => {
        const rewrite = (analysis: Analysis) => (cannotUpgrade(analysis) ? refused : upgradeEdits(analysis));
        exit(await rewriteFiles({ given, rewrite, check, output, done: 'upgraded' }, terminal));
      });
  },
};

const refused = { refused: 'it has errors that come first; prototxt check tells which' };

interface UpgradeOptions {
  readonly check?: boolean;
  readonly output?: string;
}
