/** Loaded when somebody describes sizes by expressions. */
export { cel } from '../layers/custom/cel.ts';
