/** Frames of offices: who holds which, told by an apposition, by "is", or by the office changing hands. */
import type { EntityId, Role, Status } from '../../../knowledge/vocabulary.ts';
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is, type Token } from '../../clauses/tokens.ts';
import { subjectOf } from '../analysis.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import { draft, officeOf } from './holding.ts';

/** An office word with its holder and its organisation. */
export function readOffice(context: Context, at: number): Draft[] {
  const { tokens } = context.analysis;
  const role = officeOf(tokens[at]!);
  if (role === undefined) return [];
  const phrase = officePhrase(tokens, at);
  const holder = holderOf(context, at, phrase);
  const company = organisationOf(context, { at, phrase, holder, role });
  if (company === undefined) return [];
  context.memory.office = { company, role, sentence: context.number };
  if (holder === undefined) return [];
  const between = holder.last < phrase.from ? tokens.slice(holder.last + 1, phrase.from) : [];
  const status: Status | undefined =
    isFormer(tokens, phrase, at) || between.some((token) => is(token, 'leave.v'))
      ? 'ended'
      : isApposition(tokens, holder, phrase) && !leaves(context, holder, at, role)
        ? 'actual'
        : undefined;
  const plural = holder.ids.length > 1;
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

interface Phrase {
  /** The first and last token of the offices that are told together: "founder and chief executive". */
  from: number;
  to: number;
}

function isInPhrase(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (officeOf(token) !== undefined ||
      ['and', 'det', 'adv', 'former', 'poss', 'interim'].some((name) => is(token, name)))
  );
}

/** Offices joined by "and", with what qualifies them and the name that possesses them. */
function officePhrase(tokens: readonly Token[], at: number): Phrase {
  let from = at;
  while (at - from < 10) {
    const before = tokens[from - 1];
    if (isInPhrase(before)) from--;
    else if (
      before?.kind === 'word' &&
      before.glued &&
      (before.word === "'s" || before.word === 's') &&
      tokens[from - 2]?.kind === 'name'
    )
      from -= 2;
    else if (
      before?.kind === 'mark' &&
      before.word === '-' &&
      before.glued &&
      tokens[from - 2]?.mention?.kind === 'company'
    )
      from -= 2;
    else break;
  }
  while (from < at && (is(tokens[from], 'and') || (is(tokens[from], 'be') && !is(tokens[from], 'det'))))
    from++;
  let to = at;
  while (to - at < 6 && is(tokens[to + 1], 'and')) {
    const next = [to + 2, to + 3, to + 4].find(
      (k) => tokens[k] !== undefined && officeOf(tokens[k]) !== undefined,
    );
    if (next === undefined || !tokens.slice(to + 2, next).every(isInPhrase)) break;
    to = next;
  }
  return { from, to };
}

/** The person who holds the office: right after it, before it with a comma, or the subject of "is". */
function holderOf({ analysis }: Context, at: number, { from, to }: Phrase): Nominal | undefined {
  const { tokens, nominals } = analysis;
  const persons = nominals.filter((one) => one.kind === 'person' && one.via === 'name');
  const before = persons.findLast((one) => one.last < from);
  const gapBefore = before === undefined ? [] : tokens.slice(before.last + 1, from);
  // "Sam Altman, chief executive of X", "Sam Altman (CEO)", "Sam Altman as CEO"
  const apposed =
    before !== undefined &&
    gapBefore.length > 0 &&
    gapBefore.length <= 5 &&
    (',(:–-'.includes(gapBefore[0]!.word || '?') || is(gapBefore[0], 'p:as')) &&
    gapBefore
      .slice(1)
      .every(
        (token) =>
          (token.kind === 'word' &&
            !isVerb(token) &&
            !is(token, 'and') &&
            !token.classes.some((name) => name === 'p:with' || name === 'rel')) ||
          token.quantity?.kind === 'date',
      );
  // "chief executive Sam Altman", "chief executive of X, Sam Altman", "its founder, Emad Mostaque"
  const after = persons.find((one) => one.at > to);
  if (after !== undefined && (after.at === to + 1 || (after.from <= at && after.at - to <= 1))) return after;
  if (after !== undefined && !apposed) {
    const gap = tokens.slice(to + 1, Math.max(to + 1, after.from));
    const free = after.cases.length === 0 || after.from <= at;
    const blocked = gap.some(
      (token) =>
        (isVerb(token) && !is(token, 'be') && !(analysis.german && is(token, 'have'))) ||
        (token.kind === 'quantity' && token.quantity!.kind !== 'date') ||
        (token.kind === 'mark' && !',-:"“”«»„–'.includes(token.word)) ||
        is(token, 'and') ||
        is(token, 'rel'),
    );
    const commas = gap.filter((token) => token.word === ',').length;
    const named = gap.some((token) => token.kind === 'name' && token.mention!.kind !== 'person');
    const copula = gap.some((token) => is(token, 'be'));
    if (
      free &&
      !blocked &&
      commas <= 2 &&
      gap.length <= (named ? 9 : commas > 0 ? 7 : 4) &&
      (gap.length <= 1 ||
        commas > 0 ||
        copula ||
        named ||
        after.from <= at ||
        tokens[at]!.classes.includes('head.n') ||
        gap.every((token) => token.kind !== 'word' || token.classes.length > 0))
    )
      return after;
  }
  if (before === undefined) return undefined;
  // "P, formerly of X, as chief executive of Y"
  if (
    is(gapBefore.at(-1), 'p:as') &&
    gapBefore.length <= 10 &&
    gapBefore[0]!.word === ',' &&
    !gapBefore.some((token) => isVerb(token) || token.mention?.kind === 'person')
  )
    return before;
  if (apposed) return before;
  // "Sam Altman is the chief executive of X", "P, R of X, is also R of Y", "P, who is one of its founders"
  let verb = from - 1;
  while (verb > 0 && from - verb < 6 && tokens[verb]!.kind === 'word' && !isVerb(tokens[verb]!)) verb--;
  if (verb > 0 && ['be', 'appoint.v', 'leave.v'].some((name) => is(tokens[verb], name)))
    return subjectOf(analysis, verb, { kinds: ['person'] }) ?? (from - before.last <= 8 ? before : undefined);
  // "X named Sam Altman as its chief executive"
  if (gapBefore.length <= 3 && gapBefore.some((token) => is(token, 'p:as'))) return before;
  // "X ha nominato P direttore finanziario", "X hat P zum Finanzvorstand ernannt", "X a nommé P directeur financier"
  const named =
    tokens.slice(Math.max(0, before.from - 3), before.from).some((token) => is(token, 'appoint.v')) ||
    (analysis.german && is(tokens[to + 1], 'appoint.v'));
  if (named && gapBefore.length <= 2 && gapBefore.every((token) => token.kind === 'word' && !isVerb(token)))
    return before;
  return undefined;
}

