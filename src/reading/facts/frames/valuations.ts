/** Frames of what a company is worth. */
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is } from '../../clauses/tokens.ts';
import { hasCase, type Sum, type Voice, voiceOf } from '../analysis.ts';
import { as, type Context, fill, nearestOf, type Party, type Slot, younger } from '../context.ts';
import type { Draft } from '../draft.ts';
import { CLOSES, COMPANY, drafts, gapped, moneyOf, RAISES } from './drafting.ts';

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
    memory.round !== undefined &&
    number - memory.round.sentence <= 2 &&
    (memory.round.sentence > (memory.before ?? 0) ||
      context.discourse.about === undefined ||
      context.discourse.about === memory.round.company)
      ? { ids: [memory.round.company] }
      : undefined;
  if (noun) {
    subject = assignee(context, at) ?? fill(context, at, ['owner', 'before'], { kinds: COMPANY });
    if (memory.round?.sentence === number) subject ??= recent;
    const carrier = nearestOf(context, at, [...RAISES, ...CLOSES], 30);
    if (subject === undefined && carrier !== undefined)
      subject = fill(context, carrier, ['agent'], { kinds: COMPANY });
    subject ??= fill(context, at, ['of', 'for', 'clause-subject'], { kinds: COMPANY });
    subject = younger(context, at, subject) ?? recent ?? fill(context, at, ['young-topic']);
  } else {
    // "X, valued at 5 billion, has bought Y"
    const apposed = analysis.tokens[at - 1]?.word === ',' && is(analysis.tokens[at + 1], 'p:at');
    const voice = apposed ? 'bare' : voiceOf(analysis, at);
    const each = valuedEach(context, at, money, voice);
    if (each.length > 0)
      return each.flatMap(({ sum, nominal }) =>
        drafts(context, at, {
          kind: 'valuation',
          subject: { ids: nominal.ids.slice(0, 1), nominal },
          sums: [sum],
          why: 'is valued',
        }),
      );
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
    // "lo que la valora en", "ce qui la valorise à": a pronoun before the verb is whom it values.
    const clitic = !analysis.german && voice === 'active' && is(analysis.tokens[at - 1], 'det');
    subject = unnamed || clitic ? recent : fill(context, at, slots, { kinds: COMPANY });
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

/** "a startup to which a round assigned a valuation of 5 billion": who is given the value. */
function assignee({ analysis: { nominals, clauses } }: Context, at: number): Party | undefined {
  return as(
    nominals.find(
      (one) =>
        one.via === 'relative' &&
        one.kind === 'company' &&
        hasCase(one, ['p:to']) &&
        clauses.of[one.at] === clauses.of[at] &&
        one.at < at,
    ),
  );
}

/** "The merger valued X at 80 billion and Y at 33": the object of the verb right before each sum. */
function valuedEach(
  { analysis: { nominals, clauses, tokens } }: Context,
  at: number,
  money: readonly Sum[],
  voice: Voice,
): { sum: Sum; nominal: Nominal }[] {
  // After a participle that is no verb its object does not stand.
  if (voice !== 'active' && !nominals.some((one) => one.from === at + 1 && one.cases.length === 0)) return [];
  const found: { sum: Sum; nominal: Nominal }[] = [];
  let from = at;
  for (const sum of money) {
    const nominal = nominals.findLast(
      (one) =>
        one.at > from &&
        one.last < sum.from &&
        sum.from - one.last <= VALUED_REACH &&
        one.kind === 'company' &&
        clauses.of[one.at] === clauses.of[at] &&
        (one.cases.length === 0 || one.cases.every((name) => name === 'p:to')),
    );
    if (nominal === undefined || tokens.slice(from + 1, nominal.from).some(isVerb)) return [];
    found.push({ sum, nominal });
    from = sum.at;
  }
  return found;
}

/** So many tokens after its name a company's value stands. */
const VALUED_REACH = 4;
