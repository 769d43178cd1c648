import type { Analysis } from '../analysis/analyze.ts';
import {
  byPhase,
  type LayerBuild,
  type LayerInStates,
  type Said,
  type Side,
  shapeOf,
} from '../analysis/in-states.ts';
import type { ParamBlob } from '../layers/define.ts';
import { stockId } from '../layers/flavour.ts';
import { type Dim, formatShape, hasRank, isKnown, product, sum } from '../layers/shape.ts';
import type { Phase } from '../net/select.ts';
import { automaticTops, whyUnknown } from './explain-blob.ts';
import { code, prose } from './markdown.ts';
import { roundedCount, valuesInMemory } from './numbers.ts';
import { windowSizes } from './window-sizes.ts';

/** What a layer does, what goes in, what comes out and what it costs, as markdown. */
export function layerCard(
  { layer, builds }: LayerInStates,
  { catalogue, flavour, states }: Analysis,
): string {
  const { type } = layer.message;
  const { summary = `${flavour.id === stockId ? 'Stock Caffe' : flavour.title} has no such type.`, fork } =
    catalogue.get(type) ?? {};
  const paragraphs = [
    `**${prose(type || 'No type')}**${fork === undefined ? '' : ` (${fork})`}  \n${prose(summary)}`,
    presence(
      builds,
      states.map(({ state }) => state.phase),
    ),
    byPhase(builds, flow).map(withPhase).join('  \n'),
    facts.flatMap(fact => lineOf(fact, builds)).join('  \n'),
  ];
  return paragraphs.filter(paragraph => paragraph).join('\n\n');
}

/** What experienced people know of the type, as a list. */
export function layerNotes({ layer }: LayerInStates, { catalogue }: Analysis): string {
  const { notes = [] } = catalogue.get(layer.message.type) ?? {};
  return notes.map(note => `- ${prose(note)}`).join('\n');
}

/** Where the layer does not exist in every phase that is looked at. */
function presence(builds: readonly LayerBuild[], phases: readonly Phase[]): string | undefined {
  if (builds.length === phases.length) return undefined;
  if (builds.length === 0) return `*Not in the net in phase ${phases.join(' or ')}.*`;
  return `*Only in phase ${builds.map(({ net }) => net.state.phase).join(', ')}.*`;
}

/** The bottoms and what becomes of them: `conv7` 1×512×28×28 → `conv8` 1×256×56×56. */
function flow(build: LayerBuild): string {
  const inPlace = build.node.tops.some(top => top.overwrites) ? ', in place' : '';
  return `${blobs(build, 'bottom')} → ${blobs(build, 'top') || 'nothing'}${inPlace}`.trim();
}

function blobs(build: LayerBuild, side: Side): string {
  const names = build.node.layer.message[side];
  const shown = names
    .slice(0, MOST_BLOBS)
    .map((name, i) => `${code(name)} ${formatShape(shapeOf(build, side, i))}`);
  const rest = names.length - shown.length;
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

/** A Concat may have hundreds of bottoms. */
const MOST_BLOBS = 8;

/** One line of the card; nothing where there is nothing to say. */
interface Fact {
  readonly label?: string;
  text(build: LayerBuild): string | undefined;
}

const facts: readonly Fact[] = [
  { label: 'Size', text: ({ setUp: { window } }) => window && windowSizes(window) },
  { label: 'Parameters', text: ({ setUp: { params } }) => params && parameters(params) },
  { label: 'Multiply-accumulates', text: ({ setUp: { macs } }) => countText(macs) },
  { label: 'Output', text: output },
  { text: ({ setUp: { tops } }) => distinct(tops.map(whyUnknown)).join('  \n') },
  { text: automaticTops },
];

function lineOf({ label, text }: Fact, builds: readonly LayerBuild[]): readonly string[] {
  const all = byPhase(builds, build => text(build) ?? '').filter(it => it.text !== '');
  if (all.length === 0) return [];
  return [`${label ? `${label}: ` : ''}${all.map(withPhase).join(' · ')}`];
}

function withPhase({ phase, text }: Said): string {
  return phase ? `**${phase}** ${text}` : text;
}

/** `2,097,408 (2.1 M): weight 512×256×4×4, bias 256` */
function parameters(params: readonly ParamBlob[]): string | undefined {
  if (params.length === 0) return undefined;
  const count = countText(sum(params.map(({ shape }) => product(shape))));
  const each = params.map(({ role, shape }) => `${prose(role)} ${formatShape(shape)}`).join(', ');
  const kind = params.some(({ statistic }) => statistic) ? ' (statistics, not trained)' : '';
  return `${count === undefined ? '' : `${count}: `}${each}${kind}`;
}

/** Nothing if there are none, or if their number is not known. */
function countText(count: Dim): string | undefined {
  return isKnown(count) && count > 0 ? roundedCount(count) : undefined;
}

/** The memory that the tops take; a top in place takes none of its own. */
function output({ setUp, node }: LayerBuild): string | undefined {
  const own = setUp.tops.filter((_, i) => !node.tops[i]?.overwrites);
  const values = own.every(hasRank) ? sum(own.map(product)) : undefined;
  if (own.length === 0 || values === undefined || !isKnown(values)) return undefined;
  return valuesInMemory(values);
}

function distinct(lines: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(lines.filter(line => line !== undefined))];
}
