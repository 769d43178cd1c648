import { defineFork } from './fork.ts';
import { batchNormOfOldCaffe } from './layers/batch-norm.ts';
import { adaptiveBiasChannel, biasChannel } from './layers/bias-channel.ts';
import { denseCrf } from './layers/dense-crf.ts';
import { domainTransforms } from './layers/domain-transform.ts';
import { imageSegData } from './layers/image-seg-data.ts';
import { interp } from './layers/interp.ts';
import { matRead, matWrite } from './layers/mat.ts';
import { segAccuracy } from './layers/seg-accuracy.ts';
import { spatialProduct } from './layers/spatial-product.ts';
import { uniqueLabel } from './layers/unique-label.ts';

/** What PSPNet took up as it is. */
export const deeplabLayers = [
  interp,
  denseCrf,
  ...domainTransforms,
  imageSegData,
  segAccuracy,
  spatialProduct,
  uniqueLabel,
  matRead,
  matWrite,
  biasChannel,
  adaptiveBiasChannel,
];

export const deeplabV2 = defineFork('deeplab-v2', [...deeplabLayers, batchNormOfOldCaffe]);
