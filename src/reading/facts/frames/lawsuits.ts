/** Frames of who sues whom: verbs of suing, suits as nouns, headlines of "X v Y". */
import type { EntityId, Status } from '../../../knowledge/vocabulary.ts';
import { isIndefinite } from '../../clauses/anaphora.ts';
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is, type Token } from '../../clauses/tokens.ts';
import { hasCase, oblique, type Sum, voiceOf } from '../analysis.ts';
import { as, type Context, fill, nearestOf, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts, moneyOf } from './drafting.ts';
import { actor, everyone, owned, PARTY, without } from './parties.ts';

/** A suit as it is told: who sues, who is sued, for how much, and whether it is over. */
export interface Suit {
  plaintiff: Party | undefined;
  defendant: Party | undefined;
  sums?: readonly Sum[];
  status?: Status | undefined;
  why?: string;
}

/** Drafts of a suit, of which later sentences may tell who joined it. */
export function suitDrafts(
  context: Context,
  at: number,
  { plaintiff, defendant, sums = [], status, why = 'sues' }: Suit,
): Draft[] {
  const sued = owned(context, defendant);
  if (plaintiff === undefined || sued === undefined) return [];
  context.memory.suit = {
    plaintiffs: plaintiff.ids,
    defendants: sued.ids,
    sentence: context.number,
    ...(status === undefined ? {} : { status }),
    sum: sums[0],
  };
  if (context.analysis.sentence.block.kind === 'headline') context.memory.suitsHeadline = true;
  const elsewhere = sums[0] !== undefined && !context.analysis.sums.includes(sums[0]);
  const made = drafts(context, at, {
    kind: 'lawsuit',
    subject: plaintiff,
    object: sued,
    sums: [elsewhere ? undefined : sums[0]],
    why,
    ...(status === undefined ? {} : { status }),
  });
  return elsewhere ? made.map((draft) => Object.assign(draft, { sum: sums[0], elsewhere })) : made;
}

/** "X sues Y", "X takes Y to court", "X's suit against Y", "the suit that X brought against Y", "X v Y". */
export function readLawsuit(context: Context, at: number): Draft[] {
  const token = context.analysis.tokens[at]!;
  if (is(token, 'sue.v') || is(token, 'sue.pp')) return readSuing(context, at);
  if (is(token, 'suit.n')) return readSuit(context, at);
  return is(token, 'versus') ? readVersus(context, at) : [];
}

/** What is claimed in court: prices of a work or a share are not. */
export const LEAST_CLAIM = 100_000;

/** The money that a suit is about: of its own word, else of a word of claiming or of damages beside it. */
export function claimSums(context: Context, at: number): readonly Sum[] {
  const { tokens } = context.analysis;
  const beside = tokens.flatMap((token, k) =>
    k !== at && Math.abs(k - at) <= 30 && (is(token, 'claim.v') || is(token, 'damages.n')) ? [k] : [],
  );
  const sums = [at, ...beside]
    .flatMap((k) => moneyOf(context, k))
    .filter((sum) => (sum.quantity.value ?? 0) >= LEAST_CLAIM);
  return sums.length > 0 ? sums : loneSum(context);
}

/** "5 million. It is what X claims from Y": the sum of the sentence before, where this one has none. */
function loneSum({ analysis, memory: { lone }, number }: Context): readonly Sum[] {
  return lone === undefined ||
    lone.sentence !== number - 1 ||
    lone.sum.quantity.kind !== 'money' ||
    (lone.sum.quantity.value ?? 0) < LEAST_CLAIM ||
    analysis.sums.some((sum) => sum.quantity.kind === 'money')
    ? []
    : [lone.sum];
}

/** A suit that was dismissed or dropped has ended, one that is not dismissed has not. */
export function endOf({ analysis: { tokens, clauses } }: Context, at: number): Status | undefined {
  const home = clauses.of[at]!;
  const ends = tokens.findIndex(
    (token, k) =>
      is(token, 'drop.v') &&
      (clauses.of[k] === home || clauses.of[k] === clauses.list[home]!.parent) &&
      !tokens.slice(Math.max(0, k - 4), k).some((one) => is(one, 'neg') || is(one, 'refuse.v')),
  );
  return ends < 0 ? undefined : 'ended';
}

