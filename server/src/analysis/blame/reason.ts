import { type Dim, formatDim, isKnown } from '../../layers/shape.ts';
import {
  convolved,
  deconvolved,
  extent,
  pooledWindow,
  type Window,
  type WindowAxis,
} from '../../layers/window.ts';
import type { Axes, Branch, Change } from './branches.ts';

/** Where two branches part, and why, as a sentence. */
export interface Parting {
  readonly sentence: string;
  /** The layers that it speaks of. */
  readonly at: readonly Change[];
}

/** Says why two branches end with different sizes: the first reason that fits. */
export function whyTheyPart(branches: readonly [Branch, Branch], axes: Axes): Parting | undefined {
  const [first, second] = branches;
  if (first.start !== second.start && first.startSize !== second.startSize)
    return otherStarts(first, second, axes);
  const i = first.changes.findIndex(({ to }, k) => second.changes[k]?.to !== to);
  const at = i === -1 ? first.changes.length : i;
  const a = causeOf(first, at, axes?.[0], second);
  const b = causeOf(second, at, axes?.[1], first);
  for (const reason of axes ? reasons : [changesRank]) {
    const found = reason(a, b) ?? reason(b, a);
    if (found) return found;
  }
  return undefined;
}

/** Of blobs that no layer stands before, the shapes say it already. */
function otherStarts(first: Branch, second: Branch, axes: Axes): Parting | undefined {
  if (first.start === first.end && second.start === second.end) return undefined;
  return parting(`They come from different blobs: ${beginsWith(first, axes)}, ${beginsWith(second, axes)}.`);
}

/** The change of a branch at which it parts from the other; a branch may end before it changes again. */
interface Cause {
  readonly branch: Branch;
  readonly axis: number | undefined;
  readonly change?: Change;
  /** Of a change that a window makes along the axis. */
  readonly window?: WindowAxis;
}

/** Where the other branch does not change again, a stride matters more than a border. */
function causeOf(branch: Branch, i: number, axis: number | undefined, other: Branch): Cause {
  const left = branch.changes.slice(i);
  const strided = left.find(change => (windowOf(change, axis)?.stride ?? 1) > 1);
  const change = (i >= other.changes.length && strided) || left[0];
  const window = change && windowOf(change, axis);
  return { branch, axis, ...(change && { change }), ...(window && { window }) };
}

function windowOf({ window }: Change, axis: number | undefined): WindowAxis | undefined {
  return window && axis !== undefined ? window.axes[axis - window.firstAxis] : undefined;
}

/** Explains what the first branch does other than the second; nothing if that is not why. */
type Reason = (here: Cause, there: Cause) => Parting | undefined;

const reasons: readonly Reason[] = [
  isDivided,
  cannotComeBack,
  losesItsBorder,
  roundsUp,
  lacksPad,
  hasAnotherStride,
  hasOtherOutputs,
  changesOtherwise,
];

/** One layer, such as a Slice, makes both. */
function isDivided({ branch, change }: Cause, there: Cause): Parting | undefined {
  const other = there.change;
  if (!change || change.node !== other?.node) return undefined;
  const sizes = `"${branch.end.name}" ${formatDim(change.to)}, and "${there.branch.end.name}" ${formatDim(other.to)}`;
  return parting(`Of ${formatDim(change.from)} "${nameOf(change)}" gives ${sizes}.`, change);
}

/** A deconvolution cannot know what was rounded, or left out at the border, on the way down. */
function cannotComeBack({ branch: { changes }, axis }: Cause): Parting | undefined {
  const up = changes.findLast(({ window }) => window?.kind === 'deconvolved');
  if (!up) return undefined;
  const before = changes.slice(0, changes.indexOf(up));
  const strided = before.filter(
    change => change.window?.kind !== 'deconvolved' && (windowOf(change, axis)?.stride ?? 1) > 1,
  );
  const rounding = strided.find(change => isInexact(windowOf(change, axis)));
  const down = rounding ?? strided[0];
  if (!down || up.to === down.from) return undefined;
  const way = roundsUpwards(down, windowOf(down, axis)) ? 'up' : 'down';
  const rounds = rounding ? ` and rounds ${way}` : '';
  return parting(`${makes(down)}${rounds}; ${makes(up)}, not ${formatDim(down.from)}.`, down, up);
}

/** A window of stride 1 without the pad that would keep the size, where the other branch has no such layer. */
function losesItsBorder({ change, window }: Cause, there: Cause): Parting | undefined {
  if (!change || !window || change.window?.kind === 'deconvolved') return undefined;
  if (window.stride > 1 || there.window?.stride === 1) return undefined;
  const pad = (extent(window) - 1) / 2;
  const remedy = Number.isInteger(pad) ? `; with pad ${pad} it would stay ${formatDim(change.from)}` : '';
  return parting(`${makes(change)}, since its pad is ${window.pad}${remedy}.`, change);
}

