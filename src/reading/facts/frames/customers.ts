/** Frames of who is said to be whose customer or supplier. */
import type { EntityId } from '../../../knowledge/vocabulary.ts';
import { isVerb } from '../../clauses/clauses.ts';
import { is } from '../../clauses/tokens.ts';
import { oblique } from '../analysis.ts';
import { as, type Context, fill, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { type Goods, supplierRank, supplyDrafts } from './goods.ts';
import { actor, COMPANY, without } from './parties.ts';
import { amongThem } from './shareholders.ts';

/** "X, Y's largest customer", "Y remains X's main cloud provider", "Y and Z, its customers", "the first customer of Y". */
export function readCustomer(context: Context, at: number, goods: Goods | undefined): Draft[] {
  const { analysis } = context;
  const buys = is(analysis.tokens[at], 'customer.n');
  const made = (customer: Party | undefined, supplier: Party | undefined): Draft[] =>
    supplyDrafts(context, at, { customer, supplier, why: buys ? 'customer' : 'supplier' });
  const listed = buys ? amongThem(context, at) : undefined;
  if (listed !== undefined)
    return made(listed, fill(context, at, ['owner', 'topic'], { kinds: COMPANY, exceptIds: listed.ids }));
  const other =
    fill(context, at, ['owner'], { kinds: COMPANY }) ??
    as(oblique(analysis, at, ['p:of'], { kinds: COMPANY, reach: 5, before: false })) ??
    (goods === undefined
      ? undefined
      : as(oblique(analysis, at, ['p:by', 'p:of'], { kinds: COMPANY, reach: 14, before: false }))) ??
    cliticParty(context, at, undefined) ??
    (buys ? tradeTopic(context) : undefined);
  const self = other === undefined ? undefined : linked(context, at, other.ids);
  if (other === undefined || self === undefined) return [];
  const [customer, supplier] = buys ? [self, other] : [other, self];
  // Customers of what is nobody's trade here are none.
  const near = goods !== undefined && Math.abs(goods.at - at) <= 8;
  const rank = supplierRank(context, supplier);
  return near || (rank >= 2 && rank >= supplierRank(context, customer)) ? made(customer, supplier) : [];
}

/** Whom the text is about, where it is in the trade of supplying. */
function tradeTopic({ discourse, background }: Context): Party | undefined {
  const id = discourse.topic({ noun: true });
  return id !== undefined && background.supplies(id) >= 2 ? { ids: [id] } : undefined;
}

/** Who is said to be the customer or supplier: in apposition, named right after it, by a copula, or "as" such. */
function linked(context: Context, at: number, exceptIds: readonly EntityId[]): Party | undefined {
  const { analysis } = context;
  const { tokens, nominals } = analysis;
  const next = nominals.find(
    (one) =>
      one.at > at &&
      one.from - at <= 2 &&
      one.via === 'name' &&
      one.kind === 'company' &&
      one.cases.length === 0 &&
      !one.possessive,
  );
  const known = apposed(context, at, exceptIds) ?? without(as(next), exceptIds);
  if (known !== undefined) return known;
  const subject = actor(context, at, exceptIds, COMPANY);
  const from = subject?.nominal?.last ?? -1;
  const copula = tokens
    .slice(from < at ? from + 1 : 0, at)
    .some((token) => is(token, 'be') || is(token, 'appoint.v') || is(token, 'p:as'));
  return copula ? subject : undefined;
}

/** "X and Z, its customers, ...": the names before the comma. */
function apposed({ analysis }: Context, at: number, exceptIds: readonly EntityId[]): Party | undefined {
  const { tokens, nominals } = analysis;
  let k = at - 1;
  while (k > 0 && at - k <= 5 && tokens[k]!.kind === 'word') k--;
  if (tokens[k]?.word !== ',') return undefined;
  return without(as(nominals.find((one) => one.last === k - 1 && one.kind === 'company')), exceptIds);
}

/** "lui livrera des puces", "en demeure le fournisseur": a pronoun for whom the text is about. */
export function cliticParty(context: Context, at: number, except: Party | undefined): Party | undefined {
  const { tokens, clauses, nominals } = context.analysis;
  for (let k = Math.max(0, at - 6); k < at; k++) {
    const clitic = is(tokens[k], 'clitic') || (is(tokens[k], 'clitic.verb') && isVerb(tokens[k + 1]!));
    if (!clitic || clauses.of[k] !== clauses.of[at]) continue;
    const { contract } = context.memory;
    if (
      contract?.kind === 'supply-deal' &&
      context.number - contract.sentence <= 1 &&
      except?.ids.includes(contract.subject) !== true
    )
      return { ids: [contract.subject] };
    const acting = nominals.filter((one) => one.at < k && one.cases.length === 0).flatMap((one) => one.ids);
    return fill(context, at, ['topic'], { exceptIds: [...(except?.ids ?? []), ...acting] });
  }
  return undefined;
}
