/**
 * From a text, with its mentions and quantities, to the facts that it claims.
 *
 * A cascade of small finite-state readings after FASTUS (Hobbs et al., "FASTUS: a cascaded finite-state transducer for
 * extracting information from natural-language text", 1997) and Abney's chunking: tokens with word classes → sentences →
 * clauses → noun phrases and sums with their case → frames (as FrameNet has them: a trigger with roles) → status,
 * certainty, source and date → one fact a claim. Frames are written once over universal classes, cases and grammatical
 * roles, in the way of Universal Dependencies; a language brings only its word list, so that a new one is new data.
 * Each step is one pass over the sentence or looks a bounded way around a trigger.
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { EntityId, Language, PartialDate } from '../../knowledge/vocabulary.ts';
import type { Block, Fact, Mention, Quantity } from '../annotation.ts';
import { cutSentences } from '../clauses/sentences.ts';
import { is, markApart, tokenise } from '../clauses/tokens.ts';
import type { ClassLexicon } from '../clauses/lexicon.ts';
import { analyse, countryBeside, type Setting } from './analyse.ts';
import type { Analysis } from './analysis.ts';
import { answerTo, isOpen, isQuestion } from './asserted.ts';
import { type Attribution, findAttributions } from './attribution.ts';
import { type Background, backgroundOf } from './background.ts';
import type { Context, Memory } from './context.ts';
import { Discourse } from './discourse.ts';
import { alignWithRound, Companions } from './companions.ts';
import type { Told } from './dating.ts';
import type { Draft } from './draft.ts';
import { finish, type Surroundings } from './finish.ts';
import { readLeftovers } from './frames/leftovers.ts';
import { noteQuestion } from './frames/questions.ts';
import { noteLone } from './frames/lone.ts';
import { noteLoose } from './frames/rounds.ts';
import { noteAsked } from './frames/users.ts';
import { FRAME_PASSES } from './frames/index.ts';
import { isIdle } from './idle.ts';
import { intervieweeOf, isQuoted } from './interview.ts';
import { lexiconOf } from './languages/index.ts';
import { type Claimed, mergeFacts } from './merge.ts';
import { Outcomes } from './outcome.ts';
import { assignSums } from './sums.ts';
import { type Speech, Speeches } from './speech.ts';
import { TERM_CLASSES } from './terms.ts';
import { withFact } from './told-sums.ts';
import { unfold } from './unfold.ts';

/** What facts are read from. */
export interface FactSource {
  text: string;
  language: Language;
  published?: PartialDate;
  blocks: readonly Block[];
  mentions: readonly Mention[];
  quantities: readonly Quantity[];
  /** Helps to tell whom a noun means (see background.ts); nothing that is claimed comes from it. */
  knowledge?: Knowledge;
}

