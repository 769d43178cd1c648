import { bvlc } from '../schema/bvlc.ts';
import { stockLayers } from './catalogue.ts';
import type { Flavour } from './flavour.ts';

/** BVLC/caffe. */
export const stock: Flavour = { id: 'bvlc', title: 'BVLC Caffe', schema: bvlc, catalogue: stockLayers };
