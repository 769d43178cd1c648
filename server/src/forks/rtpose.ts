import { defineFork } from './fork.ts';

export const rtpose = defineFork('rtpose', []);
