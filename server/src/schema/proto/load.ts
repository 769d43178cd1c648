import { common, type IParserResult, parse, Root } from 'protobufjs';
import type { OtherFile } from '../../problems/define.ts';
import type { FileFault } from '../../problems/file-fault.ts';
import { parseFault, placeOfImport } from './fault.ts';
import type { FindImport, SoundFiles } from './read-proto.ts';

/** A `.proto` file and its imports, parsed and put together. */
export interface LoadedProto {
  readonly root: Root;
  /** By their addresses, which the parser gives to what it finds in them. */
  readonly files: ReadonlyMap<string, OtherFile>;
  /** Of files that cannot be parsed or are not found. */
  readonly faults: readonly FileFault[];
}

/** Parses a file with all that it imports, each file once. Of one with a fault, what it said before it had one. */
export async function loadProto(file: OtherFile, find: FindImport, sound: SoundFiles): Promise<LoadedProto> {
  const root = new Root();
  const files = new Map<string, OtherFile>();
  const faults: FileFault[] = [];
  const ofProtobuf = new Set<string>();
  const load = async (now: OtherFile): Promise<void> => {
    if (files.has(now.uri)) return;
    files.set(now.uri, now);
    // A faulty file must not leave its first half behind, so it is tried alone.
    const tried = parsedFile(now, new Root());
    if ('imports' in tried) sound.set(now.uri, now);
    else faults.push(tried);
    const it = sound.get(now.uri);
    const parsed = it && parsedFile(it, new Root());
    if (!parsed || !('imports' in parsed)) return;
    for (const path of [...(parsed.imports ?? []), ...(parsed.weakImports ?? [])]) {
      const imported = await find(path, it);
      if (imported) await load(imported);
      else if (isOfProtobuf(path)) ofProtobuf.add(path);
      else faults.push(missing(path, it));
    }
    const together = parsedFile(it, root);
    if (!('imports' in together)) faults.push(together);
  };
  await load(file);
  for (const path of ofProtobuf) root.addJSON(common.get(path)?.nested ?? {});
  return { root, files, faults };
}

/** What the parser makes of a file, or where it stops. */
function parsedFile(file: OtherFile, root: Root): IParserResult | FileFault {
  nameSource(file.uri);
  try {
    return parse(file.text, root, { keepCase: true, alternateCommentMode: true });
  } catch (error) {
    return parseFault(file, error);
  } finally {
    nameSource(null);
  }
}

/** The parser notes for what it finds the file that is named here, of which its types say nothing. */
function nameSource(filename: string | null): void {
  Object.assign(parse, { filename });
}

/**
 * Protobuf's own files come with every compiler, and most of them with this parser. The others, such as
 * `descriptor.proto`, are for options, which no text sets.
 */
function isOfProtobuf(path: string): boolean {
  return path.startsWith('google/protobuf/');
}

function missing(path: string, file: OtherFile): FileFault {
  const message = `No file "${path}" is found from this file's folder, from those around it, or among prototxt.protoFiles.`;
  return { file, span: placeOfImport(file.text, path), message };
}
