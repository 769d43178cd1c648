import { revise } from '../../analysis/revise.ts';
import { type BlobShape, formatShape, reasonOf } from '../../layers/shape.ts';
import type { AboutDocument, Question } from '../answer.ts';
import { documentCommand, uriIn } from '../command.ts';
import type { DeployedNet } from '../protocol.ts';
import { part, statesOf } from '../settings.ts';

/** `prototxt.deployNet`: the net for running that belongs to a net for training. */
export const deployNet = documentCommand<Params, DeployedNet>('prototxt.deployNet', paramsOf, made, {
  refused: 'The file is not open in the editor.',
});

interface Params extends AboutDocument {
  readonly shapes: ReadonlyMap<string, BlobShape>;
}

async function made({ params, analysisIn, settings }: Question<Params>): Promise<DeployedNet> {
  const { deploy } = await import('../../parts/deploy.ts');
  const analysis = analysisIn(statesOf({ ...settings.state, phase: 'TEST' }));
  const net = deploy(analysis, revise, params.shapes);
  if ('refused' in net) return net;
  const unknown = net.unknown.map(({ name, shape }) => ({
    blob: name,
    shape: formatShape(shape),
    reason: reasonOf(shape) ?? '',
  }));
  return { text: net.text, unknown };
}

function paramsOf(argument: unknown): Params {
  const shapes = Object.entries(part(part(argument).shapes)).filter(isShape);
  return { textDocument: { uri: uriIn(argument) }, shapes: new Map(shapes) };
}

function isShape(entry: [string, unknown]): entry is [string, readonly number[]] {
  const [, shape] = entry;
  return Array.isArray(shape) && shape.every(size => Number.isInteger(size) && size >= 0);
}
