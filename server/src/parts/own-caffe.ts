/** Loaded with the first document: looks whether somebody describes a Caffe of their own. */
export { DescribedCaffes } from '../own-caffe/described.ts';
export { OwnCaffes } from '../own-caffe/own-caffe.ts';
