import { languageOf } from '../reading/language.ts';
import type { Fact, Mention } from '../reading/annotation.ts';
import type { Reader } from '../reading/read.ts';
import { articleIn } from './article.ts';
import type { Options } from './options.ts';

/**
 * The annotation of one file as an object to be printed.
 * @throws {SourceError} where the file cannot be read or holds no article
 */
export function annotationOf(file: string, reader: Reader, options: Options): object {
  const { page, text, blocks } = articleIn(file, options.url);
  const url = options.url ?? page.url;
  const published = options.published ?? page.published;
  const declared = options.language ?? languageOf(text, page.language);
  const { language, mentions, quantities, facts } = reader.read({
    text,
    blocks,
    ...(declared === undefined ? {} : { language: declared }),
    ...(published === undefined ? {} : { published }),
  });
  return {
    file,
    page: { url, title: page.title, language, published, site: page.site },
    text,
    mentions: options.explain ? mentions : mentions.map(plainly),
    facts: options.explain ? facts : facts.map(plainly),
    ...(options.quantities ? { quantities } : {}),
  };
}

/** What was found, without the reasons. */
function plainly<Found extends Mention | Fact>(found: Found): Omit<Found, 'why'> {
  const { why, ...rest } = found;
  void why;
  return rest;
}
