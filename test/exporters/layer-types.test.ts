import { expect, expectTypeOf, test } from 'vitest';
import { stockLayers } from '../../server/src/layers/catalogue.ts';
import type { LayerDefinition } from '../../server/src/layers/define.ts';
import { input } from '../../server/src/layers/input.ts';
import type { losses } from '../../server/src/layers/losses.ts';
import type { neurons } from '../../server/src/layers/neuron.ts';
import type { recurrent } from '../../server/src/layers/recurrent.ts';
import type { LayerType } from '../../server/src/schema/caffe.generated.ts';

// The tables of the exporters are records of `LayerType`; `tsc` checks what is said here of types.

test('the compiler knows the names of all definitions, so that a new one needs its answers', () => {
  expectTypeOf(input.type).toEqualTypeOf<'Input'>();
  expectTypeOf<(typeof recurrent)[number]['type']>().toEqualTypeOf<'RNN' | 'LSTM'>();
  expectTypeOf<(typeof losses)[number]['type']>().toExtend<LayerType>();
  expectTypeOf<(typeof neurons)[number]['type']>().toExtend<LayerType>();
  const brandnew = { ...input, type: 'Brandnew' } as const;
  // @ts-expect-error It is not among the types that exporters answer for.
  const known: LayerDefinition<LayerType> = brandnew;
  expect(stockLayers.has(known.type)).toBe(false);
});

test('all 61 types of stock Caffe have a definition', () => expect(stockLayers.size).toBe(61));
