import { zeroDilation } from '../../problems/zero-dilation.ts';
import type { LayerLint } from './define.ts';

/** Caffe does not look whether dilation is positive. */
export const zeroDilations: LayerLint = ({ message, setUp: { window }, report }) => {
  if (window?.axes.some(({ dilation, kernel }) => dilation === 0 && kernel > 1))
    report(zeroDilation, undefined, {
      field: 'convolution_param.dilation',
      index: message.convolution_param.dilation.indexOf(0),
    });
};
