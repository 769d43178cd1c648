import { fullCount } from '../../features/numbers.ts';

/** A column of a table, whatever it is printed as. */
export interface Column<Row> {
  readonly header: string;
  readonly cell: (row: Row) => Cell;
  readonly isNumber?: boolean;
  readonly colour?: 'cyan' | 'dim' | 'bold';
}

/** A number that is not known is null; a list stands one below the other where there is room. */
export type Cell = string | number | null | readonly string[];

/** The lines of a cell as people read them. */
export function cellLines(cell: Cell): readonly string[] {
  if (cell === null) return ['?'];
  if (typeof cell === 'number') return [fullCount(cell)];
  return typeof cell === 'string' ? [cell] : cell;
}
