import type { Docs } from '../schema/docs.ts';
import { type Overlay, overlaid, type Removal, without } from '../schema/overlay.ts';
import type { Schema } from '../schema/schema.ts';
import type { Catalogue } from './catalogue.ts';
import type { LayerDefinition } from './define.ts';

/** A Caffe that nets are written for: what their text may say, and what their layers do. */
export interface Flavour {
  /** `bvlc`, or the id of a fork. */
  readonly id: string;
  /** What people call it. */
  readonly title: string;
  readonly schema: Schema;
  readonly catalogue: Catalogue;
  /** What the user's own messages and fields are for. */
  readonly docs?: Docs;
}

/** The id of stock Caffe. */
export const stockId = 'bvlc';

/** What somebody adds to a Caffe. */
export interface Extension {
  readonly overlay?: Overlay;
  /** One whose type is there already takes its place, unless the user describes that type. */
  readonly layers?: readonly LayerDefinition[];
  readonly docs?: Docs;
}

/** The same Caffe with more in it. */
export function extended(flavour: Flavour, { overlay, layers = [], docs }: Extension): Flavour {
  const schema = overlay ? overlaid(flavour.schema, overlay) : flavour.schema;
  const added = layers.filter(it => it.own || !flavour.catalogue.get(it.type)?.own);
  const catalogue = new Map([...flavour.catalogue, ...added.map(it => [it.type, it] as const)]);
  return { ...flavour, schema, catalogue, ...(docs && { docs: { ...flavour.docs, ...docs } }) };
}

/** The same Caffe with less in it. */
export function lacking(flavour: Flavour, types: readonly string[], removal: Removal): Flavour {
  const kept = [...flavour.catalogue].filter(([type, it]) => it.own || !types.includes(type));
  const catalogue = new Map(kept);
  return { ...flavour, schema: without(flavour.schema, removal), catalogue };
}

/** Something that a text uses and stock Caffe does not know. */
export type ForeignWord =
  | { readonly kind: 'field'; readonly message: string; readonly name: string }
  | { readonly kind: 'value'; readonly enum: string; readonly name: string }
  | { readonly kind: 'type'; readonly name: string };

/** The forks of Caffe. They are many, and loaded only when a text needs one. */
export interface Forks {
  /** Those that are met most come first. */
  readonly ids: readonly string[];
  /**
   * Those that took up the layers of many others. They check less than these do, so they are meant only where no
   * other one knows a text.
   */
  readonly collections: readonly string[];
  /** What people call the fork; undefined if there is none of that id. */
  titleOf(id: string): string | undefined;
  /** The forks that have what stock Caffe has not. */
  knowing(word: ForeignWord): readonly string[];
  /** The fork as its own program reads nets, without what it lacks. */
  alone(id: string, base: Flavour): Flavour | undefined;
  /** Stock Caffe with what several forks add; where two contradict each other, the first one counts. */
  together(ids: readonly string[], base: Flavour): Flavour | undefined;
}
