import { spawnSync } from 'node:child_process';

/** How long it may take to parse one net before we call it not finished, in milliseconds. */
const PATIENCE = 20_000;

const program = `
  const { parse } = require('prototxt-parser');
  const text = require('node:fs').readFileSync(0, 'utf8');
  const start = performance.now();
  parse(text);
  console.log(performance.now() - start);
`;

/** The time that the npm package prototxt-parser takes, in milliseconds; undefined if it fails or hangs. */
export function otherParser(text: string): number | undefined {
  const { status, stdout } = spawnSync(process.execPath, ['-e', program], {
    input: text,
    encoding: 'utf8',
    timeout: PATIENCE,
  });
  return status === 0 ? Number(stdout) : undefined;
}
