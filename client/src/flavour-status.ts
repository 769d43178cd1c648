import { Disposable, StatusBarAlignment, type StatusBarItem, window, workspace } from 'vscode';
import { selectFlavourId } from './commands/select-flavour.ts';
import { isPrototxt } from './documents.ts';
import { flavourOf, whyInForce } from './flavour.ts';

/** Milliseconds after the last key stroke at which the status is looked at anew. */
const PAUSE = 400;

/** Shows in the status bar which Caffe the net in front is read as, and why; a click changes it. */
export function showFlavour(): Disposable {
  const item = window.createStatusBarItem('prototxt.flavour', StatusBarAlignment.Right, 99);
  item.name = 'Prototxt: flavour of Caffe';
  item.command = selectFlavourId;
  const status = new FlavourStatus(item);
  return Disposable.from(
    item,
    status,
    window.onDidChangeActiveTextEditor(() => status.refresh()),
    workspace.onDidChangeConfiguration(() => status.refresh()),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) status.refreshSoon();
    }),
  );
}

/** Keeps the item true; an answer that comes after a newer question is dropped. */
class FlavourStatus implements Disposable {
  readonly #item: StatusBarItem;
  #question = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(item: StatusBarItem) {
    this.#item = item;
    this.refresh();
  }

  refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.refresh(), PAUSE);
  }

  async refresh(): Promise<void> {
    const question = ++this.#question;
    const document = window.activeTextEditor?.document;
    const inForce = document && isPrototxt(document) ? await flavourOf(document.uri) : null;
    if (question !== this.#question) return;
    if (!inForce || inForce.kind === 'unknown' || inForce.kind === 'labelmap') {
      this.#item.hide();
      return;
    }
    this.#item.text = `$(repo-forked) ${inForce.id}`;
    this.#item.tooltip = `Read as ${inForce.title}. ${whyInForce(inForce)}`;
    this.#item.show();
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }
}
