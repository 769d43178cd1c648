import { writeFileSync } from 'node:fs';
import { docsOfFork } from '../server/src/forks/docs.ts';
import type { Category, LayerDefinition } from '../server/src/layers/define.ts';
import { pythonClasses } from '../server/src/layers/python/classes.ts';
import { stock } from '../server/src/layers/stock.ts';
import { caffeDocs } from '../server/src/schema/caffe-docs.generated.ts';
import type { FieldSchema, Schema } from '../server/src/schema/schema.ts';
import { allForks, forks } from './all-forks.ts';
import { isRun } from './is-run.ts';
import { type LayerType, layerTypes, undescribedTypes, type Variant } from './layer-variants.ts';
import { readSchema } from './schema-json.ts';

/** The text of `docs/layers.md`: every layer type of stock Caffe and of its forks. */
export function layersPage(): string {
  const types = layerTypes();
  const anchors = new Anchors(types);
  return `${[
    introduction,
    notation,
    '## Index',
    ...categories.map(category => indexOf(category, types, anchors)),
    '## The forks',
    forksTable(types, anchors),
    ...categories.flatMap(category => [
      `## ${titles[category]}`,
      ...types.filter(it => it.category === category).flatMap(section),
    ]),
    knownClasses(),
    withoutRule(),
    '<!-- Written by `npm run generate` from the catalogue of layers and `caffe-schema.json`. -->',
  ].join('\n\n')}\n`;
}

const introduction = `# Layers

