/**
 * Who holds a share and in whom, by the construction that tells it: each asks for its own words and gives both
 * parties, or the holder alone. The first that answers decides.
 */
import { isVerb } from '../../clauses/clauses.ts';
import { is } from '../../clauses/tokens.ts';
import { hasCase } from '../analysis.ts';
import { as, type Context, fill, nearestOf } from '../context.ts';
import { INVESTORS as HOLDERS, THING as HELD } from './drafting.ts';
import { heldIds, isSold, nounParties, possessorBefore, saleOf } from './share-nouns.ts';
import { allotted, belonging, consisting, given, ownedBy } from './share-transfers.ts';
import { type Construction, mayHold, type Pair, rightAfter, type Share, warranted } from './share.ts';
import { shareholderParties } from './shareholders.ts';

export function pairOf(context: Context, share: Share): Pair | undefined {
  for (const construction of CONSTRUCTIONS) {
    const pair = construction(context, share);
    if (pair !== undefined) return pair;
  }
  return undefined;
}

const CONSTRUCTIONS: readonly Construction[] = [
  elided,
  exchanged,
  consisting,
  ownedBy,
  belonging,
  allotted,
  given,
  ofShareholder,
  ofNoun,
  acting,
  possessed,
  accompanied,
  fallback,
];

/** "X holds 27 per cent of Y, Z 26", "owned to 60 per cent by X and to 40 by Z": the rest is as before. */
function elided(context: Context, { percent, of }: Share): Pair | undefined {
  const { memory, number, analysis } = context;
  const { nominals, tokens } = analysis;
  const last = memory.share;
  if (last === undefined || last.sentence !== number || of !== undefined) return undefined;
  const held = { ids: [last.held] };
  // "and for the other 20 by Y"
  const by = last.follows ? rightAfter(context, percent.at, ['p:by'], 1) : undefined;
  if (by !== undefined) return { holder: as(by)!, held, follows: true };
  if (tokens.slice(last.end + 1, percent.at).some((token) => isVerb(token) && !is(token, 'adv')))
    return undefined;
  const after = last.follows
    ? rightAfter(context, percent.at, ['', 'p:by', 'p:of', 'p:to', 'p:at', 'p:with'], 2)
    : undefined;
  if (after !== undefined) return { holder: as(after)!, held, follows: true };
  const before = nominals.findLast(
    (one) =>
      one.last > last.end &&
      one.at < percent.from &&
      percent.from - one.last <= 4 &&
      mayHold(one) &&
      !one.ids.includes(last.held),
  );
  return before === undefined ? undefined : { holder: as(before)!, held };
}

/** "invested 5 million in exchange for 12 per cent" */
function exchanged(context: Context, { percent: { at }, of }: Share): Pair | undefined {
  const { tokens } = context.analysis;
  if (of !== undefined || !tokens.slice(Math.max(0, at - 4), at).some((token) => is(token, 'exchange')))
    return undefined;
  const invests = nearestOf(context, at, ['invest.v', 'invest.pp', 'raise.pp', 'pay.v'], 12);
  if (invests === undefined) return undefined;
  const holder = fill(context, invests, ['agent'], { kinds: HOLDERS });
  if (holder === undefined) return undefined;
  const held = fill(context, invests, ['in', 'young-topic'], { kinds: HELD, exceptIds: holder.ids });
  return held === undefined ? undefined : { holder, held };
}

/** "its stake in Y, which is about 11 per cent": the noun that a relative clause tells of. */
function nounBefore({ analysis }: Context, at: number): number | undefined {
  const { tokens, clauses } = analysis;
  const clause = clauses.list[clauses.of[at]!]!;
  if (clause.kind !== 'relative') return undefined;
  for (let k = clause.from - 1; k >= 0 && clause.from - k <= 7; k--) {
    if (isVerb(tokens[k]!)) return undefined;
    if (is(tokens[k], 'stake.n')) return k;
  }
  return undefined;
}

/** "X is the largest shareholder of Y, with 11 per cent" */
function ofShareholder(context: Context, { percent: { at }, trigger }: Share): Pair | undefined {
  const word =
    trigger !== undefined && is(context.analysis.tokens[trigger], 'shareholder.n')
      ? trigger
      : nearestOf(context, at, ['shareholder.n'], 10);
  return word === undefined ? undefined : shareholderParties(context, word);
}

