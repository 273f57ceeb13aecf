/** Frames of shares told with a percentage. */
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { isNation } from '../../clauses/phrases.ts';
import { is, type Token } from '../../clauses/tokens.ts';
import { type Analysis, hasCase, oblique, type Sum } from '../analysis.ts';
import { as, type Context, fill, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts, THING as HELD } from './drafting.ts';
import { earlierOf, isEarlier } from './share-changes.ts';
import { pairOf } from './share-parties.ts';
import type { Pair, Share } from './share.ts';

const SHARES = ['stake.n', 'shares.n', 'hold.v', 'hold.pp', 'hold.dative', 'shareholder.n'];

/** Words that make a share of themselves; others need to say of whom. */
const STRONG = ['stake.n', 'hold.strong', 'hold.pp', 'shareholder.n', 'warrant.n'];

/** Verbs that give a percentage of a company to somebody, where nothing else says that it is a share. */
const TAKES = [
  'hold.v',
  'hold.pp',
  'hold.dative',
  'hold.strong',
  'belong.v',
  'give.v',
  'buy.v',
  'buy.pp',
  'sell.v',
  'sell.pp',
  'pay.v',
  'get.v',
  'invest.v',
  'invest.pp',
  'enter.v',
  'shareholder.n',
  'warrant.n',
  'be',
];

const NO_SHARES = ['revenue.n', 'profit.n', 'users.n', 'revshare.n', 'capex.n', 'goods.n', 'loss.n'];

/** How many sentences later a share may leave out in whom it is. */
const MEMORY_REACH = 2;

/** "X holds 5 % of Y", "X's stake of 5 % in Y", "5 % of Y goes to X". Read at the percentage. */
export function readShare(context: Context, at: number): Draft[] {
  const share = shareAt(context, at);
  if (share === undefined || isEarlier(context.analysis, share.percent)) return [];
  const pair = pairOf(context, share);
  if (pair === undefined) return [];
  const { holder } = pair;
  if (holder.ids.length === 0) return [];
  const held = pair.held ?? heldOf(context, share, holder, pair.status === 'ended');
  if (held === undefined || held.ids.some((id) => holder.ids.includes(id))) return [];
  const object = { ...held, ids: held.ids.slice(0, 1) };
  context.memory.share = {
    sentence: context.number,
    end: pair.follows === true ? Math.max(at, holder.nominal?.last ?? at) : at,
    holders: holder.ids,
    held: object.ids[0]!,
    follows: pair.follows ?? false,
  };
  const given = {
    kind: 'stake',
    subject: holder,
    object,
    why: 'share',
    ...(pair.status === undefined ? {} : { status: pair.status }),
  } as const;
  const trigger = share.trigger ?? at;
  const made = drafts(context, trigger, { ...given, sums: [share.percent] }).map((one) =>
    withMoney({ ...one, bearing: [...one.bearing, at] }, moneyBeside(context, at, object)),
  );
  const earlier = earlierOf(context.analysis, share.percent);
  if (earlier !== undefined)
    made.push(...drafts(context, trigger, { ...given, sums: [earlier], status: 'ended' }));
  return [...made, ...boughtFrom(context, share, pair, object)];
}

