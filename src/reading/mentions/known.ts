import type { EntityId } from '../../knowledge/vocabulary.ts';
import type { Article, Draft, Hit } from './article.ts';
import type { Background } from './background.ts';
import type { Entry } from './entries.ts';
import { withLegalSuffix } from './legal.ts';
import { STRONG, supportFor, WEAK } from './support.ts';
import type { Topic } from './topic.ts';
import { isCounted } from './versions.ts';
import { Vicinity } from './vicinity.ts';
import { Caps } from './words.ts';

/** What the choice among the hits leaves for the passes after it. */
export interface Pending {
  shorts: Hit[];
  epithets: Hit[];
  seats: Hit[];
  terms: Hit[];
}

/** Marks the known names of a text: the longest first, then those that are ordinary words where enough speaks for them. */
export function markKnown(
  article: Article,
  hits: readonly Hit[],
  background: Background,
  topic: Topic,
): Pending {
  const pending: Pending = { shorts: [], epithets: [], seats: [], terms: [] };
  const ambiguous: Hit[] = [];
  let until = 0;
  for (const hit of hits) {
    const uses = new Set(hit.entries.map(({ use }) => use));
    if (uses.has('term') || uses.has('weak-term')) pending.terms.push(hit);
    if (uses.has('epithet')) pending.epithets.push(hit);
    if (uses.has('seat')) pending.seats.push(hit);
    if (uses.has('short')) pending.shorts.push(hit);
    if (hit.from < until) continue;
    // "Gemini 3 milioni": the number counts something.
    if (
      hit.to - hit.from > 1 &&
      article.words[hit.to - 1]!.caps === Caps.digits &&
      isCounted(article, hit.to)
    )
      continue;
    if (uses.has('watched') || (uses.has('name') && !uses.has('ambiguous') && !uses.has('other'))) {
      const entry =
        hit.entries.find(({ use }) => use === 'watched') ?? hit.entries.find(({ use }) => use === 'name')!;
      const draft = addName(article, hit, entry, [
        entry.use === 'watched' ? 'a name you watch' : 'known name',
      ]);
      until = draft.to;
    } else if (
      uses.has('other') &&
      !uses.has('ambiguous') &&
      !uses.has('seat') &&
      !uses.has('short') &&
      !uses.has('epithet')
    ) {
      article.block(hit.from, hit.to);
      until = hit.to;
    } else if (uses.has('ambiguous') || uses.has('name')) ambiguous.push(hit);
  }
  markAmbiguous({ article, hits: ambiguous, background, topic });
  return pending;
}

/** How often the names that are ordinary words are looked at. */
const LOOKS = 2;

interface Reading {
  hit: Hit;
  entry: Entry;
  score: number;
  why: string[];
}

function markAmbiguous({
  article,
  hits,
  background,
  topic,
}: {
  article: Article;
  hits: readonly Hit[];
  background: Background;
  topic: Topic;
}): void {
  const certain = new Set<EntityId>(article.drafts.map(({ id }) => id));
  // A surname whose full name stands in the article is that person.
  const free = hits.filter(
    ({ from, to, entries }) =>
      article.isFree(from, to) && !entries.some(({ use, id }) => use === 'short' && id && certain.has(id)),
  );
  // What is strong by itself makes what belongs to it, or stands beside it, stronger at the next look.
  const asked = new Set(free.flatMap(({ entries }) => entries.flatMap(({ id }) => (id ? [id] : []))));
  const vicinity = new Vicinity(article, background, asked);
  const left = new Set(free);
  for (let look = 0; look < LOOKS; look++) {
    for (const reading of read(left)) {
      if (reading.score < STRONG) continue;
      certain.add(reading.entry.id!);
      left.delete(reading.hit);
      if (article.isFree(reading.hit.from, reading.hit.to))
        addName(article, reading.hit, reading.entry, reading.why);
    }
  }
  for (const { hit, entry, score, why } of read(left))
    if (score >= WEAK && certain.has(entry.id!) && article.isFree(hit.from, hit.to))
      addName(article, hit, entry, ['a surer use in the article', ...why]);

  function read(open: Iterable<Hit>): Reading[] {
    return Array.from(open, (hit) =>
      best(hit, (entry) =>
        supportFor(
          { article, background, vicinity, topic, certain },
          { from: hit.from, to: hit.to, id: entry.id!, kind: entry.kind! },
        ),
      ),
    );
  }
}

function best(hit: Hit, weigh: (entry: Entry) => { score: number; why: string[] }): Reading {
  let found: Reading | undefined;
  for (const entry of hit.entries) {
    if (entry.id === undefined || (entry.use !== 'ambiguous' && entry.use !== 'name')) continue;
    const { score: points, why } = weigh(entry);
    // "AGI" is an agency only where it is plainly quoted.
    const score = hit.entries.some(({ use }) => use === 'term') ? points - 2.5 : points;
    if (!found || score > found.score) found = { hit, entry, score, why };
  }
  return found!;
}

/** Takes a name in, with the legal suffix that is written behind it. */
export function addName(
  article: Article,
  { from, to, start, end }: Omit<Hit, 'entries'>,
  entry: Pick<Entry, 'id' | 'kind' | 'base'>,
  why: string[],
): Draft {
  const draft: Draft = {
    from,
    to,
    start,
    end,
    id: entry.id!,
    kind: entry.kind!,
    use: 'name',
    ...(entry.base ? { base: entry.base } : {}),
    why,
  };
  if (entry.kind === 'company') withLegalSuffix(article, draft);
  return article.add(draft);
}
