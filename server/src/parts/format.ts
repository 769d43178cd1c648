/** Loaded when text is laid out for the first time. */
export { format } from '../features/format/format.ts';
export { formatOnType } from '../features/format/on-type.ts';
export { formatRange } from '../features/format/range.ts';
