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
  /** Absent where the target has no such layer. */
  readonly because?: 'other values' | 'refused';
}

/** What is said of a layer that has no calls: `no counterpart: it draws at random`. */
export function verdictOn({ reason, because }: Unsupported): string {
  return `${because ? verdicts[because] : 'no counterpart'}: ${reason}`;
}

const verdicts = {
  'other values': 'right size, other values',
  refused: 'Caffe refuses it',
} as const satisfies Record<NonNullable<Unsupported['because']>, string>;

export function leftOut(reason: string): LeftOut {
  return { kind: 'leftOut', reason };
}

/** The target's own layer gives the right sizes, but other values. */
export function otherValues(reason: string): Unsupported {
  return { kind: 'unsupported', reason, because: 'other values' };
}

/** Caffe would not build the layer, so that nothing can stand for it. */
export function refused(reason: string): Unsupported {
  return { kind: 'unsupported', reason, because: 'refused' };
}

export function unsupported(reason: string): Unsupported {
  return { kind: 'unsupported', reason };
}