Every layer type of BVLC Caffe and of its forks that Prototxt has a rule for: what it does, how the shapes of its tops
come about, what it learns, its settings, and when Caffe stops. Which Caffe a net is read as is told in
[Features](features.md#forks-of-caffe); types of your own are described as in [A Caffe of your own](own-caffe.md).`;

const notation = `A shape is a list of sizes, outermost axis first: \`b0\` and \`b1\` are those of the first and the second
bottom, \`top0\` that of the first top, \`()\` is a scalar. \`N\`, \`C\`, \`H\` and \`W\` are number, channels, height and
width, \`n\` the number of axes; \`ax(axis)\` counts an axis from the end if it is negative; \`count\` and \`prod\` multiply
sizes, \`++\` puts lists behind each other. Where sizes are divided, it is as in C++, toward zero.`;

const categories: readonly Category[] = [
  'data',
  'vision',
  'normalisation',
  'common',
  'activation',
  'recurrent',
  'loss',
  'metric',
  'other',
];

const titles: Readonly<Record<Category, string>> = {
  data: 'Data layers',
  vision: 'Vision layers',
  normalisation: 'Normalisation layers',
  common: 'Common layers',
  activation: 'Activation layers',
  recurrent: 'Recurrent layers',
  loss: 'Loss layers',
  metric: 'Metric layers',
  other: 'Other layers',
};

/** Where the section of each type is: GitHub numbers headings that read alike but for their case. */
class Anchors {
  readonly #anchors = new Map<string, string>();

  constructor(types: readonly LayerType[]) {
    const used = new Map<string, number>();
    for (const category of categories)
      for (const { type } of types.filter(it => it.category === category)) {
        const slug = type.toLowerCase();
        const before = used.get(slug) ?? 0;
        used.set(slug, before + 1);
        this.#anchors.set(type, before === 0 ? slug : `${slug}-${before}`);
      }
  }

  linkTo(type: string): string {
    const anchor = this.#anchors.get(type);
    return anchor === undefined ? type : `[${type}](#${anchor})`;
  }
}

function indexOf(category: Category, types: readonly LayerType[], anchors: Anchors): string {
  const ofCategory = types.filter(it => it.category === category);
  const isStock = ({ variants }: LayerType) => variants.some(it => it.forks.length === 0);
  const links = (found: readonly LayerType[]) => found.map(it => anchors.linkTo(it.type)).join(', ');
  const own = links(ofCategory.filter(isStock));
  const others = links(ofCategory.filter(it => !isStock(it)));
  return [`**${titles[category]}.**`, own && `${own}.`, others && `Of forks: ${others}.`]
    .filter(it => it !== '')
    .join(' ');
}

function forksTable(types: readonly LayerType[], anchors: Anchors): string {
  const json = readSchema();
  const rows = allForks.map(({ id, title, repository }) => {
    const layers = types.filter(it => it.variants.some(({ forks }) => forks.includes(id)));
    const name = /^[\w.-]+\/[\w.-]+$/.test(repository) ? `[${id}](https://github.com/${repository})` : id;
    const { behaviourChanges = [], notes = [] } = json.forks[id] ?? {};
    return [
      name,
      title,
      layers.map(it => anchors.linkTo(it.type)).join(', '),
      [...behaviourChanges, ...notes].map(it => cell(text(sentence(it)))).join('<br>'),
    ];
  });
  return table(['Fork', 'What it is', 'Layers with a rule of their own', 'What else is other'], rows);
}

/** Forks of which the same is to be told stand together. */
function section({ type, variants }: LayerType): readonly string[] {
  const ofStock = variants.find(it => it.forks.length === 0);
  const forksByText = new Map<string, Variant['forks']>();
  for (const variant of variants) {
    const told = variantText(variant, variant === ofStock ? undefined : ofStock).join('\n\n');
    forksByText.set(told, [...(forksByText.get(told) ?? []), ...variant.forks]);
  }
  const texts = Array.from(forksByText, ([told, ids]) => `**${nameOf(ids)}.** ${told}`);
  return [`### ${type}`, ...texts];
}

function nameOf(ids: Variant['forks']): string {
  return ids.length === 0 ? 'BVLC Caffe' : ids.map(code).join(', ');
}

/** All that is told of the rule; of one that stock Caffe has too, what is other. */
function variantText({ definition, forks: ids, facts }: Variant, ofStock?: Variant): readonly string[] {
  const { summary, notes = [] } = definition;
  const before = ofStock?.definition;
  const known = [...notes, ...(facts?.notes ?? []).map(sentence)];
  const told = counts(definition, facts);
  return [
    summary === before?.summary
      ? 'As in BVLC Caffe, but for what [The forks](#the-forks) tells of it.'
      : summary,
    ...(before && told === counts(before, undefined) ? [] : [told]),
    ...block('Shapes', facts?.shape),
    ...block('Learnable blobs', facts?.blobs),
    ...(facts?.macs && facts.macs !== '0' ? [`Cost: ${code(facts.macs)}.`] : []),
    ...settings(definition, ids[0], ofStock !== undefined),
    ...bullets(ids.length === 0 ? 'Caffe stops at' : 'It stops at', facts?.checks ?? []),
    ...bullets(
      'Worth knowing',
      known.filter(it => !before?.notes?.includes(it)),
    ),
  ];
}

function counts({ bottoms, tops, inPlace }: LayerDefinition, facts: Variant['facts']): string {
  const told = (written: string | undefined, count: LayerDefinition['tops']) =>
    written && written !== '-' ? written : formatCount(count);
  return table(
    ['Bottoms', 'Tops', 'In place'],
    [[told(facts?.bottoms, bottoms), told(facts?.tops, tops), inPlaces[inPlace]]],
  );
}

const inPlaces: Readonly<Record<LayerDefinition['inPlace'], string>> = {
  allowed: 'yes',
  refused: 'refused',
  corrupts: 'accepted, and wrong',
  gradient: 'forward only: the gradient needs the input',
};

function formatCount(count: LayerDefinition['tops']): string {
  if (typeof count === 'function') return 'as its settings say';
  const { min, max } = count;
  if (min === max) return String(min);
  return Number.isFinite(max) ? `${min}–${max}` : `${min} or more`;
}

/** The fields of the message that the type alone has; of one that stock Caffe has too, what is other. */
function settings(
  { param, alsoReads = [] }: LayerDefinition,
  id: Variant['forks'][number] | undefined,
  hasStock: boolean,
): readonly string[] {
  if (param === undefined) return [];
  const also = alsoReads.length > 0 ? ` (it also reads ${alsoReads.map(code).join(' and ')})` : '';
  const rows = fieldRows(param, id);
  const before = id !== undefined && hasStock ? fieldRows(param, undefined) : [];
  if (rows.length === 0) return [];
  if (before.length === 0) return [`Settings in ${code(param)}${also}:`, fieldTable(rows)];
  const lines = new Set(before.map(String));
  const added = rows.filter(it => !lines.has(String(it)));
  const gone = before.filter(([name]) => !rows.some(it => it[0] === name)).map(([name]) => name);
  const without = gone.length > 0 ? `, without ${gone.join(', ')}` : '';
  const ending = added.length > 0 ? ', and these:' : '.';
  return [
    `Settings in ${code(param)}${also} as in BVLC Caffe${without}${ending}`,
    ...(added.length > 0 ? [fieldTable(added)] : []),
  ];
}

/** A row for each field of the message in that Caffe: its name, type and default, and what it is for. */
function fieldRows(param: string, id: Variant['forks'][number] | undefined): readonly (readonly string[])[] {
  const { schema } = (id !== undefined && forks.alone(id, stock)) || stock;
  const message = schema.messages.get('LayerParameter')?.fields.get(param)?.type ?? '';
  const docs = { ...(id !== undefined && docsOfFork(id)), ...caffeDocs };
  return Array.from(schema.messages.get(message)?.fields.values() ?? [], field => [
    code(field.name),
    typeOf(field, schema),
    presetOf(field),
    cell(docs[`${message}.${field.name}`] ?? ''),
  ]);
}

function fieldTable(rows: readonly (readonly string[])[]): string {
  return table(['Field', 'Type', 'Default', 'What it is for'], rows);
}

function typeOf({ type, kind, label }: FieldSchema, { enums }: Schema): string {
  const values = kind === 'enum' ? [...(enums.get(type)?.values.keys() ?? [])] : [];
  const name = values.length > 0 ? values.map(code).join(', ') : type;
  return label === 'repeated' ? `list of ${name}` : name;
}

function presetOf({ default: preset, label, kind }: FieldSchema): string {
  if (label === 'required') return 'must be written';
  if (preset === undefined || preset === '' || kind === 'message') return '';
  return code(String(preset));
}

/** What is read best in letters of one width. */
function block(title: string, lines: readonly string[] | undefined): readonly string[] {
  return lines && lines.length > 0 ? [`${title}:`, ['```text', ...lines, '```'].join('\n')] : [];
}

function bullets(title: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [`${title}:`, lines.map(it => `- ${text(it)}`).join('\n')] : [];
}

/** The classes of Python layers whose shapes are known; of those that come with a fork, more is told. */
function knownClasses(): string {
  const described = Object.entries(readSchema().forks).flatMap(([id, fork]) =>
    fork.layers.filter(it => it.type.startsWith('Python ')).map(layer => ({ id, layer })),
  );
  const rows = described.map(({ id, layer: { type, bottoms, tops, shape } }) => {
    const [, module = '', name = ''] = type.split(' ');
    return [code(module), code(name), id, bottoms, tops, shape.map(it => cell(text(it))).join('<br>')];
  });
  const told = new Set(described.map(({ layer }) => layer.type.split(' ').slice(1).join('.')));
  const others = pythonClasses.map(it => it.name).filter(it => !told.has(it));
  return [
    '## Python classes',
    'A `Python` layer does what its class does. Of these the shapes are known, in any Caffe, by `module` and `layer`:',
    table(['`module`', '`layer`', 'Comes with', 'Bottoms', 'Tops', 'Shapes'], rows),
    `And so are those of ${others.map(code).join(', ')}.`,
  ].join('\n\n');
}

function withoutRule(): string {
  const rows = undescribedTypes().map(([id, types]) => [id, types.join(', ')]);
  return [
    '## Types without a rule',
    'These are known to be there, and no more: the shapes of their tops are `?` until a `# shape:` comment says them.',
    table(['Fork', 'Types'], rows),
  ].join('\n\n');
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function code(it: string): string {
  return `\`${it}\``;
}

function cell(it: string): string {
  return it.replaceAll('|', '\\|');
}

/** Markdown would take these for its own. */
function text(it: string): string {
  return it.replaceAll(/[*<]/g, '\\$&');
}

function sentence(it: string): string {
  return /[.!?:]$/.test(it) ? it : `${it}.`;
}

if (isRun(import.meta.url)) writeFileSync(new URL('../docs/layers.md', import.meta.url), layersPage());
