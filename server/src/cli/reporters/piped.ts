import { printable } from '../printable.ts';
import { type Cell, type Column, cellLines } from './column.ts';

/** Rows as a table of GitHub-flavoured Markdown. */
export function piped<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const rule = columns.map(({ isNumber }) => (isNumber ? '---:' : '---'));
  const lines = [
    columns.map(({ header }) => header),
    rule,
    ...rows.map(row => columns.map(({ cell }) => markdown(cell(row)))),
  ];
  return lines.map(line => `| ${line.join(' | ')} |\n`).join('');
}

function markdown(cell: Cell): string {
  return cellLines(cell).map(escapeMarkdown).join('<br>');
}

/** The text itself, whatever Markdown would make of it. */
export function escapeMarkdown(text: string): string {
  return printable(text).replace(/[\\`*[\]<>|~&]|\b_|_\b/g, '\\$&');
}
