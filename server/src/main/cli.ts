import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import picocolors from 'picocolors';
import { reasonOf } from '../cli/failure.ts';
import { run } from '../cli/run.ts';
import { streamOutput } from '../cli/stream-output.ts';
import { answerInThread } from '../cli/worker.ts';

async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: streamOutput(process.stdout),
    stderr: streamOutput(process.stderr),
    colours: picocolors.isColorSupported,
    version: packageVersion(),
    workerScript: __filename,
    serveLanguage: async () => {
      // The server is a bundle of its own, which is loaded only here.
      await import(pathToFileURL(join(__dirname, 'server.js')).href);
    },
  });
}

function packageVersion(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(__dirname, '../package.json'), 'utf8'),
  );
  return version;
}

// The same script runs in the threads that it starts.
if (parentPort) answerInThread(parentPort, workerData);
else
  main().catch((error: unknown) => {
    // A full disk, or a fault of the program; either way nothing of what was printed is complete.
    console.error(`prototxt: ${reasonOf(error)}`);
    process.exitCode = 2;
  });
