/** Loaded when somebody looks at a layer. */
export { kerasCard } from '../exporters/keras/card.ts';
