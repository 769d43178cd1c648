import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentation } from '../../server/src/features/complete/documentation.ts';
import { code, plainText, prose } from '../../server/src/features/markdown.ts';
import { stock } from '../../server/src/layers/stock.ts';
import { hoverAt } from '../fixture.ts';

test('whatever the words of a text are, they are the same without markup', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aZ09_*\\[](){}<>#+-!|~&. '), minLength: 1 });
  fc.assert(
    fc.property(word, word, (text, name) => {
      const written = `**${prose(`${text};`)}**  \n${code(`${name};`)}, *${prose(`${text};`)}*`;
      expect(plainText(written)).toBe(
        `${text};\n${name.replaceAll(/\s+/g, ' ').replace(/^ /, '')};, ${text};`,
      );
    }),
  );
});

test('a name with backticks keeps them', () => {
  expect(plainText(`${code('a`b')} → ${code('``')}`)).toBe('a`b → ``');
});

test('the card of a layer is lines of words', () => {
  const card = hoverAt('layer { name: "a" type: "$0ReLU" bottom: "x" top: "x" }') ?? '';
  expect(card).toContain('**ReLU**\nmax\\(x, 0\\)');
  expect(plainText(card)).toContain('ReLU\nmax(x, 0)');
});

test('a block of text stands there without its fence', () => {
  const sources = { docs: {}, catalogue: stock.catalogue, snippet: 'name: "\\$*a"\nlayer { }' };
  expect(plainText(documentation('text', sources))).toBe('name: "$*a"\nlayer { }');
});
