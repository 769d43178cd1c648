import type { Feature } from '../feature.ts';
import { callHierarchy } from './call-hierarchy.ts';
import { codeActions } from './code-actions.ts';
import { codeLens } from './code-lens.ts';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { documentHighlights } from './document-highlights.ts';
import { documentLinks } from './document-links.ts';
import { documentSymbols } from './document-symbols.ts';
import { executeCommand } from './execute-command.ts';
import { foldingRanges } from './folding-ranges.ts';
import { formatting } from './formatting.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlay-hints.ts';
import { linkedEditing } from './linked-editing.ts';
import { pullDiagnostics } from './pull-diagnostics.ts';
import { references } from './references.ts';
import { rename } from './rename.ts';
import { selectionRanges } from './selection-ranges.ts';
import { semanticTokens } from './semantic-tokens.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

/** Everything that the server offers. */
export const features: readonly Feature[] = [
  inlayHints,
  hover,
  completion,
  definition,
  references,
  documentHighlights,
  rename,
  linkedEditing,
  callHierarchy,
  semanticTokens,
  pullDiagnostics,
  codeActions,
  codeLens,
  executeCommand,
  formatting,
  documentLinks,
  documentSymbols,
  workspaceSymbols,
  foldingRanges,
  selectionRanges,
];
