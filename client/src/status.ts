import { Disposable, StatusBarAlignment, type StatusBarItem, window } from 'vscode';
import type { NetState } from '../../server/src/lsp/protocol.ts';
import { selectStateId } from './commands/select-state.ts';
import { isPrototxt } from './documents.ts';
import type { ChosenState } from './state.ts';

/** Shows the state in the status bar while a net is in front; a click changes it. */
export function showState(state: ChosenState): Disposable {
  const item = window.createStatusBarItem('prototxt.state', StatusBarAlignment.Right, 100);
  item.name = 'Prototxt: phase, level and stages';
  item.command = selectStateId;
  const update = () => refresh(item, state);
  update();
  return Disposable.from(item, state.onDidChange(update), window.onDidChangeActiveTextEditor(update));
}

function refresh(item: StatusBarItem, state: ChosenState): void {
  const document = window.activeTextEditor?.document;
  if (!document || !isPrototxt(document)) {
    item.hide();
    return;
  }
  item.text = `$(layers) ${describe(state.of(document.uri))}`;
  item.tooltip = 'The phase, level and stages for which Caffe nets are shown';
  item.show();
}

/** `TRAIN · TEST`, `TEST, level 1, deploy` */
function describe({ phase, level, stages }: NetState): string {
  const phases = phase === 'both' ? 'TRAIN · TEST' : phase;
  return [phases, ...(level === 0 ? [] : [`level ${level}`]), ...stages].join(', ');
}
