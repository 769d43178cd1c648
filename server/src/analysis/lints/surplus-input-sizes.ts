import { axesOf } from '../../net/upgrade/inputs.ts';
import { type Problem, problem } from '../../problems/define.ts';
import { surplusInputSize } from '../../problems/surplus-input-size.ts';
import { entriesOf, type FieldEntry } from '../../schema/message.ts';
import type { FileLint } from './define.ts';

/** Sizes in the header of a net that belong to no `input` (Caffe: `UpgradeNetInput`). */
export const surplusInputSizes: FileLint = ({ net, schema }) => {
  if (!net) return [];
  const inputs = net.header.input.length;
  const shapes = entriesOf(net.header, 'input_shape');
  const dims = entriesOf(net.header, 'input_dim');
  if (inputs === 0) return surplus([...shapes, ...dims], 'there is no input');
  if (shapes.length > 0)
    return [
      ...surplus(dims, 'input_shape decides'),
      ...surplus(shapes.slice(inputs), 'it is one more than there are inputs'),
    ];
  const axes = axesOf(schema);
  return surplus(dims.slice(axes * inputs), `${axes === 4 ? 'four' : 'five'} for each input are enough`);
};

/** Said once, at the first. */
function surplus([first]: readonly FieldEntry[], why: string): readonly Problem[] {
  return first ? [problem(surplusInputSize, first.name, { field: first.field.name, why })] : [];
}
