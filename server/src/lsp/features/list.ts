import type { Feature } from '../feature.ts';
import { codeActions } from './code-actions.ts';
import { definition } from './definition.ts';
import { executeCommand } from './execute-command.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { pullDiagnostics } from './pull-diagnostics.ts';

/** Everything that the server offers. */
export const features: readonly Feature[] = [
  inlayHints,
  hover,
  definition,
  pullDiagnostics,
  codeActions,
  executeCommand,
];
