import { deprecatedSyntax } from '../../problems/deprecated-syntax.ts';
import { upgrade } from '../upgrade.ts';
import { fixerFor } from './fix.ts';

/** The whole file in today's form. */
export const fixDeprecatedSyntax = fixerFor(deprecatedSyntax, function* ({ analysis }) {
  yield { title: "Upgrade the file to today's form", edits: upgrade(analysis), isPreferred: true };
});