/** The facts that a text claims, in the order of their quotes. Never throws. */
export function readFacts(source: FactSource): Fact[] {
  const reader = new FactReader(source);
  for (const block of source.blocks) reader.readBlock(block);
  return mergeFacts(reader.claims).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Reads a text sentence by sentence, and keeps what one sentence tells for the next. */
class FactReader {
  readonly claims: Claimed[] = [];
  readonly #source: FactSource;
  readonly #lexicon: ClassLexicon;
  readonly #background: Background;
  readonly #discourse: Discourse;
  readonly #memory: Memory = {};
  readonly #outcomes = new Outcomes();
  readonly #interviewee: EntityId | undefined;
  readonly #speeches: Speeches;
  readonly #companions = new Companions();
  /** What the last sentence asked, where the next may answer it. */
  #asked: { drafts: readonly Draft[]; block: number } | undefined;
  /** The date that the text told last. */
  #last: { date: PartialDate; sentence: number; block: number } | undefined;
  #sentences = 0;
  #blocks = 0;

  constructor(source: FactSource) {
    const { text, language, blocks, mentions } = source;
    this.#source = source;
    this.#lexicon = lexiconOf(language);
    this.#background = backgroundOf(source.knowledge);
    this.#discourse = new Discourse(this.#background, mentions);
    this.#interviewee = intervieweeOf(text, blocks, mentions);
    this.#speeches = new Speeches((person) => this.#discourse.employerOf(person));
  }

  readBlock(block: Block): void {
    const { text, language, mentions, quantities } = this.#source;
    const tokens = tokenise(
      { text, language, mentions, quantities, lexicon: this.#lexicon, termClasses: TERM_CLASSES },
      block,
    );
    // What tells of nobody and nothing is no turn of the text: whom it is about stays as it is.
    if (block.kind !== 'headline' && tokens.every(isIdle)) return;
    const blockIndex = this.#blocks++;
    const speaker = this.#interviewee !== undefined && isQuoted(text, block) ? this.#interviewee : undefined;
    this.#discourse.open(blockIndex, speaker !== undefined);
    this.#speeches.open(speaker);
    this.#memory.before = this.#sentences;
    // Items of a list are stories of their own.
    if (BULLETS.includes(text[block.start]!)) delete this.#memory.office;
    const scale: Setting['scale'] = {
      last: undefined,
      users: this.#memory.countsUsers === true ? 1 : undefined,
    };
    for (const sentence of cutSentences(tokens, block, blockIndex)) {
      const marked = markApart(sentence.tokens, this.#lexicon);
      const speech = this.#speeches.read(marked);
      const analysis = analyse(sentence, marked, {
        discourse: this.#discourse,
        language,
        speech,
        scale,
      });
      this.#readSentence(analysis, speech);
    }
  }

  #readSentence(analysis: Analysis, speech: Speech): void {
    this.#sentences++;
    const found: Draft[] = [];
    const context = this.#contextOf(analysis);
    for (const { analysis: one, own } of unfold(analysis)) {
      const from = found.length;
      this.#readFrames(one === analysis ? context : this.#contextOf(one), found);
      if (own !== undefined) for (const draft of found.slice(from)) draft.bearing = [...draft.bearing, own];
    }
    this.#noteSubject(analysis);
    noteLoose(context);
    noteLone(context);
    noteAsked(context);
    noteQuestion(context);
    const before = this.claims.length;
    this.#claim(found, analysis, speech);
    this.#outcomes.read(analysis, this.claims.slice(before), { all: this.claims, number: this.#sentences });
    this.#noteNames(analysis);
  }

  #contextOf(analysis: Analysis): Context {
    const { language, published } = this.#source;
    return {
      analysis,
      sums: assignSums(analysis),
      discourse: this.#discourse,
      language,
      number: this.#sentences,
      memory: this.#memory,
      background: this.#background,
      published,
    };
  }

  #readFrames(context: Context, found: Draft[]): void {
    for (const frames of FRAME_PASSES)
      for (let at = 0; at < context.analysis.tokens.length; at++) frames.read(context, at, found);
    found.push(...readLeftovers(context, found));
  }

  /** What the headline is about. */
  #noteSubject({ sentence, tokens }: Analysis): void {
    if (sentence.block.kind !== 'headline') return;
    if (tokens.some((token) => is(token, 'users.n'))) this.#memory.countsUsers = true;
    if (tokens.some((token) => is(token, 'suit.n'))) this.#memory.suitsHeadline = true;
    if (tokens.some((token) => is(token, 'ipo.n'))) this.#memory.listingHeadline = true;
  }

  #claim(found: readonly Draft[], analysis: Analysis, speech: Speech): void {
    const { text, language, quantities } = this.#source;
    const attributions = findAttributions(analysis, {
      last: this.#memory.source,
      holder: (office) => this.#discourse.cast.holderOf(office),
    }).map((one) => this.#asOutlet(one));
    const around = { text, language, attributions, speech, quantities };
    const heading = isHeading(text, analysis.sentence.block);
    const asked = this.#asked;
    this.#asked = undefined;
    if (asked?.block === analysis.sentence.blockIndex)
      this.#claimAnswer(asked.drafts, analysis, { ...around, told: this.#told(analysis) });
    const open: Draft[] = [];
    const claims: Claimed[] = [];
    for (const draft of found.toSorted((a, b) => a.at - b.at)) {
      if (isOpen(draft)) {
        open.push(draft);
        continue;
      }
      const finished = finish(draft, { ...around, told: this.#told(analysis) });
      if (finished === undefined) continue;
      const { fact, dateAssumed } = finished;
      claims.push({ ...finished, heading });
      this.#noteFact(fact, analysis.sentence.blockIndex);
      if (!dateAssumed && fact.date !== undefined)
        this.#last = { date: fact.date, sentence: this.#sentences, block: analysis.sentence.blockIndex };
    }
    alignWithRound(claims);
    const place = { sentence: this.#sentences, block: analysis.sentence.blockIndex };
    this.#companions.readOutcome(analysis, claims, place);
    this.#companions.read(claims, place);
    this.claims.push(...claims);
    if (open.length > 0 && isQuestion(analysis))
      this.#asked = { drafts: open, block: analysis.sentence.blockIndex };
  }

  /** "A listing? Out of the question, says X.": the quote takes in both. */
  #claimAnswer(asked: readonly Draft[], answer: Analysis, around: Surroundings): void {
    const status = answerTo(answer);
    if (status === undefined) return;
    const { text } = this.#source;
    const { tokens } = answer;
    const last = tokens.findLast((token) => token.kind !== 'mark');
    for (const draft of asked) {
      const finished = finish({ ...draft, status }, { ...around, attributions: [] });
      if (finished === undefined || last === undefined) continue;
      const source =
        around.attributions[0]?.source ??
        answer.nominals.find(({ kind, cases }) => kind === 'person' && cases.length === 0)?.ids[0];
      const { fact } = finished;
      const end = Math.max(fact.end, last.end);
      this.claims.push({
        ...finished,
        fact: {
          ...fact,
          ...(source === undefined ? {} : { attributedTo: source, certainty: 'reported' }),
          ...(status === 'denied' ? { certainty: 'reported' } : {}),
          end,
          quote: text.slice(fact.start, end),
        },
        heading: false,
      });
    }
  }

  #asOutlet(one: Attribution): Attribution {
    const outlet =
      one.source?.startsWith('company:') === true ? this.#background.outletOf(one.source) : undefined;
    return outlet === undefined ? one : Object.assign(one, { source: outlet });
  }

  #told({ sentence: { blockIndex } }: Analysis): Told {
    const { published } = this.#source;
    const last = this.#last;
    if (last === undefined) return { published, last };
    const near = last.block === blockIndex && this.#sentences - last.sentence <= 1;
    return { published, last: { date: last.date, near } };
  }

  /** What later sentences may refer to. */
  #noteFact(fact: Fact, block: number): void {
    const { kind, subject, object, status, date, role } = fact;
    const discourse = this.#discourse;
    const memory = this.#memory;
    const sentence = this.#sentences;
    memory.told = withFact(memory.told ?? [], fact, sentence);
    if (kind === 'investment' && !this.#background.isCorporation(subject))
      discourse.cast.noteInvestor(subject);
    if (kind === 'funding-round' && memory.round?.company === subject)
      memory.round = { ...memory.round, status, ...(date === undefined ? {} : { date }) };
    if (kind === 'funding-round' && fact.amount !== undefined && memory.round?.company !== subject)
      memory.round = { company: subject, sentence, status, ...(date === undefined ? {} : { date }) };
    if (object === undefined) return;
    if (kind === 'role' && status === 'actual' && object.startsWith('company:'))
      discourse.cast.noteEmployer(subject, object, role);
    if (kind === 'acquisition') discourse.cast.noteDeal(subject, object);
    if (kind === 'lawsuit') discourse.cast.noteDefendant(object, block);
    if (kind === 'stake') memory.held = { id: object, sentence };
    if (kind === 'funding-round' && !this.#background.isCorporation(object))
      discourse.cast.noteInvestor(object);
    if (kind === 'investment') memory.investment = { subject, object, sentence };
  }

  #noteNames(analysis: Analysis): void {
    const { tokens, nominals } = analysis;
    for (const nominal of nominals)
      if (nominal.via === 'name' && nominal.kind === 'company') {
        const country = countryBeside(tokens, nominal.at);
        if (country !== undefined) this.#discourse.cast.noteCountry(nominal.ids[0]!, country);
      }
    this.#discourse.note(analysis);
    const outlet = nominals.findLast((one) => one.kind === 'source')?.ids[0];
    if (outlet !== undefined) this.#memory.source = outlet;
  }
}

const BULLETS = '•▪‣◦*–-·';

const LONGEST_HEADING = 120;

/** A headline, or a short block that does not end like a sentence. */
function isHeading(text: string, { kind, start, end }: Block): boolean {
  return (
    kind === 'headline' ||
    kind === 'heading' ||
    (end - start < LONGEST_HEADING && /[\p{L}\p{N}]/u.test(text[end - 1] ?? ''))
  );
}
