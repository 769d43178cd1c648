/** Loaded when an editor shows how a text is built, colours it, or looks for layers. */
export { readers, sources, stationAt } from '../features/data-flow.ts';
export { folding } from '../features/folding.ts';
export { pathLinks } from '../features/links.ts';
export { selectionRanges } from '../features/selection-ranges.ts';
export { semanticTokens } from '../features/semantic-tokens.ts';
export { symbols } from '../features/symbols.ts';
export { workspaceSymbols } from '../features/workspace-symbols.ts';
