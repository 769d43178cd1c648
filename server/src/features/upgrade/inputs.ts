import { axesOf, dimsOf } from '../../net/upgrade/inputs.ts';
import { knowsField, type Schema } from '../../schema/schema.ts';
import { blockOf, type Item, startsLine } from './block.ts';
import { behind, commentsIn, newField, replaced } from './items.ts';

/** `input: "data" input_dim: 1 …` becomes a layer of type Input in front of all others (Caffe: `UpgradeNetInput`). */
export function upgradeInputs(items: readonly Item[], schema: Schema): readonly Item[] {
  if (!knowsField(schema, 'LayerParameter', 'input_param')) return items;
  const inputs = items.filter(({ name }) => name === 'input');
  const sizes = sizesOf(items, inputs.flatMap(({ values }) => values).length, axesOf(schema));
  if (inputs.length === 0 || !sizes) return items;
  const from = items.findIndex(isHeader);
  const to = behind(items, items.findLastIndex(isHeader));
  const header = items.slice(from, to);
  const layer = inputLayer(inputs, sizes, comments(header));
  const isFirst = items.slice(0, from).every(({ name }) => name !== 'layer');
  const isTogether = header.every(item => item.kind === 'comment' || isHeader(item));
  if (isFirst && isTogether && keepsComments(header, layer))
    return [...items.slice(0, from), placed(layer, items[from]), ...items.slice(to)];
  return amongOthers(items, inputLayer(inputs, sizes, noComments));
}

/** Whether it belongs to the inputs that stand beside the layers. */
export function isHeader({ name }: Item): boolean {
  return name === 'input' || name === 'input_shape' || name === 'input_dim';
}

/** The sizes of one input: an `input_shape`, or as many `input_dim` as it has axes. */
type Size = readonly Item[];

/** As many sizes as inputs; `input_shape` comes first. Undefined if there are too few. */
function sizesOf(items: readonly Item[], inputs: number, axes: number): readonly Size[] | undefined {
  const shapes = items.filter(({ name }) => name === 'input_shape');
  const dims = items.filter(({ name }) => name === 'input_dim').flatMap(oneByOne);
  if (!shapes.every(it => blockOf(it.text))) return undefined;
  const sizes =
    shapes.length > 0
      ? shapes.map(it => [it])
      : Array.from({ length: inputs }, (_, i) => dimsOf(dims, i, axes));
  const isEnough = sizes.length >= inputs && sizes.every(size => shapes.length > 0 || size.length === axes);
  return isEnough ? sizes.slice(0, inputs) : undefined;
}

/** The values of a list as fields of their own. */
function oneByOne(item: Item): readonly Item[] {
  const { name, values } = item;
  return values.length === 1
    ? [item]
    : values.map(value => ({ ...newField('', name, `: ${value}`), values: [value] }));
}

/** The comments that belong to a field: those on the lines above it, and that behind it. */
interface Comments {
  readonly above: ReadonlyMap<Item, readonly string[]>;
  readonly behind: ReadonlyMap<Item, string>;
}

const noComments: Comments = { above: new Map(), behind: new Map() };

function comments(header: readonly Item[]): Comments {
  const above = new Map<Item, readonly string[]>();
  const behindField = new Map<Item, string>();
  let pending: string[] = [];
  let field: Item | undefined;
  for (const item of header) {
    if (item.kind === 'comment' && field && !startsLine(item)) behindField.set(field, item.text);
    else if (item.kind === 'comment') pending.push(item.text);
    else {
      above.set(item, pending);
      pending = [];
      field = item;
    }
  }
  return { above, behind: behindField };
}

function inputLayer(inputs: readonly Item[], sizes: readonly Size[], known: Comments): Item {
  const tops = inputs.flatMap(input => {
    const lines = input.values.map(value => `top: ${value}`);
    return commented(lines, input, known);
  });
  const shapes = sizes.flatMap(size => shapeLines(size, known));
  const [only, another] = shapes;
  const param =
    only !== undefined && another === undefined && !only.includes('\n')
      ? [`input_param { ${only} }`]
      : ['input_param {', ...shapes.map(indentedLine), '}'];
  const fields = ['name: "input"', 'type: "Input"', ...tops, ...param];
  return newField('', 'layer', ` {\n${fields.map(indentedLine).join('\n')}\n}`);
}

function indentedLine(lines: string): string {
  return `  ${lines.replaceAll('\n', '\n  ')}`;
}

function shapeLines(size: Size, known: Comments): readonly string[] {
  const [first] = size;
  if (first?.name === 'input_shape')
    return commented([first.text.replace(/^input_shape\s*:?\s*/, 'shape ')], first, known);
  const dims = size.map(dim => commented([`dim: ${dim.values[0] ?? ''}`], dim, known));
  const isPlain = size.every((dim, i) => dims[i]?.length === 1 && !known.behind.has(dim));
  return isPlain
    ? [`shape { ${dims.flat().join(' ')} }`]
    : ['shape {', ...dims.flat().map(indentedLine), '}'];
}

function commented(lines: readonly string[], field: Item, { above, behind }: Comments): readonly string[] {
  const comment = behind.get(field);
  const last = lines.length - 1;
  return [
    ...(above.get(field) ?? []),
    ...lines.map((line, i) => (i === last && comment !== undefined ? `${line}  ${comment}` : line)),
  ];
}

function keepsComments(header: readonly Item[], { text }: Item): boolean {
  const before = header.flatMap(item => commentsIn(item.text)).map(it => it.text);
  const after = commentsIn(text).map(it => it.text);
  return before.length === after.length && before.every((it, i) => it === after[i]);
}

function placed(layer: Item, { before = '', at }: Partial<Item> = {}): Item {
  return { ...layer, before, ...(at !== undefined && { at }) };
}

/** The headers stand apart, or after a layer: the new layer comes first, and comments stay where they are. */
function amongOthers(items: readonly Item[], layer: Item): readonly Item[] {
  const from = items.findIndex(item => isHeader(item) || item.name === 'layer');
  const first = items[from];
  const others = replaced(items.slice(from), item => (isHeader(item) ? [] : [item]));
  if (first && isHeader(first)) return [...items.slice(0, from), placed(layer, first), ...others];
  const [next, ...following] = others;
  const below = next ? [{ ...next, before: '\n' }, ...following] : [];
  return [...items.slice(0, from), { ...layer, before: first?.before ?? '' }, ...below];
}
