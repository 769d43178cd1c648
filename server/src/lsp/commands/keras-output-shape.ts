import { Position } from 'vscode-languageserver';
import { type LayerInStates, layerAt, layersIn } from '../../analysis/in-states.ts';
import { outputShapes } from '../../exporters/keras/output-shapes.ts';
import type { Window } from '../../layers/window.ts';
import type { AboutDocument, Question } from '../answer.ts';
import { documentCommand, uriIn } from '../command.ts';
import type { Batch, DataFormat, KerasOutputShape, KerasOutputShapeParams, Phase } from '../protocol.ts';
import { oneOf, part, statesOf } from '../settings.ts';

/** `prototxt.kerasOutputShape`: the shapes of the layer at a position, or of every layer, as Keras writes them. */
export const kerasOutputShape = documentCommand('prototxt.kerasOutputShape', paramsOf, shapes, []);

/** What the command asks for, with the document as every request names it. */
type Params = KerasOutputShapeParams & AboutDocument;

async function shapes(question: Question<Params>): Promise<readonly KerasOutputShape[]> {
  const { dataFormat = 'channels_first', batch = 'None', variants } = question.params;
  const layers = wantedLayers(question);
  const topsOf = (layer: LayerInStates) => outputShapes(layer, { dataFormat, batch });
  if (!variants) return layers.flatMap(topsOf);
  const { shapeVariants } = await import('../../parts/export.ts');
  return layers.flatMap(layer =>
    topsOf(layer).map(top =>
      'unknown' in top ? top : { ...top, variants: shapeVariants(top.shape, windowOf(layer)) },
    ),
  );
}

function wantedLayers({
  params,
  document,
  settings,
  analysisIn,
  convert,
}: Question<Params>): readonly LayerInStates[] {
  const { position, phase } = params;
  const analysis = analysisIn(statesOf({ ...settings.state, ...(phase && { phase }) }));
  if (!position) return layersIn(analysis, { start: 0, end: document.text.length });
  const layer = layerAt(analysis, convert.offset(position));
  return layer ? [layer] : [];
}

/** Its kernel and its padding are the same in all states. */
function windowOf({ builds }: LayerInStates): Window | undefined {
  return builds.map(({ setUp }) => setUp.window).find(window => window);
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
    ...(options.variants === true && { variants: true }),
  };
}
