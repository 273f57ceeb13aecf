/** Frames of who holds which office: appositions, verbs of leading and founding, appointments and departures. */
import type { EntityId, Role, Status } from '../../../knowledge/vocabulary.ts';
import { isVerb } from '../../clauses/clauses.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is, type Token } from '../../clauses/tokens.ts';
import { headOf, oblique, subjectOf, voiceOf } from '../analysis.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';

const OFFICES: readonly (readonly [string, Role])[] = [
  ['ceo.n', 'ceo'],
  ['cfo.n', 'cfo'],
  ['cto.n', 'cto'],
  ['coo.n', 'coo'],
  ['chair.n', 'chair'],
  ['president.n', 'president'],
  ['board.n', 'board-member'],
  ['scientist.n', 'chief-scientist'],
  ['cofounder.n', 'co-founder'],
  ['founder.n', 'founder'],
  ['head.n', 'head'],
];

export function officeOf(token: Token): Role | undefined {
  for (const [name, role] of OFFICES) if (is(token, name)) return role;
  return undefined;
}

function draft(
  context: Context,
  at: number,
  given: {
    person: EntityId;
    company: EntityId;
    role: Role;
    bearing: readonly number[];
    status?: Status;
    why: string;
  },
): Draft {
  return {
    kind: 'role',
    analysis: context.analysis,
    at,
    subject: given.person,
    object: given.company,
    role: given.role,
    bearing: [at, ...given.bearing],
    ...(given.status === undefined ? {} : { status: given.status }),
    why: [given.why, context.analysis.tokens[at]!.word],
  };
}

/** An office word with its holder and its organisation. */
export function readOffice(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { tokens } = analysis;
  const role = officeOf(tokens[at]!);
  if (role === undefined) return [];
  const phrase = officePhrase(context, at);
  const holder = holderOf(context, at, phrase);
  if (holder === undefined) return [];
  const company = organisationOf(context, at, phrase, holder);
  if (company === undefined) return [];
  const former = isFormer(tokens, phrase.from, phrase.to);
  const several = holder.ids.length > 1;
  return holder.ids.map((person) =>
    draft(context, at, {
      person,
      company,
      role: role === 'founder' && several ? 'co-founder' : role,
      bearing: [holder.at, holder.last],
      ...(former ? { status: 'ended' as const } : {}),
      why: 'office',
    }),
  );
}

interface Phrase {
  /** The first and last token of the offices that are told together: "founder and chief executive". */
  from: number;
  to: number;
}

/** Offices joined by "and", with what qualifies them. */
function officePhrase({ analysis }: Context, at: number): Phrase {
  const { tokens } = analysis;
  const inside = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.kind === 'word' &&
    (officeOf(token) !== undefined ||
      is(token, 'and') ||
      is(token, 'det') ||
      is(token, 'adv') ||
      is(token, 'former') ||
      is(token, 'poss') ||
      token.word === 'interim' ||
      token.word === 'ad interim');
  let from = at;
  while (inside(tokens[from - 1]) && at - from < 8) from--;
  let to = at;
  while (
    to - at < 5 &&
    is(tokens[to + 1], 'and') &&
    tokens.slice(to + 2, to + 5).some((token) => officeOf(token) !== undefined)
  ) {
    to += 2;
    while (officeOf(tokens[to]!) === undefined) to++;
  }
  // A list's last "and" belongs to the list.
  while (from < at && is(tokens[from], 'and')) from++;
  return { from, to };
}

