/** Loaded when somebody follows a name, or changes one. */
export { definition } from '../features/definition.ts';
export { highlights } from '../features/highlights.ts';
export { linkedRanges } from '../features/linked-ranges.ts';
export { nameAlike } from '../features/name-alike.ts';
export { references } from '../features/references.ts';
export { renamable, rename } from '../features/rename.ts';
export { renameBoth, sharedNameAt } from '../features/rename-both.ts';
