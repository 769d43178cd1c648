import { differentShapes, haveOneShape } from '../keras/combine.ts';
import { python } from '../keras/python.ts';
import { unsupported } from '../program/answer.ts';
import { calls, fn, joined, type PytorchRule } from './call.ts';

/** A function of each value that needs no settings. */
export function each(name: string): PytorchRule {
  return () => calls(fn(x => `${name}(${x})`));
}

export const relu: PytorchRule = ({ message: { relu_param } }) => {
  const { negative_slope: slope } = relu_param;
  return calls(fn(x => (slope === 0 ? `F.relu(${x})` : `F.leaky_relu(${x}, ${python(slope)})`)));
};

export const elu: PytorchRule = ({ message: { elu_param } }) =>
  calls(fn(x => `F.elu(${x}, ${python(elu_param.alpha)})`));

export const swish: PytorchRule = ({ message: { swish_param } }) =>
  calls(fn(x => `${x} * torch.sigmoid(${times(swish_param.beta, x)})`));

export const clip: PytorchRule = ({ message: { clip_param } }) =>
  calls(fn(x => `torch.clamp(${x}, ${python(clip_param.min)}, ${python(clip_param.max)})`));

export const threshold: PytorchRule = ({ message: { threshold_param } }) =>
  calls(fn(x => `(${x} > ${python(threshold_param.threshold)}).float()`));

export const dropout: PytorchRule = ({ message: { dropout_param } }) =>
  calls(fn(x => `F.dropout(${x}, ${python(dropout_param.dropout_ratio)}, self.training)`));

/** `(shift + scale·x)^power` */
export const power: PytorchRule = ({ message: { power_param } }) => {
  const { power: exponent, scale, shift } = power_param;
  return calls(
    fn(x =>
      exponent === 1 ? linear(scale, shift, x) : `torch.pow(${linear(scale, shift, x)}, ${python(exponent)})`,
    ),
  );
};

/** `base^(shift + scale·x)`; −1 stands for e. */
export const exp: PytorchRule = ({ message: { exp_param } }) => {
  const { base, scale, shift } = exp_param;
  const factor = base === -1 ? 1 : Math.log(base);
  return calls(fn(x => `torch.exp(${linear(factor * scale, factor * shift, x)})`));
};

/** The logarithm of `shift + scale·x` to the base; −1 stands for e. */
export const log: PytorchRule = ({ message: { log_param } }) => {
  const { base, scale, shift } = log_param;
  const divisor = base === -1 ? '' : ` / ${python(Math.log(base))}`;
  return calls(fn(x => `torch.log(${linear(scale, shift, x)})${divisor}`));
};

/** The sum, product or maximum of the bottoms. */
export const eltwise: PytorchRule = ({ message: { eltwise_param }, bottoms }) => {
  if (!haveOneShape(bottoms)) return unsupported(differentShapes);
  const { operation, coeff } = eltwise_param;
  if (operation === 'PROD') return calls(joined((...xs) => xs.join(' * ')));
  if (operation === 'MAX')
    return calls(joined((...xs) => xs.reduce((largest, x) => `torch.maximum(${largest}, ${x})`)));
  return calls(joined((...xs) => xs.map((x, i) => times(coeff[i] ?? 1, x)).join(' + ')));
};

/** Along one axis of the blob. */
export const softmax: PytorchRule = ({ message: { softmax_param } }) =>
  calls(fn(x => `F.softmax(${x}, ${python(softmax_param.axis)})`));

export const lrn: PytorchRule = ({ message: { lrn_param } }) => {
  const { norm_region, local_size, alpha, beta, k } = lrn_param;
  const [size, a, b] = [local_size, alpha, beta].map(python);
  if (norm_region === 'ACROSS_CHANNELS')
    return calls(fn(x => `F.local_response_norm(${x}, ${size}, ${a}, ${b}, ${python(k)})`));
  const reach = (local_size - 1) / 2;
  return calls(fn(x => `${x} * (1 + ${a} * F.avg_pool2d(${x}.square(), ${size}, 1, ${reach})) ** -${b}`));
};

export const mvn: PytorchRule = ({ message: { mvn_param }, bottoms: [bottom] }) => {
  const { across_channels, normalize_variance, eps } = mvn_param;
  if (!Array.isArray(bottom) || bottom.length !== 4) return unsupported('it makes four axes of fewer');
  const values = [across_channels ? [1, 2, 3] : [2, 3], normalize_variance, eps].map(it => python(it));
  return calls(fn(x => `mvn(${[x, ...values].join(', ')})`, 'mvn'));
};

function linear(scale: number, shift: number, x: string): string {
  return `${times(scale, x)}${shift === 0 ? '' : ` + ${python(shift)}`}`;
}

function times(factor: number, x: string): string {
  return factor === 1 ? x : `${python(factor)} * ${x}`;
}
