/** What reading quantities in a language needs, made once a language when it is first asked for. */
import type { Language } from '../../knowledge/vocabulary.ts';
import { compileDates, type DateTree } from './date-patterns.ts';
import { ExpressionTree } from './expressions.ts';
import { expand } from './expressions.ts';
import { GRAMMARS } from './languages/grammars.ts';
import { compile, type Lexicon, seal } from './lexicon.ts';

export type Edge = 'until' | 'by' | 'soon';

export interface QuantityReader {
  lexicon: Lexicon;
  dates: DateTree;
  /** What stands before a date that ends something, walked backwards. */
  edges: ExpressionTree<Edge>;
  /** What leads a span of time, walked backwards: the place of its links in `links`. */
  leads: ExpressionTree<number>;
  links: readonly ExpressionTree<true>[];
}

const READERS = new Map<Language, QuantityReader>();

export function readerOf(language: Language): QuantityReader {
  let reader = READERS.get(language);
  if (reader === undefined) READERS.set(language, (reader = make(language)));
  return reader;
}

function make(language: Language): QuantityReader {
  const grammar = GRAMMARS[language];
  const { dates: words, forms } = grammar;
  const lexicon = compile(grammar);
  const dates = compileDates(lexicon);
  const codes = (sequence: readonly string[]): number[] => sequence.map((word) => lexicon.code(word));
  const edges = new ExpressionTree<Edge>();
  for (const [list, edge] of [
    [words.until, 'until'],
    [words.by, 'by'],
    [words.soon, 'soon'],
  ] as const)
    for (const expression of list)
      for (const sequence of expand(expression, forms)) edges.add(codes(sequence).toReversed(), edge);
  const leads = new ExpressionTree<number>();
  const links: ExpressionTree<true>[] = [];
  const places = new Map<string, number>();
  for (const [lead, link] of words.spans)
    for (const sequence of expand(lead, forms)) {
      const key = sequence.join(' ');
      let place = places.get(key);
      if (place === undefined) {
        place = links.push(new ExpressionTree<true>()) - 1;
        places.set(key, place);
        leads.add(codes(sequence).toReversed(), place);
      }
      for (const next of expand(link, forms)) links[place]!.add(codes(next), true);
    }
  seal(lexicon);
  return { lexicon, dates, edges, leads, links };
}
