import { INT_MAX, MAX_AXES } from '../layers/blob-limits.ts';
import type { Catalogue } from '../layers/catalogue.ts';
import {
  type At,
  type Count,
  type LayerContext,
  type LayerDefinition,
  type Outcome,
  ownSettings,
  type ParamBlob,
  type SetUp,
} from '../layers/define.ts';
import { checkFiller } from '../layers/filler.ts';
import {
  type BlobShape,
  type Dim,
  formatShape,
  hasRank,
  isKnown,
  product,
  reasonOf,
  type Shape,
  scalar,
  sum,
  unknown,
} from '../layers/shape.ts';
import type { Window } from '../layers/window.ts';
import { areBlobsComplete } from '../layers/written-blobs.ts';
import type { LayerNode } from '../net/graph.ts';
import { placeInLayer } from '../net/net.ts';
import { badBlobShape } from '../problems/bad-blob-shape.ts';
import { blobTooLarge } from '../problems/blob-too-large.ts';
import { type Problem, problem } from '../problems/define.ts';
import { inPlaceRefused } from '../problems/in-place-refused.ts';
import { lossWeightCount } from '../problems/loss-weight-count.ts';
import { propagateDownCount } from '../problems/propagate-down-count.ts';
import { tooManyParams } from '../problems/too-many-params.ts';
import { unequalBlobCounts } from '../problems/unequal-blob-counts.ts';
import { unknownLayerType } from '../problems/unknown-layer-type.ts';
import { wrongBlobCount } from '../problems/wrong-blob-count.ts';
import type { LayerParameter } from '../schema/caffe.generated.ts';
import { isUnread, type Message } from '../schema/message.ts';
import { nearest } from '../text/nearest.ts';

/** What comes out of one layer of a net. Spans in its problems count from where the layer begins. */
export interface SetUpLayer {
  /** Undefined for a type that is not in the catalogue. */
  readonly definition: LayerDefinition | undefined;
  /** One shape for each top, automatic loss tops last. */
  readonly tops: readonly BlobShape[];
  /** Undefined where they are not known. */
  readonly params: readonly ParamBlob[] | undefined;
  /** How many values they hold together. */
  readonly paramCount: Dim;
  /** Of one forward pass over the whole batch. */
  readonly macs: Dim;
  readonly window?: Window;
  readonly problems: readonly Problem[];
}

/** Sets a layer up for bottoms of these shapes, with all of Caffe's checks (Caffe: `Layer::SetUp`). */
export function setUp(node: LayerNode, bottoms: readonly BlobShape[], catalogue: Catalogue): SetUpLayer {
  const problems: Problem[] = [];
  const { message } = node.layer;
  const report = reporter(node, problems);
  const definition = catalogue.get(message.type);
  if (!definition) return { ...unknownType(message, catalogue, report), definition, problems };
  const tops = topCount(definition, message);
  const sound = [
    areBlobsComplete({ layer: message, report }),
    checkPropagateDown(message, report),
    checkCounts(definition, message, tops, report),
    checkInPlace(definition, node, report),
  ].every(Boolean);
  if (!sound) return { ...notSetUp(message, tops), definition, problems };
  // The message that the definition expects, of whatever type it is.
  const param = ownSettings(definition, message) as SetUp['param'];
  if (!bottoms.every(hasRank))
    return { ...withoutRank(definition, param, bottoms, tops), definition, problems };
  const bottom = bottoms[0] ?? scalar;
  const { bottom: bottomNames } = message;
  const outcome = definition.setUp({
    layer: message,
    param,
    bottoms,
    bottom,
    bottomNames,
    topCount: tops,
    report,
  });
  checkLossWeights(message, definition, outcome?.tops.length ?? tops, report);
  if (!outcome) return { ...notSetUp(message, tops), definition, problems };
  const { macs = 0, window } = outcome;
  // Where the cost is unknown and no blob is listed, the blobs are unknown too.
  const { noParams } = outcome;
  const params = outcome.params ?? (isKnown(macs) && !noParams ? [] : undefined);
  checkBlobs(outcome.tops, params, bottoms, { message, report, sizeAt: sizePlace(definition, param) });
  // Of a negative size nothing may be summed up.
  const shapes = [...outcome.tops, ...(params ?? []).map(({ shape }) => shape)];
  if (shapes.some(isNegative)) return { ...notSetUp(message, outcome.tops.length), definition, problems };
  const paramCount = params ? sum(params.map(({ shape }) => product(shape))) : (noParams ?? macs);
  return { definition, tops: outcome.tops, params, paramCount, macs, problems, ...(window && { window }) };
}

