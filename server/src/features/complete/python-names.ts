import type { Analysis } from '../../analysis/analyze.ts';
import { Asked } from './asked.ts';
import type { Completion } from './completion.ts';
import { placeAt, type ValuePlace } from './place.ts';
import { rootAround } from './root.ts';
import { stringItem } from './string-item.ts';

/** What a Python layer is to be taken from, and is being typed. */
export type PythonName =
  | { readonly kind: 'module' }
  /** A class of the module, which is named beside it. */
  | { readonly kind: 'class'; readonly module: string };

/** The name that is typed at the offset; undefined where there is none that Python knows. */
export function pythonNameAt(analysis: Analysis, offset: number): PythonName | undefined {
  const asked = askedAt(analysis, offset);
  if (!asked) return undefined;
  if (asked.place.field.name === 'module') return { kind: 'module' };
  const module = asked.layer.layer?.message.python_param.module;
  return asked.place.field.name === 'layer' && module ? { kind: 'class', module } : undefined;
}

/** Puts the names where the offset is. */
export function pythonItems(
  analysis: Analysis,
  offset: number,
  names: readonly string[],
): readonly Completion[] {
  const asked = askedAt(analysis, offset);
  return asked ? names.map(name => stringItem(name, 'type', asked)) : [];
}

/** The names of the classes that a Python file defines as layers; of one without any, of all classes. */
export function layerClasses(python: string): readonly string[] {
  const classes = [...python.matchAll(/^class[ \t]+(\w+)[ \t]*(?:\(([^)]*)\))?/gm)];
  const layers = classes.filter(([, , bases = '']) => /\bLayer\b/.test(bases));
  return (layers.length > 0 ? layers : classes).map(([, name = '']) => name);
}

function askedAt(analysis: Analysis, offset: number): Asked<ValuePlace> | undefined {
  const root = rootAround(analysis, offset);
  const place = root && placeAt(analysis, offset, root);
  const isPython = place?.kind === 'value' && place.body.type.name === 'PythonParameter';
  return isPython ? new Asked(analysis, offset, place) : undefined;
}
