/** Further ways to tell what a company is worth: "lifts X's worth to 5 billion", "now a 5 billion company". */
import { is } from '../../clauses/tokens.ts';
import { hasCase, possessorOf } from '../analysis.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import { COMPANY, drafts } from './drafting.ts';
import { actorIn, type Unclaimed } from './unclaimed.ts';

const REACH = 9;

/** "The sale lifts X's worth to 830 billion", "porte la valeur de X à 830 milliards". */
export function readWorth(context: Context, { sum, clause }: Unclaimed): Draft[] {
  const { analysis } = context;
  for (const at of clause) {
    if (!is(analysis.tokens[at], 'worth.n') || Math.abs(at - sum.at) > REACH) continue;
    const owner = possessorOf(analysis, at, { kinds: COMPANY });
    if (owner === undefined || owner.ids.length > 1) continue;
    return drafts(context, at, {
      kind: 'valuation',
      subject: { ids: owner.ids, nominal: owner },
      sums: [sum],
      why: 'worth',
    });
  }
  return [];
}

/** "X is now a 6.6 billion dollar company", "X, ormai una società da 6,6 miliardi". */
export function readSize(context: Context, { sum, clause }: Unclaimed): Draft[] {
  const { analysis } = context;
  const { tokens, nominals } = analysis;
  const german = is(tokens[sum.at + 1], 'org.n');
  const at = german ? sum.at + 1 : sum.from - 1;
  if (!is(tokens[at], 'org.n') || (!german && !hasCase(sum, ['p:by']))) return [];
  const before = nominals.findLast((one) => one.last < Math.min(at, sum.from) && one.via === 'name');
  const apposed =
    before !== undefined && tokens.slice(before.last + 1, at).some((token) => token.word === ',');
  const actor = apposed ? before : actorIn(context, clause);
  if (actor === undefined || actor.kind !== 'company' || actor.ids.length > 1 || actor.at > at) return [];
  const copula = tokens
    .slice(actor.last + 1, Math.min(at, sum.from))
    .some((token) => is(token, 'be') || is(token, 'then.adv') || is(token, 'become.v'));
  return copula
    ? drafts(context, at, {
        kind: 'valuation',
        subject: { ids: actor.ids, nominal: actor },
        sums: [sum],
        why: 'a company of that size',
      })
    : [];
}
