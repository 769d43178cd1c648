// Generated from caffe-schema.json by `npm run generate`. Do not edit.

import type { SchemaData } from './schema.ts';

/** The label maps of the SSD fork. */
export const labelMap: SchemaData = {
  messages: {
    LabelMapItem: [
      ["name",1,"string"],
      ["label",2,"int32"],
      ["display_name",3,"string"],
    ],
    LabelMap: [
      ["item",1,"LabelMapItem",{"label":"repeated"}],
    ],
  },
  enums: {
  },
};
