import { expect, test } from 'vitest';
import { pathLinks } from '../../server/src/features/links.ts';
import { analyzed } from '../fixture.ts';

test('the nets of a solver are paths', () => {
  expect(
    withLinks(`net: "a/train_val.prototxt" test_net: ['b.prototxt', "c.prototxt"] base_lr: 1 type: "SGD"`),
  ).toBe(`net: "‹a/train_val.prototxt›" test_net: ['‹b.prototxt›', "‹c.prototxt›"] base_lr: 1 type: "SGD"`);
});

test('so is what the layers of a net read, in any syntax', () => {
  const links = `
layer { name: "d" type: "Data" top: "d" transform_param { mean_file: "‹mean.binaryproto›" } data_param { source: "‹train_lmdb›" } }
layers { name: "e" type: IMAGE_DATA top: "e" image_data_param { source: "‹list.txt›" } }
layers { layer { name: "f" type: "data" source: "‹old›" meanfile: "m" } }`;
  expect(withLinks(links.replaceAll(/[‹›]/g, ''))).toBe(links);
});

test('of what is no string, or no whole one, there is nothing to follow', () => {
  for (const text of ['net: abc', 'net: ""', 'net: "a', 'net: "a" "b"', 'net { net: 1 }', 'net'])
    expect(pathLinks(analyzed(text)), text).toEqual([]);
});

/** The text with its links in ‹ ›. */
function withLinks(text: string): string {
  let shown = text;
  for (const { span, path } of pathLinks(analyzed(text)).toReversed())
    shown = `${shown.slice(0, span.start)}‹${path}›${shown.slice(span.end)}`;
  return shown;
}
