import { run } from '../../server/src/cli/run.ts';
import type { ExitStatus, Output } from '../../server/src/cli/terminal.ts';

/** What a call of the command line gives. */
export interface Result {
  readonly status: ExitStatus;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a test may say of the terminal. */
interface Setting {
  readonly stdin?: string | Uint8Array;
  /** Standard error is a terminal; nothing is, unless a test says so. */
  readonly stderrIsTerminal?: true;
  readonly colours?: true;
}

/** Runs the command line in this process. */
export async function call(argv: readonly string[], setting: Setting = {}): Promise<Result> {
  const { stdin = '', stderrIsTerminal = false, colours = false } = setting;
  const stdout = new Written(false);
  const stderr = new Written(stderrIsTerminal);
  const status = await run(argv, {
    stdin: (async function* () {
      yield typeof stdin === 'string' ? Buffer.from(stdin) : stdin;
    })(),
    stdout,
    stderr,
    colours,
    version: '1.2.3',
    serveLanguage: async () => {},
  });
  return { status, stdout: stdout.text, stderr: stderr.text };
}

/** Prints what a call on a net in standard input gives, which must be fine. */
export async function printed(argv: readonly string[], stdin: string): Promise<string> {
  const { status, stdout, stderr } = await call([...argv, '-'], { stdin });
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${stdout}${stderr}`);
  return stdout;
}

class Written implements Output {
  readonly isTerminal: boolean;
  text = '';

  constructor(isTerminal: boolean) {
    this.isTerminal = isTerminal;
  }

  async write(text: string): Promise<void> {
    this.text += text;
  }
}
