import { byPhase, type LayerBuild, type LayerInStates } from '../../analysis/in-states.ts';
import { kerasLayers } from '../keras/net.ts';
import type { PytorchCall } from './call.ts';
import { pytorchCalls } from './calls.ts';

/** How PyTorch says a layer, for its card, as markdown; nothing of what a module does without. */
export function pytorchCard(found: LayerInStates): string {
  return byPhase(found.builds, counterpart)
    .filter(({ text }) => text)
    .map(({ phase, text }) => `${phase ? `**${phase}** ` : ''}PyTorch: ${text}`)
    .join('  \n');
}

function counterpart({ net, node }: LayerBuild): string {
  const layer = kerasLayers(net)[node.index];
  const answer = layer && pytorchCalls(layer);
  if (!answer || answer.kind === 'leftOut') return '';
  if (answer.kind === 'unsupported') return `no counterpart, ${answer.reason}`;
  const calls = answer.calls.flatMap(codeOf);
  const provided = answer.provided === undefined ? '' : `; exact provided that ${answer.provided}`;
  return calls.length > 0 ? calls.map(code => `\`${code}\``).join(', then ') + provided : '';
}

/** A module as it is made; of a function its call. */
function codeOf(call: PytorchCall): string[] {
  switch (call.kind) {
    case 'module':
      return [call.text];
    case 'function':
      return [call.write('x', 'y')];
    case 'input':
      return [];
  }
}
