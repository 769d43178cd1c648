import { ErrorCodes, Position, ResponseError } from 'vscode-languageserver';
import { extentsOf, layerAt, layersIn } from '../analysis/in-states.ts';
import { type CopyLink, kerasCard } from '../exporters/keras/card.ts';
import { outputShapes } from '../exporters/keras/output-shapes.ts';
import type { CardSection } from '../features/hover.ts';
import type { AboutDocument, Question } from './answer.ts';
import type {
  Batch,
  CopyKerasArguments,
  DataFormat,
  KerasOutputShape,
  KerasOutputShapeParams,
  Phase,
} from './protocol.ts';
import { oneOf, part, statesOf } from './settings.ts';

/** The command's id. */
export const kerasOutputShapeId = 'prototxt.kerasOutputShape';

/** What the command asks for, with the document as every request names it. */
export type KerasQuestion = KerasOutputShapeParams & AboutDocument;

/** Answers `prototxt.kerasOutputShape`: the shapes of the layer at the position, or of every layer. */
export function kerasOutputShape({
  params: { position, phase, dataFormat = 'channels_first', batch = 'None' },
  document,
  settings,
  convert,
}: Question<KerasQuestion>): readonly KerasOutputShape[] {
  const analysis = document.analysis(statesOf({ ...settings.state, ...(phase && { phase }) }));
  const asked = position
    ? [layerAt(analysis, convert.offset(position))]
    : layersIn(analysis, { start: 0, end: document.text.length });
  return asked.flatMap(layer => (layer ? outputShapes(layer, { dataFormat, batch }) : []));
}

/** Reads the argument of the command; any client may send anything. */
export function kerasOutputShapeParams(argument: unknown): KerasQuestion {
  const { uri, position, ...options } = part(argument);
  if (typeof uri !== 'string')
    throw new ResponseError(ErrorCodes.InvalidParams, 'The argument must be an object with a uri.');
  const phase = oneOf<Phase>(['TRAIN', 'TEST'], options.phase);
  const dataFormat = oneOf<DataFormat>(['channels_first', 'channels_last'], options.dataFormat);
  const batch = oneOf<Batch>(['None', 'literal'], options.batch);
  return {
    uri,
    textDocument: { uri },
    ...(Position.is(position) && { position }),
    ...(phase && { phase }),
    ...(dataFormat && { dataFormat }),
    ...(batch && { batch }),
  };
}

/** What the hover says of Keras; with links where the client runs them. */
export function kerasSection(
  { document, settings, convert }: Question<unknown>,
  links: boolean,
): CardSection {
  return found => {
    const position = convert.position(extentsOf(found.layer)[0]?.start ?? 0);
    const link: CopyLink = (blob, phase) =>
      commandLink({ uri: document.uri, position, blob, ...(phase && { phase }) });
    return kerasCard(found, settings.keras, links ? link : undefined);
  };
}

/** Brackets would end the link in Markdown. */
function commandLink(argument: CopyKerasArguments): string {
  const query = encodeURIComponent(JSON.stringify([argument]));
  return `command:prototxt.copyKerasOutputShape?${query.replaceAll('(', '%28').replaceAll(')', '%29')}`;
}
