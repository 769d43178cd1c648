import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv-draft-04';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { folderWith } from './folder.ts';
import { broken, trainVal } from './nets.ts';
import { call } from './terminal.ts';

// The schema's formats (addresses, dates) are for other validators, and one of its patterns is sloppy.
const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
const isValid = ajv.compile(schema);

const folder = folderWith({ 'a b/bad.prototxt': broken, 'good.prototxt': trainVal });
const bad = join(folder, 'a b/bad.prototxt');

async function log(...argv: readonly string[]): Promise<Log> {
  return JSON.parse((await call(['check', '--format', 'sarif', ...argv])).stdout);
}

test('a log is what the schema of SARIF 2.1.0 wants', async () => {
  for (const it of [await log(folder), await log(join(folder, 'good.prototxt'))]) {
    isValid(it);
    expect(isValid.errors).toBeNull();
  }
});

test('the schema finds what is wrong', async () => {
  const { runs, ...rest } = await log(folder);
  expect(isValid({ ...rest, runs: runs.map(run => ({ ...run, columnKind: 'bytes' })) })).toBe(false);
  expect(isValid(rest)).toBe(false);
});

test('a result has its rule, its level, its place and related places', async () => {
  const { runs } = await log(bad);
  const [run] = runs;
  const place = (startLine: number, startColumn: number, endColumn: number) => ({
    artifactLocation: { uri: pathToFileURL(bad).href },
    region: { startLine, startColumn, endLine: startLine, endColumn },
  });
  expect(run?.tool.driver).toMatchObject({ name: 'Prototxt', version: '1.2.3' });
  expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(['unknown-bottom', 'duplicate-top']);
  expect(run?.tool.driver.rules?.map(({ helpUri }) => helpUri)).toEqual([
    expect.stringMatching(/\/unknown-bottom\.md$/),
    expect.stringMatching(/\/duplicate-top\.md$/),
  ]);
  expect(run?.results?.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['unknown-bottom', 'error'],
    ['duplicate-top', 'error'],
  ]);
  const duplicate = run?.results?.[1];
  expect(duplicate?.locations).toEqual([{ physicalLocation: place(3, 53, 56) }]);
  expect(duplicate?.relatedLocations).toMatchObject([{ physicalLocation: place(1, 39, 42) }]);
});

test('a relative path stays relative', async () => {
  const { runs } = await log('examples', '-');
  const uris = runs[0]?.results?.map(it => it.locations?.[0]?.physicalLocation?.artifactLocation?.uri) ?? [];
  expect(uris.filter(uri => uri?.includes(':'))).toEqual([]);
});
