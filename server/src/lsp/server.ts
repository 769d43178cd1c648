import { type Connection, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { definition } from '../features/definition.ts';
import { hints } from '../features/hints.ts';
import { hover } from '../features/hover.ts';
import type { Host } from '../host/host.ts';
import { type Answer, answering } from './answer.ts';
import { abilitiesOf, type ClientAbilities } from './client.ts';
import { Configuration } from './configuration.ts';
import { diagnostics, fullReport } from './diagnostics.ts';
import { kerasOutputShape, kerasOutputShapeId, kerasOutputShapeParams, kerasSection } from './keras.ts';
import { hintedSides } from './settings.ts';
import { synchronize } from './synchronize.ts';
import { Workspace } from './workspace.ts';

/** Answers a client over whatever carries the connection: pipes, a process channel, a web worker. */
export function serve(connection: Connection, host: Host): void {
  connection.onInitialize(params => {
    const client = abilitiesOf(params);
    const workspace = new Workspace();
    const configuration = new Configuration(connection, client);
    const answer = answering({ workspace, configuration, host });
    synchronize(connection, client, workspace, configuration, answer);
    offerFeatures(connection, client, answer);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'prototxt' } };
  });
  connection.listen();
}

/** One line for each feature. */
function offerFeatures(connection: Connection, { commandLinks }: ClientAbilities, answer: Answer): void {
  connection.languages.inlayHint.on(
    answer(
      ({ params, settings, analysis, convert }) =>
        hints(analysis, convert.span(params.range), hintedSides[settings.inlayHints.shapes]).map(
          convert.hint,
        ),
      [],
    ),
  );
  connection.onHover(
    answer(question => {
      const { params, analysis, convert } = question;
      const sections = [kerasSection(question, commandLinks)];
      return convert.hover(hover(analysis, convert.offset(params.position), sections));
    }, null),
  );
  connection.onDefinition(
    answer(
      ({ params, analysis, convert }) =>
        definition(analysis, convert.offset(params.position)).map(convert.location),
      null,
    ),
  );
  connection.languages.diagnostics.on(answer(question => fullReport(diagnostics(question)), fullReport([])));
  const ask = answer(kerasOutputShape, []);
  connection.onExecuteCommand(({ command, arguments: [argument] = [] }, token) =>
    command === kerasOutputShapeId ? ask(kerasOutputShapeParams(argument), token) : undefined,
  );
}

/** What the server offers: the same features, one line each. */
function capabilitiesFor({ pullsDiagnostics }: ClientAbilities): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    inlayHintProvider: true,
    hoverProvider: true,
    definitionProvider: true,
    executeCommandProvider: { commands: [kerasOutputShapeId] },
    ...(pullsDiagnostics && {
      diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}
