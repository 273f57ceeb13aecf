/** Frames of offers for companies: who bids for whom, and who turns whom down. */
import type { Nominal } from '../../clauses/nominals.ts';
import { is } from '../../clauses/tokens.ts';
import { hasCase, subjectOf } from '../analysis.ts';
import { as, type Context, fill, nearestOf, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts, INVESTORS, moneyOf, THING } from './drafting.ts';
import { isOfGoods, mayBeBought } from './purchase-objects.ts';

/** So many tokens from the noun its parties may stand. */
const REACH = 9;

/** "X bid 5 billion for Y", "X's offer for Y", "Y rejected an offer from X". An offer is no purchase yet. */
export function readBid(context: Context, at: number): Draft[] {
  const { tokens } = context.analysis;
  const noun = is(tokens[at], 'bid.n') ? ofNoun(context, at) : undefined;
  const parties =
    noun ?? (is(tokens[at], 'bid.v') || is(tokens[at], 'bid.pp') ? ofVerb(context, at) : undefined);
  if (parties === undefined) return [];
  const { bidder, target } = parties;
  if (bidder.ids.some((id) => target.ids.includes(id))) return [];
  const money = priceOf(context, at);
  return drafts(context, at, {
    kind: 'acquisition',
    subject: bidder,
    object: { ...target, ids: target.ids.slice(0, 1) },
    sums: money.length > 0 ? money.slice(0, 1) : [undefined],
    why: 'bids',
    open: true,
  });
}

interface Parties {
  bidder: Party;
  target: Party;
}

function priceOf(context: Context, at: number): ReturnType<typeof moneyOf> {
  const own = moneyOf(context, at);
  if (own.length > 0) return own;
  return moneyOf(
    context,
    nearestOf(context, at, ['bid.v', 'bid.pp', 'bid.n', 'value.v', 'pay.v', 'ended'], 14),
  );
}

/** "X bid 5 billion for Y": with its price, or what is offered would be anything. */
function ofVerb(context: Context, at: number): Parties | undefined {
  if (moneyOf(context, at).length === 0) return undefined;
  const bidder = fill(context, at, ['agent'], { kinds: INVESTORS });
  const target = fill(context, at, ['for'], { kinds: THING, exceptIds: bidder?.ids ?? [] });
  if (bidder !== undefined && target?.nominal === undefined && isForAll(context, at)) {
    const whom = fill(context, at, ['young-topic'], { kinds: THING, exceptIds: bidder.ids });
    return whom === undefined ? undefined : { bidder, target: whom };
  }
  if (bidder === undefined || target?.nominal === undefined) return undefined;
  // "bot 5 Milliarden für Y": German verbs stand at the end.
  if (target.nominal.from < at && !context.analysis.german) return undefined;
  return isOfGoods(context.analysis, at, target) ? undefined : { bidder, target };
}

/** "offered 5 billion for the whole" */
function isForAll({ analysis: { tokens } }: Context, at: number): boolean {
  for (let k = Math.max(0, at - 9); k < at + 9; k++)
    if (is(tokens[k], 'whole.n') && [1, 2].some((step) => is(tokens[k - step], 'p:for'))) return true;
  return false;
}

