import { commands, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ShowLocationsArguments } from '../../server/src/lsp/protocol.ts';

/** Runs what a click on a code lens asks for: a command of VS Code's, whose arguments are no plain data. */
export function showLocations({ protocol2CodeConverter: convert }: BaseLanguageClient): Disposable {
  return commands.registerCommand(
    'prototxt.showLocations',
    ({ uri, position, locations }: ShowLocationsArguments) =>
      commands.executeCommand(
        'editor.action.showReferences',
        convert.asUri(uri),
        convert.asPosition(position),
        locations.map(location => convert.asLocation(location)),
      ),
  );
}
