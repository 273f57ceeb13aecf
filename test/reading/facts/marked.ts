import type {
  Claim,
  EntityId,
  EntityKind,
  Language,
  PartialDate,
} from '../../../src/knowledge/vocabulary.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import type { Fact, Mention } from '../../../src/reading/annotation.ts';
import { readFacts } from '../../../src/reading/facts/facts.ts';
import { recogniseQuantities } from '../../../src/reading/quantities/quantities.ts';
import { cutBlocks } from '../../../src/reading/text/blocks.ts';

/** Takes the marks out of a text in which names are written `[surface|kind:id]`. */
export function unmark(marked: string): { text: string; mentions: Mention[] } {
  let text = '';
  const mentions: Mention[] = [];
  let last = 0;
  for (const match of marked.matchAll(/\[([^\]|]+)\|([a-z]+):([a-z0-9-]+)\]/g)) {
    text += marked.slice(last, match.index);
    const [whole, surface = '', kind = '', id = ''] = match;
    const start = text.length;
    text += surface;
    mentions.push({
      start,
      end: text.length,
      text: surface,
      id: `${kind}:${id}` as EntityId,
      kind: kind as EntityKind,
      why: [],
    });
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), mentions };
}

export interface Read {
  text: string;
  facts: Fact[];
}

/** Reads the facts of a marked text. Its first line is the headline. */
export function readMarked(
  marked: string,
  language: Language,
  published: PartialDate = '2025-11-20',
  knowledge?: Knowledge,
): Read {
  const { text, mentions } = unmark(marked);
  const quantities = recogniseQuantities({ text, language, published });
  return {
    text,
    facts: readFacts({
      text,
      language,
      published,
      blocks: cutBlocks(text),
      mentions,
      quantities,
      ...(knowledge === undefined ? {} : { knowledge }),
    }),
  };
}

const name = (id: string): string => id.slice(id.indexOf(':') + 1);

/** A fact in one line: "investment a > b 5000000 EUR", with what is not actual and stated. */
export function line(fact: Claim): string {
  const { kind, subject, object, role, amount, percent, count, status, certainty, attributedTo, total } =
    fact;
  return [
    kind,
    name(subject),
    ...(object === undefined ? [] : ['>', name(object)]),
    ...(role === undefined ? [] : [role]),
    ...(amount === undefined
      ? []
      : [
          `${amount.bound === 'exact' ? '' : `${amount.bound} `}${amount.value}${amount.upper === undefined ? '' : `-${amount.upper}`} ${amount.currency}`,
        ]),
    ...(percent === undefined ? [] : [`${percent}%`]),
    ...(count === undefined ? [] : [`#${count}`]),
    ...(total === true ? ['total'] : []),
    ...(status === 'actual' ? [] : [status]),
    ...(certainty === 'stated' ? [] : ['reported']),
    ...(attributedTo === undefined ? [] : [`by ${name(attributedTo)}`]),
  ].join(' ');
}

/** The facts of one sentence, a line each, in no order. With a knowledge, its names are those that it knows. */
export function linesOf(marked: string, language: Language, knowledge?: Knowledge): string[] {
  // A headline of its own keeps the sentence from being read as one.
  return readMarked(`.\n${marked}`, language, undefined, knowledge).facts.map(line).sort();
}
