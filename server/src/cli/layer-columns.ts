import type { LayerReport, ShapeReport } from '../features/net-report.ts';
import type { Column } from './reporters/column.ts';

/** What the reporters for people say of a layer. */
export const layerColumns: readonly Column<LayerReport>[] = [
  { header: 'Layer', cell: layer => layer.name, colour: 'bold' },
  { header: 'Type', cell: layer => layer.type, colour: 'dim' },
  { header: 'Bottoms', cell: layer => layer.bottoms },
  { header: 'Tops', cell: topNames },
  { header: 'Shapes', cell: layer => layer.topShapes.map(shapeText), colour: 'cyan' },
  { header: 'Parameters', cell: layer => layer.params, isNumber: true },
  { header: 'MACs', cell: layer => layer.macs, isNumber: true },
];

/** The sizes of a blob as they are written everywhere: `1×256×56×56`. */
export function shapeText(shape: ShapeReport): string {
  if (shape === '?') return shape;
  return shape.length === 0 ? 'scalar' : shape.join('×');
}

/** Of a top that Caffe adds, the name is not in the file. */
function topNames({ tops, topShapes }: LayerReport): readonly string[] {
  return topShapes.map((_, i) => tops[i] ?? '(automatic)');
}
