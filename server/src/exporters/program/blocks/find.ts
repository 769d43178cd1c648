import type { Line } from './line.ts';
import { type SplitNames, splitNames } from './names.ts';
import { isNumber, tokensOf } from './tokens.ts';

/** Lines that a net has several times. */
export interface Repetition {
  /** Where each begins. */
  readonly starts: readonly number[];
  readonly length: number;
  /** What the names of each line have in common. */
  readonly names: readonly SplitNames[];
  readonly wiring: Wiring;
}

/** How lines hang together, and on the lines around. */
interface Wiring {
  /** For each input of each line the output that it is, by line and place; or which of those from outside. */
  readonly inputs: readonly (readonly Source[])[];
  /** The lines whose outputs are read outside. */
  readonly results: readonly number[];
}

type Source = { readonly line: number; readonly output: number } | { readonly outside: number };

/** A function of fewer lines says less than the lines do, and nobody looks through more results. */
const FEWEST_LINES = 4;
const MOST_RESULTS = 2;
/** How far from each other two of them may be; it bounds the time that a very large net takes. */
const FARTHEST = 150;

/**
 * The runs of lines that are the same but for numbers and for one word in the names of their layers, none of which
 * overlap. `results` are the variables that the whole returns.
 */
export function findRepetitions(lines: readonly Line[], results: ReadonlySet<string>): readonly Repetition[] {
  return new Finder(lines, results).find();
}

class Finder {
  readonly #lines: readonly Line[];
  readonly #kinds: readonly string[];
  readonly #taken = new Set<number>();
  /** Which line makes a variable, and as which output. */
  readonly #makers = new Map<string, { line: number; output: number }>();
  /** The last line that reads a variable; that of the results is behind all. */
  readonly #lastReaders = new Map<string, number>();

  constructor(lines: readonly Line[], results: ReadonlySet<string>) {
    this.#lines = lines;
    this.#kinds = lines.map(kindOf);
    for (const [i, { inputs, outputs }] of lines.entries()) {
      for (const [output, name] of outputs.entries()) this.#makers.set(name, { line: i, output });
      for (const name of inputs) this.#lastReaders.set(name, i);
    }
    for (const name of results) this.#lastReaders.set(name, lines.length);
  }

  find(): readonly Repetition[] {
    return this.#lines.flatMap((_, start) => {
      const found = this.#from(start);
      for (const begin of found?.starts ?? [])
        for (let i = 0; i < (found?.length ?? 0); i++) this.#taken.add(begin + i);
      return found ?? [];
    });
  }

  #from(start: number): Repetition | undefined {
    const end = Math.min(this.#lines.length, start + FARTHEST);
    for (let other = start + FEWEST_LINES; other < end; other++) {
      for (let length = this.#alike(start, other); length >= FEWEST_LINES; length--) {
        const found = this.#repetition([start, other], length);
        if (found) return this.#withOthers(found);
      }
    }
    return undefined;
  }

  /** How many lines from there on are the same from `other` on. */
  #alike(start: number, other: number): number {
    let length = 0;
    let words: readonly string[] | undefined;
    while (start + length < other && this.#isSame(start + length, other + length)) {
      const split = splitNames([this.#name(start + length), this.#name(other + length)]);
      words ??= split?.words;
      if (!split || split.words.join() !== words?.join()) break;
      length++;
    }
    return length;
  }

  #isSame(a: number, b: number): boolean {
    return this.#kinds[a] === this.#kinds[b] && !this.#taken.has(a) && !this.#taken.has(b);
  }

  #withOthers(found: Repetition): Repetition {
    const { length } = found;
    // Nearly always all that look alike are one block; to look at each of them with all before takes long.
    const alike = this.#places(found, () => true);
    const together = this.#repetition([...found.starts, ...alike], length);
    if (together) return together;
    let all = found;
    this.#places(found, next => {
      const longer = this.#repetition([...all.starts, next], length);
      all = longer ?? all;
      return longer !== undefined;
    });
    return all;
  }

  /** Where the lines stand again behind those that are found, as far as they are accepted; no two overlap. */
  #places({ starts, length }: Repetition, accepts: (place: number) => boolean): readonly number[] {
    const [first = 0] = starts;
    const places: number[] = [];
    for (let next = (starts.at(-1) ?? 0) + length; next + length <= this.#lines.length; next++) {
      let same = 0;
      while (same < length && this.#isSame(first + same, next + same)) same++;
      if (same < length || !accepts(next)) continue;
      places.push(next);
      next += length - 1;
    }
    return places;
  }

  /** The lines at those places, if they are one block. */
  #repetition(starts: readonly number[], length: number): Repetition | undefined {
    const names: SplitNames[] = [];
    for (let i = 0; i < length; i++) {
      const split = splitNames(starts.map(start => this.#name(start + i)));
      if (!split || split.words.join() !== (names[0] ?? split).words.join()) return undefined;
      names.push(split);
    }
    if (!starts.every((start, i) => this.#isWhole(start, length, names, i))) return undefined;
    const wirings = starts.map(start => this.#wiring(start, length));
    const [wiring] = wirings;
    const isOne = new Set(wirings.map(it => JSON.stringify(it))).size === 1;
    const makesLayers = this.#lines.slice(starts[0], (starts[0] ?? 0) + length).some(it => it.made);
    if (!wiring || !isOne || !makesLayers) return undefined;
    const count = wiring.results.length;
    return count > 0 && count <= MOST_RESULTS ? { starts, length, names, wiring } : undefined;
  }

  /** Whether no line before or behind has the word in its name too: a part of a block is none. */
  #isWhole(start: number, length: number, names: readonly SplitNames[], time: number): boolean {
    const stems = names.map(({ before, words }) => before + words[time]);
    return [this.#name(start - 1), this.#name(start + length)].every(
      name => !stems.some(stem => name.startsWith(stem) && !/^[A-Za-z0-9]/.test(name.slice(stem.length))),
    );
  }

  #wiring(start: number, length: number): Wiring {
    const block = this.#lines.slice(start, start + length);
    const outside: string[] = [];
    const inputs = block.map(line =>
      line.inputs.map((name): Source => {
        const maker = this.#makers.get(name);
        if (maker && maker.line >= start) return { line: maker.line - start, output: maker.output };
        if (!outside.includes(name)) outside.push(name);
        return { outside: outside.indexOf(name) };
      }),
    );
    const results = block.flatMap(({ outputs }, i) =>
      outputs.some(name => (this.#lastReaders.get(name) ?? -1) >= start + length) ? [i] : [],
    );
    return { inputs, results };
  }

  #name(line: number): string {
    return this.#lines[line]?.name ?? '';
  }
}

/** Equal for lines that differ in numbers and names only. */
function kindOf({ name, made, value, inputs, outputs }: Line): string {
  const tokens = tokensOf(made).map(token => (isNumber(token) ? '0' : token === `'${name}'` ? "''" : token));
  const given = inputs.map((_, i) => `x${i}`);
  return [tokens.join(''), value('', given), outputs.length].join('|');
}
