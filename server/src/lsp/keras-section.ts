import { extentsOf } from '../analysis/in-states.ts';
import type { CopyLink } from '../exporters/keras/card.ts';
import type { CardSection } from '../features/hover.ts';
import type { Question } from './answer.ts';
import { commandLink } from './command-link.ts';
import type { CopyKerasArguments } from './protocol.ts';

/** What the hover says of Keras; with links where the client runs them. */
export async function kerasSection(
  { document, settings, convert }: Question<unknown>,
  links: boolean,
): Promise<CardSection> {
  const { kerasCard } = await import('../parts/hover.ts');
  return found => {
    const position = convert.position(extentsOf(found.layer)[0]?.start ?? 0);
    const link: CopyLink = (blob, phase) => {
      const argument: CopyKerasArguments = { uri: document.uri, position, blob, ...(phase && { phase }) };
      return commandLink('prototxt.copyKerasOutputShape', argument);
    };
    return kerasCard(found, settings.keras, links ? link : undefined);
  };
}
