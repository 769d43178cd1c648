import type { Catalogue } from '../../layers/catalogue.ts';
import type { Docs } from '../../schema/docs.ts';
import { code, prose } from '../markdown.ts';
import type { DocsKey } from './completion.ts';
import { plain } from './snippet.ts';

/** Where the documentation is taken from. */
interface Sources {
  readonly docs: Docs;
  readonly catalogue: Catalogue;
  /** What the item inserts. */
  readonly snippet: string;
}

/** Says what an item is for, as markdown; empty where there is nothing to say. */
export function documentation(key: DocsKey, { docs, catalogue, snippet }: Sources): string {
  if (key === 'text') return `\`\`\`prototxt\n${plain(snippet)}\n\`\`\``;
  if ('schema' in key)
    return key.schema
      .flatMap(it => docs[it] ?? [])
      .map(prose)
      .join('\n\n');
  const definition = catalogue.get(key.layerType);
  if (!definition) return '';
  const { summary, notes = [], param } = definition;
  return [
    prose(summary),
    ...(param ? [`Settings: ${code(param)}.`] : []),
    ...notes.map(note => `- ${prose(note)}`),
  ].join('\n\n');
}
