import {
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Host } from '../host/host.ts';
import { answering } from './answer.ts';
import { abilitiesOf, type ClientAbilities } from './client.ts';
import { Configuration } from './configuration.ts';
import { features } from './features/list.ts';
import { Flavours } from './flavours.ts';
import { OwnDescriptions } from './own-caffe.ts';
import { synchronize } from './synchronize.ts';
import { warning } from './warning.ts';
import { Workspace } from './workspace.ts';

/**
 * Answers a client over whatever carries the connection: pipes, a process channel, a web worker. `started` is
 * told what the client says of itself, before anything else is done.
 */
export function serve(
  connection: Connection,
  host: Host,
  started: (params: InitializeParams) => void = () => {},
): void {
  connection.onInitialize(params => {
    started(params);
    const client = abilitiesOf(params);
    const workspace = new Workspace();
    const configuration = new Configuration(connection, client);
    const flavours = new Flavours(host, new OwnDescriptions(connection, host), warning(connection));
    const sources = { workspace, configuration, flavours, host };
    const answer = answering(sources);
    synchronize(connection, client, sources, answer);
    for (const feature of features) feature.offer({ connection, client, answer, sources });
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'prototxt' } };
  });
  connection.listen();
}

function capabilitiesFor(client: ClientAbilities): ServerCapabilities {
  const sync = { openClose: true, change: TextDocumentSyncKind.Incremental };
  return Object.assign({ textDocumentSync: sync }, ...features.map(feature => feature.capabilities(client)));
}
