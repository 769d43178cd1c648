import type { OtherFile } from '../../problems/define.ts';
import type { FileFault } from '../../problems/file-fault.ts';
import type { Docs } from '../docs.ts';
import type { EnumData, FieldData } from '../schema.ts';
import { loadProto } from './load.ts';
import { typesOf } from './types.ts';

/** What `.proto` files say: every message and enum, by its name without the package `caffe`. */
export interface ProtoTypes {
  readonly messages: Readonly<Record<string, readonly FieldData[]>>;
  readonly enums: Readonly<Record<string, EnumData>>;
  /** The comments in the files. */
  readonly docs: Docs;
  /** One at most for each file. What a faulty file says is left out, if it was never sound. */
  readonly faults: readonly FileFault[];
}

/** Finds the file that another one imports; undefined if there is none. */
export type FindImport = (path: string, from: OtherFile) => Promise<OtherFile | undefined>;

/**
 * Each file as it was when nothing was wrong in it: while somebody types, what it defines is what it defined
 * before. Whoever reads files again and again keeps this from one time to the next.
 */
export type SoundFiles = Map<string, OtherFile>;

/** Reads `.proto` files with all that they import. Of two that define the same message, the later one counts. */
export async function readProto(
  files: readonly OtherFile[],
  find: FindImport,
  sound: SoundFiles = new Map(),
): Promise<ProtoTypes> {
  let [messages, enums, docs]: [ProtoTypes['messages'], ProtoTypes['enums'], Docs] = [{}, {}, {}];
  const faults = new Map<string, FileFault>();
  for (const file of files) {
    const loaded = await loadProto(file, find, sound);
    const types = typesOf(loaded);
    messages = { ...messages, ...types.messages };
    enums = { ...enums, ...types.enums };
    docs = { ...docs, ...types.docs };
    for (const fault of [...loaded.faults, ...types.faults])
      if (!faults.has(fault.file.uri)) faults.set(fault.file.uri, fault);
  }
  return { messages, enums, docs, faults: [...faults.values()] };
}
