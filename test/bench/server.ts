import { largeNet, type Question, questions } from '../lsp/large-questions.ts';
import { LargeSession } from '../lsp/large-session.ts';

/** Prints how long the built server takes to answer, from request to answer, in milliseconds. */
async function report(): Promise<void> {
  const session = new LargeSession();
  await session.open();
  const layers = largeNet.split('\nlayer {').length - 1;
  console.log(
    `\nThe server on ${layers} layers, ${(largeNet.length / 1024).toFixed(0)} KB: at rest, with a key, a moment after a key`,
  );
  for (const question of questions) {
    const rest = await median(() => session.ask(question));
    const typed = await median(async () => {
      await session.type();
      await session.ask(question);
    });
    const later = await median(
      () => session.ask(question),
      async () => {
        await session.type();
        await new Promise(resolve => setTimeout(resolve, MOMENT));
      },
    );
    row(question, [rest, typed, later]);
  }
  session.close();
}

/** Milliseconds that VS Code waits after a key before it asks for completions; for all else it waits longer. */
const MOMENT = 10;

function row({ method, about }: Question, times: readonly number[]): void {
  const name = about ? `${method}, ${about}` : method;
  console.log(`  ${name.padEnd(42)} ${times.map(it => `${it.toFixed(1).padStart(8)} ms`).join('')}`);
}

/** The median of as many runs as fit into about a second. */
async function median(run: () => Promise<unknown>, prepare?: () => Promise<void>): Promise<number> {
  await run();
  const times: number[] = [];
  const end = performance.now() + 1000;
  while (times.length < 5 || (performance.now() < end && times.length < 50)) {
    await prepare?.();
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

void report();
