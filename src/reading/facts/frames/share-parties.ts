/**
 * Who holds a share and in whom, by the construction that tells it: each asks for its own words and gives both
 * parties, or the holder alone. The first that answers decides.
 */
import type { Status } from '../../../knowledge/vocabulary.ts';
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is, type Token } from '../../clauses/tokens.ts';
import { hasCase, headOf, type Sum, subjectOf, voiceOf } from '../analysis.ts';
import { as, type Context, fill, nearestOf, type Party } from '../context.ts';
import { INVESTORS as HOLDERS, THING as HELD } from './drafting.ts';
import { heldIds, isSold, nounParties, possessorBefore, saleOf } from './share-nouns.ts';
import { shareholderParties } from './shareholders.ts';

/** A percentage and what stands around it. */
export interface Share {
  percent: Sum;
  /** The word that takes the percentage: a noun for shares, or a verb of holding. */
  trigger: number | undefined;
  /** "5 % of Y": in whom, where that stands beside the percentage. */
  of: Nominal | undefined;
}

export interface Pair {
  holder: Party;
  held?: Party | undefined;
  status?: Status;
  /** The holder stands after the percentage: so do those of a list. */
  follows?: boolean;
  /** The verb of selling, where the holder sells. */
  seller?: number;
}

type Construction = (context: Context, share: Share) => Pair | undefined;

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

function mayHold({ kind }: Nominal): boolean {
  return HOLDERS.includes(kind as 'company');
}

function mayBeHeld({ kind }: Nominal): boolean {
  return HELD.includes(kind as 'company');
}

/** A nominal that stands right after an index, but for light words. */
function rightAfter(
  { analysis }: Context,
  at: number,
  cases: readonly string[],
  reach = 3,
): Nominal | undefined {
  const { nominals, tokens } = analysis;
  const next = nominals.find(
    (one) => one.at > at && one.via !== 'relative' && !(one.via === 'pronoun' && one.possessive),
  );
  return next !== undefined &&
    next.from - at <= reach &&
    mayHold(next) &&
    !next.possessive &&
    (next.cases.length === 0 ? cases.includes('') : hasCase(next, cases)) &&
    !tokens.slice(at + 1, next.at).some((token) => isVerb(token) || token.kind === 'mark')
    ? next
    : undefined;
}

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

/** "Y is for 27 per cent X's", "59 per cent of Y is X's" */
function consisting({ analysis }: Context, { percent, of }: Share): Pair | undefined {
  const { tokens, nominals } = analysis;
  if (of === undefined) return undefined;
  if (hasCase(percent, ['p:for']) && is(tokens[percent.from - 1], 'be')) {
    const held = as(subjectOf(analysis, percent.from - 1, { kinds: HELD }));
    return held === undefined ? undefined : { holder: { ids: of.ids, nominal: of }, held, follows: true };
  }
  if (!is(tokens[of.last + 1], 'be')) return undefined;
  const holder = nominals.find(
    (one) => one.from === of.last + 2 && mayHold(one) && hasCase(one, ['p:of', 'p:to', 'p:with']),
  );
  return holder === undefined ? undefined : { holder: as(holder)!, held: as(of), follows: true };
}

/** "Y is 27 per cent owned by X", "27 per cent of Y is owned by X", "Y, owned to 27 per cent by X" */
function ownedBy(context: Context, { percent: { at }, of }: Share): Pair | undefined {
  const { analysis } = context;
  const { nominals, clauses } = analysis;
  const verb = nearestOf(context, at, ['hold.pp'], 10);
  if (verb === undefined || voiceOf(analysis, verb) === 'active') return undefined;
  const from = analysis.german ? Math.min(verb, at) - 6 : Math.min(verb, at);
  const holder = nominals.find(
    (one) =>
      one.at > from &&
      one.from - Math.max(verb, at) <= 4 &&
      one !== of &&
      mayHold(one) &&
      hasCase(one, ['p:by']) &&
      clauses.of[one.at] === clauses.of[verb],
  );
  if (holder === undefined) return undefined;
  const relative = nominals.find(
    (one) =>
      one.via === 'relative' &&
      hasCase(one, ['p:of']) &&
      mayBeHeld(one) &&
      clauses.of[one.at] === clauses.of[at],
  );
  const held =
    of ??
    relative ??
    (voiceOf(analysis, verb) === 'passive' || isCopular(analysis.tokens, Math.min(verb, at))
      ? subjectOf(analysis, Math.min(verb, at), { kinds: HELD })
      : headOf(analysis, Math.min(verb, at), { kinds: HELD }));
  return { holder: as(holder)!, held: as(held), follows: holder.at > at };
}

