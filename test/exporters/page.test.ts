import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportsPage } from '../../scripts/exports-page.ts';
import { exportTargets } from '../../server/src/exporters/export.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/exports.md'), 'utf8');
const [types = [], reasons = []] = page.split('## What is not exported').map(rowsOf);

test('the page of exports is what the exporters do', () => expect(page).toBe(exportsPage()));

test('every layer type is exported with proof, or left out or refused with the reason', () => {
  expect(types.length).toBe(61);
  for (const [type = '', ...cells] of types)
    for (const [i, cell] of cells.entries()) {
      expect(cell, type).toMatch(/^(an input of the model|(exact|written) \(\d+\)( \\\*)?|no|left out)$/);
      const isExplained = reasons.some(([about, , which = '']) => about === type && namesTarget(which, i));
      expect(isExplained, `${type} for ${exportTargets[i]}: ${cell}`).toBe(/no|left out|\*/.test(cell));
    }
});

describe('the page has every reason for which an exporter refuses a layer', () => {
  const files = readdirSync(join(root, 'server/src/exporters'), { recursive: true, encoding: 'utf8' });
  const sources = files.filter(it => it.endsWith('.ts'));
  const texts = sources.map(file => readFileSync(join(root, 'server/src/exporters', file), 'utf8'));
  const literals = texts.flatMap(text =>
    [...text.matchAll(/\b(?:unsupported|otherValues|none)\(\s*(['`])(.+?)\1/gs)].flatMap(
      ([, , it]) => it ?? [],
    ),
  );
  // What these say of a text that does not tell a size, of a net, or of a type that is not Caffe's, is said there in one sentence.
  const ofSettings = literals.filter(
    it => !/not known|is unknown|no bottom or no top|know its type|the export leaves out/.test(it),
  );

  test('and there are many', () => expect(ofSettings.length).toBeGreaterThan(30));

  test.each([...new Set(ofSettings)])('%s', literal => {
    const parts = literal.split(/\$\{[^}]*\}/).map(part => part.replaceAll(/[.*+?^()|[\]\\]/g, '\\$&'));
    expect(reasons.map(([, why = '']) => why)).toContainEqual(
      expect.stringMatching(new RegExp(`^${parts.join('.+')}$`)),
    );
  });
});

function namesTarget(which: string, i: number): boolean {
  return which === 'all' || which.split(', ').some(it => it === exportTargets[i]);
}

/** The rows of the tables in the text, without their heads. */
function rowsOf(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter(line => /^\| [A-Z]\w+ \|/.test(line) && !line.startsWith('| Layer '))
    .map(line => line.slice(2, -2).split(' | '));
}
