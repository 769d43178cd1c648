import type { Catalogue } from '../layers/catalogue.ts';
import type { Graph } from '../net/graph.ts';
import type { Problem } from '../problems/define.ts';
import { type Given, type Inference, infer } from './infer.ts';
import { declarationsOf } from './shape-comments/declarations.ts';
import type { ShapeComment } from './shape-comments/shape-comments.ts';

/**
 * Infers with the shapes that comments declare. Caffe does not read them, so its verdict is the one without:
 * what is wrong without them stays, and what is wrong only with them is marked as assumed.
 */
export function inferDeclared(
  graph: Graph,
  catalogue: Catalogue,
  given: Given | undefined,
  comments: readonly ShapeComment[],
): Inference {
  const plain = infer(graph, catalogue, given);
  if (comments.length === 0) return plain;
  const declared = infer(graph, catalogue, given, declarationsOf(comments));
  const isOf = (problems: readonly Problem[], it: Problem) =>
    problems.some(({ kind, span }) => kind === it.kind && span.start === it.span.start);
  return {
    ...declared,
    problems: [
      ...plain.problems.filter(it => !isOf(declared.problems, it)),
      ...declared.problems.map(it => (isOf(plain.problems, it) ? it : { ...it, assumed: true as const })),
    ],
  };
}
