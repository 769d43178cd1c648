import type { Flavour } from '../layers/flavour.ts';
import { stockId } from '../layers/flavour.ts';
import type { Docs } from '../schema/docs.ts';

/** What the messages and fields of a Caffe are for. */
export async function docsOf({ id, docs }: Flavour): Promise<Docs> {
  const { caffeDocs, wordDocs } = await import('../parts/docs.ts');
  const stock = { ...caffeDocs, ...wordDocs };
  if (id === stockId) return { ...stock, ...docs };
  const { docsOfFork } = await import('../parts/fork-docs.ts');
  return { ...docsOfFork(id), ...stock, ...docs };
}
