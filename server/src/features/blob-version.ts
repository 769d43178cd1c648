import type { Analysis } from '../analysis/analyze.ts';
import { byPhase } from '../analysis/in-states.ts';
import type { Blob, Graph } from '../net/graph.ts';
import { code } from './markdown.ts';
import { mentionAt } from './names/mentions.ts';
import { versionsAt } from './names/versions.ts';
import { readersText } from './readers-text.ts';

/** Which of several blobs of one name is meant at the offset, what made it and what reads it, as markdown. */
export function blobVersion(analysis: Analysis, offset: number): string | undefined {
  const mention = mentionAt(analysis, offset);
  const versions = mention ? versionsAt(analysis, mention) : [];
  const blobs = new Map(versions.map(({ build, blob }) => [build, blob]));
  const said = byPhase([...blobs.keys()], build => {
    const blob = blobs.get(build);
    return blob ? sentence(blob, build.net.graph) : '';
  });
  return said
    .filter(({ text }) => text !== '')
    .map(({ phase, text }) => (phase ? `**${phase}** ${text}` : text))
    .join('  \n');
}

/** Nothing of a blob that shares its name with no other. */
function sentence(blob: Blob, { nodes }: Graph): string {
  const alike = nodes.flatMap(({ tops }) => tops.filter(({ name }) => name === blob.name));
  if (alike.length === 1) return '';
  const inPlace = blob.overwrites ? ' in place' : '';
  const made = `made${inPlace} by ${code(blob.producer.layer.message.name)}`;
  return `Blob ${alike.indexOf(blob) + 1} of ${alike.length} with the name ${code(blob.name)}: ${made}, ${readersText(blob.readers, code)}.`;
}
