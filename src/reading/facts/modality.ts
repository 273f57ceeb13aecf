/** How far along a claim is, and how surely it is made: tense, mood, negation, and verbs of planning, negotiating, ending and denying. */
import type { FactKind, Language, Status } from '../../knowledge/vocabulary.ts';
import { isVerb } from '../clauses/clauses.ts';
import { prepositions } from '../clauses/phrases.ts';
import { is, type Token } from '../clauses/tokens.ts';
import { type Analysis, voiceOf } from './analysis.ts';
import type { Draft } from './draft.ts';
import { isConditional, isFuture } from './moods.ts';

export interface Modality {
  status: Status;
  hedged: boolean;
  /** The word that tells of talks, where that decides. */
  by?: Token;
}

/** The words around a trigger that tell its modality: its clause up to it and a little beyond, and the verb that governs it. */
function scope({ tokens, clauses }: Analysis, at: number): Token[] {
  const clause = clauses.of[at]!;
  const words: Token[] = [];
  for (let k = Math.max(0, at - 18); k < Math.min(tokens.length, at + 7); k++) {
    const other = clauses.of[k]!;
    if (other === clause) words.push(tokens[k]!);
  }
  return words;
}

/**
 * "A and B, with more than 5 per cent each, will ...": what stands between commas without a verb is untouched by the
 * sentence's own verb. Nothing where the trigger stands elsewhere.
 */
function parentheses({ tokens, clauses }: Analysis, at: number): Token[] | undefined {
  const edge = (step: number): number => {
    let k = at;
    while (tokens[k] !== undefined && clauses.of[k] === clauses.of[at] && tokens[k]!.word !== ',') {
      if (isVerb(tokens[k]!)) return -1;
      k += step;
    }
    return tokens[k]?.word === ',' ? k : -1;
  };
  const from = edge(-1);
  const to = edge(1);
  return from < 0 || to < 0 || to - from > LONGEST_ASIDE ? undefined : tokens.slice(from + 1, to);
}
const LONGEST_ASIDE = 12;

/** "revenue of 20 billion, which the company expects for December": the relative clause behind the sum tells it. */
function isGuidedBehind({ analysis: { tokens, clauses }, sum, count }: Draft): boolean {
  const at = (sum ?? count)?.at;
  if (at === undefined || tokens[at + 1]?.word !== ',') return false;
  const clause = clauses.of[at + 2];
  if (clause === undefined || clauses.list[clause]!.kind !== 'relative') return false;
  return tokens.some((token, k) => clauses.of[k] === clause && is(token, 'guide'));
}

/** What a contract makes actual. */
const CONTRACTS: ReadonlySet<FactKind> = new Set(['supply-deal', 'licence', 'revenue-share']);
/** "the next round", "the forthcoming listing". */
const COMING: ReadonlySet<FactKind> = new Set(['funding-round', 'ipo', 'acquisition', 'investment']);

/** These are as they are, or expected. */
const INCOME = new Set(['revenue', 'profit', 'spending', 'users']);

