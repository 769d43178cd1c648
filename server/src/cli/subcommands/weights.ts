import {
  addOutputOptions,
  addStateOptions,
  netOptions,
  type OutputOptions,
  type StateOptions,
} from '../options.ts';
import type { Subcommand } from '../subcommand.ts';
import { type WeightsFormat, weightsFormats } from '../weights-formats.ts';

/** `prototxt weights FILE [NET]` */
export const weights: Subcommand = {
  name: 'weights',
  declare: (command, terminal, exit) => {
    command
      .description('list the weights of a .caffemodel, hold them against a net, write them as arrays')
      .argument('<file>', 'a binary .caffemodel')
      .argument('[net]', 'the .prototxt to hold it against, or - for standard input');
    addStateOptions(command, 'TEST');
    addOutputOptions(command, weightsFormats);
    command
      .addHelpText(
        'after',
        '\nWith -o FILE.npz or -o FILE.safetensors the values are written: see docs/weights.md.',
      )
      .action(async (file: string, net: string | undefined, options: WeightsOptions) => {
        const { format, output } = options;
        // Most calls need none of this.
        const { reportWeights } = await import('../report-weights.ts');
        exit(await reportWeights({ file, net, options: netOptions(options), format, output }, terminal));
      });
  },
};

interface WeightsOptions extends StateOptions, OutputOptions<WeightsFormat> {}
