import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Analysis } from '../../server/src/analysis/analyze.ts';
import { foreignWord } from '../../server/src/analysis/flavour/foreign-words.ts';
import { analyzedAsMeant } from '../as-meant.ts';
import { bothPhases } from '../fixture.ts';
import { publicCases } from './answers.ts';

const publicNets = process.env.PROTOTXT_PUBLIC_NETS ?? '';
/** Nets beside them to which none of the recorded programs has an answer. */
const unanswered = publicNets.replace('public.', 'public-unanswered.');
const files = [publicNets, unanswered].filter(existsSync);

/** What no Caffe knows of some nets, and why. */
const trulyUnknown: Readonly<Record<string, { readonly words: readonly string[]; readonly why: string }>> = {
  'TheLegendAli__DeepLab-Context/voc12/config/vgg128_noup/test.prototxt': {
    words: ['NUM_LABELS', 'kernel_size'],
    why: 'a template, with ${NUM_LABELS} in the place of a number',
  },
  'TheLegendAli__DeepLab-Context/voc12/config/vgg128_noup/train.prototxt': {
    words: ['NUM_LABELS', 'bias_filler', 'kernel_size', 'weight_filler'],
    why: 'a template, with ${NUM_LABELS} in the place of a number',
  },
  ...Object.fromEntries(
    ['AlexNet', 'ResNet', 'VGG', 'ZynqNet'].map(net => [
      `dgschwend__netscope/presets/fasterRCNN_${net}.prototxt`,
      { words: ['implicit'], why: 'a type that only Netscope draws' },
    ]),
  ),
  'dgschwend__netscope/presets/fcn-16s.prototxt': {
    words: ['data', 'force_backward'],
    why: 'a type that only Netscope draws, and a field of the net in a layer',
  },
  'dgschwend__netscope/presets/vgg-16.prototxt': {
    words: ['data'],
    why: 'a type that only Netscope draws',
  },
  'ocean1100__caffe_prototxt/cifar10/deploy.prototxt': { words: ['input'], why: 'misspelt: Input' },
  'ocean1100__caffe_prototxt/train_val.prototxt': {
    words: ['batchsize', 'bias_filler', 'weight_filler'],
    why: 'misspelt: batch_size, and fillers outside of their message',
  },
};

test.skipIf(publicNets === '')(
  'of public nets nothing is called unknown that some Caffe knows (PROTOTXT_PUBLIC_NETS; skipped where it is not set)',
  { timeout: 120_000 },
  () => {
    const cases = files.flatMap(publicCases);
    expect(cases.length).toBeGreaterThan(400);
    const found = cases.flatMap(({ id, text }) => {
      const fileName = id.slice(id.lastIndexOf('/') + 1);
      const words = unknownWords(analyzedAsMeant(text, { states: bothPhases, fileName }));
      return words.length > 0 ? [[id, words] as const] : [];
    });
    const ids = new Set(cases.map(({ id }) => id));
    const expected = Object.entries(trulyUnknown).filter(([id]) => ids.has(id));
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(expected.map(([id, { words }]) => [id, words])),
    );
  },
);

function unknownWords({ problems, states }: Analysis): readonly string[] {
  const all = [...problems, ...states.flatMap(it => it.problems)];
  return [...new Set(all.flatMap(it => foreignWord(it)?.name ?? []))].sort();
}
