/** Frames of who puts money into whom. */
import type { Nominal } from '../../clauses/nominals.ts';
import { is } from '../../clauses/tokens.ts';
import { oblique, type Sum, voiceOf } from '../analysis.ts';
import { type Context, fill, type Party, type Slot } from '../context.ts';
import type { Draft } from '../draft.ts';
import { intoRoundOf, intoTheFunded, intoTheRound, refersToTopic } from './investees.ts';
import { COMPANY, drafts, gapped, INVESTORS, moneyOf, THING } from './drafting.ts';

const INVESTS = ['invest.v', 'invest.pp', 'enter.v'];

/** "entra nel capitale di Y", "steigt bei Y ein", "takes a stake in Y" */
const INTO_CAPITAL: readonly Slot[] = ['of', 'in', 'at', 'to'];

/** "X invested 5 million in Y", "an investment of 5 million by X in Y". */
export function readInvestment(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const token = analysis.tokens[at]!;
  const verb = INVESTS.some((name) => is(token, name));
  const noun = is(token, 'investment.n');
  const money = moneyOf(context, at);
  if (is(token, 'get.v') && money.length > 0) return readReceipt(context, at, money);
  if (is(token, 'tranche.n') && money.length > 0) return readTranche(context, at, money);
  if (!verb && !noun) return [];
  const strong = is(token, 'invest.strong');
  if (money.length === 0 && !strong && !noun && !isNotACent(context, at)) return [];
  if (is(token, 'put.v') && money.some((sum) => sum.cases.includes('p:at'))) return [];
  const kinds = INVESTORS;
  const things = money.length > 0 && intoThings(context, money[0]!);
  if (things) {
    // Money for data centres, chips and the like is the company's own outlay.
    const spender = fill(
      context,
      at,
      noun ? ['by', 'owner', 'clause-subject', 'topic'] : ['agent', 'topic'],
      { kinds: COMPANY },
    );
    const named = analysis.nominals.some(
      (one) =>
        one.at > at &&
        one.at - at <= 10 &&
        one.cases.includes('p:in') &&
        THING.includes(one.kind as 'company'),
    );
    // What is paid to a company for its goods is a contract.
    const payee = analysis.nominals.some(
      (one) => is(token, 'pay.v') && one.kind === 'company' && one.from > at && one.from - at <= 2,
    );
    if (payee) return [];
    if (!named)
      return spender === undefined
        ? []
        : drafts(context, at, {
            kind: 'spending',
            subject: { ...spender, ids: spender.ids.slice(0, 1) },
            sums: money,
            why: 'outlay',
          });
  }
  if (noun) {
    if (money.length === 0) return [];
    const given = givenTo(context, at);
    if (given !== undefined)
      return drafts(context, at, { kind: 'investment', ...given, sums: money, why: 'investment' });
    const subject =
      fill(context, at, ['by', 'from', 'owner', 'before'], { kinds }) ??
      fill(context, at, ['clause-subject'], { kinds });
    if (subject === undefined) return [];
    const into = fill(context, at, ['in', 'to'], { kinds: THING, exceptIds: subject.ids });
    // A corporation's investments in nobody are its outlay.
    const alone = !analysis.nominals.some(
      (one) => one.kind === 'company' && one.ids.some((id) => !subject.ids.includes(id)),
    );
    if (
      into === undefined &&
      alone &&
      subject.ids.every((id) => context.background.isCorporation(id)) &&
      context.memory.round === undefined
    )
      return drafts(context, at, { kind: 'spending', subject, sums: money, why: 'investment' });
    const object =
      into ?? fill(context, at, ['with', 'for', 'young-topic'], { kinds: COMPANY, exceptIds: subject.ids });
    return object === undefined
      ? []
      : drafts(context, at, { kind: 'investment', subject, object, sums: money, why: 'investment' });
  }
  const subject = fill(context, at, ['agent'], { kinds });
  let object = fill(context, at, is(token, 'enter.v') ? INTO_CAPITAL : ['in'], {
    kinds: THING,
    exceptIds: subject?.ids ?? [],
  });
  if (object?.nominal !== undefined && beside(context, object.nominal)) object = undefined;
  if (object === undefined && voiceOf(analysis, at) === 'active')
    object =
      intoRoundOf(context, at, subject) ??
      refersToTopic(context, at, subject) ??
      intoTheRound(context, at, subject) ??
      intoTheFunded(context, at, subject);
  if (object === undefined) return [];
  const who = subject ?? fill(context, at, ['topic'], { exceptIds: object.ids });
  if (who === undefined) return [];
  if (money.length === 0)
    return analysis.tokens.slice(at + 1, at + 5).some((one) => is(one, 'goods.n'))
      ? []
      : drafts(context, at, { kind: 'investment', subject: who, object, why: 'invests' });
  return gapped(context, at, money, kinds).flatMap(({ sum, subject: own }) =>
    drafts(context, at, {
      kind: 'investment',
      subject: own === undefined ? who : { ids: own.ids, nominal: own },
      object: money.length > 1 ? (ownTarget(context, sum, who) ?? object) : object,
      sums: [sum],
      why: 'invests',
    }),
  );
}