function organisationOf(
  context: Context,
  {
    at,
    phrase: { from, to },
    holder,
    role,
  }: { at: number; phrase: Phrase; holder: Nominal | undefined; role: Role },
): EntityId | undefined {
  const { analysis, discourse, background } = context;
  const { tokens, nominals, clauses } = analysis;
  const companies = nominals.filter((one) => one.kind === 'company' || one.kind === 'product');
  // "CEO of X", "head of sales at X", "responsabile dei servizi di X"
  const limit = holder !== undefined && holder.at > at ? holder.at : tokens.length;
  const of = companies.find(
    (one) =>
      one.at > to &&
      one.at < limit &&
      one.at - to <= 10 &&
      one.cases.some((name) => name !== 'p:with' && name !== 'p:on' && name !== 'p:as') &&
      !tokens
        .slice(to + 1, one.from)
        .some((token) => isVerb(token) || token.word === ',' || token.kind === 'name' || is(token, 'rel')),
  );
  if (of !== undefined && !(of.via === 'pronoun' && holder !== undefined))
    return ownerOf(context, of.ids[0]!);
  // "X's chief executive", "OpenAI-Chef", "Nvidia CEO Jensen Huang"
  const before = companies.findLast(
    (one) =>
      one.last <= at &&
      one.last >= from - 2 &&
      one.via === 'name' &&
      (one.last >= from || one.last === from - 1),
  );
  if (before !== undefined) return ownerOf(context, before.ids[0]!);
  // "X, whose founder ..."
  const relative = companies.find(
    (one) => one.via === 'relative' && one.cases.includes('p:of') && clauses.of[one.at] === clauses.of[at],
  );
  if (relative !== undefined) return ownerOf(context, relative.ids[0]!);
  // Unsaid: where the person is known to work, of those that the text names; else whom the sentence or the text is about.
  for (const person of holder?.ids ?? []) {
    const employers = background.employers(person, role);
    const named =
      employers.find((id) => companies.some((one) => one.ids.includes(id))) ??
      employers.find((id) => discourse.hasNamed(id));
    if (named !== undefined) return named;
  }
  const pronoun = companies.findLast(
    (one) => one.via === 'pronoun' && one.at >= from - 1 && one.at <= to + 3,
  );
  if (pronoun !== undefined) return pronoun.ids[0];
  const here = companies.findLast(
    (one) =>
      one.at < at &&
      one.kind === 'company' &&
      one.ids.length === 1 &&
      !one.cases.includes('p:to') &&
      clauses.of[one.at] === clauses.of[at] &&
      !tokens.slice(one.last + 1, at).some((token) => is(token, 'say.v')),
  );
  const sayer = companies.find(
    (one) =>
      one.at < at &&
      one.kind === 'company' &&
      one.ids.length === 1 &&
      one.cases.length === 0 &&
      clauses.of[one.at] === clauses.of[holder?.at ?? at],
  );
  return (
    here?.ids[0] ??
    discourse.topic({ noun: true, young: role === 'founder' || role === 'co-founder' }) ??
    sayer?.ids[0]
  );
}

/** An office is held in a company: that of a product is its maker's. */
function ownerOf({ background }: Context, id: EntityId): EntityId {
  return id.startsWith('product:') ? (background.owner(id) ?? id) : id;
}

/** Nothing but the office stands beside the name: what the sentence plans or denies is not the office. */
function isApposition(tokens: readonly Token[], holder: Nominal, { from, to }: Phrase): boolean {
  const gap =
    holder.at > to
      ? tokens.slice(to + 1, Math.max(to + 1, holder.from))
      : tokens.slice(holder.last + 1, from);
  return !gap.some(isVerb);
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
  for (let k = Math.max(0, from - 2); k < at; k++)
    if (is(tokens[k], 'former') && !is(tokens[k], 'and')) return true;
  // "until last month the chief executive of X"
  for (let k = from - 1; k >= Math.max(0, from - 4); k--) {
    if (is(tokens[k], 'until')) return true;
    if (tokens[k]!.word === ',') break;
  }
  return false;
}
