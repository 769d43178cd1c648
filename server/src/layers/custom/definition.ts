import type { Message } from '../../schema/message.ts';
import {
  type Count,
  exactly,
  type LayerDefinition,
  type Outcome,
  type ParamBlob,
  type SetUp,
} from '../define.ts';
import { type BlobShape, hasRank, type Shape, type Unknown, unknown } from '../shape.ts';
import type { Rules, ShapeRule } from './compile.ts';
import type { Entry } from './entry.ts';
import type { Scope } from './expression.ts';

/** The layer type that an entry describes; `like` is the one that it takes after. */
export function definitionOf(
  type: string,
  entry: Entry,
  rules: Rules,
  like: LayerDefinition | undefined,
): LayerDefinition {
  const base = like ? withoutFork(like) : nothingKnown(type, entry);
  const { topShapes } = rules;
  return {
    ...base,
    type,
    own: true,
    summary: entry.summary?.value ?? (like ? `Like ${like.type}: ${like.summary}` : base.summary),
    ...(entry.notes && { notes: entry.notes.value }),
    ...(entry.param && { param: entry.param.value }),
    ...(entry.bottoms && { bottoms: entry.bottoms.value }),
    ...(entry.tops && { tops: entry.tops.value }),
    ...(entry.inPlace && { inPlace: entry.inPlace.value }),
    setUp: layer => outcomeOf(layer, rules, base.setUp(layer)),
    ...(topShapes && {
      withoutRank: layer => topsOf(topShapes, { bottoms: layer.bottoms, param: layer.param }, layer.topCount),
    }),
  };
}

/** It belongs to whoever describes it. */
function withoutFork({ fork: _, ...definition }: LayerDefinition): LayerDefinition {
  return definition;
}

/** A type of which nothing is said but that it is there. */
function nothingKnown(type: string, { topShapes }: Entry): LayerDefinition {
  const any: Count = { min: 0, max: Number.POSITIVE_INFINITY };
  const shapeless = unknown(`the description of the layer type "${type}" tells no shape for it`);
  return {
    type,
    category: 'other',
    summary: 'A layer type of your own.',
    bottoms: any,
    tops: topShapes ? exactly(topShapes.value.length) : any,
    inPlace: 'allowed',
    setUp: ({ topCount }) => ({
      tops: Array<BlobShape>(topCount).fill(shapeless),
      params: [],
      macs: unknown(`the description of the layer type "${type}" does not tell what it costs`),
    }),
  };
}

/** What the entry says, and for the rest what comes out otherwise. */
function outcomeOf(
  layer: SetUp,
  { topShapes, paramShapes, macs }: Rules,
  otherwise: Outcome | undefined,
): Outcome | undefined {
  if (!otherwise) return undefined;
  const { params, ...others } = otherwise;
  // The message of the entry's `param`, of whatever type it is.
  const param: Message | undefined = layer.param;
  const scope = { bottoms: layer.bottoms, param };
  return {
    ...others,
    ...(topShapes && { tops: topsOf(topShapes, scope, layer.topCount) }),
    ...(paramShapes ? paramsOf(paramShapes, scope) : params && { params }),
    ...(macs && { macs: macs(scope) }),
  };
}

function topsOf(rules: readonly ShapeRule[] | Unknown, scope: Scope, count: number): readonly BlobShape[] {
  if ('unknown' in rules) return Array<BlobShape>(count).fill(rules);
  return Array.from(
    { length: count },
    (_, i) => rules[i]?.(scope) ?? unknown(`its description tells the shapes of ${rules.length} tops only`),
  );
}

/** Why they are not known, if not even their numbers of axes are. */
function paramsOf(rules: readonly ShapeRule[] | Unknown, scope: Scope): Pick<Outcome, 'params' | 'noParams'> {
  if ('unknown' in rules) return { noParams: rules };
  const shapes = rules.map(rule => rule(scope));
  const noParams = shapes.find(it => 'unknown' in it);
  return noParams ? { noParams } : { params: shapes.filter(hasRank).map(paramBlob) };
}

function paramBlob(shape: Shape, index: number): ParamBlob {
  return { role: roles[index] ?? `blob ${index}`, shape };
}

/** What nearly every layer calls its first two. */
const roles = ['weight', 'bias'];
