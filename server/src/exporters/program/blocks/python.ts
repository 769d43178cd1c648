import { pythonStyle, wrapped } from '../wrap.ts';
import { type Block, type BlockCall, shownStems } from './line.ts';

/** `conv1 = layers.Conv2D(96, (11, 11), name='conv1')(data)  # 1×55×55×96` */
export function assignment(outputs: readonly string[], value: string, comment: string): string {
  return `${outputs.join(', ')} = ${value}${comment ? `  # ${comment}` : ''}`;
}

/** The numbers that a block is called with: `filters=64`. */
export function keywords({ block, values }: BlockCall): readonly string[] {
  return block.parameters.map((name, i) => `${name}=${values[i]}`);
}

/** Says for which layers a block stands. */
export function blockDoc(block: Block): string {
  return `"""The layers of ${shownStems(block)}."""`;
}

/** Lines with a margin; blank ones without. */
export function indented(lines: readonly string[], depth: number): string {
  const margin = pythonStyle.indent.repeat(depth);
  return lines.map(it => (it ? wrapped(margin + it, pythonStyle) : '')).join('\n');
}
