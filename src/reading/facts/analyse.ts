/** Makes a sentence ready for the grammars. */
import type { EntityId, Language } from '../../knowledge/vocabulary.ts';
import type { Quantity } from '../annotation.ts';
import { cutClauses } from '../clauses/clauses.ts';
import { findNominals, type Nominal } from '../clauses/nominals.ts';
import { governing } from '../clauses/phrases.ts';
import type { Sentence } from '../clauses/sentences.ts';
import { is, type Token } from '../clauses/tokens.ts';
import type { Analysis, Sum } from './analysis.ts';
import type { Discourse } from './discourse.ts';
import { countOf, ellipsisAt, isCountOfUsers, moneyOfCount, scaleOf, type Scales } from './ellipsis.ts';
import { FIRST_PLURAL } from './moods.ts';
import type { Speech } from './speech.ts';

const NO_CASES: readonly string[] = [];

/** What a sentence is made ready with. */
export interface Setting {
  discourse: Discourse;
  language: Language;
  speech: Speech;
  scale: Scales;
}

/** A sentence made ready for the grammars: its clauses, whom its nouns and pronouns mean, its sums. */
export function analyse(
  sentence: Sentence,
  tokens: readonly Token[],
  { discourse, language, speech: { company, quoted }, scale }: Setting,
): Analysis {
  const german = language === 'de';
  const clauses = cutClauses(tokens);
  const nominals: Nominal[] = findNominals({
    tokens,
    german,
    we: company === undefined ? undefined : { id: company, quoted, verb: FIRST_PLURAL[language] },
    resolve: (token, at, before, oblique) =>
      discourse.resolve(token, {
        before,
        oblique,
        sameClause: (one) => clauses.of[one.at] === clauses.of[at],
        persons: personsAfter(tokens, at),
        country: countryBeside(tokens, at),
        capital: !german && at > 0 && tokens[at]!.capital && (at === 1 || !tokens[at - 1]!.capital),
      }),
  });
  return { sentence, tokens, clauses, nominals, sums: findSums(tokens, { german, scale }), german };
}

/** So many tokens after "the company that ..." its head may be named. */
const PERSON_REACH = 7;

function personsAfter(tokens: readonly Token[], at: number): EntityId[] {
  const persons: EntityId[] = [];
  for (let k = at + 1; k < tokens.length && k <= at + PERSON_REACH; k++) {
    const token = tokens[k]!;
    if (token.kind === 'mark' && token.word !== ',') break;
    if (token.mention?.kind === 'company') break;
    if (token.mention?.kind === 'person') persons.push(token.mention.id);
  }
  const linked = tokens
    .slice(at + 1, at + 4)
    .some((token) => is(token, 'rel') || is(token, 'run.pp') || is(token, 'lead.pp') || is(token, 'p:of'));
  return linked ? persons : [];
}

/** "the Norwegian group", "la startup francese". */
export function countryBeside(tokens: readonly Token[], at: number): string | undefined {
  for (const k of [at, at - 1, at + 1]) {
    const name = tokens[k]?.classes.find((one) => one.startsWith('from.'));
    if (name !== undefined) return name.slice(5);
  }
  return undefined;
}

/** The sums of a sentence, those whose unit stands in an earlier sentence of the block included; `scale` is handed on. */
function findSums(tokens: readonly Token[], { german, scale }: { german: boolean; scale: Scales }): Sum[] {
  const sums: Sum[] = [];
  let percent = false;
  let lastKind: Quantity['kind'] | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const elliptic =
      token.kind === 'quantity'
        ? scale.users === undefined
          ? moneyOfCount(tokens, at, scale.last)
          : undefined
        : token.kind === 'word'
          ? scale.users === undefined
            ? ellipsisAt(tokens, at, { percent, lastKind, scale: scale.last })
            : countOf(tokens, at, scale.users)
          : undefined;
    if (token.kind !== 'quantity' && elliptic === undefined) continue;
    if (token.quantity !== undefined && token.quantity.kind !== 'date') lastKind = token.quantity.kind;
    if (token.quantity?.kind === 'percent') percent = true;
    if (token.quantity?.kind === 'money') {
      if (token.quantity.currency !== undefined) scale.users = undefined;
      if (scale.users === undefined) scale.last = scaleOf(token.quantity) ?? scale.last;
    }
    if (token.quantity !== undefined && elliptic === undefined)
      scale.users = isCountOfUsers(tokens, at) ?? scale.users;
    const governed = governing(tokens, at, german);
    const near = at - governed.from <= 4 ? governed : { from: at, cases: NO_CASES };
    sums.push({ quantity: elliptic ?? token.quantity!, at, ...near });
  }
  return sums;
}
