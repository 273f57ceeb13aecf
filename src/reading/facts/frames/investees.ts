/** Whom money goes to that no phrase of the clause names: the round just told of, or the company that the text is about. */
import { is } from '../../clauses/tokens.ts';
import { possessorOf } from '../analysis.ts';
import { as, type Context, fill, type Party } from '../context.ts';
import { moneyOf } from './drafting.ts';
import { isHeldPart, wholeOf } from './portions.ts';

/** "Under the plans, X would invest 5 million", "X puts 5 million into the equity part": into the round just told of. */
export function intoTheRound(context: Context, at: number, subject: Party | undefined): Party | undefined {
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
  const part = moneyOf(context, at).some(
    (sum) => wholeOf(analysis, sum) !== undefined || isHeldPart(context, sum),
  );
  return is(tokens[at], 'invest.strong') || into || part ? { ids: [memory.round.company] } : undefined;
}

const FUNDED_REACH = 8;

/** "Y has promised up to 100 billion": into the company that the text is about, where it has told of money for it. */
export function intoTheFunded(context: Context, at: number, subject: Party | undefined): Party | undefined {
  const { analysis, memory, number, background } = context;
  const { tokens } = analysis;
  if (
    subject?.nominal === undefined ||
    subject.ids.length > 1 ||
    moneyOf(context, at).length === 0 ||
    is(tokens[at], 'pay.v') ||
    tokens.some((token) => OTHER_USE.some((name) => is(token, name)))
  )
    return undefined;
  const topic = fill(context, at, ['young-topic'], { exceptIds: subject.ids });
  const id = topic?.ids[0];
  if (id === undefined || background.isCorporation(id) || background.isInvestor(id)) return undefined;
  const funded = (memory.told ?? []).some(
    (one) =>
      number - one.sentence <= FUNDED_REACH &&
      ((one.subject === id && (one.kind === 'funding-round' || one.kind === 'valuation')) ||
        (one.object === id && one.kind === 'investment')),
  );
  return funded ? { ids: [id] } : undefined;
}

/** A verb of investing with a sum and a pronoun for whom it goes to: "ci ha investito", "invested in it". */
export function refersToTopic(context: Context, at: number, subject: Party | undefined): Party | undefined {
  const { tokens, clauses } = context.analysis;
  if (moneyOf(context, at).length === 0 || subject === undefined) return undefined;
  for (let k = at - 4; k < at + 4; k++)
    if (tokens[k] !== undefined && clauses.of[k] === clauses.of[at] && is(tokens[k], 'clitic'))
      return fill(context, at, ['young-topic'], { exceptIds: subject.ids });
  return undefined;
}

/** What money may go into other than a company. */
const OTHER_USE = [
  'goods.n',
  'capex.n',
  'deal.n',
  'purchase.n',
  'buy.v',
  'licence.n',
  'suit.n',
  'settle.v',
  'revenue.n',
  'shares.n',
  'access.n',
  'licence.v',
  'ip.n',
];

const ROUND_REACH = 9;

/** "puts 20 billion into X's next round", "nel round di X": whose the round is. */
export function intoRoundOf(context: Context, at: number, subject: Party | undefined): Party | undefined {
  const { analysis } = context;
  const { tokens, clauses } = analysis;
  for (let k = at + 1; k < tokens.length && k <= at + ROUND_REACH; k++) {
    if (!is(tokens[k], 'round.n') || clauses.of[k] !== clauses.of[at]) continue;
    const owner = possessorOf(analysis, k, { kinds: ['company'] });
    return owner === undefined || owner.ids.some((id) => subject?.ids.includes(id)) ? undefined : as(owner);
  }
  return undefined;
}
