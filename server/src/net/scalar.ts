import { bareString } from '../problems/bare-string.ts';
import { type Problem, problem } from '../problems/define.ts';
import { outOfRange } from '../problems/out-of-range.ts';
import { quotedEnum } from '../problems/quoted-enum.ts';
import { unknownEnumValue } from '../problems/unknown-enum-value.ts';
import { wrongValue } from '../problems/wrong-value.ts';
import type { EnumSchema, FieldSchema, Scalar, Schema } from '../schema/schema.ts';
import type { Element } from '../syntax/tree.ts';
import { nearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';

/** A written value that is neither a message nor a list. */
export interface Written {
  readonly element: Element;
  readonly text: string;
  readonly span: Span;
}

/**
 * The value that protobuf's text format reads there for a scalar or enum field (`TextFormat::Parser::
 * ConsumeFieldValue`); a problem if it reads none. An enum value is its name.
 */
export function readScalar(field: FieldSchema, written: Written, schema: Schema): Scalar | Problem {
  if (field.kind === 'enum') return readEnum(field, written, schema.enums.get(field.type));
  switch (field.type) {
    case 'string':
    case 'bytes':
      return readString(field, written, schema);
    case 'bool':
      return readBool(field, written);
    case 'float':
    case 'double':
      return readFloat(field, written);
    default:
      return readInteger(field, written);
  }
}

function readString(field: FieldSchema, written: Written, schema: Schema): Scalar | Problem {
  const { element, text, span } = written;
  if (element.kind === 'string' || element.kind === 'badString') return unquoted(text);
  if (element.kind === 'scalar' && /^["']/.test(text)) return joined(element.children, text);
  if (element.kind === 'name' || element.kind === 'badPath') return bare(field, text, span, schema);
  return mismatch(field, span, 'a string in quotes');
}

/** A word in the place of a string; in that of a layer's type perhaps one of the V1 syntax. */
function bare({ name }: FieldSchema, value: string, span: Span, { v1Types }: Schema): Problem {
  const today = name === 'type' ? v1Types.get(value) : undefined;
  return problem(bareString, span, { field: name, value, ...(today !== undefined && { today }) });
}

/** Adjacent literals are one string. */
function joined(children: readonly Element[], text: string): string {
  let at = 0;
  let result = '';
  for (const { kind, width } of children) {
    if (kind === 'string' || kind === 'badString') result += unquoted(text.slice(at, at + width));
    at += width;
  }
  return result;
}

/** What a literal stands for, without its quotes and escapes. */
export function unquoted(literal: string): string {
  if (/^[“”„‟‘’]/.test(literal)) return literal.slice(1, -1);
  const quote = literal[0] ?? '"';
  const inner = literal.slice(1, literal.length > 1 && literal.endsWith(quote) ? -1 : undefined);
  return inner.includes('\\') ? inner.replace(escapes, unescaped) : inner;
}

const escapes = /\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/g;
const letters: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

function unescaped(_: string, octal?: string, hex?: string, u4?: string, u8?: string, letter = ''): string {
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
  const code = hex ?? u4 ?? u8;
  if (code !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
  return letters[letter] ?? letter;
}

function readBool(field: FieldSchema, { element, text, span }: Written): Scalar | Problem {
  if (element.kind === 'name' && /^(?:true|True|t)$/.test(text)) return true;
  if (element.kind === 'name' && /^(?:false|False|f)$/.test(text)) return false;
  if (element.kind === 'integer' && integerOf(text) <= 1) return integerOf(text) === 1;
  return mismatch(field, span, 'true or false');
}

function readFloat(field: FieldSchema, written: Written): Scalar | Problem {
  const { negative, number } = signed(written);
  const value = written.element.kind === 'string' ? undefined : floatOf(number);
  if (value === undefined) return mismatch(field, written.span, 'a number');
  return negative ? -value : value;
}

/** A sign may stand before a number, with white space and comments between them. */
function signed({ element, text }: Written): { negative: boolean; number: string } {
  if (element.kind !== 'scalar' || text[0] !== '-') return { negative: false, number: text };
  const number = element.children.at(-1);
  return { negative: true, number: number ? text.slice(-number.width) : '' };
}

function floatOf(text: string): number | undefined {
  // Hexadecimal and octal integers are no floats.
  if (/^[\d.]/.test(text))
    return /^0[\dxX]/.test(text) ? undefined : unlessNaN(Number(text.replace(/[fF]$/, '')));
  if (/^inf(?:inity)?$/i.test(text)) return Number.POSITIVE_INFINITY;
  return /^nan$/i.test(text) ? Number.NaN : undefined;
}

function unlessNaN(value: number): number | undefined {
  return Number.isNaN(value) ? undefined : value;
}

function readInteger(field: FieldSchema, written: Written): Scalar | Problem {
  const { element, text, span } = written;
  const { negative, number } = signed(written);
  const isInteger = element.kind === 'integer' || (negative && /^(?:\d+|0[xX][\da-fA-F]+)$/.test(number));
  if (!isInteger) return mismatch(field, span, integerWords(field.type));
  const value = negative ? -integerOf(number) : integerOf(number);
  const { least, most } = field.type.startsWith('u') ? unsignedRange(field.type) : signedRange(field.type);
  // "-0" is no unsigned number either.
  if (value < least || value > most || (negative && least === 0))
    return problem(outOfRange, span, { field: field.name, type: field.type, value: text, least, most });
  return value === 0 ? 0 : value;
}

/** Decimal, hexadecimal (`0x10`) or octal (`010`). */
function integerOf(text: string): number {
  const octal = text[0] === '0' && text.length > 1 && text[1] !== 'x' && text[1] !== 'X';
  return octal ? Number.parseInt(text, 8) : Number(text);
}

function integerWords(type: string): string {
  return type.startsWith('u') ? 'a whole number that is not negative' : 'a whole number';
}

interface Range {
  readonly least: number;
  readonly most: number;
}

const uint32: Range = { least: 0, most: 2 ** 32 - 1 };
const uint64: Range = { least: 0, most: 2 ** 64 - 1 };
const int32: Range = { least: -(2 ** 31), most: 2 ** 31 - 1 };
const int64: Range = { least: -(2 ** 63), most: 2 ** 63 - 1 };

function unsignedRange(type: string): Range {
  return type.endsWith('64') ? uint64 : uint32;
}

function signedRange(type: string): Range {
  return type.endsWith('64') ? int64 : int32;
}

function readEnum(field: FieldSchema, written: Written, type: EnumSchema | undefined): Scalar | Problem {
  const { element, text, span } = written;
  const known = type?.values ?? new Map<string, { number: number }>();
  if (element.kind === 'string') {
    const value = unquoted(text);
    if (known.has(value)) return problem(quotedEnum, span, { field: field.name, value });
  }
  if (element.kind === 'name' && known.has(text)) return text;
  const number = enumNumber(written);
  for (const [name, value] of known) if (value.number === number) return name;
  const close = nearest(unquotedIfString(element, text), known.keys());
  return problem(unknownEnumValue, span, {
    field: field.name,
    type: field.type,
    value: text,
    known: [...known.keys()],
    ...(close !== undefined && { nearest: close }),
  });
}

function enumNumber(written: Written): number | undefined {
  const { negative, number } = signed(written);
  if (!/^(?:\d+|0[xX][\da-fA-F]+)$/.test(number)) return undefined;
  return negative ? -integerOf(number) : integerOf(number);
}

function unquotedIfString(element: Element, text: string): string {
  return element.kind === 'string' ? unquoted(text) : text;
}

function mismatch(field: FieldSchema, span: Span, expected: string): Problem {
  return problem(wrongValue, span, { field: field.name, expected });
}
