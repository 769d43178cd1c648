// Generated from caffe-schema.json by `npm run generate`. Do not edit.

import type { WrittenSchema } from './field-text.ts';

/** The label maps of the SSD fork. */
export const labelMap: WrittenSchema = {
  messages: {
    LabelMapItem: `
name 1 string
label 2 int32
display_name 3 string
`,
    LabelMap: `
item 1 LabelMapItem*
`,
  },
  enums: {
  },
};
