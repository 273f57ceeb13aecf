/** Who holds an office. */
import type { EntityId } from '../../../knowledge/vocabulary.ts';
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is } from '../../clauses/tokens.ts';
import { subjectOf } from '../analysis.ts';
import type { Context } from '../context.ts';
import type { Phrase } from './office-phrases.ts';

/** The person who holds the office: right after it, before it with a comma, or the subject of "is". */
export function holderOf(context: Context, at: number, { from, to }: Phrase): Nominal | undefined {
  const { analysis } = context;
  const { tokens, nominals } = analysis;
  const persons = nominals.filter((one) => one.kind === 'person' && one.via === 'name');
  const before = persons.findLast((one) => one.last < from);
  const gapBefore = before === undefined ? [] : tokens.slice(before.last + 1, from);
  // "P, chief executive of X", "P (CEO)", "P as CEO"
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
  // "chief executive P", "chief executive of X, P", "its founder, P"
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
    const copula = gap.some((token) => is(token, 'be') || (analysis.german && is(token, 'have')));
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
  const formerly =
    before !== undefined &&
    is(gapBefore.at(-1), 'p:as') &&
    gapBefore.length <= 10 &&
    gapBefore[0]!.word === ',' &&
    !gapBefore.some(
      (token) => (isVerb(token) && !is(token, 'appoint.v')) || token.mention?.kind === 'person',
    );
  // "P, formerly of X, as chief executive of Y", "P, formerly of X, joined Y as chief executive"
  if (formerly || apposed) return before;
  const predicate =
    predicated(context, from, before) ?? (after === undefined ? fronted(context, { from, to }) : undefined);
  if (predicate !== undefined) return predicate;
  if (before === undefined) return undefined;
  // "X named P as its chief executive"
  if (gapBefore.length <= 3 && gapBefore.some((token) => is(token, 'p:as'))) return before;
  // "X ha nominato P direttore finanziario", "X hat P zum Finanzvorstand ernannt", "X a nommé P directeur financier"
  const named =
    tokens.slice(Math.max(0, before.from - 3), before.from).some((token) => is(token, 'appoint.v')) ||
    (analysis.german && is(tokens[to + 1], 'appoint.v'));
  if (named && gapBefore.length <= 2 && gapBefore.every((token) => token.kind === 'word' && !isVerb(token)))
    return before;
  return undefined;
}

/** Verbs that say which office somebody has, gets, keeps or leaves. */
const PREDICATES = ['be', 'appoint.v', 'leave.v', 'become.v', 'keep.v', 'modal'] as const;

/** "P is the chief executive of X", "P, R of X, is also R of Y", "She is its chair", "È presidente di X". */
function predicated(context: Context, from: number, before: Nominal | undefined): Nominal | undefined {
  const { analysis } = context;
  const { tokens } = analysis;
  let verb = from - 1;
  while (
    verb > 0 &&
    from - verb < 6 &&
    (tokens[verb]!.kind === 'word' || tokens[verb]!.quantity?.kind === 'date') &&
    !isVerb(tokens[verb]!) &&
    !is(tokens[verb], 'modal')
  )
    verb--;
  const held = coordinated(context, from);
  if (held !== undefined) return held;
  if (verb < 0 || !PREDICATES.some((name) => is(tokens[verb], name))) return undefined;
  const subject = subjectOf(analysis, verb, { kinds: ['person'] });
  if (subject !== undefined) return subject;
  if (before !== undefined) return from - before.last <= 8 ? before : undefined;
  return dropped(context, verb);
}

/** "Founder of X and of Y, the Swede also chairs Z": an office that opens a sentence is that of the person told of before. */
function fronted(
  { analysis: { tokens, nominals }, discourse }: Context,
  { from, to }: Phrase,
): Nominal | undefined {
  if (from > 0 && tokens[from - 1]!.word !== ':') return undefined;
  const of = nominals.find((one) => one.at > to && one.from - to <= 4);
  const end = of?.kind === 'company' && of.cases.includes('p:of') ? of.last : undefined;
  const person = discourse.person;
  if (end === undefined || person === undefined) return undefined;
  const next = tokens[end + 1];
  const goesOn =
    is(next, 'and') || next?.word === ',' || is(next, 'until') || next?.quantity?.kind === 'date';
  return goesOn ? unnamed(person, from, to) : undefined;
}

/** A person who is meant and not named, where the words stand that mean them. */
function unnamed(person: EntityId, from: number, last: number): Nominal {
  return {
    ids: [person],
    kind: 'person',
    at: from,
    last,
    from,
    cases: [],
    via: 'pronoun',
    possessive: false,
  };
}

/** "È anche presidente di X": the person of the sentence before, where the verb opens the sentence. */
function dropped(
  { analysis: { tokens, nominals }, discourse, language }: Context,
  verb: number,
): Nominal | undefined {
  if ((language !== 'it' && language !== 'es') || nominals.some((one) => one.last < verb)) return undefined;
  if (tokens.slice(0, verb).some((token) => !['adv', 'but', 'and', 'have'].some((name) => is(token, name))))
    return undefined;
  const person = discourse.person;
  return person === undefined ? undefined : unnamed(person, verb, verb);
}

/** "P is chair of X and chief executive of Y": who holds the second office is who holds the first. */
function coordinated({ analysis: { tokens }, memory, number }: Context, from: number): Nominal | undefined {
  const last = memory.holder;
  if (last === undefined || last.sentence !== number || last.end >= from || from - last.end > 9)
    return undefined;
  const gap = tokens.slice(last.end + 1, from);
  const joined = gap.some((token) => is(token, 'and') || token.word === ',');
  return joined &&
    gap.every(
      (token) =>
        token.mention?.kind === 'company' ||
        token.mention?.kind === 'product' ||
        token.word === ',' ||
        (token.kind === 'word' && !isVerb(token)),
    ) &&
    gap.filter((token) => token.kind === 'name').length <= 1
    ? last.nominal
    : undefined;
}
