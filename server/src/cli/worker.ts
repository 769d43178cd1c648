import type { MessagePort } from 'node:worker_threads';
import type { ReportOptions } from './file-report.ts';
import { reportFile } from './file-reports.ts';

/** Reports on the files whose names come through the port, in a worker thread. */
export function answerInThread(port: MessagePort, options: ReportOptions): void {
  port.on('message', async (file: string) => {
    port.postMessage(await reportFile(file, options, noInput()));
  });
}

/** Standard input belongs to the main thread. */
async function* noInput(): AsyncIterable<Uint8Array> {}
