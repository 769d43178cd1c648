import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** The licences of the npm packages that went into some bundles, each told once. */
export async function notices(metafiles: readonly Metafile[]): Promise<string> {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(inputs.map(packageFolder).filter(folder => folder !== undefined));
  const licences = await Promise.all([...folders].map(licenceIn));
  const sections = licences.map(
    ({ name, text }) => `${name}\n${'-'.repeat(name.length)}\n\n${text.trim()}\n`,
  );
  return [...new Set(sections.sort())].join('\n\n');
}

/** `node_modules/a/node_modules/@b/c` of a file in it. */
function packageFolder(file: string): string | undefined {
  return /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

async function licenceIn(folder: string): Promise<{ name: string; text: string }> {
  const file = (await readdir(folder)).find(name => /^licen[cs]e/i.test(name));
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return { name, text: file ? await readFile(join(folder, file), 'utf8') : await namedLicence(folder) };
}

/** Of a package that only names its licences, their texts. */
async function namedLicence(folder: string): Promise<string> {
  const { license = '' }: { license?: string } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const ids = license.match(/[\w.-]+/g)?.filter(word => word !== 'AND') ?? [];
  if (ids.length === 0) throw new Error(`${folder} comes without a licence`);
  const texts = await Promise.all(
    ids.map(id => readFile(new URL(`licences/${id}.txt`, import.meta.url), 'utf8')),
  );
  return [license, ...texts].join('\n\n');
}
