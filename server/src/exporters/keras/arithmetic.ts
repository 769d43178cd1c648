import { call, calls, type KerasCall, type KerasRule } from './layer.ts';

export const absVal: KerasRule = () => calls(call('ops.abs'));

/** `(shift + scale·x)^power` */
export const power: KerasRule = ({ message }) => {
  const { power, scale, shift } = message.power_param;
  return calls(...linear(scale, shift), ...(power === 1 ? [] : [call('ops.power', { x2: power })]));
};

/** `base^(shift + scale·x)` */
export const exp: KerasRule = ({ message }) => {
  const { base, scale, shift } = message.exp_param;
  const factor = naturalLogarithm(base);
  return calls(...linear(factor * scale, factor * shift), call('ops.exp'));
};

/** The logarithm of `shift + scale·x` to the base. */
export const log: KerasRule = ({ message }) => {
  const { base, scale, shift } = message.log_param;
  return calls(...linear(scale, shift), call('ops.log'), ...linear(1 / naturalLogarithm(base), 0));
};

export const clip: KerasRule = ({ message }) => {
  const { min, max } = message.clip_param;
  return calls(call('ops.clip', { x_min: min, x_max: max }));
};

/** 1 above the threshold, else 0. */
export const threshold: KerasRule = ({ message }) =>
  calls(
    call('ops.greater', { x2: message.threshold_param.threshold }),
    call('ops.cast', { dtype: 'float32' }),
  );

/** The steps of `shift + scale·x`; none of what changes nothing. */
function linear(scale: number, shift: number): KerasCall[] {
  return [
    ...(scale === 1 ? [] : [call('ops.multiply', { x2: scale })]),
    ...(shift === 0 ? [] : [call('ops.add', { x2: shift })]),
  ];
}

/** Of the base; −1 stands for e (Caffe: `ExpLayer`, `LogLayer`). */
function naturalLogarithm(base: number): number {
  return base === -1 ? 1 : Math.log(base);
}
