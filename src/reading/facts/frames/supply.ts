/** Frames of who supplies whom with computing power, cloud, chips or energy. */
import { is } from '../../clauses/tokens.ts';
import { voiceOf } from '../analysis.ts';
import { type Context, fill, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts } from './drafting.ts';
import { amongThem } from './shareholders.ts';
import { COMPANY, contractSums, everyone, near, owned, WIDE } from './parties.ts';

/** "X orders chips from Y", "Y supplies X with chips", "X, a customer of Y", "a contract of X with Y for computing power". */
export function readSupply(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const token = analysis.tokens[at]!;
  const made = (customer: Party | undefined, supplier: Party | undefined, why: string): Draft[] => {
    const by = owned(context, supplier);
    const to = owned(context, customer);
    return by === undefined || to === undefined
      ? []
      : drafts(context, at, {
          kind: 'supply-deal',
          subject: to,
          object: by,
          sums: contractSums(context, at),
          why,
        });
  };
  const goods = near(context, at, ['goods.n'], 16);
  if (is(token, 'supply.v') && goods !== undefined) {
    const supplier = fill(context, at, ['agent'], { kinds: COMPANY });
    const customer =
      fill(context, at, ['to'], { kinds: COMPANY, exceptIds: supplier?.ids ?? [] }) ??
      fill(context, at, ['patient', 'for'], { kinds: COMPANY, exceptIds: supplier?.ids ?? [] }) ??
      cliticCustomer(context, at, supplier);
    return made(customer, supplier, 'supplies');
  }
  if ((is(token, 'order.v') || is(token, 'buy.v') || is(token, 'spend.v')) && goods !== undefined) {
    if (is(token, 'buy.v') && (goods < at || goods - at > 6)) return [];
    const direct = analysis.nominals.find(
      (one) =>
        one.at > at &&
        one.from - at <= 2 &&
        one.cases.length === 0 &&
        one.kind === 'company' &&
        !one.possessive,
    );
    if (is(token, 'buy.v') && direct !== undefined) {
      const hyphen = analysis.tokens[direct.last + 1]?.word === '-' ? 1 : 0;
      if (goods > direct.last + 1 + hyphen) return [];
    }
    const passive = voiceOf(analysis, at) !== 'active';
    const customer = passive
      ? (fill(context, at, ['by'], { kinds: COMPANY }) ?? fill(context, at, ['topic']))
      : fill(context, at, ['agent'], { kinds: COMPANY });
    const exceptIds = customer?.ids ?? [];
    // "leases them to X": who lets supplies.
    const lessee = token.word.startsWith('leas')
      ? fill(context, at, ['to'], { kinds: COMPANY, exceptIds })
      : undefined;
    if (lessee !== undefined) return made(lessee, customer, 'supplies');
    const from =
      everyone(context, at, ['p:from', 'p:at', 'p:with'], { kinds: WIDE }) ??
      everyone(context, at, ['p:to', 'p:on', 'p:in', 'p:by'], { kinds: WIDE });
    const supplier =
      except(from, exceptIds) ??
      fill(context, goods, ['owner', 'before', 'of'], { kinds: WIDE, exceptIds }) ??
      afterGoods(context, goods, exceptIds);
    return made(
      customer ??
        (supplier === undefined ? undefined : fill(context, at, ['topic'], { exceptIds: supplier.ids })),
      supplier,
      'orders',
    );
  }
  // "X will pay Y 5 billion for computing power"
  if (is(token, 'pay.v') && goods !== undefined && goods > at) {
    const sum = contractSums(context, at)[0];
    const buys = analysis.tokens.slice(Math.max(at, goods - 5), goods).some((one) => is(one, 'p:for'));
    if (sum === undefined || !buys) return [];
    const customer = fill(context, at, ['agent'], { kinds: COMPANY });
    const exceptIds = customer?.ids ?? [];
    const supplier = fill(context, at, ['to', 'patient'], { kinds: COMPANY, exceptIds });
    return supplier?.nominal === undefined ? [] : made(customer, supplier, 'pays');
  }
  const listed = is(token, 'customer.n') ? amongThem(context, at) : undefined;
  if (listed !== undefined)
    return made(
      listed,
      fill(context, at, ['owner', 'topic'], { kinds: COMPANY, exceptIds: listed.ids }),
      'customers',
    );
  if (is(token, 'supply.n') || is(token, 'customer.n')) {
    if (goods === undefined || Math.abs(goods - at) > 5) return [];
    const other =
      fill(context, at, ['owner'], { kinds: COMPANY }) ?? fill(context, at, ['of'], { kinds: COMPANY });
    const self = fill(context, at, ['clause-subject', 'head'], {
      kinds: COMPANY,
      exceptIds: other?.ids ?? [],
    });
    if (other?.nominal?.via !== 'name' || self === undefined || other.ids.some((id) => self.ids.includes(id)))
      return [];
    return is(token, 'customer.n') ? made(self, other, 'customer') : made(other, self, 'supplier');
  }
  if (is(token, 'deal.n')) return readContract(context, at, goods, made);
  return [];
}

