import { defineFork } from './fork.ts';

export const intel = defineFork('intel', []);
