/** Frames of nouns for purchases: "the takeover of Y by X", "X's biggest acquisition is Y". */
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is } from '../../clauses/tokens.ts';
import { possessorOf, type Sum } from '../analysis.ts';
import { as, type Context, fill, nearestOf, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts, INVESTORS, moneyOf } from './drafting.ts';
import { mayBeBought } from './purchase-objects.ts';

export function readTakeover(context: Context, at: number): Draft[] {
  const { tokens } = context.analysis;
  // "head of mergers and acquisitions of X" is an office.
  if (tokens.slice(Math.max(0, at - 4), at).some((one) => is(one, 'head.n'))) return [];
  const named = readNamed(context, at);
  if (named.length > 0) return named;
  const object = objectOf(context, at) ?? agreedWith(context, at);
  if (object === undefined || object.possessive) return [];
  const subject = subjectOfNoun(context, at, object);
  if (subject === undefined) return [];
  const money = moneyOf(context, at);
  const price =
    money.length > 0
      ? money
      : [
          ...moneyOf(context, nearestOf(context, at, ['bid.v', 'bid.pp', 'bid.n', 'pay.v'], 14)),
          ...bill(context),
        ];
  return drafts(context, at, {
    kind: 'acquisition',
    subject,
    object: as(object)!,
    sums: price.length > 0 ? price.slice(0, 1) : [undefined],
    why: 'purchase',
  });
}

/** "for Y, whose takeover ..., the price is 5 billion": a sum that no other word takes. */
function bill({ analysis, sums }: Context): readonly Sum[] {
  if (!analysis.tokens.some((token) => is(token, 'price.n'))) return [];
  const taken = new Set([...sums.values()].flat());
  return analysis.sums.filter((sum) => sum.quantity.kind === 'money' && !taken.has(sum)).slice(0, 1);
}

/** "takeover of Y", "Y, whose takeover ..." */
function objectOf({ analysis }: Context, at: number): Nominal | undefined {
  const { nominals, clauses, tokens } = analysis;
  const after = nominals.find(
    (one) =>
      one.at > at &&
      one.from - at <= 4 &&
      one.via !== 'pronoun' &&
      mayBeBought(one) &&
      clauses.of[one.at] === clauses.of[at] &&
      ['p:of', 'p:with', 'p:for', 'p:on'].some((name) => one.cases.includes(name)) &&
      !tokens.slice(at + 1, one.from).some(isVerb),
  );
  return (
    after ??
    nominals.findLast(
      (one) =>
        one.via === 'relative' &&
        (one.possessive || one.cases.includes('p:of')) &&
        one.at < at &&
        at - one.at <= 2 &&
        mayBeBought(one),
    )
  );
}

/** "X has agreed with Y on a takeover" */
function agreedWith({ analysis }: Context, at: number): Nominal | undefined {
  const { nominals, clauses, tokens } = analysis;
  if (!tokens.some((token, k) => is(token, 'plan') && clauses.of[k] === clauses.of[at])) return undefined;
  return nominals.findLast(
    (one) =>
      one.last < at &&
      at - one.last <= 6 &&
      one.kind === 'company' &&
      one.cases.includes('p:with') &&
      clauses.of[one.at] === clauses.of[at],
  );
}

/** Who buys: "X's takeover", "by X", else who the clause or the text is about. */
function subjectOfNoun(context: Context, at: number, object: Nominal): Party | undefined {
  const { nominals, tokens } = context.analysis;
  const owner = nominals.findLast(
    (one) =>
      one.possessive &&
      one.via !== 'relative' &&
      one.last < at &&
      at - one.last <= 4 &&
      INVESTORS.includes(one.kind as 'company') &&
      !one.ids.some((id) => object.ids.includes(id)),
  );
  const by = fill(context, at, ['by'], { kinds: INVESTORS, except: [object], exceptIds: object.ids });
  const between =
    by?.nominal === undefined ? [] : tokens.slice(Math.max(at, object.last) + 1, by.nominal.from);
  const named =
    by?.nominal !== undefined &&
    !between.some((one) => !is(one, 'announce') && one.classes.some((name) => name.endsWith('.pp')))
      ? by
      : undefined;
  return (
    named ??
    as(owner) ??
    fill(context, at, ['from', 'clause-subject', 'topic'], { kinds: INVESTORS, exceptIds: object.ids })
  );
}

/** "two acquisitions, Y (5 billion) and Z (3)", "X's biggest acquisition is still Y, almost 7 billion": names with prices. */
function readNamed(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { tokens, nominals } = analysis;
  const first = nominals.find(
    (one) => one.at > at && one.via === 'name' && mayBeBought(one) && one.cases.length === 0,
  );
  if (first === undefined || first.from - at > 6) return [];
  const gap = tokens.slice(at + 1, first.from);
  const linked = gap.some(
    (token) => is(token, 'be') || is(token, 'including') || ',:('.includes(token.word || '?'),
  );
  if (!linked || gap.some((token) => isVerb(token) && !is(token, 'be') && !is(token, 'plan'))) return [];
  const named = nominals.filter(
    (one) => one.at >= first.at && one.via === 'name' && mayBeBought(one) && one.cases.length === 0,
  );
  const priced = named.flatMap((one) => {
    const sum = analysis.sums.find((money) => money.quantity.kind === 'money' && money.from > one.last);
    const mark = tokens[one.last + 1]?.word;
    return sum !== undefined && (mark === '(' || mark === ',') && sum.from - one.last <= 3
      ? [{ one, sum }]
      : [];
  });
  const exceptIds = named.flatMap((one) => one.ids);
  const owner = possessorOf(analysis, at, { kinds: INVESTORS, except: named });
  const subject =
    as(owner) ?? fill(context, at, ['clause-subject', 'topic'], { kinds: INVESTORS, exceptIds });
  if (subject === undefined) return [];
  const open = nearestOf(context, at, ['pending.w', 'plan'], 8) === undefined ? {} : { open: true as const };
  return priced.flatMap(({ one, sum }) =>
    drafts(context, at, {
      kind: 'acquisition',
      subject,
      object: as(one),
      sums: [sum],
      why: 'purchase',
      ...open,
    }),
  );
}
