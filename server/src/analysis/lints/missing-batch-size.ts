import { missingBatchSize } from '../../problems/missing-batch-size.ts';
import type { LayerLint } from './define.ts';

/** Other data layers stop without a batch size; HDF5Data makes empty batches. */
export const missingBatchSizes: LayerLint = ({ message, report }) => {
  if (message.type === 'HDF5Data' && message.hdf5_data_param.batch_size === 0)
    report(missingBatchSize, { field: 'batch_size' }, { field: 'hdf5_data_param.batch_size' });
};