/** The percentage at an index, where it may be a share. */
function shareAt(context: Context, at: number): Share | undefined {
  const { analysis, memory, number } = context;
  const { tokens, nominals, clauses } = analysis;
  const percent = analysis.sums.find((sum) => sum.at === at && sum.quantity.kind === 'percent');
  if (percent === undefined || isChange(tokens, at) || clauses.list[clauses.of[at]!]!.kind === 'bracket')
    return undefined;
  const clause = clauses.of[at];
  const taker = [...context.sums].find(([, sums]) => sums.includes(percent))?.[0];
  let trigger = taker !== undefined && SHARES.some((name) => is(tokens[taker], name)) ? taker : undefined;
  const dative = tokens.findIndex(
    (token, k) => is(token, 'hold.dative') && clauses.of[k] === clause && Math.abs(k - at) <= 8,
  );
  trigger ??= dative < 0 ? undefined : dative;
  const of = nominals.find(
    (one) =>
      one.at > at &&
      one.from - at <= 4 &&
      !(one.via === 'pronoun' && one.at - at > 2) &&
      HELD.includes(one.kind as 'company') &&
      hasCase(one, analysis.german ? ['p:of', 'p:in', 'p:on', 'p:to'] : ['p:of', 'p:in', 'p:on']) &&
      !tokens
        .slice(at + 1, one.from)
        .some((token) => isVerb(token) || token.kind === 'mark' || isNoShare(token)),
  );
  // "20 per cent of X's revenue", "20 per cent of X customers", "il 20 per cento dei ricavi di X"
  const after = of === undefined ? [] : tokens.slice(of.last + 1, of.last + (of.possessive ? 5 : 2));
  if (after.some(isNoShare) || tokens.slice(at + 1, at + 4).some(isNoShare)) return undefined;
  if (
    !(trigger !== undefined && is(tokens[trigger], 'stake.n')) &&
    of === undefined &&
    countsOther(analysis, at)
  )
    return undefined;
  const near = tokens.slice(Math.max(0, at - 12), at + 12);
  const goesOn = memory.share !== undefined && memory.share.sentence === number;
  if (trigger === undefined && of === undefined && !goesOn && !isEach(tokens, at)) {
    // "in exchange for 12 per cent", "X led with 12 per cent": a word for shares stands farther off.
    if (!near.some((token) => is(token, 'exchange') || is(token, 'warrant.n') || is(token, 'belong.v')))
      return undefined;
  }
  if (
    trigger === undefined &&
    of !== undefined &&
    !near.some((token) => TAKES.some((name) => is(token, name)))
  )
    return undefined;
  return { percent, trigger, of };
}

/** What a share may be of, where it is of no name: "5 per cent of the shares", "of the company". */
const WHOLES = ['shares.n', 'equity.n', 'stake.n', 'org.n', 'fund.n', 'target.n', 'pbc'];

/** "80 per cent of what it takes", "5 per cent of the votes": a share of something else. */
function countsOther({ tokens, german }: Analysis, at: number): boolean {
  const link = tokens[at + 1];
  if (!is(link, 'p:of') && !(german && (is(link, 'det.gen') || link?.word === 'der'))) return false;
  for (let k = at + 1; k <= at + 5; k++) {
    const token = tokens[k];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'name')) return true;
    if (token.kind === 'name' || WHOLES.some((name) => is(token, name)) || isNation(token)) return false;
  }
  return true;
}

function isNoShare(token: Token): boolean {
  return NO_SHARES.some((name) => is(token, name));
}

/** "more than 5 per cent each" */
export function isEach(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at + 3).some((token) => is(token, 'each'));
}

/** In whom a share is, where neither its construction nor the word beside it tells. */
function heldOf(
  context: Context,
  { percent, trigger, of }: Share,
  holder: Party,
  over: boolean,
): Party | undefined {
  const { analysis, memory, number } = context;
  const { nominals, clauses, tokens } = analysis;
  const fits = (one: Nominal): boolean =>
    HELD.includes(one.kind as 'company') && !one.ids.some((id) => holder.ids.includes(id));
  if (of !== undefined && fits(of)) return as(of);
  const relative = nominals.find(
    (one) =>
      one.via === 'relative' &&
      fits(one) &&
      hasCase(one, ['p:of', 'p:in', 'p:to']) &&
      clauses.of[one.at] === clauses.of[percent.at],
  );
  if (relative !== undefined) return as(relative);
  const noun =
    trigger === undefined
      ? undefined
      : fill(
          context,
          trigger,
          analysis.german ? ['to', 'in', 'of', 'on', 'before'] : ['in', 'of', 'on', 'before'],
          { kinds: HELD, exceptIds: holder.ids },
        );
  if (noun !== undefined) return noun;
  const near = oblique(analysis, percent.at, ['p:of', 'p:in'], {
    kinds: HELD,
    except: holder.nominal === undefined ? [] : [holder.nominal],
  });
  if (near !== undefined && fits(near)) return as(near);
  const { held } = memory;
  if (held !== undefined && number - held.sentence <= MEMORY_REACH && !holder.ids.includes(held.id))
    return { ids: [held.id] };
  const strong = trigger !== undefined && STRONG.some((name) => is(tokens[trigger], name));
  if (!strong && !isEach(tokens, percent.at) && !isOfWhole(context, percent, trigger)) return undefined;
  // Who sells his share in a takeover sells that in its target.
  const target = context.discourse.cast.deal?.target;
  if (over && target?.startsWith('company:') === true && !holder.ids.includes(target))
    return { ids: [target] };
  return fill(context, percent.at, ['young-topic'], { exceptIds: holder.ids });
}

