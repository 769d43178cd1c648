import { largeNet, type Question, questions } from '../lsp/large-questions.ts';
import { LargeSession } from '../lsp/large-session.ts';

/** Prints how long the built server takes to answer, from request to answer, in milliseconds. */
async function report(): Promise<void> {
  const session = new LargeSession();
  await session.open();
  const layers = largeNet.split('\nlayer {').length - 1;
  console.log(
    `\nThe server on ${layers} layers, ${(largeNet.length / 1024).toFixed(0)} KB: at rest, after a key`,
  );
  for (const question of questions) {
    const rest = await median(() => session.ask(question));
    const typed = await median(
      async () => session.ask(question),
      () => session.type(),
    );
    row(question, rest, typed);
  }
  session.close();
}

function row({ method, about }: Question, rest: number, typed: number): void {
  const name = about ? `${method}, ${about}` : method;
  console.log(`  ${name.padEnd(50)} ${rest.toFixed(1).padStart(8)} ms ${typed.toFixed(1).padStart(8)} ms`);
}

/** The median of as many runs as fit into about a second. */
async function median(run: () => Promise<unknown>, prepare?: () => Promise<void>): Promise<number> {
  await run();
  const times: number[] = [];
  const end = performance.now() + 1000;
  while (times.length < 5 || (performance.now() < end && times.length < 50)) {
    const start = performance.now();
    await prepare?.();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

void report();
