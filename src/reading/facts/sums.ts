/**
 * Which word a sum belongs to: each amount, percentage and count goes to one trigger of its sentence, the one that
 * costs least. Beside it costs next to nothing ("a round of 5 million", "5 million in revenue"); distance, commas,
 * other triggers and the border of a clause cost more.
 */
import { prepositions } from '../clauses/phrases.ts';
import { is, type Token } from '../clauses/tokens.ts';
import type { Analysis, Sum } from './analysis.ts';

/** What a class of trigger takes. `cases`: prepositions that its sum may have; a sum without one always fits, unless `bare` is false. */
interface Taking {
  kind: 'money' | 'percent' | 'count';
  cases?: readonly string[] | undefined;
  /** Whether a sum without a preposition fits; so by default. */
  bare?: boolean;
  /** Only sums without a currency, which may count anything. */
  currency?: false;
  /** Added to every cost: weak triggers give way to strong ones. */
  weak?: number;
}

const ANY = undefined;
const TAKES: Readonly<Record<string, readonly Taking[]>> = {
  'raise.v': [{ kind: 'money', cases: ['p:of'] }],
  'raise.pp': [{ kind: 'money', cases: ['p:of'] }],
  'borrow.v': [{ kind: 'money', cases: ['p:of'] }],
  'round.n': [{ kind: 'money', cases: ANY }],
  'debt.n': [{ kind: 'money', cases: ['p:of', 'p:from', 'p:by', 'p:on'], weak: 2 }],
  'value.v': [
    { kind: 'money', cases: ['p:at', 'p:to', 'p:in', 'p:with', 'p:on', 'p:between', 'p:for', 'p:of'] },
  ],
  'get.v': [{ kind: 'money', cases: ['p:of'], weak: 1.5 }],
  'tranche.n': [{ kind: 'money', cases: ANY, weak: -0.5 }],
  'put.v': [{ kind: 'money', cases: ['p:at'], bare: false }],
  'close.v': [{ kind: 'money', cases: ['p:at', 'p:with'], weak: 4 }],
  'pay.v': [{ kind: 'money', cases: ['p:of'], weak: 1 }],
  'value.pp': [{ kind: 'money', cases: ['p:at', 'p:to', 'p:in', 'p:with', 'p:on', 'p:between', 'p:for'] }],
  'valuation.n': [{ kind: 'money', cases: ANY }],
  'enter.v': [{ kind: 'money', cases: ['p:of', 'p:with', 'p:for'], weak: 0.5 }],
  'invest.v': [{ kind: 'money', cases: ['p:of', 'p:with', 'p:to'], weak: 0.5 }],
  'invest.pp': [{ kind: 'money', cases: ['p:of', 'p:with', 'p:to'] }],
  'investment.n': [{ kind: 'money', cases: ANY }],
  'buy.v': [{ kind: 'money', cases: ['p:for', 'p:at', 'p:of', 'p:by', 'p:with'], weak: 1 }],
  'buy.pp': [{ kind: 'money', cases: ['p:for', 'p:at', 'p:of', 'p:by', 'p:with'], weak: 1 }],
  'bid.v': [{ kind: 'money', cases: ['p:of', 'p:for'] }],
  'bid.pp': [{ kind: 'money', cases: ['p:of', 'p:for'] }],
  'bid.n': [{ kind: 'money', cases: ANY }],
  'purchase.n': [{ kind: 'money', cases: ANY }],
  'subsidiary.n': [{ kind: 'money', cases: ['p:for', 'p:at'], bare: false }],
  'hands.n': [{ kind: 'money', cases: ['p:for', 'p:at'], bare: false }],
  'sell.v': [{ kind: 'money', cases: ['p:for', 'p:at', 'p:by'] }],
  'sell.pp': [{ kind: 'money', cases: ['p:for', 'p:at', 'p:by'] }],
  'ipo.n': [{ kind: 'money', cases: ANY }],
  'list.v': [{ kind: 'money', cases: ANY, weak: 2 }],
  'revenue.n': [{ kind: 'money', cases: ANY }],
  'earn.v': [{ kind: 'money', cases: ['p:of'] }],
  'profit.n': [{ kind: 'money', cases: ANY }],
  'profit.v': [{ kind: 'money', cases: ['p:of'] }],
  'loss.n': [{ kind: 'money', cases: ANY }],
  'lose.v': [{ kind: 'money', cases: ['p:of'] }],
  'capex.n': [{ kind: 'money', cases: ANY, weak: 0.5 }],
  'spend.v': [{ kind: 'money', cases: ['p:of'], weak: 0.5 }],
  'deal.n': [{ kind: 'money', cases: ANY, weak: 1 }],
  'order.v': [{ kind: 'money', cases: ['p:for', 'p:of', 'p:at'], weak: 1.5 }],
  'licence.n': [{ kind: 'money', cases: ANY }],
  'revshare.n': [
    { kind: 'money', cases: ANY },
    { kind: 'percent', cases: ANY },
  ],
  'claim.v': [{ kind: 'money', cases: ANY }],
  'damages.n': [{ kind: 'money', cases: ANY }],
  'settle.v': [{ kind: 'money', cases: ['p:of', 'p:for'], weak: 2 }],
  'suit.n': [{ kind: 'money', cases: ANY, weak: 2 }],
  'stake.n': [
    { kind: 'percent', cases: ANY },
    { kind: 'money', cases: ANY, weak: 2 },
  ],
  'shares.n': [
    { kind: 'percent', cases: ANY, weak: 6 },
    { kind: 'money', cases: ANY, weak: 4 },
  ],
  'hold.dative': [{ kind: 'percent', cases: ANY }],
  'hold.v': [{ kind: 'percent', cases: ['p:of', 'p:to', 'p:at', 'p:on', 'p:with'], weak: 1 }],
  'hold.pp': [{ kind: 'percent', cases: ANY }],
  'shareholder.n': [{ kind: 'percent', cases: ANY, weak: 1 }],
  'users.n': [
    { kind: 'count', cases: ANY },
    { kind: 'money', cases: ANY, currency: false },
  ],
  // These take sums away from the facts: they are none of their kinds.
  'talks.n': [{ kind: 'money', cases: ['p:on', 'p:of', 'p:to', 'p:at', 'p:for', 'p:by'], weak: 1 }],
  'ignore.n': [
    { kind: 'money', cases: ANY },
    { kind: 'percent', cases: ANY },
    { kind: 'count', cases: ANY },
  ],
};

