/** Who is speaking: which words stand in quotation marks, who says them, and whose company "we" is. */
import type { EntityId } from '../../knowledge/vocabulary.ts';
import { is, type Token } from '../clauses/tokens.ts';
import { officeOf } from './frames/holding.ts';

/** What a sentence quotes. */
export interface Speech {
  /** 1 for each token that stands inside quotation marks. */
  quoted: Uint8Array;
  speaker: EntityId | undefined;
  /** The company that the speaker speaks for: "we". */
  company: EntityId | undefined;
  /** The whole block is somebody's answer in an interview. */
  answering: boolean;
}

/** Where people work, as far as the text and the knowledge tell. */
export type Employer = (person: EntityId) => EntityId | undefined;

const OPENING = '“„«‹';
const CLOSING = '”»›';
/** So far from a verb of saying its speaker stands. */
const SAY_REACH = 9;
/** So far from a person the office and its company stand. */
const OFFICE_REACH = 5;

/** Follows the quotations of a text, sentence by sentence. */
export class Speeches {
  #open = false;
  #speaker: EntityId | undefined;
  #company: EntityId | undefined;
  #answering = false;
  readonly #employer: Employer;

  constructor(employer: Employer) {
    this.#employer = employer;
  }

  /** A new block begins; `speaker` is who says all of it, where somebody does. */
  open(speaker: EntityId | undefined): void {
    this.#open = false;
    this.#answering = speaker !== undefined;
    this.#speaker = speaker;
    this.#company = speaker === undefined ? undefined : this.#employer(speaker);
  }

  read(tokens: readonly Token[]): Speech {
    const quoted = new Uint8Array(tokens.length);
    let open = this.#open;
    let speaks = open;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind === 'mark') {
        const opens = OPENING.includes(token.word) || token.word === '"';
        const closes = CLOSING.includes(token.word) || token.word === '"' || token.word === '“';
        if (open && closes) {
          open = false;
          continue;
        }
        if (!open && opens) {
          open = true;
          speaks = true;
          continue;
        }
      }
      if (open) quoted[i] = 1;
    }
    this.#open = open;
    if (speaks) this.#hear(tokens, quoted);
    return {
      quoted,
      speaker: speaks ? this.#speaker : undefined,
      company: speaks ? this.#company : undefined,
      answering: this.#answering,
    };
  }

  /** Who is named beside a verb of saying, or before a colon; else whoever spoke before in the block goes on. */
  #hear(tokens: readonly Token[], quoted: Uint8Array): void {
    let speaker: number | undefined;
    for (let at = 0; at < tokens.length && speaker === undefined; at++) {
      if (quoted[at] === 1) continue;
      const token = tokens[at]!;
      if (is(token, 'say.v')) speaker = nearestName(tokens, quoted, at);
      else if (token.word === ':' && quoted[at + 2] === 1)
        for (let k = at - 1; k >= 0 && at - k <= SAY_REACH && speaker === undefined; k--)
          if (isSpeaker(tokens[k]!)) speaker = k;
    }
    if (speaker === undefined) return;
    const { kind, id } = tokens[speaker]!.mention!;
    this.#speaker = id;
    this.#company = kind === 'company' ? id : (companyBeside(tokens, speaker) ?? this.#employer(id));
  }
}

function isSpeaker({ mention }: Token): boolean {
  return mention?.kind === 'person' || mention?.kind === 'company';
}

/** The person, else the company, nearest to a verb of saying and outside the quotation. */
function nearestName(tokens: readonly Token[], quoted: Uint8Array, at: number): number | undefined {
  for (const wanted of ['person', 'company'])
    for (let distance = 1; distance <= SAY_REACH; distance++)
      for (const k of [at - distance, at + distance])
        if (quoted[k] === 0 && tokens[k]?.mention?.kind === wanted) return k;
  return undefined;
}

/** "P, chief executive of X", "X chief executive P", "X-Chef P": the company beside the office. */
function companyBeside(tokens: readonly Token[], person: number): EntityId | undefined {
  for (let distance = 1; distance <= OFFICE_REACH; distance++)
    for (const office of [person - distance, person + distance]) {
      if (tokens[office] === undefined || officeOf(tokens[office]) === undefined) continue;
      for (let k = 1; k <= OFFICE_REACH; k++)
        for (const at of [office + k, office - k])
          if (tokens[at]?.mention?.kind === 'company') return tokens[at].mention.id;
    }
  return undefined;
}
