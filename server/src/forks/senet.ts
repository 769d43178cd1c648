import { defineFork } from './fork.ts';
import { axpy } from './layers/axpy.ts';

export const senet = defineFork('senet', [axpy]);
