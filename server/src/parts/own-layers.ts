/** Loaded when somebody describes layers of their own. */
export { readLayers } from '../layers/custom/read-layers.ts';
