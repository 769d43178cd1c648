import { defineFork } from './fork.ts';
import { crelu as creluLayer } from './layers/crelu.ts';

export const crelu = defineFork('crelu', [creluLayer]);
