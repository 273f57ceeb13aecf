/** Frames of who buys whom. */
import { is, type Token } from '../../clauses/tokens.ts';
import type { Sum } from '../analysis.ts';
import { as, type Context, fill, nearestOf, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { readBid } from './bids.ts';
import { drafts, INVESTORS, moneyOf, THING } from './drafting.ts';
import { furtherPurchases, isOfGoods, shareBought, tense } from './purchase-objects.ts';
import { heldBeside } from './share-nouns.ts';
import { readTakeover } from './takeovers.ts';

/** "X buys Y for 5 billion", "the acquisition of Y by X", "X bids 5 billion for Y": the first reading that finds parties. */
export function readAcquisition(context: Context, at: number): Draft[] {
  const { tokens } = context.analysis;
  for (const [reading, classes] of READINGS) {
    if (!classes.some((name) => is(tokens[at], name))) continue;
    const found = reading(context, at);
    if (found.length > 0) return found;
  }
  return [];
}

const READINGS = [
  [buyingOut, ['bought.out']],
  [readBid, ['bid.n', 'bid.v', 'bid.pp']],
  [buying, ['buy.v', 'buy.pp']],
  [paying, ['pay.v', 'buy.pp']],
  [selling, ['sell.v', 'sell.pp']],
  [readTakeover, ['purchase.n']],
] as const;

/** "has raised its stake in Y and bought out Z": who is bought out held a part of Y. */
function buyingOut(context: Context, at: number): Draft[] {
  const { tokens } = context.analysis;
  const noun = tokens.findLastIndex(
    (token, k) => k < at && (is(token, 'stake.n') || is(token, 'shareholder.n')),
  );
  const held = noun < 0 ? undefined : heldBeside(context, noun);
  if (held === undefined) return [];
  const holder = fill(context, at, ['patient'], { kinds: INVESTORS, exceptIds: held.ids });
  return holder?.nominal === undefined
    ? []
    : drafts(context, at, {
        kind: 'stake',
        subject: holder,
        object: as(held),
        status: 'ended',
        why: 'bought out',
      });
}

/** "X buys Y for 5 billion" */
function buying(context: Context, at: number): Draft[] {
  const { analysis, discourse } = context;
  const own = moneyOf(context, at);
  // "offered 5 billion to buy Y"
  const money =
    own.length > 0 ? own : moneyOf(context, nearestOf(context, at, ['bid.v', 'bid.pp', 'suffice.v'], 9));
  const subject = fill(context, at, ['agent'], { kinds: INVESTORS }) ?? payer(context, at);
  const share = shareBought(analysis, at);
  if (share !== undefined && subject !== undefined)
    return buyingShare(context, at, { subject, share, money });
  const object =
    fill(context, at, ['patient'], { kinds: THING, exceptIds: subject?.ids ?? [] }) ??
    suffixed(context, at, subject);
  // What is bought is a company only where no goods or shares stand beside it.
  if (object === undefined || (object.nominal !== undefined && isOfGoods(analysis, at, object))) return [];
  // Who buys is told, if need be by an earlier clause; of a purchase to come, by what the text is about.
  const earlier = subject ?? fill(context, at, ['topic'], { exceptIds: object.ids });
  const who =
    earlier?.nominal !== undefined
      ? earlier
      : isToCome(context, at)
        ? about(object, discourse.topic({ noun: true }))
        : undefined;
  if (who === undefined) return [];
  return [
    ...drafts(context, at, {
      kind: 'acquisition',
      subject: who,
      object,
      sums: money.length > 0 ? money.slice(0, 1) : [undefined],
      why: 'buys',
      ...tense(context, at),
    }),
    ...furtherPurchases(context, at, { who, object }),
  ];
}

/** "comprarla", "adquirirlo": the pronoun at the end of the verb is whom the text is about. */
function suffixed(context: Context, at: number, subject: Party | undefined): Party | undefined {
  if (subject === undefined || !CLITIC.test(context.analysis.tokens[at]!.word)) return undefined;
  return fill(context, at, ['young-topic'], { exceptIds: subject.ids });
}

const CLITIC = /r(?:se)?l[aoei]$/;

/** "233 million were enough for X to buy Y" */
function payer(context: Context, at: number): Party | undefined {
  const verb = nearestOf(context, at, ['suffice.v'], 9);
  return verb === undefined ? undefined : fill(context, verb, ['to', 'for'], { kinds: INVESTORS });
}

/** "Y is to be bought": by whom the text is about. */
function isToCome({ analysis: { tokens, clauses } }: Context, at: number): boolean {
  const fits = (token: Token | undefined, k: number): boolean =>
    clauses.of[k] === clauses.of[at] &&
    (is(token, 'plan') || token?.word === 'soll' || token?.word === 'sollen');
  for (let k = Math.max(0, at - 14); k < at; k++) if (fits(tokens[k], k)) return true;
  return false;
}

function about({ ids }: Party, topic: Party['ids'][number] | undefined): Party | undefined {
  return topic === undefined || ids.includes(topic) ? undefined : { ids: [topic] };
}

/** A majority that is bought is a purchase of the company, a minority an investment in it. */
function buyingShare(
  context: Context,
  at: number,
  {
    subject,
    share,
    money,
  }: { subject: Party; share: NonNullable<ReturnType<typeof shareBought>>; money: readonly Sum[] },
): Draft[] {
  const kind = (share.percent.quantity.value ?? 0) > 50 ? 'acquisition' : 'investment';
  const price = money.length > 0 ? money : moneyOf(context, nearestOf(context, at, ['pay.v', 'spend.v'], 14));
  return price.length === 0
    ? []
    : drafts(context, at, {
        kind,
        subject,
        object: { ids: share.of.ids, nominal: share.of },
        sums: price.slice(0, 1),
        why: 'buys a share',
        ...(kind === 'acquisition' ? tense(context, at) : {}),
      });
}

/** "agreed to pay 5 billion for Y" */
function paying(context: Context, at: number): Draft[] {
  const money = moneyOf(context, at);
  if (money.length === 0) return [];
  const { german, tokens } = context.analysis;
  const agent = fill(context, at, ['agent'], { kinds: INVESTORS });
  // "Price paid for Y: 5 billion"
  const subject =
    agent ??
    (tokens.slice(0, at).some((token) => is(token, 'price.n')) ? fill(context, at, ['topic']) : undefined);
  const object = fill(context, at, ['for'], { kinds: THING, exceptIds: subject?.ids ?? [] });
  if (subject === undefined || object?.nominal === undefined) return [];
  if (isOfGoods(context.analysis, at, object) || (object.nominal.from < at && !german)) return [];
  return drafts(context, at, {
    kind: 'acquisition',
    subject,
    object,
    sums: money.slice(0, 1),
    why: 'pays',
  });
}

/** "X sells Y to Z for 5 billion", "Y was sold to Z" */
function selling(context: Context, at: number): Draft[] {
  const money = moneyOf(context, at);
  const buyer = fill(context, at, ['to'], { kinds: INVESTORS });
  if (buyer?.nominal?.via !== 'name') return [];
  const object = fill(context, at, ['patient'], { kinds: THING, exceptIds: buyer.ids });
  if (object?.nominal?.via !== 'name' || isOfGoods(context.analysis, at, object)) return [];
  return drafts(context, at, {
    kind: 'acquisition',
    subject: as(buyer.nominal)!,
    object,
    sums: money.length > 0 ? money.slice(0, 1) : [undefined],
    why: 'is sold',
  });
}
