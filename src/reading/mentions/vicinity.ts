import type { EntityId } from '../../knowledge/vocabulary.ts';
import type { Article } from './article.ts';
import type { Background } from './background.ts';

/** Where in an article stands what speaks for an entity: its cues, and what belongs to it. Made in one pass over the words. */
export class Vicinity {
  readonly #article: Article;
  readonly #background: Background;
  /** The places of the cues of each entity that is asked about. */
  readonly #cues = new Map<EntityId, number[]>();
  /** The places of each entity that is marked so far. */
  readonly #marked = new Map<EntityId, number[]>();
  #seen = 0;

  constructor(article: Article, background: Background, asked: ReadonlySet<EntityId>) {
    this.#article = article;
    this.#background = background;
    const byCue = new Map<string, EntityId[]>();
    /** First words of cues of two words. */
    const pairs = new Set<string>();
    for (const id of asked)
      for (const cue of background.cues.get(id) ?? []) {
        const ids = byCue.get(cue);
        if (ids) ids.push(id);
        else byCue.set(cue, [id]);
        const space = cue.indexOf(' ');
        if (space > 0) pairs.add(cue.slice(0, space));
      }
    if (byCue.size === 0) return;
    const { words } = article;
    for (let index = 0; index < words.length; index++) {
      const { key } = words[index]!;
      const ids = byCue.get(key);
      if (ids) this.#note(ids, index);
      if (pairs.has(key)) this.#note(byCue.get(`${key} ${article.key(index + 1)}`) ?? [], index);
    }
  }

  #note(ids: readonly EntityId[], index: number): void {
    for (const id of ids) addTo(this.#cues, id, index);
  }

  /** What speaks for an entity in the sentence around the words `from..to`, by its name; nothing where nothing does. */
  near(id: EntityId, from: number, to: number): string | undefined {
    const { begin, end } = this.#article.around(from);
    this.#update();
    for (const related of this.#background.related.get(id) ?? [])
      if (
        (firstBetween(this.#marked.get(related), begin, from) ??
          firstBetween(this.#marked.get(related), to, end)) !== undefined
      )
        return this.#background.names.get(related) ?? related;
    const cues = this.#cues.get(id);
    const cue = firstBetween(cues, begin, from) ?? firstBetween(cues, to, end);
    return cue === undefined ? undefined : this.#article.key(cue);
  }

  /** Takes in what has been marked since the last question. */
  #update(): void {
    const { drafts } = this.#article;
    for (; this.#seen < drafts.length; this.#seen++)
      addTo(this.#marked, drafts[this.#seen]!.id, drafts[this.#seen]!.from, true);
  }
}

function addTo(map: Map<EntityId, number[]>, id: EntityId, place: number, unordered = false): void {
  const places = map.get(id);
  if (!places) map.set(id, [place]);
  else if (!unordered || places.at(-1)! <= place) places.push(place);
  else places.splice(firstFrom(places, place), 0, place);
}

/** The first number of a rising list in `begin..end`. */
function firstBetween(places: readonly number[] | undefined, begin: number, end: number): number | undefined {
  const first = places?.[firstFrom(places, begin)];
  return first !== undefined && first < end ? first : undefined;
}

/** Where in a rising list the numbers from `least` on begin. */
function firstFrom(places: readonly number[], least: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
