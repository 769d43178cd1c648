/** Loaded when somebody asks what a field is for. */
export { caffeDocs } from '../schema/caffe-docs.generated.ts';
export { wordDocs } from '../schema/word-docs.ts';
