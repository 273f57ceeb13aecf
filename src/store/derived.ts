import type { Table } from 'dexie';
import type { EntityId } from '../knowledge/vocabulary.ts';
import { toldOn } from '../ledger/as-of.ts';
import { sourceOf } from '../ledger/sources.ts';
import type { LedgerFact } from '../ledger/types.ts';
import { aboutKey, entitiesOf, factsOf } from './article.ts';
import { addTelling, claimKey, removeTelling, reviseTelling } from './claims.ts';
import type { Database } from './database.ts';
import type { ArticleRecord, ClaimRecord, EntityRecord, TallyKey, TotalRecord } from './records.ts';

/** An article's record before and after a write; one of them is absent where it comes or goes. */
export interface ArticleChange {
  before?: ArticleRecord;
  after?: ArticleRecord;
}

/** The tables that follow from the articles. */
export function derivedTables({ claims, totals, entities, tallies }: Database): Table[] {
  return [claims, totals, entities, tallies];
}

/**
 * Brings the derived tables up to a change of articles. Runs inside the transaction that writes the articles, after they
 * were written.
 * @param upTo the last article's id that counts, while a rebuild goes through them by their ids; all count where it is absent
 */
export async function derive(
  database: Database,
  changes: readonly ArticleChange[],
  upTo?: string,
): Promise<void> {
  const counts = ({ id }: ArticleRecord): boolean => upTo === undefined || id <= upTo;
  const counted = changes.filter(({ before, after = before }) => after !== undefined && counts(after));
  await deriveClaims(database, counted, counts);
  await deriveEntities(database, counted);
  await deriveTallies(database, counted);
}

async function deriveClaims(
  database: Database,
  changes: readonly ArticleChange[],
  counts: (record: ArticleRecord) => boolean,
): Promise<void> {
  const { removed, added, revised } = differences(changes);
  const keys = [...new Set([...removed, ...added, ...revised].map(claimKey))];
  const stored = await database.claims.bulkGet(keys);
  const claims = new Map<string, ClaimRecord | undefined>(keys.map((key, index) => [key, stored[index]]));
  const unknown = new Set<string>();
  for (const fact of removed) {
    const key = claimKey(fact);
    const claim = claims.get(key);
    const left = claim && removeTelling(claim, fact);
    if (left === 'unknown') unknown.add(key);
    else claims.set(key, left);
  }
  for (const fact of added) {
    const key = claimKey(fact);
    claims.set(key, addTelling(claims.get(key), fact));
  }
  for (const fact of revised) {
    const claim = claims.get(claimKey(fact));
    if (claim) claims.set(claim.key, reviseTelling(claim, fact));
  }
  for (const key of unknown) {
    const sample = removed.find((fact) => claimKey(fact) === key);
    if (sample) claims.set(key, await readClaim(database, sample, counts));
  }
  await markTotals(database, [...removed, ...added, ...revised]);
  await database.claims.bulkPut([...claims.values()].filter((claim) => claim !== undefined));
  await database.claims.bulkDelete(keys.filter((key) => !claims.get(key)));
}

/** What is told no more, what is told now, and what is told as before, but in an article whose title has changed, say. */
function differences(
  changes: readonly ArticleChange[],
): Record<'removed' | 'added' | 'revised', LedgerFact[]> {
  const removed: LedgerFact[] = [];
  const added: LedgerFact[] = [];
  const revised: LedgerFact[] = [];
  for (const { before, after } of changes) {
    const [old, now] = [holding(before), holding(after)];
    for (const [id, fact] of old) {
      const next = now.get(id);
      if (!next || !isSameTelling(fact, next)) removed.push(fact);
      else if (!isSame(fact, next)) revised.push(next);
    }
    for (const [id, fact] of now) {
      const former = old.get(id);
      if (!former || !isSameTelling(former, fact)) added.push(fact);
    }
  }
  return { removed, added, revised };
}

