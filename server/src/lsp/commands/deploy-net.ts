import { revise } from '../../analysis/revise.ts';
import type { BlobShape } from '../../layers/shape.ts';
import type { AboutDocument, Question } from '../answer.ts';
import { documentCommand, uriIn } from '../command.ts';
import type { DeployedNet } from '../protocol.ts';
import { statesOf } from '../settings.ts';
import { refuseSurplus, shapesIn, unknownInput } from './given-shapes.ts';

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
  refuseSurplus(net.surplus);
  const unknown = net.unknown.map(({ name, shape }) => unknownInput(name, shape));
  return { text: net.text, unknown };
}

function paramsOf(argument: unknown): Params {
  return { textDocument: { uri: uriIn(argument) }, shapes: shapesIn(argument) };
}
