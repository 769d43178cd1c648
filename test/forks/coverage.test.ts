import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allForks } from '../../scripts/all-forks.ts';
import { readSchema } from '../../scripts/schema-json.ts';
import { todayOf } from '../../server/src/schema/proto/v1-names.ts';

const folder = new URL('nets/', import.meta.url);
const nets = readdirSync(folder);
const json = readSchema();

describe.each(allForks)('$id', ({ id, extension }) => {
  const { layers, style } = json.forks[id] ?? json.forks.ssd;
  const types = layers.map(it => it.type).filter(it => !it.startsWith('Python '));

  test.each(types.map(it => (style === 'v1' ? todayOf(it) : it)))('has a rule of its own for %s', type => {
    const definition = extension.layers?.find(it => it.type === type);
    expect(definition?.isUndescribed, type).toBeUndefined();
    expect(definition).toBeDefined();
  });

  test('has a net with the answers in it', () =>
    expect(nets.filter(net => forkOf(net) === id)).not.toEqual([]));
});

/** Types that are not the same in all forks, and nets of forks in which they differ. */
const conflicts: Readonly<Record<string, readonly string[]>> = {
  Normalize: ['ssd.normalize', 'happynear.normalize', 'yjxiong.normalize'],
  BN: ['pspnet.bn', 'segnet.bn', 'yjxiong.bn', 'happynear.bn'],
  Upsample: ['segnet.upsample', 'mobilenet-yolo.upsample', 'yolov3-prototxt.upsample'],
  SmoothL1Loss: ['faster-rcnn.smooth-l1', 'ssd.smooth-l1', 'rfcn.smooth-l1', 'intel.smooth-l1'],
  DetectionOutput: ['ssd.all', 'yolo-v2.all', 'refinedet.all'],
  BoxData: ['yolo-v1.box-data', 'yolo-v2.box-data'],
  EvalDetection: ['yolo-v1.box-data', 'yolo-v2.box-data'],
  AnnotatedData: ['ssd.data', 'mobilenet-yolo.all', 'synopsys.detection'],
  DetectionEvaluate: ['ssd.all', 'yolo-v2.all'],
  VideoData: ['ssd.all', 'c3d-1.1.video-data', 'yjxiong.video-data'],
  ConvolutionDepthwise: ['conv-dw.all', 'synopsys.padding'],
  Interp: ['deeplab-v2.all', 'synopsys.detection'],
  Reorg: ['yolo-v2.all', 'intel.all'],
  Proposal: ['happynear.proposal', 'synopsys.proposal'],
  L1Loss: ['flownet2.l1-loss', 'nvidia.l1-loss'],
  Pooling3D: ['c3d-1.1.pooling3d', 'synopsys.pooling3d'],
  Mean: ['flownet2.all', 'synopsys.flow'],
  Resize: ['happynear.resize', 'ssd.resize'],
  CTCLoss: ['ctc.ctc-loss', 'crnn.ctc-loss'],
  CtcLoss: ['ctc.ctc-loss', 'crnn.ctc-loss'],
  Crop: ['deconvnet.all', 'caffe-face.crop'],
};

describe('a type with several rules', () => {
  test('is each that the schema tells of', () => {
    const told = json.conflicts.sameTypeDifferentRule.flatMap(it => it.type.split(' / '));
    expect(Object.keys(conflicts).sort()).toEqual(told.sort());
  });

  test.each(Object.entries(conflicts))('has nets of two forks: %s', (type, names) => {
    const answers = names.map(name => {
      const net = readFileSync(new URL(`${name}.prototxt`, folder), 'utf8');
      expect(net).toMatch(new RegExp(`type: (?:"${type}"|${type.toUpperCase()}\\b)`));
      const header = `# prototxt-flavour: ${forkOf(name)}\n`;
      expect(net.startsWith(header), name).toBe(true);
      return net.slice(header.length);
    });
    // Nets of one text would be alike if the forks agreed.
    expect(new Set(answers).size).toBeGreaterThan(1);
    expect(new Set(names.map(forkOf)).size).toBeGreaterThan(1);
  });
});

/** The fork in the name of a net: what stands before what it shows. */
function forkOf(net: string): string {
  return net.replace(/\.prototxt$/, '').replace(/\.[^.]+$/, '');
}
