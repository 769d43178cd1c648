import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exportsPage } from '../../scripts/exports-page.ts';

const page = readFileSync(new URL('../../docs/exports.md', import.meta.url), 'utf8');

test('the page of exports is what the exporters do', () => expect(page).toBe(exportsPage()));

test('every layer type is exported with proof, or left out or refused with the reason', () => {
  const rows = page.split('\n').filter(line => /^\| [A-Z]\w+ \|/.test(line) && !line.startsWith('| Layer'));
  expect(rows.length).toBe(61);
  for (const row of rows)
    for (const cell of row.split(' | ').slice(1))
      expect(cell.replace(/ \|$/, ''), row).toMatch(
        /^(an input of the model|(exact|written) \(\d+\)|no: .|left out: .)/,
      );
});
