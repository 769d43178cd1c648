import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface EnterRule {
  readonly beforeText: string;
  readonly afterText?: string;
  readonly action: { readonly indent: string; readonly appendText?: string };
}

interface LanguageConfiguration {
  readonly wordPattern: string;
  readonly indentationRules: {
    readonly increaseIndentPattern: string;
    readonly decreaseIndentPattern: string;
  };
  readonly onEnterRules: readonly EnterRule[];
  readonly folding: { readonly markers: { readonly start: string; readonly end: string } };
}

// The file may hold comments. Its shape is VS Code's, which nothing here checks.
const configuration: LanguageConfiguration = JSON.parse(
  readFileSync('language-configuration.json', 'utf8').replace(/^\s*\/\/.*$/gm, ''),
);

describe('a word', () => {
  test.each([
    ['bottom: "inception_3a/1x1"', ['bottom', 'inception_3a/1x1']],
    ["top:'pool5-drop.v2'", ['top', 'pool5-drop.v2']],
    ['shape{dim:[1,-3]}', ['shape', 'dim', '1', '-3']],
    ['pool: <MAX>; # why', ['pool', 'MAX', 'why']],
  ])('%s', (line, words) => {
    expect(line.match(new RegExp(configuration.wordPattern, 'g'))).toEqual(words);
  });
});

describe('the next line is indented', () => {
  const { increaseIndentPattern } = configuration.indentationRules;
  test.each([
    ['layer {', true],
    ['layer { # the first', true],
    ['  dim: [', true],
    ['weight_filler <', true],
    ['layer { name: "a}" # }', true],
    ['layer { name: "a" }', false],
    ['name: "{"', false],
    ["name: 'it\\'s {'", false],
    ['# layer {', false],
    ['top: "a" # {', false],
  ])('%s: %s', (line, indented) => {
    expect(new RegExp(increaseIndentPattern).test(line)).toBe(indented);
  });
});

test.each(['}', '  } }', ']', '\t>'])('%s goes back', line => {
  expect(line).toMatch(new RegExp(configuration.indentationRules.decreaseIndentPattern));
});

describe('Enter', () => {
  test.each([
    ['layer {', '}', { indent: 'indentOutdent' }],
    ['layer {', '', { indent: 'indent' }],
    ['layer { # the first', '', { indent: 'indent' }],
    ['  # Pooling rounds', ' up.', { indent: 'none', appendText: '# ' }],
    ['top: "a#1" # the first', ' of two', { indent: 'none', appendText: '# ' }],
    ['layer { # the first', ' {of} two', { indent: 'none', appendText: '# ' }],
    ['# the stem', '', undefined],
    ['# the stem', '  ', undefined],
    ['top: "a#1', '"', undefined],
  ])('%s|%s', (before, after, action) => {
    const rule = configuration.onEnterRules.find(
      it => new RegExp(it.beforeText).test(before) && new RegExp(it.afterText ?? '').test(after),
    );
    expect(rule?.action).toEqual(action);
  });
});

test('a region folds from its mark to its end', () => {
  const { start, end } = configuration.folding.markers;
  expect('# region VGG-16').toMatch(new RegExp(start));
  expect('# endregion').toMatch(new RegExp(end));
  expect('# regional').not.toMatch(new RegExp(start));
});