/** The person who holds the office: right after it, before it with a comma, or the subject of "is". */
function holderOf({ analysis }: Context, at: number, { from, to }: Phrase): Nominal | undefined {
  const { tokens, nominals, clauses } = analysis;
  const persons = nominals.filter((one) => one.kind === 'person' && one.via !== 'relative');
  // "chief executive Sam Altman", "chief executive of X, Sam Altman", "its founder, Emad Mostaque"
  const after = persons.find((one) => one.at > to);
  if (after !== undefined && after.cases.length <= 1) {
    const gap = tokens.slice(to + 1, after.from);
    const blocked = gap.some(
      (token) =>
        isVerb(token) ||
        token.kind === 'quantity' ||
        (token.kind === 'mark' && !',-:"“”«»('.includes(token.word)),
    );
    const commas = gap.filter((token) => token.word === ',').length;
    const ofName = gap.some((token) => token.kind === 'name');
    if (
      !blocked &&
      after.cases.length === 0 &&
      (gap.length === 0 ||
        (commas <= 1 &&
          gap.length <= (ofName ? 7 : 4) &&
          (ofName ||
            gap.every((token) => token.kind === 'mark' || token.classes.length > 0 || gap.length <= 3))))
    ) {
      // Not where the name before the comma is already the holder: "Sam Altman, CEO of X, and Y".
      const before = persons.findLast((one) => one.last < from);
      const claimed =
        before !== undefined &&
        tokens[before.last + 1]?.word === ',' &&
        from - before.last <= 2 &&
        commas > 0;
      if (!claimed) return after;
    }
  }
  // "Sam Altman, chief executive of X", "Sam Altman (CEO)"
  const before = persons.findLast((one) => one.last < from);
  if (before !== undefined) {
    const gap = tokens.slice(before.last + 1, from);
    if (
      gap.length > 0 &&
      gap.length <= 4 &&
      (gap[0]!.word === ',' || gap[0]!.word === '(' || gap[0]!.word === ':') &&
      gap
        .slice(1)
        .every(
          (token) =>
            token.kind === 'word' &&
            (is(token, 'det') ||
              is(token, 'adv') ||
              is(token, 'former') ||
              is(token, 'p:as') ||
              is(token, 'until') ||
              token.classes.length === 0),
        )
    )
      return before;
    // "Sam Altman is the chief executive of X"
    if (
      gap.length <= 9 &&
      gap.some((token) => is(token, 'be') || is(token, 'p:as') || is(token, 'appoint.v')) &&
      !gap.some((token) => token.kind === 'name' || token.word === ',') &&
      clauses.of[before.at] === clauses.of[at]
    )
      return before;
  }
  return undefined;
}

function organisationOf(
  context: Context,
  at: number,
  { from, to }: Phrase,
  holder: Nominal,
): EntityId | undefined {
  const { analysis, discourse } = context;
  const { tokens, nominals } = analysis;
  const companies = nominals.filter((one) => one.kind === 'company' || one.kind === 'product');
  // "CEO of X", "head of sales at X", "responsabile dei servizi di X"
  const limit = holder.at > at ? holder.at : tokens.length;
  const of = companies.find(
    (one) =>
      one.at > to &&
      one.at < limit &&
      one.at - to <= 9 &&
      (one.cases.includes('p:of') ||
        one.cases.includes('p:at') ||
        one.cases.includes('p:in') ||
        one.cases.includes('p:from') ||
        one.cases.includes('p:for') ||
        one.cases.includes('p:by')) &&
      !tokens
        .slice(to + 1, one.from)
        .some((token) => isVerb(token) || token.word === ',' || token.kind === 'name'),
  );
  if (of !== undefined) return of.ids[0];
  // "X's chief executive", "OpenAI-Chef", "Nvidia CEO Jensen Huang"
  const before = companies.findLast(
    (one) =>
      one.last < from &&
      from - one.last <= (one.possessive ? 4 : 2) &&
      (one.possessive ||
        one.last === from - 1 ||
        (one.last === from - 2 && (tokens[from - 1]!.word === '-' || tokens[from - 1]!.word === ' '))),
  );
  if (before !== undefined) return before.ids[0];
  const possessive = companies.findLast((one) => one.possessive && one.at >= from && one.at <= at);
  if (possessive !== undefined) return possessive.ids[0];
  // "X, whose founder ..."; else whom the sentence is about
  const relative = companies.find(
    (one) =>
      one.via === 'relative' && one.possessive && analysis.clauses.of[one.at] === analysis.clauses.of[at],
  );
  if (relative !== undefined) return relative.ids[0];
  const named = companies.findLast(
    (one) => one.at < at && one.kind === 'company' && one.cases.length === 0 && one.ids.length === 1,
  );
  if (named !== undefined) return named.ids[0];
  return discourse.topic();
}

function isFormer(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = Math.max(0, from - 2); i <= to; i++) if (is(tokens[i], 'former')) return true;
  return is(tokens[from - 1], 'until') || is(tokens[from - 2], 'until');
}

