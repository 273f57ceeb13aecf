import type { PartialDate } from '../knowledge/vocabulary.ts';
import { dateIn } from './dates.ts';
import type { Declared } from './declared.ts';
import type { StructuredArticle } from './structured.ts';

/** Metas that tell the day of publication, the surest first. */
const SURE = ['article:published_time', 'og:article:published_time', 'datePublished'];
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

/** How many elements that look like a date are tried. */
const MOST_MARKED = 5;

export interface PublishedOptions {
  declared: Declared;
  article: StructuredArticle | undefined;
  /** The article's address. */
  url: string;
  /** The element around headline and body: where a visible date is looked for. */
  scope: Element;
  /** Short lines above the text. */
  bylines: readonly string[];
}

/** The day on which the article was published, as its own clock has it. */
export function publishedOf({
  declared,
  article,
  url,
  scope,
  bylines,
}: PublishedOptions): PartialDate | undefined {
  return (
    firstDay(declaredStamps(declared.metas, article)) ??
    firstDay([/\/(?:19|20)\d{2}([/-])\d{2}\1\d{2}(?=\D)/.exec(`${url}/`)?.[0]]) ??
    firstDay(markedStamps(scope)) ??
    firstDay(bylines)
  );
}

/** Whether a time is given in UTC, which tells nothing of the day that the publisher's clock had. */
const IN_UTC = /(?:Z|[+-]00:?00)$/;
const WITH_ZONE = /[T ]\d\d:.*[+-]\d\d:?\d\d$/;
const HOUR_MS = 3_600_000;

/** What the page declares, one after the other, since the first mostly does. */
function* declaredStamps(
  metas: Declared['metas'],
  article: StructuredArticle | undefined,
): Generator<string | undefined> {
  const first = article?.published;
  // The same moment may be told elsewhere by the publisher's own clock.
  if (first && IN_UTC.test(first)) yield inZone(metas.get('article:published_time'), first);
  yield first;
  for (const name of SURE) yield metas.get(name);
  const all = [...metas.all()];
  for (const [name, content] of all) if (PUBLISHED.test(name) && !NOT_PUBLISHED.test(name)) yield content;
  for (const dated of DATED) for (const [name, content] of all) if (name === dated) yield content;
}

/** A time with a zone of its own, where it is the same moment as another. */
function inZone(stamp: string | undefined, moment: string): string | undefined {
  if (!stamp || IN_UTC.test(stamp) || !WITH_ZONE.test(stamp)) return undefined;
  return Math.abs(Date.parse(stamp) - Date.parse(moment)) < HOUR_MS ? stamp : undefined;
}

function firstDay(stamps: Iterable<string | null | undefined>): PartialDate | undefined {
  for (const stamp of stamps) {
    const date = stamp ? dateIn(stamp) : undefined;
    if (date) return date;
  }
  return undefined;
}

/** What is shown of a date above the text: deep in it, dates are those of what is told. */
function* markedStamps(scope: Element): Generator<string | null> {
  for (const within of [scope, scope.parentElement]) {
    const marked = within?.querySelectorAll(
      '[itemprop="datePublished"],time,[class*="date"],[class*="Date"],[class*="publish"]',
    );
    for (const element of [...(marked ?? [])].slice(0, MOST_MARKED)) {
      yield element.getAttribute('datetime') ?? element.getAttribute('content');
      if (element.textContent.length < 100) yield element.textContent;
    }
  }
}
