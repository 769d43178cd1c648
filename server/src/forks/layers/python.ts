import { pythonClasses } from '../../layers/python/classes.ts';
import { fasterRcnnClasses } from '../../layers/python/faster-rcnn.ts';
import { pythonKnowing } from '../../layers/python.ts';
import { unknown } from '../../layers/shape.ts';

const targets = unknown('it is 4 · num_classes, or 8 where TRAIN.AGNOSTIC of the configuration is set');

/** py-R-FCN: the classes of py-faster-rcnn, where a region is one place of a map. */
export const pythonOfRfcn = pythonKnowing([...pythonClasses, ...fasterRcnnClasses([1, 1], () => targets)]);
