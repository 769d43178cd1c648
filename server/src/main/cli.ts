import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import picocolors from 'picocolors';
import { run } from '../cli/run.ts';
import { streamOutput } from '../cli/stream-output.ts';

const { version }: { version: string } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8'));

void run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: streamOutput(process.stdout),
  stderr: streamOutput(process.stderr),
  colours: picocolors.isColorSupported,
  version,
  serveLanguage: async () => {
    await import('./node.ts');
  },
}).then(status => {
  process.exitCode = status;
});
