/** What refers back: definite nouns, relative pronouns and their antecedents. */
import { isVerb } from './clauses.ts';
import type { Nominal } from './nominals.ts';
import { isNation, prepositions } from './phrases.ts';
import { is, type Token } from './tokens.ts';

/** Whether a common noun stands for something named before: it has an article and no name of its own beside it. */
export function refersBack(tokens: readonly Token[], at: number, found: readonly Nominal[]): boolean {
  const token = tokens[at]!;
  if (is(token, 'pronoun') || is(token, 'person.pro') || (is(token, 'poss') && !is(token, 'rel')))
    return true;
  let before = at - 1;
  let steps = 0;
  while (
    before >= 0 &&
    steps < 3 &&
    tokens[before]!.kind === 'word' &&
    !is(tokens[before], 'det') &&
    !is(tokens[before], 'poss') &&
    !isVerb(tokens[before]!) &&
    prepositions(tokens[before]).length === 0
  ) {
    before--;
    steps++;
  }
  const article = tokens[before];
  const definite =
    article !== undefined &&
    ((is(article, 'det') && !INDEFINITE.has(article.word)) ||
      is(article, 'poss') ||
      FUSED.test(article.word));
  if (!definite) return false;
  // "X, the company that ...": an apposition says again who X is.
  const previous = found.at(-1);
  if (
    previous !== undefined &&
    tokens[before - 1]?.word === ',' &&
    previous.last === before - 2 &&
    // "According to X, the defendant ...": X only tells of it.
    !(previous.cases.includes('p:source') && is(token, 'defendant.n'))
  )
    return false;
  // An adjective beside its noun: the noun refers.
  if (
    isNation(token) &&
    [tokens[at - 1], tokens[at + 1]].some(
      (next) =>
        next?.kind === 'word' &&
        !is(next, 'det') &&
        prepositions(next).length === 0 &&
        (next.classes.length === 0 || is(next, 'org.n') || is(next, 'fund.n')),
    )
  )
    return false;
  // "the startup Mistral", "la startup francese Mistral": the name follows.
  for (let i = at + 1; i < tokens.length && i < at + 4; i++) {
    const next = tokens[i]!;
    if (next.kind === 'name') return false;
    if (next.kind !== 'word' || (next.classes.length > 0 && !isNation(next))) break;
  }
  // A noun beside another noun of the kind is one phrase: count it once.
  return !(previous !== undefined && previous.via === 'noun' && previous.last >= before);
}

/** "a", "some", "another" */
export function isIndefinite({ word }: Token): boolean {
  return INDEFINITE.has(word);
}

const INDEFINITE = new Set([
  'a',
  'an',
  'un',
  'uno',
  'una',
  "un'",
  'une',
  'ein',
  'eine',
  'einen',
  'einem',
  'einer',
  'eines',
  'each',
  'every',
  'some',
  'any',
  'another',
  'ogni',
  'chaque',
  'plusieurs',
  'cada',
  'unos',
  'unas',
  'altri',
  'altre',
  'autres',
  'otros',
  'otras',
  'otro',
  'otra',
  'autre',
  'altro',
  'altra',
]);

/** Prepositions that have an article in them. */
const FUSED =
  /^(del|dell|dal|dall|al|all|nel|nell|sul|sull|col|du|au|aux|des|zum|zur|im|vom|beim|am|della|dello|dei|degli|delle|dalla|dallo|alla|allo|nella|nello|sulla|dell'|dall'|all'|nell'|sull')$/;

/**
 * Without a comma, a relative clause belongs to the word right before it: "a bid that ...", "the startup that ...".
 * After one, a share may open it: "X, about 59 per cent of which ...".
 */
export function isBeside(antecedent: Nominal, tokens: readonly Token[], at: number): boolean {
  let head = at - 1;
  while (head > 0 && (prepositions(tokens[head]).length > 0 || is(tokens[head], 'det'))) head--;
  while (head > 0 && (tokens[head]!.quantity?.kind === 'percent' || is(tokens[head], 'adv'))) head--;
  if (tokens[head]?.kind === 'mark') return true;
  const between = tokens.slice(antecedent.last + 1, head + 1);
  return (
    between.length === 0 ||
    (antecedent.via === 'noun' && between.length <= 1) ||
    between.every((token) => token.glued)
  );
}

export function antecedentOf(
  found: readonly Nominal[],
  tokens: readonly Token[],
  at: number,
): Nominal | undefined {
  for (let i = found.length - 1; i >= 0; i--) {
    const one = found[i]!;
    if (one.kind === 'source') continue;
    if (at - one.last > 14) return undefined;
    // An apposition between commas belongs to the name before it.
    const gap = tokens.slice(one.last + 1, at);
    if (gap.some((token) => token.kind === 'mark' && ';:'.includes(token.word))) return undefined;
    const previous = found[i - 1];
    if (
      previous !== undefined &&
      one.cases.includes('p:of') &&
      tokens[previous.last + 1]?.word === ',' &&
      !tokens.slice(previous.last + 2, one.from).some((token) => token.kind !== 'word' || isVerb(token))
    )
      return previous;
    return one;
  }
  return undefined;
}
