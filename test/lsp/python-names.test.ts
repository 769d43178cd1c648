import picomatch from 'picomatch';
import { expect, test } from 'vitest';
import { layerClasses } from '../../server/src/features/complete/python-names.ts';
import type { Host } from '../../server/src/host/host.ts';
import { pythonNames } from '../../server/src/lsp/python-names.ts';

const folder = 'vscode-vfs://github/nets/';
const files: Readonly<Record<string, string>> = {
  'crops.py': 'class RandomCrop(caffe.Layer): pass',
  'my_crops.py': 'class MyCrop(caffe.Layer): pass',
  'lib/rois/data.py': 'class Rois(caffe.Layer): pass',
};

/** Looks for files as the extension does in a virtual workspace: by a pattern. */
const editor: Host = {
  read: async uri => new TextEncoder().encode(files[uri.slice(folder.length)]),
  find: async suffix => {
    const matches = picomatch(`**/*${suffix}`);
    return Object.keys(files).flatMap(path => (matches(path) ? [folder + path] : []));
  },
  list: async () => [],
  folders: async () => [folder],
  log: () => {},
};

test.each([
  ['crops', ['RandomCrop']],
  ['rois.data', ['Rois']],
  ['data', ['Rois']],
  ['nothing', []],
])(
  'the layers of the Python module %s are found, at the top of a workspace too',
  async (module, expected) => {
    const found = await pythonNames({ kind: 'class', module }, `${folder}a.prototxt`, editor, layerClasses);
    expect(found).toEqual(expected);
  },
);
