import type { LayerDefinition } from '../layers/define.ts';
import type { Extension } from '../layers/flavour.ts';
import { unknown } from '../layers/shape.ts';
import { readFields } from '../schema/field-text.ts';
import type { Overlay, Removal } from '../schema/overlay.ts';
import type { ForkId } from './ids.generated.ts';

/** What the description of Caffe's forks says of one. */
export interface ForkData {
  readonly title: string;
  /** On GitHub. */
  readonly repository: string;
  /** Its own messages, by their key in `forkMessages`. */
  readonly messages: readonly string[];
  /** Fields of other messages, as `field-text.ts` reads them. */
  readonly fields: Readonly<Record<string, string>>;
  readonly enums: Required<Overlay>['enums'];
  readonly v1Types?: Required<Overlay>['v1Types'];
  /** What stock Caffe has and the fork does not. */
  readonly lacks: Removal & { readonly types: readonly string[] };
  /** The layer types that it adds. */
  readonly types: readonly string[];
}

/** The description of all forks; it is as large as their rules, so it is handed in where it is loaded. */
export interface AllForkData {
  readonly forkData: Readonly<Record<ForkId, ForkData>>;
  readonly forkMessages: Readonly<Record<string, string>>;
}

/** The layers that have a rule of their own in a fork. */
export interface ForkLayers {
  readonly id: ForkId;
  readonly layers: readonly LayerDefinition[];
  /** What is other in the fork of every layer, also of those that it has from stock Caffe. */
  readonly each?: (layer: LayerDefinition) => LayerDefinition;
  /** By their message the fields that the fork reads, and stock Caffe no more. */
  readonly reads?: Overlay['reads'];
}

/** A Caffe of somebody else: what it adds to stock Caffe, and what it lacks of it. */
export interface Fork
  extends Pick<ForkData, 'title' | 'repository' | 'lacks'>,
    Pick<ForkLayers, 'id' | 'each'> {
  readonly extension: Extension;
}

/**
 * Declares a fork by the layers that have a rule of their own in it: those that it adds, and those of stock
 * Caffe that are other there.
 */
export function defineFork(
  id: ForkId,
  layers: readonly LayerDefinition[],
  others: Pick<ForkLayers, 'each' | 'reads'> = {},
): ForkLayers {
  return { id, layers, ...others };
}

/** The fork with all that its description says of it. */
export function forkOf(
  { id, layers, each, reads = {} }: ForkLayers,
  { forkData, forkMessages }: AllForkData,
): Fork {
  const data = forkData[id];
  const { title, repository, lacks } = data;
  const known = new Set(layers.map(it => it.type));
  const others = data.types.filter(type => !known.has(type)).map(type => withoutRule(type, id));
  const own = each ? layers.map(each) : layers;
  const all = [...own, ...others].map(layer => (layer.isStock ? layer : { ...layer, fork: id }));
  const extension = { overlay: { ...overlayOf(data, forkMessages), reads }, layers: all };
  return { id, title, repository, lacks, extension, ...(each && { each }) };
}

function overlayOf(
  { messages, fields, enums, v1Types = {} }: ForkData,
  all: AllForkData['forkMessages'],
): Overlay {
  return {
    messages: Object.fromEntries(messages.map(key => [key.replace(/#\d+$/, ''), readFields(all[key] ?? '')])),
    fields: Object.fromEntries(Object.entries(fields).map(([message, text]) => [message, readFields(text)])),
    enums,
    v1Types,
  };
}

/** A type that is known to be there, and nothing else of it. */
function withoutRule(type: string, fork: string): LayerDefinition {
  const any = { min: 0, max: Number.POSITIVE_INFINITY };
  const nothing = unknown(`no rule is known here for the layer type "${type}" of the fork ${fork}`);
  const tops = (count: number) => Array(count).fill(nothing);
  return {
    type,
    category: 'other',
    isUndescribed: true,
    summary: 'A layer of this fork whose rule is not known here.',
    bottoms: any,
    tops: any,
    inPlace: 'allowed',
    setUp: ({ topCount }) => ({ tops: tops(topCount), macs: nothing }),
    withoutRank: ({ topCount }) => tops(topCount),
    notes: ['State the shapes of its tops by `# shape:` comments behind them.'],
  };
}
