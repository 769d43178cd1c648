import type { NetState } from '../../analysis/analyze.ts';
import type { Layer } from '../../net/net.ts';
import { type Snippet, snippetOf } from '../program/snippet.ts';
import { line, moduleLine, neededHelpers, stepsOf } from './module.ts';
import { pytorchProgram } from './program.ts';

/** Some layers of a net for PyTorch: a single module alone, several as lines of `__init__` and `forward`. */
export function pytorchSnippet(state: NetState, wanted: ReadonlySet<Layer>): Snippet {
  const program = pytorchProgram(state);
  const fed = program.fed.map(({ layer }) => ({ layer, text: 'It is fed in, as an argument of `forward`.' }));
  const withoutInputs = { ...program, fed: [], unwritten: [...program.unwritten, ...fed] };
  return snippetOf(state, withoutInputs, wanted, ({ operations }) => {
    const steps = stepsOf(operations);
    const modules = steps.flatMap(step => moduleLine(step) ?? []);
    const calls = operations.flatMap(it => it.calls ?? []);
    const [only] = calls;
    const code =
      calls.length === 1 && only?.kind === 'module'
        ? [only.text]
        : [modules.join('\n'), steps.map(line).join('\n')];
    return [neededHelpers(operations).join('\n\n\n'), ...code].filter(part => part).join('\n\n');
  });
}
