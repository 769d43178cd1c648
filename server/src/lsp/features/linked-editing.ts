import type { Feature } from '../feature.ts';

/** `textDocument/linkedEditingRange`: a name that is typed in all its places at once. */
export const linkedEditing: Feature = {
  capabilities: () => ({ linkedEditingRangeProvider: true }),
  offer: ({ connection, answer }) =>
    connection.languages.onLinkedEditingRange(
      answer(async ({ params, analysis, convert }) => {
        const { linkedRanges } = await import('../../parts/names.ts');
        const ranges = linkedRanges(analysis, convert.offset(params.position)).map(convert.range);
        return ranges.length > 1 ? { ranges, wordPattern } : null;
      }, null),
    ),
};

/** What is typed within quotes without ending them. */
const wordPattern = String.raw`[^"'\\\r\n]+`;
