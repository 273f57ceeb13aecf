/** Whether a sentence asserts what it tells: what it only asks or supposes is no fact. */
import type { FactKind, Status } from '../../knowledge/vocabulary.ts';
import { is, type Token } from '../clauses/tokens.ts';
import { type Analysis, voiceOf } from './analysis.ts';
import type { Draft } from './draft.ts';

/** These are told by the way, also in a question: "Why would Jensen Huang, the chief executive of X, ...?" */
const STATES: ReadonlySet<FactKind> = new Set(['role', 'competition', 'legal-form']);

/** A sentence that asks. */
export function isQuestion({ tokens }: Analysis): boolean {
  return tokens.slice(-2).some((token) => token.word === '?');
}

/** What is only asked or supposed; what a relative clause, a bracket or an apposition tells in passing is asserted. */
export function isOpen(draft: Draft): boolean {
  const { analysis, at, kind } = draft;
  if (STATES.has(kind) || isAside(analysis, at)) return false;
  return isQuestion(analysis) || isSupposed(analysis, at) || isSomeDay(analysis, at);
}

function isAside(analysis: Analysis, at: number): boolean {
  const { tokens, clauses } = analysis;
  const { kind } = clauses.list[clauses.of[at]!]!;
  return (
    kind === 'relative' ||
    kind === 'bracket' ||
    (tokens[at]!.classes.some((name) => name.endsWith('.pp')) && voiceOf(analysis, at) === 'bare')
  );
}

/** "If X bought Y, ...", "Würde X Y kaufen, ...", "Were X to buy Y, ...". */
function isSupposed({ tokens, clauses }: Analysis, at: number): boolean {
  const { from } = clauses.list[clauses.of[at]!]!;
  const first = tokens[from];
  if (from === 0 && is(first, 'if.v')) return !tokens.slice(0, at).some((token) => token.word === ',');
  if (!is(first, 'if')) return false;
  const before = tokens[from - 1];
  return before === undefined || before.kind === 'mark' || is(before, 'and') || is(before, 'adv');
}

/** "could one day buy": nobody has such a plan. */
function isSomeDay({ tokens, clauses }: Analysis, at: number): boolean {
  const near = (name: string): boolean =>
    tokens.some((token, k) => is(token, name) && clauses.of[k] === clauses.of[at] && Math.abs(k - at) <= 10);
  return near('some.day') && near('possible');
}

/** So far into an answer its word of denying or planning stands. */
const ANSWER_REACH = 15;

/** What the next sentence makes of what was asked: "A listing? Out of the question." Nothing where it leaves it open. */
export function answerTo({ tokens }: Analysis): Status | undefined {
  const words: readonly Token[] = tokens.slice(0, ANSWER_REACH);
  const has = (name: string): boolean => words.some((token) => is(token, name));
  const plainNo = is(words[0], 'no') || (is(words[0], 'neg') && words[1]?.kind === 'mark');
  if (has('deny') || plainNo) return 'denied';
  if (has('talks')) return 'in-talks';
  return has('plan') || has('aim') ? 'planned' : undefined;
}