export function readModality(draft: Draft, language: Language): Modality {
  const { analysis, at, kind } = draft;
  const { tokens, clauses } = analysis;
  const words = parentheses(analysis, at) ?? scope(analysis, at);
  const has = (name: string): boolean => words.some((token) => is(token, name));
  const trigger = tokens[at]!;
  let hedged = has('hedge') && !(kind === 'role');
  let planned = false;
  // A suit seeks and a licence may: neither is talked about.
  const settled = kind === 'lawsuit' || (kind === 'licence' && is(tokens[at - 1], 'talks'));
  const talks = settled ? undefined : words.find((token) => is(token, 'talks'));
  for (const token of words) {
    if (token.kind !== 'word') continue;
    if (isConditional(token.word, language)) hedged = true;
    if (isFuture(token.word, language)) planned = true;
  }
  // A contract that is signed is so, whatever it is for.
  const bound = CONTRACTS.has(kind) && tokens.some((token) => is(token, 'bound'));
  const intends = (token: Token, i: number): boolean =>
    is(token, 'plan') &&
    !(token.word === 'would' && words[i + 1]?.word === 'be') &&
    // What is ordered or licensed by contract is so, though it be delivered later.
    !(CONTRACTS.has(kind) && is(token, 'agree'));
  if (words.some(intends)) planned = true;
  if (COMING.has(kind) && tokens.slice(Math.max(0, at - 2), at).some((token) => is(token, 'coming')))
    planned = true;
  if (words.some((token, i) => token.word === 'to' && is(words[i - 1], 'be'))) planned = true;
  if (ANNOUNCED.has(kind) && has('announce')) planned = true;
  if (headlineInfinitive(analysis, at)) planned = true;
  // "va racheter": the near future
  if (
    language === 'fr' &&
    words.some(({ word }, i) => GOES.has(word) && INFINITIVE.test(words[i + 1]?.word ?? ''))
  )
    planned = true;
  if (language === 'de') {
    const soll = words.some((token) => token.word === 'soll' || token.word === 'sollen');
    const perfect = tokens.some(
      (token, k) => k > 0 && clauses.of[k] === clauses.of[at] && PERFECT.has(token.word),
    );
    if (soll) {
      hedged = true;
      // "soll gekauft haben" is hearsay, "soll kaufen" a plan.
      if (!perfect) planned = true;
    }
    if (!is(trigger, 'pp') && germanFuture(words, trigger)) planned = true;
  }
  if (bound && !tokens.some((token) => is(token, 'unbound'))) planned = false;
  if (draft.status !== undefined) return { status: draft.status, hedged };
  if (kind === 'legal-form') {
    hedged = false;
    if (
      has('once.form') ||
      has('former') ||
      (has('found.pp') && draft.object !== 'term:public-benefit-corporation')
    )
      return { status: 'ended', hedged };
  }
  if (kind === 'valuation' && isApposed(analysis, at)) return { status: 'actual', hedged };
  // Roles are told in passing, whatever the sentence supposes.
  if (kind === 'role') hedged = false;
  if (kind === 'competition') return { status: 'actual', hedged: false };
  const negated = negation(tokens, clauses.of, at);
  if (HELD.has(kind) && noLonger(analysis, at)) return { status: 'ended', hedged };
  if (kind === 'role') {
    if (has('leave.v') && !has('appoint.v')) return { status: 'ended', hedged };
    return {
      status: negated ? 'denied' : planned && futureOnly(words, language) ? 'planned' : 'actual',
      hedged,
    };
  }
  if (negated || (kind !== 'lawsuit' && has('deny')) || governed(analysis, at, 'deny'))
    return { status: 'denied', hedged: true };
  if (INCOME.has(kind))
    return { status: planned || has('guide') || isGuidedBehind(draft) ? 'planned' : 'actual', hedged };
  if (kind === 'acquisition' && tokens.some((token) => is(token, 'ended')))
    return { status: 'ended', hedged };
  if (has('ended') || governed(analysis, at, 'ended')) return { status: 'ended', hedged };
  // "a listing that could value it at 5 billion": no talks, but what would come of it
  if (talks !== undefined && (kind === 'valuation' || kind === 'ipo') && is(talks, 'possible'))
    return { status: 'planned', hedged };
  // What a suit is settled for does not make the suit a plan.
  if (kind === 'lawsuit' && is(trigger, 'suit.n')) planned = false;
  if (kind === 'acquisition') {
    // "had tried to buy Y": who has had to try has not.
    const tried = attempt(analysis, at);
    if (tried === 'tried') return { status: 'ended', hedged };
    if (tried === 'try.v' && talks === undefined) return { status: 'in-talks', hedged };
    // "The purchase has yet to be approved"
    if (talks === undefined && tokens.some((token) => is(token, 'pending.w'))) planned = true;
  }
  if (talks !== undefined) return { status: 'in-talks', hedged, by: talks };
  return { status: planned || draft.open === true ? 'planned' : 'actual', hedged };
}

/** So many tokens before a verb what was tried of it may stand. */
const ATTEMPT_REACH = 8;

function attempt({ tokens, german }: Analysis, at: number): 'tried' | 'try.v' | undefined {
  const from = german ? at - ATTEMPT_REACH - 4 : at - ATTEMPT_REACH;
  for (let k = at - 1; k >= 0 && k >= from; k--) {
    if (is(tokens[k], 'tried')) return 'tried';
    if (is(tokens[k], 'try.v')) return 'try.v';
    if (tokens[k]!.kind === 'mark' && tokens[k]!.word !== ',') return undefined;
  }
  return undefined;
}

/** What is held until it is held no longer. */
const HELD = new Set(['stake', 'role', 'partnership', 'legal-form', 'licence']);

