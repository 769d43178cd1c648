import { byPhase, type LayerBuild, type LayerInStates } from '../../analysis/in-states.ts';
import type { Phase } from '../../net/select.ts';
import { fusedLayers } from '../program/fuse.ts';
import type { KerasLayer } from './layer.ts';
import type { ShapeStyle } from './output-shape.ts';
import { type KnownTopShape, outputShapes } from './output-shapes.ts';
import { type KerasTarget, kerasParity, type Parity } from './parity.ts';
import { type KerasVersion, kerasWarnings } from './warnings.ts';

/** How a layer's card speaks of Keras. */
export interface KerasCardStyle extends ShapeStyle {
  readonly version: KerasVersion;
}

/** The address of a link that copies the shape of a blob; `phase` where the phases differ. */
export type CopyLink = (blob: string, phase?: Phase) => string;

/** What Keras needs of a layer: the `output_shape` of each top, the right call, the traps; as markdown. */
export function kerasCard(found: LayerInStates, style: KerasCardStyle, copyLink?: CopyLink): string {
  const advices = byPhase(found.builds, build => advice(build, style));
  return [
    ...shapeLines(found, style, copyLink),
    ...advices.map(({ phase, text }) => (phase && text ? `**${phase}** ${text}` : text)),
  ]
    .filter(line => line)
    .join('  \n');
}

/** One for each top whose shape is known; one for each phase where that makes a difference for Keras. */
function shapeLines(found: LayerInStates, style: KerasCardStyle, copyLink?: CopyLink): readonly string[] {
  const known = outputShapes(found, style).filter(top => 'text' in top);
  const several = found.layer.message.top.length > 1;
  return known.flatMap(top => {
    const same = known.filter(({ blob, text }) => blob === top.blob && text === top.text);
    if (same[0] !== top) return [];
    const which = [same.length === 1 && top.phase && `**${top.phase}**`, several && `\`${top.blob}\``];
    return [[...which.filter(it => it), copyable(top, copyLink)].join(' ')];
  });
}

function copyable({ argument, blob, phase }: KnownTopShape, copyLink?: CopyLink): string {
  return copyLink ? `\`${argument}\` [Copy](${copyLink(blob, phase)} "Copy ${argument}")` : `\`${argument}\``;
}

/** How near each target comes to the layer, the version that is asked for with its steps; and the traps. */
function advice({ net, node }: LayerBuild, style: KerasCardStyle): string {
  const fused = fusedLayers(net)[node.index];
  if (!fused) return '';
  const { layer, into } = fused;
  const lines = into
    ? [
        `Keras 3, Keras 2, TensorFlow.js, Keras 1: exact, in the \`BatchNormalization\` of "${into.message.name}"`,
      ]
    : parityLines(layer, style);
  const versions = layer.refusal === undefined ? versionsFor(layer, style) : [];
  const traps = versions.flatMap(version => trapLines(layer, style, version));
  return [lines.join('  \n'), traps.join('\n')].filter(part => part).join('\n\n');
}

/** A line for each target; those of which the same is said share it. */
function parityLines(layer: KerasLayer, style: KerasCardStyle): readonly string[] {
  const detailed = new Set<KerasTarget>(versionsFor(layer, style).flatMap(version => targetsOf[version]));
  const targets = new Map<string, KerasTarget[]>();
  const all = kerasParity(layer, style);
  for (const { target, verdict, steps } of [
    ...all.filter(isDetailed),
    ...all.filter(it => !isDetailed(it)),
  ]) {
    const text = steps !== undefined && detailed.has(target) ? `${verdict}, ${steps}` : verdict;
    targets.set(text, [...(targets.get(text) ?? []), target]);
  }
  return Array.from(targets, ([text, which]) => `${namesOf(which)}: ${text}`);

  function isDetailed({ target }: Parity): boolean {
    return detailed.has(target);
  }
}

/** What holds for both backends of Keras 1 is said of the version. */
function namesOf(targets: readonly KerasTarget[]): string {
  const isWhole = targetsOf[1].every(it => targets.includes(it));
  const others = targets.filter(it => !isWhole || !targetsOf[1].includes(it));
  return [...others, ...(isWhole ? ['Keras 1'] : [])].join(', ');
}

/** A deconvolution's `output_shape` is an argument of Keras 1, whatever version is the user's. */
function versionsFor({ message }: KerasLayer, { version }: KerasCardStyle): readonly KerasVersion[] {
  return message.type === 'Deconvolution' && version !== 1 ? [version, 1] : [version];
}

const targetsOf: Record<KerasVersion, readonly KerasTarget[]> = {
  1: ['Keras 1 on TensorFlow', 'Keras 1 on Theano'],
  2: ['Keras 2'],
  3: ['Keras 3'],
};

/** One for each warning; those of a version that is not the user's on one line. */
function trapLines(layer: KerasLayer, style: KerasCardStyle, version: KerasVersion): readonly string[] {
  const texts = kerasWarnings(layer, style, version);
  if (version === style.version) return texts.map(({ text }) => `- ${text}`);
  const others = texts.filter(({ versions }) => !versions.includes(style.version)).map(({ text }) => text);
  return others.length === 0 ? [] : [`- Keras ${version}: ${others.join(' ')}`];
}
