import type { Colors } from 'picocolors/types';
import { printable } from '../printable.ts';
import { widthOf } from '../width.ts';
import { type Column, cellLines } from './column.ts';

/** Rows below their headers in columns as wide as what stands in them, two spaces apart. */
export function aligned<Row>(columns: readonly Column<Row>[], rows: readonly Row[], colours: Colors): string {
  const cells = rows.map(row => columns.map(({ cell }) => cellLines(cell(row)).map(printable)));
  const widths = columns.map(({ header }, i) =>
    cells.reduce((widest, row) => Math.max(widest, ...(row[i] ?? []).map(widthOf)), header.length),
  );
  const line = (texts: readonly string[], paint: (column: Column<Row>, text: string) => string): string =>
    columns
      .map((column, i) => paint(column, padded(texts[i] ?? '', widths[i] ?? 0, column)))
      .join('  ')
      .trimEnd();
  const header = line(
    columns.map(it => it.header),
    (_, text) => colours.bold(text),
  );
  const body = cells.flatMap(row => {
    const height = Math.max(1, ...row.map(it => it.length));
    return Array.from({ length: height }, (_, i) =>
      line(
        row.map(it => it[i] ?? ''),
        ({ colour }, text) => (colour ? colours[colour](text) : text),
      ),
    );
  });
  return `${[header, ...body].join('\n')}\n`;
}

function padded<Row>(text: string, width: number, { isNumber }: Column<Row>): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)));
  return isNumber ? space + text : text + space;
}
