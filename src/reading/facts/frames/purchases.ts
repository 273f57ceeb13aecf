/** Frames of who buys whom, and of offers that come to nothing. */
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is } from '../../clauses/tokens.ts';
import type { Sum } from '../analysis.ts';
import { type Context, fill, nearestOf, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts, INVESTORS, moneyOf, THING } from './drafting.ts';

/** "X buys Y for 5 billion", "the acquisition of Y by X", "X bids 5 billion for Y". */
export function readAcquisition(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { tokens } = analysis;
  const token = tokens[at]!;
  const money = moneyOf(context, at);
  const kinds = INVESTORS;
  const refused = is(token, 'bid.n') ? readRefusal(context, at, money) : [];
  if (refused.length > 0) return refused;
  if (is(token, 'buy.v') || is(token, 'buy.pp')) {
    const subject = fill(context, at, ['agent'], { kinds });
    const share = boughtShare(context, at);
    if (share !== undefined && subject !== undefined) {
      // A majority that is bought is a purchase of the company, a minority an investment in it.
      const kind = (share.percent.quantity.value ?? 0) > 50 ? 'acquisition' : 'investment';
      const price =
        money.length > 0 ? money : moneyOf(context, nearestOf(context, at, ['pay.v', 'spend.v'], 14));
      return price.length === 0
        ? []
        : drafts(context, at, {
            kind,
            subject,
            object: { ids: share.of.ids, nominal: share.of },
            sums: price.slice(0, 1),
            why: 'buys a share',
          });
    }
    const object = fill(context, at, ['patient'], { kinds: THING, exceptIds: subject?.ids ?? [] });
    // What is bought is a company only where no goods or shares stand beside it.
    if (object === undefined || boughtGoods(context, at, object)) return [];
    // Who buys is told, if need be by an earlier clause.
    const who = subject ?? fill(context, at, ['topic'], { exceptIds: object.ids });
    if (who === undefined || (subject === undefined && who.nominal === undefined)) return [];
    return [
      ...drafts(context, at, {
        kind: 'acquisition',
        subject: who,
        object,
        sums: money.length > 0 ? money.slice(0, 1) : [undefined],
        why: 'buys',
      }),
      ...furtherPurchases(context, at, { who, object }),
    ];
  }
  if (is(token, 'pay.v') || is(token, 'bid.v') || is(token, 'bid.pp')) {
    // "agreed to pay 5 billion for Y"
    if (money.length === 0) return [];
    const subject = fill(context, at, ['agent'], { kinds });
    const object = fill(context, at, ['for'], { kinds: THING, exceptIds: subject?.ids ?? [] });
    if (subject === undefined || object?.nominal === undefined || boughtGoods(context, at, object)) return [];
    if (object.nominal.from < at) return [];
    return drafts(context, at, {
      kind: 'acquisition',
      subject,
      object,
      sums: money.slice(0, 1),
      why: 'bids',
    });
  }
  if (is(token, 'sell.v') || is(token, 'sell.pp')) return readSale(context, at, money);
  if (!is(token, 'purchase.n') && !is(token, 'bid.n')) return [];
  // "head of mergers and acquisitions of X" is an office.
  if (tokens.slice(Math.max(0, at - 4), at).some((one) => is(one, 'head.n'))) return [];
  const { nominals, clauses } = analysis;
  // "X's takeover of Y": who possesses the noun before it buys; "the takeover of Y by X", "la compra de Y por X".
  const owner = nominals.findLast(
    (one) =>
      one.possessive &&
      one.via !== 'relative' &&
      one.last < at &&
      at - one.last <= 4 &&
      kinds.includes(one.kind as 'company'),
  );
  const object = nominals.find(
    (one) =>
      one.at > at &&
      one.from - at <= 4 &&
      one.via !== 'pronoun' &&
      THING.includes(one.kind as 'company') &&
      clauses.of[one.at] === clauses.of[at] &&
      ['p:of', 'p:with', 'p:for', 'p:on'].some((name) => one.cases.includes(name)) &&
      !tokens.slice(at + 1, one.from).some(isVerb),
  );
  if (object === undefined || object.possessive) return [];
  const byWhom = fill(context, at, ['by'], { kinds, except: [object], exceptIds: object.ids });
  const named =
    byWhom?.nominal !== undefined &&
    !tokens
      .slice(object.last + 1, byWhom.nominal.from)
      .some((one) => one.classes.some((name) => name.endsWith('.pp')))
      ? byWhom
      : undefined;
  const subject =
    named ??
    (owner === undefined || owner.ids.some((id) => object.ids.includes(id))
      ? undefined
      : { ids: owner.ids, nominal: owner }) ??
    fill(context, at, ['from', 'clause-subject', 'topic'], { kinds, exceptIds: object.ids });
  if (subject === undefined) return [];
  const price =
    money.length > 0
      ? money
      : moneyOf(context, nearestOf(context, at, ['bid.v', 'bid.pp', 'bid.n', 'pay.v'], 14));
  return drafts(context, at, {
    kind: 'acquisition',
    subject,
    object: { ids: object.ids, nominal: object },
    sums: price.length > 0 ? price.slice(0, 1) : [undefined],
    why: 'purchase',
  });
}

