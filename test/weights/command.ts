import { run } from '../../server/src/cli/run.ts';
import type { ExitStatus } from '../../server/src/cli/terminal.ts';

/** What a call of the command line gives. */
export interface Result {
  readonly status: ExitStatus;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `prototxt weights` in this process. */
export async function weights(...argv: readonly string[]): Promise<Result> {
  const written = { stdout: '', stderr: '' };
  const output = (stream: keyof typeof written) => ({
    isTerminal: false,
    write: async (text: string) => {
      written[stream] += text;
    },
  });
  const status = await run(['weights', ...argv], {
    stdin: (async function* () {})(),
    stdout: output('stdout'),
    stderr: output('stderr'),
    colours: false,
    version: '0.0.0',
    serveLanguage: async () => {},
  });
  return { status, ...written };
}
