/** Contracts of supply as nouns: who is the customer and who the supplier, where the noun does not say. */
import type { EntityId } from '../../../knowledge/vocabulary.ts';
import { hasCase, type Sum } from '../analysis.ts';
import { as, type Context, fill, nearestOf, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { moneyOf } from './drafting.ts';
import { type Goods, isEnergy, makerOf, supplierRank, supplyDrafts } from './goods.ts';
import { actor, COMPANY, contractSums, everyone, owned, WIDE, without } from './parties.ts';

/** "a contract of X with Y for computing power", "an order of X's on Y's books", "the deal between X and Y". */
export function readContract(context: Context, at: number, goods: Goods | undefined): Draft[] {
  // "a contract to supply Y with chips": the verb tells who is who; "a contract with Y to supply chips": who is to supply.
  const supplies = nearestOf(context, at, ['supply.v'], 14) ?? -1;
  if (supplies > at && namesCustomer(context, supplies)) return [];
  const sum: Sum | undefined = contractSums(context, at)[0] ?? moneyOf(context, at)[0];
  const booked = nearestOf(context, at, ['booked', 'win.v'], 14) !== undefined;
  if (sum === undefined && goods === undefined) return [];
  const made = (customer: Party | undefined, supplier: Party | undefined): Draft[] =>
    supplyDrafts(context, at, { customer, supplier, why: 'contract' });
  const [one, other] = partiesOf(context, at, booked);
  const maker = goods === undefined ? undefined : makerOf(context, goods, []);
  // "X commits itself to 5 billion of Y's services": who makes them supplies.
  if (maker?.nominal !== undefined && (goods!.maker !== undefined || other === undefined)) {
    const customer = without(one, maker.ids) ?? without(other, maker.ids);
    return customer === undefined ? [] : made(customer, maker);
  }
  // "Y's largest customer: 87 per cent of sales, plus a commitment of 1.4 billion": of those told of just before
  const { contract } = context.memory;
  if (one === undefined && other === undefined && sum !== undefined)
    return contract?.kind === 'supply-deal' && contract.sentence === context.number
      ? made({ ids: [contract.subject] }, { ids: [contract.object] })
      : [];
  if (one === undefined) return [];
  if (other === undefined) {
    // "Y has an order of 5 billion on its books": the customer is whom the text is about.
    if (!(goods !== undefined || booked) || supplierRank(context, one) < (booked ? 1 : 2)) return [];
    const topic = fill(context, at, ['topic'], { exceptIds: one.ids });
    return topic === undefined || supplierRank(context, topic) >= supplierRank(context, one)
      ? []
      : made(topic, one);
  }
  if (
    !booked &&
    goods === undefined &&
    Math.max(supplierRank(context, one), supplierRank(context, other)) < 2
  )
    return [];
  return supplies > at || isSupplier(context, at, { one, other, booked })
    ? made(other, one)
    : made(one, other);
}

function namesCustomer({ analysis: { nominals, clauses } }: Context, supplies: number): boolean {
  return nominals.some(
    (one) =>
      one.at > supplies &&
      one.kind === 'company' &&
      clauses.of[one.at] === clauses.of[supplies] &&
      (one.cases.length === 0 || hasCase(one, ['p:to', 'p:for'])),
  );
}

/** Who has the contract, and with whom. */
function partiesOf(context: Context, at: number, booked: boolean): readonly (Party | undefined)[] {
  const { analysis } = context;
  const pair = analysis.nominals.find(
    (one) => one.at > at && one.from - at <= 4 && hasCase(one, ['p:between']) && one.ids.length === 2,
  );
  if (pair !== undefined)
    return [
      { ids: pair.ids.slice(0, 1), nominal: pair },
      { ids: pair.ids.slice(1), nominal: pair },
    ];
  const other =
    owned(context, fill(context, at, ['with'], { kinds: WIDE })) ??
    (booked || nearestOf(context, at, ['get.v', 'award.v'], 8) !== undefined
      ? giverOf(context, at)
      : undefined);
  const exceptIds = other?.ids ?? [];
  const one = owned(
    context,
    (other?.nominal !== undefined && booked
      ? undefined
      : fill(context, at, ['owner'], { kinds: COMPANY, exceptIds })) ??
      actor(context, at, exceptIds, COMPANY) ??
      (other === undefined
        ? undefined
        : (without(everyone(context, at, ['p:by'], { kinds: COMPANY }), exceptIds) ??
          lastSubject(context, exceptIds))),
  );
  return [one, other];
}

/** Whom the text is about, where the block has told so, or where it trades in what contracts of supply are about. */
function lastSubject({ discourse, background }: Context, except: readonly EntityId[]): Party | undefined {
  const id = discourse.topic({ except });
  return id !== undefined && (discourse.blockSubject !== undefined || background.supplies(id) >= 2)
    ? { ids: [id] }
    : undefined;
}

/** "an order from X", "awarded X a contract", "einen Auftrag von X". */
function giverOf(context: Context, at: number): Party | undefined {
  const award = nearestOf(context, at, ['award.v'], 8);
  const from = fill(context, at, ['from', 'of', 'by'], { kinds: COMPANY });
  if (award === undefined) return from;
  return as(
    context.analysis.nominals.find(
      (one) =>
        one.at > award &&
        one.kind === 'company' &&
        one.from - award <= 6 &&
        (one.cases.length === 0 || hasCase(one, ['p:to'])),
    ),
  );
}

/** Whether the first of two is the one that supplies: who has it on the books or wins it, else by their trade. */
function isSupplier(
  context: Context,
  at: number,
  { one, other, booked }: { one: Party; other: Party; booked: boolean },
): boolean {
  if (booked) return true;
  if (nearestOf(context, at, ['award.v'], 8) !== undefined) return false;
  const mine = supplierRank(context, one);
  const theirs = supplierRank(context, other);
  if (isEnergy(context, at)) return mine === 0 && theirs > 0;
  return mine > theirs;
}
