import { duplicateLayerName } from '../../problems/duplicate-layer-name.ts';
import { replacing } from '../edits/edit.ts';
import { fixerFor } from './fix.ts';

/** The same name with a number; weights that are stored under the old one are no longer found. */
export const fixDuplicateLayerName = fixerFor(duplicateLayerName, function* ({ analysis, facts, span }) {
  const taken = new Set((analysis.net?.layers ?? []).map(({ message }) => message.name));
  let number = 2;
  while (taken.has(`${facts.name}_${number}`)) number++;
  const name = `${facts.name}_${number}`;
  yield { title: `Name it "${name}"`, edits: [replacing(span, JSON.stringify(name))] };
});
