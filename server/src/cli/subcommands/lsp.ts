import type { Subcommand } from '../subcommand.ts';

/** `prototxt lsp --stdio` */
export const lsp: Subcommand = {
  name: 'lsp',
  declare: (command, terminal, exit) => {
    command
      .description('serve editors in the language server protocol')
      .requiredOption('--stdio', 'speak over standard input and output')
      // Clients add arguments of their own, such as --clientProcessId, which the server reads itself.
      .allowUnknownOption()
      .allowExcessArguments()
      .action(async () => {
        await terminal.serveLanguage();
        exit(0);
      });
  },
};
