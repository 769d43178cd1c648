import { badSuppression } from '../../problems/bad-suppression.ts';
import { type Problem, problem } from '../../problems/define.ts';
import { problemKinds } from '../../problems/list.ts';
import { Lexer } from '../../syntax/lexer.ts';
import { nearest } from '../../text/nearest.ts';
import type { Span } from '../../text/span.ts';
import { suppressions } from '../suppressions.ts';
import type { FileLint } from './define.ts';

/** Comments that were to ignore something and do not, and codes that do not exist. */
export const badSuppressions: FileLint = ({ text }) => {
  if (!text.includes('prototxt-ignore')) return [];
  return [...misplaced(text), ...unknownCodes(text)];
};

function misplaced(text: string): readonly Problem[] {
  const found: Problem[] = [];
  const lexer = new Lexer(text);
  for (lexer.next(); lexer.token; lexer.next()) {
    if (lexer.kind !== 'comment') continue;
    const fault = faultOf(text, lexer);
    if (fault) found.push(problem(badSuppression, wordIn(text, lexer), { fault }));
  }
  return found;
}

function faultOf(text: string, { start, end }: Span): 'colon' | 'code' | 'place' | undefined {
  const [comment, colon = '', code = ''] = wish.exec(text.slice(start, end)) ?? [];
  if (comment === undefined) return undefined;
  if (colon === '') return 'colon';
  if (code === '') return 'code';
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return before.trim() === '' ? undefined : 'place';
}

const wish = /^#[^\S\n]*prototxt-ignore(?![\w-])(:?)[^\S\n]*([\w-]*)/;

function wordIn(text: string, { start }: Span): Span {
  const at = text.indexOf('prototxt-ignore', start);
  return { start: at, end: at + 'prototxt-ignore'.length };
}

function unknownCodes(text: string): readonly Problem[] {
  return suppressions(text)
    .filter(({ code }) => !codes.has(code))
    .map(({ code, span }) => {
      const close = nearest(code, codes);
      const facts = { fault: 'unknown', code, ...(close !== undefined && { nearest: close }) } as const;
      return problem(badSuppression, span, facts);
    });
}

const codes: ReadonlySet<string> = new Set(problemKinds.map(({ code }) => code));
