/** Loaded with the first document: looks whether somebody describes a Caffe of their own. */
export { OwnCaffes } from '../own-caffe/own-caffe.ts';
