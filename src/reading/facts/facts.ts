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
import { cutClauses } from '../clauses/clauses.ts';
import { findNominals, type Nominal } from '../clauses/nominals.ts';
import { cutSentences, type Sentence } from '../clauses/sentences.ts';
import { is, markApart, type Token, tokenise } from '../clauses/tokens.ts';
import type { ClassLexicon } from '../clauses/lexicon.ts';
import { type Analysis, findSums } from './analysis.ts';
import { findAttributions } from './attribution.ts';
import { backgroundOf } from './background.ts';
import type { Context, Memory } from './context.ts';
import { Discourse } from './discourse.ts';
import type { Draft } from './draft.ts';
import type { Scale } from './ellipsis.ts';
import { finish } from './finish.ts';
import { noteQuestion } from './frames/questions.ts';
import { noteLoose } from './frames/rounds.ts';
import { FRAME_PASSES } from './frames/index.ts';
import { intervieweeOf, isQuoted } from './interview.ts';
import { lexiconOf } from './languages/index.ts';
import { type Claimed, mergeFacts } from './merge.ts';
import { assignSums } from './sums.ts';
import { TERM_CLASSES } from './terms.ts';

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
  const { text, language, published, blocks, mentions, quantities } = source;
  const lexicon = lexiconOf(language);
  const background = backgroundOf(source.knowledge);
  const discourse = new Discourse(background, mentions);
  const claims: Claimed[] = [];
  const memory: Memory = {};
  const interviewee = intervieweeOf(text, blocks, mentions);
  let number = 0;
  for (const [blockIndex, block] of blocks.entries()) {
    const tokens = tokenise(
      { text, language, mentions, quantities, lexicon, termClasses: TERM_CLASSES },
      block,
    );
    discourse.open(blockIndex, interviewee !== undefined && isQuoted(text, block));
    const scale: Reading['scale'] = { last: undefined };
    for (const sentence of cutSentences(tokens, block, blockIndex)) {
      number++;
      const analysis = analyse(sentence, { discourse, language, lexicon, scale });
      const context: Context = {
        analysis,
        sums: assignSums(analysis),
        discourse,
        language,
        number,
        memory,
        background,
        ...(published === undefined ? {} : { published }),
      };
      const found: Draft[] = [];
      for (const frames of FRAME_PASSES)
        for (const [at, token] of analysis.tokens.entries()) found.push(...frames.read(context, at, token));
      if (block.kind === 'headline' && analysis.tokens.some((token) => is(token, 'users.n')))
        memory.countsUsers = true;
      if (block.kind === 'headline' && analysis.tokens.some((token) => is(token, 'ipo.n')))
        memory.listingHeadline = true;
      noteLoose(context);
      noteQuestion(context);
      const speaker = interviewee !== undefined && isQuoted(text, block) ? interviewee : undefined;
      const attributions = findAttributions(analysis, memory.source);
      for (const draft of found) {
        const finished = finish(draft, {
          text,
          language,
          attributions,
          ...(speaker === undefined ? {} : { speaker }),
          quantities,
          ...(published === undefined ? {} : { published }),
        });
        if (finished === undefined) continue;
        const { fact, dateAssumed } = finished;
        claims.push({ fact, heading: isHeading(text, block), dateAssumed });
        if (fact.kind === 'acquisition' && fact.object !== undefined)
          discourse.noteDeal(fact.subject, fact.object);
        if (fact.kind === 'lawsuit' && fact.object !== undefined) discourse.noteDefendant(fact.object);
        if (fact.kind === 'stake' && fact.object !== undefined)
          memory.held = { id: fact.object, sentence: number };
        if (fact.kind === 'investment' && !background.isCorporation(fact.subject))
          discourse.noteInvestor(fact.subject);
        if (
          fact.kind === 'funding-round' &&
          fact.object !== undefined &&
          !background.isCorporation(fact.object)
        )
          discourse.noteInvestor(fact.object);
        if (fact.kind === 'investment' && fact.object !== undefined)
          memory.investment = { subject: fact.subject, object: fact.object, sentence: number };
        if (fact.kind === 'funding-round' && memory.round?.company === fact.subject)
          memory.round = {
            ...memory.round,
            status: fact.status,
            ...(fact.date === undefined ? {} : { date: fact.date }),
          };
      }
      for (const nominal of analysis.nominals)
        if (nominal.via === 'name' && nominal.kind === 'company') {
          const country = countryBeside(analysis.tokens, nominal.at);
          if (country !== undefined) discourse.noteCountry(nominal.ids[0]!, country);
        }
      discourse.note(sentence, analysis.nominals);
      const outlet = analysis.nominals.findLast((one) => one.kind === 'source')?.ids[0];
      if (outlet !== undefined) memory.source = outlet;
    }
  }
  return mergeFacts(claims).sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Reading {
  discourse: Discourse;
  language: Language;
  lexicon: ClassLexicon;
  scale: { last: Scale | undefined };
}

function analyse(sentence: Sentence, { discourse, language, lexicon, scale }: Reading): Analysis {
  const tokens = markApart(sentence.tokens, lexicon);
  const german = language === 'de';
  const clauses = cutClauses(tokens);
  const nominals: Nominal[] = findNominals({
    tokens,
    german,
    resolve: (token, at, before, oblique) =>
      discourse.resolve(token, {
        before,
        oblique,
        sameClause: (one) => clauses.of[one.at] === clauses.of[at],
        persons: personsAfter(tokens, at),
        country: countryBeside(tokens, at),
        capital: !german && at > 0 && tokens[at]!.capital && (at === 1 || !tokens[at - 1]!.capital),
      }),
  });
  return { sentence, tokens, clauses, nominals, sums: findSums(tokens, { german, scale }), german };
}

/** So many tokens after "the company that ..." its head may be named. */
const PERSON_REACH = 7;

function personsAfter(tokens: readonly Token[], at: number): EntityId[] {
  const persons: EntityId[] = [];
  for (let k = at + 1; k < tokens.length && k <= at + PERSON_REACH; k++) {
    const token = tokens[k]!;
    if (token.kind === 'mark' && token.word !== ',') break;
    if (token.mention?.kind === 'company') break;
    if (token.mention?.kind === 'person') persons.push(token.mention.id);
  }
  const linked = tokens
    .slice(at + 1, at + 4)
    .some((token) => is(token, 'rel') || is(token, 'run.pp') || is(token, 'lead.pp') || is(token, 'p:of'));
  return linked ? persons : [];
}

/** "the Norwegian group", "la startup francese". */
function countryBeside(tokens: readonly Token[], at: number): string | undefined {
  for (const k of [at, at - 1, at + 1]) {
    const name = tokens[k]?.classes.find((one) => one.startsWith('from.'));
    if (name !== undefined) return name.slice(5);
  }
  return undefined;
}

const LONGEST_HEADING = 120;

/** A headline, or a short block that does not end like a sentence. */
function isHeading(text: string, { kind, start, end }: Block): boolean {
  return (
    kind === 'headline' ||
    kind === 'heading' ||
    (end - start < LONGEST_HEADING && /[\p{L}\p{N}]/u.test(text[end - 1] ?? ''))
  );
}
