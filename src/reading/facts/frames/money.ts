/** Frames of who gives what to whom: rounds, investments, valuations, purchases, listings, income and outlay. */
import type { EntityId, FactKind } from '../../../knowledge/vocabulary.ts';
import { is } from '../../clauses/tokens.ts';
import { oblique, type Sum } from '../analysis.ts';
import { type Context, fill, nearestOf, type Party, type Slot } from '../context.ts';
import type { Draft } from '../draft.ts';

const COMPANY = ['company'] as const;
const THING = ['company', 'product'] as const;

/** Drafts of a frame: one for each subject and each sum. */
export function drafts(
  context: Context,
  at: number,
  given: {
    kind: FactKind;
    subject: Party;
    object?: Party | undefined;
    sums?: readonly (Sum | undefined)[];
    why: string;
  } & Partial<Pick<Draft, 'negative' | 'status' | 'total' | 'role'>>,
): Draft[] {
  const { analysis } = context;
  const made: Draft[] = [];
  const { kind, subject, object, sums = [undefined], why, ...rest } = given;
  for (const one of subject.ids)
    for (const other of object?.ids ?? [undefined])
      for (const sum of sums) {
        if (one === other) continue;
        const bearing = [
          at,
          ...(subject.nominal === undefined ? [] : [subject.nominal.from, subject.nominal.last]),
          ...(object?.nominal === undefined ? [] : [object.nominal.from, object.nominal.last]),
          ...(sum === undefined ? [] : [sum.from, sum.at]),
        ];
        made.push({
          kind,
          analysis,
          at,
          subject: one,
          ...(other === undefined ? {} : { object: other }),
          ...(sum === undefined
            ? {}
            : sum.quantity.kind === 'percent'
              ? { percent: sum }
              : sum.quantity.kind === 'count'
                ? { count: sum }
                : { sum }),
          bearing,
          why: [why, analysis.tokens[at]!.word || kind],
          ...rest,
        });
      }
  return made;
}

function moneyOf(context: Context, at: number): readonly Sum[] {
  return (context.sums.get(at) ?? []).filter((sum) => sum.quantity.kind === 'money');
}

const RAISES = ['raise.v', 'raise.pp', 'borrow.v'];

/** "X raised 5 million", "a round of 5 million for X led by Y". */
export function readRound(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const token = analysis.tokens[at]!;
  const verb = RAISES.some((name) => is(token, name));
  const noun = is(token, 'round.n') || is(token, 'debt.n');
  if (!verb && !noun) return [];
  const money = moneyOf(context, at);
  if (money.length === 0) return [];
  let subject: Party | undefined;
  let lead: Party | undefined;
  const leadAt = leadTrigger(context, at);
  if (leadAt !== undefined) lead = leadOf(context, leadAt);
  const exceptIds: EntityId[] = [...(lead?.ids ?? [])];
  if (verb)
    subject = fill(
      context,
      at,
      is(token, 'raise.pp') && !is(token, 'raise.v') ? ['agent', 'patient'] : ['agent'],
      { kinds: COMPANY, exceptIds },
    );
  else {
    const carrier = nearestOf(context, at, [...RAISES, 'get.v']);
    subject = fill(context, at, ['owner', 'before'], { kinds: COMPANY, exceptIds });
    if (subject === undefined && carrier !== undefined)
      subject = fill(context, carrier, ['agent'], { kinds: COMPANY, exceptIds });
    subject ??= fill(context, at, ['for', 'clause-subject'], { kinds: COMPANY, exceptIds });
  }
  subject ??= fill(context, at, ['topic'], { exceptIds });
  if (subject === undefined || subject.ids.length > 1) return [];
  context.memory.round = { company: subject.ids[0]!, sentence: context.number };
  return drafts(context, at, {
    kind: 'funding-round',
    subject,
    object: lead === undefined ? undefined : { ...lead, ids: lead.ids.slice(0, 1) },
    sums: money,
    why: verb ? 'raises' : 'round',
  });
}

/** The word that tells who led the round, in the sentence. */
export function leadTrigger({ analysis }: Context, at: number): number | undefined {
  const { tokens } = analysis;
  let best: number | undefined;
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k]!;
    if (!is(token, 'lead.pp') && !is(token, 'lead.n') && !is(token, 'lead.v')) continue;
    if (best === undefined || Math.abs(k - at) < Math.abs(best - at)) best = k;
  }
  return best;
}

