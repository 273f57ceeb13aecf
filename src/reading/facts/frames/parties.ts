/** What the frames of two parties share: parties by case, products that stand for their makers, who is likely to supply whom. */
import type { EntityId } from '../../../knowledge/vocabulary.ts';
import { is } from '../../clauses/tokens.ts';
import { hasCase, type Sum } from '../analysis.ts';
import { type Context, nearestOf, type Party } from '../context.ts';
import { moneyOf } from './drafting.ts';

export const COMPANY = ['company'] as const;
export const PARTY = ['company', 'person'] as const;
export const WIDE = ['company', 'product'] as const;

/** Everyone of the trigger's clause that stands in one of some cases, before or after it. */
export function everyone(
  { analysis }: Context,
  at: number,
  cases: readonly string[],
  { kinds = PARTY, after = true }: { kinds?: readonly string[]; after?: boolean } = {},
): Party | undefined {
  const { nominals, clauses } = analysis;
  const found = nominals.filter(
    (one) =>
      clauses.of[one.at] === clauses.of[at] &&
      kinds.includes(one.kind) &&
      hasCase(one, cases) &&
      (!after || one.at > at),
  );
  return found.length === 0
    ? undefined
    : { ids: [...new Set(found.flatMap((one) => one.ids))], nominal: found[0]! };
}

/** A product that is party to a contract stands for its maker. */
export function owned({ background }: Context, party: Party | undefined): Party | undefined {
  if (party === undefined) return undefined;
  const ids = party.ids.map((id): EntityId =>
    id.startsWith('product:') ? (background.owner(id) ?? id) : id,
  );
  return { ...party, ids: [...new Set(ids)] };
}

/** The sum of the trigger, or of the contract or the order beside it. */
export function contractSums(context: Context, at: number): readonly (Sum | undefined)[] {
  const own = moneyOf(context, at);
  if (own.length > 0) return own.slice(0, 1);
  const deal = nearestOf(context, at, ['deal.n', 'order.v', 'pay.v', 'licence.n', 'spend.v'], 20);
  const other = moneyOf(context, deal);
  return other.length > 0 ? other.slice(0, 1) : [undefined];
}

/** Whether a word of one of some classes stands near, in the same clause. */
export function near(context: Context, at: number, names: readonly string[], reach = 14): number | undefined {
  return names.some((name) => is(context.analysis.tokens[at], name))
    ? at
    : nearestOf(context, at, names, reach);
}
