/** What the frames of two parties share: parties by case, products that stand for their makers, who is likely to supply whom. */
import type { EntityId, EntityKind } from '../../../knowledge/vocabulary.ts';
import { isVerb } from '../../clauses/clauses.ts';
import { is } from '../../clauses/tokens.ts';
import { hasCase, type Sum, voiceOf } from '../analysis.ts';
import { as, type Context, fill, nearestOf, type Party } from '../context.ts';
import { moneyOf } from './drafting.ts';

export const COMPANY = ['company'] as const;
export const PARTY = ['company', 'person'] as const;
export const WIDE = ['company', 'product'] as const;
export const THING = ['product', 'company'] as const;

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

/** A party without those that are named already; nothing where none is left. */
export function without(party: Party | undefined, ids: readonly EntityId[]): Party | undefined {
  const rest = party?.ids.filter((id) => !ids.includes(id)) ?? [];
  return party === undefined || rest.length === 0 ? undefined : { ...party, ids: rest };
}

/**
 * Who acts: the subject of a verb or of the verb that a noun goes with, wherever in the clause it stands
 * ("Gegen Y hat X geklagt", "10 millones piden a Y los editores X"). What stands alone in brackets or with a case is none.
 */
export function actor(
  context: Context,
  at: number,
  exceptIds: readonly EntityId[] = [],
  kinds: readonly EntityKind[] = PARTY,
): Party | undefined {
  const { analysis } = context;
  const { nominals, clauses, tokens } = analysis;
  const verb = tokens[at]!.classes.some((name) => name.endsWith('.v') || name.endsWith('.pp'));
  const search = { kinds, exceptIds };
  const subject =
    verb && voiceOf(analysis, at) === 'active'
      ? fill(context, at, ['agent'], search)
      : fill(context, at, ['clause-subject'], search);
  if (subject !== undefined) return joined(context, subject, exceptIds, kinds);
  const bare = nominals.filter(
    (one) =>
      clauses.of[one.at] === clauses.of[at] &&
      kinds.includes(one.kind) &&
      one.cases.length === 0 &&
      !(one.possessive && one.via !== 'relative') &&
      one.ids.some((id) => !exceptIds.includes(id)),
  );
  return without(as(bare.findLast((one) => one.at < at) ?? bare[0]), exceptIds);
}

/** "X, who runs V, and Y, who runs W, sued": with the last of several that act, those before it. */
function joined(
  { analysis: { nominals, tokens, clauses } }: Context,
  party: Party,
  exceptIds: readonly EntityId[],
  kinds: readonly EntityKind[],
): Party {
  const last = party.nominal;
  const before = last === undefined ? undefined : tokens[last.from - 1];
  if (last === undefined || !is(before, 'and') || tokens[last.from - 2]?.word !== ',') return party;
  const first = nominals.findLast(
    (one) =>
      one.last < last.from - 2 &&
      clauses.of[one.at] === clauses.of[last.at] &&
      kinds.includes(one.kind) &&
      one.cases.length === 0 &&
      !one.possessive &&
      tokens[one.last + 1]?.word === ',' &&
      !tokens.some(
        (token, k) => k > one.last && k < last.from && clauses.of[k] === clauses.of[last.at] && isVerb(token),
      ),
  );
  const ids = first?.ids.filter((id) => !exceptIds.includes(id)) ?? [];
  return ids.length === 0 ? party : { ids: [...new Set([...ids, ...party.ids])], nominal: first! };
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
  // Of several, the one that the clause tells.
  const { clauses } = context.analysis;
  const here = own.find((sum) => clauses.of[sum.at] === clauses.of[at] && sum.at > at);
  if (own.length > 0) return [here ?? own[0]];
  const deal = is(context.analysis.tokens[at], 'deal.n')
    ? at
    : nearestOf(context, at, ['deal.n', 'order.v', 'pay.v', 'licence.n', 'spend.v'], 20);
  const other = moneyOf(context, deal);
  if (other.length > 0) return other.slice(0, 1);
  // "a contract valued at 3 billion"
  const { tokens } = context.analysis;
  const valued =
    deal === undefined
      ? -1
      : tokens.findIndex(
          (token, k) => k > deal && k - deal <= 8 && (is(token, 'value.pp') || is(token, 'value.v')),
        );
  return [valued < 0 ? undefined : moneyOf(context, valued)[0]];
}

/** Whether a word of one of some classes stands near, in the same clause. */
export function near(context: Context, at: number, names: readonly string[], reach = 14): number | undefined {
  return names.some((name) => is(context.analysis.tokens[at], name))
    ? at
    : nearestOf(context, at, names, reach);
}
