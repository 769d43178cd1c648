import type { NetState } from '../../analysis/analyze.ts';
import { type Program, programOf } from '../program/program.ts';
import type { PytorchCall } from './call.ts';
import { pytorchCalls } from './calls.ts';
import { reserved } from './module.ts';

/** The net in steps of PyTorch. */
export function pytorchProgram(state: NetState): Program<PytorchCall> {
  return programOf(state, {
    answer: pytorchCalls,
    isInput: calls => calls.some(({ kind }) => kind === 'input'),
    takesAll: call => call.kind !== 'input' && call.takesAll === true,
    reserved,
  });
}
