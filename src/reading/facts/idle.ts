/** Words that tell of nobody and nothing. */
import type { Token } from '../clauses/tokens.ts';

/** Classes of words that grammars of facts ask for, or that may refer to somebody. */
const TELLING =
  /\.(?:n|v|pp|pro|form|past|dative)$|^(?:plan|talks|ended|deny|pbc|nonprofit|forprofit|capped|unnamed|we|poss|pronoun|atop|versus|from\..*|said\.by)$/;
const LIGHT = ['be', 'adv'];

/** A word that no grammar asks for: a paragraph of them is no turn of the text. */
export function isIdle({ kind, classes, quantity }: Token): boolean {
  if (kind === 'name' || (kind === 'quantity' && quantity!.kind !== 'date')) return false;
  return LIGHT.some((name) => classes.includes(name)) || classes.every((name) => !TELLING.test(name));
}
