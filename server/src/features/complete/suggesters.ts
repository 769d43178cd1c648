import type { FieldSchema, MessageSchema } from '../../schema/schema.ts';
import type { Asked } from './asked.ts';
import { bottomItems } from './bottom-items.ts';
import type { Completions } from './completion.ts';
import { knownStrings } from './known-strings.ts';
import { layerNameItems, topItems } from './name-items.ts';
import type { ValuePlace } from './place.ts';
import { typeItems } from './type-items.ts';

/** Finds what the value of a field may be in this net. */
type Suggest = (asked: Asked<ValuePlace>) => Completions;

/** The one for the field; undefined if the net has nothing to say about it. */
export function suggesterOf({ name: owner }: MessageSchema, { name }: FieldSchema): Suggest | undefined {
  return suggesters[`${owner}.${name}`];
}

/** Whether the net can tell what the value of the field may be. */
export function isSuggested(owner: MessageSchema, field: FieldSchema): boolean {
  return suggesterOf(owner, field) !== undefined;
}

const suggesters: Readonly<Record<string, Suggest>> = {
  'LayerParameter.name': layerNameItems,
  'LayerParameter.type': typeItems,
  'LayerParameter.bottom': bottomItems,
  'LayerParameter.top': topItems,
  'V1LayerParameter.name': layerNameItems,
  'V1LayerParameter.bottom': bottomItems,
  'V1LayerParameter.top': topItems,
  'NetState.stage': knownStrings('stage'),
  'NetStateRule.stage': knownStrings('stage'),
  'NetStateRule.not_stage': knownStrings('stage'),
  'ParamSpec.name': knownStrings('param'),
  'PythonParameter.module': knownStrings('module'),
  'PythonParameter.layer': knownStrings('pythonLayer'),
};
