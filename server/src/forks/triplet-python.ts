import { defineFork } from './fork.ts';

export const tripletPython = defineFork('triplet-python', []);
