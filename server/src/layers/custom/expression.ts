import type { Message } from '../../schema/message.ts';
import type { MessageSchema } from '../../schema/schema.ts';
import type { Span } from '../../text/span.ts';
import type { BlobShape, Dim } from '../shape.ts';

/** What an expression in the description of a layer may look at. */
export interface Scope {
  readonly bottoms: readonly BlobShape[];
  /** The settings with their defaults, if the description names them. */
  readonly param: Message | undefined;
}

/**
 * An expression that is ready to be evaluated. What is unknown of the scope makes what is worked out of it
 * unknown for the same reason; an expression that fails, or gives no size, is the reason itself.
 */
export interface Expression {
  /** The steps that it takes at most to work it out once; see `limits.steps`. */
  readonly work: number;
  /** As one size. */
  size(scope: Scope): Dim;
  /** As a list of sizes. */
  shape(scope: Scope): BlobShape;
}

/** Why a text is no expression, and what of it is at fault. */
export interface ExpressionFault {
  readonly fault: string;
  readonly span: Span;
}

/** The language in which sizes are written. It is large, and loaded only when somebody writes in it. */
export interface ExpressionLanguage {
  /** `settings` is the message that `param` stands for. */
  compile(source: string, settings: MessageSchema | undefined): Expression | ExpressionFault;
}
