import { defineFork } from './fork.ts';

export const crelu = defineFork('crelu', []);
