import { defineFork } from './fork.ts';
import { accuracyOfOldCaffe, relativeError } from './layers/accuracies.ts';
import { argMaxOfDeeplabV1 } from './layers/arg-max.ts';
import { adaptiveBiasChannel, biasChannel } from './layers/bias-channel.ts';
import { convolutionOfDeeplabV1 } from './layers/convolution.ts';
import { denseCrf } from './layers/dense-crf.ts';
import { inFourAxes } from './layers/four-axes.ts';
import { gainChannel } from './layers/gain-channel.ts';
import { im2colOfDeeplabV1 } from './layers/im2col.ts';
import { imageDataOfDeeplabV1 } from './layers/image-data.ts';
import { imageSegDataOfOldCaffe } from './layers/image-seg-data.ts';
import { interpOfDeeplabV1 } from './layers/interp.ts';
import { labelMapLayers } from './layers/label-maps.ts';
import { matRead, matWrite } from './layers/mat.ts';
import { padding } from './layers/padding.ts';
import { segAccuracy } from './layers/seg-accuracy.ts';
import { softmaxWithLossOfDeeplabV1 } from './layers/softmax-with-loss.ts';
import { uniqueLabel } from './layers/unique-label.ts';

const own = [
  imageSegDataOfOldCaffe,
  interpOfDeeplabV1,
  segAccuracy,
  denseCrf,
  matRead,
  matWrite,
  biasChannel,
  adaptiveBiasChannel,
  uniqueLabel,
  padding,
  ...labelMapLayers,
  gainChannel,
  relativeError,
  convolutionOfDeeplabV1,
  im2colOfDeeplabV1,
  imageDataOfDeeplabV1,
  argMaxOfDeeplabV1,
  accuracyOfOldCaffe,
  softmaxWithLossOfDeeplabV1,
];

export const deeplabV1 = defineFork('deeplab-v1', own, { each: inFourAxes });