type Report = LayerContext['report'];

function reporter({ layer }: LayerNode, problems: Problem[]): Report {
  return (kind, facts, at = { field: 'type' }) => {
    const { message } = layer;
    // What is wrong with the value itself is told where it is read.
    if (isUnread(message, at.field)) return;
    const { name } = message;
    problems.push(problem(kind, placeInLayer(layer, at.field, at.index), facts, { layer: name }));
  };
}

/** Whether the tops that somebody states for a layer are blobs that Caffe can make. */
export function statedProblems(
  node: LayerNode,
  stated: readonly BlobShape[],
  found: readonly BlobShape[],
): Problem[] {
  const problems: Problem[] = [];
  const report = reporter(node, problems);
  for (const [index, top] of node.tops.entries()) {
    const shape = stated[index];
    if (shape && shape !== found[index] && hasRank(shape))
      checkBlob(`The top "${top.name}"`, shape, (kind, facts) =>
        report(kind, facts, { field: 'top', index }),
      );
  }
  return problems;
}

function unknownType(message: LayerParameter, catalogue: Catalogue, report: Report) {
  const { type, name, top } = message;
  const close = nearestType(type, catalogue);
  report(unknownLayerType, { type, ...(close !== undefined && { nearest: close }) });
  const nothing = unknown(
    type === '' ? `the type of the layer "${name}" is not known` : `the layer type "${type}" is not known`,
  );
  return { tops: top.map(() => nothing), params: undefined, paramCount: nothing, macs: nothing };
}

/** A net of a fork has few unknown types in many layers, and comparing one with all names takes long. */
function nearestType(type: string, catalogue: Catalogue): string | undefined {
  const known = nearestTypes.get(catalogue) ?? new Map<string, string | undefined>();
  nearestTypes.set(catalogue, known);
  if (!known.has(type)) known.set(type, nearest(type, catalogue.keys()));
  return known.get(type);
}

const nearestTypes = new WeakMap<Catalogue, Map<string, string | undefined>>();

/** After a check has failed, nothing of the layer is known. */
function notSetUp({ name }: LayerParameter, tops: number) {
  const nothing = unknown(`Caffe stops at the layer "${name}"`);
  return {
    tops: Array<BlobShape>(tops).fill(nothing),
    params: undefined,
    paramCount: nothing,
    macs: nothing,
  };
}

function countOf(count: LayerDefinition['tops'], message: Message<LayerParameter>): Count {
  return typeof count === 'function' ? count(message) : count;
}

/** With the tops that Caffe adds to a loss (Caffe: `Net::Init`, `AutoTopBlobs`). */
function topCount({ autoTops, tops }: LayerDefinition, message: Message<LayerParameter>): number {
  const written = message.top.length;
  return autoTops ? Math.max(written, countOf(tops, message).min) : written;
}

/** Caffe: `Layer::CheckBlobCounts`. */
function checkCounts(
  definition: LayerDefinition,
  message: Message<LayerParameter>,
  tops: number,
  report: Report,
): boolean {
  const { type } = definition;
  const bottoms = message.bottom.length;
  const sides = [
    ['bottom', bottoms, countOf(definition.bottoms, message)],
    ['top', tops, countOf(definition.tops, message)],
  ] as const;
  for (const [side, count, { min, max }] of sides) {
    if (min <= count && count <= max) continue;
    const at = count > max ? { field: side, index: max } : { field: 'type' };
    // A name that is not read would have counted.
    if (!isUnread(message, side)) report(wrongBlobCount, { type, side, count, min, max }, at);
    return false;
  }
  if (!definition.topsEqualBottoms || bottoms === tops) return true;
  report(unequalBlobCounts, { type, bottoms, tops });
  return false;
}

function checkPropagateDown({ propagate_down, bottom }: LayerParameter, report: Report): boolean {
  const values = propagate_down.length;
  if (values === 0 || values === bottom.length) return true;
  report(propagateDownCount, { values, bottoms: bottom.length }, { field: 'propagate_down' });
  return false;
}

