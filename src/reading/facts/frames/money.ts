/** Frames of who gives what to whom: rounds, investments, valuations, purchases, listings, income and outlay. */
import type { EntityId, FactKind } from '../../../knowledge/vocabulary.ts';
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is } from '../../clauses/tokens.ts';
import { oblique, type Sum, voiceOf } from '../analysis.ts';
import { type Context, fill, nearestOf, type Party, type Slot, younger } from '../context.ts';
import type { Draft } from '../draft.ts';

const COMPANY = ['company'] as const;
const THING = ['company', 'product'] as const;
const INVESTORS = ['company', 'person'] as const;

type Given = {
  kind: FactKind;
  subject: Party;
  object?: Party | undefined;
  sums?: readonly (Sum | undefined)[];
  why: string;
} & Partial<Pick<Draft, 'negative' | 'status' | 'total' | 'role' | 'date'>>;

/** Drafts of a frame: one for each subject, each object and each sum. */
export function drafts(
  context: Context,
  at: number,
  { kind, subject, object, sums = [undefined], why, ...rest }: Given,
): Draft[] {
  const { analysis } = context;
  const made: Draft[] = [];
  for (const one of subject.ids)
    for (const other of object?.ids ?? [undefined])
      for (const sum of sums) {
        if (one === other) continue;
        const bearing = [at];
        for (const nominal of [subject.nominal, object?.nominal])
          if (nominal !== undefined) bearing.push(nominal.from, nominal.last);
        if (sum !== undefined) bearing.push(sum.from, sum.at);
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
          why: [
            why,
            analysis.tokens[at]!.word || kind,
            ...(subject.nominal === undefined ? ['subject from context'] : []),
            ...(object !== undefined && object.nominal === undefined && !object.ids[0]!.startsWith('term:')
              ? ['object from context']
              : []),
          ],
          ...rest,
        });
      }
  return made;
}

export function moneyOf(context: Context, at: number | undefined): readonly Sum[] {
  return at === undefined
    ? []
    : (context.sums.get(at) ?? []).filter(
        (sum) => sum.quantity.kind === 'money' && (sum.quantity.value ?? 0) >= LEAST_MONEY,
      );
}

/** Prices of a share or a subscription are no deals. */
const LEAST_MONEY = 50_000;

/**
 * "X would invest 5 million, Y 4 and Z 3": the first sum is the verb's; a later one belongs to the name that stands
 * before it without a verb of its own.
 */
export function gapped(
  context: Context,
  at: number,
  sums: readonly Sum[],
  kinds: readonly string[],
): { sum: Sum; subject?: Nominal }[] {
  const { nominals, tokens } = context.analysis;
  return sums.map((sum, i) => {
    const previous = sums[i - 1];
    if (previous === undefined || previous.at < at) return { sum };
    const own = nominals.find(
      (one) =>
        one.at > previous.at &&
        one.last < sum.from &&
        kinds.includes(one.kind) &&
        one.cases.length === 0 &&
        one.via !== 'relative' &&
        sum.from - one.last <= 3,
    );
    return own === undefined || tokens.slice(own.last, sum.from).some(isVerb)
      ? { sum }
      : { sum, subject: own };
  });
}

const RAISES = ['raise.v', 'raise.pp', 'borrow.v'];
const CLOSES = ['close.v', 'close.pp'];

