import { batchNormWithoutScale } from '../../problems/batch-norm-without-scale.ts';
import { insertingBehind } from '../edits/insert-field.ts';
import { fixerFor } from './fix.ts';
import { buildAt } from './setting.ts';

/** A Scale in place, with a learned factor and summand for each channel. */
export const fixBatchNormWithoutScale = fixerFor(
  batchNormWithoutScale,
  function* ({ analysis, facts, span }) {
    const { text } = analysis;
    const layer = buildAt(analysis, span.start)?.node.layer;
    if (!layer) return;
    const blob = JSON.stringify(facts.blob);
    const lines = [
      'layer {',
      `  name: ${JSON.stringify(`scale_${layer.message.name}`)}`,
      '  type: "Scale"',
      `  bottom: ${blob}`,
      `  top: ${blob}`,
      '  scale_param { bias_term: true }',
      '}',
    ];
    yield {
      title: 'Insert a Scale layer',
      edits: [insertingBehind(text, { start: layer.base, end: layer.base + layer.width }, lines.join('\n'))],
      isPreferred: true,
    };
  },
);
