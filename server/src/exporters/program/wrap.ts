/** How a language writes what does not fit on a line. */
export interface WrapStyle {
  readonly indent: string;
  /** What a comment behind code begins with. */
  readonly comment: string;
}

export const pythonStyle: WrapStyle = { indent: '    ', comment: '  # ' };
export const javascriptStyle: WrapStyle = { indent: '  ', comment: ' // ' };

/** The most letters on a line, and with a comment behind. */
const WIDTH = 100;
const WIDTH_WITH_COMMENT = 120;

/**
 * The statement, its largest brackets opened where it is too long: what is in them goes on a line of its own, or
 * if that is too long on one for each item.
 */
export function wrapped(statement: string, style: WrapStyle): string {
  const at = statement.lastIndexOf(style.comment);
  const [code, comment] = at === -1 ? [statement, ''] : [statement.slice(0, at), statement.slice(at)];
  return opened(code, comment, style).join('\n');
}

function opened(code: string, behind: string, style: WrapStyle): readonly string[] {
  const fits = code.length <= WIDTH && code.length + behind.length <= WIDTH_WITH_COMMENT;
  const found = fits ? undefined : largestBrackets(code);
  if (!found) return [code + behind];
  const margin = /^ */.exec(code)?.[0] ?? '';
  const inner = margin + style.indent;
  const { begin, end } = hugged(code, found);
  const items = itemsOf(code.slice(begin, end));
  const line = inner + items.join(', ');
  const closing = margin + code.slice(end) + behind;
  if (line.length <= WIDTH) return [code.slice(0, begin), line, closing];
  return [code.slice(0, begin), ...items.flatMap(item => opened(inner + item, ',', style)), closing];
}

interface Brackets {
  /** Behind the opening and at the closing one. */
  readonly begin: number;
  readonly end: number;
}

/** Brackets that hold nothing but other brackets open together with these: `f({ … })`. */
function hugged(code: string, { begin, end }: Brackets): Brackets {
  const inside = code.slice(begin, end);
  const only = largestBrackets(inside);
  const isWhole = only?.begin === 1 && only.end === inside.length - 1;
  return isWhole ? { begin: begin + 1, end: end - 1 } : { begin, end };
}

/** Those with the most in them of all that are in no others. */
function largestBrackets(code: string): Brackets | undefined {
  let [largest, begin]: [Brackets | undefined, number] = [undefined, 0];
  for (const { at, kind, depth } of marksOf(code)) {
    if (kind === 'opening' && depth === 1) begin = at + 1;
    if (kind === 'closing' && depth === 0 && at - begin > (largest ? largest.end - largest.begin : 0))
      largest = { begin, end: at };
  }
  return largest;
}

/** What commas separate, without the spaces around. */
function itemsOf(text: string): readonly string[] {
  const commas = [...marksOf(text)].filter(({ kind, depth }) => kind === 'comma' && depth === 0);
  const ends = [...commas.map(({ at }) => at), text.length];
  return ends.map((end, i) => text.slice(i === 0 ? 0 : (ends[i - 1] ?? 0) + 1, end).trim()).filter(it => it);
}

interface Mark {
  readonly at: number;
  readonly kind: 'opening' | 'closing' | 'comma';
  /** How many brackets are open behind it. */
  readonly depth: number;
}

/** Brackets and commas that stand in no string. */
function* marksOf(code: string): Generator<Mark> {
  let depth = 0;
  for (const { 0: mark, index: at } of code.matchAll(/'(?:\\.|[^'\\])*'|`[^`]*`|[()[\]{},]/g)) {
    if (mark.length > 1) continue;
    const kind = mark === ',' ? 'comma' : '([{'.includes(mark) ? 'opening' : 'closing';
    if (kind === 'opening') depth++;
    if (kind === 'closing') depth--;
    yield { at, kind, depth };
  }
}
