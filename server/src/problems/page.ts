import type { ProblemKind } from './define.ts';

/** The address of the page that explains the kind: `docs/problems/<code>.md` of the repository. */
export function pageOf({ code }: Pick<ProblemKind, 'code'>): string {
  return `https://github.com/prototxt/vscode-prototxt/blob/main/docs/problems/${code}.md`;
}
