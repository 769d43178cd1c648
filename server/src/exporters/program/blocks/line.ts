/** One statement of an export, in pieces that may differ where the same layers are repeated. */
export interface Line {
  readonly outputs: readonly string[];
  readonly inputs: readonly string[];
  /** The layer's name in the target. */
  readonly name: string;
  /** What makes the layer, as code; empty where there is nothing to make. */
  readonly made: string;
  /** What the outputs become, of what makes the layer and of tensors. */
  value(made: string, inputs: readonly string[]): string;
  /** The shapes of the outputs, if they are to be shown. */
  readonly comment: string;
  /** It begins a paragraph. */
  readonly begins: boolean;
}

/** A function that stands for layers which a net has several times, under names that differ by one word. */
export interface Block {
  readonly name: string;
  /** What the layers have in common before and in the word by which they are told apart, each time: `res2a`. */
  readonly stems: readonly string[];
  readonly inputs: readonly string[];
  /** The numbers that are not the same each time. */
  readonly parameters: readonly string[];
  readonly lines: readonly Line[];
  readonly results: readonly string[];
}

/** The block in the place of lines. */
export interface BlockCall {
  readonly block: Block;
  readonly word: string;
  /** One of the block's. */
  readonly stem: string;
  readonly inputs: readonly string[];
  /** A number for each parameter. */
  readonly values: readonly string[];
  readonly outputs: readonly string[];
  readonly comment: string;
  /** What it stands for. */
  readonly lines: readonly Line[];
}

export function isCall(part: Line | BlockCall): part is BlockCall {
  return 'block' in part;
}

/** What the layers of a block are called; of many the first and the last. */
export function shownStems({ stems }: Block): string {
  const shown = stems.length > 8 ? [...stems.slice(0, 3), '…', ...stems.slice(-1)] : stems;
  return shown.join(', ');
}
