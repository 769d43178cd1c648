import { hasForeignWords } from '../analysis/flavour/foreign-words.ts';
import { flavourHeader } from '../analysis/flavour/header.ts';
import { flavourInForce, type InForce } from '../analysis/flavour/in-force.ts';
import type { Host } from '../host/host.ts';
import { stock } from '../layers/stock.ts';
import { askedFlavour } from './asked-flavour.ts';
import type { OpenDocument } from './open-document.ts';
import type { Settings } from './protocol.ts';
import { statesOf } from './settings.ts';

/** The Caffe that each document is read as. */
export class Flavours {
  readonly #host: Host;
  readonly #known = new Map<string, Known>();

  constructor(host: Host) {
    this.#host = host;
  }

  /** The Caffe in force; of one version of a document, and with the same settings, the same object. */
  of(document: OpenDocument, settings: Settings): Promise<InForce> {
    const known = this.#known.get(document.uri);
    if (known?.document === document && known.settings === settings) return known.inForce;
    const inForce = this.#find(document, settings, known);
    this.#known.set(document.uri, { document, settings, inForce });
    return inForce;
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }

  async #find(document: OpenDocument, settings: Settings, known: Known | undefined): Promise<InForce> {
    const { text, tree, fileName } = document;
    const asked = await askedFlavour(document, settings, this.#host);
    const before = known?.settings === settings ? await known.inForce : undefined;
    const mayBePlain = asked === 'auto' && (before?.words ?? []).length === 0;
    if (mayBePlain && isPlain(document, settings)) return plain;
    const question = { text, tree, options: { states: [], fileName }, asked, ...(before && { before }) };
    return flavourInForce(question, async () => (await import('../parts/forks.ts')).forks);
  }
}

/** What is in force for most files, so that they share it. */
const plain: InForce = { flavour: stock, why: 'default', words: [] };

/** Whether stock Caffe knows all of the text; the analysis that tells is the one that will be asked for. */
function isPlain(document: OpenDocument, { state }: Settings): boolean {
  return (
    flavourHeader(document.text) === undefined && !hasForeignWords(document.analysis(statesOf(state), plain))
  );
}

interface Known {
  readonly document: OpenDocument;
  readonly settings: Settings;
  readonly inForce: Promise<InForce>;
}
