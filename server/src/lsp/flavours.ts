import { flavourInForce, type InForce } from '../analysis/flavour/in-force.ts';
import type { OpenDocument } from './open-document.ts';
import type { Settings } from './protocol.ts';

/** The Caffe that each document is read as. */
export class Flavours {
  readonly #known = new Map<string, Known>();

  /** The Caffe in force; of one version of a document, and with the same settings, the same object. */
  of(document: OpenDocument, { flavour: asked }: Pick<Settings, 'flavour'>): Promise<InForce> {
    const known = this.#known.get(document.uri);
    if (known?.document === document && known.asked === asked) return known.inForce;
    const inForce = find(document, asked, known?.asked === asked ? known.inForce : undefined);
    this.#known.set(document.uri, { document, asked, inForce });
    return inForce;
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }
}

interface Known {
  readonly document: OpenDocument;
  readonly asked: string;
  readonly inForce: Promise<InForce>;
}

async function find(
  { text, tree, fileName }: OpenDocument,
  asked: string,
  earlier: Promise<InForce> | undefined,
): Promise<InForce> {
  const before = await earlier;
  const question = { text, tree, options: { states: [], fileName }, asked, ...(before && { before }) };
  return flavourInForce(question, async () => (await import('../parts/forks.ts')).forks);
}
