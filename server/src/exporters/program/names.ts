/** Gives each thing a name that nothing else has. */
export class Names {
  readonly #taken: Set<string>;

  constructor(reserved: Iterable<string> = []) {
    this.#taken = new Set(reserved);
  }

  /** The wanted name, or with `_2`, `_3`, … behind it where that is taken. */
  unique(wanted: string): string {
    let name = wanted;
    for (let i = 2; this.#taken.has(name); i++) name = `${wanted}_${i}`;
    this.#taken.add(name);
    return name;
  }
}

/** The name as a variable of Python and JavaScript: `1x1/relu` becomes `b_1x1_relu`. */
export function identifier(name: string): string {
  const letters = name.replaceAll(/[^A-Za-z0-9_]/g, '_');
  return /^[A-Za-z_]/.test(letters) ? letters : `b_${letters}`;
}

/** The parameters of a function of so many tensors: `x`, or `x1`, `x2`, … */
export function parameterNames(count: number): readonly string[] {
  return count === 1 ? ['x'] : Array.from({ length: count }, (_, i) => `x${i + 1}`);
}
