import type { Analysis } from '../../analysis/analyze.ts';
import { type LayerBuild, layerAt, shapeOf } from '../../analysis/in-states.ts';
import { hasRank, type Shape, scalar } from '../../layers/shape.ts';
import type { Layer } from '../../net/net.ts';
import type { FieldPath } from '../../schema/message.ts';
import { settingField } from '../edits/set-field.ts';
import type { Proposal } from './fix.ts';

/** Proposes one value for the field at that path in a layer. */
export function setting(analysis: Analysis, layer: Layer, path: FieldPath, value: number | string): Proposal {
  const field = path.slice(path.lastIndexOf('.') + 1);
  return { title: `Set ${field} to ${value}`, edits: settingField(analysis, layer, path, String(value)) };
}

/** The layer that the offset lies in, as the first state that has it builds it. */
export function buildAt(analysis: Analysis, offset: number): LayerBuild | undefined {
  return layerAt(analysis, offset)?.builds[0];
}

/** The path of one of the layer's own settings, such as `convolution_param.pad`. */
export function ownField({ setUp: { definition } }: LayerBuild, field: string): FieldPath {
  return definition?.param ? `${definition.param}.${field}` : field;
}

/** The shape of the first bottom as far as it is known. */
export function firstBottom(build: LayerBuild): Shape {
  const shape = shapeOf(build, 'bottom', 0);
  return hasRank(shape) ? shape : scalar;
}
