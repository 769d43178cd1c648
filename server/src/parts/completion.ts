/** Loaded when somebody asks what may be written. */
export { complete } from '../features/complete/complete.ts';
export { documentation } from '../features/complete/documentation.ts';
export { netsWithStages, stageItems } from '../features/complete/net-stages.ts';
export { pathAt, pathItems } from '../features/complete/paths.ts';
export { layerClasses, pythonItems, pythonNameAt } from '../features/complete/python-names.ts';
export { withoutSnippets } from '../features/complete/without-snippets.ts';
