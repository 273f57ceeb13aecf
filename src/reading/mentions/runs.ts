import type { Article } from './article.ts';
import { GIVEN_NAMES, NAME_PARTICLES } from './languages/given-names.ts';
import { has } from './languages/grammar.ts';
import { BARE_CAPITALS } from './languages/places.ts';
import { COMPANY_HEADS, COMPANY_TAILS } from './languages/shapes.ts';
import { Caps, Gap, type Word } from './words.ts';

/** Words with capitals that may be a name: `from..to`. */
export interface Run {
  from: number;
  to: number;
  /** Its first word begins a sentence, so that its capital tells nothing. */
  opens: boolean;
}

/** Longer runs are headlines or lists without commas. */
const MOST_WORDS = 6;

/** The runs of words with capitals that belong to no name yet. Lines whose capitals tell nothing are left out. */
export function findRuns(article: Article): Run[] {
  const runs: Run[] = [];
  for (const line of article.lines) {
    if (line.shouting || line.titled) continue;
    for (let i = line.from; i < line.to;) {
      if (!mayBegin(article, i)) {
        i++;
        continue;
      }
      const end = endOf(article, i, line.to);
      addRun(runs, article, i, end);
      i = end;
    }
  }
  return runs;
}

function mayBegin(article: Article, index: number): boolean {
  const word = article.words[index]!;
  if (article.owner[index] !== 0 || !nameLike(word)) return false;
  // "US$", "HK$": a currency.
  return !CURRENCY.test(article.text.charAt(word.end)) && !SUM.test(word.key);
}

function nameLike(word: Word): boolean {
  // "16L", "3D": a number with a letter.
  if (word.key.charCodeAt(0) < 0x3a && word.caps !== Caps.mixed && word.key.length < 5 && word.key !== '1x')
    return false;
  return word.caps !== Caps.lower && word.caps !== Caps.digits;
}

function endOf(article: Article, from: number, limit: number): number {
  const { words, grammar, owner } = article;
  let end = from + 1;
  while (end < limit && end - from < MOST_WORDS) {
    const word = words[end]!;
    const gap = word.gap;
    if (owner[end] !== 0) break;
    if (gap === Gap.none && word.start === words[end - 1]!.end + 1) {
      // "Gene.01", "Warner Bros. Discovery" has a space instead.
      end++;
      continue;
    }
    if (gap === Gap.hyphen) {
      const digits = word.caps === Caps.digits && word.end - word.start <= 3;
      const name = nameLike(word) && (!grammar.capitalNouns || GIVEN_NAMES.has(words[from]!.key));
      if (!digits && !name) break;
      end++;
      continue;
    }
    if (gap !== Gap.space && gap !== Gap.ampersand) break;
    if (
      nameLike(word) &&
      !(grammar.small.has(word.key) && word.caps === Caps.initial && !COMPANY_TAILS.has(word.key))
    ) {
      end++;
      continue;
    }
    // A particle inside a person's name.
    let next = end;
    while (
      next < limit &&
      next - end < 2 &&
      NAME_PARTICLES.has(words[next]!.key) &&
      words[next]!.gap === Gap.space
    )
      next++;
    // Behind the given name alone, or two of them: "Karen Wu of" and what follows are two names.
    const given = end - from === 1 || (end - from === 2 && GIVEN_NAMES.has(words[end - 1]!.key));
    if (
      next > end &&
      next < limit &&
      given &&
      words[next]!.gap === Gap.space &&
      nameLike(words[next]!) &&
      owner[next] === 0 &&
      GIVEN_NAMES.has(words[from]!.key) &&
      !GIVEN_NAMES.has(words[next]!.key) &&
      !(grammar.capitalNouns && isNoun(article, next))
    ) {
      end = next + 1;
      continue;
    }
    break;
  }
  return end;
}

