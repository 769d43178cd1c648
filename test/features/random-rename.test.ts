import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Analysis, analyze, type NetState } from '../../server/src/analysis/analyze.ts';
import { type Mention, mentions } from '../../server/src/features/names/mentions.ts';
import { rename } from '../../server/src/features/rename.ts';
import { formatShape } from '../../server/src/layers/shape.ts';
import type { Problem } from '../../server/src/problems/define.ts';
import { applyEdits, type Edit, movedBy } from '../../server/src/text/edits.ts';
import { ownCases } from '../conformance/answers.ts';
import { bothPhases } from '../fixture.ts';

const examples = new URL('../../examples/', import.meta.url);

test('after a name is changed a net is as before, but for the name', () => {
  const texts = [
    ...['generated', 'probes', 'spoiled'].flatMap(ownCases).map(({ text }) => text),
    ...readdirSync(examples).map(name => readFileSync(new URL(name, examples), 'utf8')),
  ];
  const part = fc.double({ min: 0, max: 0.999, noNaN: true });
  const name = fc.oneof(fc.constant('new'), fc.string({ minLength: 1, unit: 'grapheme' }), part);
  const choices = fc.sample(fc.tuple(fc.constantFrom(...texts), part, name), { numRuns: 1000, seed: 5 });
  const outcomes = choices.map(([text, at, to]) => tryRename(text, at, to));
  expect(outcomes.filter(it => it === 'renamed').length).toBeGreaterThan(500);
  expect(outcomes.filter(it => it === 'refused').length).toBeGreaterThan(25);
});

/** Renames what is named there, to the given name or to that of another thing in the net. */
function tryRename(text: string, at: number, to: string | number): 'renamed' | 'refused' | undefined {
  const before = analyze(text, { states: bothPhases });
  const names = mentions(before);
  const mention = names[Math.floor(at * names.length)];
  const name = typeof to === 'string' ? to : names[Math.floor(to * names.length)]?.name;
  if (!mention || !name) return undefined;
  const edits = rename(before, mention.span.start, name);
  if ('refusal' in edits) return 'refused';
  const after = analyze(applyEdits(text, edits), { states: bothPhases });
  expect(report(after)).toEqual(report(before, { mention, name, edits }));
  return 'renamed';
}

interface Change {
  readonly mention: Mention;
  readonly name: string;
  readonly edits: readonly Edit[];
}

/** What there is to say of a net; with a change, what there must be to say after it. */
function report({ states, problems }: Analysis, change?: Change): unknown {
  return {
    problems: places(problems, change),
    states: states.map(state => ({
      problems: places(state.problems, change),
      layers: layers(state, (kind, name) =>
        kind === change?.mention.kind && name === change.mention.name ? change.name : name,
      ),
    })),
  };
}

function places(problems: readonly Problem[], change?: Change): readonly string[] {
  return problems.map(({ kind, span }) => `${kind.code} ${movedBy(span.start, change?.edits ?? [])}`).sort();
}

function layers(
  { graph, inference }: NetState,
  named: (kind: Mention['kind'], name: string) => string,
): unknown {
  return graph.nodes.map(({ index, layer: { message } }) => ({
    name: named('layer', message.name),
    bottoms: message.bottom.map(it => named('blob', it)),
    tops: message.top.map(it => named('blob', it)),
    params: message.param.map(it => named('param', it.name)),
    // Why a shape is not known may say the name.
    shapes: inference.layers[index]?.tops.map(formatShape),
    parameters: inference.layers[index]?.params?.map(({ role, shape }) => ({ role, shape })),
  }));
}