/** So many tokens around a trigger "no longer" tells of it. */
const NO_LONGER_REACH = 6;

/** "no longer holds", "non ha più", "n'a plus", and not "no more than 5 per cent". */
function noLonger({ tokens, clauses }: Analysis, at: number): boolean {
  for (let k = Math.max(0, at - NO_LONGER_REACH); k < Math.min(tokens.length, at + 3); k++) {
    if (clauses.of[k] !== clauses.of[at] || !is(tokens[k], 'no.longer')) continue;
    if (tokens[k]!.word.includes(' ')) return true;
    const more = tokens.findIndex((token, i) => i > k && MORE.has(token.word));
    let next = more + 1;
    while (prepositions(tokens[next]).includes('p:of') || is(tokens[next], 'det')) next++;
    return tokens[next]?.kind !== 'quantity';
  }
  return false;
}

const MORE = new Set(['più', 'plus', 'mehr']);

/** "denied that X would buy Y", "negó que X fuera a comprar Y": a verb right before the clause of the trigger. */
function governed({ tokens, clauses }: Analysis, at: number, name: string): boolean {
  let from = at;
  while (from > 0 && clauses.of[from - 1] === clauses.of[at]) from--;
  for (let k = from - 1; k >= 0 && k >= from - 2; k--) {
    if (tokens[k]!.kind !== 'word') return false;
    if (is(tokens[k], name)) return true;
  }
  return false;
}

/** Announced, these are still to come; a round that is announced is closed. */
const ANNOUNCED = new Set(['acquisition', 'investment', 'spending']);

/** "HUMAIN TO BUY ...": an infinitive right after a name. */
function headlineInfinitive({ tokens }: Analysis, at: number): boolean {
  const trigger = tokens[at]!;
  if (trigger.word.startsWith('to ')) return tokens[at - 1]?.kind === 'name';
  return tokens[at - 1]?.word === 'to' && tokens[at - 2]?.kind === 'name';
}

const GOES = new Set(['va', 'vont', 'allait', 'allaient']);
const INFINITIVE = /^[^ ]+(?:er|ir|re)(?: |$)/;

const PERFECT = new Set(['haben', 'sein', 'worden']);

/** "X, valued at 5 billion, ...", "X, zuletzt auf 5 Milliarden taxiert, ...": what an apposition tells is so. */
function isApposed(analysis: Analysis, at: number): boolean {
  if (!is(analysis.tokens[at], 'value.pp') || voiceOf(analysis, at) !== 'bare') return false;
  const { tokens } = analysis;
  for (let k = at - 1; k >= 0 && k >= at - 7; k--) {
    if (tokens[k]!.word === ',') return true;
    if (isVerb(tokens[k]!) || tokens[k]!.kind === 'name') return false;
  }
  return false;
}

/** "wird ... kaufen", and not the passive "wird ... gekauft". */
function germanFuture(words: readonly Token[], trigger: Token): boolean {
  const wird = words.findIndex((token) => token.word === 'wird' || token.word === 'werden');
  return (
    wird >= 0 &&
    !trigger.classes.some((name) => name.endsWith('.pp')) &&
    !words
      .slice(wird + 1)
      .some(
        (token) =>
          token.classes.some((name) => name.endsWith('.pp')) ||
          /^(?:ge|be|ver|er).*(?:t|en)$/.test(token.word),
      )
  );
}

function futureOnly(words: readonly Token[], language: Language): boolean {
  return words.some(
    (token) =>
      ['will', 'wird', 'soll', 'sollen', 'set to'].includes(token.word) || isFuture(token.word, language),
  );
}

/** "not", "never", "without" right before the trigger. */
function negation(tokens: readonly Token[], clauseOf: Int32Array, at: number): boolean {
  for (let k = at - 1; k >= 0 && k >= at - 4; k--) {
    if (clauseOf[k] !== clauseOf[at] || tokens[k]!.kind === 'mark') return false;
    if (is(tokens[k], 'neg')) {
      // "worth 5 billion without the fresh money"
      if (is(tokens[k], 'without') && k < at - 1) continue;
      // "not only", "non solo"
      const next = tokens[k + 1]?.word;
      return !(
        next === 'only' ||
        next === 'solo' ||
        next === 'seulement' ||
        next === 'nur' ||
        next === 'just'
      );
    }
  }
  return false;
}
