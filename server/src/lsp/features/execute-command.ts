import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { commands } from '../commands/list.ts';
import type { Feature } from '../feature.ts';

/** `workspace/executeCommand`: what any client can ask for beyond the protocol. */
export const executeCommand: Feature = {
  capabilities: () => ({ executeCommandProvider: { commands: commands.map(({ id }) => id) } }),
  offer: ({ connection, answer, sources }) => {
    const handlers = new Map(commands.map(command => [command.id, command.handler(answer, sources)]));
    connection.onExecuteCommand(({ command, arguments: [argument] = [] }, token) => {
      const handler = handlers.get(command);
      if (!handler) throw new ResponseError(ErrorCodes.InvalidParams, `There is no command ${command}.`);
      return handler(argument, token);
    });
  },
};
