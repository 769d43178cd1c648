/**
 * The text that an item inserts, as a snippet of LSP. Templates mark its stops: `«conv»` is where the value of
 * that name goes, `«pad=1»` has one of its own, and `«pool=MAX|AVE»` offers a choice. A name that comes again
 * follows the first.
 */
export function fill(template: string, values: Readonly<Record<string, string>> = {}): string {
  const numbers = new Map<string, number>();
  return template
    .split(stop)
    .map((part, i) => {
      if (i % 2 === 0) return literal(part);
      const [name = '', preset = ''] = part.split(/=(.*)/s);
      const known = numbers.get(name);
      if (known !== undefined) return `\${${known}}`;
      numbers.set(name, numbers.size + 1);
      const value = values[name];
      return value === undefined ? stopOf(numbers.size, preset.split('|')) : stopOf(numbers.size, [value]);
    })
    .join('');
}

/** Text that is to be inserted as it is. */
export function literal(text: string): string {
  return text.replaceAll(/[\\$]/g, '\\$&');
}

/** What a client without snippets inserts: each stop has its first value. */
export function plain(snippet: string): string {
  const values = new Map<string, string>();
  return snippet.replaceAll(
    /\\([\\$},|])|\$(?:(\d+)|\{(\d+)(?:\|((?:\\.|[^|\\])*)\|\}|:((?:\\.|[^}\\])*)\}|\}))/g,
    (_, escaped?: string, bare?: string, number = bare ?? '', choices?: string, preset?: string) => {
      if (escaped !== undefined) return escaped;
      const value = preset ?? choices?.split(/(?<!\\),/)[0];
      if (value !== undefined) values.set(number, value.replaceAll(/\\(.)/g, '$1'));
      return values.get(number) ?? '';
    },
  );
}

const stop = /«([^»]*)»/;

function stopOf(number: number, choices: readonly string[]): string {
  const [value = ''] = choices;
  if (choices.length > 1)
    return `\${${number}|${choices.map(it => it.replaceAll(/[\\$},|]/g, '\\$&')).join(',')}|}`;
  return value === '' ? `$${number}` : `\${${number}:${value.replaceAll(/[\\$}]/g, '\\$&')}}`;
}
