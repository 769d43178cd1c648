import { openFolders } from '../host/find-file.ts';
import type { Host } from '../host/host.ts';
import type { Flavour } from '../layers/flavour.ts';
import type { FileFault } from '../problems/file-fault.ts';
import type { SoundFiles } from '../schema/proto/read-proto.ts';
import { SETTINGS, type Wishes } from './files.ts';
import { type OwnCaffe, OwnCaffes, type Readers } from './own-caffe.ts';

/** Where somebody is told what is wrong in their descriptions. */
export interface Teller {
  /** Shows these in their file, and nothing else there. */
  show(uri: string, faults: readonly FileFault[]): void;
  /** Says what no file has a place for. */
  warn(message: string): void;
}

/** What the descriptions are read for, and with what. */
interface Editor {
  readonly host: Host;
  readonly readers: Readers;
  readonly stock: Flavour;
  readonly teller: Teller;
}

/** The Caffes that people describe in an editor, where files change. What is wrong in one is told in its own file. */
export class DescribedCaffes {
  readonly #editor: Editor;
  readonly #sound: SoundFiles = new Map();
  #caffes: OwnCaffes;
  /** Those that hold for some document. */
  readonly #used = new Set<OwnCaffe>();
  /** The files in which faults are shown now. */
  #shown: ReadonlySet<string> = new Set();
  #warned: ReadonlySet<string> = new Set();

  constructor(editor: Editor) {
    this.#editor = editor;
    this.#caffes = inWorkspace(editor, this.#sound);
  }

  /** What holds for a document; the same object as long as nothing changes. */
  async of(uri: string, text: string, wishes: Wishes): Promise<OwnCaffe> {
    const caffes = this.#caffes;
    const own = await caffes.of(uri, text, wishes);
    // The files may have changed meanwhile.
    if (this.#caffes === caffes && !this.#used.has(own)) {
      this.#used.add(own);
      this.tell();
    }
    return own;
  }

  /** Reads all files anew when they are needed the next time. */
  forget(): void {
    this.#used.clear();
    this.#caffes = inWorkspace(this.#editor, this.#sound);
  }

  /** Shows the faults of what is in use, and those of nothing else. */
  tell(): void {
    const { teller } = this.#editor;
    const used = [...this.#used];
    const all = used.flatMap(it => it.faults);
    const inSettings = all.filter(it => it.file.uri === SETTINGS).map(it => `prototxt.layers: ${it.message}`);
    const missing = used
      .flatMap(it => it.missing)
      .map(it => `prototxt.protoFiles: No file "${it}" is found.`);
    const warnings = new Set([...inSettings, ...missing]);
    for (const it of warnings) if (!this.#warned.has(it)) teller.warn(it);
    this.#warned = warnings;
    const files = new Set(all.map(it => it.file.uri).filter(uri => uri !== SETTINGS));
    for (const uri of new Set([...this.#shown, ...files]))
      teller.show(uri, withoutRepetitions(all.filter(it => it.file.uri === uri)));
    this.#shown = files;
  }
}

/** A search that leaves no folder of the workspace, and stays in a folder outside it. */
function inWorkspace({ host, readers, stock }: Editor, sound: SoundFiles): OwnCaffes {
  const isOutermost = async (folder: string): Promise<boolean> => {
    const folders = await openFolders(host);
    return folders.includes(folder) || !folders.some(it => folder.startsWith(it));
  };
  return new OwnCaffes({ host, readers, stock, isOutermost, sound });
}

/** The same fault comes from each of the Caffes that its file is part of. */
function withoutRepetitions(faults: readonly FileFault[]): readonly FileFault[] {
  return [...new Map(faults.map(it => [JSON.stringify([it.span, it.message]), it])).values()];
}
