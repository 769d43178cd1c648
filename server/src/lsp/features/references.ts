import type { Feature } from '../feature.ts';

/** `textDocument/references`: every place that names a layer, a blob or shared values. */
export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  offer: ({ connection, answer }) =>
    connection.onReferences(
      answer(async ({ params: { position, context }, analysis, convert }) => {
        const { references: referencesOf } = await import('../../parts/names.ts');
        const definitions = context.includeDeclaration ? 'with' : 'without';
        return referencesOf(analysis, convert.offset(position), definitions).map(convert.location);
      }, null),
    ),
};
