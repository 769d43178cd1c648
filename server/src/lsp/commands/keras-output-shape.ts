import { Position } from 'vscode-languageserver';
import { layerAt, layersIn } from '../../analysis/in-states.ts';
import { outputShapes } from '../../exporters/keras/output-shapes.ts';
import type { AboutDocument, Question } from '../answer.ts';
import { documentCommand, uriIn } from '../command.ts';
import type { Batch, DataFormat, KerasOutputShape, KerasOutputShapeParams, Phase } from '../protocol.ts';
import { oneOf, part, statesOf } from '../settings.ts';

/** `prototxt.kerasOutputShape`: the shapes of the layer at a position, or of every layer, as Keras writes them. */
export const kerasOutputShape = documentCommand('prototxt.kerasOutputShape', paramsOf, shapes, []);

/** What the command asks for, with the document as every request names it. */
type Params = KerasOutputShapeParams & AboutDocument;

function shapes({
  params: { position, phase, dataFormat = 'channels_first', batch = 'None' },
  document,
  settings,
  convert,
}: Question<Params>): readonly KerasOutputShape[] {
  const analysis = document.analysis(statesOf({ ...settings.state, ...(phase && { phase }) }));
  const asked = position
    ? [layerAt(analysis, convert.offset(position))]
    : layersIn(analysis, { start: 0, end: document.text.length });
  return asked.flatMap(layer => (layer ? outputShapes(layer, { dataFormat, batch }) : []));
}

function paramsOf(argument: unknown): Params {
  const uri = uriIn(argument);
  const { position, ...options } = part(argument);
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
