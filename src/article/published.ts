import type { PartialDate } from '../knowledge/vocabulary.ts';
import { dateIn } from './dates.ts';
import type { Declared } from './declared.ts';
import type { StructuredArticle } from './structured.ts';

/** Metas that tell the day of publication, the surest first. */
const SURE = ['article:published_time', 'og:article:published_time', 'datepublished'];
const PUBLISHED =
  /publi(sh|c|é)|pub-?_?date|first-?_?pub|sailthru\.date|release_?date|date_?created|date\.created/;
const NOT_PUBLISHED = /modif|updat|expir|unpubl|until|publisher|public_?key/;
const DATED = [
  'date',
  'dc.date.issued',
  'dc.date',
  'dcterms.issued',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
];

export interface PublishedOptions {
  document: Document;
  declared: Declared;
  article: StructuredArticle | undefined;
  /** The article's address. */
  url: string;
  /** The element around headline and body: where a visible date is looked for. */
  scope: Element;
}

/** The day on which the article was published, as its own clock has it. */
export function publishedOf({
  document,
  declared,
  article,
  url,
  scope,
}: PublishedOptions): PartialDate | undefined {
  const { metas } = declared;
  const stamps = [article?.published, ...SURE.map((name) => metas.get(name))];
  for (const [name, content] of metas)
    if (PUBLISHED.test(name) && !NOT_PUBLISHED.test(name)) stamps.push(content);
  stamps.push(...DATED.map((name) => metas.get(name)));
  return (
    firstDay(stamps) ??
    firstDay(visibleStamps(document, scope)) ??
    /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?=[/-]|$)/.exec(url)?.slice(1, 4).join('-')
  );
}

function firstDay(stamps: Iterable<string | null | undefined>): PartialDate | undefined {
  for (const stamp of stamps) {
    const date = stamp ? dateIn(stamp) : undefined;
    if (date) return date;
  }
  return undefined;
}

function* visibleStamps(document: Document, scope: Element): Generator<string | null> {
  for (const within of [scope, document])
    for (const element of within.querySelectorAll(
      '[itemprop="datePublished"],time,[class*="date"],[class*="Date"],[class*="publish"]',
    )) {
      yield element.getAttribute('datetime') ?? element.getAttribute('content');
      const text = element.textContent ?? '';
      if (text.length < 100) yield text;
    }
}
