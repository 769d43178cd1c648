import type { Analysis } from '../analysis/analyze.ts';
import { byPhase, extentsOf, type LayerInStates, layersIn } from '../analysis/in-states.ts';
import { placesRead } from '../net/graph.ts';
import { entriesOf } from '../schema/message.ts';
import type { Span } from '../text/span.ts';
import { netReport } from './net-report.ts';
import { readersText } from './readers-text.ts';
import { knownTotalsText, totalsOf } from './totals.ts';

/** A line that an editor shows above a place of the text. */
export interface CodeLens {
  readonly span: Span;
  readonly title: string;
  /** What it speaks of, where that is somewhere else. */
  readonly leadsTo: readonly Span[];
}

/** Above the beginning of a net its totals: once, or for each phase where these differ. */
export function netLenses(analysis: Analysis): readonly CodeLens[] {
  const span = beginningOf(analysis);
  if (!span) return [];
  const all = analysis.states.map(net => ({
    phase: net.state.phase,
    text: knownTotalsText(totalsOf(netReport(analysis, net))),
  }));
  const [first, ...others] = all;
  const shown =
    first && others.every(({ text }) => text === first.text) ? [{ ...first, phase: undefined }] : all;
  return shown.map(({ phase, text }) => ({ span, title: phase ? `${phase} ${text}` : text, leadsTo: [] }));
}

/** Above each layer the layers that read what it makes, in any of the states. */
export function readerLenses(analysis: Analysis): readonly CodeLens[] {
  const everywhere = { start: 0, end: analysis.text.length };
  return layersIn(analysis, everywhere).flatMap(layer => {
    const [span] = extentsOf(layer.layer);
    const isSink = layer.builds.every(({ node }) => node.tops.length === 0);
    return span && !isSink ? [readerLens(layer, span)] : [];
  });
}

/** The name of the net, or its first layer. */
function beginningOf({ net }: Analysis): Span | undefined {
  const [first] = net?.layers ?? [];
  const name = net && entriesOf(net.header, 'name')[0]?.name;
  const [layer] = first ? extentsOf(first) : [];
  return layer && name && name.start < layer.start ? name : layer;
}

function readerLens({ builds }: LayerInStates, span: Span): CodeLens {
  const said = byPhase(builds, build => readersText(build.node.tops.flatMap(({ readers }) => readers)));
  const title = said.map(({ phase, text }) => (phase ? `${phase} ${text}` : text)).join(' · ');
  const places = builds.flatMap(build => build.node.tops.flatMap(placesRead));
  return { span, title, leadsTo: [...new Map(places.map(place => [place.start, place])).values()] };
}
