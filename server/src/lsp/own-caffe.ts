import { type Connection, DiagnosticSeverity } from 'vscode-languageserver';
import type { Host } from '../host/host.ts';
import { stock } from '../layers/stock.ts';
import { readers } from '../loading/own-caffe.ts';
import type { DescribedCaffes, Teller } from '../own-caffe/described.ts';
import type { OwnCaffe } from '../own-caffe/own-caffe.ts';
import { LineIndex } from '../text/lines.ts';
import { convertFor } from './convert.ts';
import type { OpenDocument } from './open-document.ts';
import type { Settings } from './protocol.ts';
import { warning } from './warning.ts';

/** The files in which people describe their own Caffe. */
export const ownFilePatterns: readonly string[] = ['**/caffe-layers.json', '**/*.proto'];

/** Whether a file may describe somebody's own Caffe. */
export function isOwnFile(uri: string): boolean {
  return /(?:\/caffe-layers\.json|\.proto)$/.test(uri);
}

/** Asks for the Caffes that people describe themselves. */
export class OwnDescriptions {
  readonly #connection: Connection;
  readonly #host: Host;
  #described: Promise<DescribedCaffes> | undefined;

  constructor(connection: Connection, host: Host) {
    this.#connection = connection;
    this.#host = host;
  }

  /** What holds for a document; the same object as long as nothing changes. */
  async of({ uri, text }: OpenDocument, { protoFiles, layers }: Settings): Promise<OwnCaffe> {
    return (await this.#loaded()).of(uri, text, { protoFiles, layers });
  }

  /** Reads all files anew when they are needed the next time. */
  async forget(): Promise<void> {
    (await this.#loaded()).forget();
  }

  /** Takes back what is told of files that are in use no more. */
  async tell(): Promise<void> {
    (await this.#loaded()).tell();
  }

  #loaded(): Promise<DescribedCaffes> {
    this.#described ??= describedCaffes(this.#host, tellerFor(this.#connection));
    return this.#described;
  }
}

async function describedCaffes(host: Host, teller: Teller): Promise<DescribedCaffes> {
  const { DescribedCaffes } = await import('../parts/own-caffe.ts');
  return new DescribedCaffes({ host, readers, stock, teller });
}

function tellerFor(connection: Connection): Teller {
  return {
    show(uri, faults) {
      const diagnostics = faults.map(({ file, span, message }) => ({
        range: convertFor({ ...file, lines: new LineIndex(file.text) }).range(span),
        message,
        severity: DiagnosticSeverity.Error,
        source: 'prototxt',
      }));
      void connection.sendDiagnostics({ uri, diagnostics });
    },
    warn: warning(connection),
  };
}
