import { basename } from 'node:path';

/** What is open in the workbench, and how it is set. */
export interface WorkbenchOptions {
  /** The folder whose files are open; the workbench calls it by its last name. */
  readonly folder: string;
  /** The file that is open at the start, relative to the folder. */
  readonly open?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** The page of VS Code for the web, as served at `host`. */
export function workbenchPage(host: string, options: WorkbenchOptions): string {
  const configuration = JSON.stringify(workbenchConfiguration(host, options)).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html>
<head>
  <meta charset="utf-8">
  <title>Prototxt</title>
  <link rel="icon" href="/workbench/favicon.ico">
  <link data-name="vs/workbench/workbench.web.main" rel="stylesheet" href="/workbench/out/vs/workbench/workbench.web.main.css">
</head>
<body>
  <script src="/workbench/out/vs/loader.js"></script>
  <script src="/workbench/out/vs/webPackagePaths.js"></script>
  <script>
    const modules = location.origin + '/workbench/node_modules/';
    const paths = Object.fromEntries(Object.entries(self.webPackagePaths).map(([name, path]) => [name, modules + name + '/' + path]));
    require.config({
      baseUrl: location.origin + '/workbench/out',
      paths,
      trustedTypesPolicy: window.trustedTypes?.createPolicy('amdLoader', { createScriptURL: address => address }),
    });
  </script>
  <script src="/workbench/out/vs/workbench/workbench.web.main.nls.js"></script>
  <script src="/workbench/out/vs/workbench/workbench.web.main.js"></script>
  <script>
    require(['vs/workbench/workbench.web.main'], ({ create, URI }) => {
      const { folder, payload, ...options } = ${configuration};
      const workspace = { folderUri: URI.revive(folder) };
      create(document.body, {
        ...options,
        workspaceProvider: { workspace, trusted: true, payload, open: async () => false },
      });
    });
  </script>
</body>
</html>
`;
}

function workbenchConfiguration(host: string, { folder, open, settings }: WorkbenchOptions): object {
  const root = `/${basename(folder)}`;
  const here = (path: string) => ({ scheme: 'http', authority: host, path });
  // From another origin than the page, as in a real marketplace.
  const elsewhere = (path: string) => ({ ...here(path), authority: host.replace(/^[^:]+/, 'localhost') });
  return {
    folder: { scheme: 'memory', authority: '', path: root },
    payload: [['skipWelcome', 'true'], ...(open ? [['openFile', `memory:${root}/${open}`]] : [])],
    productConfiguration: {
      nameShort: 'Prototxt',
      nameLong: 'Prototxt in VS Code',
      applicationName: 'prototxt',
      enableTelemetry: false,
      extensionEnabledApiProposals: { 'prototxt.memory-files': ['fileSearchProvider'] },
    },
    // Each webview has an origin of its own; a browser finds them all on this machine.
    webviewEndpoint: `http://{{uuid}}.${host.replace('127.0.0.1', 'localhost')}/workbench/out/vs/workbench/contrib/webview/browser/pre/`,
    additionalBuiltinExtensions: [here('/memory-files'), elsewhere('/extension')],
    configurationDefaults: { ...quiet, ...settings },
  };
}

/** No welcome, no tips, no questions, and nobody is told anything. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
};
