import { badDropoutRatio } from '../../problems/bad-dropout-ratio.ts';
import type { LayerLint } from './define.ts';

/** Only a debug build of Caffe checks this. */
export const badDropoutRatios: LayerLint = ({ message, report }) => {
  if (message.type !== 'Dropout') return;
  const { dropout_ratio: ratio } = message.dropout_param;
  if (!(ratio >= 0 && ratio < 1))
    report(badDropoutRatio, { ratio }, { field: 'dropout_param.dropout_ratio' });
};
