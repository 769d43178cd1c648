/** Loaded when an editor shows lines above the text. */
export { netLenses, readerLenses } from '../features/code-lenses.ts';
