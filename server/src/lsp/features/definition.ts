import type { DefinitionParams, Location } from 'vscode-languageserver';
import { fileFinder } from '../../host/find-file.ts';
import type { Host } from '../../host/host.ts';
import { touches } from '../../text/span.ts';
import type { Question } from '../answer.ts';
import type { Feature } from '../feature.ts';

/** `textDocument/definition`: from a blob to the layer that makes it, from shared values to their owner, from a path to its file. */
export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  offer: ({ connection, answer, sources: { host } }) =>
    connection.onDefinition(answer(question => locations(question, host), null)),
};

async function locations(question: Question<DefinitionParams>, host: Host): Promise<Location[]> {
  const { params, analysis, convert } = question;
  const offset = convert.offset(params.position);
  const { definition: definitionOf } = await import('../../parts/names.ts');
  const spans = definitionOf(analysis, offset);
  return spans.length > 0 ? spans.map(convert.location) : netAt(question, offset, host);
}

/** The beginning of the net whose path stands there, as in a solver's `net:`. */
async function netAt(
  { document }: Question<DefinitionParams>,
  offset: number,
  host: Host,
): Promise<Location[]> {
  const { pathLinks } = await import('../../parts/structure.ts');
  const link = pathLinks(document).find(
    ({ span, path }) => touches(span, offset) && path.endsWith('.prototxt'),
  );
  const uri = link && (await fileFinder(document.uri, host)(link.path));
  const start = { line: 0, character: 0 };
  return uri === undefined ? [] : [{ uri, range: { start, end: start } }];
}
