import { extended, type Flavour } from '../layers/flavour.ts';
import type { OtherFile } from '../problems/define.ts';
import type { FileFault } from '../problems/file-fault.ts';
import type { ProtoTypes } from '../schema/proto/read-proto.ts';
import { fileAt, type OwnFiles } from './files.ts';
import { headerMessage } from './header-message.ts';
import type { OwnCaffe, Readers, Surroundings } from './own-caffe.ts';

/** Makes of the files what they describe: first the fields, then the layers, whose settings these may be. */
export async function assemble(files: OwnFiles, surroundings: Surroundings): Promise<OwnCaffe> {
  const { protoFiles, named, missing } = files;
  const { stock, readers } = surroundings;
  const types = await typesIn(protoFiles, protoFiles, surroundings);
  const withTypes = await extendedByTypes(stock, types, readers);
  const { flavour, faults } = await extendedByLayers(
    withTypes,
    files.layerFiles,
    types?.faults ?? [],
    readers,
  );
  const all = [...(types?.faults ?? []), ...faults];
  if (!named) return { flavour, faults: all, missing };
  const ofHeader = await typesIn(named.file ? [named.file] : [], protoFiles, surroundings);
  return {
    flavour: ofHeader ? extended(flavour, { docs: ofHeader.docs }) : flavour,
    message: headerMessage(named, ofHeader),
    faults: [...all, ...(ofHeader?.faults ?? [])],
    missing,
  };
}

/** What is defined in the files; undefined if there are none. */
async function typesIn(
  files: readonly OtherFile[],
  listed: readonly OtherFile[],
  { readers, host, sound }: Surroundings,
): Promise<ProtoTypes | undefined> {
  if (files.length === 0) return undefined;
  const { readProto } = await readers.proto();
  return readProto(files, (path, from) => fileAt(path, from.uri, listed, host), sound);
}

async function extendedByTypes(
  stock: Flavour,
  types: ProtoTypes | undefined,
  readers: Readers,
): Promise<Flavour> {
  if (!types) return stock;
  const { protoExtension } = await readers.proto();
  return extended(stock, protoExtension(types, stock.schema));
}

async function extendedByLayers(
  base: Flavour,
  files: readonly OtherFile[],
  faultsInFields: readonly FileFault[],
  readers: Readers,
): Promise<{ readonly flavour: Flavour; readonly faults: readonly FileFault[] }> {
  let flavour = base;
  const faults: FileFault[] = [];
  for (const file of files) {
    const { readLayers } = await readers.layers();
    const read = await readLayers(file, flavour, readers, faultsInFields);
    flavour = extended(flavour, { layers: read.layers });
    faults.push(...read.faults);
  }
  return { flavour, faults };
}
