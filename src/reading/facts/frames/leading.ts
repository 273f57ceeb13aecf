/** Frames of who leads, chairs or has founded what, told by a verb or inside an epithet. */
import type { EntityId, Role, Status } from '../../../knowledge/vocabulary.ts';
import type { Nominal } from '../../clauses/nominals.ts';
import { is } from '../../clauses/tokens.ts';
import { headOf, oblique, subjectOf, voiceOf } from '../analysis.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import { draft, employerOf, officeOf } from './holding.ts';

/** "X, led by P", "P, who runs X", "P founded X", "founded by P and Q". */
export function readLeading(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { nominals, clauses, tokens } = analysis;
  const token = tokens[at]!;
  const heads = is(token, 'head.v');
  const runs = heads || is(token, 'run.v') || is(token, 'run.pp');
  const founds = is(token, 'found.v') || is(token, 'found.pp');
  const chairs = is(token, 'chair.v') || is(token, 'chair.pp');
  if (!runs && !founds && !chairs) return [];
  const voice = voiceOf(analysis, at);
  const clause = clauses.of[at];
  const person = ['person'] as const;
  let who: readonly EntityId[] = [];
  let nominal: Nominal | undefined;
  let what: Nominal | undefined;
  if (voice === 'active') {
    const objects = nominals.filter(
      (one) => isThing(one) && clauses.of[one.at] === clause && one.cases.length === 0,
    );
    what =
      objects.find((one) => one.at > at && one.from - at <= 4) ??
      objects.find((one) => one.at < at && one.via !== 'name') ??
      (analysis.german ? objects.findLast((one) => one.at < at) : undefined);
    // "la società che guida P": the verb before its subject
    nominal =
      what !== undefined && what.at < at
        ? nominals.find(
            (one) => one.kind === 'person' && one.at > at && one.from - at <= 3 && one.cases.length === 0,
          )
        : undefined;
    // "a dirigere X, come amministratore delegato, resta P"
    nominal ??= postponed(context, at);
    nominal ??= subjectOf(analysis, at, { kinds: person });
    if (founds && is(token, 'found.v') && nominal === undefined)
      nominal = nominals.find(
        (one) => one.kind === 'person' && one.at > at && one.from - at <= 8 && one.cases.length === 0,
      );
    if (
      nominal === undefined ||
      (what === undefined &&
        tokens
          .slice(at + 1, at + 4)
          .some(
            (next) =>
              next.mention?.kind === 'company' || next.mention?.kind === 'product' || is(next, 'round.n'),
          ))
    )
      return [];
    who = nominal.ids;
    if (founds) {
      const partners = nominals.find(
        (one) => one.kind === 'person' && clauses.of[one.at] === clause && one.cases.includes('p:with'),
      );
      if (partners !== undefined) who = [...who, ...partners.ids];
    }
  } else {
    nominal =
      oblique(analysis, at, ['p:by'], { kinds: person, before: false, reach: 12 }) ??
      (/[ _](?:di|del|de|von)$/.test(token.word)
        ? nominals.find((one) => one.kind === 'person' && one.at > at && one.at - at <= 5)
        : undefined);
    nominal ??= analysis.german ? oblique(analysis, at, ['p:by'], { kinds: person, reach: 6 }) : undefined;
    // "founded by three former engineers, P, Q and R", "née sous l'impulsion de P et Q"
    if (nominal === undefined && founds)
      nominal = nominals.find(
        (one) =>
          one.kind === 'person' &&
          one.ids.length > 1 &&
          one.at > at &&
          one.from - at <= 12 &&
          clauses.of[one.at] === clause,
      );
    // "Dall'incontro di P e Q è nata X"
    if (nominal === undefined && founds)
      nominal = nominals.find(
        (one) =>
          one.kind === 'person' &&
          one.last < at &&
          one.cases.includes('p:of') &&
          clauses.of[one.at] === clause &&
          tokens.slice(Math.max(0, one.from - 2), one.from).some((before) => is(before, 'idea.n')),
      );
    if (nominal === undefined) return [];
    who = nominal.ids;
    what =
      voice === 'passive'
        ? subjectOf(analysis, at, { kinds: ['company', 'product'] })
        : headOf(analysis, at, { kinds: ['company', 'product'] });
    // "das von P geleitete Unternehmen"
    if (analysis.german && nominal.at < at)
      what = nominals.find((one) => isThing(one) && one.at > at && one.at - at <= 3) ?? what;
  }
  const unit = runs && voice === 'active' ? unitOf(context, at) : undefined;
  if (unit !== undefined && nominal !== undefined)
    return who.map((id) =>
      draft(context, at, {
        person: id,
        company: unit.ids[0]!,
        role: 'head',
        bearing: [nominal.at, nominal.last, unit.from],
        why: 'leads',
      }),
    );
  const company =
    what !== undefined
      ? what.ids.length === 1
        ? what.ids
        : what.ids
      : [employerOf(context, who[0]!) ?? context.discourse.topic()];
  if (heads && what === undefined) return [];
  const role: Role = chairs
    ? 'chair'
    : heads
      ? 'head'
      : runs
        ? 'ceo'
        : who.length > 1 || is(token, 'cofound.v')
          ? 'co-founder'
          : 'founder';
  const status: Status | undefined = voice === 'bare' || founds ? 'actual' : undefined;
  return who.flatMap((id) =>
    company.flatMap((one) =>
      one === undefined || one === id
        ? []
        : [
            draft(context, at, {
              person: id,
              company: one,
              role,
              bearing: [nominal.at, nominal.last, ...(what === undefined ? [] : [what.from, what.last])],
              status,
              why: founds ? 'founds' : 'leads',
            }),
          ],
    ),
  );
}

