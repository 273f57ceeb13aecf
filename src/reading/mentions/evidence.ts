import type { EntityKind } from '../../knowledge/vocabulary.ts';
import type { Article } from './article.ts';
import { GIVEN_NAMES, NAME_PARTICLES } from './languages/given-names.ts';
import { has } from './languages/grammar.ts';
import { COMPANY_HEADS, COMPANY_TAILS } from './languages/shapes.ts';
import { ORDINARY_WORDS } from './languages/ordinary.ts';
import type { Run } from './runs.ts';
import { Caps, Gap } from './words.ts';

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
  } else if (length === 1 && given && !opens) evidence.add('person', 0.5, 'a given name');
  else if (length >= 2 && length <= 3 && !tail && GIVEN_NAMES.has(last.key) && initials === length)
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
    evidence.add('product', 0.8, 'a capital inside the sentence');
    if (length >= 2 && length <= 3 && initials === length)
      evidence.add('person', 1.2, 'capitals inside the sentence');
  } else if (length >= 2) evidence.add('company', 0.6, 'several capitals');
  if (length === 1 && ORDINARY_WORDS.has(first.key)) evidence.add('other', 0.8, 'an ordinary word');
}

function hasParticle(article: Article, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (NAME_PARTICLES.has(article.key(i))) return true;
  return false;
}

const ROMAN = /^[ivxlc]+$/;

/** What the words around one occurrence tell. */
export function weighContext(article: Article, run: Run, evidence: Evidence): void {
  weighBefore(article, run, evidence);
  weighAfter(article, run, evidence);
}

const INVEST =
  /^(invest|stake|quota|partecipa|azion|anteil|beteilig|particip|accion|socio|aktionar|financ|fond|entra|punta|credi|mise|soldi|dinero|argent|geld)/;

