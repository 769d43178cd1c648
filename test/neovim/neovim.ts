import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether there is a Neovim on this machine. */
export const hasNeovim = spawnSync('nvim', ['--version']).status === 0;

/** A Neovim without a window, set up as `docs/editors.md` says, which is sent keys and asked for values. */
export class Neovim {
  readonly #folder = mkdtempSync(join(tmpdir(), 'prototxt-neovim-'));
  readonly #socket = join(this.#folder, 'socket');
  readonly #process: ChildProcess;

  constructor(text: string) {
    const file = join(this.#folder, 'net.prototxt');
    const init = join(this.#folder, 'init.lua');
    writeFileSync(file, text);
    writeFileSync(init, documentedSetup());
    this.#process = spawn(
      'nvim',
      ['--headless', '--clean', '-n', '-u', init, '--listen', this.#socket, file],
      { stdio: 'ignore' },
    );
  }

  /** Types keys, in Vim's notation. */
  type(keys: string): void {
    execFileSync('nvim', ['--headless', '--server', this.#socket, '--remote-send', keys]);
  }

  /** The value of an expression in Lua; undefined as long as Neovim does not answer. */
  lua<Value>(expression: string): Value | undefined {
    const quoted = expression.replaceAll("'", "''");
    const { status, stdout, stderr } = spawnSync(
      'nvim',
      ['--headless', '--server', this.#socket, '--remote-expr', `json_encode(luaeval('${quoted}'))`],
      { encoding: 'utf8' },
    );
    // Older versions write the value where others write errors.
    const written = stdout || stderr;
    return status === 0 && written !== '' ? JSON.parse(written) : undefined;
  }

  /** Asks until the answer is what is waited for. */
  async until<Value>(expression: string, isIt: (value: Value) => boolean): Promise<Value> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const value = this.lua<Value>(expression);
      if (value !== undefined && isIt(value)) return value;
      if (Date.now() > end) throw new Error(`${expression} is still ${JSON.stringify(value)}`);
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }

  close(): void {
    this.#process.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Milliseconds that an editor on a busy machine may take. */
const PATIENCE = 20_000;

/** The first Lua of the page on editors, with the server that was built. */
function documentedSetup(): string {
  const [, lua = ''] = /```lua\n(.*?)```/s.exec(readFileSync('docs/editors.md', 'utf8')) ?? [];
  const documented = "{ 'prototxt', 'lsp', '--stdio' }";
  if (!lua.includes(documented)) throw new Error('the page does not say how to start the server');
  return lua.replace(documented, `{ '${process.execPath}', 'dist/server.js', '--stdio' }`);
}
