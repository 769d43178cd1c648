import type { CancellationToken } from 'vscode-languageserver';
import type { AboutDocument, Answer, Question } from './answer.ts';

/** Something that any client can ask for by `workspace/executeCommand`; its argument is one object. */
export interface Command {
  readonly id: string;
  handler(answer: Answer): (argument: unknown, token?: CancellationToken) => Promise<unknown>;
}

/** A command about one document. `read` checks the argument, since any client may send anything. */
export function documentCommand<Params extends AboutDocument, Result>(
  id: string,
  read: (argument: unknown) => Params,
  run: (question: Question<Params>) => Result | Promise<Result>,
  otherwise: Result,
): Command {
  return {
    id,
    handler: answer => {
      const ask = answer(run, otherwise);
      return async (argument, token) => ask(read(argument), token);
    },
  };
}
