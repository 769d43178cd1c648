/** Everything the program may ask of the outside world. */
export interface Host {
  /** The bytes of a file; `undefined` if it cannot be read. */
  read(uri: string): Promise<Uint8Array | undefined>;
  /** The addresses of the workspace's files whose path ends so. */
  find(suffix: string): Promise<readonly string[]>;
  /** Tells the person who looks for a fault, not the one who edits. */
  log(level: LogLevel, message: string): void;
}

/** How much a log entry matters. */
export type LogLevel = 'info' | 'error';
