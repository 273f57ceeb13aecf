import type { EntityId, Language, PartialDate } from '../knowledge/vocabulary.ts';
import { kindOf } from '../knowledge/vocabulary.ts';
import { groupBy } from '../ledger/group.ts';
import { hashText } from '../ledger/hash.ts';
import { articleId, factId } from '../ledger/identity.ts';
import type { ArticleRef, LedgerFact } from '../ledger/types.ts';
import type { Fact, Mention, Reading } from '../reading/annotation.ts';
import type { ArticleRecord, MentionedEntity, ReadArticle, StoredFact } from './records.ts';
import { wordsOf } from './words.ts';

/** An article as it was open just now, with what was read in it. */
export interface Visit {
  page: { url: string; title: string; site: string; published?: PartialDate };
  text: string;
  language: Language;
  reading: Pick<Reading, 'mentions' | 'facts'>;
  /** Version of the reading: a newer one takes the place of what an older one found in the same words. */
  version: string;
  /** ISO 8601 with time. */
  now: string;
}

/** Mentions beyond so many entities are not kept: a page that names more is a list. */
const MOST_ENTITIES = 500;

/**
 * The record of an article after a visit. Facts that a new text no longer bears are kept and marked as withdrawn; what another
 * reading of the same words no longer finds is replaced.
 */
export function recordOfVisit(before: ArticleRecord | undefined, visit: Visit): ArticleRecord {
  const { page, text, language, reading, version, now } = visit;
  const published = page.published ?? before?.published;
  const facts = storedFacts(visit);
  const found = new Set(facts.map((fact) => fact.id));
  const former = (before?.facts ?? []).filter((fact) => !found.has(fact.id));
  const copy = fingerprint(text);
  // In the same text, only the reading can have changed.
  const isReplaced = ({ quote }: StoredFact): boolean =>
    before?.copy === copy || (before?.version !== version && text.includes(quote));
  const withdrawn = former
    .filter((fact) => fact.withdrawn !== undefined || !isReplaced(fact))
    .map((fact) =>
      fact.withdrawn === undefined ? Object.assign({}, fact, { withdrawn: now, seen: now }) : fact,
    );
  const replaced = [
    ...(before?.replaced ?? []).filter((fact) => !found.has(fact.id)),
    ...former
      .filter((fact) => fact.withdrawn === undefined && isReplaced(fact))
      .map(({ id }) => ({ id, seen: now })),
  ];
  return indexed({
    id: articleId(page.url),
    url: page.url,
    title: page.title,
    site: page.site,
    language,
    ...(published !== undefined && { published }),
    firstRead: before?.firstRead ?? now,
    lastRead: now,
    copy,
    version,
    facts: [...facts, ...withdrawn],
    replaced,
    mentions: mentionedEntities(reading.mentions),
  });
}

/** An article's record, with the indexes that follow from what was read. */
export function indexed(read: ReadArticle): ArticleRecord {
  return { ...read, about: aboutKeys(read), words: searchWords(read) };
}

/** The part of a record that names the article. */
export function refOf(record: ArticleRecord): ArticleRef {
  const { id, url, title, site, language, published, firstRead, origin } = record;
  return {
    id,
    url,
    title,
    site,
    ...(language && { language }),
    ...(published !== undefined && { published }),
    firstRead,
    ...(origin !== undefined && { origin }),
  };
}

/** A record's facts as the ledger counts them, in the article's order, withdrawn ones last. */
export function factsOf(record: ArticleRecord): LedgerFact[] {
  const article = refOf(record);
  return record.facts.map(({ terms: _terms, seen: _seen, ...fact }) => Object.assign(fact, { article }));
}

/** The entities that a claim is about or comes from. */
export function entitiesOf({
  subject,
  object,
  attributedTo,
}: Pick<LedgerFact, 'subject' | 'object' | 'attributedTo'>): EntityId[] {
  return [...new Set([subject, object, attributedTo])].filter((id) => id !== undefined);
}

/** Copies of a text differ in white space and line ends, and in nothing else. */
function fingerprint(text: string): string {
  return hashText(text.replaceAll(/\s+/gu, ''));
}

/** The key of an article in the index `about`; the entity alone is the start of all of its keys. */
export function aboutKey(entity: EntityId, date = ''): string {
  return `${entity} ${date}`;
}

function storedFacts({ page, reading, now }: Visit): StoredFact[] {
  const byId = new Map<string, StoredFact>();
  const terms = reading.mentions
    .filter((mention) => mention.kind === 'term')
    .sort((a, b) => a.start - b.start);
  for (const fact of reading.facts) {
    const id = factId(page.url, fact, fact.quote);
    if (!byId.has(id)) byId.set(id, { ...fact, id, terms: termsIn(fact, terms), seen: now });
  }
  return [...byId.values()];
}

/** @param terms in the order of their starts */
function termsIn(fact: Fact, terms: readonly Mention[]): EntityId<'term'>[] {
  const ids = new Set<EntityId<'term'>>();
  for (let index = firstFrom(terms, fact.start); index < terms.length; index += 1) {
    const { id, start, end } = terms[index]!;
    if (start >= fact.end) break;
    if (end <= fact.end) ids.add(id as EntityId<'term'>);
  }
  return [...ids];
}

/** The index of the first mention that does not start before an offset. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function mentionedEntities(mentions: readonly Mention[]): MentionedEntity[] {
  return [...groupBy(mentions, (mention) => mention.id)]
    .map(([id, own]) => ({ id, name: usualName(own), count: own.length }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_ENTITIES);
}

function usualName(mentions: readonly Mention[]): string {
  const names = [...groupBy(mentions, (mention) => mention.text)];
  return names.sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

function aboutKeys({ published, firstRead, facts }: ReadArticle): string[] {
  const date = published ?? firstRead.slice(0, 10);
  const holding = facts.filter((fact) => fact.withdrawn === undefined);
  return [...new Set(holding.flatMap(entitiesOf))].map((entity) => aboutKey(entity, date));
}

function searchWords({ title, site, facts, mentions }: ReadArticle): string[] {
  const names = mentions.flatMap(({ id, name }) => (kindOf(id) === 'term' ? [name] : [name, nameInId(id)]));
  return wordsOf(title, site, ...names, ...facts.flatMap((fact) => [fact.quote, fact.kind]));
}

/** "company:mistral-ai" is also found as "mistral ai", whatever the article calls it. */
function nameInId(id: EntityId): string {
  return id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');
}
