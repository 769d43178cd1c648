import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerCapabilities } from 'vscode-languageserver/node';
import { TestClient } from './client.ts';
import { largeNet, type Question, typing } from './large-questions.ts';

/** A server that has the large net open, beside an older net and the list of pictures that it names. */
export class LargeSession {
  readonly #client = new TestClient();
  readonly #folder = mkdtempSync(join(tmpdir(), 'prototxt-large-'));
  readonly #uri = pathToFileURL(join(this.#folder, 'large.prototxt')).href;
  readonly #answers = new Map<string, unknown>();
  #version = 1;

  async open(): Promise<ServerCapabilities> {
    writeFileSync(join(this.#folder, 'list.txt'), 'cat.png 3\n');
    // As VS Code can do it.
    const resolveSupport = { properties: ['tooltip', 'textEdits', 'label.location'] };
    const textDocument = {
      diagnostic: {},
      inlayHint: { resolveSupport },
      rename: { prepareSupport: true },
    };
    const { capabilities } = await this.#client.initialize(
      { workspace: { configuration: true }, textDocument },
      { commandLinks: true },
    );
    await this.#client.open(this.#uri, largeNet);
    await this.#client.open(`${this.#uri}.old`, largeNet.replaceAll('"res4b7_branch2a"', '"res4b7_2a"'));
    return capabilities;
  }

  /** Asks, and keeps the answer for the questions that build upon it. */
  async ask({ capability, method, params }: Question): Promise<unknown> {
    const asked = params({ uri: this.#uri, answer: it => this.#answers.get(it) });
    const answer =
      capability === 'executeCommandProvider'
        ? await this.#client.execute(method, asked)
        : await this.#client.ask(method, this.#uri, asked);
    this.#answers.set(method, answer);
    return answer;
  }

  /** Types a digit into the middle of the net, or takes it away again. */
  type(): Promise<void> {
    const end = { ...typing, character: typing.character + (this.#version % 2 === 0 ? 1 : 0) };
    const text = this.#version % 2 === 0 ? '' : '0';
    return this.#client.change(this.#uri, ++this.#version, [{ range: { start: typing, end }, text }]);
  }

  /** Sets every line one step further in, as editors do what a formatter says: from the end, all in one message. */
  indent(): Promise<void> {
    const changes = largeNet.split('\n').map((_, line) => {
      const start = { line, character: 0 };
      return { range: { start, end: start }, text: ' ' };
    });
    return this.#client.change(this.#uri, ++this.#version, changes.reverse());
  }

  close(): void {
    this.#client.kill();
    rmSync(this.#folder, { recursive: true });
  }
}
