/** The grammar files' tables, written compactly: words parted by spaces, expressions by commas. */

/** Words parted by white space. */
export function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** Expressions parted by commas; a comma of an expression itself is written `\,`. */
export function phrases(text: string): string[] {
  return text
    .split(/(?<!\\),/)
    .map((phrase) => phrase.trim().replaceAll('\\,', ',').replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}

/** `value: word word, value: word` as a record from word to value. */
export function table(text: string): Record<string, string> {
  const record: Record<string, string> = {};
  for (const entry of phrases(text)) {
    const at = entry.indexOf(':');
    for (const word of words(entry.slice(at + 1))) record[word] = entry.slice(0, at).trim();
  }
  return record;
}

/** As {@link table}, with numbers for values. */
export function numbers(text: string): Record<string, number> {
  return Object.fromEntries(Object.entries(table(text)).map(([word, value]) => [word, Number(value)]));
}

/** Words in their order as a record to 1, 2, 3 and so on. */
export function counted(text: string, first = 1): Record<string, number> {
  return Object.fromEntries(words(text).map((word, i) => [word, first + i]));
}

/** Expressions as a record to the value that follows each: `today = 0, day before = -1`. */
export function valued(text: string): Record<string, number> {
  return Object.fromEntries(
    phrases(text).map((phrase): [string, number] => {
      const [expression = '', value] = phrase.split('=').map((part) => part.trim());
      return [expression, Number(value)];
    }),
  );
}
