import type { AboutDocument, Question, Sources } from '../answer.ts';
import { documentCommand, uriIn } from '../command.ts';
import { convertFor } from '../convert.ts';
import type { ComparedNets } from '../protocol.ts';
import { readNamed } from '../read-document.ts';
import { statesOf } from '../settings.ts';

/** `prototxt.compareNets`: the layers whose learned values would not go from one net to another. */
export const compareNets = documentCommand<Params, ComparedNets>(
  'prototxt.compareNets',
  paramsOf,
  differences,
  {
    refused: 'The file is not open in the editor.',
  },
);

interface Params extends AboutDocument {
  /** The address of the other net. */
  readonly other: string;
}

async function differences(
  { params, settings, analysisIn, convert }: Question<Params>,
  sources: Sources,
): Promise<ComparedNets> {
  const states = statesOf({ ...settings.state, phase: 'TEST' });
  const [here] = analysisIn(states).states;
  if (!here) return { refused: 'The file holds no net.' };
  const other = await readNamed(params.other, sources);
  if (!other) return { refused: 'The other file cannot be read.' };
  const [there] = other.analysis(states).states;
  if (!there) return { refused: 'The other file holds no net.' };
  const { drift } = await import('../../parts/deploy.ts');
  const inOther = convertFor(other.document);
  return drift(here, there).map(({ layer, message, here, there }) => ({
    layer,
    message,
    ...(here && { here: convert.range(here) }),
    ...(there && { there: inOther.range(there) }),
  }));
}

function paramsOf(argument: unknown): Params {
  return { textDocument: { uri: uriIn(argument) }, other: uriIn(argument, 'other') };
}