/** "X raised 5 million", "a round of 5 million for X led by Y". */
export function readRound(context: Context, at: number): Draft[] {
  const { analysis, memory, number } = context;
  const token = analysis.tokens[at]!;
  const verb = RAISES.some((name) => is(token, name));
  const noun = is(token, 'round.n') || is(token, 'debt.n');
  if (is(token, 'lead.n') || is(token, 'join.v') || is(token, 'join.n')) {
    const loose = readLoose(context, at);
    if (loose.length > 0) return loose;
  }
  if (!verb && !noun) return [];
  // What is raised by going public is told by the listing.
  if (
    verb &&
    !analysis.tokens.some((one) => is(one, 'round.n')) &&
    analysis.tokens.some((one) => is(one, 'ipo.n') || is(one, 'list.v'))
  )
    return [];
  if (verb && is(token, 'earn.v') && nearestOf(context, at, ['period'], 20) !== undefined) return [];
  const money = moneyOf(context, at);
  const leadAt = leadTrigger(context, at);
  const lead = leadAt === undefined ? undefined : leadOf(context, leadAt);
  const exceptIds: readonly EntityId[] = lead?.ids ?? [];
  const search = { kinds: COMPANY, exceptIds };
  let subject: Party | undefined;
  if (verb)
    subject = fill(context, at, ['agent', ...(is(token, 'raise.v') ? [] : (['patient'] as const))], search);
  else {
    subject = fill(context, at, ['owner', 'before'], search);
    const carrier = nearestOf(context, at, [...RAISES, ...CLOSES], 20);
    if (subject === undefined && carrier !== undefined) subject = fill(context, carrier, ['agent'], search);
    subject ??= fill(context, at, ['for'], search);
    const leads = leadAt !== undefined && is(analysis.tokens[leadAt], 'lead.v');
    if (subject === undefined && !leads && is(token, 'round.n'))
      subject = fill(context, at, ['clause-subject'], search);
  }
  subject = younger(context, at, subject, exceptIds) ?? fill(context, at, ['young-topic'], { exceptIds });
  if (subject === undefined || subject.ids.length > 1) return [];
  const company = subject.ids[0]!;
  if (money.length > 0 || (noun && lead !== undefined))
    memory.round = { company, sentence: number, leads: exceptIds };
  if (money.length === 0) {
    // A round without its sum is a fact where it is being sought, or somebody leads it.
    const sought =
      is(token, 'round.n') &&
      (lead !== undefined || nearestOf(context, at, ['talks'], 8) !== undefined) &&
      !sumNear(context, at);
    if (!sought || analysis.sentence.block.kind === 'headline') return [];
    memory.round = { company, sentence: number, leads: exceptIds };
  }
  // "a 300 million Series B, at 3 billion": a second sum with "at" is what the company is worth.
  const worth =
    money.length > 1 ? money.filter((sum) => sum.cases.includes('p:at') && sum.at > money[0]!.at) : [];
  const raised = money.filter((sum) => !worth.includes(sum));
  const kind =
    memory.listingHeadline === true && verb && !analysis.tokens.some((one) => is(one, 'round.n'))
      ? 'ipo'
      : 'funding-round';
  return [
    ...drafts(context, at, {
      kind,
      subject,
      object: lead === undefined || kind === 'ipo' ? undefined : { ...lead, ids: lead.ids.slice(0, 1) },
      sums: raised.length > 0 ? raised : [undefined],
      why: verb ? 'raises' : 'round',
    }),
    ...(worth.length > 0 ? drafts(context, at, { kind: 'valuation', subject, sums: worth, why: 'at' }) : []),
  ];
}

/** "RobCo, Munich – 100 million dollars. Led by X": the sum of the sentence before is the round's. */
function readLoose(context: Context, at: number): Draft[] {
  const { analysis, memory, number } = context;
  const { loose } = memory;
  if (loose === undefined || loose.block !== analysis.sentence.blockIndex || number - loose.sentence > 2)
    return [];
  const lead = is(analysis.tokens[at], 'lead.n') ? leadOf(context, at) : undefined;
  delete memory.loose;
  memory.round = { company: loose.company, sentence: number, leads: lead?.ids ?? [] };
  const made = drafts(context, at, {
    kind: 'funding-round',
    subject: { ids: [loose.company] },
    object: lead === undefined ? undefined : { ...lead, ids: lead.ids.slice(0, 1) },
    why: 'round',
  });
  return made.map((one) => ({ ...one, sum: loose.sum, elsewhere: true }));
}

/** Notes a sum that stands beside a company's name in a sentence without a verb. */
export function noteLoose(context: Context): void {
  const { analysis, sums, memory, number } = context;
  const { tokens, nominals, sentence } = analysis;
  const company = nominals.find(
    (one) => one.kind === 'company' && one.cases.length === 0 && one.ids.length === 1,
  );
  const money = analysis.sums.find((one) => one.quantity.kind === 'money');
  if (
    company === undefined ||
    money === undefined ||
    company.at > 2 ||
    company.at > money.at ||
    tokens.length > 24 ||
    tokens.some(isVerb)
  )
    return;
  if ([...sums.values()].some((list) => list.includes(money))) return;
  memory.loose = { company: company.ids[0]!, sum: money, sentence: number, block: sentence.blockIndex };
}

