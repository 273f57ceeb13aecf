/** When a contract ends, told beside it or right after it. */
import type { PartialDate } from '../../../knowledge/vocabulary.ts';
import { isVerb } from '../../clauses/clauses.ts';
import { is } from '../../clauses/tokens.ts';
import type { Sum } from '../analysis.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import { readLicence, readRevenueShare } from './licence.ts';
import { readPartnership } from './rivals.ts';
import { readSupply } from './supply.ts';

const CONTRACTS = [
  [readLicence, ['allow.v', 'licence.v', 'licence.n', 'access.n']],
  [readSupply, ['supply.v', 'order.v', 'supply.n', 'customer.n']],
  [readRevenueShare, ['revshare.n', 'revenue.n']],
  [readPartnership, ['partner.n', 'partner.with']],
] as const;

/** So many tokens beside the word of ending its date may stand. */
const DATE_REACH = 8;

/** So many sentences after a contract its end may be told. */
const MEMORY_REACH = 2;

/**
 * "access to Y's models beyond the current expiry in 2030", "The agreement expires in 2030": the end of the contract that
 * the sentence tells of, else of the one told just before. It makes no claim of its own, but adds to that of the contract.
 */
export function readExpiry(context: Context, at: number): Draft[] {
  const { analysis, memory, number } = context;
  const until = endBeside(context, at);
  if (until === undefined) return [];
  const ending = { at, bearing: [at], status: 'actual', until, aside: true, why: ['term'] } as const;
  const here = contractsOf(context, at);
  if (here.length > 0) return here.map((draft) => Object.assign(draft, ending));
  const { contract } = memory;
  if (contract === undefined || number - contract.sentence > MEMORY_REACH) return [];
  const { kind, subject, object } = contract;
  return [{ kind, analysis, subject, object, ...ending }];
}

/** The contracts that the sentence tells of, as the word nearest to the end tells them. */
function contractsOf(context: Context, at: number): Draft[] {
  const { tokens } = context.analysis;
  const nearest = tokens.map((_, k) => k).sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  for (const k of nearest)
    for (const [frame, classes] of CONTRACTS) {
      if (!classes.some((name) => is(tokens[k], name))) continue;
      const found = frame(context, k);
      if (found.length > 0) return found;
    }
  return [];
}

/** The date that goes with a word of ending; with a verb that only lasts, one after "until". */
function endBeside({ analysis }: Context, at: number): PartialDate | undefined {
  const { tokens, sums } = analysis;
  const lasts = is(tokens[at], 'last.v');
  const fits = ({ at: k, quantity }: Sum): boolean =>
    quantity.kind === 'date' &&
    Math.abs(k - at) <= DATE_REACH &&
    !tokens
      .slice(Math.min(k, at) + 1, Math.max(k, at))
      .some((token) => ';:.()'.includes(token.word) || (isVerb(token) && !is(token, 'be'))) &&
    (!lasts ||
      (k > at && tokens.slice(at + 1, k).some((token) => is(token, 'until'))) ||
      quantity.until !== undefined);
  const found =
    sums.find((sum) => sum.at > at && fits(sum)) ?? sums.findLast((sum) => sum.at < at && fits(sum));
  return found?.quantity.until ?? found?.quantity.date;
}
