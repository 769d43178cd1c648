import { type CallHierarchyItem, SymbolKind } from 'vscode-languageserver';
import type { Neighbour, Station } from '../../features/data-flow.ts';
import type { AboutDocument, Answer, Question } from '../answer.ts';
import type { Feature } from '../feature.ts';

/** `callHierarchy` as the flow of data: a layer is called by what feeds it, and calls what reads its tops. */
export const callHierarchy: Feature = {
  capabilities: () => ({ callHierarchyProvider: true }),
  offer: ({ connection: { languages }, answer }) => {
    languages.callHierarchy.onPrepare(
      answer(async question => {
        const { stationAt } = await import('../../parts/structure.ts');
        const { params, analysis, convert } = question;
        const station = stationAt(analysis, convert.offset(params.position));
        return station ? [itemFor(station, question)] : null;
      }, null),
    );
    const incoming = neighboursBy(answer, 'sources');
    languages.callHierarchy.onIncomingCalls(async ({ item }) =>
      (await incoming(item)).map(({ item: from, fromRanges }) => ({ from, fromRanges })),
    );
    const outgoing = neighboursBy(answer, 'readers');
    languages.callHierarchy.onOutgoingCalls(async ({ item }) =>
      (await outgoing(item)).map(({ item: to, fromRanges }) => ({ to, fromRanges })),
    );
  },
};

/** A neighbour as an item, with the tops that lead from one layer to the other; always in the earlier one. */
interface Call {
  readonly item: CallHierarchyItem;
  readonly fromRanges: CallHierarchyItem['range'][];
}

/** Asks for one side of an item that the client had from the server before. */
function neighboursBy(
  answer: Answer,
  side: 'sources' | 'readers',
): (item: CallHierarchyItem) => Promise<readonly Call[]> {
  const ask = answer(async (question: Question<AboutItem>): Promise<readonly Call[]> => {
    const parts = await import('../../parts/structure.ts');
    const { params, analysis, convert } = question;
    const { name, selectionRange } = params.item;
    const found = parts[side](analysis, { name, offset: convert.offset(selectionRange.start) });
    return found.map(neighbour => callOf(neighbour, question));
  }, []);
  return item => ask({ textDocument: { uri: item.uri }, item });
}

interface AboutItem extends AboutDocument {
  readonly item: CallHierarchyItem;
}

function callOf({ station, tops }: Neighbour, question: Question<unknown>): Call {
  return { item: itemFor(station, question), fromRanges: tops.map(question.convert.range) };
}

function itemFor(
  { name, detail, span, nameSpan }: Station,
  { document, convert }: Question<unknown>,
): CallHierarchyItem {
  return {
    name,
    detail,
    kind: SymbolKind.Function,
    uri: document.uri,
    range: convert.range(span),
    selectionRange: convert.range(nameSpan),
  };
}
