import { type CancellationToken, ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { AboutDocument, Answer, Question, Sources } from './answer.ts';
import { part } from './settings.ts';

/** Something that any client can ask for by `workspace/executeCommand`; its argument is one object. */
export interface Command {
  readonly id: string;
  handler(
    answer: Answer,
    sources: Sources,
  ): (argument: unknown, token?: CancellationToken) => Promise<unknown>;
}

/** A command about one document. `read` checks the argument, since any client may send anything. */
export function documentCommand<Params extends AboutDocument, Result>(
  id: string,
  read: (argument: unknown) => Params,
  run: (question: Question<Params>, sources: Sources) => Result | Promise<Result>,
  otherwise: Result,
): Command {
  return {
    id,
    handler: (answer, sources) => {
      const ask = answer<Params, Result>(question => run(question, sources), otherwise);
      return async (argument, token) => ask(read(argument), token);
    },
  };
}

/** The address in a command's argument; what any client may send must be checked. */
export function uriIn(argument: unknown, name: 'uri' | 'other' = 'uri'): string {
  const uri = part(argument)[name];
  if (typeof uri === 'string') return uri;
  throw new ResponseError(ErrorCodes.InvalidParams, `The argument must be an object with a ${name}.`);
}
