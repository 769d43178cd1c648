import { describe, expect, test } from 'vitest';
import { forks } from '../../scripts/all-forks.ts';
import { stock } from '../../server/src/layers/stock.ts';
import { publicCases } from './answers.ts';
import { difference } from './compare.ts';

/** What the programs of two forks said of public nets, by the end of an answer's key. */
const recorded = {
  ssd: { fork: 'ssd', accepted: 60 },
  syn: { fork: 'synopsys', accepted: 325 },
};

/** Where we differ, and why that is right. */
const elsewhere: Readonly<Record<string, string>> = {
  'foss-for-synopsys-dwc-arc-processors__synopsys-caffe-models/caffe_models/yolo_v2_voc/caffe_model/yolo_voc_trainval.prototxt TEST.syn':
    'caffe_yolo is written, for which AnnotatedDataLayer::DataLayerSetUp makes labels of 7·side² values; the answer has a stand-in with boxes',
};

const publicNets = process.env.PROTOTXT_PUBLIC_NETS;

describe.skipIf(!publicNets).each(Object.entries(recorded))(
  'public nets that %s accepts (PROTOTXT_PUBLIC_NETS names the file; skipped where it is not set)',
  (key, { fork, accepted }) => {
    const flavour = forks.alone(fork, stock);
    const asked = (publicNets ? publicCases(publicNets) : []).flatMap(({ id, text, answers }) =>
      Array.from(answers, ([state, answer]) => ({ id, text, state, answer })).filter(
        it => it.state.endsWith(`.${key}`) && it.answer.ok,
      ),
    );

    test('are as many as they should be', () => expect(asked).toHaveLength(accepted));

    test('have equal shapes', () => {
      const found = asked
        .map(it => [`${it.id} ${it.state}`, difference(it.text, it.answer, flavour)] as const)
        .filter(([, it]) => it !== undefined);
      const known = asked.map(it => `${it.id} ${it.state}`).filter(it => it in elsewhere);
      expect(found.filter(([name]) => !(name in elsewhere))).toEqual([]);
      expect(found.map(([name]) => name).filter(name => name in elsewhere)).toEqual(known);
    });
  },
);