function ofNoun(context: Context, at: number): Parties | undefined {
  const { analysis } = context;
  const { nominals, clauses, tokens } = analysis;
  const clause = clauses.of[at];
  const after = nominals.filter(
    (one) => one.at > at && one.from - at <= REACH && clauses.of[one.at] === clause && one.via !== 'relative',
  );
  const aimed = after.find(isFor);
  const owner = nominals.findLast(
    (one) => one.possessive && one.via !== 'relative' && one.last < at && at - one.last <= 4 && mayBid(one),
  );
  const beside = nominals.findLast((one) => one.last === at - 1 && one.via === 'name' && mayBid(one));
  const from = after.find(
    (one) =>
      mayBid(one) &&
      !isFor(one) &&
      one !== aimed &&
      hasCase(one, ['p:from', 'p:of', 'p:by']) &&
      one.from - at <= 6,
  );
  const answers = answering(context, at);
  const refuser = answers === undefined ? undefined : subjectOf(analysis, answers, { kinds: THING });
  const valued = valuedBy(context, at);
  const maker = nearestOf(context, at, ['bid.v', 'bid.pp', 'make.v'], 8) ?? makerAfter(context, at);
  const bidder = owner ?? from ?? beside ?? (maker === undefined ? undefined : agentOf(context, maker));
  const target =
    aimed ??
    valued ??
    (refuser !== undefined && refuser.last < at && refuser !== beside ? refuser : undefined);
  const { deal } = context.discourse.cast;
  // "An earlier approach valued Y at 1 billion": of whom the text has told that he bids for it.
  if (bidder === undefined && target !== undefined && deal !== undefined && target.ids.includes(deal.target))
    return moneyOf(context, at).length + moneyOf(context, valuesAt(context, at)).length > 0
      ? { bidder: { ids: [deal.buyer] }, target: as(target)! }
      : undefined;
  if (bidder === undefined || target?.via === 'relative') return undefined;
  if (target === undefined) {
    // "the offer of 5 billion that X made in May": for whom the text is about
    const whom =
      moneyOf(context, at).length > 0
        ? fill(context, at, ['young-topic'], { kinds: THING, exceptIds: bidder.ids })
        : undefined;
    return whom === undefined ? undefined : { bidder: as(bidder)!, target: whom };
  }
  if (tokens.slice(Math.max(0, at - 4), at).some((token) => is(token, 'head.n'))) return undefined;
  // "made an offer for chips of Y"
  if (isOfGoods(analysis, Math.min(at, target.at - 1), as(target)!)) return undefined;
  return { bidder: as(bidder)!, target: as(target)! };
}

/** "the offer that X made": the verb of the relative clause after the noun. */
function makerAfter({ analysis: { tokens, clauses } }: Context, at: number): number | undefined {
  for (let k = at + 1; k < tokens.length && k - at <= 12; k++)
    if (
      clauses.list[clauses.of[k]!]!.kind === 'relative' &&
      clauses.list[clauses.of[k]!]!.parent === clauses.of[at] &&
      ['bid.v', 'bid.pp', 'make.v'].some((name) => is(tokens[k], name))
    )
      return k;
  return undefined;
}

function agentOf(context: Context, at: number): Nominal | undefined {
  return fill(context, at, ['agent'], { kinds: INVESTORS })?.nominal;
}

/** "Y rejected X's offer", "Y has received an offer from X": the verb whose object the offer is. */
function answering({ analysis: { tokens, clauses } }: Context, at: number): number | undefined {
  for (let k = at - 1; k >= 0 && at - k <= 8; k--)
    if (clauses.of[k] === clauses.of[at] && (is(tokens[k], 'ended') || is(tokens[k], 'get.v')))
      // "withdrew its offer to buy Y"
      return tokens.slice(k, at).some((token) => is(token, 'poss')) ? undefined : k;
  for (let k = at + 1; k < tokens.length && k - at <= 12; k++)
    if (clauses.of[k] === clauses.of[at] && is(tokens[k], 'ended')) return k;
  return undefined;
}

function valuesAt({ analysis: { tokens } }: Context, at: number): number | undefined {
  for (let k = at + 1; k < tokens.length && k - at <= 9; k++) if (is(tokens[k], 'value.v')) return k;
  return undefined;
}

/** "an offer that values Y at 5 billion" */
function valuedBy(context: Context, at: number): Nominal | undefined {
  const k = valuesAt(context, at);
  return k === undefined
    ? undefined
    : context.analysis.nominals.find(
        (one) => one.at > k && one.from - k <= 2 && one.cases.length === 0 && mayBeBought(one),
      );
}

/** Spanish "por" stands for "by" as well: an offer is for somebody. */
function isFor(one: Nominal): boolean {
  return hasCase(one, ['p:for', 'p:on']) && mayBeBought(one) && !one.possessive;
}

function mayBid({ kind }: Nominal): boolean {
  return INVESTORS.includes(kind as 'company');
}
