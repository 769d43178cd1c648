/** Everything the program may ask of the outside world. */
export interface Host {
  /** The bytes of a file; `undefined` if it cannot be read. */
  read(uri: string): Promise<Uint8Array | undefined>;
  /** The addresses of the workspace's files whose path ends so. */
  find(suffix: string): Promise<readonly string[]>;
  /** What is directly in a folder; nothing if it cannot be read. */
  list(uri: string): Promise<readonly FolderEntry[]>;
  /** The addresses of the workspace's folders. */
  folders(): Promise<readonly string[]>;
  /** Tells the person who looks for a fault, not the one who edits. */
  log(level: LogLevel, message: string): void;
}

/** A file or a folder in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** How much a log entry matters. */
export type LogLevel = 'info' | 'error';
