import type { NetState } from '../analysis/analyze.ts';
import { extentsOf } from '../analysis/in-states.ts';
import type { ParamBlob } from '../layers/define.ts';
import { formatShape, shapesDiffer } from '../layers/shape.ts';
import type { Layer } from '../net/net.ts';
import type { Span } from '../text/span.ts';

/** A layer whose trained values would not go from one net to the other. */
export interface Drift {
  readonly layer: string;
  /** What differs, as a sentence in which “here” is the first net. */
  readonly message: string;
  /** The layer in the first net, if it is there. */
  readonly here?: Span;
  /** The layer in the second net, if it is there. */
  readonly there?: Span;
}

/**
 * Compares the layers with learned values of two nets, by their names, as Caffe carries values over
 * (Caffe: `Net::ShareTrainedLayersWith`). What is not known of a shape differs from nothing.
 */
export function drift(here: NetState, there: NetState): readonly Drift[] {
  const ours = learning(here);
  const theirs = learning(there);
  const names = new Set([...ours.keys(), ...theirs.keys()]);
  return [...names].flatMap(name => {
    const our = ours.get(name);
    const their = theirs.get(name);
    if (!our?.params && !their?.params) return [];
    const message = our && their ? difference(our, their) : `It is only ${our ? 'here' : 'there'}.`;
    if (message === undefined) return [];
    const places = { ...placeOf('here', our), ...placeOf('there', their) };
    return [{ layer: name, message, ...places }];
  });
}

interface Learning {
  readonly layer: Layer;
  /** Undefined where the text does not tell whether there are any. */
  readonly params: readonly ParamBlob[] | undefined;
}

/** The layers that have learned values, or may have, by name; of several of one name, the first. */
function learning({ graph, inference }: NetState): ReadonlyMap<string, Learning> {
  const layers = new Map<string, Learning>();
  for (const { index, layer } of graph.nodes) {
    const params = inference.layers[index]?.params;
    const { name } = layer.message;
    if (params?.length !== 0 && !layers.has(name)) layers.set(name, { layer, params });
  }
  return layers;
}

function difference(our: Learning, their: Learning): string | undefined {
  const types = [our, their].map(({ layer }) => layer.message.type);
  if (types[0] !== types[1]) return `It is a ${types[0]} here and a ${types[1]} there.`;
  const [ours, theirs] = [our.params, their.params];
  if (!ours || !theirs) return undefined;
  const isSame =
    ours.length === theirs.length &&
    ours.every(({ shape }, i) => !shapesDiffer(shape, theirs[i]?.shape ?? shape));
  return isSame ? undefined : `It has ${shapesOf(ours)} here and ${shapesOf(theirs)} there.`;
}

/** `weight 96×3×11×11, bias 96` */
function shapesOf(params: readonly ParamBlob[]): string {
  return params.map(({ role, shape }) => `${role} ${formatShape(shape)}`).join(', ');
}

function placeOf(side: 'here' | 'there', found: Learning | undefined): Pick<Drift, 'here' | 'there'> {
  const [span] = found ? extentsOf(found.layer) : [];
  return span ? { [side]: span } : {};
}
