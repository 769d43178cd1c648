import { docsOf } from '../docs.ts';
import type { Feature } from '../feature.ts';
import { kerasSection } from '../keras-section.ts';

/** `textDocument/hover`: a card for a layer or a field. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  offer: ({ connection, client, answer }) =>
    connection.onHover(
      answer(async question => {
        const { params, analysis, convert } = question;
        const { hover: hoverCard, pytorchCard } = await import('../../parts/hover.ts');
        const docs = await docsOf(analysis.flavour);
        const sections = [await kerasSection(question, client.commandLinks), pytorchCard];
        const card = hoverCard(analysis, convert.offset(params.position), docs, sections);
        return convert.hover(card, client.markdownInHovers);
      }, null),
    ),
};
