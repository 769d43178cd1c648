import { type Command, InvalidArgumentError, Option } from 'commander';
import type { DataFormat } from '../../exporters/keras/data-format.ts';
import type { Batch } from '../../exporters/keras/output-shape.ts';
import type { KerasVersion } from '../../exporters/keras/warnings.ts';
import { type KerasFormat, kerasFormats } from '../keras-formats.ts';
import {
  addOutputOptions,
  addStateOptions,
  netOptions,
  type OutputOptions,
  type StateOptions,
} from '../options.ts';
import { reportKeras } from '../report-keras.ts';
import type { Subcommand } from '../subcommand.ts';

/** `prototxt keras FILE [LAYER]` */
export const keras: Subcommand = {
  name: 'keras',
  declare: (command, terminal, exit) => {
    command
      .description('print what Keras needs: the output_shape of a layer, or of all')
      .argument('<file>', 'a file, or - for standard input')
      .argument('[layer]', "the layer's name");
    addStateOptions(command, 'TEST');
    addOutputOptions(command, kerasFormats);
    addKerasOptions(command).action(
      async (file: string, layer: string | undefined, options: KerasOptions) => {
        const { format, output, dataFormat, batch, kerasVersion } = options;
        const style = { dataFormat, batch, version: kerasVersion };
        exit(
          await reportKeras({ file, layer, options: netOptions(options), style, format, output }, terminal),
        );
      },
    );
  },
};

interface KerasOptions extends StateOptions, OutputOptions<KerasFormat> {
  readonly dataFormat: DataFormat;
  readonly batch: Batch;
  readonly kerasVersion: KerasVersion;
}

function addKerasOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--data-format <format>', 'where the channels stand')
        .choices(['channels_first', 'channels_last'])
        .default('channels_first'),
    )
    .addOption(
      new Option('--batch <batch>', 'how axis 0 is written').choices(['None', 'literal']).default('None'),
    )
    .addOption(
      new Option('--keras-version <n>', 'the Keras whose calls are told in words (1, 2, 3)')
        .argParser(kerasVersion)
        .default(3),
    );
}

function kerasVersion(text: string): KerasVersion {
  const version = versions.find(it => String(it) === text);
  if (version === undefined) throw new InvalidArgumentError(`Allowed choices are ${versions.join(', ')}.`);
  return version;
}

const versions: readonly KerasVersion[] = [1, 2, 3];
