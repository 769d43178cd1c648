import { type Problem, problem } from '../../problems/define.ts';
import { mixedSyntax } from '../../problems/mixed-syntax.ts';
import type { NetParameter } from '../../schema/caffe.generated.ts';
import { type Message, origin } from '../../schema/message.ts';
import type { Schema } from '../../schema/schema.ts';
import { shifted } from '../../text/span.ts';
import type { DeclaredNet, Layer, Net } from '../net.ts';
import { upgradeBatchNorm } from './batch-norm.ts';
import { upgradeDataTransform } from './data-transform.ts';
import { inputLayer } from './inputs.ts';
import { rewriter } from './rewrite.ts';
import { isV0, upgradeV0 } from './v0.ts';
import { upgradeV1 } from './v1.ts';

/** Brings a net of any age to today's form, in Caffe's order (Caffe: `UpgradeNetAsNeeded`). */
export function upgrade(
  declared: DeclaredNet,
  schema: Schema,
): Net & { readonly problems: readonly Problem[] } {
  const v0 = isV0(declared.v1Layers);
  const fromV0 = v0 ? upgradeV0(declared.v1Layers, schema) : { layers: declared.v1Layers, problems: [] };
  const fromV1 = fromV0.layers.map(layer => upgradeV1(upgradeDataTransform(layer, schema), schema));
  const header = v0 ? v0Header(declared.header, schema) : declared.header;
  const input = inputLayer(header, schema);
  const layers = inOrder(declared.layers, fromV1).map(layer => upgradeBatchNorm(layer, schema));
  return {
    header,
    layers: input.layer ? [input.layer, ...layers] : layers,
    problems: [...mixed(declared), ...fromV0.problems, ...input.problems],
  };
}

/** A V0 net keeps only these fields. */
function v0Header(header: Message<NetParameter>, schema: Schema): Message<NetParameter> {
  const kept = ['name', 'input', 'input_dim', 'force_backward'];
  const entries = header[origin].entries.filter(({ field }) => kept.includes(field.name));
  return rewriter(schema).message('NetParameter', header[origin].span, entries);
}

/** Caffe refuses a file with both; we show what each would be, in the order of the text. */
function inOrder(layers: readonly Layer[], fromV1: readonly Layer[]): readonly Layer[] {
  if (fromV1.length === 0) return layers;
  return layers.length === 0 ? fromV1 : [...layers, ...fromV1].sort((a, b) => a.base - b.base);
}

function mixed({ layers, v1Layers }: DeclaredNet): Problem[] {
  const [today] = layers;
  const [v1] = v1Layers;
  if (!today || !v1) return [];
  const later = today.base > v1.base ? today : v1;
  const earlier = later === today ? v1 : today;
  const related = [
    { span: shifted(earlier.keyword, earlier.base), message: 'The file begins with this one.' },
  ];
  return [problem(mixedSyntax, shifted(later.keyword, later.base), undefined, { related })];
}
