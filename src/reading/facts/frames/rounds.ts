/** Frames of financing rounds: who raises how much, and who leads. */
import type { EntityId } from '../../../knowledge/vocabulary.ts';
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is } from '../../clauses/tokens.ts';
import { oblique, type Sum, voiceOf } from '../analysis.ts';
import { as, type Context, fill, nearestOf, type Party, younger } from '../context.ts';
import type { Draft } from '../draft.ts';
import { isHeldPart, isWhole } from './portions.ts';
import { CLOSES, COMPANY, drafts, INVESTORS, moneyOf, RAISES } from './drafting.ts';

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
  const money = moneyOf(context, at).filter(
    (sum) => !isHeldPart(context, sum) && !isFigureElsewhere(context, at, sum),
  );
  const leadAt = leadTrigger(context, at);
  const lead = leadAt === undefined ? undefined : leadOf(context, leadAt);
  // "Y put in 30 of the 110 million raised": Y is not who raises.
  const giver = money.some((sum) => isWhole(analysis, sum))
    ? analysis.nominals.find((one) => one.at < at && one.cases.length === 0 && !one.possessive)
    : undefined;
  const exceptIds: readonly EntityId[] = [...(lead?.ids ?? []), ...(giver?.ids ?? [])];
  const search = { kinds: COMPANY, exceptIds };
  let subject: Party | undefined;
  if (verb)
    subject = fill(context, at, ['agent', ...(is(token, 'raise.v') ? [] : (['patient'] as const))], search);
  else {
    subject = fill(context, at, ['owner', 'before'], search);
    const carrier = nearestOf(context, at, [...RAISES, ...CLOSES], 20);
    if (subject === undefined && carrier !== undefined) subject = fill(context, carrier, ['agent'], search);
    subject ??= fill(context, at, ['for'], search);
    const leads = leadAt !== undefined && isLeading(context, leadAt);
    if (subject === undefined && is(token, 'round.n'))
      // "Y led a round in X"
      subject = leads ? investedIn(context, at, exceptIds) : fill(context, at, ['clause-subject'], search);
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
  const closes = nearestOf(context, at, CLOSES, 6) !== undefined;
  const worth = money.filter(
    (sum) => sum.cases.includes('p:at') && (money.length > 1 ? sum.at > money[0]!.at : noun && !closes),
  );
  const raised = money.filter((sum) => !worth.includes(sum));
  const kind = isListingMoney(context, verb, company) ? 'ipo' : 'funding-round';
  return [
    ...drafts(context, at, {
      kind,
      subject,
      object: lead === undefined || kind === 'ipo' ? undefined : { ...lead, ids: lead.ids.slice(0, 1) },
      // Told by its price alone, a round is a fact where its lead is named.
      sums: raised.length === 0 && (lead !== undefined || worth.length === 0) ? [undefined] : raised,
      why: verb ? 'raises' : 'round',
    }),
    ...(worth.length > 0 ? drafts(context, at, { kind: 'valuation', subject, sums: worth, why: 'at' }) : []),
  ];
}

/** "as 13 billion came in, the figure was 183": a sum after the comma with a verb of its own. */
function isFigureElsewhere({ analysis: { tokens } }: Context, at: number, sum: Sum): boolean {
  const between = tokens.slice(at + 1, sum.at);
  return (
    between.some((token) => token.word === ',') &&
    between.some((token) => is(token, 'figure.n')) &&
    between.some((token) => is(token, 'amount.v'))
  );
}

/** In a text about a listing, what its company is to raise is raised by it; what came in before, or to others, is not. */
function isListingMoney(
  { analysis, memory, discourse, published }: Context,
  verb: boolean,
  company: EntityId,
): boolean {
  if (memory.listingHeadline !== true || !verb) return false;
  const { tokens, sums } = analysis;
  const month = published?.slice(0, 7);
  const past = sums.some(
    ({ quantity: { kind, date } }) =>
      kind === 'date' &&
      date !== undefined &&
      month !== undefined &&
      date.slice(0, 7) < month.slice(0, date.length),
  );
  return (
    !past &&
    !tokens.some((one) => is(one, 'round.n')) &&
    (discourse.topic({ noun: true }) ?? company) === company
  );
}

/** "Y led", "Y ha guidato", and not "led by Y" */
function isLeading({ analysis }: Context, at: number): boolean {
  const token = analysis.tokens[at];
  return is(token, 'lead.v') || (is(token, 'lead.pp') && voiceOf(analysis, at) === 'active');
}

/** "a round in X", "eine Runde bei X" */
function investedIn({ analysis }: Context, at: number, exceptIds: readonly EntityId[]): Party | undefined {
  const inside = oblique(analysis, at, ['p:in', 'p:at', 'p:for'], {
    kinds: COMPANY,
    before: false,
    reach: 5,
  });
  return inside?.ids.some((id) => exceptIds.includes(id)) === true ? undefined : as(inside);
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
  for (const one of made) Object.assign(one, { sum: loose.sum, elsewhere: true });
  return made;
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
  if (is(token, 'lead.n')) {
    const next = nominals.find(
      (one) => one.at > at && one.from - at <= 3 && mayLead(one) && clauses.of[one.at] === clauses.of[at],
    );
    const before = nominals.findLast(
      (one) => one.last < at && at - one.last <= 5 && mayLead(one) && clauses.of[one.at] === clauses.of[at],
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
  if (!is(token, 'lead.v') && !is(token, 'lead.pp')) return undefined;
  const round = nearestOf(context, at, ['round.n'], 9);
  const isRelative = nominals.some((one) => one.via === 'relative' && clauses.of[one.at] === clauses.of[at]);
  if (round === undefined && !isRelative) return undefined;
  return fill(context, at, ['agent'], { kinds: INVESTORS });
}

function mayLead({ kind, via }: Nominal): boolean {
  return INVESTORS.includes(kind as 'company') && via !== 'relative' && via !== 'pronoun';
}
