/** Frames of shares in a company, and of those who join a round. */
import type { EntityId } from '../../../knowledge/vocabulary.ts';
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is } from '../../clauses/tokens.ts';
import { hasCase, type Sum } from '../analysis.ts';
import { type Context, fill, nearestOf, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts } from './money.ts';

const HOLDERS = ['company', 'person'] as const;
const HELD = ['company', 'product'] as const;

/** "X holds 5 % of Y", "X's stake in Y", "a stake of 5 % in Y". */
export function readStake(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const token = analysis.tokens[at]!;
  const holds = is(token, 'hold.v') || is(token, 'hold.pp');
  const noun = is(token, 'stake.n');
  const sells = is(token, 'sell.v') || is(token, 'sell.pp');
  const owner = is(token, 'shareholder.n');
  if (!holds && !noun && !sells && !owner) return [];
  const own = context.sums.get(at) ?? [];
  const percents = own.filter((sum) => sum.quantity.kind === 'percent');
  if (noun || owner) {
    const holder = nearestOf(context, at, ['hold.strong', 'hold.pp', 'hold.v'], 12);
    const seller = nearestOf(context, at, ['sell.v', 'sell.pp'], 12);
    const object =
      fill(context, at, ['in', 'of', 'owner', 'before'], { kinds: HELD }) ??
      (percents.length > 0 || holder !== undefined ? fill(context, at, ['to'], { kinds: HELD }) : undefined);
    const except = object?.ids ?? [];
    let subject: Party | undefined;
    const verb = seller ?? holder;
    if (verb !== undefined) subject = fill(context, verb, ['agent'], { kinds: HOLDERS, exceptIds: except });
    subject ??= possessorBefore(context, at, except);
    subject ??= fill(context, at, ['clause-subject'], { kinds: HOLDERS, exceptIds: except });
    if (owner) {
      if (percents.length === 0) return [];
    }
    if (subject === undefined) return [];
    const held =
      object ?? (percents.length > 0 ? fill(context, at, ['topic'], { exceptIds: subject.ids }) : undefined);
    if (held === undefined) return [];
    if (percents.length === 0 && verb === undefined && subject.nominal === undefined) return [];
    const status = seller === undefined ? {} : { status: 'ended' as const };
    return drafts(context, at, {
      kind: 'stake',
      subject,
      object: held,
      sums: percents.length > 0 ? percents : [undefined],
      why: 'stake',
      ...status,
    });
  }
  if (holds) {
    if (percents.length === 0) return [];
    const subject = fill(context, at, ['agent'], { kinds: HOLDERS });
    if (subject === undefined) return [];
    const object =
      fill(context, at, ['patient', 'of', 'in'], { kinds: HELD, exceptIds: subject.ids }) ??
      fill(context, at, ['topic'], { exceptIds: subject.ids });
    if (object === undefined) return [];
    return drafts(context, at, { kind: 'stake', subject, object, sums: percents, why: 'holds' });
  }
  return [];
}

function possessorBefore(context: Context, at: number, except: readonly EntityId[]): Party | undefined {
  const { analysis } = context;
  const nominal = analysis.nominals.findLast(
    (one) =>
      one.possessive &&
      one.last < at &&
      at - one.last <= 4 &&
      HOLDERS.includes(one.kind as 'company') &&
      !one.ids.some((id) => except.includes(id)),
  );
  return nominal === undefined ? undefined : { ids: nominal.ids, nominal };
}

/** "X, Y and Z also took part": everyone named beside the trigger invests in the company that raises. */
export function readParticipants(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { round } = context.memory;
  const token = analysis.tokens[at]!;
  if (!is(token, 'join.v') && !is(token, 'join.pp') && !is(token, 'join.n')) return [];
  if (round === undefined || context.number - round.sentence > 3) return [];
  const investors = participants(context, at, round.company);
  if (investors.length === 0) return [];
  return investors.flatMap((nominal) =>
    drafts(context, at, {
      kind: 'investment',
      subject: { ids: nominal.ids, nominal },
      object: { ids: [round.company] },
      why: 'takes part',
    }),
  );
}

function participants(context: Context, at: number, raiser: EntityId): Nominal[] {
  const { analysis } = context;
  const { tokens, nominals, clauses } = analysis;
  const fits = (one: Nominal): boolean =>
    HOLDERS.includes(one.kind as 'company') && one.via === 'name' && !one.ids.includes(raiser);
  const token = tokens[at]!;
  if (is(token, 'join.n'))
    return nominals
      .filter(
        (one) =>
          one.at > at &&
          one.at - at < 9 &&
          fits(one) &&
          !tokens.slice(at + 1, one.from).some((word) => isVerb(word) || word.word === '.'),
      )
      .slice(0, 1);
  const near = nominals.filter(
    (one) => clauses.of[one.at] === clauses.of[at] && fits(one) && !hasCase(one, ['p:in', 'p:to', 'p:of']),
  );
  const after = near.find((one) => one.at > at && one.from - at <= 6);
  const before = near.findLast((one) => one.last < at && at - one.last <= 6);
  const chosen = before ?? after;
  return chosen === undefined ? [] : [chosen];
}

export type { Sum };
