import { exactly } from '../../layers/define.ts';
import { checkSet, isPositive } from '../../layers/settings.ts';
import { unknown } from '../../layers/shape.ts';
import { defineForkLayer } from '../define.ts';

/** yjxiong: `SegDataLayer::DataLayerSetUp`. */
export const segData = defineForkLayer({
  type: 'SegData',
  category: 'data',
  summary: 'Reads one image of a list at a time, with a label for each pixel from a second file.',
  param: 'seg_data_param',
  alsoReads: ['transform_param'],
  bottoms: exactly(0),
  tops: exactly(2),
  inPlace: 'allowed',
  setUp(layer) {
    const { source } = layer.param;
    const { stride = 1 } = layer.layer.transform_param;
    checkSet(layer, source, 'seg_data_param.source', 'a text file that lists images and label images');
    if (!isPositive(layer, stride, 'transform_param.stride', true)) return undefined;
    const side = unknown(`the first image listed in \`${source}\` sets it, cut to a multiple of ${stride}`);
    return {
      tops: [
        [1, 3, side, side],
        [1, 1, side, side],
      ],
    };
  },
  notes: ['upper_size, or upper_height and upper_width, of transform_param limit the size.'],
});