/** "X's stake in Y", "la quota di X in Y": both beside the noun. */
function ofNoun(context: Context, { percent: { at }, trigger, of }: Share): Pair | undefined {
  const { tokens } = context.analysis;
  const strong = trigger !== undefined && is(tokens[trigger], 'hold.strong');
  const noun =
    trigger !== undefined && is(tokens[trigger], 'stake.n')
      ? trigger
      : strong
        ? undefined
        : (nearestOf(context, at, ['stake.n'], 12) ?? nounBefore(context, at));
  if (noun === undefined) return undefined;
  const pair = nounParties(context, noun, of);
  if (pair === undefined) return undefined;
  const seller = saleOf(context, noun);
  return seller === undefined ? pair : { ...pair, ...sale(context, seller) };
}

const HOLDING = [
  'hold.strong',
  'hold.pp',
  'sell.v',
  'sell.pp',
  'hold.v',
  'buy.v',
  'buy.pp',
  'get.v',
  'enter.v',
] as const;

/** "X holds, buys, sells 5 per cent of Y" */
function acting(context: Context, { percent: { at }, trigger, of }: Share): Pair | undefined {
  const { tokens } = context.analysis;
  const noun =
    trigger !== undefined && ['stake.n', 'shareholder.n'].some((name) => is(tokens[trigger], name));
  const verb = trigger !== undefined && !noun ? trigger : nearestOf(context, at, HOLDING, 12);
  if (verb === undefined) return undefined;
  const agent = fill(context, verb, ['agent'], { kinds: HOLDERS, exceptIds: heldIds(context, trigger, of) });
  if (agent === undefined) return undefined;
  const sells = is(tokens[verb], 'sell.v') || is(tokens[verb], 'sell.pp') ? verb : undefined;
  if (sells !== undefined) return { holder: agent, ...sale(context, sells) };
  return {
    holder: agent,
    ...(wasHeld(context, verb) ? { status: 'ended' as const } : warranted(context, at)),
  };
}

/** "Before the dilution X held 32.5 per cent" */
function wasHeld({ analysis: { tokens, clauses } }: Context, verb: number): boolean {
  return (
    is(tokens[verb], 'hold.past') &&
    tokens.some(
      (token, k) => is(token, 'before.w') && (clauses.of[k] === clauses.of[verb] || Math.abs(k - verb) <= 6),
    )
  );
}

function sale(context: Context, seller: number): Partial<Pair> {
  return isSold(context, seller) ? { status: 'ended', seller } : { status: 'actual' };
}

/** "X's 5 per cent" */
function possessed(context: Context, { trigger, of }: Share): Pair | undefined {
  if (trigger === undefined) return undefined;
  const exceptIds = heldIds(context, trigger, of);
  const holder =
    possessorBefore(context, trigger, exceptIds) ??
    (of === undefined ? undefined : fill(context, trigger, ['owner', 'by'], { kinds: HOLDERS, exceptIds }));
  return holder === undefined ? undefined : { holder };
}

/** "X and Z, with more than 5 per cent each" */
function accompanied({ analysis: { nominals } }: Context, { percent }: Share): Pair | undefined {
  if (!hasCase(percent, ['p:with'])) return undefined;
  const beside = nominals.findLast(
    (one) => one.last < percent.from && percent.from - one.last <= 3 && mayHold(one),
  );
  return beside === undefined ? undefined : { holder: as(beside)!, status: 'actual' };
}

/** Whoever the clause is about; for a noun, whoever the text is about. */
function fallback(context: Context, { percent: { at }, trigger, of }: Share): Pair | undefined {
  const exceptIds = heldIds(context, trigger, of);
  const { tokens } = context.analysis;
  // "That buys about 11 per cent of Y"
  const open = is(tokens[0], 'det') && nearestOf(context, at, ['buy.v', 'give.v'], 6) !== undefined;
  const holder =
    fill(context, trigger ?? at, ['clause-subject'], { kinds: HOLDERS, exceptIds }) ??
    (open || (trigger !== undefined && is(tokens[trigger], 'stake.n'))
      ? fill(context, at, ['topic'], { exceptIds })
      : undefined);
  return holder === undefined ? undefined : { holder };
}
