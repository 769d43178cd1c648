import type { LayerType } from '../schema/caffe.generated.ts';
import { accuracy } from './accuracy.ts';
import { argMax } from './arg-max.ts';
import { batchNorm } from './batch-norm.ts';
import { batchReindex } from './batch-reindex.ts';
import { bias } from './bias.ts';
import { concat } from './concat.ts';
import { contrastiveLoss } from './contrastive-loss.ts';
import { convolution, deconvolution } from './convolution.ts';
import { crop } from './crop.ts';
import { data } from './data.ts';
import type { LayerDefinition } from './define.ts';
import { dummyData } from './dummy-data.ts';
import { eltwise } from './eltwise.ts';
import { embed } from './embed.ts';
import { exp, log } from './exp-log.ts';
import { filter } from './filter.ts';
import { flatten } from './flatten.ts';
import { hdf5Data } from './hdf5-data.ts';
import { hdf5Output } from './hdf5-output.ts';
import { im2col } from './im2col.ts';
import { imageData } from './image-data.ts';
import { infogainLoss } from './infogain-loss.ts';
import { innerProduct } from './inner-product.ts';
import { input } from './input.ts';
import { losses } from './losses.ts';
import { lrn } from './lrn.ts';
import { lstmUnit } from './lstm-unit.ts';
import { memoryData } from './memory-data.ts';
import { mvn } from './mvn.ts';
import { neurons } from './neuron.ts';
import { parameter } from './parameter.ts';
import { pooling } from './pooling.ts';
import { prelu } from './prelu.ts';
import { python } from './python.ts';
import { recurrent } from './recurrent.ts';
import { reduction } from './reduction.ts';
import { reshape } from './reshape.ts';
import { scale } from './scale.ts';
import { silence } from './silence.ts';
import { slice } from './slice.ts';
import { softmax } from './softmax.ts';
import { softmaxWithLoss } from './softmax-with-loss.ts';
import { split } from './split.ts';
import { spp } from './spp.ts';
import { tile } from './tile.ts';
import { windowData } from './window-data.ts';

/** The layer types that a net may use, by what stands in `type:`. */
export type Catalogue = ReadonlyMap<string, LayerDefinition>;

/** Every layer type of stock Caffe, in the order of its reference. */
export const stockLayers: Catalogue = catalogueOf([
  input,
  dummyData,
  data,
  imageData,
  windowData,
  hdf5Data,
  hdf5Output,
  memoryData,
  convolution,
  deconvolution,
  im2col,
  pooling,
  spp,
  lrn,
  mvn,
  batchNorm,
  innerProduct,
  embed,
  concat,
  slice,
  split,
  eltwise,
  flatten,
  reshape,
  crop,
  reduction,
  argMax,
  tile,
  scale,
  bias,
  batchReindex,
  filter,
  silence,
  parameter,
  softmax,
  ...neurons,
  exp,
  log,
  prelu,
  ...recurrent,
  lstmUnit,
  softmaxWithLoss,
  ...losses,
  infogainLoss,
  contrastiveLoss,
  accuracy,
  python,
]);

/** What the compiler names where a type has no definition. */
interface Lacking<Type extends LayerType> {
  readonly lacking: Exclude<LayerType, Type>;
}

/** Takes definitions of all types of stock Caffe, and of no others. */
function catalogueOf<Type extends LayerType>(
  layers: readonly LayerDefinition<Type>[] & ([LayerType] extends [Type] ? unknown : Lacking<Type>),
): Catalogue {
  return new Map(layers.map(layer => [layer.type, layer]));
}