/** "5 million in Y and 2 million in Z": where each sum goes stands right after it. */
function ownTarget({ analysis }: Context, sum: Sum, who: Party): Party | undefined {
  const { nominals, tokens } = analysis;
  const target = nominals.find(
    (one) =>
      one.from > sum.at &&
      one.from - sum.at <= 2 &&
      one.cases.includes('p:in') &&
      THING.includes(one.kind as 'company') &&
      !one.ids.some((id) => who.ids.includes(id)),
  );
  return target === undefined || tokens.slice(sum.at + 1, target.from).some((token) => token.kind !== 'word')
    ? undefined
    : { ids: target.ids, nominal: target };
}

/** "Y is to receive 5 million from X" */
function readReceipt(context: Context, at: number, money: readonly Sum[]): Draft[] {
  const object = fill(context, at, ['agent'], { kinds: COMPANY });
  const giver = oblique(context.analysis, at, ['p:from', 'p:by'], {
    kinds: INVESTORS,
    before: context.analysis.german,
    reach: 12,
  });
  if (object === undefined || giver === undefined || object.ids.length > 1) return [];
  context.memory.round = { company: object.ids[0]!, sentence: context.number };
  // What several give together is a round.
  if (giver.ids.length > 1)
    return [
      ...drafts(context, at, { kind: 'funding-round', subject: object, sums: money, why: 'receives' }),
      ...drafts(context, at, {
        kind: 'investment',
        subject: { ids: giver.ids, nominal: giver },
        object,
        why: 'receives',
      }),
    ];
  return drafts(context, at, {
    kind: 'investment',
    subject: { ids: giver.ids, nominal: giver },
    object,
    sums: money,
    why: 'receives',
  });
}

/** "The first tranche, of 5 million, was paid in April": by and to whom the last investment was. */
function readTranche(context: Context, at: number, money: readonly Sum[]): Draft[] {
  const last = context.memory.investment;
  if (last === undefined || context.number - last.sentence > 3) return [];
  return drafts(context, at, {
    kind: 'investment',
    subject: { ids: [last.subject] },
    object: { ids: [last.object] },
    sums: money,
    why: 'tranche',
  });
}

/** "250 million in data centres": what the money buys stands right after the sum. */
function intoThings({ analysis }: Context, sum: Sum): boolean {
  const { tokens } = analysis;
  for (let k = sum.at + 1; k < tokens.length && k <= sum.at + 5; k++) {
    if (tokens[k]!.kind !== 'word') return false;
    if (is(tokens[k], 'goods.n')) return !is(tokens[k - 1], 'p:of');
  }
  return false;
}

/** "in X's data centres", "nei data center di X": the money goes into things, not into the company. */
function beside({ analysis }: Context, nominal: Nominal): boolean {
  return (
    nominal.possessive &&
    nominal.via !== 'relative' &&
    analysis.tokens.slice(nominal.last + 1, nominal.last + 4).some((token) => is(token, 'goods.n'))
  );
}

/** "Y is writing X a cheque for 30 billion": who gives and who is given stand side by side before it. */
function givenTo({ analysis }: Context, at: number): { subject: Party; object: Party } | undefined {
  const { nominals, clauses, tokens } = analysis;
  const [giver, receiver, third] = nominals.filter(
    (one) =>
      one.at < at &&
      one.kind === 'company' &&
      one.via !== 'relative' &&
      one.cases.length === 0 &&
      !one.possessive &&
      clauses.of[one.at] === clauses.of[at],
  );
  if (giver === undefined || receiver === undefined || third !== undefined) return undefined;
  const isBeside = at - receiver.last === 2 && is(tokens[at - 1], 'det') && receiver.from - giver.last > 1;
  return isBeside && !tokens.slice(giver.last + 1, receiver.from).some((token) => token.kind === 'mark')
    ? {
        subject: { ids: giver.ids, nominal: giver },
        object: { ids: receiver.ids, nominal: receiver },
      }
    : undefined;
}

/** "has not put a cent into Y" */
function isNotACent({ analysis: { tokens, clauses } }: Context, at: number): boolean {
  const near = (name: string): boolean =>
    tokens.some((token, k) => Math.abs(k - at) <= 5 && clauses.of[k] === clauses.of[at] && is(token, name));
  return (
    INVESTS.some((name) => is(tokens[at], name)) && near('neg') && (near('cent.w') || hasCent(tokens, at))
  );
}

/** "a cent", "un euro": read as sums. */
function hasCent(tokens: Context['analysis']['tokens'], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at + 5).some(({ quantity }) => {
    const value = quantity?.kind === 'money' ? quantity.value : undefined;
    return value !== undefined && value <= 1;
  });
}
