import type { Article, Draft, Hit } from './article.ts';
import { phraseOf } from './phrases.ts';
import type { Topic } from './topic.ts';
import { Caps, Gap } from './words.ts';

/** Keeps the words of terms with capitals ("Public Benefit Corporation", "GPUs") from being taken for names. */
export function blockTerms(article: Article, hits: readonly Hit[]): void {
  for (const { from, to, entries } of hits) {
    if (!entries.some(({ use }) => use === 'term')) continue;
    const before =
      from > 0 &&
      article.gap(from) === Gap.space &&
      article.capital(from - 1) &&
      !article.words[from - 1]!.opens;
    if (!before || article.owner[from - 1] !== 0) article.block(from, to);
  }
}

/** Signs of money beside a word: the sentence speaks of deals. */
const MONEY =
  /[$€£¥%]|\b(mrd|mio|mln|mld|bln|bn|mn)\b|milliard|milliar|million|milione|milioni|millon|billion|trillion|dollar|dollari|dolar|euro|yen|yuan|prozent|per cento|percent|pour cent|por ciento/;

/** The deal terms of a text: the longest at each place, none inside a name, ordinary words only where the context is one of deals. */
export function findTerms(article: Article, hits: readonly Hit[], topic: Topic): Draft[] {
  if (topic === 'other') return [];
  const drafts: Draft[] = [];
  const moneyed = new Map<number, boolean>();
  let until = 0;
  for (const hit of hits) {
    if (hit.from < until) continue;
    if (insideName(article, hit)) continue;
    const strong = hit.entries.find(({ use }) => use === 'term');
    const entry = strong ?? hit.entries.find(({ use }) => use === 'weak-term');
    if (!entry?.id) continue;
    // "série d'articles" is no series D.
    const last = article.words[hit.to - 1]!;
    if (last.end - last.start === 1 && last.caps === Caps.lower && hit.to - hit.from > 1) continue;
    // "l'Antitrust" with a capital is the authority.
    const body =
      hit.to - hit.from === 1 &&
      hit.entries.some(({ use }) => use === 'other') &&
      !article.words[hit.from]!.opens &&
      !article.line(hit.from).shouting;
    if (body || isIdiom(article, hit) || (!strong && isVerb(article, hit))) continue;
    const why = [strong ? 'a form of the term in this language' : 'in this context a form of the term'];
    const context = strong && topic === 'field' ? undefined : contextFor(article, hit, moneyed);
    if (context === undefined && topic === 'near') continue;
    if (context !== undefined) why.push(context);
    if (!strong && context === undefined) why.push('an article of the field');
    drafts.push({
      from: hit.from,
      to: hit.to,
      start: hit.start,
      end: hit.end,
      id: entry.id,
      kind: 'term',
      use: 'term',
      why,
    });
    until = hit.to;
  }
  return drafts;
}

/** A term inside a name ("Cdp Venture Capital") is no term; a name inside a term ("AGI clause") may be. */
function insideName(article: Article, { from, to }: Hit): boolean {
  const draft = article.draftAt(from);
  return draft !== undefined && draft.from <= from && draft.to >= to && draft.use !== 'epithet';
}

/** "a quota 1,7 miliardi", "making the rounds": the word in a turn of its own. */
function isIdiom(article: Article, { from, to }: Hit): boolean {
  const { idioms } = article.grammar;
  const form = phraseOf(article, from, to);
  const before = article.key(from - 1);
  const after =
    article.words[to]?.caps === Caps.digits && article.gap(to) === Gap.space ? '#' : article.key(to);
  return (
    idioms.has(`${before} ${form}`) ||
    idioms.has(`${article.key(from - 2)} ${before} ${form}`) ||
    idioms.has(`${form} ${after}`) ||
    idioms.has(`${form} ${after} ${article.key(to + 1)}`)
  );
}

/** "Indra compra la rival": after who does it and before an article, a verb. */
function isVerb(article: Article, { from, to }: Hit): boolean {
  const { grammar } = article;
  if (grammar.capitalNouns || grammar.language === 'en' || to - from > 1) return false;
  return (
    article.joined(from) &&
    article.draftAt(from - 1) !== undefined &&
    article.joined(to) &&
    grammar.articles.has(article.key(to))
  );
}

/** What speaks for an ordinary word being the term: a name or money in its sentence. */
function contextFor(article: Article, { from, to }: Hit, moneyed: Map<number, boolean>): string | undefined {
  const sentence = article.sentenceOf[from]!;
  const { begin, end } = article.around(from);
  for (let i = begin; i < end; i++)
    if ((i < from || i >= to) && article.owner[i]! > 0) return 'a name in the sentence';
  let money = moneyed.get(sentence);
  if (money === undefined) {
    money = MONEY.test(
      article.text.slice(article.words[begin]!.start, (article.words[end - 1]?.end ?? 0) + 2).toLowerCase(),
    );
    moneyed.set(sentence, money);
  }
  if (money) return 'money in the sentence';
  return article.words[from]!.caps === Caps.all ? 'written as an abbreviation' : undefined;
}
