import type { ForkId } from '../server/src/forks/ids.generated.ts';
import { stockLayers } from '../server/src/layers/catalogue.ts';
import type { Category, LayerDefinition } from '../server/src/layers/define.ts';
import { todayOf } from '../server/src/schema/proto/v1-names.ts';
import { allForks } from './all-forks.ts';
import { type JsonLayer, readSchema } from './schema-json.ts';

/** A layer type, with what is behind its name in stock Caffe and in its forks. */
export interface LayerType {
  readonly type: string;
  readonly category: Category;
  /** That of stock Caffe first, if it has the type. */
  readonly variants: readonly Variant[];
}

/** One rule for a layer type. */
export interface Variant {
  readonly definition: LayerDefinition;
  /** The forks that have it; none for stock Caffe. */
  readonly forks: readonly ForkId[];
  /** What `caffe-schema.json` says of it, if it does. */
  readonly facts: JsonLayer | undefined;
}

/** Every type that has a rule somewhere, in the order of the alphabet. */
export function layerTypes(): readonly LayerType[] {
  const types = new Map<string, Variant[]>();
  const json = readSchema();
  for (const [type, definition] of stockLayers)
    types.set(type, [{ definition, forks: [], facts: json.layerTypes[type] }]);
  for (const { id, extension } of allForks)
    for (const definition of extension.layers ?? []) {
      if (definition.isUndescribed) continue;
      const variants = types.get(definition.type) ?? [];
      types.set(definition.type, withFork(variants, definition, id, factsOfFork(id, definition.type)));
    }
  return Array.from(types, ([type, variants]) => ({
    type,
    category: variants[0]?.definition.category ?? 'other',
    variants,
  })).sort((a, b) => a.type.localeCompare(b.type, 'en'));
}

/** The types of each fork of which nothing but the name is known. */
export function undescribedTypes(): readonly (readonly [id: ForkId, types: readonly string[]])[] {
  return allForks.flatMap(({ id, extension }) => {
    const types = (extension.layers ?? []).filter(it => it.isUndescribed).map(it => it.type);
    return types.length > 0 ? [[id, types] as const] : [];
  });
}

/** Forks that share a rule share the function that is the rule. */
function withFork(
  variants: readonly Variant[],
  definition: LayerDefinition,
  id: ForkId,
  facts: JsonLayer | undefined,
): Variant[] {
  const same = variants.find(it => it.forks.length > 0 && isSameRule(it.definition, definition));
  if (!same) return [...variants, { definition, forks: [id], facts }];
  const wider = { ...same, forks: [...same.forks, id], facts: same.facts ?? facts };
  return variants.map(it => (it === same ? wider : it));
}

function isSameRule(a: LayerDefinition, b: LayerDefinition): boolean {
  return a.setUp === b.setUp && a.summary === b.summary && a.bottoms === b.bottoms;
}

function factsOfFork(id: ForkId, type: string): JsonLayer | undefined {
  const fork = readSchema().forks[id];
  return fork?.layers.find(it => (fork.style === 'v1' ? todayOf(it.type) : it.type) === type);
}