/** Whether a verb of raising beside the noun has taken the round's sum. */
function sumNear(context: Context, at: number): boolean {
  const carrier = nearestOf(context, at, [...RAISES, ...CLOSES, 'lead.v', 'join.v', 'valuation.n'], 25);
  return (
    carrier !== undefined &&
    moneyOf(context, carrier).length > 0 &&
    !is(context.analysis.tokens[carrier], 'valuation.n')
  );
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
  const as = (nominal: Nominal | undefined): Party | undefined =>
    nominal === undefined ? undefined : { ids: nominal.ids, nominal };
  if (is(token, 'lead.n')) {
    const fits = (one: Nominal): boolean =>
      INVESTORS.includes(one.kind as 'company') && one.via !== 'relative' && one.via !== 'pronoun';
    const next = nominals.find(
      (one) => one.at > at && one.from - at <= 3 && fits(one) && clauses.of[one.at] === clauses.of[at],
    );
    const before = nominals.findLast(
      (one) => one.last < at && at - one.last <= 5 && fits(one) && clauses.of[one.at] === clauses.of[at],
    );
    // "with Y as lead investor", "Y was lead investor", "con Y a la cabeza"
    const previous = tokens[at - 1];
    const behind =
      before !== undefined &&
      (before.last === at - 1 ||
        is(previous, 'p:as') ||
        is(previous, 'be') ||
        is(previous, 'det') ||
        is(tokens[at - 2], 'p:as') ||
        is(tokens[at - 2], 'be'));
    return as(behind ? before : (next ?? before));
  }
  if (is(token, 'lead.pp') && voiceOf(analysis, at) !== 'active') {
    const by = oblique(analysis, at, ['p:by'], { kinds: INVESTORS, before: false, reach: 9 });
    if (by !== undefined) return as(by);
    // "in der von Y angeführten Serie C"
    if (analysis.german) return as(oblique(analysis, at, ['p:by'], { kinds: INVESTORS, reach: 6 }));
    return undefined;
  }
  if (!is(token, 'lead.v')) return undefined;
  const round = nearestOf(context, at, ['round.n'], 9);
  const isRelative = nominals.some((one) => one.via === 'relative' && clauses.of[one.at] === clauses.of[at]);
  if (round === undefined && !isRelative) return undefined;
  return fill(context, at, ['agent'], { kinds: INVESTORS });
}

const INVESTS = ['invest.v', 'invest.pp'];

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
  if (money.length === 0 && !strong && !noun) return [];
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
    const subject =
      fill(context, at, ['by', 'from', 'owner', 'before'], { kinds }) ??
      fill(context, at, ['clause-subject'], { kinds });
    if (subject === undefined) return [];
    const into = fill(context, at, ['in', 'to'], { kinds: THING, exceptIds: subject.ids });
    // A corporation's investments in nobody are its outlay.
    if (
      into === undefined &&
      subject.ids.every((id) => context.background.isCorporation(id)) &&
      context.memory.round === undefined
    )
      return drafts(context, at, { kind: 'spending', subject, sums: money, why: 'investment' });
    const object =
      into ?? fill(context, at, ['with', 'young-topic'], { kinds: COMPANY, exceptIds: subject.ids });
    return object === undefined
      ? []
      : drafts(context, at, { kind: 'investment', subject, object, sums: money, why: 'investment' });
  }
  const subject = fill(context, at, ['agent'], { kinds });
  let object = fill(context, at, ['in'], { kinds: THING, exceptIds: subject?.ids ?? [] });
  if (object?.nominal !== undefined && beside(context, object.nominal)) object = undefined;
  if (object === undefined && voiceOf(analysis, at) === 'active')
    object = refersToTopic(context, at, subject) ?? intoTheRound(context, at, subject);
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
      object,
      sums: [sum],
      why: 'invests',
    }),
  );
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

