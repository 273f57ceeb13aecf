/** Questions and answers: "What is X worth? Around 12 billion.", "And its rivals? Y and Z." */
import { isVerb } from '../../clauses/clauses.ts';
import { is } from '../../clauses/tokens.ts';
import { type Context, fill } from '../context.ts';
import type { Draft } from '../draft.ts';
import { drafts } from './drafting.ts';

const ASKED = [
  ['value.v', 'valuation'],
  ['valuation.n', 'valuation'],
  ['raise.v', 'funding-round'],
  ['raise.pp', 'funding-round'],
  ['rival.n', 'competition'],
] as const;

/** Takes note of what a sentence asks. */
export function noteQuestion(context: Context): void {
  const { analysis, memory, number, discourse } = context;
  const { tokens, nominals, sums } = analysis;
  if (
    !tokens.slice(-2).some((token) => token.word === '?') ||
    sums.some((sum) => sum.quantity.kind === 'money')
  )
    return;
  const asked = ASKED.find(([name]) => tokens.some((token) => is(token, name)));
  const company =
    nominals.find((one) => one.kind === 'company' && one.ids.length === 1)?.ids[0] ??
    discourse.topic({ noun: true });
  if (asked !== undefined && company !== undefined)
    memory.question = { kind: asked[1], company, sentence: number };
}

/** The answer: the first sum or the names of the next sentence. Read at its first token. */
export function readAnswer(context: Context, at: number): Draft[] {
  const { analysis, memory, number, sums } = context;
  const { question } = memory;
  if (at !== 0 || question === undefined || number - question.sentence !== 1) return [];
  const { nominals, tokens } = analysis;
  const subject = { ids: [question.company] };
  if (question.kind === 'competition') {
    return nominals
      .filter((one) => one.kind === 'company' && one.via === 'name')
      .flatMap((one) =>
        drafts(context, one.at, {
          kind: 'competition',
          subject,
          object: { ids: one.ids, nominal: one },
          why: 'answer',
        }),
      );
  }
  const money = analysis.sums.find(
    (sum) => sum.quantity.kind === 'money' && (sum.quantity.value ?? 0) >= 1_000_000,
  );
  if (money === undefined || money.at > 12 || [...sums.values()].some((list) => list.includes(money)))
    return [];
  if (
    tokens.slice(0, money.at).some((token) => isVerb(token) && !is(token, 'say.v') && !is(token, 'said.by'))
  )
    return [];
  return drafts(context, money.at, { kind: question.kind, subject, sums: [money], why: 'answer' });
}

/** "Price: 12 billion" after a round is its valuation. */
export function readPrice(context: Context, at: number): Draft[] {
  const { analysis, memory, number } = context;
  const { tokens } = analysis;
  if (
    !is(tokens[at], 'price.n') ||
    tokens[at + 1]?.word !== ':' ||
    memory.round === undefined ||
    number - memory.round.sentence > 3
  )
    return [];
  const money = analysis.sums.find(
    (sum) => sum.quantity.kind === 'money' && sum.at > at && sum.from - at <= 5,
  );
  if (money === undefined) return [];
  const subject = fill(context, at, ['owner'], { kinds: ['company'] }) ?? { ids: [memory.round.company] };
  return drafts(context, at, {
    kind: 'valuation',
    subject,
    sums: [money],
    why: 'valuation',
    ...(memory.round.date === undefined ? {} : { date: memory.round.date }),
  });
}
