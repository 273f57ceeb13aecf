import { type EntityId, kindOf } from '../knowledge/vocabulary.ts';
import { hashText } from '../ledger/hash.ts';
import type { Named, NewWatched, WatchKind, WatchRefusal, WatchReport } from '../messages.ts';
import { FIRST_WORD, foldName } from '../reading/text/fold.ts';
import { idOf } from '../reading/mentions/ids.ts';
import { MAX_NAME_LENGTH } from '../reading/lexicon/build.ts';
import { addWatched, listWatched, type NamedEntity } from '../store/watched.ts';
import { holdsWords, wordsOf } from '../store/words.ts';
import type { Context } from './context.ts';
import { knownAs, knownNames } from './known-names.ts';

/** Letters and digits of a name, at least: one letter alone stands in every text. */
const LEAST_LETTERS = 2;
/** Entities that are suggested at once. */
const MOST_SUGGESTED = 8;

/** Watches names that the reader gives. Names that cannot be watched are told one by one, the others kept. */
export async function watchNames(
  { database, knowledge, now }: Pick<Context, 'database' | 'knowledge' | 'now'>,
  names: readonly NewWatched[],
): Promise<WatchReport> {
  const good: { index: number; entity: NamedEntity }[] = [];
  const refused: WatchReport['refused'] = [];
  for (const [index, { kind, name, aliases, ...given }] of names.entries()) {
    const reason = refusalOf(name);
    if (reason) refused.push({ index, reason });
    else {
      const usable = aliases.filter((alias) => refusalOf(alias) === undefined);
      good.push({ index, entity: { id: entityOf(knowledge, name, kind), name, aliases: usable, ...given } });
    }
  }
  const { added, full } = await addWatched(
    database,
    good.map(({ entity }) => entity),
    { now: now() },
  );
  for (const place of full) refused.push({ index: good[place]!.index, reason: 'full' });
  return { added, joined: good.length - added - full.length, refused };
}

/** Entities of the watch-list and the knowledge with a name in which each word of a search begins a word; first those that begin with it. */
export async function suggestNames(
  { database, knowledge, language }: Context,
  words: string,
): Promise<Named[]> {
  const search = wordsOf(words);
  if (search.length === 0) return [];
  const { rows } = await listWatched(database, { search: words, offset: 0, limit: MOST_SUGGESTED });
  const known = [...knownNames(knowledge)].filter(({ name }) => holdsWords(search, name));
  const [first = ''] = search;
  const opens = ({ name }: { name: string }): number => Number(wordsOf(name)[0]?.startsWith(first) ?? false);
  const found = new Map<EntityId, string>();
  for (const { id, name } of [...rows, ...known.sort((a, b) => opens(b) - opens(a))])
    if (found.size < MOST_SUGGESTED && !found.has(id)) found.set(id, knowledge.nameOf(id, language) ?? name);
  return [...found].map(([id, name]) => ({ id, name }));
}

function refusalOf(name: string): WatchRefusal | undefined {
  if (name.length > MAX_NAME_LENGTH) return 'too-long';
  const folded = foldName(name);
  if (!folded) return 'not-a-name';
  return folded.filter((code) => code >= FIRST_WORD).length < LEAST_LETTERS ? 'too-short' : undefined;
}

/** The entity that the knowledge knows by a name, or a new one. A kind that the reader gives decides. */
function entityOf(knowledge: Context['knowledge'], name: string, kind: WatchKind | undefined): EntityId {
  const known = knownAs(knowledge, name);
  const [id] = kind ? known.filter((each) => isOfKind(each, kind)) : known;
  if (id !== undefined) return id;
  const fresh = kind ?? 'company';
  // A name in another script has no kebab-case.
  return idOf(fresh, name) ?? `${fresh}:${hashText(name.toLowerCase())}`;
}

/** An outlet is a company to its reader. */
function isOfKind(id: EntityId, kind: WatchKind): boolean {
  return kindOf(id) === kind || (kindOf(id) === 'source' && kind === 'company');
}
