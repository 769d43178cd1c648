import type { Analysis } from '../../analysis/analyze.ts';
import { problemKinds } from '../../problems/list.ts';
import type { Completion } from './completion.ts';
import { literal } from './snippet.ts';

/** The comment `# prototxt-ignore:`, and behind it the codes that may be ignored. */
export function suppressionItems({ text }: Analysis, offset: number): readonly Completion[] {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const [comment, colon = '', space = '', before = '', typed = ''] =
    /^[^\S\n]*#[^\S\n]*(?:prototxt-ignore(:)([^\S\n]*)((?:[\w-]+,[^\S\n]*)*))?([\w-]*)$/.exec(line) ?? [];
  if (comment === undefined) return [];
  const rest = /^[\w-]*/.exec(text.slice(offset))?.[0] ?? '';
  const span = { start: offset - typed.length, end: offset + rest.length };
  if (colon === '') return [{ ...keyword, span }];
  const written = before.split(/,\s*/);
  const gap = before === '' && space === '' ? ' ' : '';
  return ignorable
    .filter(({ code }) => !written.includes(code))
    .map(({ code, level }) => ({
      label: code,
      kind: 'value',
      note: level,
      span,
      snippet: literal(`${gap}${code}`),
    }));
}

const keyword: Omit<Completion, 'span'> = {
  label: 'prototxt-ignore',
  kind: 'field',
  snippet: literal('prototxt-ignore: '),
  continues: true,
};

/** To ignore what Caffe refuses helps nobody. */
const ignorable = problemKinds.filter(({ level }) => level !== 'error');
