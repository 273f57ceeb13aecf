/** One word is letters and digits in a row, without accents, in lower case. */
const WORD = /[\p{L}\p{N}]+/gu;
/** Longer words are cut: nobody types more of one. */
const LONGEST = 24;

/** The words of texts, each once, as the search compares them. */
export function wordsOf(...texts: readonly string[]): string[] {
  const words = new Set<string>();
  for (const text of texts)
    for (const [word] of foldText(text).matchAll(WORD)) words.add(word.slice(0, LONGEST));
  return [...words];
}

/** True where each word of a search begins a word of the texts. */
export function holdsWords(search: readonly string[], ...texts: readonly string[]): boolean {
  const words = wordsOf(...texts);
  return search.every((sought) => words.some((word) => word.startsWith(sought)));
}

/** The ids that an index gives for each word of a search. */
export async function idsHolding<Id extends string>(
  words: readonly string[],
  idsOf: (word: string) => PromiseLike<Id[]>,
): Promise<Set<Id>> {
  let common: Set<Id> | undefined;
  for (const word of words) {
    const ids = new Set(await idsOf(word));
    common = common ? new Set([...common].filter((id) => ids.has(id))) : ids;
  }
  return common ?? new Set();
}

function foldText(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
