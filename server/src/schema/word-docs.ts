import type { Docs } from './docs.ts';

/** One line on each word that stands for a choice though its field is a string, by `Owner.field.word`. */
export const wordDocs: Docs = {
  'FillerParameter.type.constant': 'Each value is `value`.',
  'FillerParameter.type.gaussian': 'Normally distributed around `mean` with the deviation `std`.',
  'FillerParameter.type.positive_unitball':
    'Evenly from 0 to 1, then scaled so that the weights of each output add up to 1.',
  'FillerParameter.type.uniform': 'Evenly from `min` to `max`.',
  'FillerParameter.type.xavier':
    'Evenly within ±√(3 / n), where n is the fan in, or what `variance_norm` says (Glorot and Bengio 2010).',
  'FillerParameter.type.msra':
    'Normally distributed around 0 with the deviation √(2 / n), where n is the fan in, or what `variance_norm` says: made for ReLU (He et al. 2015).',
  'FillerParameter.type.bilinear':
    'The weights of bilinear interpolation, with which a Deconvolution upsamples each channel by itself.',
  'SolverParameter.lr_policy.fixed': 'The rate stays `base_lr`.',
  'SolverParameter.lr_policy.step': 'The rate is `base_lr · gamma ^ ⌊iter / stepsize⌋`.',
  'SolverParameter.lr_policy.exp': 'The rate is `base_lr · gamma ^ iter`.',
  'SolverParameter.lr_policy.inv': 'The rate is `base_lr · (1 + gamma · iter) ^ −power`.',
  'SolverParameter.lr_policy.multistep':
    'The rate begins at `base_lr` and is multiplied by `gamma` at each `stepvalue`.',
  'SolverParameter.lr_policy.poly': 'The rate is `base_lr · (1 − iter / max_iter) ^ power`, which ends at 0.',
  'SolverParameter.lr_policy.sigmoid':
    'The rate is `base_lr / (1 + e ^ (−gamma · (iter − stepsize)))`, which rises to `base_lr`.',
  'SolverParameter.type.SGD': 'Stochastic gradient descent, with `momentum`.',
  'SolverParameter.type.Nesterov': "Nesterov's accelerated gradient, with `momentum`.",
  'SolverParameter.type.AdaGrad':
    'Divides each rate by the root of the sum of all squared gradients so far. It takes no `momentum`.',
  'SolverParameter.type.RMSProp':
    'Divides each rate by the root of a moving mean of squared gradients, which fades by `rms_decay`. It takes no `momentum`.',
  'SolverParameter.type.AdaDelta':
    'Scales each step by the steps before it; `momentum` is the decay of its moving means.',
  'SolverParameter.type.Adam':
    'Moving means of the gradients and of their squares: `momentum` is its β1, `momentum2` its β2, `delta` its ε.',
  'SolverParameter.regularization_type.L2': 'Adds `weight_decay · w` to the gradient of a weight w.',
  'SolverParameter.regularization_type.L1': 'Adds `weight_decay · sign(w)` to the gradient of a weight w.',
  'WindowDataParameter.crop_mode.warp': 'Stretches the window to the size of the crop.',
  'WindowDataParameter.crop_mode.square': 'Takes the smallest square around the window.',
};
