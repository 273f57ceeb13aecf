/** What the text is about at each point: whom "the company", "its" and a sentence without a subject mean. */
import type { EntityId, EntityKind } from '../../knowledge/vocabulary.ts';
import type { Mention } from '../annotation.ts';
import type { Nominal } from '../clauses/nominals.ts';
import { isVerb } from '../clauses/clauses.ts';
import { is, type Token } from '../clauses/tokens.ts';
import type { Analysis } from './analysis.ts';
import type { Background } from './background.ts';
import { Cast } from './cast.ts';

/** A company is the topic only where it is this much more salient than the next: a wrong party is worse than none. */
const LEAD = 1.4;
/** How much of a company's salience a sentence leaves to the next. */
const DECAY = 0.7;
const DECAY_OF_BLOCK = 0.5;
/** What each mention in the whole text adds to a company's salience, and at most. */
const PER_MENTION = 0.3;
const MOST_FOR_FREQUENCY = 1.6;

/** What a mention of one of its people or products counts for, in mentions of its own. */
const RELATED = 0.5;

/** What is known of a noun or pronoun that refers back. */
export interface Anaphor {
  /** The nominals of its sentence that precede it. */
  before: readonly Nominal[];
  sameClause: (nominal: Nominal) => boolean;
  oblique: boolean;
  /** Persons named right after it: "the firm that P runs". */
  persons: readonly EntityId[];
  /** "the Norwegian group": ISO 3166. */
  country: string | undefined;
  /** Written with a capital as names are. */
  capital: boolean;
}

export interface TopicSearch {
  except?: readonly EntityId[];
  young?: boolean;
  /** For a noun without its possessor ("revenue rose"), the text's own subject; for a verb, the last sentence's. */
  noun?: boolean;
  accept?: (id: EntityId) => boolean;
}

export class Discourse {
  readonly #companies = new Map<EntityId, number>();
  readonly cast: Cast;
  /** How often the whole text names it. */
  readonly #frequency = new Map<EntityId, number>();
  #persons: EntityId[] = [];
  readonly #background: Background;
  #pair: readonly EntityId[] = [];
  /** The company that the block opened with. */
  #blockTopic: EntityId | undefined;
  #headline: EntityId | undefined;
  /** The company that the last sentence of the block was about. */
  #subject: EntityId | undefined;
  #block = -1;

  constructor(background: Background, mentions: readonly Mention[]) {
    this.#background = background;
    this.cast = new Cast(background);
    const count = (id: EntityId, by: number): void => {
      this.#frequency.set(id, (this.#frequency.get(id) ?? 0) + by);
    };
    for (const { kind, id } of mentions) if (kind === 'company') count(id, 1);
    // Who is told of its people and products is told of.
    for (const { kind, id } of mentions) {
      const home =
        kind === 'person' ? background.works(id)[0] : kind === 'product' ? background.owner(id) : undefined;
      if (home !== undefined && this.#frequency.has(home)) count(home, RELATED);
    }
  }

  /** Newspapers and networks tell, and are not told of. */
  mayBeTopic(id: EntityId): boolean {
    return !this.#isMedium(id);
  }

  /** For whom a person speaks: the company that the text tells of, else one that is known and named in the text. */
  employerOf(person: EntityId): EntityId | undefined {
    const told = this.cast.employerOf(person);
    if (told !== undefined) return told;
    const known = this.#background.works(person).filter((id) => this.#frequency.has(id));
    return this.topic({ accept: (id) => known.includes(id) }) ?? known[0];
  }

  /** A newspaper that is a company, or a network where people write: told of only where the headline is about it. */
  #isMedium(id: EntityId): boolean {
    return this.#background.isMedium(id) && id !== this.#headline;
  }

  /** The company that the block opened with. */
  get about(): EntityId | undefined {
    return this.#blockTopic;
  }

  /** Whether the text has named it so far. */
  hasNamed(id: EntityId): boolean {
    return this.#companies.has(id);
  }

