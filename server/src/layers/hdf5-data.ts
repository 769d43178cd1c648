import { refusedField } from '../problems/refused-field.ts';
import { has } from '../schema/message.ts';
import { atLeast, defineLayer, exactly } from './define.ts';
import { isSet } from './settings.ts';
import { unknown } from './shape.ts';

export const hdf5Data = defineLayer({
  type: 'HDF5Data',
  category: 'data',
  summary: 'Reads batches from HDF5 files: each top is the dataset of its name.',
  param: 'hdf5_data_param',
  bottoms: exactly(0),
  tops: atLeast(1),
  inPlace: 'allowed',
  setUp(layer) {
    const { param, report } = layer;
    const instead = 'it does not transform what it reads, so prepare the data in the files';
    if (has(layer.layer, 'transform_param'))
      return report(
        refusedField,
        { type: 'HDF5Data', field: 'transform_param', instead },
        { field: 'transform_param' },
      );
    if (!isSet(layer, param.source, 'hdf5_data_param.source', 'a text file that lists HDF5 files'))
      return undefined;
    return {
      tops: layer.layer.top.map(top =>
        unknown(`the dataset "${top}" of the files listed in \`${param.source}\` sets it`),
      ),
    };
  },
  notes: ['Axis 0 is batch_size; the other axes, and how many there are, come from the dataset.'],
});
