import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layerTypes } from '../scripts/layer-variants.ts';
import { layersPage } from '../scripts/layers-page.ts';

const page = readFileSync(join(import.meta.dirname, '../docs/layers.md'), 'utf8');

test('the page of layers is what the catalogue and the schema say', () => expect(page).toBe(layersPage()));

describe('the page of layers', () => {
  const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);

  test('has a section for each type', () => {
    const types = layerTypes().map(it => it.type);
    expect(types.length).toBeGreaterThan(100);
    expect(headings).toEqual(expect.arrayContaining(types));
  });

  test('links to sections that are there', () => {
    const anchors = anchorsOf(headings);
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter(it => !anchors.has(it))).toEqual([]);
  });

  test('leads from the index to the section with the name', () => {
    const anchors = anchorsOf(headings);
    for (const [, name = '', anchor = ''] of page.matchAll(/\[([^\]]+)\]\(#([^)]+)\)/g))
      expect(anchors.get(anchor)).toBe(name);
  });
});

/** The heading behind each anchor, as GitHub makes them: one that is there already gets a number. */
function anchorsOf(headings: readonly string[]): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  for (const heading of headings) {
    const slug = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-');
    let anchor = slug;
    for (let i = 1; anchors.has(anchor); i++) anchor = `${slug}-${i}`;
    anchors.set(anchor, heading);
  }
  return anchors;
}
