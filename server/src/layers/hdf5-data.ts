import { refusedField } from '../problems/refused-field.ts';
import { has } from '../schema/message.ts';
import { atLeast, defineLayer, exactly } from './define.ts';
import { checkSet } from './settings.ts';
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
    const field = 'transform_param';
    const instead = 'it does not transform what it reads, so prepare the data in the files';
    if (has(layer.layer, field)) report(refusedField, { type: 'HDF5Data', field, instead }, { field });
    checkSet(layer, param.source, 'hdf5_data_param.source', 'a text file that lists HDF5 files');
    const files = param.source ? `the files listed in \`${param.source}\`` : 'the files';
    return { tops: layer.layer.top.map(top => unknown(`the dataset "${top}" of ${files} sets it`)) };
  },
  notes: ['Axis 0 is batch_size; the other axes, and how many there are, come from the dataset.'],
});
