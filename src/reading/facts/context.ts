import type { EntityId, FactKind, Language, PartialDate, Role, Status } from '../../knowledge/vocabulary.ts';
import type { Nominal } from '../clauses/nominals.ts';
import { prepositions } from '../clauses/phrases.ts';
import { is } from '../clauses/tokens.ts';
import {
  type Analysis,
  headOf,
  objectOf,
  oblique,
  PARTIES,
  possessorOf,
  type Search,
  subjectOf,
  type Sum,
  voiceOf,
} from './analysis.ts';
import type { Background } from './background.ts';
import type { Discourse } from './discourse.ts';
import type { ToldSum } from './told-sums.ts';

/** What later sentences refer to: the last round ("X and Y took part"), the last office ("the job went to P"). */
export interface Memory {
  round?: {
    company: EntityId;
    sentence: number;
    leads?: readonly EntityId[];
    date?: PartialDate;
    status?: Status;
  };
  office?: { company: EntityId; role: Role; sentence: number };
  /** Who holds the last office told of, and where its phrase ends. */
  holder?: { sentence: number; end: number; nominal: Nominal };
  investment?: { subject: EntityId; object: EntityId; sentence: number };
  /** "RobCo, Munich – 100 million dollars": a sum beside a name, without a verb. */
  loose?: { company: EntityId; sum: Sum; sentence: number; block: number };
  /** The number of the last sentence before the block. */
  before?: number;
  /** The text's headline is about numbers of users. */
  countsUsers?: boolean;
  /** The text's headline is about going public. */
  listingHeadline?: boolean;
  /** In whom the last stake was. */
  held?: { id: EntityId; sentence: number };
  /** The sentence that last had a word for shares. */
  stakeWord?: number;
  /** The last share told with a percentage: where it ends, in whom it is, and whether its holder stands after it. */
  share?: {
    sentence: number;
    end: number;
    holders: readonly EntityId[];
    held: EntityId;
    follows: boolean;
  };
  /** What the last sentence asked: how much a company is worth or has raised, or who its rivals are. */
  question?: { kind: 'valuation' | 'funding-round' | 'competition'; company: EntityId; sentence: number };
  form?: { id: EntityId; sentence: number };
  /** The last contract that runs for a term. */
  contract?: { kind: FactKind; subject: EntityId; object: EntityId; sentence: number };
  /** The last suit that the text told of. */
  suit?: {
    plaintiffs: readonly EntityId[];
    defendants: readonly EntityId[];
    sentence: number;
    status?: Status;
    sum?: Sum | undefined;
  };
  /** A sum or a count that makes a sentence of its own, for the next one: "650 million. So many use X". */
  lone?: { sum: Sum; sentence: number; count?: Sum };
  /** Whose users were counted last. */
  users?: { subject: EntityId; sentence: number };
  /** What a sentence of one name asks about: "ChatGPT?" */
  asked?: { id: EntityId; sentence: number };
  /** The text's headline is about suits. */
  suitsHeadline?: boolean;
  source?: EntityId;
  /** The sums told so far. */
  told?: readonly ToldSum[];
}

/** What a frame reads in: a sentence, its sums by trigger, and what the text is about. */
export interface Context {
  analysis: Analysis;
  sums: ReadonlyMap<number, readonly Sum[]>;
  discourse: Discourse;
  background: Background;
  language: Language;
  published: PartialDate | undefined;
  /** The sentence's number in the text. */
  number: number;
  memory: Memory;
}

/** A party: who, and where it is named. */
export interface Party {
  ids: readonly EntityId[];
  nominal?: Nominal;
}

/**
 * Grammatical roles that a frame asks for: `agent` and `patient` are those of a verb in whatever voice, `owner` the
 * possessor of a noun, `topic` whoever the text is about, a preposition's class an argument with that preposition.
 */
export type Slot =
  | 'agent'
  | 'patient'
  | 'owner'
  | 'head'
  | 'topic'
  | 'young-topic'
  | 'clause-subject'
  | 'of'
  | 'in'
  | 'to'
  | 'by'
  | 'from'
  | 'with'
  | 'for'
  | 'on'
  | 'as'
  | 'at'
  | 'before';

/** A nominal as a party. */
export function as(nominal: Nominal | undefined): Party | undefined {
  return nominal === undefined ? undefined : { ids: nominal.ids, nominal };
}

export function fill(
  context: Context,
  at: number,
  slots: readonly Slot[],
  search: Search & { exceptIds?: readonly EntityId[] } = {},
): Party | undefined {
  for (const slot of slots) {
    const party = fillOne(context, at, slot, search);
    if (party === undefined) continue;
    const ids = party.ids.filter((id) => !(search.exceptIds ?? []).includes(id));
    if (ids.length > 0) return { ...party, ids };
  }
  return undefined;
}

