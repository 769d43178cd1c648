import type { Docs } from '../schema/docs.ts';
import { commonForkDocs, ownForkDocs } from './docs.generated.ts';

/** What the messages and fields of a fork are for. */
export function docsOfFork(id: string): Docs {
  return { ...commonForkDocs, ...ownForkDocs[id] };
}
