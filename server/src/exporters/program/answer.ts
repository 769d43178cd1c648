/** What a target has for a layer, in calls of its own. */
export type Answer<Call> = Calls<Call> | LeftOut | Unsupported;

/** Steps that give Caffe's sizes and values: the first takes the bottoms, each other what the last one made. */
export interface Calls<Call> {
  readonly kind: 'calls';
  readonly calls: readonly Call[];
  /** What must hold for the values to be Caffe's, as a clause; absent where they always are. */
  readonly provided?: string;
  /** Steps of the target's own making for which that need not hold. */
  readonly always?: readonly Call[];
}

/** The model does without it. */
export interface LeftOut {
  readonly kind: 'leftOut';
  /** Why, as a sentence. */
  readonly reason: string;
}

/** The target has nothing that gives its values. */
export interface Unsupported {
  readonly kind: 'unsupported';
  /** Why, as a clause: “it draws at random”. */
  readonly reason: string;
  /** It has a layer that gives the right sizes, with other values. */
  readonly sameSize?: true;
}

export function leftOut(reason: string): LeftOut {
  return { kind: 'leftOut', reason };
}

/** The target's own layer gives the right sizes, but other values. */
export function otherValues(reason: string): Unsupported {
  return { kind: 'unsupported', reason, sameSize: true };
}

export function unsupported(reason: string): Unsupported {
  return { kind: 'unsupported', reason };
}
