/** Frames of whole companies that belong to others. */
import type { Nominal } from '../../clauses/nominals.ts';
import { is } from '../../clauses/tokens.ts';
import { hasCase, oblique, subjectOf, voiceOf } from '../analysis.ts';
import { as, type Context, fill, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts, INVESTORS as HOLDERS, THING as HELD } from './drafting.ts';

/** "X is owned by Y", "Y owns X", "X belongs to Y", "X, a subsidiary of Y", "Y's subsidiary X": a stake without its percentage. */
export function readOwnership(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const token = analysis.tokens[at]!;
  if (analysis.sums.some((sum) => sum.quantity.kind === 'percent')) return [];
  const pair =
    (is(token, 'subsidiary.n') ? subsidiaryOf(context, at) : undefined) ??
    (is(token, 'belong.v') ? belonging(context, at) : undefined) ??
    (is(token, 'hold.pp') ? ownedBy(context, at) : undefined) ??
    (is(token, 'own.v') ? owning(context, at) : undefined) ??
    (is(token, 'in.capital') ? inCapital(context, at) : undefined);
  if (pair === undefined) return [];
  const [held, holder] = pair;
  return drafts(context, at, { kind: 'stake', subject: holder, object: held, why: 'owner' });
}

type Pair = readonly [Party, Party] | undefined;

function both(held: Party | undefined, holder: Party | undefined): Pair {
  return held?.nominal === undefined || holder?.nominal === undefined ? undefined : [held, holder];
}

/** "X is owned by Y", "X, controlled by Y, ..." */
function ownedBy(context: Context, at: number): Pair {
  const { analysis } = context;
  if (voiceOf(analysis, at) === 'active') return undefined;
  const holder = as(oblique(analysis, at, ['p:by'], { kinds: HOLDERS, before: false, reach: 3 }));
  return both(fill(context, at, ['patient'], { kinds: HELD, exceptIds: holder?.ids ?? [] }), holder);
}

/** "X owns Y", "X controls Y": a name right after the verb, that no goods of its go with. */
function owning(context: Context, at: number): Pair {
  const { analysis } = context;
  const { tokens, nominals, clauses } = analysis;
  if (voiceOf(analysis, at) !== 'active') return undefined;
  const holder = fill(context, at, ['agent'], { kinds: HOLDERS });
  const beside = (one: Nominal): boolean =>
    one.via === 'name' &&
    one.kind === 'company' &&
    one.cases.length === 0 &&
    !one.possessive &&
    clauses.of[one.at] === clauses.of[at] &&
    !one.ids.some((id) => holder?.ids.includes(id) ?? false) &&
    tokens[one.last + 1]?.word !== '-';
  const held =
    nominals.find((one) => one.at > at && one.from - at <= 2 && beside(one)) ??
    (analysis.german
      ? nominals.findLast((one) => one.at < at && at - one.last <= 2 && beside(one))
      : undefined);
  const next = held === undefined ? undefined : tokens[held.last + 1];
  // "owns Y shares", "controls Y's board"
  if (next?.kind === 'word' && ['shares.n', 'stake.n', 'goods.n'].some((name) => is(next, name)))
    return undefined;
  return both(as(held), holder);
}

/** "X ist an Y beteiligt", "X è nel capitale di Y" */
function inCapital(context: Context, at: number): Pair {
  const { analysis } = context;
  const { tokens, nominals, clauses } = analysis;
  const near = tokens
    .slice(Math.max(0, at - 8), at)
    .concat(analysis.german ? tokens.slice(at + 1, at + 3) : []);
  if (!near.some((token) => is(token, 'be'))) return undefined;
  const held = nominals.find(
    (one) =>
      one.kind === 'company' &&
      one.via !== 'pronoun' &&
      hasCase(one, analysis.german ? ['p:to'] : ['p:of']) &&
      Math.abs(one.at - at) <= 5 &&
      clauses.of[one.at] === clauses.of[at],
  );
  if (held === undefined) return undefined;
  const be = tokens.findLastIndex(
    (token, k) => k < at && is(token, 'be') && clauses.of[k] === clauses.of[at],
  );
  const holder = as(subjectOf(analysis, be < 0 ? at : be, { kinds: HOLDERS, except: [held] }));
  return both(as(held), holder);
}

/** "X belongs to Y", "X gehört Y" */
function belonging(context: Context, at: number): Pair {
  const { analysis } = context;
  const held = fill(context, at, ['agent'], { kinds: HELD });
  const exceptIds = held?.ids ?? [];
  const holder =
    as(oblique(analysis, at, ['p:to'], { kinds: HOLDERS, before: false, reach: 4 })) ??
    (analysis.german ? fill(context, at, ['patient'], { kinds: HOLDERS, exceptIds }) : undefined);
  return both(held, holder?.ids.some((id) => exceptIds.includes(id)) === true ? undefined : holder);
}

/** "X, a subsidiary of Y", "Y's subsidiary X" */
function subsidiaryOf({ analysis }: Context, at: number): Pair {
  const { tokens, nominals } = analysis;
  const before = nominals.findLast((one) => one.last < at && at - one.last <= 4 && one.via === 'name');
  const of = nominals.find(
    (one) =>
      one.at > at &&
      one.from - at <= 2 &&
      one.via === 'name' &&
      hasCase(one, ['p:of']) &&
      HOLDERS.includes(one.kind as 'company'),
  );
  const link = before === undefined ? undefined : tokens[before.last + 1];
  const apposed =
    (link?.word === ',' || (is(link, 'be') && !is(link, 'become.v'))) &&
    HELD.includes(before!.kind as 'company') &&
    !before!.possessive;
  if (apposed && of !== undefined) return both(as(before), as(of));
  const next = nominals.find(
    (one) =>
      one.at === at + 1 &&
      one.cases.length === 0 &&
      one.via === 'name' &&
      HELD.includes(one.kind as 'company'),
  );
  if (next === undefined) return undefined;
  // "X's subsidiary Y", "die X-Tochter Y"
  const beside = before !== undefined && at - before.last <= 2 && (before.possessive || link?.word === '-');
  if (beside) return both(as(next), as(before));
  const owner = nominals.find(
    (one) => one.from === next.last + 1 && one.via === 'name' && hasCase(one, ['p:of']),
  );
  return both(as(next), as(owner));
}
