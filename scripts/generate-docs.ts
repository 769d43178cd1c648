import { readFileSync, writeFileSync } from 'node:fs';
import type { Level } from '../server/src/problems/define.ts';
import { problemKinds } from '../server/src/problems/list.ts';
import { isRun } from './is-run.ts';

const docs = new URL('../docs/', import.meta.url);

/** The text of `docs/problems.md`: all kinds of problems by their level, each with its page. */
export function problemsIndex(): string {
  return `${[
    '# Problems',
    'Every problem that Prototxt reports has a code and a page. An error is what stops Caffe; a warning or an information is what Caffe accepts and hardly anybody means.',
    ...levels.flatMap(section),
    '<!-- Written by `npm run generate` from the pages in `problems/`. -->',
  ].join('\n\n')}\n`;
}

const levels: readonly Level[] = ['error', 'warning', 'information'];
const titles: Readonly<Record<Level, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  information: 'Informations',
};

function section(level: Level): string[] {
  const rows = problemKinds
    .filter(kind => kind.level === level)
    .map(({ code }) => `| [${code}](problems/${code}.md) | ${firstSentence(code)} |`);
  return [`## ${titles[level]}`, ['| Code | |', '|---|---|', ...rows].join('\n')];
}

/** The first sentence of a page, which says what the problem is. */
function firstSentence(code: string): string {
  const page = readFileSync(new URL(`problems/${code}.md`, docs), 'utf8');
  const paragraph = page.split('\n\n')[1] ?? '';
  const sentence = /^.*?\.(?= |$)/s.exec(paragraph)?.[0] ?? paragraph;
  return sentence.replaceAll('|', '\\|');
}

if (isRun(import.meta.url)) writeFileSync(new URL('problems.md', docs), problemsIndex());
