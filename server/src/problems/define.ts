import { type Span, shifted } from '../text/span.ts';

/**
 * How much a problem matters. `error` by default means exactly: Caffe refuses the net.
 * A user may choose another level for a code; that never changes Caffe's verdict.
 */
export type Level = 'error' | 'warning' | 'information';

/** One kind of problem: its code, its level, and the words for its facts. */
export interface ProblemKind<Facts = never> {
  /** Kebab-case; also the name of its file here and of its page in `docs/problems/`. */
  readonly code: string;
  readonly level: Level;
  /** `unnecessary` is shown faded, `deprecated` struck out. */
  readonly tag?: 'unnecessary' | 'deprecated';
  message(facts: Facts): string;
}

/** Another place that helps to understand a problem. */
export interface Related {
  readonly span: Span;
  readonly message: string;
  /** Where that place is, if it is not in the same text. */
  readonly file?: OtherFile;
}

/** A file that another one names. */
export interface OtherFile {
  readonly uri: string;
  readonly text: string;
}

/** Something wrong at a place. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly span: Span;
  readonly message: string;
  /** What the message was made from; the quick fixes read it. */
  readonly facts: unknown;
  /** The name of the layer it is about. */
  readonly layer?: string;
  readonly related?: readonly Related[];
  /** It rests on a shape that a comment declares, which Caffe does not read. */
  readonly assumed?: true;
}

/** Whether Caffe refuses a net for it. */
export function isRefusal({ kind, assumed }: Problem): boolean {
  return kind.level === 'error' && !assumed;
}

/** Declares a kind of problem. */
export function defineProblem<Facts = void>(kind: ProblemKind<Facts>): ProblemKind<Facts> {
  return kind;
}

/** A problem of that kind at that place. */
export function problem<Facts>(
  kind: ProblemKind<Facts>,
  span: Span,
  facts: Facts,
  more: Pick<Problem, 'layer' | 'related'> = {},
): Problem {
  // The kind forgets its type of facts here; `factsOf` gives it back to whoever names the kind.
  return { kind: kind as ProblemKind, span, message: kind.message(facts), facts, ...more };
}

/** The same problem, moved with the text before it. */
export function shiftedProblem(it: Problem, by: number): Problem {
  const related = it.related?.map(other =>
    other.file ? other : { ...other, span: shifted(other.span, by) },
  );
  return { ...it, span: shifted(it.span, by), ...(related && { related }) };
}

/** The facts of a problem, if it is of that kind. */
export function factsOf<Facts>(kind: ProblemKind<Facts>, it: Problem): Facts | undefined {
  // `problem` stored facts of exactly this type under this code, perhaps in another script of the program.
  return it.kind.code === kind.code ? (it.facts as Facts) : undefined;
}
