import type { MessageSchema } from '../../schema/schema.ts';
import { type BlobShape, type Dim, type Unknown, unknown } from '../shape.ts';
import type { Entry, Placed, Report, WrittenDim, WrittenShape } from './entry.ts';
import type { Expression, ExpressionLanguage, Scope } from './expression.ts';
import { limits } from './limits.ts';

/** The sizes that a description gives, ready to be worked out. */
export interface Rules {
  readonly topShapes?: readonly ShapeRule[] | Unknown;
  readonly paramShapes?: readonly ShapeRule[] | Unknown;
  readonly macs?: DimRule;
}

export type ShapeRule = (scope: Scope) => BlobShape;
type DimRule = (scope: Scope) => Dim;

/** What the expressions of an entry are compiled with. */
interface Surroundings {
  readonly language: ExpressionLanguage;
  /** The message that `param` stands for. */
  readonly settings: MessageSchema | undefined;
  readonly report: Report;
}

/** Where expressions are compiled. */
interface Compiling extends Surroundings {
  /** The steps that the expressions before take together. */
  work: number;
}

/** Whether there is anything that a language is needed for. */
export function hasRules(entry: Entry): boolean {
  return ruled.some(it => entry[it] !== undefined || entry.faulty.has(it));
}

const ruled = ['topShapes', 'paramShapes', 'macs'] as const;

/** Compiles the expressions of an entry. What a faulty one was to give is not known. */
export function compileRules(entry: Entry, surroundings: Surroundings): Rules {
  const compiling = { ...surroundings, work: 0 };
  const { topShapes, paramShapes, macs } = entry;
  const rules = {
    topShapes: topShapes && shapeRules(topShapes.value, compiling),
    paramShapes: paramShapes && shapeRules(paramShapes.value, compiling),
    macs: macs && dimRule(macs, compiling),
  };
  const sound = ruled.flatMap(it => (rules[it] ? [[it, rules[it]] as const] : []));
  return {
    ...unknownRules(entry, it => `there is a fault in the "${it}" of its description`),
    ...Object.fromEntries(sound),
  };
}

/** Nothing of what the entry is to tell, with the reason. */
export function unknownRules(entry: Entry, reason: (rule: string) => string): Rules {
  const written = ruled.filter(it => entry[it] !== undefined || entry.faulty.has(it));
  const nothing = written.map(it => {
    const why = unknown(reason(it));
    return [it, it === 'macs' ? () => why : why] as const;
  });
  return Object.fromEntries(nothing);
}

/** All of them are compiled, so that each faulty one is told. */
function shapeRules(shapes: readonly WrittenShape[], compiling: Compiling): readonly ShapeRule[] | undefined {
  return allOf(shapes.map(it => shapeRule(it, compiling)));
}

function shapeRule({ value, node }: WrittenShape, compiling: Compiling): ShapeRule | undefined {
  if (typeof value === 'string') {
    const expression = compiled({ value, node }, compiling);
    return expression && (scope => expression.shape(scope));
  }
  const dims = allOf(value.map(it => dimRule(it, compiling)));
  return dims && (scope => dims.map(dim => dim(scope)));
}

function dimRule({ value, node }: WrittenDim, compiling: Compiling): DimRule | undefined {
  if (typeof value === 'number') return () => value;
  const expression = compiled({ value, node }, compiling);
  return expression && (scope => expression.size(scope));
}

function compiled({ value, node }: Placed<string>, compiling: Compiling): Expression | undefined {
  const { language, settings, report } = compiling;
  const expression = language.compile(value, settings);
  if (!('fault' in expression)) {
    compiling.work += expression.work;
    if (compiling.work <= limits.steps) return expression;
    report(node, 'The expression cannot be used: with those before it, the entry asks for too much work.');
    return undefined;
  }
  // An escape in the string would move what stands behind it.
  const isPlain = node.length === value.length + 2;
  const { start, end } = expression.span;
  const at = {
    ...node,
    offset: node.offset + 1 + Math.min(start, value.length - 1),
    length: end - start || 1,
  };
  report(isPlain ? at : node, `The expression cannot be used: ${expression.fault}`);
  return undefined;
}

function allOf<T>(values: readonly (T | undefined)[]): readonly T[] | undefined {
  const there = values.filter(it => it !== undefined);
  return there.length === values.length ? there : undefined;
}
