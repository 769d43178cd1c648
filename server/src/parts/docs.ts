/** Loaded when somebody asks what a field is for. */
export { caffeDocs } from '../schema/caffe-docs.generated.ts';
