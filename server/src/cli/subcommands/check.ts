import { reportSubcommand } from '../report-subcommand.ts';
import { github } from '../reporters/github.ts';
import { json } from '../reporters/json.ts';
import { ndjson } from '../reporters/ndjson.ts';
import { sarif } from '../reporters/sarif.ts';
import { text } from '../reporters/text.ts';

/** `prototxt check FILE…` */
export const check = reportSubcommand({
  name: 'check',
  description: "print the problems: Caffe's errors before Caffe runs",
  phase: 'both',
  reporters: { text, json, ndjson, github, sarif },
});