function weighBefore(article: Article, { from, to }: Run, evidence: Evidence): void {
  const { grammar } = article;
  if (from === 0 || article.gap(from) >= Gap.close) return;
  const head = article.headBefore(from);
  if (head < 0) return;
  const key = article.key(head);
  const adjacent = head === from - 1 && article.gap(from) <= Gap.space;
  const between = article.key(from - 1);
  if (grammar.honorifics.has(key) && adjacent) evidence.add('person', 4, `"${key}" before it`);
  if (adjacent && !grammar.like.has(key)) {
    if (has(grammar, grammar.sourceNouns, key)) evidence.add('source', 2.6, `"${key}" before it`);
    if (has(grammar, grammar.productNouns, key)) evidence.add('product', 2.8, `"${key}" before it`);
    if (has(grammar, grammar.otherNouns, key)) evidence.add('other', 3, `"${key}" before it`);
    if (has(grammar, grammar.personNouns, key)) evidence.add('person', 2.4, `"${key}" before it`);
    if (has(grammar, grammar.companyNouns, key))
      evidence.add('company', grammar.capitalNouns ? 3.1 : 2.6, `"${key}" before it`);
    else if (has(grammar, grammar.dealNouns, key)) evidence.add('company', 1.8, `"${key}" before it`);
    if (grammar.dealVerbs.has(key)) evidence.add('company', 1.8, `"${key}" before it`);
    if (grammar.speechVerbs.has(key)) {
      evidence.add('person', 1.2, `"${key}" before it`);
      evidence.add('company', 0.9, `"${key}" before it`);
    }
    if (grammar.sourceVerbs.has(key) && key.length > 4) evidence.add('source', 1.4, `"${key}" before it`);
    if (grammar.sourceBefore.has(key) && !grammar.articles.has(key))
      evidence.add('source', 1.6, `"${key}" before it`);
    if (
      article.gap(from) === Gap.space &&
      article.words[head]!.caps === Caps.lower &&
      !grammar.small.has(key) &&
      !grammar.companyNouns.has(key) &&
      !grammar.personNouns.has(key)
    ) {
      // An adjective between: "la startup francese X".
      const noun = article.key(head - 1);
      if (article.gap(head) <= Gap.space) {
        if (has(grammar, grammar.companyNouns, noun)) evidence.add('company', 2.4, `"${noun}" before it`);
        else if (has(grammar, grammar.personNouns, noun)) evidence.add('person', 1.8, `"${noun}" before it`);
        else if (has(grammar, grammar.productNouns, noun)) evidence.add('product', 2, `"${noun}" before it`);
        else if (grammar.articles.has(noun) && DEMONYM.test(key))
          evidence.add('company', 1.8, `"${key}" before it`);
      }
    }
    return;
  }
  // "startup come X", "Drohnen wie die X": an example of what the noun names.
  let joint = from - 1;
  if (grammar.articles.has(article.key(joint))) joint--;
  if (grammar.like.has(article.key(joint)) && article.joined(joint)) {
    for (let i = joint - 1; i >= joint - 3 && article.joined(i + 1); i--) {
      const noun = article.key(i);
      if (has(grammar, grammar.productNouns, noun))
        return evidence.add('product', 2.4, `"${noun}" before it`);
      if (has(grammar, grammar.companyNouns, noun))
        return evidence.add('company', 2.4, `"${noun}" before it`);
      if (has(grammar, grammar.personNouns, noun)) return evidence.add('person', 2, `"${noun}" before it`);
    }
  }
  // A preposition between.
  const by =
    grammar.by.has(between) || (grammar.articles.has(between) && grammar.by.has(article.key(from - 2)));
  const located =
    grammar.locative.has(between) ||
    (grammar.articles.has(between) && grammar.locative.has(article.key(from - 2)));
  if (by && grammar.ledBy.has(key)) {
    evidence.add('company', 2.2, `"${key} ${between}" before it`);
    evidence.add('person', 1.6, `"${key} ${between}" before it`);
  } else if (has(grammar, grammar.personNouns, key))
    evidence.add('company', 2.6, `"${key} ${between}" before it`);
  else if (has(grammar, grammar.dealNouns, key) || grammar.dealVerbs.has(key) || INVEST.test(key))
    evidence.add('company', 2, `"${key} ${between}" before it`);
  else if (has(grammar, grammar.companyNouns, key))
    evidence.add('company', by || !located ? 1.6 : 0.4, `"${key} ${between}" before it`);
  else if (has(grammar, grammar.productNouns, key))
    evidence.add('company', 1.2, `"${key} ${between}" before it`);
  else if (has(grammar, grammar.otherNouns, key)) evidence.add('other', 2, `"${key} ${between}" before it`);
  else if (by) evidence.add('company', 0.9, `"${between}" before it`);
  if (
    located &&
    !INVEST.test(key) &&
    !has(grammar, grammar.dealNouns, key) &&
    !grammar.dealVerbs.has(key) &&
    to - from <= 2 &&
    !GIVEN_NAMES.has(article.key(from)) &&
    !COMPANY_TAILS.has(article.key(to - 1))
  )
    evidence.add('other', 1.6, `"${between}" before it`);
  if (grammar.sourceBefore.has(key) || grammar.sourceBefore.has(between))
    evidence.add('source', 1.4, `"${key}" before it`);
}

/** "la sevillana X", "il milanese X", "le lyonnais X": who is called by where it comes from. */
const DEMONYM = /(ese|ana|ano|ina|ino|ais|aise|ois|oise|ienne|ien|aine|ain|esa|ense|eno|ena|ota)$/;

