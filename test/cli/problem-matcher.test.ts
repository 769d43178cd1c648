import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from './folder.ts';
import { broken } from './nets.ts';
import { call } from './terminal.ts';

interface Matcher {
  readonly name: string;
  readonly pattern: string;
}

/** Which group of the expression is what. */
type Pattern = Readonly<
  Record<'file' | 'line' | 'column' | 'severity' | 'message' | 'code', number> &
    Record<'name' | 'regexp', string>
>;

interface Manifest {
  readonly contributes: {
    readonly problemMatchers: readonly Matcher[];
    readonly problemPatterns: readonly Pattern[];
  };
}

const { contributes }: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));

const folder = folderWith({
  'a: b/old [1].prototxt': 'input: "x" input_shape { dim: 1 }\n',
  'bad.prototxt': broken,
});

test('the problem matcher finds each problem in what is printed, and nothing else', async () => {
  const [{ pattern: name } = expect.fail()] = contributes.problemMatchers;
  const pattern = contributes.problemPatterns.find(it => `$${it.name}` === name) ?? expect.fail();
  const { stdout } = await call(['check', '--phase', 'TEST', folder]);
  const found = stdout.split('\n').flatMap(line => problemIn(line, pattern));
  expect(found).toEqual(await problemsOf(folder));
  expect(found).toContainEqual(expect.objectContaining({ file: join(folder, 'a: b/old [1].prototxt') }));
  expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['error', 'information']));
});

type Found = Readonly<Record<string, string | number>>;

function problemIn(line: string, pattern: Pattern): Found[] {
  const groups = new RegExp(pattern.regexp).exec(line);
  if (!groups) return [];
  const group = (part: Exclude<keyof Pattern, 'name' | 'regexp'>): string => groups[pattern[part]] ?? '';
  const severity = severities[group('severity')] ?? expect.fail();
  const place = { line: Number(group('line')), column: Number(group('column')) };
  return [{ file: group('file'), ...place, severity, message: group('message'), code: group('code') }];
}

/** Those that VS Code knows; of any other it makes an error. */
const severities: Readonly<Record<string, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'information',
};

async function problemsOf(path: string): Promise<Found[]> {
  const { stdout } = await call(['check', '--phase', 'TEST', '--format', 'json', path]);
  const checked: readonly { readonly file: string; readonly problems: readonly Found[] }[] =
    JSON.parse(stdout);
  return checked.flatMap(({ file, problems }) =>
    problems.map(({ line = 0, column = 0, severity = '', message = '', code = '' }) => ({
      file,
      line,
      column,
      severity,
      message,
      code,
    })),
  );
}
