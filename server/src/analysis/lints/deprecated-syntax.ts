import { isRefusal, type Problem, problem } from '../../problems/define.ts';
import { deprecatedSyntax } from '../../problems/deprecated-syntax.ts';
import { entriesOf } from '../../schema/message.ts';
import { knowsField } from '../../schema/schema.ts';
import { shifted } from '../../text/span.ts';
import type { FileLint } from './define.ts';

/** Layers and inputs of older forms, where the net's Caffe reads the newer one; said once for each form. */
export const deprecatedSyntaxes: FileLint = ({ text, net, schema, problems, states }) => {
  const all = [...problems, ...states.flatMap(state => state.problems)];
  // Of a net that Caffe refuses, its age is the least.
  if (!net || all.some(isRefusal) || !knowsField(schema, 'NetParameter', 'layer')) return [];
  const found: Problem[] = [];
  const [input] = entriesOf(net.header, 'input');
  if (input && knowsField(schema, 'LayerParameter', 'input_param'))
    found.push(problem(deprecatedSyntax, input.name, { written: 'input', instead: 'a layer of type Input' }));
  const v1 = net.layers.find(
    ({ keyword, base }) => text.slice(base + keyword.start, base + keyword.end) === 'layers',
  );
  if (v1) {
    const facts = { written: 'layers { … }', instead: 'layer { … }' };
    found.push(problem(deprecatedSyntax, shifted(v1.keyword, v1.base), facts));
  }
  return found;
};
