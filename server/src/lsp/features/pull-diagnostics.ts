import { diagnosticsFor, fullReport } from '../diagnostics.ts';
import type { Feature } from '../feature.ts';

/** `textDocument/diagnostic`, for clients that ask for problems themselves; to others they are sent. */
export const pullDiagnostics: Feature = {
  capabilities: ({ pullsDiagnostics }) =>
    pullsDiagnostics
      ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } }
      : {},
  offer: ({ connection, client, answer, sources }) => {
    const diagnostics = diagnosticsFor(client, sources);
    connection.languages.diagnostics.on(
      answer(async question => fullReport(await diagnostics(question)), fullReport([])),
    );
  },
};
