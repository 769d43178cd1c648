import { commands, type Disposable, type ExtensionContext, Uri } from 'vscode';

/** Runs what a click on the code of a problem asks for: shows its page, which comes with the extension. */
export function showProblemPages({ extensionUri }: ExtensionContext): Disposable {
  return commands.registerCommand('prototxt.showProblemPage', (code: string) =>
    commands.executeCommand(
      'markdown.showPreviewToSide',
      Uri.joinPath(extensionUri, 'docs/problems', `${code}.md`),
    ),
  );
}