/** "is 27 per cent owned": the verb of the passive stands before the percentage. */
function isCopular(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some((token) => is(token, 'be'));
}

/** "27 per cent of Y belongs to X", "Y belongs to X for 27 per cent" */
function belonging(context: Context, { percent: { at }, of }: Share): Pair | undefined {
  const { analysis } = context;
  const { german, nominals, clauses } = analysis;
  const verb = nearestOf(context, at, ['belong.v'], 8);
  if (verb === undefined) return undefined;
  const subject = at < verb ? undefined : subjectOf(analysis, verb, { kinds: HELD });
  const held = of !== undefined && (at < verb || subject === undefined) ? of : subject;
  const holder = nominals.find(
    (one) =>
      one.at > verb &&
      one.from - Math.max(at, verb) <= 3 &&
      one !== held &&
      one.via !== 'relative' &&
      mayHold(one) &&
      (hasCase(one, ['p:to']) || (german && one.cases.length === 0)) &&
      clauses.of[one.at] === clauses.of[verb],
  );
  return holder === undefined ? undefined : { holder: as(holder)!, held: as(held), follows: holder.at > at };
}

/** "27 per cent goes to X", "a X va il 27 per cento", "27 Prozent liegen bei X" */
function allotted(context: Context, { percent: { at }, of }: Share): Pair | undefined {
  const { analysis } = context;
  const { tokens, clauses, nominals } = analysis;
  const verb = tokens.findIndex(
    (token, k) => is(token, 'hold.dative') && clauses.of[k] === clauses.of[at] && Math.abs(k - at) <= 8,
  );
  if (verb < 0) return undefined;
  // "90 per cent goes to the owners of Y": they hold, and not Y.
  if (nearestOf(context, at, ['shareholder.n'], 8) !== undefined) return { holder: NOBODY };
  const fits = (one: Nominal): boolean => mayHold(one) && one !== of && hasCase(one, ['p:to', 'p:at']);
  const holder =
    nominals.findLast(
      (one) => fits(one) && one.at < verb && one.at < at && clauses.of[one.at] === clauses.of[at],
    ) ??
    nominals.find((one) => fits(one) && one.at > Math.min(at, verb) && one.from - Math.max(at, verb) <= 6);
  return holder === undefined ? undefined : { holder: as(holder)!, held: as(of), follows: holder.at > at };
}

/** "Y gave X warrants for 10 per cent of its shares", "that leaves X with 10 per cent of Y" */
function given(context: Context, { percent, of }: Share): Pair | undefined {
  const { at } = percent;
  const { analysis } = context;
  const { nominals, clauses } = analysis;
  const carrier = nearestOf(context, at, ['carry.v'], 14);
  if (carrier !== undefined && carrier < at && hasCase(percent, ['p:to']))
    return carried(context, carrier, of);
  const verb = nearestOf(context, at, ['give.v'], 14);
  if (verb === undefined || verb > at) return undefined;
  const giver = fill(context, verb, ['agent'], { kinds: HELD });
  const direct = rightAfter(context, verb, ['', 'p:to'], 2);
  const holder =
    direct ??
    nominals.find(
      (one) =>
        mayHold(one) &&
        one !== of &&
        hasCase(one, ['p:to']) &&
        clauses.of[one.at] === clauses.of[verb] &&
        !(giver?.ids.some((id) => one.ids.includes(id)) ?? false) &&
        Math.abs(one.at - verb) <= 12,
    );
  const promised = warranted(context, at);
  // Who gives away a right to shares does not hold them.
  if (holder === undefined) return promised.status === undefined ? undefined : { holder: NOBODY };
  const own = of?.via === 'pronoun' ? undefined : of;
  const held = own === undefined || own === holder ? giver : as(own);
  return { holder: as(holder)!, held, ...promised };
}

const NOBODY: Party = { ids: [] };

/** "warrants that may take X to 10 per cent of Y", and not "take its stake to 10 per cent" */
function carried(context: Context, verb: number, of: Nominal | undefined): Pair | undefined {
  const holder = rightAfter(context, verb, [''], 2);
  return holder === undefined
    ? undefined
    : { holder: as(holder)!, held: as(of), ...warranted(context, verb) };
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

/** What may only be bought is not held yet. */
function warranted({ analysis: { tokens, clauses } }: Context, at: number): Partial<Pair> {
  return tokens.some((token, k) => is(token, 'warrant.n') && clauses.of[k] === clauses.of[at])
    ? { status: 'planned' }
    : {};
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
