/** A piece of code: a name, a number, a string, or what stands between. */
export function tokensOf(code: string): readonly string[] {
  return code.match(/'(?:\\.|[^'\\])*'|[A-Za-z_]\w*|\d+(?:\.\d+)?(?:e-?\d+)?|\s+|./g) ?? [];
}

export function isNumber(token: string): boolean {
  return /^\d/.test(token);
}

/** What the number at that place is called: by the name that it is given under, or by its place. */
export function argumentOf(tokens: readonly string[], at: number): string {
  let [depth, commas] = [0, 0];
  for (let i = at - 1; i >= 0; i--) {
    const token = tokens[i] ?? '';
    if (')]}'.includes(token)) depth++;
    else if ('([{'.includes(token)) {
      const callee = tokens[i - 1] ?? '';
      if (depth > 0) depth--;
      else if (/^\w/.test(callee)) return positional(callee, commas);
      else commas = 0;
    } else if (depth === 0 && token === ',') commas++;
    else if (depth === 0 && commas === 0 && (token === '=' || token === ':')) return tokens[i - 1] ?? '';
  }
  return 'value';
}

/** What layers call the arguments that everybody gives by position. */
function positional(callee: string, at: number): string {
  const [, names = []] = argumentNames.find(([pattern]) => pattern.test(callee)) ?? [];
  return names[at] ?? 'value';
}

const argumentNames: readonly (readonly [callee: RegExp, names: readonly string[]])[] = [
  [/^Conv\w*\dd$/, ['in_channels', 'channels', 'kernel_size']],
  [/^BatchNorm/, ['channels']],
  [/^Linear$/, ['in_features', 'features']],
  [/^(Conv|Deconv)/, ['filters', 'kernel_size', 'kernel_size']],
  [/^Dense$/, ['units']],
  [/Pooling/, ['pool_size']],
];
