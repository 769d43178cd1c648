/** Where the command line runs: the process in earnest, strings in tests. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Whether what goes to `stdout` may be coloured. */
  readonly colours: boolean;
  /** The version of the program. */
  readonly version: string;
  /** The script whose worker threads report on files (`answerInThread`); without it everything runs in this thread. */
  readonly workerScript?: string;
  /** Serves the language server protocol until the client ends it. */
  serveLanguage(): Promise<void>;
}

/** Takes text, and settles when it can take more. */
export interface Output {
  write(text: string): Promise<void>;
  /** Whether a person sees it at once. */
  readonly isTerminal: boolean;
}

/** 0: fine. 1: errors in the nets. 2: the call is wrong, or a file cannot be read. */
export type ExitStatus = 0 | 1 | 2;
