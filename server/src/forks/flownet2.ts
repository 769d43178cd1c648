import { defineFork } from './fork.ts';

export const flownet2 = defineFork('flownet2', []);
