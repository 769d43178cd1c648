import type { Output } from './terminal.ts';

/** Says how far a long run over many files has come, on a terminal only. */
export class Progress {
  readonly #output: Output;
  readonly #total: number;
  #done = 0;
  /** When something may be said next. */
  #next = performance.now() + DELAY;
  #isShown = false;

  constructor(output: Output, total: number) {
    this.#output = output;
    this.#total = total;
  }

  /** One file more is done. */
  async step(): Promise<void> {
    this.#done++;
    if (!this.#output.isTerminal || this.#total < 2 || performance.now() < this.#next) return;
    this.#next = performance.now() + INTERVAL;
    this.#isShown = true;
    await this.#output.write(`${ERASE_LINE}${this.#done} of ${this.#total} files`);
  }

  /** Takes the line away, so that something else can be written. */
  async clear(): Promise<void> {
    if (!this.#isShown) return;
    this.#isShown = false;
    await this.#output.write(ERASE_LINE);
  }
}

/** Milliseconds before the first word, and between two. */
const DELAY = 500;
const INTERVAL = 100;

/** To the beginning of the line, and all of it empty (ECMA-48: CR, EL). */
const ERASE_LINE = '\r\u001B[2K';