/** Who led: "led by Y", "Y as lead investor", "capofila Y", "Y led a round". */
export function leadOf(context: Context, at: number): Party | undefined {
  const { analysis } = context;
  const { tokens, nominals, clauses } = analysis;
  const token = tokens[at]!;
  const kinds = ['company', 'person'] as const;
  if (is(token, 'lead.n')) {
    const next = nominals.find(
      (one) =>
        one.at > at &&
        one.at - at <= 6 &&
        kinds.includes(one.kind as 'company') &&
        one.via !== 'relative' &&
        clauses.of[one.at] === clauses.of[at],
    );
    const before = nominals.findLast(
      (one) => one.last < at && at - one.last <= 4 && kinds.includes(one.kind as 'company'),
    );
    const marker = tokens[at]!.word;
    const follows =
      / (von|de|d'|of)$/.test(marker) ||
      !(
        before !== undefined &&
        (is(tokens[at - 1], 'p:as') ||
          is(tokens[at - 1], 'be') ||
          tokens[before.last + 1]?.word === 'as' ||
          before.cases.includes('p:with'))
      );
    const chosen = follows ? (next ?? before) : (before ?? next);
    return chosen === undefined ? undefined : { ids: chosen.ids, nominal: chosen };
  }
  const by = oblique(analysis, at, ['p:by', 'p:of'], {
    kinds: ['company', 'person'],
    before: false,
    reach: 8,
  });
  if (is(token, 'lead.pp') && by !== undefined) return { ids: by.ids, nominal: by };
  if (is(token, 'lead.pp') && context.language === 'de') {
    // "in der von Accel angeführten Serie C"
    const before = oblique(analysis, at, ['p:by'], { kinds: ['company', 'person'], reach: 6 });
    if (before !== undefined) return { ids: before.ids, nominal: before };
  }
  if (is(token, 'lead.v')) {
    const roundNear = nearestOf(context, at, ['round.n', 'purchase.n'], 8);
    if (roundNear === undefined) return undefined;
    return fill(context, at, ['agent'], { kinds: ['company', 'person'] });
  }
  return undefined;
}

const INVESTS = ['invest.v', 'invest.pp'];

/** "X invested 5 million in Y", "an investment of 5 million by X in Y". */
export function readInvestment(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const token = analysis.tokens[at]!;
  const verb = INVESTS.some((name) => is(token, name));
  const noun = is(token, 'investment.n');
  if (!verb && !noun) return [];
  const money = moneyOf(context, at);
  const strong = is(token, 'invest.strong');
  if (money.length === 0 && !strong) return [];
  const kinds = ['company', 'person'] as const;
  if (verb) {
    const subject = fill(context, at, ['agent'], { kinds });
    const object = fill(context, at, ['in'], { kinds: THING, exceptIds: subject?.ids ?? [] });
    if (object === undefined) {
      if (!strong || money.length === 0 || subject === undefined) return [];
      const other = fill(context, at, ['topic'], { exceptIds: subject.ids });
      return other === undefined
        ? []
        : drafts(context, at, { kind: 'investment', subject, object: other, sums: money, why: 'invests' });
    }
    const who = subject ?? fill(context, at, ['topic'], { exceptIds: object.ids });
    if (who === undefined) return [];
    return drafts(context, at, {
      kind: 'investment',
      subject: who,
      object,
      sums: money.length > 0 ? money : [undefined],
      why: 'invests',
    });
  }
  const subject = fill(context, at, ['by', 'from', 'owner', 'before', 'clause-subject'], { kinds });
  if (subject === undefined) return [];
  const object = fill(context, at, ['in', 'topic'], { kinds: THING, exceptIds: subject.ids });
  if (object === undefined || money.length === 0) return [];
  return drafts(context, at, { kind: 'investment', subject, object, sums: money, why: 'investment' });
}

/** "valued at 5 billion", "a valuation of 5 billion", "X is worth 5 billion". */
export function readValuation(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const token = analysis.tokens[at]!;
  const verb = is(token, 'value.v') || is(token, 'value.pp');
  const noun = is(token, 'valuation.n');
  if (!verb && !noun) return [];
  const money = moneyOf(context, at);
  if (money.length === 0) return [];
  let subject: Party | undefined;
  if (noun) {
    subject = fill(context, at, ['owner'], { kinds: COMPANY });
    if (subject === undefined && context.memory.round?.sentence === context.number)
      subject = { ids: [context.memory.round.company] };
    if (subject === undefined) {
      const carrier = nearestOf(context, at, RAISES, 30);
      if (carrier !== undefined) subject = fill(context, carrier, ['agent'], { kinds: COMPANY });
    }
    subject ??= fill(context, at, ['for', 'clause-subject', 'topic'], { kinds: COMPANY });
  } else {
    const slots: readonly Slot[] = is(token, 'value.pp')
      ? ['patient', 'head', 'clause-subject']
      : ['patient', 'clause-subject'];
    subject = fill(context, at, slots, { kinds: COMPANY });
    subject ??= fill(context, at, ['topic']);
  }
  if (subject === undefined) return [];
  return drafts(context, at, {
    kind: 'valuation',
    subject: { ...subject, ids: subject.ids.slice(0, 1) },
    sums: money,
    why: noun ? 'valuation' : 'is valued',
  });
}

/** "X buys Y for 5 billion", "the acquisition of Y by X". */
export function readAcquisition(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const token = analysis.tokens[at]!;
  const verb = is(token, 'buy.v') || is(token, 'buy.pp');
  const noun = is(token, 'purchase.n') || is(token, 'bid.n');
  if (!verb && !noun) return [];
  const money = moneyOf(context, at);
  const kinds = ['company', 'person'] as const;
  if (verb) {
    const subject = fill(context, at, ['agent'], { kinds });
    const object = fill(context, at, ['patient'], { kinds: THING, exceptIds: subject?.ids ?? [] });
    // What is bought is a company only where no goods or shares stand beside it.
    if (object === undefined || boughtGoods(context, at, object)) return [];
    const who =
      subject ??
      (object.nominal !== undefined ? fill(context, at, ['topic'], { exceptIds: object.ids }) : undefined);
    if (who === undefined) return [];
    return drafts(context, at, {
      kind: 'acquisition',
      subject: who,
      object,
      sums: money.length > 0 ? money : [undefined],
      why: 'buys',
    });
  }
  const object = fill(context, at, ['owner', 'of', 'for'], { kinds: THING });
  if (object === undefined) return [];
  const subject = fill(context, at, ['by', 'from', 'clause-subject', 'topic'], {
    kinds,
    exceptIds: object.ids,
  });
  if (subject === undefined) return [];
  return drafts(context, at, {
    kind: 'acquisition',
    subject,
    object,
    sums: money.length > 0 ? money : [undefined],
    why: 'purchase',
  });
}

function boughtGoods(context: Context, at: number, object: Party): boolean {
  const { tokens } = context.analysis;
  const nominal = object.nominal;
  if (nominal === undefined) return true;
  if (nominal.possessive) return true;
  const next = tokens[nominal.last + 1];
  if (next !== undefined && ['goods.n', 'stake.n', 'ip.n'].some((name) => is(next, name))) return true;
  for (let k = Math.min(at, nominal.at) + 1; k < Math.max(at, nominal.at); k++)
    if (['goods.n', 'stake.n'].some((name) => is(tokens[k], name))) return true;
  return false;
}

/** "X's IPO", "X went public, raising 5 million". */
export function readListing(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const token = analysis.tokens[at]!;
  const noun = is(token, 'ipo.n');
  if (!noun && !is(token, 'list.v')) return [];
  const subject = noun
    ? fill(context, at, ['owner', 'before', 'of', 'for', 'clause-subject', 'topic'], { kinds: COMPANY })
    : fill(context, at, ['agent', 'head', 'topic'], { kinds: COMPANY });
  if (subject === undefined) return [];
  const own = moneyOf(context, at);
  const raised = nearestOf(context, at, RAISES);
  const money = own.length > 0 ? own : raised === undefined ? [] : moneyOf(context, raised);
  return drafts(context, at, {
    kind: 'ipo',
    subject,
    sums: money.length > 0 ? money.slice(0, 1) : [undefined],
    why: 'listing',
  });
}

interface Income {
  kind: 'revenue' | 'profit' | 'spending';
  nouns: readonly string[];
  verbs: readonly string[];
  negative?: boolean;
}

const INCOMES: readonly Income[] = [
  { kind: 'revenue', nouns: ['revenue.n'], verbs: ['earn.v'] },
  { kind: 'profit', nouns: ['profit.n'], verbs: ['profit.v'] },
  { kind: 'profit', nouns: ['loss.n'], verbs: ['lose.v'], negative: true },
  { kind: 'spending', nouns: ['capex.n'], verbs: ['spend.v'] },
];

/** Revenue, profit, loss and outlay, told by a noun or by a verb. */
export function readIncome(context: Context, at: number): Draft[] {
  const token = context.analysis.tokens[at]!;
  const made: Draft[] = [];
  for (const { kind, nouns, verbs, negative = false } of INCOMES) {
    const noun = nouns.some((name) => is(token, name));
    if (!noun && !verbs.some((name) => is(token, name))) continue;
    const money = moneyOf(context, at);
    if (money.length === 0) continue;
    const subject = noun
      ? fill(context, at, ['owner', 'before', 'clause-subject', 'head', 'topic'], { kinds: THING })
      : fill(context, at, ['agent', 'topic'], { kinds: COMPANY });
    if (subject === undefined) continue;
    made.push(
      ...drafts(context, at, {
        kind,
        subject: { ...subject, ids: subject.ids.slice(0, 1) },
        sums: money,
        why: kind,
        ...(negative ? { negative } : {}),
      }),
    );
  }
  return made;
}