function checkInPlace({ inPlace, type }: LayerDefinition, { tops }: LayerNode, report: Report): boolean {
  const top = inPlace === 'refused' ? tops.find(it => it.overwrites) : undefined;
  if (!top) return true;
  report(inPlaceRefused, { type, blob: top.name }, { field: 'top', index: top.index });
  return false;
}

/** Below a blob with an unknown number of axes no check can be made. */
function withoutRank(
  { withoutRank }: LayerDefinition,
  param: SetUp['param'],
  bottoms: readonly BlobShape[],
  topCount: number,
) {
  const reason = bottoms.map(reasonOf).find(it => it !== undefined) ?? '';
  const nothing = unknown(reason);
  const tops =
    withoutRank?.({ param, bottoms, topCount, reason }) ?? Array<BlobShape>(topCount).fill(nothing);
  return { tops, params: undefined, paramCount: nothing, macs: nothing };
}

/** None, or one for each top (Caffe: `Layer::SetLossWeights`); a loss without any gets a single one (`LossLayer`). */
function checkLossWeights(
  { loss_weight }: LayerParameter,
  { autoTops, presetsLossWeight = autoTops }: LayerDefinition,
  tops: number,
  report: Report,
): void {
  const written = loss_weight.length;
  const weights = written === 0 && presetsLossWeight ? 1 : written;
  if (weights === 0 || weights === tops) return;
  const at = written > 0 ? { field: 'loss_weight', index: tops } : { field: 'top', index: 1 };
  report(lossWeightCount, { weights: written, tops }, at);
}

/** The setting that makes a blob of so many values; undefined where it is none, or several together. */
type SizePlace = (count: number) => At | undefined;

function sizePlace({ param: field }: LayerDefinition, param: object | undefined): (top: number) => SizePlace {
  const outputs: unknown = param && Reflect.get(param, 'num_output');
  return top => count => {
    if (field === 'input_param') return { field: 'input_param.shape', index: top };
    const isCause = typeof outputs === 'number' && count / outputs <= INT_MAX;
    return isCause ? { field: `${field}.num_output` } : undefined;
  };
}

interface CheckedLayer {
  readonly message: LayerParameter;
  readonly report: Report;
  /** Of a top, by its index. */
  readonly sizeAt: (top: number) => SizePlace;
}

function checkBlobs(
  tops: Outcome['tops'],
  params: readonly ParamBlob[] | undefined,
  bottoms: readonly BlobShape[],
  { message, report, sizeAt }: CheckedLayer,
): void {
  // What is too large is told where it is made, not again of each layer that hands it on.
  const isHandedOn = bottoms.some(it => hasRank(it) && isTooLarge(product(it)));
  let isTold = false;
  for (const [i, top] of tops.entries())
    if (hasRank(top) && !(isHandedOn && isTooLarge(product(top))))
      isTold = !checkBlob(`The top "${message.top[i] ?? ''}"`, top, report, sizeAt(i)) || isTold;
  if (!params) return;
  for (const blob of params) {
    // The setting that makes its tops too large often makes these so too.
    if (!isTold) checkBlob(`The ${blob.role}`, blob.shape, report, sizeAt(0));
    // Weights in the text are taken over, and no filler is built.
    if (message.blobs.length === 0) checkFiller({ report }, blob);
  }
  if (message.param.length > params.length) {
    const facts = { layer: message.name, params: message.param.length, blobs: params.length };
    report(tooManyParams, facts, { field: 'param', index: params.length });
  }
}

/** Caffe: `Blob::Reshape`. Whether it makes the blob. */
function checkBlob(what: string, shape: Shape, report: Report, sizeAt?: SizePlace): boolean {
  const count = product(shape);
  if (shape.length > MAX_AXES) report(badBlobShape, { what, shape: '', why: 'axes' });
  else if (isNegative(shape)) report(badBlobShape, { what, shape: formatShape(shape), why: 'negative' });
  else if (!isTooLarge(count)) return true;
  else report(blobTooLarge, { what, shape: formatShape(shape), count }, sizeAt?.(count));
  return false;
}

function isNegative(shape: BlobShape): boolean {
  return hasRank(shape) && shape.some(dim => isKnown(dim) && dim < 0);
}

function isTooLarge(count: Dim): count is number {
  return isKnown(count) && count > INT_MAX;
}