  /**
   * The company that the text is about, other than some. `young`: one that raises money or is valued in rounds,
   * which neither large corporations nor investors do.
   */
  topic({ except = [], young = false, noun = false, accept }: TopicSearch = {}): EntityId | undefined {
    let best: EntityId | undefined;
    let most = 0;
    let second = 0;
    for (const [id, score] of this.#companies) {
      if (except.includes(id) || (accept !== undefined && !accept(id))) continue;
      let weight =
        score +
        (id === this.#subject ? (noun ? 0.5 : 3) : 0) +
        (id === this.#blockTopic ? 2.5 : 0) +
        (id === this.#headline ? (noun ? 3.5 : 1.5) : 0);
      weight += Math.min(MOST_FOR_FREQUENCY, PER_MENTION * (this.#frequency.get(id) ?? 0));
      // Money comes from investors, but texts are about those who get it.
      if (this.cast.invests(id) && !(id === this.#headline && !young)) weight *= young ? 0.15 : 0.35;
      else if (young && (this.#background.isCorporation(id) || this.cast.buys(id)))
        weight *= id === this.#headline ? 0.25 : 0.2;
      if (weight > most) {
        second = most;
        most = weight;
        best = id;
      } else if (weight > second) second = weight;
    }
    return most >= second * LEAD ? best : undefined;
  }

  /** Whom the block is about so far. */
  get blockSubject(): EntityId | undefined {
    return this.#subject ?? this.#blockTopic;
  }

  get person(): EntityId | undefined {
    return this.#persons.at(-1);
  }

  get pair(): readonly EntityId[] {
    return this.#pair;
  }

  /** What a noun or pronoun means; `before` are the nominals of its sentence that precede it. */
  resolve(
    token: Token,
    { before, sameClause, oblique, persons, country, capital }: Anaphor,
  ): { ids: readonly EntityId[]; kind: EntityKind } | undefined {
    if (is(token, 'both.n')) {
      // "X and Y, both led by P": those that the sentence has just named together.
      const named = before.findLast(({ kind, ids }) => kind === 'company' && ids.length === 2)?.ids;
      const pair = named ?? this.#pair;
      return pair.length > 1 ? { ids: pair, kind: 'company' } : undefined;
    }
    if (is(token, 'target.n') || is(token, 'buyer.n')) {
      const id = is(token, 'target.n') ? this.cast.deal?.target : this.cast.deal?.buyer;
      if (id !== undefined) return { ids: [id], kind: 'company' };
      if (!is(token, 'org.n')) return undefined;
    }
    if (is(token, 'defendant.n')) {
      const sued = this.cast.defendantIn(this.#block);
      if (sued !== undefined) return { ids: [sued], kind: 'company' };
      if (this.cast.isSuing || !is(token, 'org.n')) return undefined;
    }
    if (is(token, 'person.pro')) {
      const person = before.findLast((one) => one.kind === 'person')?.ids[0] ?? this.person;
      return person === undefined ? undefined : { ids: [person], kind: 'person' };
    }
    const companies = before.filter(
      ({ kind, ids, cases, via }) =>
        kind === 'company' &&
        ids.length === 1 &&
        via !== 'we' &&
        !cases.includes('p:source') &&
        !this.#isMedium(ids[0]!),
    );
    if (is(token, 'poss') || is(token, 'pronoun')) {
      // "X, of which it owns a part": who owns is somebody else.
      const owned = is(token, 'poss')
        ? []
        : companies.filter((one) => one.via === 'relative' && one.cases.length > 0 && sameClause(one));
      const except = owned.map((one) => one.ids[0]!);
      const others = companies.filter((one) => !except.includes(one.ids[0]!));
      // "its" goes with the subject that stands before it.
      const subjects = others.filter((one) => one.cases.length === 0 && !one.possessive);
      const near = subjects.findLast(sameClause) ?? subjects.at(-1) ?? others.at(-1);
      return company(near?.ids[0] ?? this.topic({ except }));
    }
    const fund = is(token, 'fund.n') && !is(token, 'org.n');
    const startUp = is(token, 'start_up.n');
    const young = startUp || is(token, 'unicorn.n');
    const accept = (id: EntityId): boolean =>
      !(
        (startUp && this.cast.buys(id)) ||
        (young && (this.#background.isCorporation(id) || this.#background.isInvestor(id)))
      ) &&
      !(fund && !this.#background.isInvestor(id)) &&
      !(is(token, 'chips.n') && !this.#background.makesChips(id)) &&
      !(
        country !== undefined &&
        this.cast.countryOf(id) !== undefined &&
        this.cast.countryOf(id) !== country
      );
    for (const person of persons)
      for (const id of this.#background.works(person)) if (this.#frequency.has(id)) return company(id);
    // "the Company" of a filing is who files it.
    if (
      capital &&
      this.#headline !== undefined &&
      accept(this.#headline) &&
      before.every((one) => one.ids[0] !== this.#headline)
    )
      return company(this.#headline);
    // Nothing acts upon itself: parties of the same clause are somebody else.
    const here = companies.filter(sameClause).map((one) => one.ids[0]!);
    const elsewhere = companies.filter(
      (one) => !sameClause(one) && accept(one.ids[0]!) && !here.includes(one.ids[0]!),
    );
    if (!oblique && elsewhere.length > 0)
      return company((elsewhere.find((one) => one.cases.length === 0) ?? elsewhere.at(-1)!).ids[0]);
    if (country !== undefined) {
      const known = this.topic({
        except: here,
        accept: (id) => accept(id) && this.cast.countryOf(id) === country,
      });
      if (known !== undefined) return company(known);
    }
    return company(this.topic({ except: here, accept, young }) ?? elsewhere.at(-1)?.ids[0]);
  }

  /** A new block begins: what the last one was about counts for less. */
  open(blockIndex: number, isAnswer: boolean): void {
    if (this.#block === blockIndex) return;
    this.#block = blockIndex;
    this.#subject = undefined;
    // An answer is about what the question asked.
    if (isAnswer && this.#blockTopic !== undefined) return;
    this.#blockTopic = undefined;
    for (const [id, score] of this.#companies) this.#companies.set(id, score * DECAY_OF_BLOCK);
  }

  /**
   * Whom a headline is about: the first company that acts or has something, else the company of the first person
   * ("What P leaves behind"), else any.
   */
  #headlineOf(nominals: readonly Nominal[]): EntityId | undefined {
    const companies = nominals.filter(
      ({ kind, ids, cases }) => kind === 'company' && ids.length === 1 && !cases.includes('p:source'),
    );
    const own = companies.find(({ cases }) => cases.length === 0 || cases.includes('p:of'));
    const employer = nominals
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ ids }) => ids.flatMap((id) => this.#background.works(id)))
      .find((id) => this.#frequency.has(id));
    return own?.ids[0] ?? employer ?? companies[0]?.ids[0];
  }

  /** Takes note of a sentence that was read. */
  note({ sentence, nominals, clauses, tokens }: Analysis): void {
    for (const [id, score] of this.#companies) this.#companies.set(id, score * DECAY);
    const opening = nominals.find((one) => one.cases.length === 0 && one.via !== 'relative');
    // What is told of somebody is told of where they work.
    if (opening?.kind === 'person')
      for (const id of this.#background.works(opening.ids[0]!))
        if (this.#companies.has(id)) this.#companies.set(id, this.#companies.get(id)! + 2.5);
    let first = true;
    /** What a relative clause or a bracket tells is told by the way. */
    const isMain = ({ at }: Nominal): boolean => {
      const { kind } = clauses.list[clauses.of[at]!]!;
      return kind === 'main' || kind === 'subordinate';
    };
    this.#subject =
      nominals.find(
        (one) =>
          one.kind === 'company' &&
          one.cases.length === 0 &&
          !one.possessive &&
          one.ids.length === 1 &&
          one.via !== 'relative' &&
          isMain(one) &&
          !isObject(tokens, one) &&
          !this.#isMedium(one.ids[0]!),
      )?.ids[0] ?? this.#subject;
    for (const nominal of nominals) {
      if (nominal.kind === 'person' && nominal.via === 'name') this.#persons.push(...nominal.ids);
      // "estimates Websim": who is only quoted is not what the text is about.
      if (
        nominal.kind !== 'company' ||
        nominal.via === 'relative' ||
        nominal.via === 'we' ||
        nominal.cases.includes('p:source') ||
        nominal.ids.some((id) => this.#isMedium(id)) ||
        is(tokens[nominal.from - 1], 'say.v')
      )
        continue;
      const bare = nominal.cases.length === 0 && isMain(nominal);
      const acts = bare && first && !tokens.slice(0, nominal.at).some(isVerb);
      const role = bare ? (acts ? 4 : 2) : nominal.cases.includes('p:of') || nominal.possessive ? 1.5 : 1;
      const weight = role / (nominal.ids.length > 2 ? 3 : 1);
      for (const id of nominal.ids) {
        this.#companies.set(id, (this.#companies.get(id) ?? 0) + weight);
      }
      if (nominal.ids.length === 2 && nominal.via === 'name') this.#pair = nominal.ids;
      if (first && nominal.ids.length === 1) this.#blockTopic ??= nominal.ids[0];
      if (bare) first = false;
    }
    if (sentence.block.kind === 'headline') this.#headline ??= this.#headlineOf(nominals);
    if (this.#persons.length > 50) this.#persons = this.#persons.slice(-10);
    const named = nominals
      .filter((one) => one.kind === 'company' && one.ids.length === 1 && one.via === 'name')
      .map((one) => one.ids[0]!)
      .filter((id) => !this.#isMedium(id));
    const distinct = [...new Set(named)];
    if (distinct.length === 2) this.#pair = distinct;
  }
}

/** Verbs whose object is a company: what stands right after them is bought, sued or founded, and does nothing. */
const TAKE_COMPANY = ['buy.v', 'sue.v', 'sell.v', 'found.v'];

function isObject(tokens: readonly Token[], { from }: Nominal): boolean {
  return [from - 1, from - 2].some((k) => TAKE_COMPANY.some((name) => is(tokens[k], name)));
}

function company(id: EntityId | undefined): { ids: readonly EntityId[]; kind: EntityKind } | undefined {
  return id === undefined ? undefined : { ids: [id], kind: 'company' };
}
