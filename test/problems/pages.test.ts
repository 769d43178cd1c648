import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemsIndex } from '../../scripts/generate-docs.ts';
import { problemKinds } from '../../server/src/problems/list.ts';
import { pageOf } from '../../server/src/problems/page.ts';
import { codesIn, withMarks } from './marks.ts';

const pages = new URL('../../docs/problems/', import.meta.url);
const kinds = new URL('../../server/src/problems/', import.meta.url);
const codes = problemKinds.map(({ code }) => code);

/** Bytes are read before there is a text that a page could show. */
const raisedBeforeText = new Set(['not-utf8']);

/** A page shows one text, and these are about the files that it names. */
const raisedByOtherFiles = new Set([
  'missing-net-file',
  'missing-proto-file',
  'net-refused',
  'several-of-oneof',
]);

/** What no page can show. */
const unseen = new Set([...raisedBeforeText, ...raisedByOtherFiles]);

/** What is in `problems/` beside the kinds. */
const notKinds = ['define', 'file-fault', 'forks', 'list', 'page'];

test('the list holds every kind once, and nothing else', () => {
  const files = readdirSync(kinds).map(file => file.replace(/\.ts$/, ''));
  expect([...codes].sort()).toEqual(files.filter(file => !notKinds.includes(file)).sort());
});

test('there is a page for every kind, and for nothing else', () => {
  expect(readdirSync(pages).sort()).toEqual(codes.map(code => `${code}.md`).sort());
});

test('the link of a kind leads to its page', () => {
  for (const kind of problemKinds)
    expect(pageOf(kind)).toMatch(new RegExp(`/docs/problems/${kind.code}\\.md$`));
});

test('docs/problems.md is what the script would write', () => {
  expect(readFileSync(new URL('../problems.md', pages), 'utf8')).toBe(problemsIndex());
});

describe.each(codes.filter(code => existsSync(pageUrl(code))))('%s', code => {
  const page = readFileSync(pageUrl(code), 'utf8');
  const [before = '', instead = ''] = page.split(/^## Instead$/m);

  test('begins with its code, and says what to do instead', () => {
    expect(page.startsWith(`# ${code}\n\n`)).toBe(true);
    expect(instead.trim()).not.toBe('');
  });

  test.skipIf(unseen.has(code))('marks its problem, and all others, where they stand', () => {
    const marked = page.replace(before, before.replace(blocks, withBlock(withMarks)));
    if (process.env.UPDATE) writeFileSync(pageUrl(code), marked);
    else expect(page).toBe(marked);
    expect(codesIn(blocksOf(before)[0] ?? '')).toContain(code);
  });

  test.skipIf(raisedBeforeText.has(code))('raises nothing in what it recommends', () => {
    const recommended = blocksOf(instead);
    expect(recommended).not.toEqual([]);
    expect(recommended.flatMap(codesIn)).toEqual([]);
  });
});

function pageUrl(code: string): URL {
  return new URL(`${code}.md`, pages);
}

const blocks = /^```prototxt\n(.*?)^```$/gms;

function blocksOf(markdown: string): string[] {
  return Array.from(markdown.matchAll(blocks), ([, block = '']) => block);
}

function withBlock(change: (block: string) => string): (all: string, block: string) => string {
  return (all, block) => all.replace(block, () => change(block));
}
