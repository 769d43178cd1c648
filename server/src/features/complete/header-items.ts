import type { Analysis } from '../../analysis/analyze.ts';
import { rootMessages } from '../../analysis/kind.ts';
import { forkIds } from '../../forks/ids.generated.ts';
import { headerOf } from '../../syntax/header.ts';
import type { Completion } from './completion.ts';
import { literal } from './snippet.ts';

/** What may be written in a comment at the top: `# proto-message: caffe.NetParameter`, `# prototxt-flavour: ssd`. */
export function headerItems({ text }: Analysis, offset: number): readonly Completion[] {
  if (offset > headerOf(text).length) return [];
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const [comment, key = '', space = '', typed = ''] =
    /^[^\S\n]*#[^\S\n]*(?:([\w-]+):([^\S\n]*))?([\w.-]*)$/.exec(line) ?? [];
  if (comment === undefined) return [];
  const rest = /^[\w.-]*/.exec(text.slice(offset))?.[0] ?? '';
  const span = { start: offset - typed.length, end: offset + rest.length };
  if (key === '') return keys.map(it => ({ ...keyItem(it), span }));
  const before = space === '' ? ' ' : '';
  return (values[key] ?? []).map(value => ({
    label: value,
    kind: 'value',
    span,
    snippet: literal(`${before}${value}`),
  }));
}

const messages = Object.values(rootMessages).filter(it => it !== undefined);

/** What editors for text format agree to write there, and what is for Caffe alone. */
const values: Readonly<Partial<Record<string, readonly string[]>>> = {
  'proto-message': messages.map(it => `caffe.${it}`),
  'proto-file': ['caffe.proto'],
  'prototxt-flavour': ['bvlc', ...forkIds],
};

const keys = Object.keys(values);

function keyItem(key: string): Omit<Completion, 'span'> {
  return { label: key, kind: 'field', snippet: literal(`${key}: `), continues: true };
}
