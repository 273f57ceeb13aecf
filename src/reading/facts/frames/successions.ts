/** Frames of offices that pass from one person to another: "P succeeds Q as chief executive of X". */
import type { EntityId, Role } from '../../../knowledge/vocabulary.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { prepositions } from '../../clauses/phrases.ts';
import { is } from '../../clauses/tokens.ts';
import { oblique, subjectOf, voiceOf } from '../analysis.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import { draft, officeOf } from './holding.ts';

export interface Succession {
  /** The word that tells it. */
  at: number;
  successor: Nominal | undefined;
  predecessor: Nominal | undefined;
}

/** So many tokens from an office the verb of succeeding may stand. */
const REACH = 14;

/** So many sentences after an office "his successor" may leave it out. */
const MEMORY_REACH = 2;

const VERBS = ['succeed.v', 'succeed.pp'] as const;

/** The succession that a clause tells of around an office. */
export function successionIn(context: Context, office: number): Succession | undefined {
  const { tokens, clauses } = context.analysis;
  for (let distance = 1; distance <= REACH; distance++)
    for (const k of [office - distance, office + distance]) {
      if (tokens[k] === undefined || clauses.of[k] !== clauses.of[office]) continue;
      if (VERBS.some((name) => is(tokens[k], name))) {
        const found = ofVerb(context, k);
        if (found !== undefined) return found;
      }
      if (is(tokens[k], 'successor.n') && Math.abs(k - office) <= 8) {
        const found = ofNoun(context, k);
        if (found !== undefined) return found;
      }
    }
  return undefined;
}

function ofVerb({ analysis }: Context, at: number): Succession | undefined {
  const { nominals, clauses } = analysis;
  const person = ['person'] as const;
  if (is(analysis.tokens[at], 'succeed.pp') && voiceOf(analysis, at) !== 'active') {
    const successor = oblique(analysis, at, ['p:by'], { kinds: person, reach: 8 });
    const predecessor = subjectOf(analysis, at, { kinds: person });
    return successor === undefined || predecessor === undefined ? undefined : { at, successor, predecessor };
  }
  const predecessor =
    nominals.find(
      (one) =>
        one.kind === 'person' && one.at > at && one.from - at <= 4 && clauses.of[one.at] === clauses.of[at],
    ) ??
    (analysis.german
      ? nominals.findLast(
          (one) =>
            one.kind === 'person' &&
            one.last < at &&
            at - one.last <= 3 &&
            clauses.of[one.at] === clauses.of[at],
        )
      : undefined);
  const successor = subjectOf(analysis, at, {
    kinds: person,
    ...(predecessor === undefined ? {} : { except: [predecessor] }),
  });
  return successor === undefined || predecessor === undefined ? undefined : { at, successor, predecessor };
}

/** "P, the successor of Q", "Q's successor, P", "his replacement, P" */
function ofNoun({ analysis }: Context, at: number): Succession | undefined {
  const { nominals, tokens } = analysis;
  const owner =
    nominals.findLast(
      (one) => one.kind === 'person' && one.possessive && one.last < at && at - one.last <= 3,
    ) ??
    nominals.find(
      (one) => one.kind === 'person' && one.at > at && one.from - at <= 2 && one.cases.length > 0,
    );
  const start = owner !== undefined && owner.at > at ? owner.last : at;
  const isSomeone = (one: Nominal): boolean =>
    one.kind === 'person' && one.via === 'name' && one !== owner && !one.possessive && one.cases.length === 0;
  const after = nominals.find(
    (one) =>
      one.at > start &&
      one.from - start <= 2 &&
      isSomeone(one) &&
      tokens.slice(start + 1, one.from).every((token) => token.word === ',' || is(token, 'be')),
  );
  const before = nominals.findLast(
    (one) =>
      isSomeone(one) &&
      one.last < at &&
      at - one.last <= 4 &&
      (tokens[one.last + 1]?.word === ',' || is(tokens[one.last + 1], 'be')),
  );
  const successor = after ?? before;
  return successor === undefined ? undefined : { at, successor, predecessor: owner };
}

/** Both sides of a succession: the one has the office, the other has it no longer. */
export function successors(
  context: Context,
  { at, successor, predecessor }: Succession,
  { company, role }: { company: EntityId; role: Role },
): Draft[] {
  const side = (nominal: Nominal | undefined, status?: 'ended'): Draft[] =>
    (nominal?.ids ?? [])
      .filter((id) => id.startsWith('person:'))
      .map((person) =>
        draft(context, at, {
          person,
          company,
          role,
          bearing: [nominal!.from, nominal!.last],
          status,
          why: 'succession',
        }),
      );
  return [...side(successor), ...side(predecessor, 'ended')];
}

/** A succession without its office: at the helm, or in the office just told of. */
export function readSuccession(context: Context, at: number): Draft[] {
  const { analysis, memory, number } = context;
  const { tokens, clauses, nominals } = analysis;
  const near = (k: number): boolean => clauses.of[k] === clauses.of[at] && Math.abs(k - at) <= REACH;
  if (tokens.some((token, k) => near(k) && officeOf(token) !== undefined)) return [];
  const found = is(tokens[at], 'successor.n') ? ofNoun(context, at) : ofVerb(context, at);
  if (found === undefined) return [];
  const atop = tokens.findIndex((token, k) => near(k) && (is(token, 'atop') || is(token, 'helm.n')));
  const of =
    atop < 0
      ? undefined
      : nominals.find(
          (one) =>
            one.kind === 'company' &&
            one.at > atop &&
            one.from - atop <= 2 &&
            prepositions(tokens[one.from]).length > 0,
        );
  if (of !== undefined) return successors(context, found, { company: of.ids[0]!, role: 'ceo' });
  const last = memory.office;
  if (last === undefined || number - last.sentence > MEMORY_REACH) return [];
  // Whoever is told of beside the word has the office; who had it was told before.
  return successors(context, found, last);
}
