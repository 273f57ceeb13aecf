/** What contracts of supply are about: chips, computing power, cloud, energy; and who is likely to supply them. */
import type { EntityId } from '../../../knowledge/vocabulary.ts';
import { is } from '../../clauses/tokens.ts';
import { hasCase } from '../analysis.ts';
import { as, type Context, fill, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts } from './drafting.ts';
import { contractSums, near, owned, WIDE, without } from './parties.ts';

/** Goods of a clause. */
export interface Goods {
  at: number;
  /** Who makes them, where they are named by a product ("Azure services", "six gigawatts of Instinct GPUs"). */
  maker?: Party | undefined;
}

/** The goods nearest to a trigger in its clause: a word for them, or a chip or cloud by its name. */
export function goodsNear(context: Context, at: number, reach: number): Goods | undefined {
  const { analysis, background } = context;
  const { nominals, clauses } = analysis;
  const product = nominals.find(
    (one) =>
      one.kind === 'product' &&
      clauses.of[one.at] === clauses.of[at] &&
      Math.abs(one.at - at) <= reach &&
      background.isSupply(one.ids[0]!),
  );
  const word = near(context, at, ['goods.n'], reach);
  if (product === undefined) return word === undefined ? undefined : { at: word };
  return { at: word ?? product.at, maker: owned(context, as(product)) };
}

/** How likely a company is to be the one that supplies: makers of chips, then clouds, then large technology companies. */
export function supplierRank({ background }: Context, party: Party): number {
  return Math.max(
    ...party.ids.map((id) => {
      const owner = id.startsWith('product:') ? background.owner(id) : id;
      return owner === undefined ? 0 : Math.max(background.supplies(owner), background.isSupply(id) ? 2 : 0);
    }),
  );
}

/** Whether it is about energy, which those supply who are in no other trade here. */
export function isEnergy({ analysis: { tokens } }: Context, at: number): boolean {
  return tokens.some((token, k) => Math.abs(k - at) <= 16 && is(token, 'energy.n'));
}

/** Clouds and chips that are nobody's own: a product of that trade. */
export function isShared({ background }: Context, party: Party): boolean {
  return party.ids.some((id) => background.isSupply(id));
}

/** "250 billion of Azure services", "Y's chips", "capacity of Y", "six gigawatts of Instinct". */
export function makerOf(context: Context, goods: Goods, exceptIds: readonly EntityId[]): Party | undefined {
  return (
    without(goods.maker, exceptIds) ??
    fill(context, goods.at, ['owner', 'before', 'of'], { kinds: WIDE, exceptIds }) ??
    beside(context, goods.at, exceptIds)
  );
}

function beside({ analysis }: Context, goods: number, exceptIds: readonly EntityId[]): Party | undefined {
  return as(
    analysis.nominals.find(
      (one) =>
        WIDE.includes(one.kind as 'company') &&
        one.via === 'name' &&
        Math.abs(one.at - goods) <= 3 &&
        !hasCase(one, ['p:to', 'p:with', 'p:for', 'p:by']) &&
        !one.ids.some((id) => exceptIds.includes(id)),
    ),
  );
}

/** A contract of supply as a frame found it. */
export interface Supply {
  customer: Party | undefined;
  supplier: Party | undefined;
  why: string;
}

/** Drafts of a contract of supply; products stand for their makers. */
export function supplyDrafts(context: Context, at: number, { customer, supplier, why }: Supply): Draft[] {
  const by = owned(context, supplier);
  const to = owned(context, customer);
  const named = [by, to].every((party) => party?.ids.every((id) => id.startsWith('company:')) === true);
  return by === undefined || to === undefined || !named || by.ids.some((id) => to.ids.includes(id))
    ? []
    : drafts(context, at, {
        kind: 'supply-deal',
        subject: to,
        object: by,
        sums: contractSums(context, at),
        why,
      });
}
