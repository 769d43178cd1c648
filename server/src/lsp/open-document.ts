import { type Analysis, analyze } from '../analysis/analyze.ts';
import type { InForce } from '../analysis/flavour/in-force.ts';
import type { State } from '../net/select.ts';
import { edited, parse } from '../syntax/parse.ts';
import type { FileNode } from '../syntax/tree.ts';
import type { Edit } from '../text/edits.ts';
import { LineIndex } from '../text/lines.ts';

/** One version of an open document, with what has been worked out of it so far. */
export class OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly tree: FileNode;
  /** Those of a Caffe that is in force no longer go with it. */
  readonly #analyses = new WeakMap<InForce, Map<string, Analysis>>();
  #lines: LineIndex | undefined;

  constructor(uri: string, version: number, text: string, tree: FileNode = parse(text)) {
    this.uri = uri;
    this.version = version;
    this.text = text;
    this.tree = tree;
  }

  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines;
  }

  /** The document after edits, which must not overlap. What they did not touch is not parsed again. */
  edited(edits: readonly Edit[], version: number): OpenDocument {
    const { text, tree } = edited(this, edits);
    return new OpenDocument(this.uri, version, text, tree);
  }

  /** The last part of its address. */
  get fileName(): string {
    return this.uri.slice(this.uri.lastIndexOf('/') + 1);
  }

  /** The net in these states, as that Caffe reads it; the same object as long as nothing changes. */
  analysis(states: readonly State[], inForce: InForce): Analysis {
    const key = JSON.stringify(states);
    const { flavour, forks, message } = inForce;
    const known = this.#analyses.get(inForce) ?? new Map<string, Analysis>();
    this.#analyses.set(inForce, known);
    let analysis = known.get(key);
    if (!analysis) {
      const more = { ...(forks && { forks }), ...(message && { message }) };
      const options = { states, fileName: this.fileName, flavour, ...more };
      analysis = analyze(this.text, options, this.tree);
      known.set(key, analysis);
    }
    return analysis;
  }
}
