import { Option } from 'commander';
import { type ExportTarget, exportTargets } from '../../exporters/export.ts';
import type { DataFormat } from '../../exporters/keras/data-format.ts';
import { addStateOptions, netOptions, type StateOptions } from '../options.ts';
import { reportExport } from '../report-export.ts';
import type { Subcommand } from '../subcommand.ts';

/** `prototxt export --to TARGET FILE` */
export const exportSubcommand: Subcommand = {
  name: 'export',
  declare: (command, terminal, exit) => {
    command
      .description('write the net for another library')
      .argument('<file>', 'a file, or - for standard input')
      .addOption(new Option('--to <target>', 'the library').choices(exportTargets).makeOptionMandatory())
      .addOption(
        new Option('--data-format <format>', 'where the channels stand (PyTorch has them first)')
          .choices(['channels_first', 'channels_last'])
          .default('channels_last'),
      )
      .option(
        '--stubs',
        'write a marked stub for a layer that has no counterpart, instead of stopping',
        false,
      )
      .option('--every-blob', "give every blob as an output of the model, to compare with Caffe's", false)
      .option('-o, --output <file>', 'write to this file');
    addStateOptions(command, 'TEST').action(async (file: string, options: ExportCommandOptions) => {
      const { to: target, dataFormat, stubs, everyBlob, output } = options;
      const call = { file, options: netOptions(options), target, dataFormat, stubs, everyBlob, output };
      exit(await reportExport(call, terminal));
    });
  },
};

interface ExportCommandOptions extends StateOptions {
  readonly to: ExportTarget;
  readonly dataFormat: DataFormat;
  readonly stubs: boolean;
  readonly everyBlob: boolean;
  readonly output?: string;
}
