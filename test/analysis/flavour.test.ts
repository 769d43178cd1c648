import { describe, expect, test } from 'vitest';
import { forks } from '../../scripts/all-forks.ts';
import { flavourInForce } from '../../server/src/analysis/flavour/in-force.ts';
import { stock } from '../../server/src/layers/stock.ts';
import { parse } from '../../server/src/syntax/parse.ts';

const data = 'layer { name: "data" type: "Input" top: "data" input_param { shape { dim: [1, 8, 8, 8] } } }\n';
const permute = `layer { name: "perm" type: "Permute" bottom: "data" top: "perm" permute_param { order: 1 } }\n`;
const roi = `layer { name: "roi" type: "ROIPooling" bottom: "data" bottom: "data" top: "roi"
  roi_pooling_param { pooled_h: 7 pooled_w: 7 } }\n`;

async function inForce(text: string, asked = 'auto', before?: Awaited<ReturnType<typeof flavourInForce>>) {
  let isLoaded = false;
  const question = { text, tree: parse(text), options: { states: [] }, asked, ...(before && { before }) };
  const found = await flavourInForce(question, async () => {
    isLoaded = true;
    return forks;
  });
  return { ...found, isLoaded };
}

async function idOf(text: string, asked?: string): Promise<string> {
  return (await inForce(text, asked)).flavour.id;
}

describe('without a word of a fork', () => {
  test('stock Caffe is in force, and no fork is loaded', async () => {
    expect(await inForce(data)).toEqual({ flavour: stock, why: 'default', words: [], isLoaded: false });
  });

  test('a net that stock Caffe refuses is still its net', async () => {
    expect(await inForce(data.replace('"Input"', '"Input" bottom: "x"'))).toMatchObject({
      why: 'default',
      isLoaded: false,
    });
  });

  test('a slip of the pen is no fork', async () => {
    const found = await inForce(data.replace('input_param', 'inputparam'));
    expect(found).toMatchObject({ flavour: stock, why: 'default', words: [{ name: 'inputparam' }] });
  });
});

describe('with words that only forks know', () => {
  test('the first fork that knows them is in force', async () => {
    const found = await inForce(data + permute);
    expect(found).toMatchObject({
      flavour: { id: 'ssd' },
      why: 'found',
      words: [
        { kind: 'field', message: 'LayerParameter', name: 'permute_param' },
        { kind: 'type', name: 'Permute' },
      ],
    });
  });

  test('a field alone can tell', async () => {
    expect(
      await idOf(`${data}layer { name: "conv" type: "Convolution" bottom: "data" top: "conv"
      convolution_param { num_output: 4 kernel_size: 3 pad_type: 1 } }`),
    ).toBe('synopsys');
  });

  test('a type of the V1 syntax can tell', async () => {
    const v1 =
      'input: "x" input_dim: [1, 8, 9, 9] layers { name: "up" type: INTERP bottom: "x" top: "up" interp_param { zoom_factor: 2 } }';
    expect(await idOf(v1)).toBe('deeplab-v1');
  });

  test('a fault in a net for a fork leaves the fork in force', async () => {
    expect(await idOf(data + permute.replace('order: 1', 'order: 9'))).toBe('ssd');
    expect(await idOf(data + permute.replace('bottom: "data"', 'bottom: "dta"'))).toBe('ssd');
    expect(await idOf(data + permute.replace('top: "perm"', 'tpo: "perm"'))).toBe('ssd');
  });

  test('where no fork knows them all, several are put together, and the one that knows most names them', async () => {
    const { flavour } = await inForce(
      data + permute + roi.replace('roi_pooling_param', 'bn_param { frozen: true } roi_pooling_param'),
    );
    expect(flavour.catalogue.has('Permute') && flavour.catalogue.has('ROIPooling')).toBe(true);
    expect(flavour.schema.messages.get('BNParameter')?.fields.has('frozen')).toBe(true);
  });

  test('where not even a collection of layers knows them all, each fork is put in once', async () => {
    const negative = 'layer { name: "neg" type: "NegReLU" bottom: "data" top: "neg" }\n';
    const { flavour } = await inForce(data + permute + negative);
    expect(flavour).toMatchObject({ id: 'ssd', title: 'SSD detection fork + FlowNet 2' });
  });

  test('what a fork lacks of stock Caffe does not keep it from being found with another', async () => {
    // Fast R-CNN's Caffe is older than Scale.
    const scale = 'layer { name: "scale" type: "Scale" bottom: "data" top: "scale" }';
    const old = 'input: "data" input_dim: [1, 8, 8, 8]\n';
    expect(await idOf(old + roi)).toBe('faster-rcnn');
    expect(await idOf(old + roi + scale)).toBe('rfcn');
  });

  test('half a word, and words that no Caffe knows, change nothing', async () => {
    const upsample = `layer { name: "up" type: "Upsample" bottom: "data" top: "up" upsample_param { scale: 2 } }\n`;
    expect(await idOf(data + upsample)).toBe('mobilenet-yolo');
    for (const more of [
      'l',
      'layer { n',
      'layer { ty',
      'layer { type: "Re',
      'layer { name: "x" type: "Mine" bottom: "up" }',
    ])
      expect(await idOf(data + upsample + more), more).toBe('mobilenet-yolo');
    for (const half of ['b', 'bo', 'f: 1', 'permute_param { o'])
      expect(await idOf(data + permute.replace('bottom:', `${half} bottom:`)), half).toBe('ssd');
  });

  test('a fork that took up the layers of others is meant only where none of these is', async () => {
    const segnet = `layer { name: "loss" type: "SoftmaxWithLoss" bottom: "data" bottom: "data" top: "loss"
      loss_param { weight_by_label_freqs: true class_weighting: 0.5 } }\n`;
    expect(
      await idOf(data.replace('"Input"', '"DummyData"').replace('input_param', 'dummy_data_param') + segnet),
    ).toBe('segnet');
  });

  test('as long as the words stay, the fork does', async () => {
    const before = await inForce(data + permute);
    const after = await inForce(data + permute.replace('"perm"', '"other"'), 'auto', before);
    expect(after.flavour).toBe(before.flavour);
    expect(after.isLoaded).toBe(false);
    expect((await inForce(data, 'auto', before)).flavour).toBe(stock);
  });
});

describe('with a fork that somebody names', () => {
  test('stock Caffe stays strict when it is asked for', async () => {
    const found = await inForce(data + permute, 'bvlc');
    expect(found).toMatchObject({ flavour: stock, why: 'asked' });
    expect(found.forks).toBe(forks);
  });

  test('a fork is in force without a word of it, and as it is: without what it lacks', async () => {
    const { flavour, why } = await inForce(data, 'faster-rcnn');
    expect([flavour.id, why]).toEqual(['faster-rcnn', 'asked']);
    expect(flavour.catalogue.has('Scale')).toBe(false);
  });

  test('the header of the file names it', async () => {
    expect(await inForce(`# prototxt-flavour: pspnet\n${data}`)).toMatchObject({
      flavour: { id: 'pspnet' },
      why: 'header',
    });
    expect(await inForce(`# prototxt-flavour: nonsense\n${data}`)).toMatchObject({ flavour: stock });
    expect(await idOf(`# prototxt-flavour: pspnet\n${data}`, 'bvlc')).toBe('bvlc');
  });
});

test('every fork can be in force, alone and with others', () => {
  for (const id of forks.ids) {
    expect(forks.alone(id, stock)).toMatchObject({ id });
    expect(forks.together([id, 'ssd'], stock)).toMatchObject({ id });
    expect(forks.alone(id, stock)).toBe(forks.alone(id, stock));
  }
});
