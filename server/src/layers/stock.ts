import { bvlc } from '../schema/bvlc.ts';
import { stockLayers } from './catalogue.ts';
import { type Flavour, stockId } from './flavour.ts';

/** BVLC/caffe. */
export const stock: Flavour = { id: stockId, title: 'BVLC Caffe', schema: bvlc, catalogue: stockLayers };