/** Takes words off both ends that are no part of a name, and parts a run where a title stands inside. */
function addRun(runs: Run[], article: Article, from: number, to: number): void {
  const { words, grammar } = article;
  let start = from;
  while (start < to && isTitle(article, start, to)) start++;
  // "Le Nouvel Obs", "La Stampa": a capital inside the sentence makes the article a part of the name.
  if (
    start > from &&
    start < to &&
    grammar.articles.has(words[start - 1]!.key) &&
    !words[start - 1]!.opens &&
    words[start - 1]!.caps === Caps.initial &&
    !grammar.capitalNouns
  )
    start--;
  let end = to;
  while (end > start + 1 && BARE_CAPITALS.has(words[end - 1]!.key) && !COMPANY_TAILS.has(words[end - 1]!.key))
    end--;
  if (grammar.capitalNouns) {
    // Nouns stand before a name ("Konzernchef Pichai") or after it.
    while (start < end && isNoun(article, start)) start++;
    const given = GIVEN_NAMES.has(words[start]?.key ?? '');
    for (let i = start + (given ? 2 : 1); i < end; i++)
      if (isNoun(article, i) && !COMPANY_TAILS.has(words[i]!.key)) {
        addRun(runs, article, i + 1, end);
        end = i;
        break;
      }
  }
  if (start >= end) return;
  runs.push({ from: start, to: end, opens: words[start]!.opens && start === from });
}

/** Whether a word before a name is no part of it: a small word, a title, a demonym. */
function isTitle(article: Article, index: number, to: number): boolean {
  const { grammar } = article;
  const { key, opens, caps } = article.words[index]!;
  if (caps === Caps.mixed) return false;
  if (index + 1 < to && COMPANY_HEADS.has(key) && !opens) return false;
  if (
    grammar.small.has(key) ||
    BARE_CAPITALS.has(key) ||
    grammar.honorifics.has(key) ||
    grammar.articles.has(key)
  )
    return true;
  if (index + 1 < to && COMPANY_TAILS.has(article.key(to - 1)) && !opens) return false;
  return (
    has(grammar, grammar.personNouns, key) ||
    has(grammar, grammar.companyNouns, key) ||
    has(grammar, grammar.otherNouns, key) ||
    (opens && has(grammar, grammar.productNouns, key)) ||
    has(grammar, grammar.sourceNouns, key)
  );
}

const CURRENCY = /[$€£¥]/;
/** "Rmb2.96bn", "CHF5". */
const SUM = /^(rmb|usd|eur|gbp|cny|jpy|chf|hkd|sek|nok|dkk|pln|inr)\d/;

const NOUN_END =
  /(ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|taet|tat|taten|ismus|nisse?n?|tum|markt|markte|geld|gelder|wert|preis|zahl|zahlen|recht|rechte|zeit|zeiten|jahr|jahre|jahrs|woche|monat|tag|tage|welt|macht|spiel|plan|plane|werk|werke|leute|kosten|summe|summen|runde|runden|quartal|quartals|milliarden|millionen|prozent|dollar|euro|haus|feld|raum|ziel|ziele|seite|seiten|stelle|frage|fragen|thema|teil|teile|fall|rolle|arbeit|kraft|technik|industrie|branche|politik|wirtschaft|geschaft|geschafts|strom|netz|netze|rechner|daten|karte|karten|bericht|berichte|angaben|plattform|lizenz|lizenzen|gebuhr|gebuhren|stimme|stimmen|musik|bilder|texte|titel|lied|lieder|buch|bucher)$/;

/** Whether a German word with a capital is an ordinary noun, as far as its ending and the words before it tell. */
export function isNoun(article: Article, index: number): boolean {
  const { grammar, words } = article;
  const { key, caps, gap } = words[index]!;
  if (caps !== Caps.initial || GIVEN_NAMES.has(key)) return false;
  for (const nouns of [
    grammar.personNouns,
    grammar.companyNouns,
    grammar.productNouns,
    grammar.otherNouns,
    grammar.dealNouns,
    grammar.sourceNouns,
    grammar.domain,
  ])
    if (has(grammar, nouns, key)) return true;
  if (NOUN_END.test(key) || grammar.small.has(key)) return true;
  // After an article, a preposition with one, or an adjective: a noun, unless a name follows it at once.
  const before = index > 0 && gap <= Gap.space ? words[index - 1]! : undefined;
  if (!before || before.caps !== Caps.lower) return false;
  return (
    grammar.articles.has(before.key) ||
    DETERMINERS.has(before.key) ||
    (/(en|er|es|em)$/.test(before.key) && !grammar.small.has(before.key) && before.key.length > 4)
  );
}

const DETERMINERS = new Set(
  'im am vom zum zur beim ins ans sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres kein keine keinen keiner dieser diese dieses diesen diesem jeder jede jedes viele mehr alle allen zwei drei vier funf sechs sieben acht neun zehn ohne pro unser unsere'.split(
    ' ',
  ),
);
