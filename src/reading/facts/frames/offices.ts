/** Frames of offices: who holds which, told by an apposition, by "is", or by the office changing hands. */
import type { Role, Status } from '../../../knowledge/vocabulary.ts';
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is, type Token } from '../../clauses/tokens.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import { draft, officeOf } from './holding.ts';
import { holderOf } from './office-holders.ts';
import { organisationOf } from './office-organisations.ts';
import { officePhrase, type Phrase } from './office-phrases.ts';
import { successionIn, successors } from './successions.ts';

/** An office word with its holder and its organisation. */
export function readOffice(context: Context, at: number): Draft[] {
  const { tokens } = context.analysis;
  const role = officeOf(tokens[at]!);
  if (role === undefined) return [];
  const phrase = officePhrase(tokens, at);
  const succession = successionIn(context, at);
  const holder = succession?.successor ?? holderOf(context, at, phrase);
  const company = organisationOf(context, { at, phrase, holder, role });
  if (company === undefined) return [];
  // "once OpenAI's CTO": what somebody was is not the office that the text goes on with.
  if (tokens.slice(Math.max(0, phrase.from - 2), at).some((token) => is(token, 'long.ago')))
    delete context.memory.office;
  else context.memory.office = { company, role, sentence: context.number };
  if (succession !== undefined) return successors(context, succession, { company, role });
  if (holder === undefined) return [];
  context.memory.holder = { sentence: context.number, end: phrase.to, nominal: holder };
  const plural = holder.ids.length > 1;
  // "Two co-founders have left" names none of them.
  if (!plural && is(tokens[at], 'founders.n') && !isAmong(tokens, phrase)) return [];
  const status = statusOf(context, at, { phrase, holder, role });
  return holder.ids.map((person) =>
    draft(context, at, {
      person,
      company,
      role: role === 'founder' && plural ? 'co-founder' : role,
      bearing: [holder.at, holder.last],
      status,
      why: 'office',
    }),
  );
}

/** "one of its founders", "among the founders" */
function isAmong(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return tokens
    .slice(Math.max(0, from - 3), to)
    .some((token) => ['p:between', 'p:of', 'p:with', 'p:to', 'p:in'].some((name) => is(token, name)));
}

/** What the words beside the office tell of it; nothing where the sentence's tense and mood do. */
function statusOf(
  context: Context,
  at: number,
  { phrase, holder, role }: { phrase: Phrase; holder: Nominal; role: Role },
): Status | undefined {
  const { tokens } = context.analysis;
  const between = holder.last < phrase.from ? tokens.slice(holder.last + 1, phrase.from) : [];
  if (isFormer(tokens, phrase, at) || between.some((token) => is(token, 'leave.v'))) return 'ended';
  const founding = role === 'founder' || role === 'co-founder';
  // "P was chief executive of X until 2024": nobody was a founder.
  if (!founding && (isOver(context, phrase) || wasOnly(between))) return 'ended';
  if (!isApposition(tokens, holder, phrase)) return undefined;
  return leaves(context, holder, at, role) ? 'ended' : 'actual';
}

/** "was", and not "was named" */
function wasOnly(between: readonly Token[]): boolean {
  return (
    between.some((token) => is(token, 'was')) &&
    !between.some((token) =>
      ['appoint.v', 'rel', 'announce', 'modal', 'plan'].some((name) => is(token, name)),
    )
  );
}

/** "chief executive of X until 2024" */
function isOver({ analysis: { tokens, clauses }, published }: Context, { to }: Phrase): boolean {
  for (let k = to + 1; k < tokens.length && k - to <= 9; k++) {
    if (clauses.of[k] !== clauses.of[to] || tokens[k]!.word === ',') return false;
    const date = tokens[k]!.quantity?.date;
    if (date === undefined) continue;
    const until =
      is(tokens[k - 1], 'until') || is(tokens[k - 2], 'until') || tokens[k]!.quantity!.until !== undefined;
    return until && (published === undefined || date <= published);
  }
  return false;
}

/** Nothing but the office stands beside the name: what the sentence plans or denies is not the office. */
function isApposition(tokens: readonly Token[], holder: Nominal, { from, to }: Phrase): boolean {
  const gap =
    holder.at > to
      ? tokens.slice(to + 1, Math.max(to + 1, holder.from))
      : tokens.slice(holder.last + 1, from);
  return !gap.some((token) => isVerb(token) || is(token, 'modal'));
}

/** "founder and CEO P leaves the post": the office is given up, having founded is not. */
function leaves({ analysis }: Context, holder: Nominal, at: number, role: Role): boolean {
  if (role === 'founder' || role === 'co-founder') return false;
  const { tokens, clauses } = analysis;
  const start = Math.max(holder.last, at) + 1;
  for (let k = start; k < Math.min(tokens.length, start + 6); k++)
    if (clauses.of[k] === clauses.of[at] && is(tokens[k], 'leave.v'))
      return tokens.slice(k, k + 5).some((token) => is(token, 'post.n')) || is(tokens[k], 'leave.office');
  return false;
}

function isFormer(tokens: readonly Token[], { from }: Phrase, at: number): boolean {
  // Spanish "exdirectora"
  if (/^ex(?!ec)/.test(tokens[at]!.word)) return true;
  for (let k = Math.max(0, from - 2); k < at; k++)
    if (is(tokens[k], 'former') && !is(tokens[k], 'and')) return true;
  // "until last month the chief executive of X"
  for (let k = from - 1; k >= Math.max(0, from - 4); k--) {
    if (is(tokens[k], 'until')) return true;
    if (tokens[k]!.word === ',') break;
  }
  return false;
}
