import {
  type CelInput,
  type CelResult,
  CelScalar,
  type CelValue,
  celEnv,
  celFunc,
  isCelError,
  isCelList,
  isCelUint,
  parse,
  plan,
} from '@bufbuild/cel';
import { type Message, origin } from '../../schema/message.ts';
import type { FieldSchema } from '../../schema/schema.ts';
import { type Dim, hasRank, isKnown, type Unknown, unknown } from '../shape.ts';
import { nameFault } from './cel-names.ts';
import { wordsFor } from './cel-words.ts';
import { workOf } from './cel-work.ts';
import type { Expression, ExpressionFault, ExpressionLanguage, Scope } from './expression.ts';
import { limits } from './limits.ts';

/**
 * Sizes as expressions of CEL, the Common Expression Language: it has no loops without end, no side effects and
 * no way out of what it is given. Its whole numbers are exact, and its division is C++'s, toward zero.
 */
export const cel: ExpressionLanguage = {
  compile(source, settings) {
    const parsed = parsedOf(source);
    if ('fault' in parsed) return parsed;
    const fault = nameFault(parsed, source, { settings, hasFunction });
    if (fault) return fault;
    const work = workOf(parsed, source);
    if (typeof work === 'object') return work;
    const run = plan(environment, parsed);
    return { work, ...expressionOf(source, scope => run(bindingsOf(scope))) };
  },
};

const { INT, DOUBLE } = CelScalar;

const environment = celEnv({
  funcs: [
    celFunc('ceil', [DOUBLE], INT, x => BigInt(Math.ceil(x))),
    celFunc('floor', [DOUBLE], INT, x => BigInt(Math.floor(x))),
    // biome-ignore lint/complexity/useMathMinMax: Math.min takes no bigint.
    celFunc('min', [INT, INT], INT, (a, b) => (a < b ? a : b)),
    // biome-ignore lint/complexity/useMathMinMax: Math.max takes no bigint.
    celFunc('max', [INT, INT], INT, (a, b) => (a > b ? a : b)),
  ],
});

const hasFunction = (name: string): boolean => environment.funcs.find(name) !== undefined;

function parsedOf(source: string): ReturnType<typeof parse> | ExpressionFault {
  if (source.length > limits.expression) {
    const fault = `it is longer than ${limits.expression} characters.`;
    return { fault, span: { start: 0, end: source.length } };
  }
  try {
    return parse(source);
  } catch (error) {
    return syntaxFault(source, error);
  }
}

/** The parser's error has the place, of which its type says nothing. */
function syntaxFault(source: string, error: unknown): ExpressionFault {
  const said = error instanceof Error ? error.message : String(error);
  const at = /^<input>:(\d+):(\d+): (.*)$/s.exec(said);
  const before = source
    .split('\n')
    .slice(0, Number(at?.[1] ?? 1) - 1)
    .reduce((sum, line) => sum + line.length + 1, 0);
  const start = Math.min(before + Number(at?.[2] ?? 1) - 1, source.length);
  return { fault: at?.[3] ?? said, span: { start, end: source.length } };
}

function expressionOf(source: string, evaluate: (scope: Scope) => CelResult): Omit<Expression, 'work'> {
  const value = (scope: Scope): CelValue | Unknown => {
    const result = evaluate(scope);
    if (!isCelError(result)) return result;
    return result.cause instanceof UnknownSize
      ? unknown(result.cause.message)
      : unknown(`the expression \`${source}\` fails: ${wordsFor(result.message)}`);
  };
  const refused = (given: string, wanted: string): Unknown =>
    unknown(`the expression \`${source}\` gives ${given}, which is no ${wanted}`);
  const size = (given: CelValue): Dim => sizeOf(given) ?? refused(described(given), 'size');
  return {
    size: scope => {
      const given = value(scope);
      return isUnknown(given) ? given : size(given);
    },
    shape: scope => {
      const given = value(scope);
      if (isUnknown(given)) return given;
      if (!isCelList(given)) return refused(described(given), 'list of sizes');
      if (given.size > limits.axes)
        return refused(`a list of ${given.size}`, `shape: a blob has up to ${limits.axes} axes`);
      return Array.from({ length: given.size }, (_, axis) => {
        const item = itemOf(given, axis);
        return isUnknown(item) ? item : size(item);
      });
    },
  };
}

/** Fails when it is read, so that CEL carries the reason to the result; see `guarded`. */
class UnknownSize extends Error {}

function isUnknown(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && 'unknown' in value;
}

function itemOf(list: { get(index: number): CelValue | undefined }, index: number): CelValue | Unknown {
  try {
    return list.get(index) ?? unknown('the list is shorter than it says');
  } catch (error) {
    if (error instanceof UnknownSize) return unknown(error.message);
    throw error;
  }
}

/** A size must be a whole number that is not negative, whether it was worked out in whole numbers or not. */
function sizeOf(value: CelValue): number | undefined {
  const size = isCelUint(value) ? Number(value.value) : typeof value === 'bigint' ? Number(value) : value;
  return typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : undefined;
}

function described(value: CelValue): string {
  if (isCelUint(value)) return String(value.value);
  if (isCelList(value)) return 'a list';
  return typeof value === 'string' ? `"${value}"` : typeof value === 'object' ? 'a message' : String(value);
}

function bindingsOf({ bottoms, param }: Scope): Record<string, CelInput> {
  return {
    get bottoms() {
      return guarded(bottoms.map(it => (hasRank(it) ? shapeInput(it) : it)));
    },
    param: param ? new Settings(param) : new Map(),
  };
}

function shapeInput(shape: readonly Dim[]): readonly CelInput[] {
  return guarded(shape.map(dim => (isKnown(dim) ? BigInt(dim) : dim)));
}

/** The list, in which what is unknown fails only when somebody reads it. */
function guarded(items: readonly (CelInput | Unknown)[]): readonly CelInput[] {
  holdTo(limits.items, items.length, 'items of a list');
  const list: CelInput[] = [];
  for (const [i, item] of items.entries()) {
    if (!isUnknown(item)) list[i] = item;
    else
      Object.defineProperty(list, i, {
        enumerable: true,
        get: () => {
          throw new UnknownSize(item.unknown);
        },
      });
  }
  return list;
}

/** A message as a map that converts a field when it is read: messages may hold each other without end. */
class Settings extends Map<string, CelInput> {
  readonly #message: Message;

  constructor(message: Message) {
    super();
    this.#message = message;
  }

  override get(name: string): CelInput | undefined {
    const field = this.#message[origin].schema.fields.get(name);
    return field && inputOf(field, Reflect.get(this.#message, name));
  }
}

function inputOf(field: FieldSchema, value: unknown): CelInput | undefined {
  if (Array.isArray(value)) return guarded(value.map(item => inputOf(field, item) ?? null));
  if (typeof value === 'number') return /^u?int/.test(field.type) ? wholeNumber(value) : value;
  if (typeof value === 'string') holdTo(limits.text, value.length, 'characters of a text');
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  // What is no scalar is a message.
  return field.kind === 'message' ? new Settings(value as Message) : undefined;
}

/** What is longer is not looked at, since the time that it takes must end. */
function holdTo(most: number, length: number, what: string): void {
  if (length > most) throw new UnknownSize(`an expression looks at ${most} ${what}, and here are ${length}`);
}

/** The default of a 64-bit field may be beyond what a number holds exactly. */
function wholeNumber(value: number): CelInput {
  return Number.isInteger(value) ? BigInt(value) : value;
}
