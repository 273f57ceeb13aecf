import type { Claim } from '../../src/knowledge/vocabulary.ts';
import type { Fact } from '../../src/reading/annotation.ts';
import type { LabelledArticle } from './labelled.ts';
import { sameClaim } from './scoring.ts';

/**
 * What is wrong with a fact that was found and is not labelled. A labelled fact of its kind that nobody found and whose
 * quote shares words with its own tells which: their values differ (`amount`), their parties have changed places
 * (`direction`) or are others (`party`). Without such a one it is `unlabelled`: made up, or forgotten by the labels.
 */
export type Fault = 'amount' | 'party' | 'direction' | 'unlabelled';

export interface WrongFact {
  fact: Fact;
  fault: Fault;
  /** The labelled fact that it was to be. */
  meant?: Claim;
}

/** The facts found in an article that are not as its labels have them. */
export function wrongFacts({ text, facts: labels }: LabelledArticle, found: readonly Fact[]): WrongFact[] {
  const open = [...labels];
  const unmatched = found.filter((fact) => {
    const index = open.findIndex((label) => isRight(label, fact));
    if (index >= 0) open.splice(index, 1);
    return index < 0;
  });
  return unmatched.map((fact) => {
    const near = open.filter((label) => label.kind === fact.kind && shareWords(text, label.quote, fact));
    const meant =
      near.find((label) => hasParties(label, fact.subject, fact.object)) ??
      near.find((label) => hasParties(label, fact.object, fact.subject)) ??
      near[0];
    if (meant === undefined) return { fact, fault: 'unlabelled' };
    open.splice(open.indexOf(meant), 1);
    return { fact, fault: faultOf(fact, meant), meant };
  });
}

/** The same claim; whether a party is told as a product or as its company misleads nobody. */
function isRight(label: Claim, fact: Fact): boolean {
  const { subject, object } = fact;
  const named = { ...label, subject, ...(object === undefined ? {} : { object }) };
  return sameClaim(label, fact) || (hasParties(label, subject, object) && sameClaim(named, fact));
}

function faultOf(fact: Fact, meant: Claim): Fault {
  if (hasParties(meant, fact.subject, fact.object)) return 'amount';
  return hasParties(meant, fact.object, fact.subject) ? 'direction' : 'party';
}

/** The same names, whatever they name. */
function hasParties({ subject, object }: Claim, one: string | undefined, other: string | undefined): boolean {
  return nameOf(subject) === nameOf(one) && nameOf(object) === nameOf(other);
}

function nameOf(id: string | undefined): string | undefined {
  return id?.slice(id.indexOf(':') + 1);
}

/** Whether a labelled quote, wherever the text has it, overlaps the words of a fact. */
function shareWords(text: string, quote: string, { start, end }: Fact): boolean {
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    if (at < end && start < at + quote.length) return true;
  return false;
}

/** The share of found facts with a fault that a reader does not forgive: a wrong amount, party or direction. */
export function misleadingShare(wrong: readonly WrongFact[], found: number): number {
  return found === 0 ? 0 : wrong.filter(({ fault }) => fault !== 'unlabelled').length / found;
}
