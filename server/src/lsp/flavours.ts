import { hasForeignWords } from '../analysis/flavour/foreign-words.ts';
import { flavourHeader } from '../analysis/flavour/header.ts';
import { flavourInForce, type InForce } from '../analysis/flavour/in-force.ts';
import type { Host } from '../host/host.ts';
import { loadForks } from '../loading/forks.ts';
import type { OwnCaffe } from '../own-caffe/own-caffe.ts';
import { askedFlavour } from './asked-flavour.ts';
import type { OpenDocument } from './open-document.ts';
import type { OwnDescriptions } from './own-caffe.ts';
import type { Settings } from './protocol.ts';
import { statesOf } from './settings.ts';

/** The Caffe that each document is read as. */
export class Flavours {
  readonly #host: Host;
  readonly #own: OwnDescriptions;
  readonly #warn: (message: string) => void;
  readonly #known = new Map<string, Known>();
  /** How often the files were looked at anew in which people describe their own Caffe. */
  #round = 0;
  /** The flavours of the settings of which it was told that nobody knows them. */
  readonly #told = new Set<string>();

  constructor(host: Host, own: OwnDescriptions, warn: (message: string) => void) {
    this.#host = host;
    this.#own = own;
    this.#warn = warn;
  }

  /** The Caffe in force; of one version of a document, and with the same settings and files, the same object. */
  of(document: OpenDocument, settings: Settings): Promise<InForce> {
    const known = this.#known.get(document.uri);
    const round = this.#round;
    if (known?.document.deref() === document && known.settings === settings && known.round === round)
      return known.inForce;
    const own = this.#own.of(document, settings);
    const inForce = this.#find(document, settings, own, known);
    this.#known.set(document.uri, { document: new WeakRef(document), settings, own, inForce, round });
    return inForce;
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }

  /** Reads the files anew in which people describe their own Caffe, and tells what is wrong in them now. */
  async filesChanged(documents: readonly Promise<Asked>[]): Promise<void> {
    this.#round++;
    await this.#own.forget();
    for (const { document, settings } of await Promise.all(documents)) await this.of(document, settings);
    await this.#own.tell();
  }

  async #find(
    document: OpenDocument,
    settings: Settings,
    describing: Promise<OwnCaffe>,
    known: Known | undefined,
  ): Promise<InForce> {
    const own = await describing;
    const isAsBefore = known?.settings === settings && (await known.own) === own;
    const before = isAsBefore ? await known.inForce : undefined;
    if (before && known?.document.deref() === document) return before;
    const { text, tree, fileName } = document;
    const asked = await askedFlavour(document, settings, this.#host);
    const mayBePlain = asked === 'auto' && (before?.words ?? []).length === 0;
    if (mayBePlain && isPlain(document, settings, own)) return plain(own);
    const options = { states: [], fileName, flavour: own.flavour };
    const question = { text, tree, options, asked, ...(before && { before }) };
    const inForce = await flavourInForce(question, loadForks);
    if (asked !== 'auto' && inForce.why !== 'asked') this.#tellOfUnknown(asked);
    return { ...inForce, ...messageOf(own) };
  }

  #tellOfUnknown(asked: string): void {
    if (this.#told.has(asked)) return;
    this.#told.add(asked);
    this.#warn(
      `The settings ask for "${asked}", and no Caffe is known here by that name: files choose their own.`,
    );
  }
}

/** What is in force for most files, so that they share it: stock Caffe, with what people add to it. */
function plain(own: OwnCaffe): InForce {
  const known = plains.get(own) ?? { flavour: own.flavour, why: 'default', words: [], ...messageOf(own) };
  plains.set(own, known);
  return known;
}

const plains = new WeakMap<OwnCaffe, InForce>();

function messageOf({ message }: OwnCaffe): Pick<InForce, 'message'> {
  return message ? { message } : {};
}

/** Whether that Caffe knows all of the text; the analysis that tells is the one that will be asked for. */
function isPlain(document: OpenDocument, { state }: Settings, own: OwnCaffe): boolean {
  return (
    flavourHeader(document.text) === undefined &&
    !hasForeignWords(document.analysis(statesOf(state), plain(own)))
  );
}

/** A document, and the settings for it. */
interface Asked {
  readonly document: OpenDocument;
  readonly settings: Settings;
}

interface Known {
  /** One that was only read from disk goes, with its analyses, when the answer is given. */
  readonly document: WeakRef<OpenDocument>;
  readonly settings: Settings;
  readonly own: Promise<OwnCaffe>;
  readonly inForce: Promise<InForce>;
  /** After which look at the files. */
  readonly round: number;
}
