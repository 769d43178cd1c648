import { bottomHasAxes } from '../../layers/bottom-shape.ts';
import { concat } from '../../layers/concat.ts';
import { convolution } from '../../layers/convolution.ts';
import { data } from '../../layers/data.ts';
import {
  atLeast,
  exactly,
  type LayerContext,
  type LayerDefinition,
  type ParamBlob,
  type WithoutRank,
} from '../../layers/define.ts';
import { im2col } from '../../layers/im2col.ts';
import { imageData } from '../../layers/image-data.ts';
import { innerProduct } from '../../layers/inner-product.ts';
import { lrn } from '../../layers/lrn.ts';
import { memoryData } from '../../layers/memory-data.ts';
import { neurons } from '../../layers/neuron.ts';
import { reportDifferent } from '../../layers/same-shape.ts';
import { type BlobShape, differ, hasRank, type Shape, scalar, unknownDims } from '../../layers/shape.ts';
import { softmax } from '../../layers/softmax.ts';
import { windowData } from '../../layers/window-data.ts';

const known = ['BNLL', 'Dropout', 'Power', 'ReLU', 'Sigmoid', 'TanH'];

/**
 * C3D v1.0: layers of Caffe in a program where every blob has five axes. Those for images read height and
 * width only, and make a length of 1.
 */
export const stockLayersOfC3d10: readonly LayerDefinition[] = [
  { ...ofImages(convolution), bottoms: exactly(1), tops: exactly(1) },
  ...[im2col, data, imageData, windowData, memoryData].map(ofImages),
  ...neurons.filter(it => known.includes(it.type)).map(ofFrames),
  inVolumes(innerProduct, layer => innerProduct.setUp(layer)),
  { ...inVolumes(concat, layer => concat.setUp(layer)), bottoms: atLeast(2) },
  ...[lrn, softmax].map(keeping),
];

/** Five axes of which no size is known, for each top. */
export function unknownVolumes({ topCount, reason }: Pick<WithoutRank, 'topCount' | 'reason'>): Shape[] {
  return Array<Shape>(topCount).fill(unknownDims(5, reason));
}

/** Whether each bottom has the five axes; reports it otherwise. */
export function haveFiveAxes(layer: LayerContext): boolean {
  return layer.bottoms.every((_, i) =>
    bottomHasAxes(layer, i, 5, 5, 'five: num, channels, length, height, width'),
  );
}

/** Whether bottom `i` has the sizes of the first one along those axes; reports the first that differs. */
export function agreeAlong(layer: LayerContext, i: number, axes: readonly number[]): boolean {
  const { bottom, bottoms } = layer;
  const odd = axes.find(axis => differ(bottom[axis] ?? 1, bottoms[i]?.[axis] ?? 1));
  if (odd === undefined) return true;
  reportDifferent(layer, i, `axis ${odd} must be the same`, { axes: [odd, odd] });
  return false;
}

function ofImages(definition: LayerDefinition): LayerDefinition {
  return inVolumes(definition, layer => {
    const outcome = definition.setUp(withoutLength(layer));
    const { window } = outcome ?? {};
    return outcome && { ...outcome, ...(window && { window: { ...window, firstAxis: 3 } }) };
  });
}

/** An activation does not look at the length, but keeps it in place. */
function ofFrames(definition: LayerDefinition): LayerDefinition {
  return inVolumes(definition, ({ layer, bottom }) => {
    const isInPlace = layer.top[0] === layer.bottom[0];
    return { tops: [isInPlace ? bottom : bottom.with(2, 1)] };
  });
}

/** The checks of the layer, and the shape of its bottom. */
function keeping(definition: LayerDefinition): LayerDefinition {
  return inVolumes(definition, layer => definition.setUp(withoutLength(layer)) && { tops: [layer.bottom] });
}

function inVolumes(definition: LayerDefinition, setUp: LayerDefinition['setUp']): LayerDefinition {
  return {
    ...definition,
    setUp(layer) {
      const outcome = haveFiveAxes(layer) ? setUp(layer) : undefined;
      if (!outcome) return undefined;
      const { tops, params } = outcome;
      return {
        ...outcome,
        tops: tops.map(completed),
        ...(params && { params: params.map(blobInFiveAxes) }),
      };
    },
    withoutRank: unknownVolumes,
  };
}

type Layer = Parameters<LayerDefinition['setUp']>[0];

/** The layer as one that knows four axes sees it. */
function withoutLength(layer: Layer): Layer {
  const bottoms = layer.bottoms.map(shape => shape.toSpliced(2, 1));
  return { ...layer, bottoms, bottom: bottoms[0] ?? scalar };
}

/** An image gets its length, a top with fewer axes further ones behind its own. */
function completed(top: BlobShape): BlobShape {
  if (!hasRank(top)) return top;
  return top.length === 4 ? top.toSpliced(2, 0, 1) : [...top, ...ones(5 - top.length)];
}

/** A filter for images gets its length, the weight of InnerProduct further axes in front. */
function blobInFiveAxes(blob: ParamBlob): ParamBlob {
  const before = blob.shape;
  const shape = before.length === 4 ? before.toSpliced(2, 0, 1) : [...ones(5 - before.length), ...before];
  return { ...blob, shape, rows: shape.at(-2) ?? 1 };
}

function ones(count: number): Shape {
  return Array<number>(Math.max(0, count)).fill(1);
}