function weighAfter(article: Article, { from, to }: Run, evidence: Evidence): void {
  const { grammar, words, text } = article;
  const next = words[to];
  const after = text.slice(words[to - 1]!.end, words[to - 1]!.end + 3);
  if (/^['’]s\b/.test(after)) {
    evidence.add('company', 0.8, 'a possessive');
    evidence.add('person', 0.5, 'a possessive');
  }
  if (!next || next.gap >= Gap.stop) return;
  const { key, gap } = next;
  if (gap === Gap.space) {
    const verb = grammar.auxiliaries.has(key) ? article.key(to + 1) : key;
    if (grammar.companyVerbs.has(verb)) evidence.add('company', 1.5, `"${verb}" after it`);
    if (grammar.speechVerbs.has(verb)) {
      evidence.add('person', 1.1, `"${verb}" after it`);
      evidence.add('company', 0.4, `"${verb}" after it`);
    }
    if (grammar.sourceVerbs.has(verb)) evidence.add('source', 1, `"${verb}" after it`);
    if (has(grammar, grammar.personNouns, key) && grammar.language === 'en')
      evidence.add('company', 2.2, `"${key}" after it`);
    if (grammar.language === 'en' && has(grammar, grammar.productNouns, key))
      evidence.add('product', 1.6, `"${key}" after it`);
    if (grammar.language === 'en' && grammar.dealNouns.has(key))
      evidence.add('company', 1.2, `"${key}" after it`);
    if (grammar.language === 'en' && grammar.companyNouns.has(key))
      evidence.add('company', 1.5, `"${key}" after it`);
    if (grammar.locative.has(key) && article.owner[to + 1] === -1)
      evidence.add('company', 0.3, 'a place after it');
  } else if (gap === Gap.hyphen) {
    if (has(grammar, grammar.personNouns, key) || has(grammar, grammar.dealNouns, key))
      evidence.add('company', 2.8, `"${key}" of it`);
    else if (has(grammar, grammar.productNouns, key)) evidence.add('product', 1, `"${key}" of it`);
  } else if (gap === Gap.open && article.owner[to] === -1 && article.gap(to + 1) === Gap.colon)
    evidence.add('company', 5, 'a ticker behind it');
  if (gap === Gap.comma || gap === Gap.open || gap === Gap.dash) weighApposition(article, to, evidence);
  if (
    gap === Gap.comma &&
    article.owner[to] === -1 &&
    to - from <= 2 &&
    words[from]!.caps === Caps.initial &&
    !COMPANY_TAILS.has(words[to - 1]!.key)
  )
    evidence.add('other', 0.8, 'a place behind it');
}

/** ", a Toronto-based chip designer", ", ceo di X", "(fondatore di X)". */
function weighApposition(article: Article, to: number, evidence: Evidence): void {
  const { grammar } = article;
  for (let i = to, steps = 0; steps < 6; i++, steps++) {
    const word = article.words[i];
    if (!word || (steps > 0 && word.gap > Gap.space)) return;
    if (article.owner[i]! > 0) {
      // "Nvidia's chief" and the like still say what it is; a name of its own does not.
      if (steps === 0) return;
      continue;
    }
    const { key } = word;
    if (steps === 0 && (grammar.relative.has(key) || key === 'who' || key === 'whose' || key === 'il')) {
      if (key === 'who' || key === 'qui' || key === 'quien') evidence.add('person', 1, `"${key}" behind it`);
    }
    if (grammar.speechVerbs.has(key) || grammar.auxiliaries.has(key) || grammar.sourceVerbs.has(key)) return;
    const sized = steps === 0 && !grammar.articles.has(key) ? 0.4 : 0;
    if (has(grammar, grammar.personNouns, key) && !grammar.companyNouns.has(key))
      return evidence.add('person', 2.8 - sized, `"${key}" behind it`);
    if (has(grammar, grammar.companyNouns, key))
      return evidence.add('company', 3 - sized, `"${key}" behind it`);
    if (has(grammar, grammar.productNouns, key))
      return evidence.add('product', 2.2 - sized, `"${key}" behind it`);
    if (has(grammar, grammar.sourceNouns, key)) return evidence.add('source', 2, `"${key}" behind it`);
    if (steps === 0 && !grammar.articles.has(key) && word.caps !== Caps.lower) return;
  }
}
