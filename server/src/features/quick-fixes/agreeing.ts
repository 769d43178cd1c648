import type { Analysis } from '../../analysis/analyze.ts';
import { type LayerBuild, shapeOf } from '../../analysis/in-states.ts';
import { ownSettings } from '../../layers/define.ts';
import { hasRank, isKnown, type Shape, scalar } from '../../layers/shape.ts';
import { extent } from '../../layers/window.ts';
import type { Layer } from '../../net/net.ts';
import type { Proposal } from './fix.ts';
import { firstBottom, ownField, setting } from './setting.ts';

/** So many layers above one are looked at. */
const MOST_LAYERS = 30;

/**
 * Settings of one layer with which the bottoms of another could agree: the axis on which they meet, the
 * outputs or the window of a layer on the way to one of the blobs. The branches come in the order of the blobs,
 * the one first that has a layer at which they part.
 */
export function* agreeing(
  analysis: Analysis,
  build: LayerBuild,
  blobs: readonly string[],
  partAt: readonly string[] = [],
): Generator<Proposal> {
  const { bottom } = build.node.layer.message;
  const isBlamed = ({ node }: LayerBuild): boolean => partAt.includes(node.layer.message.name);
  const shapes = blobs.map(blob => bottomShape(build, bottom.indexOf(blob)));
  const branches = blobs.map((blob, i) => ({
    layers: firstThose(branchOf(build, bottom.indexOf(blob)), isBlamed),
    shape: shapes[i] ?? scalar,
    needed: shapes[1 - i] ?? scalar,
  }));
  for (const branch of firstThose(branches, ({ layers }) => layers.some(isBlamed)))
    yield* inBranch(analysis, branch);
  yield* otherAxes(analysis, build);
}

/** Each part stays in its order. */
function firstThose<Item>(items: readonly Item[], belongs: (item: Item) => boolean): readonly Item[] {
  return [...items.filter(belongs), ...items.filter(item => !belongs(item))];
}

function bottomShape(build: LayerBuild, index: number): Shape {
  const shape = shapeOf(build, 'bottom', index);
  return hasRank(shape) ? shape : scalar;
}

/** The layers that lead to a bottom, the nearest first; of a layer with several bottoms, along the first. */
function branchOf({ net, node }: LayerBuild, bottom: number): readonly LayerBuild[] {
  const branch: LayerBuild[] = [];
  let blob = node.bottoms[bottom];
  while (blob && branch.length < MOST_LAYERS) {
    const setUp = net.inference.layers[blob.producer.index];
    if (setUp) branch.push({ net, node: blob.producer, setUp });
    blob = blob.producer.bottoms[0];
  }
  return branch;
}

/** What leads to one of the bottoms. */
interface Branch {
  /** The likeliest culprit first. */
  readonly layers: readonly LayerBuild[];
  readonly shape: Shape;
  /** The shape of the other bottom. */
  readonly needed: Shape;
}

function* inBranch(analysis: Analysis, { layers, shape, needed }: Branch): Generator<Proposal> {
  const channels = needed[1];
  const differInChannels = channels !== undefined && isKnown(channels) && shape[1] !== channels;
  const learner = layers.find(it => settingOf(it, 'num_output') !== undefined);
  if (differInChannels && learner)
    yield inLayer(
      learner.node.layer,
      setting(analysis, learner.node.layer, ownField(learner, 'num_output'), channels),
    );
  const differInSpace = needed.slice(2).some((size, i) => size !== shape[i + 2]);
  const windowed = layers.filter(({ setUp }) => setUp.window).slice(0, 3);
  if (differInSpace) for (const build of windowed) yield* otherWindows(analysis, build);
}

/** Another rounding, or a little more or less padding; as much as the window would only add zeros. */
function* otherWindows(analysis: Analysis, build: LayerBuild): Generator<Proposal> {
  const { layer } = build.node;
  const [axis] = build.setUp.window?.axes ?? [];
  if (!axis) return;
  if (build.setUp.window?.kind === 'pooled')
    yield inLayer(
      layer,
      setting(analysis, layer, ownField(build, 'round_mode'), axis.floor ? 'CEIL' : 'FLOOR'),
    );
  for (const pad of [axis.pad + 1, axis.pad - 1])
    if (pad >= 0 && pad < extent(axis))
      yield inLayer(layer, setting(analysis, layer, ownField(build, 'pad'), pad));
}

/** The bottoms may meet on another axis. */
function* otherAxes(analysis: Analysis, build: LayerBuild): Generator<Proposal> {
  const { layer } = build.node;
  const current = settingOf(build, 'axis');
  if (current === undefined) return;
  for (const axis of firstBottom(build).keys())
    if (axis !== current) yield setting(analysis, layer, ownField(build, 'axis'), axis);
}

/** One of the layer's own settings, with its default; undefined if the layer has none of that name. */
function settingOf({ node, setUp: { definition } }: LayerBuild, field: string): unknown {
  const settings = definition && ownSettings(definition, node.layer.message);
  return settings && Reflect.get(settings, field);
}

/** The title says which layer changes, since it is not the one with the problem. */
function inLayer({ message }: Layer, { title, edits }: Proposal): Proposal {
  return { title: `${title} in "${message.name}"`, edits };
}
