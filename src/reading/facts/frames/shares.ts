/** Frames of shares told with a percentage. */
import type { EntityId } from '../../../knowledge/vocabulary.ts';
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is, type Token } from '../../clauses/tokens.ts';
import { hasCase, oblique, type Sum, subjectOf } from '../analysis.ts';
import { as, type Context, fill, nearestOf, type Party } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts, INVESTORS as HOLDERS, THING as HELD } from './drafting.ts';

const SHARES = ['stake.n', 'shares.n', 'hold.v', 'hold.pp', 'hold.dative', 'shareholder.n'];

const NO_SHARES = ['revenue.n', 'profit.n', 'users.n', 'revshare.n', 'capex.n', 'goods.n', 'loss.n'];

/** "X holds 5 % of Y", "X's stake of 5 % in Y", "5 % of Y goes to X". Read at the percentage. */
export function readShare(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { tokens, nominals, clauses } = analysis;
  const percent = analysis.sums.find((sum) => sum.at === at && sum.quantity.kind === 'percent');
  if (percent === undefined || isChange(tokens, at) || clauses.list[clauses.of[at]!]!.kind === 'bracket')
    return [];
  const trigger = [...context.sums].find(([, sums]) => sums.includes(percent))?.[0];
  let shares =
    trigger !== undefined && SHARES.some((name) => is(tokens[trigger], name)) ? trigger : undefined;
  const clause = clauses.of[at];
  const dative = tokens.findIndex(
    (token, k) => is(token, 'hold.dative') && clauses.of[k] === clause && Math.abs(k - at) <= 8,
  );
  shares ??= dative < 0 ? undefined : dative;
  // "5 % of Y", "5 % of the shares in Y"
  const of = nominals.find(
    (one) =>
      one.at > at &&
      one.from - at <= 4 &&
      HELD.includes(one.kind as 'company') &&
      hasCase(one, ['p:of', 'p:in', 'p:on', 'p:to']) &&
      !tokens
        .slice(at + 1, one.from)
        .some((token) => isVerb(token) || token.kind === 'mark' || NO_SHARES.some((name) => is(token, name))),
  );
  // "20 per cent of X's revenue", "il 20 per cento dei ricavi di X"
  if (
    of?.possessive === true &&
    tokens.slice(of.last + 1, of.last + 5).some((token) => NO_SHARES.some((name) => is(token, name)))
  )
    return [];
  if (tokens.slice(at + 1, at + 4).some((token) => NO_SHARES.some((name) => is(token, name)))) return [];
  // "invested 5 million in exchange for 12 per cent"
  const invests = nearestOf(context, at, ['invest.v', 'invest.pp', 'raise.pp'], 12);
  if (
    of === undefined &&
    invests !== undefined &&
    tokens.slice(Math.max(0, at - 4), at).some((token) => is(token, 'exchange'))
  ) {
    const investor = fill(context, invests, ['agent'], { kinds: HOLDERS });
    const target =
      investor === undefined
        ? undefined
        : fill(context, invests, ['in', 'young-topic'], { kinds: HELD, exceptIds: investor.ids });
    return investor === undefined || target === undefined
      ? []
      : drafts(context, at, {
          kind: 'stake',
          subject: investor,
          object: target,
          sums: [percent],
          why: 'share',
        });
  }
  if (shares === undefined && of === undefined) return [];
  const weak =
    shares === undefined ||
    !['stake.n', 'hold.strong', 'hold.pp', 'hold.dative', 'shareholder.n'].some((name) =>
      is(tokens[shares], name),
    );
  // "X is for 27 per cent Y's": who holds comes after.
  const subjectIs =
    hasCase(percent, ['p:for']) && is(tokens[percent.from - 1], 'be')
      ? subjectOf(analysis, percent.from - 1, { kinds: HELD })
      : undefined;
  if (subjectIs !== undefined && of !== undefined)
    return drafts(context, at, {
      kind: 'stake',
      subject: { ids: of.ids, nominal: of },
      object: as(subjectIs),
      sums: [percent],
      why: 'share',
    }).map((one) => withMoney(one, moneyBeside(context, of.last)));
  const holder = holderOf(context, { at, shares, of });
  if (holder === undefined) return [];
  let object = of !== undefined && !of.ids.some((id) => holder.ids.includes(id)) ? as(of) : undefined;
  object ??= as(
    nominals.find(
      (one) =>
        one.via === 'relative' &&
        HELD.includes(one.kind as 'company') &&
        hasCase(one, ['p:of', 'p:in', 'p:to']) &&
        clauses.of[one.at] === clause &&
        !one.ids.some((id) => holder.ids.includes(id)),
    ),
  );
  if (object === undefined && shares !== undefined)
    object = fill(
      context,
      shares,
      analysis.german ? ['to', 'in', 'of', 'on', 'before'] : ['in', 'of', 'on', 'before'],
      { kinds: HELD, exceptIds: holder.ids },
    );
  object ??= as(
    oblique(analysis, at, ['p:of', 'p:in'], {
      kinds: HELD,
      except: holder.nominal === undefined ? [] : [holder.nominal],
    }),
  );
  const { held } = context.memory;
  if (
    object === undefined &&
    held !== undefined &&
    context.number - held.sentence <= 2 &&
    !holder.ids.includes(held.id)
  )
    object = { ids: [held.id] };
  if (object === undefined && weak) return [];
  object ??= fill(context, at, ['young-topic'], { exceptIds: holder.ids });
  if (object === undefined || object.ids.some((id) => holder.ids.includes(id))) return [];
  const made = drafts(context, shares ?? at, {
    kind: 'stake',
    subject: holder,
    object: { ...object, ids: object.ids.slice(0, 1) },
    sums: [percent],
    why: 'share',
  });
  return made.map((one) => withMoney({ ...one, bearing: [...one.bearing, at] }, moneyBeside(context, at)));
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

/** "27 %, worth around 135 billion", "27 % (about 135 billion)". */
function moneyBeside({ analysis, sums }: Context, at: number): Sum | undefined {
  const { tokens } = analysis;
  const money = analysis.sums.find((sum) => sum.quantity.kind === 'money' && sum.at > at && sum.at - at <= 8);
  if (money === undefined) return undefined;
  const gap = tokens.slice(at + 1, money.from + 1);
  if (!gap.some((token) => is(token, 'equals') || token.word === '(')) return undefined;
  if (gap.some((token) => token.kind === 'name' && !gap.some((one) => one.word === '('))) return undefined;
  const taken = [...sums].find(([, list]) => list.includes(money))?.[0];
  return taken !== undefined && is(tokens[taken], 'valuation.n') && !gap.some((token) => token.word === '(')
    ? undefined
    : money;
}

function holderOf(
  context: Context,
  { at, shares, of }: { at: number; shares: number | undefined; of: Nominal | undefined },
): Party | undefined {
  const { analysis } = context;
  const { tokens, nominals, clauses } = analysis;
  const held =
    of ??
    (shares !== undefined && is(tokens[shares], 'stake.n')
      ? nominals.find(
          (one) => one.at > shares && one.from - shares <= 3 && hasCase(one, ['p:in', 'p:to', 'p:of']),
        )
      : undefined);
  const exceptIds: readonly EntityId[] = held?.ids ?? [];
  const search = { kinds: HOLDERS, exceptIds };
  // "X keeps 26 % and Y 27 %": the name beside a later percentage
  const earlier = analysis.sums.some(
    (sum) =>
      sum.quantity.kind === 'percent' &&
      sum.at < at &&
      at - sum.at <= 14 &&
      (clauses.of[sum.at] === clauses.of[at] || !analysis.tokens.slice(sum.at, at).some(isVerb)),
  );
  const sum = analysis.sums.find((one) => one.at === at)!;
  const beside = nominals.findLast(
    (one) =>
      one.last < sum.from &&
      sum.from - one.last <= 2 &&
      HOLDERS.includes(one.kind as 'company') &&
      one.via === 'name' &&
      (one.cases.length === 0 || hasCase(one, ['p:to'])) &&
      !one.ids.some((id) => exceptIds.includes(id)),
  );
  if (beside !== undefined && earlier && !tokens.slice(beside.last + 1, sum.from).some(isVerb))
    return as(beside);
  const dative = tokens.findIndex(
    (token, k) => is(token, 'hold.dative') && clauses.of[k] === clauses.of[at] && Math.abs(k - at) <= 8,
  );
  if (dative >= 0) {
    const to =
      nominals.findLast(
        (one) =>
          HOLDERS.includes(one.kind as 'company') &&
          hasCase(one, ['p:to']) &&
          clauses.of[one.at] === clauses.of[at] &&
          one.at < at,
      ) ??
      nominals.find(
        (one) => HOLDERS.includes(one.kind as 'company') && hasCase(one, ['p:to']) && one.at > at,
      );
    if (to !== undefined) return as(to);
  }
  const verb =
    shares !== undefined && !is(tokens[shares], 'stake.n') && !is(tokens[shares], 'shareholder.n')
      ? shares
      : nearestOf(
          context,
          at,
          ['hold.strong', 'hold.pp', 'sell.v', 'sell.pp', 'hold.v', 'buy.v', 'buy.pp'],
          12,
        );
  if (verb !== undefined) {
    const agent = fill(context, verb, ['agent'], search);
    if (agent !== undefined) return agent;
  }
  if (shares !== undefined) {
    const owner =
      possessorBefore(context, shares, exceptIds) ??
      (of === undefined ? undefined : fill(context, shares, ['owner', 'by'], search));
    if (owner !== undefined) return owner;
  }
  // "Benchmark and Eclipse, with more than 5 per cent each"
  const bare =
    tokens[sum.from - 1] !== undefined && hasCase(sum, ['p:with'])
      ? nominals.findLast(
          (one) => one.last < sum.from && sum.from - one.last <= 3 && HOLDERS.includes(one.kind as 'company'),
        )
      : undefined;
  return (
    as(bare) ??
    fill(context, shares ?? at, ['clause-subject'], search) ??
    (shares !== undefined && is(tokens[shares], 'stake.n')
      ? fill(context, at, ['topic'], { exceptIds })
      : undefined)
  );
}

export function possessorBefore(
  { analysis }: Context,
  at: number,
  except: readonly EntityId[],
): Party | undefined {
  return as(
    analysis.nominals.findLast(
      (one) =>
        one.possessive &&
        one.last < at &&
        at - one.last <= 4 &&
        HOLDERS.includes(one.kind as 'company') &&
        !one.ids.some((id) => except.includes(id)),
    ),
  );
}
