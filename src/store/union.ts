import type { Note, Rule, Watched } from '../messages.ts';
import type { ReadArticle, ReplacedFact, StoredFact } from './records.ts';

/**
 * What two records of one article say together. In whatever order and however often records are united, the outcome is the
 * same, so that restoring a backup twice or merging two devices needs no memory of what was done before.
 */
export function uniteArticles(a: ReadArticle, b: ReadArticle): ReadArticle {
  const newer = later(headOf(a), headOf(b), (head) => head.lastRead);
  const entries = new Map<string, StoredFact | ReplacedFact>();
  for (const entry of [...a.facts, ...a.replaced, ...b.facts, ...b.replaced]) {
    const known = entries.get(entry.id);
    entries.set(entry.id, known ? later(known, entry, (each) => each.seen) : entry);
  }
  const all = [...entries.values()];
  return {
    ...newer,
    firstRead: a.firstRead < b.firstRead ? a.firstRead : b.firstRead,
    facts: all.filter(isFact).sort(compareFacts),
    replaced: all.filter((entry) => !isFact(entry)).sort((x, y) => compareTexts(x.id, y.id)),
  };
}

/** Of a note that was changed in two places, the later words. */
export function uniteNotes(a: Note, b: Note): Note {
  return later(a, b, (note) => note.changed);
}

/** A watched name has the aliases of both lists, and the name and colour that were set later. */
export function uniteWatched(a: Watched, b: Watched): Watched {
  const newer = later(a, b, (watched) => watched.changed);
  const names = new Set([a.name, b.name, ...a.aliases, ...b.aliases]);
  names.delete(newer.name);
  return {
    ...newer,
    aliases: [...names].sort(compareTexts),
    added: a.added < b.added ? a.added : b.added,
  };
}

/** Of what was said of a name in two places, the later. */
export function uniteRules(a: Rule, b: Rule): Rule {
  return later(a, b, (rule) => rule.made);
}

/** What is taken from one record or the other as a whole. */
function headOf({ facts: _facts, replaced: _replaced, firstRead: _firstRead, ...head }: ReadArticle) {
  return head;
}

function isFact(entry: StoredFact | ReplacedFact): entry is StoredFact {
  return 'quote' in entry;
}

/** In the order of the text, withdrawn ones last. */
function compareFacts(a: StoredFact, b: StoredFact): number {
  return (
    Number(a.withdrawn !== undefined) - Number(b.withdrawn !== undefined) ||
    a.start - b.start ||
    compareTexts(a.id, b.id)
  );
}

/** The one with the later time; of one time, the one whose content comes later by the alphabet, so that the order does not matter. */
function later<Item extends object>(a: Item, b: Item, timeOf: (item: Item) => string): Item {
  return (compareTexts(timeOf(a), timeOf(b)) || compareTexts(canonical(a), canonical(b))) >= 0 ? a : b;
}

/** The same text for the same content, in whatever order the fields were written. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => compareTexts(left, right)))
      : part,
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