function fillOne(
  context: Context,
  at: number,
  slot: Slot,
  search: Search & { exceptIds?: readonly EntityId[] },
): Party | undefined {
  const { analysis, discourse, background } = context;
  const verb = analysis.tokens[at]!.classes.some((name) => name.endsWith('.v') || name.endsWith('.pp'));
  switch (slot) {
    case 'agent':
      if (!verb) return undefined;
      if (voiceOf(analysis, at) === 'active') {
        // "the promise made by X to invest"
        const by = oblique(analysis, at, ['p:by'], { ...search, reach: 4 });
        const infinitive = !analysis.german && prepositions(analysis.tokens[at - 1]).length > 0;
        const maker = by !== undefined && by.at < at ? by : undefined;
        const subject = subjectOf(analysis, at, search);
        return as(
          subject === undefined || (infinitive && maker !== undefined && subject.at < maker.at)
            ? maker
            : subject,
        );
      }
      return as(oblique(analysis, at, ['p:by'], { ...search, reach: 12 }));
    case 'patient': {
      if (!verb) return undefined;
      const voice = voiceOf(analysis, at);
      if (voice === 'active') {
        const subject = subjectOf(analysis, at, { kinds: PARTIES });
        return as(
          objectOf(analysis, at, {
            ...search,
            except: [...(search.except ?? []), ...(subject === undefined ? [] : [subject])],
          }),
        );
      }
      if (voice === 'passive') return as(subjectOf(analysis, at, search));
      const agent = oblique(analysis, at, ['p:by'], { kinds: PARTIES, reach: 6 });
      // "Y, 2012 von X übernommen": who acts stands before the verb as well.
      const except = agent === undefined || agent.at > at ? [] : [agent];
      return as(headOf(analysis, at, { ...search, except: [...(search.except ?? []), ...except] }));
    }
    case 'owner':
      return as(possessorOf(analysis, at, search));
    case 'head':
      return as(headOf(analysis, at, search));
    case 'young-topic':
    case 'topic': {
      const young = slot === 'young-topic';
      const except = search.exceptIds ?? [];
      // "Y, to which a round assigned a valuation of ...": the relative clause is about what it follows.
      const relative = analysis.nominals.find(
        ({ via, kind, ids, at: k }) =>
          via === 'relative' &&
          kind === 'company' &&
          ids.length === 1 &&
          !except.includes(ids[0]!) &&
          analysis.clauses.of[k] === analysis.clauses.of[at],
      );
      if (relative !== undefined) return as(relative);
      const here = inSentence(
        analysis,
        at,
        except,
        (id) => background.isInvestor(id) || (young && background.isCorporation(id)),
      );
      if (here !== undefined) return as(here);
      const worksFor = employerIn(context, at, except);
      if (worksFor !== undefined) return { ids: [worksFor] };
      const id = discourse.topic({ except, young, noun: !verb });
      return id === undefined ? undefined : { ids: [id] };
    }
    case 'clause-subject':
      return as(subjectOf(analysis, at, search));
    case 'before': {
      // A name right before the noun, as in "the xAI round" or "Nvidia-Anteil".
      const { tokens, nominals } = analysis;
      let k = at - 1;
      if (tokens[k]?.word === '-' || tokens[k]?.word === ' ') k--;
      const nominal = nominals.find((one) => one.last === k && (search.kinds ?? PARTIES).includes(one.kind));
      return as(nominal);
    }
    case 'at':
      // "revenue at X"
      return as(oblique(analysis, at, ['p:at'], { ...search, before: false, reach: 3 }));
    case 'by':
    case 'from':
      return as(oblique(analysis, at, [`p:${slot}`], { ...search, reach: 10 }));
    default:
      return as(oblique(analysis, at, [`p:${slot}`], search));
  }
}

/** A noun or pronoun that was taken for a corporation or an investor, where somebody is meant who raises money. */
export function younger(
  context: Context,
  at: number,
  party: Party | undefined,
  exceptIds: readonly EntityId[] = [],
): Party | undefined {
  const via = party?.nominal?.via;
  if (party === undefined || (via !== 'noun' && via !== 'pronoun')) return party;
  const { background } = context;
  return party.ids.some((id) => background.isCorporation(id) || background.isInvestor(id))
    ? (fill(context, at, ['young-topic'], { exceptIds }) ?? party)
    : party;
}

/** "Altman expects revenue of ...": what the subject of the sentence leads. */
function employerIn(
  { analysis, background, discourse }: Context,
  at: number,
  except: readonly EntityId[],
): EntityId | undefined {
  const person = analysis.nominals.find(
    (one) =>
      one.kind === 'person' &&
      one.cases.length === 0 &&
      !one.possessive &&
      (one.at < at ||
        (one.via === 'name' && analysis.clauses.list[analysis.clauses.of[one.at]!]!.kind === 'main')),
  );
  if (person === undefined) return undefined;
  return background.works(person.ids[0]!).find((id) => discourse.hasNamed(id) && !except.includes(id));
}

/** A company that an earlier clause of the sentence has named: "X's accounts: the stake in Y ..." */
function inSentence(
  { nominals, clauses }: Analysis,
  at: number,
  except: readonly EntityId[],
  reject: (id: EntityId) => boolean,
): Nominal | undefined {
  const clause = clauses.of[at];
  const candidates = nominals.filter(
    (one) =>
      one.at < at &&
      one.kind === 'company' &&
      one.ids.length === 1 &&
      clauses.of[one.at] !== clause &&
      clauses.list[clauses.of[one.at]!]!.kind !== 'bracket' &&
      !except.includes(one.ids[0]!) &&
      !reject(one.ids[0]!),
  );
  return candidates.find((one) => one.cases.length === 0);
}

/** The first token of a class in the trigger's clause, nearest first. */
export function nearestOf(
  { analysis }: Context,
  at: number,
  names: readonly string[],
  reach = 25,
): number | undefined {
  const { tokens, clauses } = analysis;
  const fits = (k: number): boolean => {
    if (k < 0 || k >= tokens.length || clauses.of[k] !== clauses.of[at]) return false;
    const token = tokens[k]!;
    if (token.classes.length === 0) return false;
    return names.some((name) => is(token, name));
  };
  for (let distance = 1; distance <= reach; distance++) {
    if (fits(at - distance)) return at - distance;
    if (fits(at + distance)) return at + distance;
  }
  return undefined;
}
