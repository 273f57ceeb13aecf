import { parseArgs } from 'node:util';
import { LANGUAGES, type Language, type PartialDate } from '../knowledge/vocabulary.ts';

export const USAGE = `Usage: annotate [--language CODE] [--url URL] [--published DATE] [--quantities] [--explain] FILE...

Reads articles (.html or plain .txt; - is standard input) and prints one JSON object a line.

  --language CODE    the article's language: ${LANGUAGES.join(', ')}; else the page's, or guessed from the text
  --url URL          the article's address; else the page's canonical one
  --published DATE   the date of publication: 2025, 2025-10 or 2025-10-28; else the page's
  --quantities       adds every amount, percentage, large count and date of the text
  --explain          adds why each mention and fact was found
`;

/** What the command line asks for. */
export interface Options {
  files: string[];
  language?: Language;
  url?: string;
  published?: PartialDate;
  quantities: boolean;
  explain: boolean;
}

/** Thrown by `readOptions`; the message is for the person at the command line. */
export class UsageError extends Error {}

/**
 * Reads the arguments of the command line; `undefined` where help is asked for.
 * @throws {UsageError} where an option is unknown or its value is not usable
 */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  if (positionals.length === 0) throw new UsageError('no file is given');
  const { language, url, published } = values;
  if (language !== undefined && !isLanguage(language))
    throw new UsageError(`--language: "${language}" is none of ${LANGUAGES.join(', ')}`);
  if (url !== undefined && !URL.canParse(url)) throw new UsageError(`--url: "${url}" is no address`);
  if (published !== undefined && !isPartialDate(published))
    throw new UsageError(`--published: "${published}" is no date such as 2025-10-28`);
  return {
    files: positionals,
    quantities: values.quantities,
    explain: values.explain,
    ...(language === undefined ? {} : { language }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        language: { type: 'string' },
        url: { type: 'string' },
        published: { type: 'string' },
        quantities: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function isLanguage(code: string): code is Language {
  return (LANGUAGES as readonly string[]).includes(code);
}

function isPartialDate(date: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return false;
  // A day that its month does not have is read as one of the next month.
  const read = new Date(date);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date);
}