/** "bought Y for 5 million and Z for 6": each name with a price of its own. */
function furtherPurchases(
  context: Context,
  at: number,
  { who, object }: { who: Party; object: Party },
): Draft[] {
  const { nominals, sums, tokens } = context.analysis;
  const first = object.nominal;
  if (first === undefined || first.last < at) return [];
  return nominals
    .filter(
      (one) =>
        one.at > first.last &&
        one.via === 'name' &&
        one.cases.length === 0 &&
        THING.includes(one.kind as 'company') &&
        (is(tokens[one.from - 1], 'and') || tokens[one.from - 1]?.word === ',') &&
        !tokens.slice(first.last + 1, one.from).some(isVerb),
    )
    .flatMap((one) => {
      const price = sums.find(
        (sum) =>
          sum.quantity.kind === 'money' &&
          sum.from > one.last &&
          sum.from - one.last <= 2 &&
          sum.cases.includes('p:for'),
      );
      return price === undefined
        ? []
        : drafts(context, at, {
            kind: 'acquisition',
            subject: who,
            object: { ids: one.ids, nominal: one },
            sums: [price],
            why: 'buys',
          });
    });
}

/** "X sells Y to Z for 5 billion" */
function readSale(context: Context, at: number, money: readonly Sum[]): Draft[] {
  const buyer = fill(context, at, ['to'], { kinds: INVESTORS });
  if (buyer?.nominal?.via !== 'name') return [];
  const object = fill(context, at, ['patient'], { kinds: THING, exceptIds: buyer.ids });
  if (object?.nominal?.via !== 'name' || boughtGoods(context, at, object)) return [];
  return drafts(context, at, {
    kind: 'acquisition',
    subject: buyer,
    object,
    sums: money.length > 0 ? money.slice(0, 1) : [undefined],
    why: 'is sold',
  });
}

/** "Y rejected a bid of 5 billion from X", "Y ha ricevuto un'offerta di X": whose the bid is stands after it. */
function readRefusal(context: Context, at: number, money: readonly Sum[]): Draft[] {
  const { analysis } = context;
  const { tokens, clauses } = analysis;
  const refuses = tokens.findLastIndex(
    (token, k) =>
      k < at && at - k <= 8 && clauses.of[k] === clauses.of[at] && (is(token, 'ended') || is(token, 'get.v')),
  );
  // "withdrew its offer to buy Y"
  if (refuses < 0 || tokens.slice(refuses, at).some((token) => is(token, 'poss'))) return [];
  const target = fill(context, at, ['clause-subject'], { kinds: THING });
  const bidder = fill(context, at, ['from', 'of', 'by'], { kinds: INVESTORS, exceptIds: target?.ids ?? [] });
  if (target?.nominal === undefined || target.nominal.last > refuses) return [];
  if (bidder?.nominal === undefined || bidder.nominal.from < at) return [];
  return drafts(context, at, {
    kind: 'acquisition',
    subject: bidder,
    object: target,
    sums: money.length > 0 ? money.slice(0, 1) : [undefined],
    why: 'refuses',
  });
}

/** "buys 60 % of Y" */
function boughtShare({ analysis }: Context, at: number): { percent: Sum; of: Nominal } | undefined {
  const { sums, nominals, clauses } = analysis;
  const percent = sums.find(
    (sum) =>
      sum.quantity.kind === 'percent' &&
      sum.at > at &&
      sum.at - at <= 5 &&
      clauses.of[sum.at] === clauses.of[at],
  );
  if (percent === undefined) return undefined;
  const of = nominals.find(
    (one) =>
      one.at > percent.at &&
      one.from - percent.at <= 4 &&
      one.cases.includes('p:of') &&
      one.kind === 'company',
  );
  return of === undefined ? undefined : { percent, of };
}

function boughtGoods({ analysis }: Context, at: number, { nominal }: Party): boolean {
  const { tokens } = analysis;
  if (nominal === undefined || (nominal.possessive && nominal.via !== 'relative')) return true;
  const isGoods = (k: number): boolean =>
    ['goods.n', 'stake.n', 'ip.n', 'licence.n', 'users.n'].some((name) => is(tokens[k], name));
  if (isGoods(nominal.last + 1) || (tokens[nominal.last + 1]?.word === '-' && isGoods(nominal.last + 2)))
    return true;
  for (let k = Math.min(at, nominal.at) + 1; k < Math.max(at, nominal.at); k++) if (isGoods(k)) return true;
  return false;
}
