/** Loaded when somebody asks what can be done. */
export { fixAll, quickFixes } from '../features/quick-fixes/quick-fixes.ts';
export { isOldAt, upgrade } from '../features/upgrade.ts';
