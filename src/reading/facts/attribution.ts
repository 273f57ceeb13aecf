/** Who says so: "according to X", "X reported", the speaker of a quotation, a source that holds over several sentences. */
import type { EntityId, Role } from '../../knowledge/vocabulary.ts';
import type { Nominal } from '../clauses/nominals.ts';
import { is } from '../clauses/tokens.ts';
import type { Analysis } from './analysis.ts';
import { officeOf } from './frames/holding.ts';

export interface Attribution {
  /** Absent where the source is not named. */
  source?: EntityId;
  /** The token that tells it. */
  at: number;
  /** It denies the claim. */
  denial?: boolean;
  /** Who it is told of says so: "by its own account". */
  self?: boolean;
}

const REACH = 6;

/** What the text has told before of who may be meant. */
export interface Sources {
  /** The outlet that it named last: "the newspaper". */
  last: EntityId | undefined;
  /** Who holds an office: "the chief executive said". */
  holder: (office: Role) => EntityId | undefined;
}

/** The attributions of a sentence. */
export function findAttributions(analysis: Analysis, { last: lastSource, holder }: Sources): Attribution[] {
  const { tokens, nominals } = analysis;
  const found: Attribution[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.classes.length === 0) continue;
    if (is(token, 'said.self')) {
      found.push({ at, self: true });
      continue;
    }
    // "So reich beschenkt": only "so Altman", after a comma or a quotation, tells of a source.
    if (token.word === 'so' && !/[,"“”»«]/.test(tokens[at - 1]?.word ?? '')) continue;
    if (is(token, 'said.by')) {
      const unnamed = tokens.slice(at + 1, at + REACH).findIndex((one) => is(one, 'unnamed'));
      const next = nominals.find((one) => one.at > at && one.from - at <= REACH && isSpeaker(one));
      const before =
        token.word === 'zufolge'
          ? nominals.findLast((one) => one.last < at && at - one.last <= 3 && isSpeaker(one))
          : undefined;
      const speaker = before ?? next;
      const outlet = tokens.slice(at + 1, at + 5).some((one) => is(one, 'outlet.n'));
      if (speaker !== undefined && (unnamed < 0 || speaker.kind === 'source'))
        found.push({ at, source: speaker.ids[0]! });
      else if (outlet && lastSource !== undefined) found.push({ at, source: lastSource });
      else {
        const person = officer(analysis, at, { from: at + 1, to: at + 4, holder });
        found.push(person === undefined ? { at } : { at, source: person });
      }
      continue;
    }
    if (is(token, 'deny')) {
      const speaker = speakerOf(analysis, at);
      if (speaker !== undefined) found.push({ at, source: speaker.ids[0]!, denial: true });
    }
    if (is(token, 'say.v')) {
      const speaker = speakerOf(analysis, at);
      const person = officer(analysis, at, { from: at - 6, to: at + 5, holder });
      // "Le PDG table sur ...": an office without its name is nearer than a company before it.
      if (person !== undefined && speaker?.kind !== 'person' && speaker?.kind !== 'source')
        found.push({ at, source: person });
      else if (speaker !== undefined) found.push({ at, source: speaker.ids[0]! });
      else if (
        lastSource !== undefined &&
        tokens.slice(Math.max(0, at - 3), at + 4).some((one) => is(one, 'outlet.n'))
      )
        found.push({ at, source: lastSource });
      else if (tokens.slice(Math.max(0, at - 5), at + 4).some((one) => is(one, 'unnamed')))
        found.push({ at });
    }
  }
  // "800 million (Sam Altman, October 2025)"
  for (const one of nominals) {
    const before = tokens[one.from - 1];
    const after = tokens[one.last + 1];
    if (
      before?.word === '(' &&
      (one.kind === 'person' || one.kind === 'source') &&
      (after?.word === ',' || after?.word === ')')
    )
      found.push({ at: one.at, source: one.ids[0]! });
  }
  // "... - WSJ": a source after the last dash of a headline.
  const last = tokens.at(-1);
  if (last?.mention?.kind === 'source' && '-–—'.includes(tokens.at(-2)?.word || '?'))
    found.push({ at: tokens.length - 1, source: last.mention.id });
  return found;
}

/** Who holds an office that stands, with its article and without a name, between two tokens of a clause. */
function officer(
  { tokens, clauses, nominals }: Analysis,
  at: number,
  { from, to, holder }: { from: number; to: number; holder: Sources['holder'] },
): EntityId | undefined {
  for (let k = Math.max(0, from); k < Math.min(tokens.length, to); k++) {
    const office = officeOf(tokens[k]!);
    if (office === undefined || clauses.of[k] !== clauses.of[at]) continue;
    const named = nominals.some((one) => one.kind === 'person' && Math.abs(one.at - k) <= 5);
    if (!named && (is(tokens[k - 1], 'det') || tokens[k - 1]?.kind !== 'name')) return holder(office);
  }
  return undefined;
}

function isSpeaker(nominal: Nominal): boolean {
  return nominal.kind === 'source' || nominal.kind === 'person' || nominal.kind === 'company';
}

/** The subject of a verb of saying: beside it, before or after. */
function speakerOf({ tokens, nominals, clauses }: Analysis, at: number): Nominal | undefined {
  const near = nominals.filter(
    (one) =>
      isSpeaker(one) && one.cases.length === 0 && !one.possessive && clauses.of[one.at] === clauses.of[at],
  );
  const before = near.findLast((one) => one.last < at);
  const after = near.find((one) => one.at > at);
  // "Altman told the Financial Times": who speaks stands before whom it is told.
  const tells = before?.kind === 'person' && at - before.last <= 5 && is(tokens[at], 'tell.v');
  const source = tells ? undefined : [before, after].find((one) => one?.kind === 'source');
  if (source !== undefined) return source;
  if (before !== undefined && at - before.last <= 5) return before;
  if (
    after !== undefined &&
    after.from - at <= 6 &&
    !tokens.slice(at + 1, after.from).some((token) => token.kind === 'quantity')
  )
    return after;
  return undefined;
}
