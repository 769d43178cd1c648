import { references as referencesOf } from '../../features/references.ts';
import type { Feature } from '../feature.ts';

/** `textDocument/references`: every place that names a layer, a blob or shared values. */
export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  offer: ({ connection, answer }) =>
    connection.onReferences(
      answer(({ params: { position, context }, analysis, convert }) => {
        const definitions = context.includeDeclaration ? 'with' : 'without';
        return referencesOf(analysis, convert.offset(position), definitions).map(convert.location);
      }, null),
    ),
};
