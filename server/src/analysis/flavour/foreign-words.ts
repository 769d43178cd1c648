import type { Flavour, ForeignWord } from '../../layers/flavour.ts';
import { type Decoded, decode } from '../../net/decode.ts';
import { factsOf, type Problem } from '../../problems/define.ts';
import { unknownEnumValue } from '../../problems/unknown-enum-value.ts';
import { unknownField } from '../../problems/unknown-field.ts';
import { unknownLayerType } from '../../problems/unknown-layer-type.ts';
import type { LayerParameter } from '../../schema/caffe.generated.ts';
import type { Message } from '../../schema/message.ts';
import { knowsField, messageSchema } from '../../schema/schema.ts';
import type { FileNode } from '../../syntax/tree.ts';
import type { Analysis } from '../analyze.ts';
import { type FileKind, rootMessages } from '../kind.ts';

/** The fields, values and layer types of a text that the flavour does not know, each once. */
export function foreignWords(
  text: string,
  tree: FileNode,
  kind: FileKind,
  flavour: Flavour,
): readonly ForeignWord[] {
  const { schema } = flavour;
  const root = rootMessages[kind];
  if (root === undefined || !schema.messages.has(root)) return [];
  const words = new Map<string, ForeignWord>();
  const add = (word: ForeignWord) => words.set(JSON.stringify(word), word);
  for (const { decoded } of decode(text, tree, schema, messageSchema(schema, root)))
    addWords(decoded, flavour, add);
  return [...words.values()];
}

/** Whether the flavour has what the word names. */
export function knows({ schema, catalogue }: Flavour, word: ForeignWord): boolean {
  switch (word.kind) {
    case 'field':
      return knowsField(schema, word.message, word.name);
    case 'value':
      return schema.enums.get(word.enum)?.values.has(word.name) ?? false;
    case 'type':
      return catalogue.has(word.name);
  }
}

/** Whether a text uses what the flavour that it was analysed with does not know: a quick look before a closer one. */
export function hasForeignWords({ problems, states }: Analysis): boolean {
  const isForeign = (it: Problem): boolean => foreignWord(it) !== undefined;
  return problems.some(isForeign) || states.some(it => it.problems.some(isForeign));
}

/** What the problem says of a word that is not known; undefined if it is about something else. */
export function foreignWord(problem: Problem): ForeignWord | undefined {
  const field = factsOf(unknownField, problem);
  if (field) return { kind: 'field', message: field.message, name: field.field };
  const value = factsOf(unknownEnumValue, problem);
  if (value) return { kind: 'value', enum: value.type, name: value.value.replace(/^["']|["']$/g, '') };
  const layer = factsOf(unknownLayerType, problem);
  return layer && layer.type !== '' ? { kind: 'type', name: layer.type } : undefined;
}

function addWords(
  { entries, problems }: Decoded,
  { schema, catalogue }: Flavour,
  add: (word: ForeignWord) => void,
): void {
  for (const problem of problems) {
    const word = foreignWord(problem);
    if (word) add(word);
  }
  for (const { field, value } of entries) {
    if (!/^(?:V1)?LayerParameter$/.test(field.type)) continue;
    const written = (value as Message<Pick<LayerParameter, 'type'>>).type; // The field says which message it holds.
    const type = field.type === 'LayerParameter' ? written : (schema.v1Types.get(written) ?? '');
    if (type !== '' && !catalogue.has(type)) add({ kind: 'type', name: type });
  }
}
