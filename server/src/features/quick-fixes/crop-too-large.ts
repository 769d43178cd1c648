import { cropTooLarge } from '../../problems/crop-too-large.ts';
import { fixerFor } from './fix.ts';
import { buildAt, setting } from './setting.ts';

/** The whole image. */
export const fixCropTooLarge = fixerFor(cropTooLarge, function* ({ analysis, facts: { size }, span }) {
  const build = buildAt(analysis, span.start);
  if (build) yield setting(analysis, build.node.layer, 'transform_param.crop_size', size);
});
