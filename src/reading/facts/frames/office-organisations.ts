/** In which organisation an office is held. */
import type { EntityId, Role } from '../../../knowledge/vocabulary.ts';
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is } from '../../clauses/tokens.ts';
import type { Context } from '../context.ts';
import type { Phrase } from './office-phrases.ts';

/** Offices that are held beside one's work. */
const ELSEWHERE: ReadonlySet<Role> = new Set(['chair', 'board-member']);

export function organisationOf(
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
  const { kind, from: opens } = clauses.list[clauses.of[at]!]!;
  if (kind === 'subordinate' && is(tokens[opens], 'there.rel')) {
    // "left X, where she was head of research"
    const there = companies.findLast((one) => one.last < opens && opens - one.last <= 3);
    if (there !== undefined) return ownerOf(context, there.ids[0]!);
  }
  for (const person of holder?.ids ?? []) {
    const known = background.employers(person, role);
    // Who works somewhere may sit on the board of others.
    const employers = ELSEWHERE.has(role) ? known.slice(0, background.holds(person, role)) : known;
    const named =
      employers.find((id) => companies.some((one) => one.ids.includes(id))) ??
      employers.find((id) => discourse.hasNamed(id));
    if (named !== undefined) return named;
  }
  const pronoun = companies.findLast(
    (one) => one.via === 'pronoun' && one.at >= from - 1 && one.at <= to + 3,
  );
  if (pronoun !== undefined) return pronoun.ids[0];
  const founding = role === 'founder' || role === 'co-founder';
  const here = companies.findLast(
    (one) =>
      one.at < at &&
      one.kind === 'company' &&
      one.ids.length === 1 &&
      !one.cases.includes('p:to') &&
      clauses.of[one.at] === clauses.of[at] &&
      // "Another co-founder has gone to X": where somebody goes is not what he has founded.
      !(founding && one.cases.some((name) => name === 'p:to' || name === 'p:from' || name === 'p:at')) &&
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
  // In a takeover, the founders are those of its target.
  const target = founding ? discourse.cast.deal?.target : undefined;
  return (
    here?.ids[0] ??
    (target?.startsWith('company:') === true ? target : undefined) ??
    (founding ? undefined : onlyOne(context, companies, at)) ??
    discourse.topic({ noun: true, young: founding }) ??
    sayer?.ids[0]
  );
}

/** "In at X: P, as head of research": the one company that an earlier clause of the sentence has named. */
function onlyOne({ discourse }: Context, companies: readonly Nominal[], at: number): EntityId | undefined {
  const named = companies.filter(
    (one) =>
      one.at < at &&
      one.kind === 'company' &&
      !one.cases.includes('p:source') &&
      !one.cases.includes('p:from') &&
      discourse.mayBeTopic(one.ids[0]!),
  );
  const ids = new Set(named.flatMap((one) => one.ids));
  return ids.size === 1 ? [...ids][0] : undefined;
}

/** An office is held in a company: that of a product is its maker's. */
function ownerOf({ background }: Context, id: EntityId): EntityId {
  return id.startsWith('product:') ? (background.owner(id) ?? id) : id;
}
