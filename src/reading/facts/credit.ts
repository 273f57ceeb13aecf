/** Whom a claim is credited to: of the sources that a sentence names, the one whose word it is. */
import type { EntityId, Status } from '../../knowledge/vocabulary.ts';
import { is } from '../clauses/tokens.ts';
import type { Attribution } from './attribution.ts';
import type { Draft } from './draft.ts';
import type { Speech } from './speech.ts';

const OWN_VOICE = new Set(['role', 'competition', 'legal-form']);

/** What companies say of themselves. */
const OWN_FIGURES = new Set(['revenue', 'profit', 'spending', 'users', 'ipo']);

/** Who may have said it: the sources of its sentence, and who speaks. */
export interface Voices {
  attributions: readonly Attribution[];
  speech: Speech;
}

/** Whose word a claim is; nothing where the article tells it in its own voice. */
export function creditOf(
  draft: Draft,
  status: Status,
  { attributions, speech: { speaker, quoted, answering } }: Voices,
): Attribution | undefined {
  const { kind, at, analysis, subject } = draft;
  if (speaker !== undefined && (answering || quoted[at] === 1)) {
    const outlet = attributions.find((one) => one.source?.startsWith('source:'));
    return OWN_VOICE.has(kind) || outlet === undefined ? { source: speaker, at } : outlet;
  }
  if (OWN_VOICE.has(kind)) return undefined;
  const denial = status === 'denied' ? attributions.find((one) => one.denial) : undefined;
  if (denial !== undefined) return denial;
  let best: Attribution | undefined;
  for (const one of attributions) {
    if (one.denial && status !== 'denied') continue;
    // A company that tells something of others is no source, but a party.
    if (
      one.source?.startsWith('company:') &&
      !(
        OWN_FIGURES.has(kind) ||
        (one.source === subject &&
          kind !== 'acquisition' &&
          kind !== 'partnership' &&
          kind !== 'lawsuit' &&
          kind !== 'investment') ||
        is(analysis.tokens[one.at], 'said.by')
      )
    )
      continue;
    if (isAside(draft, one) || !reaches(draft, one)) continue;
    if (
      best === undefined ||
      (best.source === undefined && one.source !== undefined) ||
      (one.source !== undefined && Math.abs(one.at - at) < Math.abs(best.at - at))
    )
      best = one;
  }
  if (best === undefined && kind === 'users' && claimed(draft)) return { source: subject, at };
  if (best?.self === true) return { source: subject, at: best.at };
  if (best === undefined && status === 'planned' && OWN_FIGURES.has(kind) && kind !== 'ipo') {
    const person = planner(draft);
    if (person !== undefined) return { source: person, at };
  }
  if (best === undefined && status === 'planned' && OWN_FIGURES.has(kind) && kind !== 'ipo' && guided(draft))
    return { source: subject, at };
  return best;
}

/** So many tokens after a colon make a claim of their own. */
const LEAST_AFTER_COLON = 10;

/** A relative clause tells what is known; what somebody says stands in the clause around it. */
function isAside({ analysis, at }: Draft, { at: told }: Attribution): boolean {
  const { clauses, tokens } = analysis;
  const clause = clauses.of[at]!;
  // "X has signed with Y: according to Z, the agreement ...": what follows a colon tells more.
  const colon = tokens.findIndex((token, k) => k > at && k < told && token.word === ':');
  if (colon >= 0 && tokens.length - colon > LEAST_AFTER_COLON) return true;
  return clauses.list[clause]!.kind === 'relative' && clauses.of[told] !== clause && told > 2 && told > at;
}

/** So many tokens at most has a source that is named at the end. */
const LONGEST_TAIL = 9;

/** Words of a source do not reach over a semicolon or a "while", nor out of a relative clause. */
function reaches({ analysis, at }: Draft, { at: told }: Attribution): boolean {
  const { clauses, tokens } = analysis;
  const between = tokens.slice(Math.min(at, told) + 1, Math.max(at, told));
  if (between.some((token) => token.word === ';' || is(token, 'while'))) return false;
  const clause = clauses.of[told]!;
  // "..., Reuters reported last month." holds for all of its sentence.
  const comma = tokens.findLastIndex((token) => token.word === ',');
  if (comma >= 0 && comma < told && tokens.length - comma <= LONGEST_TAIL) return true;
  return clauses.list[clause]!.kind !== 'relative' || clauses.of[at]! >= clause;
}

/** "X claims 5 million users": a verb of saying right before them. */
function claimed({ analysis: { tokens, clauses }, at, subject }: Draft): boolean {
  if (!subject.startsWith('company:')) return false;
  for (let k = at - 1; k >= 0 && k >= at - 5 && clauses.of[k] === clauses.of[at]; k--)
    if (is(tokens[k], 'say.v')) return true;
  return false;
}

/** "X chief P means to spend 5 million": the person who plans it for the company says so. */
function planner({ analysis: { tokens, nominals, clauses }, at }: Draft): EntityId | undefined {
  const person = nominals.findLast(
    (one) =>
      one.kind === 'person' &&
      one.via === 'name' &&
      one.at < at &&
      one.cases.length === 0 &&
      !one.possessive &&
      clauses.list[clauses.of[one.at]!]!.kind === 'main',
  );
  if (person === undefined) return undefined;
  const plans = tokens.findIndex(
    (token, k) =>
      k > person.last &&
      k - person.last <= 3 &&
      ['plan', 'announce', 'guide'].some((name) => is(token, name)),
  );
  return plans < 0 ? undefined : person.ids[0];
}

/** "X expects revenue of ...": guidance is the company's word. */
function guided({ analysis, at }: Draft): boolean {
  const { tokens, clauses } = analysis;
  return tokens.some(
    (token, k) => is(token, 'guide') && clauses.of[k] === clauses.of[at] && Math.abs(k - at) <= 14,
  );
}