/** A word that tells of the company's capital stands beside, or the share has risen or fallen to what it is. */
function isOfWhole(
  { analysis, memory, number }: Context,
  percent: Sum,
  trigger: number | undefined,
): boolean {
  const { tokens } = analysis;
  const climbs =
    trigger !== undefined &&
    is(tokens[trigger], 'climb.v') &&
    (hasCase(percent, ['p:to']) || earlierOf(analysis, percent) !== undefined);
  return (
    climbs ||
    (memory.stakeWord !== undefined && number - memory.stakeWord <= MEMORY_REACH) ||
    tokens
      .slice(Math.max(0, percent.at - 7), percent.at + 6)
      .some((token) => is(token, 'equity.n') || is(token, 'shares.n') || is(token, 'pbc'))
  );
}

/** "X sold 5 % of Y to Z": what X gives up Z has. */
function boughtFrom(context: Context, { percent }: Share, { holder, seller }: Pair, held: Party): Draft[] {
  if (seller === undefined) return [];
  const to = oblique(context.analysis, seller, ['p:to'], { before: false, reach: 14 });
  if (to?.via !== 'name' || to.ids.some((id) => holder.ids.includes(id) || held.ids.includes(id))) return [];
  return drafts(context, seller, {
    kind: 'stake',
    subject: { ids: to.ids, nominal: to },
    object: held,
    sums: [percent],
    why: 'share',
  });
}

/** "+16 %", "-8 %", "up 5 %": how much something has changed. */
function isChange(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return (
    /^[+−–-]/.test(token.quantity?.text ?? token.word) ||
    (tokens[at - 1]?.kind === 'mark' && '+-−–('.includes(tokens[at - 1]!.word))
  );
}

function withMoney(one: Draft, sum: Sum | undefined): Draft {
  return sum === undefined ? one : { ...one, sum };
}

/** "27 %, worth around 135 billion", "27 % (about 135 billion)", "X's 27 per cent stake in Y is worth 135 billion". */
function moneyBeside({ analysis, sums }: Context, at: number, held: Party): Sum | undefined {
  const { tokens } = analysis;
  const money = analysis.sums.find((sum) => sum.quantity.kind === 'money' && sum.at > at && sum.at - at <= 8);
  if (money === undefined) return undefined;
  const gap = tokens.slice(at + 1, money.from + 1);
  const bracket = gap.some((token) => token.word === '(');
  // "...: the French company is worth 12 billion" tells it of another.
  const other = gap.some(
    (token) => ':;'.includes(token.word || '?') || isNation(token) || is(token, 'org.n'),
  );
  const worth =
    gap.some((token) => is(token, 'equals')) ||
    (!other && (gap.some((token) => is(token, 'value.v')) || is(tokens[money.at + 1], 'value.v')));
  if (!worth && !bracket) return undefined;
  if (!bracket && gap.some(({ mention }) => mention !== undefined && !held.ids.includes(mention.id)))
    return undefined;
  const taken = [...sums].find(([, list]) => list.includes(money))?.[0];
  return taken !== undefined && is(tokens[taken], 'valuation.n') && !gap.some((token) => token.word === '(')
    ? undefined
    : money;
}