/** "Under the plans, X would invest 5 million", "X puts 5 million into the equity part": into the round just told of. */
function intoTheRound(context: Context, at: number, subject: Party | undefined): Party | undefined {
  const { memory, number, analysis } = context;
  const { tokens, clauses } = analysis;
  if (
    memory.round === undefined ||
    subject === undefined ||
    number - memory.round.sentence > 2 ||
    moneyOf(context, at).length === 0
  )
    return undefined;
  if (subject.ids.includes(memory.round.company)) return undefined;
  const into = tokens.some(
    (token, k) =>
      k > at &&
      k - at <= 12 &&
      clauses.of[k] === clauses.of[at] &&
      (is(token, 'round.n') || is(token, 'equity.n')),
  );
  return is(tokens[at], 'invest.strong') || into ? { ids: [memory.round.company] } : undefined;
}

/** A verb of investing with a sum and a pronoun for whom it goes to: "ci ha investito", "invested in it". */
function refersToTopic(context: Context, at: number, subject: Party | undefined): Party | undefined {
  const { tokens, clauses } = context.analysis;
  if (moneyOf(context, at).length === 0 || subject === undefined) return undefined;
  for (let k = at - 4; k < at + 4; k++)
    if (tokens[k] !== undefined && clauses.of[k] === clauses.of[at] && is(tokens[k], 'clitic'))
      return fill(context, at, ['young-topic'], { exceptIds: subject.ids });
  return undefined;
}

const LEAST_VALUATION = 1_000_000;

/** "valued at 5 billion", "a valuation of 5 billion", "X is worth 5 billion". */
export function readValuation(context: Context, at: number): Draft[] {
  const { analysis, memory, number } = context;
  const token = analysis.tokens[at]!;
  const verb = is(token, 'value.v') || is(token, 'value.pp') || is(token, 'put.v');
  const noun = is(token, 'valuation.n');
  if (!verb && !noun) return [];
  const money = moneyOf(context, at).filter((sum) => (sum.quantity.value ?? 0) >= LEAST_VALUATION);
  if (money.length === 0 || nearestOf(context, at, ['change.w'], 10) !== undefined) return [];
  let subject: Party | undefined;
  const recent =
    memory.round !== undefined && number - memory.round.sentence <= 2
      ? { ids: [memory.round.company] }
      : undefined;
  if (noun) {
    subject = fill(context, at, ['owner', 'before'], { kinds: COMPANY });
    if (memory.round?.sentence === number) subject ??= recent;
    const carrier = nearestOf(context, at, [...RAISES, ...CLOSES], 30);
    if (subject === undefined && carrier !== undefined)
      subject = fill(context, carrier, ['agent'], { kinds: COMPANY });
    subject ??= fill(context, at, ['of', 'for', 'clause-subject'], { kinds: COMPANY });
    subject = younger(context, at, subject) ?? recent ?? fill(context, at, ['young-topic']);
  } else {
    const voice = voiceOf(analysis, at);
    // "a contract with X, valued at 3 billion"
    if (
      voice === 'bare' &&
      analysis.tokens
        .slice(Math.max(0, at - 7), at)
        .some((one) => is(one, 'deal.n') || is(one, 'bid.n') || is(one, 'goods.n') || is(one, 'purchase.n'))
    )
      return [];
    const slots: readonly Slot[] =
      voice === 'active' && is(token, 'value.pp') && !is(token, 'value.v')
        ? ['patient']
        : voice === 'bare'
          ? ['head', 'patient']
          : ['patient', 'clause-subject'];
    // "for a company valued at ...": a noun that names nobody
    const unnamed =
      voice === 'bare' &&
      is(analysis.tokens[at - 1], 'org.n') &&
      !analysis.nominals.some((one) => one.last === at - 1);
    subject = unnamed ? recent : fill(context, at, slots, { kinds: COMPANY });
    if (is(token, 'put.v') && (subject === undefined || money.every((sum) => !sum.cases.includes('p:at'))))
      return [];
    subject = younger(context, at, subject) ?? recent ?? fill(context, at, ['young-topic']);
  }
  if (subject === undefined) return [];
  // A valuation told after its round is of the round's date and as far along.
  const inherited =
    memory.round !== undefined &&
    memory.round.sentence < number &&
    subject.ids[0] === recent?.ids[0] &&
    !analysis.sums.some((sum) => sum.quantity.kind === 'date')
      ? {
          ...(memory.round.date === undefined ? {} : { date: memory.round.date }),
          ...(memory.round.status === undefined || memory.round.status === 'actual'
            ? {}
            : { status: memory.round.status }),
        }
      : {};
  return gapped(context, at, money, COMPANY).flatMap(({ sum, subject: own }) =>
    drafts(context, at, {
      kind: 'valuation',
      subject:
        own === undefined ? { ...subject, ids: subject.ids.slice(0, 1) } : { ids: own.ids, nominal: own },
      sums: [sum],
      why: noun ? 'valuation' : 'is valued',
      ...inherited,
    }),
  );
}

