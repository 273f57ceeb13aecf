/** Frames of whole companies that belong to others. */
import { is } from '../../clauses/tokens.ts';
import { hasCase, oblique, voiceOf } from '../analysis.ts';
import { as, type Context, fill, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts, INVESTORS as HOLDERS, THING as HELD } from './drafting.ts';

/** "X is owned by Y", "X belongs to Y", "X, a subsidiary of Y", "Y's subsidiary X": a stake without its percentage. */
export function readOwnership(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const token = analysis.tokens[at]!;
  if (analysis.sums.some((sum) => sum.quantity.kind === 'percent')) return [];
  const pair =
    (is(token, 'subsidiary.n') ? subsidiaryOf(context, at) : undefined) ??
    (is(token, 'belong.v') ? belonging(context, at) : undefined) ??
    (is(token, 'hold.pp') ? ownedBy(context, at) : undefined);
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
  const apposed =
    before !== undefined && tokens[before.last + 1]?.word === ',' && HELD.includes(before.kind as 'company');
  if (apposed && of !== undefined) return both(as(before), as(of));
  const next = nominals.find(
    (one) =>
      one.at === at + 1 &&
      one.cases.length === 0 &&
      one.via === 'name' &&
      HELD.includes(one.kind as 'company'),
  );
  if (next === undefined) return undefined;
  if (before?.possessive === true && before.last === at - 1) return both(as(next), as(before));
  const owner = nominals.find(
    (one) => one.from === next.last + 1 && one.via === 'name' && hasCase(one, ['p:of']),
  );
  return both(as(next), as(owner));
}
