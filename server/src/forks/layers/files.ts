import { exactly, type LayerDefinition } from '../../layers/define.ts';
import { type Dim, isKnown, unknown } from '../../layers/shape.ts';
import { cropped } from '../../layers/transform.ts';
import { defineForkLayer } from '../define.ts';
import { reportBottom } from './bounds.ts';
import { legacyBottom } from './legacy.ts';

/** FlowNet 2: the layers that read one file, each with its `Reshape`. */
const readers: readonly LayerDefinition[] = [
  defineForkLayer({
    type: 'ImgReader',
    category: 'data',
    summary: 'Reads one image.',
    param: 'reader_param',
    alsoReads: ['transform_param'],
    bottoms: exactly(0),
    tops: exactly(1),
    inPlace: 'allowed',
    setUp({ layer, param }) {
      const size = ofFile(param.file);
      const side = cropped(layer.transform_param, size);
      return { tops: [[param.num, size, side, side]] };
    },
    notes: ['num says how often the image stands in the top.'],
  }),
  defineForkLayer({
    type: 'FloatReader',
    category: 'data',
    summary: 'Reads one file of single-precision numbers, such as a flow.',
    param: 'reader_param',
    bottoms: exactly(0),
    tops: exactly(1),
    inPlace: 'allowed',
    setUp({ param }) {
      const size = ofFile(param.file);
      return { tops: [[param.num, size, size, size]] };
    },
    notes: ['num says how often the file stands in the top.'],
  }),
];

function ofFile(file: string): Dim {
  return unknown(`the file \`${file}\` sets it`);
}

/** FlowNet 2: the layers that write files, each with its `Reshape`. */
const writers: readonly LayerDefinition[] = [
  writer('ImgWriter', 'Writes each sample as an image.', [1, 3]),
  writer('FloatWriter', 'Writes each sample as a file of single-precision numbers.'),
  writer('FLOWriter', 'Writes each sample, an optical flow, as a .flo file.', [2]),
  writer('PFMWriter', 'Writes each sample, a map of disparities, as a .pfm file.'),
];

export const fileLayers = [...readers, ...writers];

/** A layer that writes what has so many channels; of some nobody looks before they run. */
function writer(type: string, summary: string, channels?: readonly number[]): LayerDefinition {
  return defineForkLayer({
    type,
    category: 'data',
    summary,
    param: 'writer_param',
    bottoms: exactly(1),
    tops: exactly(0),
    inPlace: 'allowed',
    setUp(layer) {
      if (!channels) return { tops: [] };
      const bottom = legacyBottom(layer);
      if (!bottom) return undefined;
      const [, size] = bottom;
      if (!isKnown(size) || channels.includes(size)) return { tops: [] };
      return reportBottom(layer, 0, `${channels.join(' or ')} channels`);
    },
    notes: ['folder is made if it is not there.'],
  });
}
