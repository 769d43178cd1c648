import { run } from '../../server/src/cli/run.ts';
import { streamOutput } from '../../server/src/cli/stream-output.ts';

/** Runs the command line in a process of its own, which ends by saying how much memory it took, in MiB. */
void run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: streamOutput(process.stdout),
  stderr: streamOutput(process.stderr),
  colours: false,
  version: '0.0.0',
  serveLanguage: async () => {},
}).then(status => {
  process.exitCode = status;
  console.log(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)}`);
});
