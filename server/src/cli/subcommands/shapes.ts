import { reportSubcommand } from '../report-subcommand.ts';
import { csv } from '../reporters/csv.ts';
import { json } from '../reporters/json.ts';
import { markdown } from '../reporters/markdown.ts';
import { ndjson } from '../reporters/ndjson.ts';
import { table } from '../reporters/table.ts';

/** `prototxt shapes FILE…` */
export const shapes = reportSubcommand({
  name: 'shapes',
  description: 'print every layer with its shapes (what runs without a subcommand)',
  phase: 'TEST',
  reporters: { table, json, ndjson, csv, markdown },
});
