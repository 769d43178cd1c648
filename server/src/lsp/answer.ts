import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Analysis } from '../analysis/analyze.ts';
import type { InForce } from '../analysis/flavour/in-force.ts';
import type { Host } from '../host/host.ts';
import type { State } from '../net/select.ts';
import type { Configuration } from './configuration.ts';
import { type Convert, convertFor } from './convert.ts';
import type { Flavours } from './flavours.ts';
import type { OpenDocument } from './open-document.ts';
import type { Settings } from './protocol.ts';
import { statesOf } from './settings.ts';
import type { Workspace } from './workspace.ts';

/** What a feature needs to know of the document that it is asked about. */
export interface Question<Params> {
  readonly params: Params;
  readonly document: OpenDocument;
  readonly settings: Settings;
  /** The Caffe that the document is read as. */
  readonly inForce: InForce;
  /** In the states of the settings. */
  readonly analysis: Analysis;
  /** In other states. */
  readonly analysisIn: (states: readonly State[]) => Analysis;
  readonly convert: Convert;
}

/** What every answer is drawn from. */
export interface Sources {
  readonly workspace: Workspace;
  readonly configuration: Configuration;
  readonly flavours: Flavours;
  readonly host: Host;
}

/** A request about one document. */
export interface AboutDocument {
  readonly textDocument: TextDocumentIdentifier;
}

/**
 * Makes a handler of a feature: finds the document in its newest version, and keeps a crash to this one
 * answer, which is `otherwise` then, as it is for a document that is not open. What a feature refuses with a
 * `ResponseError` goes to the client.
 */
export type Answer = <Params extends AboutDocument, Result>(
  feature: (question: Question<Params>) => Result | Promise<Result>,
  otherwise: Result,
) => (params: Params, token?: CancellationToken) => Promise<Result>;

/** The one way in which features are asked. */
export function answering({ workspace, configuration, flavours, host }: Sources): Answer {
  return (feature, otherwise) => async (params, token) => {
    const { uri } = params.textDocument;
    const settings = await configuration.of(uri);
    if (token?.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.RequestCancelled, 'It is no longer asked for.');
    const document = workspace.document(uri);
    if (!document) return otherwise;
    try {
      const inForce = await flavours.of(document, settings);
      const analysisIn = (states: readonly State[]) => document.analysis(states, inForce);
      const analysis = analysisIn(statesOf(settings.state));
      const convert = convertFor(document);
      return await feature({ params, document, settings, inForce, analysis, analysisIn, convert });
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      host.log('error', error instanceof Error ? (error.stack ?? error.message) : String(error));
      return otherwise;
    }
  };
}
