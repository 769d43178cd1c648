import { defineLayer, exactly } from './define.ts';
import { checkSet } from './settings.ts';

export const hdf5Output = defineLayer({
  type: 'HDF5Output',
  category: 'data',
  summary: 'Writes its bottoms to an HDF5 file, as the datasets data and label.',
  param: 'hdf5_output_param',
  bottoms: exactly(2),
  tops: exactly(0),
  inPlace: 'allowed',
  setUp(layer) {
    checkSet(layer, layer.param.file_name, 'hdf5_output_param.file_name', 'the file to write');
    return { tops: [] };
  },
  notes: ['Both bottoms must hold equally many samples when the net runs; loading does not check it.'],
});
