import type { EntityId, EntityKind } from '../../knowledge/vocabulary.ts';
import type { Article } from './article.ts';
import type { Background } from './background.ts';
import { ORDINARY_IN } from './languages/ordinary.ts';
import { GIVEN_NAMES } from './languages/given-names.ts';
import { has } from './languages/grammar.ts';
import { COMPANY_TAILS, LEGAL_SUFFIXES, VERSION_WORDS } from './languages/shapes.ts';
import { isNoun } from './runs.ts';
import { neighbour } from './neighbours.ts';
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

/** Weighs what speaks for and against an ambiguous name `from..to` being an entity. */
export function supportFor(
  { article, background, vicinity, topic, certain }: Question,
  { from, to, id, kind }: { from: number; to: number; id: EntityId; kind: EntityKind },
): Support {
  const why: string[] = [];
  let score = 0;
  const add = (points: number, reason: string): void => {
    score += points;
    why.push(`${reason} (${points > 0 ? '+' : ''}${points})`);
  };
  const { grammar, words } = article;
  const first = words[from]!;
  const line = article.line(from);
  let capital = true;
  for (let i = from; i < to; i++)
    if (words[i]!.caps === Caps.lower && words[i]!.end - words[i]!.start > 2) capital = false;
  if (line.shouting || line.titled || grammar.capitalNouns) {
    if (capital && grammar.capitalNouns && !line.shouting) add(0.5, 'capital');
  } else if (capital && !first.opens) add(2, 'capital inside the sentence');
  if (first.caps === Caps.mixed || (first.caps === Caps.all && !line.shouting && first.key.length > 1))
    add(1, 'spelling of a name');
  if (to - from > 1 && capital && !line.shouting) add(2, 'several words with capitals');

  const withArticle =
    from > 0 && article.gap(from) <= Gap.space && grammar.articles.has(article.key(from - 1));
  if (first.opens && to - from === 1 && grammar.small.has(first.key))
    add(-4, 'a small word that begins a sentence');
  if (capital && grammar.capitalNouns && !withArticle && !isNoun(article, from))
    add(0.5, 'no article or adjective before it');
  if (
    capital &&
    !withArticle &&
    to < words.length &&
    article.gap(to) === Gap.space &&
    grammar.auxiliaries.has(article.key(to))
  )
    add(1, `${article.key(to)} after it, no article before it`);

  const { language } = article;
  if (
    topic === 'field' &&
    first.opens &&
    capital &&
    language !== 'en' &&
    to - from === 1 &&
    !ORDINARY_IN[language].has(first.key)
  )
    add(1.2, 'no word of this language');
  if (topic === 'field') add(2, 'article of the field');
  else if (topic === 'other') add(-1, 'article of another subject');

  const near = vicinity.near(id, from, to);
  const related = background.related.get(id);
  if (near !== undefined) add(2, `${near} in the sentence`);
  else if (related && [...related].some((other) => certain.has(other)))
    add(1.5, 'what belongs to it in the article');

  const before = article.headBefore(from);
  const direct = from > 0 && article.gap(from) <= Gap.space ? article.key(from - 1) : '';
  const after = to < words.length && article.gap(to) <= Gap.space ? article.key(to) : '';
  const head = before >= 0 ? article.key(before) : '';
  const nouns = kind === 'product' ? grammar.productNouns : grammar.companyNouns;
  if (kind === 'person') {
    if (has(grammar, grammar.personNouns, head) || grammar.honorifics.has(head)) add(2, `${head} before it`);
  } else if (has(grammar, nouns, head) || (kind === 'product' && has(grammar, grammar.productNouns, after)))
    add(kind === 'product' ? 3 : 2, `named as ${kind}`);
  else if (
    kind !== 'source' &&
    (has(grammar, grammar.dealNouns, head) ||
      has(grammar, grammar.personNouns, head) ||
      grammar.dealVerbs.has(head) ||
      grammar.ledBy.has(head))
  )
    add(2, `${head} before it`);
  else if (article.draftAt(before)?.kind === kind && grammar.and.has(article.key(from - 1)))
    add(2, 'beside another name');
  if (kind === 'company' && grammar.language === 'en' && grammar.dealNouns.has(after) && capital)
    add(1, `${after} after it`);
  const beyond = neighbour(article, to - 1, 1);
  const right = beyond === undefined ? undefined : article.draftAt(beyond);
  if (right && right.kind === kind) add(1.5, 'in a list of names');
  if (grammar.and.has(direct) || article.gap(from) === Gap.comma) {
    const listed = article.draftAt(article.gap(from) === Gap.comma ? from - 1 : from - 2);
    if (listed && listed.kind === kind) add(1.5, 'in a list of names');
  }
  if (after !== '' && kind === 'source' && grammar.sourceVerbs.has(after)) add(2, `${after} after it`);
  if (kind === 'source' && (grammar.sourceBefore.has(head) || grammar.sourceBefore.has(direct)))
    add(2, `${head} before it`);
  if (
    kind === 'company' &&
    after !== '' &&
    (grammar.companyVerbs.has(after) ||
      (grammar.auxiliaries.has(after) && grammar.companyVerbs.has(article.key(to + 1))))
  )
    add(1.5, `${after} after it`);
  if (
    kind === 'company' &&
    article.gap(to) === Gap.hyphen &&
    (has(grammar, grammar.personNouns, article.key(to)) || has(grammar, grammar.dealNouns, article.key(to)))
  )
    add(2, `${article.key(to)} of it`);
  if (
    article.gap(to) === Gap.comma &&
    article.gap(to + 1) <= Gap.space &&
    has(grammar, nouns, article.key(to + 2))
  )
    add(1.5, `called ${article.key(to + 2)}`);
  if (kind === 'company' && article.gap(to) === Gap.open && words[to]!.caps === Caps.all)
    add(1, 'abbreviation in brackets');
  if (
    words[to - 1]!.end + 1 < article.text.length &&
    kind === 'company' &&
    /^['’]s\b/.test(article.text.slice(words[to - 1]!.end, words[to - 1]!.end + 3)) &&
    !first.opens
  )
    add(0.5, 'possessive');

  if (
    kind === 'company' &&
    grammar.articles.has(direct) &&
    article.gap(from) === Gap.space &&
    !has(grammar, grammar.companyNouns, head) &&
    !has(grammar, grammar.dealNouns, after)
  )
    add(-1, 'article before it');
  if (has(grammar, grammar.otherNouns, head) || has(grammar, grammar.otherNouns, after))
    add(-2, 'with the name of something else');
  if (
    article.gap(to) === Gap.hyphen &&
    article.words[to] &&
    !has(grammar, grammar.personNouns, after) &&
    COMMON_COMPOUNDS.test(article.key(to))
  )
    add(-4, 'part of an ordinary compound');
  const strangeAfter = isStranger(article, to, article.gap(to));
  const strangeBefore =
    from > 0 &&
    isStranger(article, from - 1, article.gap(from)) &&
    !has(grammar, grammar.companyNouns, direct) &&
    !has(grammar, grammar.personNouns, direct) &&
    !has(grammar, grammar.productNouns, direct);
  if (strangeAfter && !grammar.capitalNouns) add(-3, 'part of a longer name');
  else if (strangeAfter && kind !== 'person' && GIVEN_NAMES.has(first.key)) add(-3, 'a given name');
  const left = from > 0 && article.gap(from) === Gap.space ? article.draftAt(from - 1) : undefined;
  if (left && left.kind === 'company' && left.to === from && !grammar.capitalNouns && kind !== 'product')
    add(-3, 'part of a longer name');
  if (
    kind === 'source' &&
    to < words.length &&
    article.gap(to) === Gap.space &&
    article.capital(to) &&
    COMPANY_TAILS.has(after)
  )
    add(-4, 'part of a longer name');
  if (kind === 'company' && has(grammar, grammar.productNouns, direct)) add(1.5, `${direct} before it`);
  if (first.gap === Gap.block && article.gap(to) === Gap.colon) add(1, 'the headword of its line');
  if (strangeBefore && (!grammar.capitalNouns || GIVEN_NAMES.has(direct))) add(-3, 'part of a longer name');
  return { score, why };
}

/** What "meta" is joined to in ordinary words. */
const COMMON_COMPOUNDS =
  /^(ebene|analys|studi|stud|physi|fisic|dat[ei]|etudes|ana[ls]|suchmasch|diskuss|theor|sprach|lingu|kommun|cognit|kognit|umfrage|perspekt)/;

/** A word with a capital beside a name that is neither known nor a word of names. */
function isStranger(article: Article, index: number, gap: Gap): boolean {
  if (gap !== Gap.space || !article.capital(index) || article.owner[index] !== 0) return false;
  const word = article.words[index]!;
  if (article.line(index).shouting || article.line(index).titled || word.opens) return false;
  return (
    !COMPANY_TAILS.has(word.key) &&
    !LEGAL_SUFFIXES.has(word.key) &&
    !VERSION_WORDS.has(word.key) &&
    !article.grammar.small.has(word.key) &&
    word.caps === Caps.initial &&
    word.key.length > 1
  );
}
