import type { Analysis } from '../../analysis/analyze.ts';
import { cannotUpgrade, upgrade as upgradeEdits } from '../../features/upgrade.ts';
import { addCaffeOptions, type CaffeOptions } from '../options.ts';
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
      .option('-o, --output <file>', 'write there, not in place');
    addCaffeOptions(command).action(async (given: readonly string[], options: UpgradeOptions) => {
      const { check = false, output } = options;
      const rewrite = (analysis: Analysis) => (cannotUpgrade(analysis) ? refused : upgradeEdits(analysis));
      const call = { given, rewrite, caffe: options, check, output, done: 'upgraded' };
      exit(await rewriteFiles(call, terminal));
    });
  },
};

const refused = { refused: 'it has errors that come first; prototxt check tells which' };

interface UpgradeOptions extends CaffeOptions {
  readonly check?: boolean;
  readonly output?: string;
}
