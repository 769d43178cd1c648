import type { FormattingOptions } from 'vscode-languageserver';
import type { FormatStyle } from '../../features/format/style.ts';
import type { Feature } from '../feature.ts';
import type { Settings } from '../protocol.ts';

/** `textDocument/formatting`, `rangeFormatting` and `onTypeFormatting`. */
export const formatting: Feature = {
  capabilities: () => ({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] },
  }),
  offer: ({ connection, answer }) => {
    connection.onDocumentFormatting(
      answer(async ({ params, document: { text, tree }, settings, convert }) => {
        const { format } = await import('../../parts/format.ts');
        return convert.edits(format(text, tree, styleOf(params.options, settings)));
      }, []),
    );
    connection.onDocumentRangeFormatting(
      answer(async ({ params, document: { text, tree }, settings, convert }) => {
        const { formatRange } = await import('../../parts/format.ts');
        const range = convert.span(params.range);
        return convert.edits(formatRange(text, tree, range, styleOf(params.options, settings)));
      }, []),
    );
    connection.onDocumentOnTypeFormatting(
      answer(async ({ params, document: { text, tree }, settings, convert }) => {
        const { formatOnType } = await import('../../parts/format.ts');
        const offset = convert.offset(params.position);
        return convert.edits(formatOnType(text, tree, offset, styleOf(params.options, settings)));
      }, []),
    );
  },
};

function styleOf({ tabSize, insertSpaces }: FormattingOptions, { format }: Settings): FormatStyle {
  return { tabSize, insertSpaces, shortMessages: format.shortMessages };
}
