import { type ShapeReport, shapeReport } from '../features/net-report.ts';
import type { Shape } from '../layers/shape.ts';
import { type CopyCheck, type CopyOutcome, fatalOutcomes } from '../weights/copy-check.ts';
import type { Model, ModelBlob, ModelLayer, ValueType } from '../weights/model.ts';
import type { ByteSource } from '../weights/source.ts';
import { type Statistics, statistics } from '../weights/statistics.ts';

/** All that is printed of a `.caffemodel`, as `--format json` prints it. Scripts depend on its keys. */
export interface WeightsReport {
  /** As it was given. */
  readonly file: string;
  /** Of the net, as the weights have it. */
  readonly name: string;
  /** The file of the net that they are held against. */
  readonly net?: string;
  /** Whether Caffe copies them into that net. */
  readonly ok?: boolean;
  /** The number of values in all blobs. */
  readonly count: number;
  /** Those with blobs, in the order of the weights; then those of the net that the weights lack. */
  readonly layers: readonly LayerWeightsReport[];
}

export interface LayerWeightsReport {
  readonly name: string;
  readonly type: string;
  /** What Caffe makes of the layer; absent without a net. */
  readonly outcome?: CopyOutcome;
  readonly reason?: string;
  readonly blobs: readonly BlobReport[];
  /** The shapes that the net has for the blobs. */
  readonly netShapes?: readonly ShapeReport[];
}

/** A blob, and its values in numbers. */
export interface BlobReport extends Statistics {
  readonly shape: readonly number[];
  readonly valueType: ValueType;
  readonly count: number;
  /** Why the file has no values for it. */
  readonly missing?: string;
}

/** A layer of the weights, with what the net says of it if one is at hand. */
export type ReportedLayer = ModelLayer & Partial<Pick<CopyCheck, 'outcome' | 'reason' | 'netShapes'>>;

/** Reads all values once and says what there is. */
export async function weightsReport(
  source: ByteSource,
  { name }: Model,
  layers: readonly ReportedLayer[],
  files: { readonly file: string; readonly net: string | undefined },
): Promise<WeightsReport> {
  const { file, net } = files;
  const reports: LayerWeightsReport[] = [];
  for (const layer of layers) reports.push(await layerReport(source, layer));
  const count = reports.flatMap(({ blobs }) => blobs).reduce((sum, blob) => sum + blob.count, 0);
  const check = net === undefined ? {} : { net, ok: isCopied(layers) };
  return { file, name, ...check, count, layers: reports };
}

/** Whether Caffe stops at none of the layers. */
export function isCopied(layers: readonly ReportedLayer[]): boolean {
  return !layers.some(({ outcome }) => outcome && fatalOutcomes.has(outcome));
}

async function layerReport(source: ByteSource, layer: ReportedLayer): Promise<LayerWeightsReport> {
  const { name, type, outcome, reason, netShapes } = layer;
  const blobs: BlobReport[] = [];
  for (const blob of layer.blobs) blobs.push(await blobReport(source, blob));
  return {
    name,
    type,
    ...(outcome && { outcome }),
    ...(reason !== undefined && { reason }),
    blobs,
    ...(netShapes && { netShapes: netShapes.map((shape: Shape) => shapeReport(shape)) }),
  };
}

async function blobReport(source: ByteSource, blob: ModelBlob): Promise<BlobReport> {
  const { type: valueType, count, missing } = blob.values;
  const values = await statistics(source, blob);
  return { shape: blob.shape, valueType, count, ...values, ...(missing !== undefined && { missing }) };
}
