import { availableParallelism, totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type FileFailure, failure } from './failure.ts';
import type { FileReport, ReportOptions } from './file-report.ts';

/** Reports on files in threads that run the script, in the order of the files. */
export async function* reportInThreads(
  files: readonly string[],
  options: ReportOptions,
  script: string,
): AsyncIterable<FileReport | FileFailure> {
  const count = Math.min(files.length, availableParallelism());
  const threads = Array.from({ length: count }, () => new Thread(script, options));
  const asked: Promise<FileReport | FileFailure>[] = [];
  try {
    for (const [i, file] of files.entries()) {
      // Each thread has its turn; a large file delays those behind it in the output anyway.
      const thread = threads[i % count];
      if (thread) asked.push(thread.ask(file));
      const next = asked.length > count * AHEAD ? asked.shift() : undefined;
      if (next) yield await next;
    }
    for (const it of asked) yield await it;
  } finally {
    for (const it of threads) it.end();
  }
}

/** How many files each thread may be ahead of what is printed: enough not to stand still, few enough to hold. */
const AHEAD = 8;

/** A thread that reports on one file after the other. */
class Thread {
  readonly #script: string;
  readonly #options: ReportOptions;
  #worker: Worker | undefined;
  /** Settles when everything that was asked before is answered. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(script: string, options: ReportOptions) {
    this.#script = script;
    this.#options = options;
  }

  ask(file: string): Promise<FileReport | FileFailure> {
    const answer = this.#last.then(() => this.#send(file));
    this.#last = answer;
    return answer;
  }

  end(): void {
    void this.#worker?.terminate();
  }

  /** A file that kills the worker is a failure of its own; the next one gets a new worker. */
  #send(file: string): Promise<FileReport | FileFailure> {
    const worker = this.#worker ?? this.#start();
    this.#worker = worker;
    return new Promise(resolve => {
      const answered = (report: FileReport | FileFailure): void => {
        worker.off('error', died);
        resolve(report);
      };
      const died = (error: unknown): void => {
        this.#worker = undefined;
        resolve(failure(file, error));
      };
      worker.once('message', answered).once('error', died);
      worker.postMessage(file);
    });
  }

  #start(): Worker {
    return new Worker(this.#script, {
      workerData: this.#options,
      resourceLimits: { maxOldGenerationSizeMb: Math.floor((totalmem() * MEMORY_SHARE) / 2 ** 20) },
    });
  }
}

/** Beyond this share of the machine's memory a file is refused rather than everything slowed down. */
const MEMORY_SHARE = 0.7;