function readSuing(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const active = voiceOf(analysis, at) === 'active';
  const against = everyone(context, at, ['p:against'], { kinds: [...PARTY, 'product'], after: false });
  const plaintiff = active
    ? actor(context, at, against?.ids)
    : fill(context, at, ['agent'], { kinds: PARTY, exceptIds: against?.ids ?? [] });
  const exceptIds = plaintiff?.ids ?? [];
  const defendant =
    without(against, exceptIds) ??
    fill(context, at, ['patient'], { kinds: [...PARTY, 'product'], exceptIds }) ??
    without(everyone(context, at, ['p:to'], {}), exceptIds);
  const defends = nearestOf(context, at, ['defend.v'], 12) !== undefined;
  return suitDrafts(context, at, {
    plaintiff: defends ? defendant : plaintiff,
    defendant: defends ? plaintiff : defendant,
    sums: claimSums(context, at),
    status: endOf(context, at),
  });
}

/** "X contro Y", "X v Y": names on both sides, in a headline. */
function readVersus(context: Context, at: number): Draft[] {
  const { nominals, sentence } = context.analysis;
  const left = nominals.findLast((one) => one.last === at - 1 && PARTY.includes(one.kind as 'company'));
  const right = nominals.find(
    (one) => one.at > at && one.from - at <= 2 && one.from >= at && PARTY.includes(one.kind as 'company'),
  );
  return sentence.block.kind === 'headline'
    ? suitDrafts(context, at, { plaintiff: as(left), defendant: as(right) })
    : [];
}

/** "X's suit against Y", "the dispute between X and Y", "Y faces a suit of X". */
export function readSuit(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { tokens, nominals, clauses } = analysis;
  const sums = claimSums(context, at);
  const status = endOf(context, at);
  // "the dispute between X and Y"
  const between = nominals.find(
    (one) => one.at > at && one.from - at <= 3 && hasCase(one, ['p:between']) && one.ids.length === 2,
  );
  if (between !== undefined) {
    const [one, other] = between.ids as [EntityId, EntityId];
    return suitDrafts(context, at, {
      plaintiff: { ids: [one], nominal: between },
      defendant: { ids: [other], nominal: between },
      sums,
      status,
    });
  }
  // Only "against" tells who is sued, and "at law with"; also in "the suit that X brought against Y".
  const isChild = (one: Nominal): boolean => {
    const clause = clauses.list[clauses.of[one.at]!]!;
    return clause.kind === 'relative' && clause.parent === clauses.of[at] && clause.from - at <= 3;
  };
  const brought = nominals.find(
    (one) => one.at > at && isChild(one) && hasCase(one, ['p:against']) && one.at - at <= 16,
  );
  const inSuit = tokens.slice(Math.max(0, at - 3), at).some((token) => is(token, 'p:in'));
  const against =
    everyone(context, at, ['p:against'], { kinds: [...PARTY, 'product'] }) ??
    as(brought) ??
    as(oblique(analysis, at, ['p:against'], { kinds: PARTY, reach: 14 })) ??
    (inSuit ? as(oblique(analysis, at, ['p:with'], { kinds: PARTY, reach: 4, before: false })) : undefined);
  if (against !== undefined) {
    const bringer = nominals.find(
      (one) => one.at > at && isChild(one) && one.cases.length === 0 && one.via !== 'relative',
    );
    const plaintiff =
      without(as(bringer), against.ids) ??
      ownerOf(context, at, against.ids) ??
      fill(context, at, ['by', 'of'], { kinds: PARTY, exceptIds: against.ids }) ??
      actor(context, at, against.ids);
    if (plaintiff !== undefined || !isDefinite(tokens, at))
      return suitDrafts(context, at, { plaintiff, defendant: against, sums, status });
    // "The suit is directed against Z as well": the one that was told before
    const { suit } = context.memory;
    return suit === undefined || context.number - suit.sentence > 2
      ? []
      : suitDrafts(context, at, {
          plaintiff: { ids: suit.plaintiffs },
          defendant: without(against, suit.plaintiffs),
          sums: sums.length > 0 || suit.sum === undefined ? sums : [suit.sum],
          status,
        });
  }
  return readFaced(context, at, { sums, status });
}

