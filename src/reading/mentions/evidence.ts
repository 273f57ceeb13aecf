import type { EntityKind } from '../../knowledge/vocabulary.ts';
import type { Article } from './article.ts';
import { GIVEN_NAMES, NAME_PARTICLES } from './languages/given-names.ts';
import { COMPANY_HEADS, COMPANY_TAILS } from './languages/shapes.ts';
import { ORDINARY_WORDS } from './languages/ordinary.ts';
import type { Run } from './runs.ts';
import { Caps } from './words.ts';

/** What a name may turn out to be; `other` is a place, body, event or an ordinary word. */
export type Guess = Exclude<EntityKind, 'term'> | 'other';

/** The points for each guess, with reasons. */
export class Evidence {
  readonly points: Record<Guess, number> = { company: 0, person: 0, product: 0, source: 0, other: 0 };
  readonly reasons: { guess: Guess; points: number; reason: string }[] = [];

  add(guess: Guess, points: number, reason: string): void {
    this.points[guess] += points;
    this.reasons.push({ guess, points, reason });
  }

  /** What the points say, and by how much. */
  best(): { guess: Guess; score: number } {
    let guess: Guess = 'other';
    for (const other of ['company', 'person', 'product', 'source'] as const)
      if (this.points[other] > this.points[guess]) guess = other;
    return { guess, score: guess === 'other' ? 0 : this.points[guess] - Math.max(0, this.points.other) };
  }

  why(guess: Guess): string[] {
    return this.reasons
      .filter((reason) => reason.guess === guess && reason.points > 0)
      .sort((a, b) => b.points - a.points)
      .map(({ reason }) => reason);
  }
}

/** What the name tells by itself. */
export function weighShape(article: Article, { from, to, opens }: Run, evidence: Evidence): void {
  const { words, grammar } = article;
  const first = words[from]!;
  const last = words[to - 1]!;
  const length = to - from;
  let initials = 0;
  for (let i = from; i < to; i++) if (words[i]!.caps === Caps.initial) initials++;
  const tail =
    length > 1 &&
    (COMPANY_TAILS.has(last.key) || (COMPANY_HEADS.has(first.key) && !GIVEN_NAMES.has(first.key)));
  if (tail) evidence.add('company', 3.2, `"${last.key}" is a company's word`);
  const given =
    GIVEN_NAMES.has(first.key) ||
    (length > 2 && first.end - first.start === 1 && GIVEN_NAMES.has(words[from + 1]!.key));
  if (
    length >= 2 &&
    (length <= 4 || hasParticle(article, from, to)) &&
    given &&
    !tail &&
    words[to - 1]!.caps !== Caps.digits
  ) {
    if (initials >= length - 1 || length > 4) evidence.add('person', 3.2, `"${first.key}" is a given name`);
  } else if (length === 1 && given) {
    evidence.add('person', 0.8, 'a given name');
    evidence.add('company', -1.5, 'a given name');
  } else if (length >= 2 && length <= 3 && !tail && GIVEN_NAMES.has(last.key) && initials === length)
    evidence.add('person', 0.8, `"${last.key}" is a given name`);
  if (first.caps === Caps.mixed && !ROMAN.test(first.key)) evidence.add('company', 2.2, 'capitals inside');
  else if (length === 1 && first.caps === Caps.all && first.key.length <= 5)
    evidence.add('company', 1.8, 'an abbreviation');
  let digits = false;
  for (let i = from; i < to; i++)
    if (words[i]!.caps === Caps.digits || /\d/.test(words[i]!.key)) digits = true;
  if (digits) evidence.add(length > 1 ? 'product' : 'company', length > 1 ? 2 : 1, 'a number in it');
  if (grammar.capitalNouns) {
    if (length >= 2 && !given && !tail) {
      evidence.add('company', 0.8, 'several words with capitals');
      evidence.add('person', 0.8, 'several words with capitals');
    }
  } else if (!opens) {
    evidence.add('company', 1.3, 'a capital inside the sentence');
    evidence.add('product', 1, 'a capital inside the sentence');
    if (length >= 2 && length <= 3 && initials === length)
      evidence.add('person', 1.2, 'capitals inside the sentence');
  } else if (length >= 2) evidence.add('company', 0.6, 'several capitals');
  if (grammar.language === 'en' && length === 1 && ADJECTIVE.test(first.key) && first.caps === Caps.initial)
    evidence.add('other', 2, 'an adjective of a country');
  if (length === 1 && ORDINARY_WORDS.has(first.key)) evidence.add('other', 0.8, 'an ordinary word');
}

function hasParticle(article: Article, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (NAME_PARTICLES.has(article.key(i))) return true;
  return false;
}

/** English adjectives of countries and parties have capitals. */
const ADJECTIVE = /(ian|ean|lan|uan|dan|tan|ese|ish|ocratic|ublican)$/;

const ROMAN = /^[ivxlc]+$/;
