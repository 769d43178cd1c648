import type { LayerDefinition } from '../../layers/define.ts';
import type { Asked } from './asked.ts';
import { type BlobAbove, shapeOfBlob } from './blobs.ts';
import { usualBottoms } from './layer-template.ts';

/** The blobs that a new layer of the type is likely to read: as many as it wants to begin with. */
export function likelyBottoms(definition: LayerDefinition, asked: Asked): readonly string[] {
  const count = usualBottoms(definition);
  const blobs = asked.blobs.slice(0, NEAR);
  const label = wantsLabel(definition) ? asked.blobs.find(isLabel) : undefined;
  const [first, ...others] = blobs.filter(blob => blob !== label);
  if (!first) return [];
  // What is added up or compared has one shape.
  const shape = shapeOfBlob(first, asked.layer.nets);
  const alike = count > 1 ? others.filter(blob => shapeOfBlob(blob, asked.layer.nets) === shape) : [];
  const read = [...new Set([first, ...alike, ...others])].slice(0, label ? count - 1 : count);
  return [...read, ...(label ? [label] : [])].map(({ name }) => name);
}

/** Further up nobody looks for it. */
const NEAR = 50;

/** A prediction is held against a label. */
export function wantsLabel({ category }: LayerDefinition): boolean {
  return category === 'loss' || category === 'metric';
}

/** By the name that most nets give it. */
export function isLabel({ name }: Pick<BlobAbove, 'name'>): boolean {
  return name === 'label';
}
