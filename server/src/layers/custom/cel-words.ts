/** What CEL says of an expression that fails, in the words of the page about expressions. */
export function wordsFor(said: string): string {
  for (const [pattern, words] of sentences) {
    const found = pattern.exec(said);
    if (found) return words(...found.slice(1));
  }
  return said;
}

const sentences: readonly (readonly [RegExp, (...found: string[]) => string])[] = [
  // The length that CEL tells is wrong.
  [/^index (\S+) out of bounds/, index => `there is no item ${index}; the first one is 0`],
  [/^(?:field|key) not found: (.*)$/, name => `there is no "${name}"`],
  [/^found no matching overload for '?(\S+?)'? applied to '(?:\w+\.)?\((.*)\)'$/, noOverload],
  [/^type mismatch: expected bool, got (.*)$/, type => `${kindOf(type)} stands where true or false must`],
  [/^type mismatch: iterable vs (.*)$/, type => `${kindOf(type)} stands where a list must`],
  [/^u?int overflow/, () => 'a number is too large'],
  [/^u?int (?:divide|modulus) by zero$/, () => 'it divides by zero'],
  [/^Cannot convert (.*) to a BigInt$/, text => `"${text}" is no whole number`],
];

function noOverload(name: string, types: string): string {
  const kinds = types.split(', ').map(kindOf);
  const operator = name.replaceAll('_', '').replaceAll('@', '');
  const mixes = kinds.includes(kindOf('int')) && kinds.includes(kindOf('double'));
  const help = mixes ? '; double(…) makes a fraction of a whole number, and int(…) the other way' : '';
  return `${operator} does not take ${kinds.join(' and ')}${help}`;
}

/** What the page calls a value of that type. */
function kindOf(type: string): string {
  return kinds.find(([start]) => type.startsWith(start))?.[1] ?? type;
}

const kinds: readonly (readonly [start: string, kind: string])[] = [
  ['int', 'a whole number'],
  ['uint', 'a whole number'],
  ['double', 'a fraction'],
  ['string', 'a text'],
  ['bool', 'true or false'],
  ['list', 'a list'],
  ['map', 'a message'],
  ['null', 'nothing'],
];
