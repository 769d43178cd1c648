import type { Cell, Column } from './column.ts';

/** Rows as comma-separated values (RFC 4180, with bare newlines); lists are joined by semicolons. */
export function separated<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return rows.map(row => record(columns.map(({ cell }) => cell(row)))).join('');
}

/** The line with the names of the columns. */
export function separatedHeader<Row>(columns: readonly Column<Row>[]): string {
  return record(columns.map(({ header }) => header));
}

function record(cells: readonly Cell[]): string {
  return `${cells.map(cell => quoted(plain(cell))).join(',')}\n`;
}

function plain(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.join(';') : String(cell);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
