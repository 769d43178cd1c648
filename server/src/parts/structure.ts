/** Loaded when an editor shows how a text is built. */
export { readers, sources, stationAt } from '../features/data-flow.ts';
export { folding } from '../features/folding.ts';
export { pathLinks } from '../features/links.ts';
export { selectionRanges } from '../features/selection-ranges.ts';
export { symbols } from '../features/symbols.ts';