function isDefinite(tokens: readonly Token[], at: number): boolean {
  return is(tokens[at - 1], 'det') && !isIndefinite(tokens[at - 1]!);
}

/** "its suit": whom the sentence is about, where "its" stands before the name that it means. */
function ownerOf(context: Context, at: number, exceptIds: readonly EntityId[]): Party | undefined {
  const owner = fill(context, at, ['owner'], { kinds: PARTY, exceptIds });
  const nominal = owner?.nominal;
  if (nominal?.via !== 'pronoun') return owner;
  const named = context.analysis.nominals.some((one) => one.at < nominal.at && one.via === 'name');
  return named ? owner : (actor(context, at, exceptIds) ?? owner);
}

/** "Y faces a suit of X", "Y pays 5 million to settle the case that X brought": who is sued is the subject. */
function readFaced(context: Context, at: number, { sums, status }: Pick<Suit, 'sums' | 'status'>): Draft[] {
  const { analysis, memory } = context;
  const plaintiff =
    as(oblique(analysis, at, ['p:by', 'p:of', 'p:from'], { kinds: PARTY, reach: 12, before: false })) ??
    bringerOf(context, at) ??
    fill(context, at, ['owner'], { kinds: PARTY });
  if (plaintiff?.nominal === undefined) return [];
  const pays = nearestOf(context, at, ['pay.v', 'settle.v'], 16);
  const faces = nearestOf(context, at, ['face.v'], 10);
  const verb = pays ?? faces;
  if (verb !== undefined) {
    const money = [...(sums ?? []), ...paidFor(context, at)];
    const defendant = without(actor(context, verb, plaintiff.ids), plaintiff.ids);
    if (faces === undefined && money.length === 0 && status === undefined && memory.suit === undefined)
      return [];
    // What is paid for peace is a suit that still waits for its end.
    return suitDrafts(context, at, {
      plaintiff,
      defendant,
      sums: money,
      ...(money.length > 0 ? {} : { status }),
    });
  }
  // "The court granted the suit of X": against whom the last suit was, else the other of the two that were named last.
  if (nearestOf(context, at, ['court.n', 'grant.v', 'drop.v'], 16) === undefined) return [];
  const known = memory.suit?.defendants.filter((id) => !plaintiff.ids.includes(id)) ?? [];
  const { pair } = context.discourse;
  const other = pair.some((id) => plaintiff.ids.includes(id))
    ? without({ ids: pair }, plaintiff.ids)
    : undefined;
  const defendant = known.length > 0 ? { ids: known } : other;
  return suitDrafts(context, at, { plaintiff, defendant, sums: sums ?? [], status });
}

/** What is paid to settle a suit: a sum of a verb of paying or settling before it. */
function paidFor(context: Context, at: number): readonly Sum[] {
  return context.analysis.tokens
    .flatMap((token, k) =>
      Math.abs(at - k) <= 20 && PAYING.some((name) => is(token, name)) ? moneyOf(context, k) : [],
    )
    .filter((sum) => (sum.quantity.value ?? 0) >= LEAST_CLAIM);
}

const PAYING = ['pay.v', 'settle.v', 'invest.v', 'invest.pp', 'spend.v'];

/** "the case that P brought" */
function bringerOf({ analysis }: Context, at: number): Party | undefined {
  const { nominals, tokens } = analysis;
  return as(
    nominals.find(
      (one) =>
        one.at > at &&
        one.from - at <= 5 &&
        one.cases.length === 0 &&
        one.via === 'name' &&
        PARTY.includes(one.kind as 'company') &&
        (tokens.slice(at + 1, one.from).some((token) => is(token, 'rel')) ||
          tokens.slice(at + 1, one.from).some(isVerb)),
    ),
  );
}
