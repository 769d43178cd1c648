import { extended, type Flavour, type ForeignWord, type Forks, lacking } from '../layers/flavour.ts';
import { type AllForkData, type Fork, forkOf } from './fork.ts';
import { collections, list } from './list.ts';

/** All forks that are known here, with their descriptions. */
export function forksOf(data: AllForkData): Forks {
  const all = list.map(it => forkOf(it, data));
  const find = (id: string) => all.find(it => it.id === id);
  return {
    ids: all.map(it => it.id),
    collections,
    titleOf: id => find(id)?.title,
    knowing: word => all.filter(it => has(it, word)).map(it => it.id),
    alone(id, base) {
      const fork = find(id);
      return fork && once(base, `alone ${id}`, () => alone(fork, base));
    },
    together(ids, base) {
      const found = ids.flatMap(id => find(id) ?? []);
      return found.length === 0 ? undefined : once(base, ids.join(' '), () => together(found, base));
    },
  };
}

function has({ extension: { overlay = {}, layers = [] } }: Fork, word: ForeignWord): boolean {
  if (word.kind === 'type') return layers.some(it => it.type === word.name);
  if (word.kind === 'value') return Object.hasOwn(overlay.enums?.[word.enum] ?? {}, word.name);
  const fields = [...(overlay.messages?.[word.message] ?? []), ...(overlay.fields?.[word.message] ?? [])];
  return fields.some(([name]) => name === word.name);
}

function alone({ id, title, lacks, extension, each }: Fork, base: Flavour): Flavour {
  // Older Caffes have no Input layer, and make of `input:` what it makes.
  const types = lacks.types.filter(type => type !== 'Input');
  const common = lacking(base, types, lacks);
  const layers = [...common.catalogue.values()].filter(it => !lacks.types.includes(it.type));
  const other = each ? extended(common, { layers: layers.map(it => ({ ...each(it), fork: id })) }) : common;
  return { ...extended(other, extension), id, title };
}

function together(found: readonly Fork[], base: Flavour): Flavour {
  const all = found.toReversed().reduce((flavour, { extension }) => extended(flavour, extension), base);
  return { ...all, id: found[0]?.id ?? base.id, title: found.map(it => it.title).join(' + ') };
}

/** The same object again for the same forks: what is worked out of a text hangs on it. */
function once(base: Flavour, key: string, make: () => Flavour): Flavour {
  const known = made.get(base) ?? new Map<string, Flavour>();
  made.set(base, known);
  const flavour = known.get(key) ?? make();
  known.set(key, flavour);
  return flavour;
}

const made = new WeakMap<Flavour, Map<string, Flavour>>();
