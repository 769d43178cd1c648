import { type Problem, problem } from '../../problems/define.ts';
import { missingInputSize } from '../../problems/missing-input-size.ts';
import type { LayerParameter, NetParameter } from '../../schema/caffe.generated.ts';
import { entriesOf, type FieldEntry, type Message } from '../../schema/message.ts';
import type { Schema } from '../../schema/schema.ts';
import type { Layer } from '../net.ts';
import { type Rewriter, rewriter } from './rewrite.ts';

/**
 * `input: "data"` with its sizes becomes a layer of type Input in front of all others (Caffe:
 * `UpgradeNetInput`); without sizes it declares nothing.
 */
export function inputLayer(
  header: Message<NetParameter>,
  schema: Schema,
): { layer?: Layer; problems: readonly Problem[] } {
  const inputs = entriesOf(header, 'input');
  const [first] = inputs;
  const shapes = entriesOf(header, 'input_shape');
  const dims = entriesOf(header, 'input_dim');
  if (!first || shapes.length + dims.length === 0) return { problems: [] };
  const to = rewriter(schema);
  const axes = axesOf(schema);
  const sizes = shapes.length > 0 ? shapes : shapesOf(dims, inputs.length, axes, to);
  const problems = inputs
    .slice(sizes.length)
    .map(({ value, valueSpan }) => problem(missingInputSize, valueSpan, { input: String(value), axes }));
  const entries = [
    to.entry('LayerParameter', 'name', 'input', first),
    to.entry('LayerParameter', 'type', 'Input', { name: first.name, valueSpan: first.name }),
    ...inputs.map(input => to.entry('LayerParameter', 'top', input.value, input)),
    to.entry('LayerParameter', 'input_param', inputParam(sizes.slice(0, inputs.length), to, first), first),
  ];
  const message = to.message<LayerParameter>('LayerParameter', first.name, entries);
  // The header's spans are places in the text, so this layer's spans count from 0.
  const layer: Layer = { message, base: 0, width: 0, keyword: first.name };
  return { layer, problems };
}

/** How many `input_dim` an input has: a blob with a length has five axes (C3D v1.0: `Net::Init`), others four. */
export function axesOf({ messages }: Schema): number {
  return messages.get('BlobProto')?.fields.has('length') ? 5 : 4;
}

/** The `input_dim` of an input. Caffe finds the next ones four sizes later, and so does C3D v1.0. */
export function dimsOf<Dim>(dims: readonly Dim[], input: number, axes: number): readonly Dim[] {
  return dims.slice(4 * input, 4 * input + axes);
}

/** One shape for each input. */
function shapesOf(dims: readonly FieldEntry[], inputs: number, axes: number, to: Rewriter): FieldEntry[] {
  const shapes: FieldEntry[] = [];
  for (let i = 0; i < inputs; i++) {
    const own = dimsOf(dims, i, axes);
    const [first] = own;
    if (!first || own.length < axes) break;
    const entries = own.map(dim => to.entry('BlobShape', 'dim', dim.value, dim));
    shapes.push(
      to.entry('InputParameter', 'shape', to.message('BlobShape', first.valueSpan, entries), first),
    );
  }
  return shapes;
}

function inputParam(sizes: readonly FieldEntry[], to: Rewriter, place: FieldEntry): Message {
  const entries = sizes.map(size => to.entry('InputParameter', 'shape', size.value, size));
  return to.message('InputParameter', place.name, entries);
}
