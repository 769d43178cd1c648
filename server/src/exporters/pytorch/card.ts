import { byPhase, type LayerBuild, type LayerInStates } from '../../analysis/in-states.ts';
import { verdictOn } from '../program/answer.ts';
import { fusedLayers } from '../program/fuse.ts';
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
  const fused = fusedLayers(net)[node.index];
  if (!fused) return '';
  if (fused.into) return `exact, in the \`nn.BatchNorm\` of "${fused.into.message.name}"`;
  const answer = pytorchCalls(fused.layer);
  if (answer.kind === 'leftOut') return '';
  if (answer.kind === 'unsupported') return verdictOn(answer);
  const codes = answer.calls.flatMap(codeOf).map(code => `\`${code}\``);
  return codes.length > 0 ? `exact, ${codes.join(', then ')}` : '';
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
