import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Log, ReportingConfiguration, ReportingDescriptor, Result } from 'sarif';
import type { Level } from '../../problems/define.ts';
import { pageOf } from '../../problems/page.ts';
import type { LineColumn } from '../../text/lines.ts';
import type { FileReport } from '../file-report.ts';
import type { FoundProblem } from '../problem-report.ts';
import type { Reporter, ReporterContext } from './reporter.ts';

/** A log in the Static Analysis Results Interchange Format, version 2.1.0. */
export const sarif: Reporter = { prints: 'problems', print };

async function* print(files: AsyncIterable<FileReport>, { version }: ReporterContext): AsyncIterable<string> {
  const rules = new Map<string, ReportingDescriptor>();
  const results: Result[] = [];
  for await (const { file, problems } of files)
    for (const problem of problems) {
      const { code, severity } = problem.report;
      rules.set(code, {
        id: code,
        helpUri: pageOf({ code }),
        defaultConfiguration: { level: levels[severity] },
      });
      results.push(resultOf(file, problem));
    }
  yield `${JSON.stringify(logOf(version, [...rules.values()], results), null, 2)}\n`;
}

function logOf(version: string, rules: ReportingDescriptor[], results: Result[]): Log {
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'Prototxt', version, rules } }, columnKind: 'utf16CodeUnits', results }],
  };
}

function resultOf(file: string, { report, end, related }: FoundProblem): Result {
  return {
    ruleId: report.code,
    level: levels[report.severity],
    message: { text: report.message },
    locations: [locationOf(file, report, end)],
    ...(related.length > 0 && {
      relatedLocations: related.map(it => ({
        ...locationOf(it.file ?? file, it, it.end),
        message: { text: it.message },
      })),
    }),
  };
}

function locationOf(file: string, start: LineColumn, end: LineColumn): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      region: {
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
      },
    },
  };
}

/** A relative path stays relative, for the reader of the log to say to what. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(/[\\/]/).map(encodeURIComponent).join('/');
}

const levels: Record<Level, ReportingConfiguration.level> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
};
