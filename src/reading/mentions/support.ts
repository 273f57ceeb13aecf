import type { EntityId, EntityKind } from '../../knowledge/vocabulary.ts';
import type { Article } from './article.ts';
import type { Background } from './background.ts';
import { GIVEN_NAMES } from './languages/given-names.ts';
import { has } from './languages/grammar.ts';
import { ORDINARY_IN } from './languages/ordinary.ts';
import { COMPANY_TAILS, LEGAL_SUFFIXES, VERSION_WORDS } from './languages/shapes.ts';
import { neighbour } from './neighbours.ts';
import { isNoun } from './runs.ts';
import type { Topic } from './topic.ts';
import type { Vicinity } from './vicinity.ts';
import { Caps, Gap } from './words.ts';

/** How much speaks for a reading of a name, and what. */
export interface Support {
  score: number;
  why: string[];
}

/** A use that needs no other to license it. */
export const STRONG = 3;
/** A use that one strong use of the same entity licenses. */
export const WEAK = 1.2;

interface Question {
  article: Article;
  background: Background;
  vicinity: Vicinity;
  topic: Topic;
  /** The entities that are certain so far. */
  certain: ReadonlySet<EntityId>;
}

/** An ambiguous name, read as an entity. */
interface Reading {
  from: number;
  to: number;
  id: EntityId;
  kind: EntityKind;
}

type Add = (points: number, reason: string) => void;

/** Weighs what speaks for and against an ambiguous name `from..to` being an entity. */
export function supportFor(question: Question, reading: Reading): Support {
  const why: string[] = [];
  let score = 0;
  const add: Add = (points, reason) => {
    score += points;
    why.push(`${reason} (${points > 0 ? '+' : ''}${points})`);
  };
  const { article } = question;
  weighSpelling(question, reading, add);
  weighSubject(question, reading, add);
  weighUse(article, reading, add);
  weighLists(article, reading, add);
  weighWholeness(article, reading, add);
  return { score, why };
}

/** All words of the name have their capitals, but for the smallest. */
function hasCapitals({ words }: Article, { from, to }: Reading): boolean {
  for (let i = from; i < to; i++)
    if (words[i]!.caps === Caps.lower && words[i]!.end - words[i]!.start > 2) return false;
  return true;
}

/** The word directly before, or ''. */
function wordBefore(article: Article, from: number): string {
  return from > 0 && article.gap(from) <= Gap.space ? article.key(from - 1) : '';
}

/** The word directly behind, or ''. */
function wordAfter(article: Article, to: number): string {
  return to < article.words.length && article.gap(to) <= Gap.space ? article.key(to) : '';
}

/** Capitals, and what they tell at this place in this language. */
function weighSpelling({ article, topic }: Question, reading: Reading, add: Add): void {
  const { from, to } = reading;
  const { grammar, language, words } = article;
  const first = words[from]!;
  const line = article.line(from);
  const capital = hasCapitals(article, reading);
  const withArticle = grammar.articles.has(wordBefore(article, from));
  if (grammar.capitalNouns) {
    if (capital && !line.shouting) add(0.5, 'capital');
    if (capital && !withArticle && !isNoun(article, from)) add(0.5, 'no article or adjective before it');
  } else if (capital && !first.opens && !line.shouting && !line.titled) add(2, 'capital inside the sentence');
  if (first.caps === Caps.mixed || (first.caps === Caps.all && !line.shouting && first.key.length > 1))
    add(1, 'spelling of a name');
  if (to - from > 1 && capital && !line.shouting) add(2, 'several words with capitals');
  if (first.opens && to - from === 1) {
    if (grammar.small.has(first.key)) add(-4, 'a small word that begins a sentence');
    if (capital && topic === 'field' && language !== 'en' && !ORDINARY_IN[language].has(first.key))
      add(1.2, 'no word of this language');
  }
  if (capital && !withArticle && article.gap(to) === Gap.space && grammar.auxiliaries.has(article.key(to)))
    add(1, `${article.key(to)} after it, no article before it`);
}

/** What the article is about, and whether what belongs to the entity stands near or in it. */
function weighSubject(
  { background, vicinity, topic, certain }: Question,
  { from, to, id }: Reading,
  add: Add,
): void {
  if (topic === 'field') add(2, 'article of the field');
  else if (topic === 'other') add(-1, 'article of another subject');
  const near = vicinity.near(id, from, to);
  if (near !== undefined) return add(2, `${near} in the sentence`);
  for (const related of background.related.get(id) ?? [])
    if (certain.has(related)) return add(1.5, 'what belongs to it in the article');
}

