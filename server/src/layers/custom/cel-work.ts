import type { parse } from '@bufbuild/cel';
import type { ExpressionFault } from './expression.ts';
import { limits } from './limits.ts';

type Parsed = ReturnType<typeof parse>;
type Expr = NonNullable<Parsed['expr']>;
type Comprehension = Extract<Expr['exprKind'], { case: 'comprehensionExpr' }>['value'];

/**
 * The steps that an expression takes at most, where its lists have as many items as they may. A macro such as
 * `map` has a step for each item of its list; macros one inside or behind the other would multiply, so these are
 * refused, and with them what grows without measure.
 */
export function workOf({ expr, sourceInfo }: Parsed, source: string): number | ExpressionFault {
  const macro = expr && [...inside(expr)].find(it => isMacro(it) && fault(it) !== undefined);
  if (!macro || !isMacro(macro)) return expr ? steps(expr) : 0;
  const start = sourceInfo?.positions[String(macro.id)] ?? 0;
  return { fault: fault(macro) ?? '', span: { start, end: source.length } };
}

interface Macro extends Expr {
  readonly exprKind: { readonly case: 'comprehensionExpr'; readonly value: Comprehension };
}

function isMacro(expr: Expr): expr is Macro {
  return expr.exprKind.case === 'comprehensionExpr';
}

function fault({ exprKind: { value } }: Macro): string | undefined {
  if (partsOf(value).some(it => [...inside(it)].some(isMacro)))
    return 'map, filter, all, exists and exists_one cannot stand in one another, or behind one another.';
  if (value.iterRange && [...inside(value.iterRange)].some(isSum))
    return 'map, filter, all, exists and exists_one go through one list as it is, not through one that is put together.';
  return undefined;
}

function isSum({ exprKind }: Expr): boolean {
  return exprKind.case === 'callExpr' && exprKind.value.function === '_+_';
}

function steps(expr: Expr): number {
  const own = children(expr).reduce((sum, it) => sum + steps(it), 1);
  return isMacro(expr) ? own * itemsOf(expr) : own;
}

/** A bottom has no more axes, and what has more items is rare: a step is an estimate, not a limit by itself. */
function itemsOf({ exprKind: { value } }: Macro): number {
  const range = value.iterRange?.exprKind;
  return range?.case === 'listExpr' ? range.value.elements.length : limits.axes;
}

/** The expression, and all that it is made of. */
function* inside(expr: Expr): Generator<Expr> {
  yield expr;
  for (const it of children(expr)) yield* inside(it);
}

function children({ exprKind: kind }: Expr): readonly Expr[] {
  switch (kind.case) {
    case 'selectExpr':
      return present([kind.value.operand]);
    case 'callExpr':
      return present([kind.value.target, ...kind.value.args]);
    case 'listExpr':
      return kind.value.elements;
    case 'comprehensionExpr':
      return partsOf(kind.value);
    default:
      return [];
  }
}

function partsOf(it: Comprehension): readonly Expr[] {
  return present([it.iterRange, it.accuInit, it.loopCondition, it.loopStep, it.result]);
}

function present(exprs: readonly (Expr | undefined)[]): readonly Expr[] {
  return exprs.filter(it => it !== undefined);
}
