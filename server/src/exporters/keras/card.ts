import { byPhase, type LayerBuild, type LayerInStates } from '../../analysis/in-states.ts';
import type { Phase } from '../../net/select.ts';
import type { KerasLayer } from './layer.ts';
import { kerasLayers } from './net.ts';
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

/** A line for each target of the version, and one for each warning. */
function advice({ net, node }: LayerBuild, style: KerasCardStyle): string {
  const layer = kerasLayers(net)[node.index];
  if (!layer) return '';
  const calls = kerasParity(layer, style).flatMap(parity =>
    versionsFor(layer, style).flatMap(version => parityLine(parity, version)),
  );
  const traps = kerasWarnings(layer, style, style.version).map(({ text }) => `- ${text}`);
  return [calls.join('  \n'), traps.join('\n')].filter(part => part).join('\n\n');
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

/** What holds for all targets of the version is said of the version. */
function parityLine({ targets, verdict, text }: Parity, version: KerasVersion): readonly string[] {
  const wanted = targetsOf[version].filter(target => targets.includes(target));
  if (wanted.length === 0) return [];
  const whose = wanted.length === targetsOf[version].length ? `Keras ${version}` : wanted.join(', ');
  return [`${whose}: ${verdict === 'none' ? `no counterpart, ${text}` : text}`];
}