/** "X, led by P", "P, who runs X", "P founded X", "founded by P and Q". */
export function readLeading(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const token = analysis.tokens[at]!;
  const runs = is(token, 'run.v') || is(token, 'run.pp');
  const founds = is(token, 'found.v') || is(token, 'found.pp');
  const chairs = is(token, 'chair.v') || is(token, 'chair.pp');
  if (!runs && !founds && !chairs) return [];
  const voice = voiceOf(analysis, at);
  const person = ['person'] as const;
  const company = ['company', 'product'] as const;
  let who: Nominal | undefined;
  let what: Nominal | undefined;
  if (
    voice === 'active' &&
    (is(token, 'run.v') || is(token, 'found.v') || is(token, 'chair.v') || is(token, 'found.pp'))
  ) {
    who = subjectOf(analysis, at, { kinds: person });
    const clause = analysis.clauses.of[at];
    const objects = analysis.nominals.filter(
      (one) =>
        company.includes(one.kind as 'company') &&
        analysis.clauses.of[one.at] === clause &&
        (one.cases.length === 0 || one.via === 'relative'),
    );
    what =
      objects.find((one) => one.at > at && one.at - at <= 6) ??
      objects.findLast((one) => one.at < at && (one.via === 'relative' || one.via === 'pronoun'));
    if (what === undefined && who === undefined) return [];
    // "la società che guida P": verb before its subject.
    who ??= analysis.nominals.find(
      (one) => one.kind === 'person' && one.at > at && one.from - at <= 3 && one.cases.length === 0,
    );
  } else {
    who =
      oblique(analysis, at, ['p:by', 'p:of'], { kinds: person, before: false, reach: 6 }) ??
      analysis.nominals.find(
        (one) =>
          one.kind === 'person' &&
          one.at > at &&
          one.at - at <= 5 &&
          (one.cases.includes('p:by') || /_di$| di$| del$/.test(token.word)),
      );
    if (who === undefined && context.language === 'de')
      who = oblique(analysis, at, ['p:by'], { kinds: person, reach: 6 });
    what =
      voice === 'passive'
        ? subjectOf(analysis, at, { kinds: company })
        : headOf(analysis, at, { kinds: company });
  }
  if (who === undefined) return [];
  const target = what?.ids[0] ?? (what === undefined ? context.discourse.topic() : undefined);
  if (target === undefined || who.ids.includes(target)) return [];
  const role: Role = chairs
    ? 'chair'
    : runs
      ? 'ceo'
      : who.ids.length > 1 || is(token, 'cofound.v')
        ? 'co-founder'
        : 'founder';
  return who.ids.map((id) =>
    draft(context, at, {
      person: id,
      company: target,
      role,
      bearing: [who.at, who.last, ...(what === undefined ? [] : [what.from, what.last])],
      why: founds ? 'founds' : 'leads',
    }),
  );
}

/** Epithets that tell an office themselves: "the company led by P", "der X-Chef". */
export function readEpithet(context: Context, at: number): Draft[] {
  const token = context.analysis.tokens[at]!;
  const inner = token.inner;
  if (inner === undefined || token.mention === undefined) return [];
  const { id, kind } = token.mention;
  if (kind === 'company') {
    const person = inner.find((one) => one.mention?.kind === 'person');
    if (person === undefined) return [];
    const leads = inner.find(
      (one) => is(one, 'run.pp') || is(one, 'lead.pp') || is(one, 'run.v') || is(one, 'lead.v'),
    );
    const founds = inner.find((one) => is(one, 'found.pp') || is(one, 'found.v'));
    if (leads === undefined && founds === undefined) return [];
    return [
      draft(context, at, {
        person: person.mention!.id,
        company: id,
        role: leads !== undefined ? 'ceo' : 'founder',
        bearing: [],
        why: 'epithet',
      }),
    ];
  }
  if (kind === 'person') {
    const company = inner.find((one) => one.mention?.kind === 'company');
    const office = inner.find((one) => one.kind === 'word' && officeOf(one) !== undefined);
    if (company === undefined || office === undefined) return [];
    return [
      draft(context, at, {
        person: id,
        company: company.mention!.id,
        role: officeOf(office)!,
        bearing: [],
        why: 'epithet',
      }),
    ];
  }
  return [];
}
