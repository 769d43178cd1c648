import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../server/src/lsp/settings.ts';

interface Setting {
  readonly order?: number;
  readonly scope?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly markdownDescription?: string;
  readonly markdownEnumDescriptions?: readonly string[];
}

interface MenuEntry {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
}

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly image: string; readonly altText: string };
  readonly completionEvents?: readonly string[];
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly category?: string;
      readonly title: string;
    }[];
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Setting>> }[];
    readonly submenus: readonly { readonly id: string }[];
    readonly menus: Readonly<Record<string, readonly MenuEntry[]>>;
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
  };
}

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const texts: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const { commands, configuration, menus, submenus, walkthroughs } = manifest.contributes;
const settings = Object.assign({}, ...configuration.map(({ properties }) => properties)) as Record<
  string,
  Setting
>;
const strings = stringsIn(manifest);

describe.each(Object.entries(settings))('the setting %s', (name, setting) => {
  test('has an order, a scope and a description', () => {
    expect(setting.order).toBeTypeOf('number');
    expect(setting.scope).toBe('resource');
    expect(setting.markdownDescription).toBe(`%settings.${name.replace('prototxt.', '')}%`);
  });

  test('describes each of its values', () => {
    expect(setting.markdownEnumDescriptions?.length).toBe(setting.enum?.length);
  });
});

test('the settings are those that the server reads, with its defaults', () => {
  const declared = Object.entries(settings).map(([name, setting]) => [name, setting.default]);
  expect(Object.fromEntries(declared)).toEqual(flattened('prototxt', defaultSettings));
});

test('every text is there, and used', () => {
  const keys = strings.flatMap(text => /^%(.+)%$/.exec(text)?.[1] ?? []);
  expect(new Set(keys)).toEqual(new Set(Object.keys(texts)));
});

test.each(strings.filter(text => /^(\.\/|images\/)/.test(text)))('the file %s is there', path => {
  // What the build writes is there after the build.
  expect(path.startsWith('./dist/') || existsSync(path)).toBe(true);
});

test('every command has its category, and stays out of the way in other files', () => {
  for (const { command, category } of commands) {
    expect(category).toBe('Prototxt');
    expect(menus.commandPalette?.find(entry => entry.command === command)?.when).toContain('prototxt');
  }
});

test('every command and every submenu of a menu is declared', () => {
  const declared = [...commands.map(({ command }) => command), ...submenus.map(({ id }) => id)];
  for (const { command, submenu } of Object.values(menus).flat())
    expect(declared).toContain(command ?? submenu);
});

describe.each(walkthroughs.flatMap(({ steps }) => steps))('the step $id of the walkthrough', step => {
  test('has a picture that is small, and a text for those who do not see it', () => {
    expect(statSync(step.media.image).size).toBeLessThan(150_000);
    expect(step.media.altText).toBe(`%walkthrough.${step.id}.picture%`);
  });

  const text = texts[step.description.slice(1, -1)] ?? '';

  test('has no Markdown that walkthroughs do not show', () => {
    expect(text.replaceAll('**', '')).not.toMatch(/[`*]/);
  });

  test('runs and waits for commands that are there', () => {
    const linked = Array.from(text.matchAll(/\(command:([\w.]+)\)/g), ([, command]) => command);
    const awaited = step.completionEvents?.map(event => event.replace('onCommand:', '')) ?? [];
    const declared = commands.map(({ command }) => command);
    for (const command of [...linked, ...awaited].filter(it => !it?.startsWith('workbench.')))
      expect(declared).toContain(command);
  });
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** `{ a: { b: 1 } }` as `{ 'a.b': 1 }`, as VS Code names settings; an empty object is a value. */
function flattened(prefix: string, value: object): Record<string, unknown> {
  const entries = Object.entries(value).map(([key, part]: [string, unknown]) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) && Object.keys(part).length > 0
      ? flattened(`${prefix}.${key}`, part)
      : { [`${prefix}.${key}`]: part },
  );
  return Object.assign({}, ...entries);
}
