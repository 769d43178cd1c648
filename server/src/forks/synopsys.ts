import { defineFork } from './fork.ts';

export const synopsys = defineFork('synopsys', []);