const HIGHEST_COST = 16;

export interface Trigger {
  at: number;
  classes: readonly string[];
}

const NO_CLASSES: readonly string[] = [];
/** Words share the lists of their classes, so that each list is filtered once. */
const takings = new WeakMap<readonly string[], readonly string[]>();

/** Those of a word's classes that take sums. */
function takingIn(classes: readonly string[]): readonly string[] {
  if (classes.length === 0) return NO_CLASSES;
  let known = takings.get(classes);
  if (known === undefined) {
    known = classes.filter((name) => TAKES[name] !== undefined);
    takings.set(classes, known);
  }
  return known;
}

/** The sums of each trigger, by the trigger's index. */
export function assignSums(analysis: Analysis): Map<number, Sum[]> {
  const { tokens, sums } = analysis;
  const assigned = new Map<number, Sum[]>();
  if (sums.length === 0) return assigned;
  const triggers: Trigger[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const classes = takingIn(tokens[at]!.classes);
    if (classes.length > 0) triggers.push({ at, classes });
  }
  for (const sum of sums) {
    if (isConversion(tokens, sum)) continue;
    let best: number | undefined;
    let least = HIGHEST_COST;
    for (const trigger of triggers) {
      // A sum looks no farther than this many tokens.
      if (Math.abs(trigger.at - sum.at) > 40) continue;
      const cost = costOf(analysis, sum, trigger);
      if (cost < least) {
        least = cost;
        best = trigger.at;
      }
    }
    if (best === undefined) continue;
    const list = assigned.get(best);
    if (list === undefined) assigned.set(best, [sum]);
    else list.push(sum);
  }
  return assigned;
}

