import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** What real Caffe said of a net in one state. */
export interface Answer {
  readonly ok: boolean;
  readonly phase: 'TRAIN' | 'TEST';
  readonly level: number;
  readonly stages: readonly string[];
  readonly name: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly paramCount: number;
  readonly layers: readonly LayerAnswer[];
  readonly errorKind?: 'parse' | 'upgrade' | 'net' | 'crash';
  readonly error?: string;
  readonly layer?: string;
  readonly layerType?: string;
  /** As protobuf prints them, with the place as `line:column`, both from 1. */
  readonly parseMessages?: readonly string[];
}

export interface LayerAnswer {
  readonly name: string;
  readonly type: string;
  readonly bottoms: readonly string[];
  readonly tops: readonly string[];
  readonly topShapes: readonly (readonly number[])[];
  readonly paramShapes: readonly (readonly number[])[];
  /** Its data base was not there: an Input of an assumed size stood in for it. */
  readonly substituted?: boolean;
}

/** One net and the answers to it, by the state (`TEST`, `TRAIN.ssd`, …). */
export interface Case {
  readonly id: string;
  readonly text: string;
  readonly answers: ReadonlyMap<string, Answer>;
}

/** Reads a file with one answer a net (`probes`, `generated`, `spoiled`). */
export function ownCases(name: string): Case[] {
  return lines(readFileSync(new URL(`${name}.ndjson`, import.meta.url), 'utf8')).map(line => {
    const { id, text, truth } = JSON.parse(line);
    return { id, text, answers: new Map([[truth.phase, truth]]) };
  });
}

/** Reads the packed file of public nets, which have several answers each. */
export function publicCases(path: string): Case[] {
  return lines(gunzipSync(readFileSync(path)).toString('utf8')).map(line => {
    const { id, text, truth } = JSON.parse(line);
    return { id, text, answers: new Map(Object.entries(truth)) };
  });
}

function lines(text: string): string[] {
  return text.split('\n').filter(line => line !== '');
}
