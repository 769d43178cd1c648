import type { KerasLayer } from '../keras/layer.ts';
import type { Answer } from '../program/answer.ts';
import type { LayoutName } from './layouts.ts';

/** A step in PyTorch. */
export type PytorchCall = ModuleCall | FunctionCall | InputCall;

/** A module with weights of its own: `nn.Conv2d(3, 96, 11)`. */
interface ModuleCall {
  readonly kind: 'module';
  readonly text: string;
  /** How it takes in Caffe's weights. */
  readonly layout: LayoutName;
  /** A class of the module's own. */
  readonly helper?: string;
  /** It computes with all bottoms. */
  readonly takesAll?: true;
}

/** An expression of tensors. */
interface FunctionCall {
  readonly kind: 'function';
  write(...tensors: readonly string[]): string;
  readonly helper?: string;
  readonly takesAll?: true;
}

/** What is fed into the net: an argument of `forward`. */
interface InputCall {
  readonly kind: 'input';
  readonly helper?: undefined;
}

export type PytorchAnswer = Answer<PytorchCall>;
export type PytorchRule = (layer: KerasLayer) => PytorchAnswer;

export function calls(...steps: readonly PytorchCall[]): PytorchAnswer {
  return { kind: 'calls', calls: steps };
}

/** Of one tensor. */
export function fn(write: (x: string) => string, helper?: string): PytorchCall {
  return { kind: 'function', write: (x = '') => write(x), ...(helper && { helper }) };
}

/** Of all bottoms. */
export function joined(write: (...tensors: readonly string[]) => string): PytorchCall {
  return { kind: 'function', write, takesAll: true };
}

export function module(text: string, layout: LayoutName, helper?: string): PytorchCall {
  return { kind: 'module', text, layout, ...(helper && { helper }) };
}