/** Pooling rounds up where the convolution rounds down. */
function roundsUp({ change, window }: Cause, there: Cause): Parting | undefined {
  if (!change || !window || !there.change || there.change.window?.kind !== 'convolved') return undefined;
  if (change.from !== there.change.from || !roundsUpwards(change, window)) return undefined;
  if (outputOf('pooled', { ...window, floor: true }) !== there.change.to) return undefined;
  const { change: other } = there;
  const up = `the pooling "${nameOf(change)}" makes ${formatDim(change.to)}, since it rounds up`;
  const down = `the convolution "${nameOf(other)}" ${formatDim(other.to)}, since it rounds down`;
  return parting(`Of ${formatDim(change.from)} ${up}, and ${down}.`, change, other);
}

/** With more pad the one would make what the other makes. */
function lacksPad({ change, window }: Cause, there: Cause): Parting | undefined {
  if (!change?.window || !window || !there.change || window.stride !== there.window?.stride) return undefined;
  const { kind } = change.window;
  const { to } = there.change;
  const more = Array.from({ length: window.kernel }, (_, i) => window.pad + i + 1);
  const pad = more.find(it => outputOf(kind, { ...window, pad: it }) === to);
  if (pad === undefined) return undefined;
  const remedy = `with pad ${pad} instead of ${window.pad} "${nameOf(change)}" would make ${formatDim(to)} too`;
  return parting(`${makes(change)}, and ${makes(there.change)}; ${remedy}.`, change, there.change);
}

function hasAnotherStride({ change, window }: Cause, there: Cause): Parting | undefined {
  const stride = there.window?.stride ?? 1;
  if (!change || !window || window.stride <= stride) return undefined;
  const other = there.change ? `that of "${nameOf(there.change)}" is ${stride}` : `${wayTo(there)} has none`;
  return parting(`${makes(change)}: its stride is ${window.stride}, and ${other}.`, change, there.change);
}

function hasOtherOutputs({ change }: Cause, there: Cause): Parting | undefined {
  if (!change || numOutput(change) !== change.to) return undefined;
  const { change: other } = there;
  const otherwise =
    other && numOutput(other) === other.to
      ? `that of "${nameOf(other)}" is ${formatDim(other.to)}`
      : staysOrMakes(change, there);
  return parting(
    `The num_output of "${nameOf(change)}" is ${formatDim(change.to)}, and ${otherwise}.`,
    change,
    other,
  );
}

function changesOtherwise({ change }: Cause, there: Cause): Parting | undefined {
  return change && parting(`${makes(change)}, and ${staysOrMakes(change, there)}.`, change, there.change);
}

/** Where already the number of axes differs. */
function changesRank({ change }: Cause, there: Cause): Parting | undefined {
  if (!change) return undefined;
  const axes = `"${nameOf(change)}" makes a blob of ${formatDim(change.to)} axes out of one of ${formatDim(change.from)}`;
  return parting(`${axes}.`, change, there.change);
}

function parting(sentence: string, ...at: readonly (Change | undefined)[]): Parting {
  return { sentence, at: at.filter(it => it !== undefined) };
}

function beginsWith({ start, startSize }: Branch, axes: Axes): string {
  const size = startSize === undefined ? '?' : formatDim(startSize);
  return `"${start.name}" begins with ${size}${axes ? '' : ' axes'}`;
}

function makes(change: Change): string {
  return `"${nameOf(change)}" makes ${formatDim(change.to)} of ${formatDim(change.from)}`;
}

function staysOrMakes({ from }: Change, { change, branch }: Cause): string {
  if (change) return makes(change);
  return branch.start === branch.end
    ? `"${branch.end.name}" has ${formatDim(from)}`
    : `the way to "${branch.end.name}" keeps ${formatDim(from)}`;
}

function wayTo({ branch: { start, end } }: Cause): string {
  return start === end ? `the way past it to "${end.name}"` : `the way to "${end.name}"`;
}

/** Whether the windows do not end exactly at the end of the input. */
function isInexact(window: WindowAxis | undefined): boolean {
  if (!window || !isKnown(window.input)) return false;
  return (window.input + 2 * window.pad - extent(window)) % window.stride !== 0;
}

function roundsUpwards({ window }: Change, along: WindowAxis | undefined): boolean {
  return window?.kind === 'pooled' && !along?.floor;
}

function outputOf(kind: Window['kind'], window: WindowAxis): Dim | undefined {
  const { input } = window;
  if (kind === 'pooled') return pooledWindow([1, 1, input], [window], window.floor ?? false).axes[0]?.output;
  return kind === 'deconvolved' ? deconvolved(input, window) : convolved(input, window);
}

function nameOf({ node }: Change): string {
  return node.layer.message.name;
}

/** What the layer's settings say of the channels that it makes. */
function numOutput({ node }: Change): number | undefined {
  const { type, convolution_param, inner_product_param } = node.layer.message;
  if (type === 'InnerProduct') return inner_product_param.num_output;
  return type === 'Convolution' || type === 'Deconvolution' ? convolution_param.num_output : undefined;
}
