import { deeplabLayers } from './deeplab-v2.ts';
import { flownetLayers } from './flownet2.ts';
import { defineFork } from './fork.ts';
import { activationsOfSynopsys } from './layers/activations.ts';
import { annotatedDataOfSynopsys } from './layers/annotated-data.ts';
import { broadcastTo, expandDims, paddings, squeeze, stack, unstack } from './layers/axes.ts';
import { blocks } from './layers/blocks.ts';
import { bnOfSynopsys } from './layers/bn.ts';
import { broadcasting } from './layers/broadcasting.ts';
import { denseImageData } from './layers/dense-image-data.ts';
import { detectionOutputOfSynopsys } from './layers/detection-output.ts';
import { eltwiseOfSynopsys } from './layers/eltwise.ts';
import { interpOfSynopsys } from './layers/interp.ts';
import { normalizations } from './layers/normalizations.ts';
import {
  convolutionDepthwiseOfSynopsys,
  convolutionOfSynopsys,
  deconvolutionOfSynopsys,
} from './layers/padded-convolution.ts';
import { poolingOfSynopsys } from './layers/padded-pooling.ts';
import { reshapeWithPixelShuffler } from './layers/pixel-shuffler.ts';
import { priorBoxOfSynopsys } from './layers/prior-box.ts';
import { proposalOfSynopsys } from './layers/proposal.ts';
import { reductions } from './layers/reductions.ts';
import { reorg } from './layers/reorg.ts';
import { resizes } from './layers/resize.ts';
import { roiAlign, roiPooling } from './layers/roi-pooling.ts';
import { shuffleChannel } from './layers/shuffle-channel.ts';
import { smoothL1LossOfSynopsys } from './layers/smooth-l1-loss.ts';
import { upsampleDarknet, upsampleOfSegnet } from './layers/upsample.ts';
import { ssdLayers } from './ssd.ts';

export const synopsys = defineFork('synopsys', [
  ...deeplabLayers,
  ...ssdLayers,
  ...flownetLayers,
  convolutionOfSynopsys,
  deconvolutionOfSynopsys,
  convolutionDepthwiseOfSynopsys,
  poolingOfSynopsys,
  reshapeWithPixelShuffler,
  annotatedDataOfSynopsys,
  eltwiseOfSynopsys,
  priorBoxOfSynopsys,
  detectionOutputOfSynopsys,
  smoothL1LossOfSynopsys,
  bnOfSynopsys,
  interpOfSynopsys,
  upsampleOfSegnet,
  upsampleDarknet,
  denseImageData,
  reorg,
  shuffleChannel,
  roiPooling,
  roiAlign,
  proposalOfSynopsys,
  squeeze,
  expandDims,
  stack,
  unstack,
  broadcastTo,
  ...paddings,
  ...broadcasting,
  ...reductions,
  ...resizes,
  ...blocks,
  ...normalizations,
  ...activationsOfSynopsys,
]);
