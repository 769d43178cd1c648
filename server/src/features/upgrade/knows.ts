/** Whether the Caffe that is to read the upgraded text has that field of that message. */
export type Knows = (message: string, field: string) => boolean;