function costOf(analysis: Analysis, sum: Sum, { at, classes }: Trigger): number {
  const { tokens, clauses } = analysis;
  let cost = Infinity;
  for (const name of classes)
    for (const taking of TAKES[name]!) {
      if (taking.kind !== sum.quantity.kind) continue;
      if (taking.currency === false && sum.quantity.currency !== undefined) continue;
      const noun = name.endsWith('.n');
      const after = at < sum.at;
      const [from, to] = after ? [at + 1, sum.from] : [sum.at + 1, at];
      let gap = 0;
      let price = taking.weak ?? 0;
      for (let k = from; k < to; k++) {
        const token = tokens[k]!;
        if (token.kind === 'mark')
          price +=
            token.word === ','
              ? 1.5
              : token.word === ':' && noun && after
                ? -0.5
                : '"“”«»„-'.includes(token.word)
                  ? 0
                  : 3;
        else if (is(token, 'and') && !is(token, 'p:of')) price += !after ? 3 : 1;
        else if (isLight(token)) gap += 0.3;
        else if (token.kind === 'quantity' && token.quantity!.kind !== 'date') price += 1.5;
        else if (takingIn(token.classes).length > 0) price += 2.5;
        else gap += 1;
      }
      if (clauses.of[at] !== clauses.of[sum.at])
        price +=
          clauses.list[clauses.of[sum.at]!]!.kind === 'bracket'
            ? 1
            : isAncestor(analysis, at, sum.at)
              ? 3
              : 5;
      if (noun) {
        if (after) price += gap <= 1.3 ? gap * 0.3 : gap * 0.7 + 0.6;
        else {
          const link = prepositions(tokens[sum.at + 1]);
          // "puts 20 billion into the round": not its size
          if (name === 'round.n' && link.includes('p:in')) price += 1;
          // "600 million at a valuation of ...": the sum before is the round's.
          if (name === 'valuation.n' && link.includes('p:at')) price += 8;
          const marked = tokens.slice(from, to).some((token) => token.word === ',');
          const near =
            !marked &&
            gap <= 1.6 &&
            (sum.at + 1 === at ||
              link.length === 0 ||
              link.some(
                (one) =>
                  one === 'p:of' || one === 'p:in' || one === 'p:from' || one === 'p:by' || one === 'p:as',
              ));
          // "a $4bn valuation": one word with its noun
          price += near ? gap * 0.3 + (sum.at + 1 === at && link.length === 0 ? -0.3 : 0.2) : gap + 3;
        }
      } else price += after && gap <= 0.6 ? 0.15 : gap * 0.6 + (after ? 0.8 : 1.4);
      if (
        taking.cases !== undefined &&
        sum.cases.length > 0 &&
        !sum.cases.some((one) => taking.cases!.includes(one))
      )
        price += 5;
      if (taking.bare === false && sum.cases.length === 0) price += 9;
      if (price < cost) cost = price;
    }
  return cost;
}

/** "1.7 billion euros (2 billion dollars)": the same sum again in another currency. */
export function isConversion(tokens: readonly Token[], sum: Sum): boolean {
  if (sum.quantity.kind !== 'money') return false;
  let k = sum.at - 1;
  while (k > 0 && tokens[k]!.kind === 'word' && sum.at - k < 4) k--;
  return tokens[k]?.word === '(' && tokens[k - 1]?.quantity?.kind === 'money';
}

function isLight(token: Token): boolean {
  return (
    is(token, 'adv') ||
    is(token, 'det') ||
    is(token, 'be') ||
    is(token, 'have') ||
    is(token, 'poss') ||
    prepositions(token).length > 0 ||
    (token.classes.length === 0 && /^\d/.test(token.word))
  );
}

function isAncestor({ clauses }: Analysis, one: number, other: number): boolean {
  const a = clauses.of[one]!;
  const b = clauses.of[other]!;
  return clauses.list[a]!.parent === b || clauses.list[b]!.parent === a;
}
