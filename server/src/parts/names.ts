/** Loaded when somebody gives something another name. */
export { nameAlike } from '../features/name-alike.ts';
export { renamable, rename } from '../features/rename.ts';
export { renameBoth, sharedNameAt } from '../features/rename-both.ts';
