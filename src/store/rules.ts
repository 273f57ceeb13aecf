import { hashText } from '../ledger/hash.ts';
import { AskError, type DeskPage, type DeskQuery, type Rule } from '../messages.ts';
import type { ReaderRule } from '../reading/read.ts';
import { foldName } from '../reading/text/fold.ts';
import type { Database } from './database.ts';
import { stampOwn } from './own.ts';
import { uniteRules } from './union.ts';
import { holdsWords, wordsOf } from './words.ts';

/**
 * Keeps what the reader said of a name, in the place of what was said of it before. Rejects with `unusable-name` for a name
 * without a letter or digit.
 */
export async function keepRule(database: Database, said: Omit<Rule, 'id'>): Promise<Rule> {
  const rule = { id: ruleId(said), ...said };
  const { rules, settings } = database;
  return database.transaction('rw', [rules, settings], async () => {
    await rules.put(rule);
    await stampOwn(database, 'rules');
    return rule;
  });
}

/** Removes a rule; one that is not there is removed already. */
export function removeRule(database: Database, id: string): Promise<void> {
  const { rules, settings } = database;
  return database.transaction('rw', [rules, settings], async () => {
    await rules.delete(id);
    await stampOwn(database, 'rules');
  });
}

/** Takes over rules of a backup: of two on one name, the later. @returns how many are new */
export function mergeRules(database: Database, others: readonly Rule[]): Promise<number> {
  if (others.length === 0) return Promise.resolve(0);
  const { rules, settings } = database;
  return database.transaction('rw', [rules, settings], async () => {
    let added = 0;
    for (const rule of others) {
      const kept = await rules.get(rule.id);
      added += Number(!kept);
      await rules.put(kept ? uniteRules(kept, rule) : rule);
    }
    await stampOwn(database, 'rules');
    return added;
  });
}

/** The rules that hold in an article, as the reading takes them: those for it alone come last, and count. */
export async function rulesIn(database: Database, articleId: string): Promise<ReaderRule[]> {
  const rules = await database.rules.toArray();
  return [
    ...rules.filter((rule) => !isHere(rule)),
    ...rules.filter((rule) => isHere(rule) && rule.article.id === articleId),
  ].map(({ name, effect }) => (effect.type === 'is' ? { name, is: effect.entity } : { name, never: true }));
}

/** Rules, the newest first. */
export async function listRules(database: Database, query: DeskQuery): Promise<DeskPage<Rule>> {
  const search = wordsOf(query.search);
  const rules = await database.rules.orderBy('made').reverse().toArray();
  const found = rules.filter(({ name, article }) => holdsWords(search, name, article.title, article.site));
  return { rows: found.slice(query.offset, query.offset + query.limit), count: found.length };
}

function isHere({ effect }: Rule): boolean {
  return effect.type === 'not-here';
}

/** A name has one rule, and one more in each article. */
function ruleId({ name, effect, article }: Omit<Rule, 'id'>): string {
  const folded = foldName(name);
  if (!folded) throw new AskError('unusable-name', `no name: ${name}`);
  return hashText(`${folded.join(' ')} ${effect.type === 'not-here' ? article.id : ''}`);
}
