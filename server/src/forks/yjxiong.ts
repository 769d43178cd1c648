import { defineFork } from './fork.ts';

export const yjxiong = defineFork('yjxiong', []);
