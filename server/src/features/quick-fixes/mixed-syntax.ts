import { mixedSyntax } from '../../problems/mixed-syntax.ts';
import { upgrade } from '../upgrade.ts';
import { fixerFor } from './fix.ts';

/** All layers in the newer syntax. */
export const fixMixedSyntax = fixerFor(mixedSyntax, function* ({ analysis }) {
  yield { title: 'Upgrade all layers', edits: upgrade(analysis), isPreferred: true };
});
