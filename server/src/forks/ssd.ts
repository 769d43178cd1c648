import { defineFork } from './fork.ts';
import { permute } from './layers/permute.ts';

export const ssd = defineFork('ssd', [permute]);
