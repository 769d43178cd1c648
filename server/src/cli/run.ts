import { Command, CommanderError } from 'commander';
import type { Subcommand } from './subcommand.ts';
import { check } from './subcommands/check.ts';
import { exportSubcommand } from './subcommands/export.ts';
import { fmt } from './subcommands/fmt.ts';
import { keras } from './subcommands/keras.ts';
import { lsp } from './subcommands/lsp.ts';
import { shapes } from './subcommands/shapes.ts';
import { upgrade } from './subcommands/upgrade.ts';
import { weights } from './subcommands/weights.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

/** In the order of the help. The first one runs where a file stands in place of a subcommand. */
const subcommands: readonly Subcommand[] = [
  shapes,
  check,
  keras,
  exportSubcommand,
  upgrade,
  weights,
  fmt,
  lsp,
];

/** Runs the command line with the arguments behind the program's name. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  let status: ExitStatus = 0;
  const program = programFor(terminal);
  for (const [i, { name, declare }] of subcommands.entries())
    declare(program.command(name, { isDefault: i === 0 }), terminal, it => {
      status = it;
    });
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Asking for help or the version ends the parsing too, but is no fault.
    status = error.exitCode === 0 ? 0 : 2;
  }
  return status;
}

function programFor({ stdout, stderr, version }: Terminal): Command {
  return new Command('prototxt')
    .description("Shapes, problems and Keras counterparts of Caffe's network files.")
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError('(add --help to see how it is called)')
    .configureOutput({
      writeOut: text => void stdout.write(text),
      writeErr: text => void stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'prototxt: ')),
    })
    .exitOverride();
}