/** Marks the totals that investments change: they are computed when they are next asked for. */
async function markTotals(database: Database, facts: readonly LedgerFact[]): Promise<void> {
  const marks = new Map<string, TotalRecord>();
  for (const { kind, subject: investor, object: receiver } of facts) {
    if (kind !== 'investment' || !receiver) continue;
    const key = `${investor} ${receiver}`;
    marks.set(key, { key, investor, receiver });
  }
  await database.totals.bulkPut([...marks.values()]);
}

/** Reads a claim's tellings again in all articles that are about it. */
async function readClaim(
  database: Database,
  sample: LedgerFact,
  counts: (record: ArticleRecord) => boolean,
): Promise<ClaimRecord | undefined> {
  const key = claimKey(sample);
  let claim: ClaimRecord | undefined;
  await articlesAbout(database, sample.object ?? sample.subject).each((record) => {
    if (!counts(record)) return;
    for (const fact of holding(record).values()) if (claimKey(fact) === key) claim = addTelling(claim, fact);
  });
  return claim;
}

/** Articles with facts about an entity, the oldest first. */
export function articlesAbout(database: Database, entity: EntityId) {
  return database.articles.where('about').between(aboutKey(entity), aboutKey(entity, '\uffff'));
}

async function deriveEntities(database: Database, changes: readonly ArticleChange[]): Promise<void> {
  const deltas = new Map<EntityId, EntityRecord>();
  const add = (record: ArticleRecord | undefined, sign: 1 | -1): void => {
    if (!record) return;
    const named = new Map(record.mentions.map(({ id, name }) => [id, name]));
    const held = [...holding(record).values()].flatMap(entitiesOf);
    for (const id of new Set([...named.keys(), ...held])) {
      const delta = deltas.get(id) ?? { id, name: named.get(id) ?? '', articles: 0, facts: 0 };
      delta.name ||= named.get(id) ?? '';
      delta.articles += sign;
      deltas.set(id, delta);
    }
    for (const id of held) deltas.get(id)!.facts += sign;
  };
  for (const { before, after } of changes) {
    add(before, -1);
    add(after, 1);
  }
  const changed = [...deltas.values()].filter((delta) => delta.articles !== 0 || delta.facts !== 0);
  const stored = await database.entities.bulkGet(changed.map(({ id }) => id));
  const entities = changed.map((delta, index): EntityRecord => {
    const { name = '', articles = 0, facts = 0 } = stored[index] ?? {};
    return {
      id: delta.id,
      name: name || delta.name,
      articles: articles + delta.articles,
      facts: facts + delta.facts,
    };
  });
  await database.entities.bulkPut(entities.filter((entity) => entity.articles > 0));
  await database.entities.bulkDelete(entities.filter((entity) => entity.articles <= 0).map(({ id }) => id));
}

async function deriveTallies(database: Database, changes: readonly ArticleChange[]): Promise<void> {
  const delta: Record<TallyKey, number> = { articles: 0, facts: 0 };
  for (const { before, after } of changes) {
    delta.articles += Number(after !== undefined) - Number(before !== undefined);
    delta.facts += (after?.facts.length ?? 0) - (before?.facts.length ?? 0);
  }
  for (const key of ['articles', 'facts'] as const) {
    if (delta[key] === 0) continue;
    const count = (await database.tallies.get(key))?.count ?? 0;
    await database.tallies.put({ key, count: count + delta[key] });
  }
}

/** The facts of a record that hold, by id. */
function holding(record: ArticleRecord | undefined): Map<string, LedgerFact> {
  if (!record) return new Map();
  const facts = factsOf(record).filter((fact) => fact.withdrawn === undefined);
  return new Map(facts.map((fact) => [fact.id, fact]));
}

/** True where a claim's record counts the two alike. */
function isSameTelling(a: LedgerFact, b: LedgerFact): boolean {
  return claimKey(a) === claimKey(b) && sourceOf(a) === sourceOf(b) && toldOn(a) === toldOn(b);
}

function isSame(a: LedgerFact, b: LedgerFact): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