/** "X buys Y for 5 billion", "the acquisition of Y by X", "X bids 5 billion for Y". */
export function readAcquisition(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { tokens } = analysis;
  const token = tokens[at]!;
  const money = moneyOf(context, at);
  const kinds = INVESTORS;
  if (is(token, 'buy.v') || is(token, 'buy.pp')) {
    const subject = fill(context, at, ['agent'], { kinds });
    const share = boughtShare(context, at);
    if (share !== undefined && subject !== undefined) {
      // A majority that is bought is a purchase of the company, a minority an investment in it.
      const kind = (share.percent.quantity.value ?? 0) > 50 ? 'acquisition' : 'investment';
      const price =
        money.length > 0 ? money : moneyOf(context, nearestOf(context, at, ['pay.v', 'spend.v'], 14));
      return price.length === 0
        ? []
        : drafts(context, at, {
            kind,
            subject,
            object: { ids: share.of.ids, nominal: share.of },
            sums: price.slice(0, 1),
            why: 'buys a share',
          });
    }
    const object = fill(context, at, ['patient'], { kinds: THING, exceptIds: subject?.ids ?? [] });
    // What is bought is a company only where no goods or shares stand beside it.
    if (object === undefined || boughtGoods(context, at, object)) return [];
    // Who buys is told, if need be by an earlier clause.
    const who = subject ?? fill(context, at, ['topic'], { exceptIds: object.ids });
    if (who === undefined || (subject === undefined && who.nominal === undefined)) return [];
    return drafts(context, at, {
      kind: 'acquisition',
      subject: who,
      object,
      sums: money.length > 0 ? money.slice(0, 1) : [undefined],
      why: 'buys',
    });
  }
  if (is(token, 'pay.v') || is(token, 'bid.v') || is(token, 'bid.pp')) {
    // "agreed to pay 5 billion for Y"
    if (money.length === 0) return [];
    const subject = fill(context, at, ['agent'], { kinds });
    const object = fill(context, at, ['for'], { kinds: THING, exceptIds: subject?.ids ?? [] });
    if (subject === undefined || object?.nominal === undefined || boughtGoods(context, at, object)) return [];
    if (object.nominal.from < at) return [];
    return drafts(context, at, {
      kind: 'acquisition',
      subject,
      object,
      sums: money.slice(0, 1),
      why: 'bids',
    });
  }
  if (!is(token, 'purchase.n') && !is(token, 'bid.n')) return [];
  // "head of mergers and acquisitions of X" is an office.
  if (tokens.slice(Math.max(0, at - 4), at).some((one) => is(one, 'head.n'))) return [];
  const { nominals, clauses } = analysis;
  // "X's takeover of Y": who possesses the noun before it buys; "the takeover of Y by X", "la compra de Y por X".
  const owner = nominals.findLast(
    (one) =>
      one.possessive &&
      one.via !== 'relative' &&
      one.last < at &&
      at - one.last <= 4 &&
      kinds.includes(one.kind as 'company'),
  );
  const object = nominals.find(
    (one) =>
      one.at > at &&
      one.from - at <= 4 &&
      one.via !== 'pronoun' &&
      THING.includes(one.kind as 'company') &&
      clauses.of[one.at] === clauses.of[at] &&
      ['p:of', 'p:with', 'p:for', 'p:on'].some((name) => one.cases.includes(name)) &&
      !tokens.slice(at + 1, one.from).some(isVerb),
  );
  if (object === undefined || object.possessive) return [];
  const byWhom = fill(context, at, ['by'], { kinds, exceptIds: object.ids });
  const named =
    byWhom?.nominal !== undefined &&
    !tokens
      .slice(object.last + 1, byWhom.nominal.from)
      .some((one) => one.classes.some((name) => name.endsWith('.pp')))
      ? byWhom
      : undefined;
  const subject =
    named ??
    (owner === undefined || owner.ids.some((id) => object.ids.includes(id))
      ? undefined
      : { ids: owner.ids, nominal: owner }) ??
    fill(context, at, ['from', 'clause-subject', 'topic'], { kinds, exceptIds: object.ids });
  if (subject === undefined) return [];
  const price =
    money.length > 0
      ? money
      : moneyOf(context, nearestOf(context, at, ['bid.v', 'bid.pp', 'bid.n', 'pay.v'], 14));
  return drafts(context, at, {
    kind: 'acquisition',
    subject,
    object: { ids: object.ids, nominal: object },
    sums: price.length > 0 ? price.slice(0, 1) : [undefined],
    why: 'purchase',
  });
}