/** How the words before and behind use the name. */
function weighUse(article: Article, reading: Reading, add: Add): void {
  const { from, to, kind } = reading;
  const { grammar, words, text } = article;
  const before = article.headBefore(from);
  const head = before >= 0 ? article.key(before) : '';
  const direct = wordBefore(article, from);
  const after = wordAfter(article, to);
  const behind = article.key(to);
  const nouns = kind === 'product' ? grammar.productNouns : grammar.companyNouns;
  const company = kind === 'company';
  const involved =
    has(grammar, grammar.dealNouns, head) ||
    has(grammar, grammar.personNouns, head) ||
    grammar.dealVerbs.has(head) ||
    grammar.ledBy.has(head);
  if (has(grammar, nouns, head) || (kind === 'product' && has(grammar, grammar.productNouns, after)))
    add(kind === 'product' ? 3 : 2, `named as ${kind}`);
  else if (kind !== 'source' && involved) add(2, `${head} before it`);
  else if (grammar.and.has(direct) && article.draftAt(before)?.kind === kind) add(2, 'beside another name');
  if (kind === 'source' && grammar.sourceVerbs.has(after)) add(2, `${after} after it`);
  if (kind === 'source' && (grammar.sourceBefore.has(head) || grammar.sourceBefore.has(direct)))
    add(2, `${head} before it`);
  if (
    article.gap(to) === Gap.comma &&
    article.gap(to + 1) <= Gap.space &&
    has(grammar, nouns, article.key(to + 2))
  )
    add(1.5, `called ${article.key(to + 2)}`);
  if (words[from]!.gap === Gap.block && article.gap(to) === Gap.colon) add(1, 'the headword of its line');
  if (has(grammar, grammar.otherNouns, head) || has(grammar, grammar.otherNouns, after))
    add(-2, 'with the name of something else');
  if (!company) return;
  const verb = grammar.auxiliaries.has(after) ? article.key(to + 1) : after;
  if (grammar.companyVerbs.has(verb)) add(1.5, `${verb} after it`);
  const compound = article.gap(to) === Gap.hyphen;
  if (compound && (has(grammar, grammar.personNouns, behind) || has(grammar, grammar.dealNouns, behind)))
    add(2, `${behind} of it`);
  if (article.gap(to) === Gap.open && words[to]!.caps === Caps.all) add(1, 'abbreviation in brackets');
  const end = words[to - 1]!.end;
  if (!words[from]!.opens && /^['’]s\b/.test(text.slice(end, end + 3))) add(0.5, 'possessive');
  const articled = grammar.articles.has(direct) && article.gap(from) === Gap.space;
  if (articled && !has(grammar, grammar.companyNouns, head) && !has(grammar, grammar.dealNouns, after))
    add(-1, 'article before it');
  if (has(grammar, grammar.productNouns, direct)) add(1.5, `${direct} before it`);
  if (grammar.language === 'en' && grammar.dealNouns.has(after) && hasCapitals(article, reading))
    add(1, `${after} after it`);
}

/** Names of the kind on either side, in a list. */
function weighLists(article: Article, { from, to, kind }: Reading, add: Add): void {
  for (const side of [neighbour(article, from, -1), neighbour(article, to - 1, 1)])
    if (side !== undefined && article.draftAt(side)?.kind === kind) add(1.5, 'in a list of names');
}

/** What "meta" is joined to in ordinary words. */
const COMMON_COMPOUNDS =
  /^(ebene|analys|studi|stud|physi|fisic|dat[ei]|etudes|ana[ls]|suchmasch|diskuss|theor|sprach|lingu|kommun|cognit|kognit|umfrage|perspekt)/;

/** Whether it is the whole name, or a part of another one. */
function weighWholeness(article: Article, { from, to, kind }: Reading, add: Add): void {
  const { grammar, words } = article;
  const direct = wordBefore(article, from);
  const after = wordAfter(article, to);
  if (article.gap(to) === Gap.hyphen && COMMON_COMPOUNDS.test(article.key(to)))
    add(-4, 'part of an ordinary compound');
  if (isStranger(article, to, article.gap(to))) {
    if (!grammar.capitalNouns) add(-3, 'part of a longer name');
    else if (kind !== 'person' && GIVEN_NAMES.has(words[from]!.key)) add(-3, 'a given name');
  }
  const left = from > 0 && article.gap(from) === Gap.space ? article.draftAt(from - 1) : undefined;
  if (left?.kind === 'company' && left.to === from && !grammar.capitalNouns && kind !== 'product')
    add(-3, 'part of a longer name');
  if (kind === 'source' && article.gap(to) === Gap.space && article.capital(to) && COMPANY_TAILS.has(after))
    add(-4, 'part of a longer name');
  const titled = [grammar.companyNouns, grammar.personNouns, grammar.productNouns].some((nouns) =>
    has(grammar, nouns, direct),
  );
  if (from === 0 || titled || !isStranger(article, from - 1, article.gap(from))) return;
  // At the beginning of a sentence any word has a capital: a doubt only.
  if (words[from - 1]!.opens) add(grammar.capitalNouns ? 0 : -1.5, 'perhaps part of a longer name');
  else if (!grammar.capitalNouns || GIVEN_NAMES.has(direct)) add(-3, 'part of a longer name');
}

/** A word with a capital beside a name that is neither known nor a word of names. */
function isStranger(article: Article, index: number, gap: Gap): boolean {
  if (gap !== Gap.space || !article.capital(index) || article.owner[index] !== 0) return false;
  const { key, caps } = article.words[index]!;
  const line = article.line(index);
  if (line.shouting || line.titled || caps !== Caps.initial || key.length === 1) return false;
  return ![COMPANY_TAILS, LEGAL_SUFFIXES, VERSION_WORDS, article.grammar.small].some((words) =>
    words.has(key),
  );
}
