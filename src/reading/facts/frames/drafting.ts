/** What all frames of sums share: drafts by subject, object and sum; which sum is whose. */
import type { FactKind } from '../../../knowledge/vocabulary.ts';
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import type { Sum } from '../analysis.ts';
import type { Context, Party } from '../context.ts';
import type { Draft } from '../draft.ts';

export const COMPANY = ['company'] as const;
export const THING = ['company', 'product'] as const;
export const INVESTORS = ['company', 'person'] as const;

/** What runs for a term. */
const CONTRACTS: ReadonlySet<FactKind> = new Set(['licence', 'supply-deal', 'partnership', 'revenue-share']);

type Given = {
  kind: FactKind;
  subject: Party;
  object?: Party | undefined;
  sums?: readonly (Sum | undefined)[];
  why: string;
} & Partial<Pick<Draft, 'negative' | 'status' | 'total' | 'role' | 'date' | 'open'>>;

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
        if (other !== undefined && CONTRACTS.has(kind))
          context.memory.contract = { kind, subject: one, object: other, sentence: context.number };
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

export const RAISES = ['raise.v', 'raise.pp', 'borrow.v'];

export const CLOSES = ['close.v', 'close.pp'];
