/** Gives each thing a name that nothing else has. */
export class Names {
  readonly #taken: Set<string>;
  /** By the wanted name, the first number that may be free: all before it are taken. */
  readonly #next = new Map<string, number>();

  constructor(reserved: Iterable<string> = []) {
    this.#taken = new Set(reserved);
  }

  /** The wanted name, or with `_2`, `_3`, … behind it where that is taken. */
  unique(wanted: string): string {
    let name = wanted;
    let next = this.#next.get(wanted) ?? 2;
    while (this.#taken.has(name)) name = `${wanted}_${next++}`;
    this.#next.set(wanted, next);
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
