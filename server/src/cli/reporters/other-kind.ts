import type { FileKind } from '../../analysis/kind.ts';
import type { StateReport } from '../file-report.ts';
import { printable } from '../printable.ts';

/** Tells why there are no layers to show. */
export function otherKind({ file, kind }: StateReport): string {
  return `${printable(file)}: ${kinds[kind]}`;
}

const kinds: Record<FileKind, string> = {
  net: 'a net',
  solver: 'a solver, not a net',
  labelmap: 'a label map, not a net',
  unknown: 'a message that is not known, not a net',
};
