import type { EntityId } from '../../knowledge/vocabulary.ts';
import type { Article, Draft } from './article.ts';
import { weighAfter } from './after.ts';
import { weighBefore } from './before.ts';
import { Evidence, type Guess, weighShape } from './evidence.ts';
import { idOf } from './ids.ts';
import { withLegalSuffix } from './legal.ts';
import { neighbour } from './neighbours.ts';
import { eachPlace, phraseOf } from './phrases.ts';
import { findRuns, type Run } from './runs.ts';
import type { Topic } from './topic.ts';
import { Caps, Gap } from './words.ts';

/** The points that a name needs, by how far the article is of the field. */
const NEEDED: Record<Topic, number> = { field: 2.8, near: 3.4, other: 6 };
/** How often the lists of names are gone through: a name speaks for the one beside it, and so on along the list. */
const ROUNDS = 4;
/** Signs at the beginning of an item of a list. */
const BULLET = /[•–—*▪-]/;
/** The occurrences of a name whose context is weighed. */
const MOST_WEIGHED = 6;
/** What a name of one word needs besides in an article of another subject, where it may be anything. */
const ONE_WORD = 2.5;
/** Points for standing in a list beside a name of the kind. */
const IN_LIST = 2;

interface Candidate {
  runs: Run[];
  evidence: Evidence;
  /** The names beside it in lists that have been counted. */
  beside: Set<number>;
  /** What it was decided to be. */
  guess?: Guess;
}

/** Marks the names that no list knows, by how the text introduces and uses them; one kind each in the whole article. Names of fewer words than `leastWords` are left out. */
export function markUnknown(article: Article, topic: Topic, leastWords: number): void {
  const candidates = gather(article, leastWords);
  const at = new Map<number, Candidate>();
  for (const candidate of candidates.values())
    for (const { from, to } of candidate.runs) {
      at.set(from, candidate);
      at.set(to - 1, candidate);
    }
  const needed = NEEDED[topic];
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false;
    for (const candidate of candidates.values()) {
      if (candidate.guess) continue;
      if (round > 0) weighLists(article, candidate, at);
      const { guess, score } = candidate.evidence.best();
      const { from, to } = candidate.runs[0]!;
      if (guess === 'other' || score < needed + (topic === 'other' && to - from === 1 ? ONE_WORD : 0))
        continue;
      candidate.guess = guess;
      changed = true;
    }
    if (round > 0 && !changed) break;
  }
  markAll(article, new Map([...candidates].filter(([, { guess }]) => guess)));
}

/** The candidates with the evidence of all their occurrences, by their folded words. */
function gather(article: Article, leastWords: number): Map<string, Candidate> {
  const runs = findRuns(article).filter(({ from, to }) => to - from >= leastWords);
  const inside = new Set<string>();
  for (const run of runs) if (!run.opens) inside.add(phraseOf(article, run.from, run.to));
  const candidates = new Map<string, Candidate>();
  for (let run of runs) {
    const first = article.words[run.from]!;
    if (
      run.opens &&
      first.caps === Caps.initial &&
      article.isWrittenLower(first.key) &&
      !inside.has(phraseOf(article, run.from, run.to))
    ) {
      if (run.to - run.from === 1) continue;
      run = { ...run, from: run.from + 1, opens: false };
    }
    const key = phraseOf(article, run.from, run.to);
    let candidate = candidates.get(key);
    if (!candidate) {
      candidate = { runs: [], evidence: new Evidence(), beside: new Set() };
      candidates.set(key, candidate);
      weighShape(article, { ...run, opens: run.opens && !inside.has(key) }, candidate.evidence);
    } else if (candidate.runs.length < 4) {
      candidate.evidence.add('company', 0.5, 'named again');
      candidate.evidence.add('person', 0.5, 'named again');
      candidate.evidence.add('product', 0.3, 'named again');
    }
    candidate.runs.push(run);
    if (candidate.runs.length > MOST_WEIGHED) continue;
    const last = article.words[run.to - 1]!;
    if (withLegalSuffix(article, { from: run.from, to: run.to, start: first.start, end: last.end })) {
      candidate.evidence.add('company', 6, 'a legal suffix');
    }
    const bullet =
      article.line(run.from).kind === 'item' ||
      BULLET.test(article.text.charAt(article.line(run.from).start));
    if (
      first.gap === Gap.block &&
      (article.gap(run.to) === Gap.colon ||
        (bullet && article.gap(run.to) <= Gap.dash && article.gap(run.to) >= Gap.comma))
    )
      candidate.evidence.add('company', 1, 'the headword of its line');
    weighBefore(article, run, candidate.evidence);
    weighAfter(article, run, candidate.evidence);
  }
  return candidates;
}

/** "A, B and C": what stands beside a name in a list is likely of its kind. */
function weighLists(article: Article, candidate: Candidate, at: ReadonlyMap<number, Candidate>): void {
  for (const { from, to } of candidate.runs.slice(0, 3))
    for (const side of [neighbour(article, from, -1), neighbour(article, to - 1, 1)]) {
      if (side === undefined) continue;
      const kind = article.draftAt(side)?.kind ?? at.get(side)?.guess;
      if (kind === undefined || kind === 'other' || kind === 'term') continue;
      if (candidate.beside.has(side)) continue;
      candidate.evidence.add(
        kind === 'source' ? 'company' : kind,
        candidate.beside.size === 0 ? IN_LIST : IN_LIST / 2,
        LISTED,
      );
      // "a Ducati, Brembo e Leonardo": in a list of names, what looked like a place is none.
      candidate.evidence.points.other = Math.max(0, candidate.evidence.points.other - IN_LIST / 2);
      candidate.beside.add(side);
    }
}

const LISTED = 'in a list of names';

/** Marks every place where an accepted name stands, headlines and beginnings of sentences included. */
function markAll(article: Article, accepted: ReadonlyMap<string, Candidate>): void {
  const settled = new Map<Candidate, { id: EntityId | undefined; why: string[] }>();
  eachPlace(article, accepted, (from, to, candidate) => {
    const { guess, evidence, runs } = candidate;
    if (!guess || guess === 'other') return;
    // One id for all its spellings, from the first.
    let found = settled.get(candidate);
    if (!found) {
      found = { id: idOf(guess, article.slice(runs[0]!.from, runs[0]!.to)), why: evidence.why(guess) };
      settled.set(candidate, found);
    }
    if (found.id === undefined) return;
    const draft: Draft = {
      from,
      to,
      start: article.words[from]!.start,
      end: article.words[to - 1]!.end,
      id: found.id,
      kind: guess,
      use: 'unknown',
      why: [...found.why],
    };
    if (guess === 'company') withLegalSuffix(article, draft);
    article.add(draft);
  });
}