/** "buys 60 % of Y" */
function boughtShare({ analysis }: Context, at: number): { percent: Sum; of: Nominal } | undefined {
  const { sums, nominals, clauses } = analysis;
  const percent = sums.find(
    (sum) =>
      sum.quantity.kind === 'percent' &&
      sum.at > at &&
      sum.at - at <= 5 &&
      clauses.of[sum.at] === clauses.of[at],
  );
  if (percent === undefined) return undefined;
  const of = nominals.find(
    (one) =>
      one.at > percent.at &&
      one.from - percent.at <= 4 &&
      one.cases.includes('p:of') &&
      one.kind === 'company',
  );
  return of === undefined ? undefined : { percent, of };
}

function boughtGoods({ analysis }: Context, at: number, { nominal }: Party): boolean {
  const { tokens } = analysis;
  if (nominal === undefined || (nominal.possessive && nominal.via !== 'relative')) return true;
  const isGoods = (k: number): boolean =>
    ['goods.n', 'stake.n', 'ip.n', 'licence.n', 'users.n'].some((name) => is(tokens[k], name));
  if (isGoods(nominal.last + 1) || (tokens[nominal.last + 1]?.word === '-' && isGoods(nominal.last + 2)))
    return true;
  for (let k = Math.min(at, nominal.at) + 1; k < Math.max(at, nominal.at); k++) if (isGoods(k)) return true;
  return false;
}

/** "X's IPO", "X went public, raising 5 million". */
export function readListing(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const token = analysis.tokens[at]!;
  const noun = is(token, 'ipo.n');
  if (!noun && !is(token, 'list.v')) return [];
  const slots: readonly Slot[] = noun
    ? ['owner', 'before', 'of', 'for', 'clause-subject', 'topic']
    : ['agent', 'head', 'topic'];
  const subject = fill(context, at, slots, { kinds: COMPANY });
  if (subject === undefined) return [];
  const { tokens } = analysis;
  if (subject.nominal === undefined && tokens.slice(Math.max(0, at - 2), at).some((one) => is(one, 'neg')))
    return [];
  context.memory.round = { company: subject.ids[0]!, sentence: context.number };
  const own = moneyOf(context, at);
  const raised = analysis.tokens.findIndex(
    (one, k) =>
      RAISES.some((name) => is(one, name)) && moneyOf(context, k).length > 0 && Math.abs(k - at) <= 30,
  );
  const money = own.length > 0 ? own : moneyOf(context, raised < 0 ? undefined : raised);
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
    // What is spent on buying is a price.
    if (
      !noun &&
      is(token, 'spend.v') &&
      nearestOf(context, at, ['buy.v', 'purchase.n', 'order.v', 'deal.n'], 12) !== undefined
    )
      continue;
    // "incassare" is said of sales and of rounds: sales have a period.
    if (
      !noun &&
      RAISES.some((name) => is(token, name)) &&
      nearestOf(context, at, ['period'], 20) === undefined
    )
      continue;
    const money = moneyOf(context, at).filter(
      (sum) =>
        (sum.quantity.value ?? 0) >= LEAST_INCOME &&
        !context.analysis.tokens
          .slice(Math.max(0, sum.from - 4), sum.from)
          .some((one) => is(one, 'previous')),
    );
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
const LEAST_INCOME = 100_000;
