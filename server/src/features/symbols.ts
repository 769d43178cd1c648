import type { Analysis } from '../analysis/analyze.ts';
import {
  byPhase,
  extentsOf,
  type LayerBuild,
  type LayerInStates,
  layersIn,
  shapeOf,
} from '../analysis/in-states.ts';
import { formatShape } from '../layers/shape.ts';
import { placeInLayer } from '../net/net.ts';
import { type Element, type FileNode, fieldParts } from '../syntax/tree.ts';
import { type Span, shifted } from '../text/span.ts';
import { groupByName, type NameGroup } from './name-groups.ts';

/** One line of the outline. */
export interface OutlineItem {
  readonly name: string;
  /** A layer's type and the shapes of its tops, or a field's value. */
  readonly detail: string;
  readonly kind: 'layer' | 'group' | 'field';
  readonly span: Span;
  /** What to show when the item is chosen; within the span. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** The outline: the layers of a net, those together whose names begin alike; of another file, its fields. */
export function symbols(analysis: Analysis): readonly OutlineItem[] {
  if (!analysis.net) return fieldItems(analysis.text, analysis.tree);
  const layers = layersIn(analysis, { start: 0, end: analysis.text.length }).flatMap(layerItems);
  return groupByName(layers.sort((a, b) => a.span.start - b.span.start)).map(itemOf);
}

/** A layer's type and the shapes of its tops: `Data TRAIN 256×3×227×227, 256 · TEST 50×3×227×227, 50` */
export function layerDetail({ layer, builds }: LayerInStates): string {
  const { type, top } = layer.message;
  return detailOf(
    type,
    builds,
    top.map((_, i) => i),
  );
}

function layerItems(found: LayerInStates): readonly OutlineItem[] {
  const { layer, builds } = found;
  const { name, type, top } = layer.message;
  const extents = extentsOf(layer);
  const selection = shifted(placeInLayer(layer, 'name'), layer.base);
  // Caffe makes one layer of all `input:` headers; each of these is a line.
  if (layer.width === 0)
    return extents.map((span, i) => leaf(top[i] ?? '', 'layer', detailOf(type, builds, [i]), span, span));
  return extents.map(span => leaf(name || type, 'layer', layerDetail(found), span, selection));
}

function detailOf(type: string, builds: readonly LayerBuild[], tops: readonly number[]): string {
  const shapes = byPhase(builds, build => tops.map(i => formatShape(shapeOf(build, 'top', i))).join(', '));
  const texts = shapes.map(({ phase, text }) => (phase ? `${phase} ${text}` : text));
  return `${type} ${texts.join(' · ')}`.trim();
}

function leaf(
  name: string,
  kind: OutlineItem['kind'],
  detail: string,
  span: Span,
  selection: Span,
): OutlineItem {
  return { name: name || '?', detail, kind, span, selection, children: [] };
}

function itemOf(item: OutlineItem | NameGroup<OutlineItem>): OutlineItem {
  if (!('prefix' in item)) return item;
  const children = item.members.map(itemOf);
  const [first] = children;
  const start = first?.span.start ?? 0;
  return {
    name: item.prefix,
    detail: '',
    kind: 'group',
    span: { start, end: children.at(-1)?.span.end ?? start },
    selection: first?.selection ?? { start, end: start },
    children,
  };
}

function fieldItems(text: string, tree: FileNode): readonly OutlineItem[] {
  const items: OutlineItem[] = [];
  let at = 0;
  for (const child of tree.children) {
    if (child.kind === 'field') {
      const { name, value, valueAt } = fieldParts(child);
      const selection = { start: at, end: at + name.width };
      const detail = value ? firstScalar(text, value, at + valueAt) : '';
      const span = { start: at, end: at + child.width };
      items.push(leaf(text.slice(selection.start, selection.end), 'field', detail, span, selection));
    }
    at += child.width;
  }
  return items;
}

/** The value itself; of a message the first value in it, which is mostly a name. */
function firstScalar(text: string, value: Element, start: number): string {
  if (value.kind !== 'message') return text.slice(start, start + Math.min(value.width, LONGEST_DETAIL));
  let at = start;
  for (const child of value.children) {
    if (child.kind === 'field') {
      const { value: inner, valueAt } = fieldParts(child);
      if (inner && inner.kind !== 'message') return firstScalar(text, inner, at + valueAt);
    }
    at += child.width;
  }
  return '';
}

/** In UTF-16 units: more is cut off by editors anyway. */
const LONGEST_DETAIL = 80;