/** "runs the research lab of X": a part of it. */
function unitOf({ analysis }: Context, at: number): Nominal | undefined {
  const { tokens, nominals, clauses } = analysis;
  const unit = [at + 1, at + 2, at + 3].find(
    (k) => is(tokens[k], 'unit.n') && clauses.of[k] === clauses.of[at],
  );
  if (unit === undefined) return undefined;
  const of = nominals.find(
    (one) =>
      one.kind === 'company' &&
      one.via === 'name' &&
      one.at > unit &&
      one.from - unit <= 4 &&
      one.cases.some((name) => name === 'p:of' || name === 'p:at'),
  );
  if (of !== undefined) return of;
  const owner = nominals.findLast(
    (one) => one.kind === 'company' && one.possessive && one.last < unit && one.at > at,
  );
  if (owner !== undefined) return owner;
  // "moves to X, where he will run the lab"
  const clause = clauses.list[clauses.of[at]!]!;
  return is(tokens[clause.from], 'there.rel')
    ? nominals.findLast(
        (one) => one.kind === 'company' && one.last < clause.from && clause.from - one.last <= 3,
      )
    : undefined;
}

/** An infinitive whose subject follows a verb of being or staying: "a guidare X è P". */
function postponed({ analysis, language }: Context, at: number): Nominal | undefined {
  const { tokens, nominals } = analysis;
  if (language !== 'it' || tokens[at - 1]?.word !== 'a') return undefined;
  const verb = tokens.findIndex(
    (token, k) => k > at && k - at <= 12 && (is(token, 'become.v') || (is(token, 'be') && !is(token, 'adv'))),
  );
  return verb < 0
    ? undefined
    : nominals.find(
        (one) => one.kind === 'person' && one.at > verb && one.from - verb <= 3 && one.cases.length === 0,
      );
}

/** "At the helm is P", "P is at the helm of X". */
export function readAtop(context: Context, at: number): Draft[] {
  const { analysis } = context;
  const { tokens, nominals, clauses } = analysis;
  if (!is(tokens[at], 'atop')) return [];
  const persons = nominals.filter(
    (one) =>
      one.kind === 'person' &&
      one.via !== 'relative' &&
      one.cases.length === 0 &&
      clauses.of[one.at] === clauses.of[at],
  );
  const holder =
    persons.findLast((one) => one.last < at && at - one.last <= 6) ??
    persons.find((one) => one.at > at && one.from - at <= 7);
  if (holder === undefined) return [];
  const of = nominals.find(
    (one) => one.kind === 'company' && one.at > at && one.from - at <= 2 && one.cases.includes('p:of'),
  );
  const company =
    of?.ids[0] ?? employerOf(context, holder.ids[0]!) ?? context.discourse.topic({ noun: true });
  return company === undefined
    ? []
    : [
        draft(context, at, {
          person: holder.ids[0]!,
          company,
          role: 'ceo',
          bearing: [holder.at, holder.last],
          why: 'leads',
        }),
      ];
}

/** "since its foundation by P" */
export function readFounding(context: Context, at: number): Draft[] {
  const { analysis } = context;
  if (!is(analysis.tokens[at], 'founding.n')) return [];
  const by = oblique(analysis, at, ['p:by'], { kinds: ['person'], before: false, reach: 6 });
  if (by === undefined) return [];
  const of = analysis.nominals.find(
    (one) => one.kind === 'company' && one.at > at && one.from - at <= 2 && one.cases.includes('p:of'),
  );
  const company = of?.ids[0] ?? context.discourse.topic({ noun: true, young: true });
  return company === undefined
    ? []
    : by.ids.map((person) =>
        draft(context, at, {
          person,
          company,
          role: by.ids.length > 1 ? 'co-founder' : 'founder',
          bearing: [by.at, by.last],
          status: 'actual',
          why: 'founds',
        }),
      );
}

/** Epithets that tell an office themselves: "the company led by P", "der X-Chef". */
export function readEpithet(context: Context, at: number): Draft[] {
  const { inner, mention } = context.analysis.tokens[at]!;
  if (inner === undefined || mention === undefined) return [];
  const inside = inner.find((one) => one.mention !== undefined)?.mention;
  if (inside === undefined) return [];
  if (mention.kind === 'company' && inside.kind === 'person') {
    const leads = inner.some((one) => is(one, 'run.pp') || is(one, 'lead.pp') || is(one, 'run.v'));
    const founds = inner.some((one) => is(one, 'found.pp') || is(one, 'found.v'));
    if (!leads && !founds) return [];
    return [
      draft(context, at, {
        person: inside.id,
        company: mention.id,
        role: leads ? 'ceo' : 'founder',
        bearing: [],
        status: 'actual',
        why: 'epithet',
      }),
    ];
  }
  if (mention.kind === 'person' && inside.kind === 'company') {
    const office = inner.find((one) => one.kind === 'word' && officeOf(one) !== undefined);
    if (office === undefined) return [];
    return [
      draft(context, at, {
        person: mention.id,
        company: inside.id,
        role: officeOf(office)!,
        bearing: [],
        status: 'actual',
        why: 'epithet',
      }),
    ];
  }
  return [];
}

function isThing({ kind }: Nominal): boolean {
  return kind === 'company' || kind === 'product';
}
