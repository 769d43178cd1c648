/** Loaded when somebody looks at a layer or a field. */
export { kerasCard } from '../exporters/keras/card.ts';
export { pytorchCard } from '../exporters/pytorch/card.ts';
export { hover } from '../features/hover.ts';
