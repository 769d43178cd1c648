/** Loaded where the settings are not the same for all files. */
export { matchesPattern } from '../text/path-patterns.ts';
