import type { OtherFile } from '../../problems/define.ts';
import type { FileFault } from '../../problems/file-fault.ts';
import { LineIndex } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';

/** What the parser says of a file, with the place that it speaks of. */
export function parseFault(file: OtherFile, error: unknown): FileFault {
  const said = error instanceof Error ? error.message : String(error);
  const inLine = /^(.*) \((?:.*, )?line (\d+)\)$/s.exec(said);
  if (!inLine) return { file, span: placeOfRepetition(file.text, said), message: sentence(said) };
  const [, what = '', line = '1'] = inLine;
  const token = /'([^']+)'/.exec(what)?.[1];
  if (token === 'null') {
    const end = file.text.trimEnd().length;
    return { file, span: { start: Math.max(end - 1, 0), end }, message: 'The file ends too early.' };
  }
  return { file, span: placeInLine(file.text, Number(line), token), message: sentence(what) };
}

/** Where an import names that path. */
export function placeOfImport(text: string, path: string): Span {
  const start = Math.max(text.search(/^\s*import\b/m), 0);
  const at = text.indexOf(path, start);
  return at === -1 ? { start, end: start } : { start: at, end: at + path.length };
}

/** Where a field of a message stands, by its name. */
export function placeOfField(text: string, owner: string, field: string): Span {
  const name = new RegExp(`\\b${field}\\s*=`, 'g');
  name.lastIndex = declarationOf(text, owner);
  const at = name.exec(text)?.index ?? name.lastIndex;
  return { start: at, end: at + field.length };
}

/** The parser tells the line and the token that it did not expect, which ends the part that it could read. */
function placeInLine(text: string, line: number, token: string | undefined): Span {
  const lines = new LineIndex(text);
  const from = lines.startOf(line);
  const end = line < lines.count ? lines.startOf(line + 1) : text.length;
  const written = text.slice(from, end).trimEnd();
  const at = token === undefined ? -1 : written.lastIndexOf(token);
  if (token !== undefined && at >= 0) return { start: from + at, end: from + at + token.length };
  return { start: from + written.length - written.trimStart().length, end: from + written.length };
}

/** `duplicate name 'a' in Type .caffe.A` and `duplicate id 1 in Type A`, of which no line is told: the second one. */
function placeOfRepetition(text: string, said: string): Span {
  const [, name, id, owner = ''] =
    /(?:name '([^']+)'|id (\d+)).* in (?:Type|Enum|Namespace) (\S+)$/.exec(said) ?? [];
  const word = id ?? name;
  if (word === undefined) return { start: 0, end: 0 };
  const defined = id === undefined ? `(?:(?:message|enum)\\s+${word}\\b|\\b${word}\\s*=)` : `=\\s*${word}\\b`;
  const all = [...text.slice(declarationOf(text, owner)).matchAll(new RegExp(defined, 'g'))];
  const second = all[1] ?? all[0];
  if (!second) return { start: 0, end: 0 };
  const start = declarationOf(text, owner) + second.index + second[0].indexOf(word);
  return { start, end: start + word.length };
}

/** Where a message or an enum begins; the beginning of the text for a package. */
function declarationOf(text: string, fullName: string): number {
  const name = fullName.slice(fullName.lastIndexOf('.') + 1);
  return name === '' ? 0 : Math.max(text.search(new RegExp(`\\b(?:message|enum)\\s+${name}\\b`)), 0);
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