function readContract(
  context: Context,
  at: number,
  goods: number | undefined,
  made: (customer: Party | undefined, supplier: Party | undefined, why: string) => Draft[],
): Draft[] {
  if (contractSums(context, at)[0] === undefined && goods === undefined) return [];
  const partner = owned(context, fill(context, at, ['with'], { kinds: WIDE }));
  const self =
    owned(
      context,
      fill(context, at, ['owner', 'clause-subject'], { kinds: COMPANY, exceptIds: partner?.ids ?? [] }),
    ) ?? (partner === undefined ? undefined : fill(context, at, ['topic'], { exceptIds: partner.ids }));
  if (self === undefined) return [];
  if (partner === undefined) {
    // "Oracle has an order of 300 billion on its books": the customer is whom the text is about.
    if (goods === undefined || supplierRank(context, self) < 2) return [];
    const topic = fill(context, at, ['topic'], { exceptIds: self.ids });
    return topic === undefined || supplierRank(context, topic) >= supplierRank(context, self)
      ? []
      : made(topic, self, 'contract');
  }
  const supplies = near(context, at, ['supply.v'], 20);
  const supplier =
    supplies === undefined ? undefined : fill(context, supplies, ['agent'], { kinds: COMPANY });
  const mine = supplierRank(context, self);
  const theirs = supplierRank(context, partner);
  if (goods === undefined && Math.max(mine, theirs) < 2) return [];
  const selfSupplies = supplier !== undefined && supplier.ids[0] === self.ids[0] ? true : mine > theirs;
  return selfSupplies ? made(partner, self, 'contract') : made(self, partner, 'contract');
}

/** How likely a company is to be the one that supplies: makers of chips, then clouds, then large technology companies. */
function supplierRank({ background }: Context, party: Party): number {
  return Math.max(...party.ids.map((id) => background.supplies(id)));
}

function except(party: Party | undefined, ids: readonly string[]): Party | undefined {
  const rest = party?.ids.filter((id) => !ids.includes(id)) ?? [];
  return party === undefined || rest.length === 0 ? undefined : { ...party, ids: rest };
}

/** "250 billion of Azure services", "capacités sur Azure": a product beside the goods. */
function afterGoods({ analysis }: Context, goods: number, exceptIds: readonly string[]): Party | undefined {
  const beside = analysis.nominals.find(
    (one) =>
      WIDE.includes(one.kind as 'company') &&
      one.via === 'name' &&
      Math.abs(one.at - goods) <= 3 &&
      !one.ids.some((id) => exceptIds.includes(id)),
  );
  return beside === undefined ? undefined : { ids: beside.ids, nominal: beside };
}

/** "lui livrera des puces": the customer is a pronoun. */
function cliticCustomer(context: Context, at: number, supplier: Party | undefined): Party | undefined {
  const { tokens } = context.analysis;
  for (let k = Math.max(0, at - 3); k < at; k++)
    if (is(tokens[k], 'clitic')) return fill(context, at, ['topic'], { exceptIds: supplier?.ids ?? [] });
  return undefined;
}
