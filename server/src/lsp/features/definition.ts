import { definition as definitionOf } from '../../features/definition.ts';
import type { Feature } from '../feature.ts';

/** `textDocument/definition`: from a blob to the layer that makes it, from shared values to their owner. */
export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  offer: ({ connection, answer }) =>
    connection.onDefinition(
      answer(
        ({ params, analysis, convert }) =>
          definitionOf(analysis, convert.offset(params.position)).map(convert.location),
        null,
      ),
    ),
};
