import { bilinearMismatch } from '../../problems/bilinear-mismatch.ts';
import type { LayerLint } from './define.ts';

/** A bilinear filler spreads over the kernel, whatever the stride: only one size makes it interpolate. */
export const bilinearMismatches: LayerLint = ({ message, setUp: { window }, report }) => {
  if (window?.kind !== 'deconvolved' || message.convolution_param.weight_filler.type !== 'bilinear') return;
  const odd = window.axes.find(({ kernel, stride }) => kernel !== kernelFor(stride));
  if (!odd) return;
  const { stride, kernel } = odd;
  const facts = { stride, kernel, needs: kernelFor(stride) };
  report(bilinearMismatch, facts, { field: 'convolution_param.kernel_size' });
};

/** Caffe: `BilinearFiller` says so in its description. */
function kernelFor(factor: number): number {
  return 2 * factor - (factor % 2);
}
