import type { parse } from '@bufbuild/cel';
import type { MessageSchema } from '../../schema/schema.ts';
import { nearest } from '../../text/nearest.ts';
import type { ExpressionFault } from './expression.ts';

/** What the names in an expression may stand for. */
export interface KnownNames {
  /** The message that `param` stands for. */
  readonly settings: MessageSchema | undefined;
  hasFunction(name: string): boolean;
}

type Parsed = ReturnType<typeof parse>;
type Expr = Parsed['expr'];

/** The first name in an expression that stands for nothing: told when it is written, not when a net is built. */
export function nameFault(parsed: Parsed, source: string, known: KnownNames): ExpressionFault | undefined {
  for (const { expr, message } of faultsIn(parsed.expr, variables, known)) {
    const start = parsed.sourceInfo?.positions[String(expr.id)] ?? 0;
    return { fault: message, span: { start, end: source.length } };
  }
  return undefined;
}

const variables: readonly string[] = ['bottoms', 'param'];

/** CEL calls its operators by names such as `_+_`. */
const word = /^[A-Za-z]\w*$/;

interface NameFault {
  readonly expr: Expr;
  readonly message: string;
}

function* faultsIn(
  expr: Expr | undefined,
  names: readonly string[],
  known: KnownNames,
): Generator<NameFault> {
  const inside = (...parts: readonly (Expr | undefined)[]) => faultsInAll(parts, names, known);
  const kind = expr?.exprKind;
  if (!expr || !kind) return;
  switch (kind.case) {
    case 'identExpr':
      if (!names.includes(kind.value.name)) yield { expr, message: unknownName(kind.value.name) };
      else if (kind.value.name === 'param' && !known.settings)
        yield { expr, message: 'There is no param here: the entry has no "param" that is known.' };
      break;
    case 'selectExpr':
      yield* inside(kind.value.operand);
      yield* fieldFault(expr, kind.value, known);
      break;
    case 'callExpr': {
      const { function: name, target, args } = kind.value;
      if (word.test(name) && !known.hasFunction(name))
        yield { expr, message: `There is no function ${name}.` };
      yield* inside(target, ...args);
      break;
    }
    case 'listExpr':
      yield* inside(...kind.value.elements);
      break;
    case 'structExpr':
      yield { expr, message: 'An expression makes no maps and no messages.' };
      break;
    case 'comprehensionExpr': {
      const { iterRange, accuInit, iterVar, accuVar, loopCondition, loopStep, result } = kind.value;
      yield* inside(iterRange, accuInit);
      yield* faultsInAll([loopCondition, loopStep, result], [...names, iterVar, accuVar], known);
    }
  }
}

function* faultsInAll(
  exprs: readonly (Expr | undefined)[],
  names: readonly string[],
  known: KnownNames,
): Generator<NameFault> {
  for (const it of exprs) yield* faultsIn(it, names, known);
}

function unknownName(name: string): string {
  return `There is no ${name} here: an expression may use bottoms and param.`;
}

/** A setting that the layer's own message does not have. */
function* fieldFault(
  expr: Expr,
  { operand, field }: { readonly operand?: Expr | undefined; readonly field: string },
  { settings }: KnownNames,
): Generator<NameFault> {
  const from = operand?.exprKind;
  if (from?.case !== 'identExpr' || from.value.name !== 'param' || !settings) return;
  if (settings.fields.has(field)) return;
  const close = nearest(field, settings.fields.keys());
  const hint = close === undefined ? '' : ` Did you mean ${close}?`;
  yield { expr, message: `${settings.name} has no field ${field}.${hint}` };
}
