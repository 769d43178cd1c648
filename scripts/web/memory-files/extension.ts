import {
  EventEmitter,
  type ExtensionContext,
  type FileChangeEvent,
  FileChangeType,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
  workspace,
} from 'vscode';

const scheme = 'memory';

/** Fills the scheme `memory:` once from the server of the page; what is written stays in the page. */
export async function activate(context: ExtensionContext): Promise<void> {
  const address = context.extensionUri.with({ path: '/files.json' }).toString(true);
  // What `/files.json` answers: the text of each file by its path.
  const texts = (await (await fetch(address)).json()) as Record<string, string>;
  const files = new MemoryFiles(texts);
  context.subscriptions.push(workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive: true }));
  registerSearch(context, files);
}

interface File {
  readonly bytes: Uint8Array;
  readonly modified: number;
}

class MemoryFiles implements FileSystemProvider {
  readonly #files = new Map<string, File>();
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  constructor(texts: Record<string, string>) {
    const encoder = new TextEncoder();
    for (const [path, text] of Object.entries(texts)) this.#put(path, encoder.encode(text));
  }

  get paths(): string[] {
    return [...this.#files.keys()];
  }

  watch(): { dispose(): void } {
    return { dispose: () => {} };
  }

  stat(uri: Uri): FileStat {
    const file = this.#files.get(uri.path);
    if (file) return { type: FileType.File, ctime: 0, mtime: file.modified, size: file.bytes.length };
    if (!this.#isFolder(uri.path)) throw FileSystemError.FileNotFound(uri);
    return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory(uri: Uri): [string, FileType][] {
    const prefix = uri.path.endsWith('/') ? uri.path : `${uri.path}/`;
    const below = this.paths.filter(path => path.startsWith(prefix)).map(path => path.slice(prefix.length));
    const types = below.map((path): [string, FileType] => {
      const [name = '', ...rest] = path.split('/');
      return [name, rest.length > 0 ? FileType.Directory : FileType.File];
    });
    return [...new Map(types)];
  }

  readFile(uri: Uri): Uint8Array {
    return this.#find(uri).bytes;
  }

  writeFile(uri: Uri, bytes: Uint8Array): void {
    const type = this.#files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
    this.#put(uri.path, bytes);
    this.#changed.fire([{ type, uri }]);
  }

  delete(uri: Uri): void {
    this.#files.delete(uri.path);
    this.#changed.fire([{ type: FileChangeType.Deleted, uri }]);
  }

  rename(from: Uri, to: Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  createDirectory(): void {
    // A folder is there as soon as a file is in it.
  }

  #put(path: string, bytes: Uint8Array): void {
    this.#files.set(path, { bytes, modified: Date.now() });
  }

  #find(uri: Uri): File {
    const file = this.#files.get(uri.path);
    if (!file) throw FileSystemError.FileNotFound(uri);
    return file;
  }

  #isFolder(path: string): boolean {
    return path === '/' || this.paths.some(file => file.startsWith(`${path}/`));
  }
}

/** The proposed interface that quick open and `workspaceContains:` ask. */
interface FileSearch {
  registerFileSearchProvider(
    scheme: string,
    provider: {
      provideFileSearchResults(query: { pattern?: string }, options: { includes?: readonly string[] }): Uri[];
    },
  ): { dispose(): void };
}

/** Without a provider every start of the workbench waits seven seconds for one. */
function registerSearch(context: ExtensionContext, files: MemoryFiles): void {
  // The proposal is granted in the page's product configuration.
  const { registerFileSearchProvider } = workspace as typeof workspace & FileSearch;
  const search = registerFileSearchProvider(scheme, {
    provideFileSearchResults: ({ pattern = '' }, { includes = [] }) =>
      files.paths
        .filter(
          path => path.includes(pattern) && includes.every(glob => path.endsWith(glob.replace('**/*', ''))),
        )
        .map(path => Uri.from({ scheme, path })),
  });
  context.subscriptions.push(search);
}
