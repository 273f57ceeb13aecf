import { type EntityId, kindOf } from '../../knowledge/vocabulary.ts';
import type { Article, Draft, Hit } from './article.ts';
import type { Background } from './background.ts';
import { beginOf, besideItsName, type Description, nounBefore } from './description.ts';
import { has } from './languages/grammar.ts';
import { describeSeat } from './seats.ts';
import { Caps, Gap } from './words.ts';

/** The most words between the noun of an epithet and what it is built on: "gruppo milanese guidato da". */
const MOST_BETWEEN = 3;

interface Sources {
  background: Background;
  /** Listed epithets found in the text. */
  listed: readonly Hit[];
  /** Seats found in the text. */
  seats: readonly Hit[];
}

/** The epithets and metonyms of a text, built from who owns, leads and sits where, or listed. They may contain names. */
export function findEpithets(article: Article, { background, listed, seats }: Sources): Draft[] {
  const found: Description[] = [];
  const finder = new EpithetFinder(article, background);
  for (const draft of article.drafts) {
    if (draft.kind === 'term' || draft.kind === 'source') continue;
    const description = finder.around(draft);
    if (description) found.push(description);
  }
  for (const hit of seats) {
    if (!article.isFree(hit.from, hit.to)) continue;
    const description = describeSeat(article, hit, finder.counts);
    if (description) found.push(description);
  }
  const covered = new Uint8Array(article.words.length);
  for (const { from, to } of found) covered.fill(1, from, to);
  for (const { from, to, entries } of listed) {
    const entry = entries.find(({ use }) => use === 'epithet');
    if (!entry?.id || covered.subarray(from, to).includes(1)) continue;
    covered.fill(1, from, to);
    found.push({ from, to, id: entry.id, why: 'a listed description' });
  }
  return found
    .filter((description) => !besideItsName(article, description))
    .map(({ from, to, id, why }) => ({
      from,
      to,
      start: article.words[from]!.start,
      end: article.words[to - 1]!.end,
      id,
      kind: kindOf(id),
      use: 'epithet',
      why: [why],
    }));
}

class EpithetFinder {
  private readonly article: Article;
  private readonly background: Background;
  /** How often each entity is named. */
  readonly counts = new Map<EntityId, number>();

  constructor(article: Article, background: Background) {
    this.article = article;
    this.background = background;
    for (const { id } of article.drafts) this.counts.set(id, (this.counts.get(id) ?? 0) + 1);
  }

  /** The epithet that is built on a name: "creatore di ChatGPT", "gruppo guidato da Luca Ferrari", "OpenAI-Chef". */
  around(draft: Draft): Description | undefined {
    return this.before(draft) ?? this.behind(draft);
  }

  /** The noun stands before the name. */
  private before({ from, to, id, kind }: Draft): Description | undefined {
    const { article } = this;
    const { grammar } = article;
    let i = from - 1;
    if (i < 0 || article.gap(from) > Gap.space) return undefined;
    // "developer of the Grok chatbot", "creador del asistente Claude".
    if (kind === 'product' && has(grammar, grammar.productNouns, article.key(i)) && article.joined(i)) i--;
    let joints = 0;
    let joint = '';
    while (i > 0 && joints < 2 && this.isJoint(article.key(i))) {
      if (!grammar.articles.has(article.key(i)) || joint === '') joint = article.key(i);
      if (article.gap(i) > Gap.space) return undefined;
      i--;
      joints++;
    }
    const verb = article.key(i);
    if (kind === 'person' || kind === 'product') {
      const led =
        kind === 'person' &&
        ((joints > 0 && grammar.ledBy.has(verb)) ||
          (joints === 0 && grammar.leads.has(verb) && grammar.relative.has(article.key(i - 1))));
      const made = kind === 'product' && MAKES.has(verb) && grammar.relative.has(article.key(i - 1));
      const that =
        kind === 'person' &&
        joints === 0 &&
        grammar.relative.has(verb) &&
        grammar.leads.has(article.key(to)) &&
        article.joined(to);
      if (led || made || that) {
        const noun = nounBefore(
          this.article,
          that ? i - 1 : joints === 0 || made ? i - 2 : i - 1,
          MOST_BETWEEN,
        );
        const target = noun === undefined ? undefined : this.target(id, article.key(noun));
        if (noun === undefined || target === undefined) return undefined;
        return {
          from: noun,
          to: that ? to + 1 : this.endOf(to, id, ''),
          id: target,
          why: `"${article.slice(noun, to)}"`,
        };
      }
      if (
        kind === 'person' &&
        grammar.capitalNouns &&
        joint === 'von' &&
        grammar.ledBy.has(article.key(to))
      ) {
        const noun = this.nounAfter(to + 1);
        const target = noun === undefined ? undefined : this.target(id, article.key(noun));
        if (noun !== undefined && target)
          return { from: from - 1, to: noun + 1, id: target, why: `"${article.slice(from - 1, noun + 1)}"` };
      }
    }
    if (
      joints === 0 ||
      (!grammar.of.has(joint) && !(grammar.articles.has(joint) && grammar.of.has(article.key(i + 1))))
    )
      return undefined;
    if (!article.joined(i + 1)) return undefined;
    const noun =
      nounBefore(this.article, i, 1) ??
      (kind === 'person' && !grammar.capitalNouns ? this.nounOver(i) : undefined);
    if (noun === undefined) return undefined;
    const target = this.target(id, article.key(noun), article.key(noun + 1));
    if (target === undefined) return undefined;
    return {
      from: beginOf(this.article, noun),
      to: this.endOf(to, id, article.key(from - 1)),
      id: target,
      why: `"${article.slice(noun, to)}"`,
    };
  }

  /** The noun stands behind the name: "ChatGPT maker", "Google's parent", "OpenAI-Chef". */
  private behind({ from, to, end, id, kind }: Draft): Description | undefined {
    const { article } = this;
    const { grammar, words } = article;
    const next = words[to];
    if (!next) return undefined;
    const possessive = /^['’]s?\s/.test(article.text.slice(end, end + 3));
    const german = grammar.capitalNouns && next.gap === Gap.hyphen;
    if (!german && grammar.language !== 'en') return undefined;
    if (next.gap > Gap.space || words[to - 1]!.end > end + 1) return undefined;
    let first = to;
    if (possessive && next.key === 's') first++;
    const most = kind === 'person' ? MOST_BETWEEN : german ? 2 : 1;
    for (let i = first; i < words.length && i < first + most + 1; i++) {
      const word = words[i]!;
      if (i > first && word.gap > Gap.space) return undefined;
      if (
        article.owner[i] !== 0 ||
        (word.caps !== Caps.lower &&
          !grammar.capitalNouns &&
          !article.line(i).shouting &&
          !article.line(i).titled)
      )
        return undefined;
      if (german && i > first && word.gap !== Gap.hyphen) return undefined;
      if (
        has(grammar, grammar.epithetNouns, word.key) ||
        (kind !== 'person' && grammar.headNouns.has(word.key))
      ) {
        if (kind === 'person' && !possessive) return undefined;
        let last = i;
        while (
          last + 1 < words.length &&
          words[last + 1]!.gap === Gap.hyphen &&
          has(grammar, grammar.epithetNouns, words[last + 1]!.key)
        )
          last++;
        const target = this.target(id, words[i]!.key);
        if (target) return { from, to: last + 1, id: target, why: `"${article.slice(from, last + 1)}"` };
        return undefined;
      }
      if (grammar.small.has(word.key)) return undefined;
    }
    return undefined;
  }

  /** Whom a noun with a name means: the owner of a product, the parent or head of a company, a person's company. */
  private target(id: EntityId, noun: string, second = ''): EntityId | undefined {
    const { background } = this;
    const { grammar } = this.article;
    switch (kindOf(id)) {
      case 'product': {
        const owner = background.ownerOf.get(id);
        if (!owner) return undefined;
        if (grammar.parentNouns.has(noun) || grammar.parentNouns.has(second)) {
          // The parent of a product that is a company as well ("casa madre di YouTube").
          return this.ultimate(owner);
        }
        return has(grammar, grammar.epithetNouns, noun) ? owner : undefined;
      }
      case 'company':
        if (has(grammar, grammar.parentNouns, noun) || grammar.parentNouns.has(second))
          return background.parentOf.get(id);
        return has(grammar, grammar.headNouns, noun) && !grammar.epithetNouns.has(noun)
          ? background.headOf.get(id)
          : undefined;
      case 'person': {
        if (!has(grammar, grammar.epithetNouns, noun)) return undefined;
        const companies = background.companiesOf.get(id) ?? [];
        return companies.find((company) => this.counts.has(company)) ?? companies[0];
      }
      default:
        return undefined;
    }
  }

  private ultimate(owner: EntityId): EntityId {
    return this.background.parentOf.get(owner) ?? owner;
  }

  private isJoint(key: string): boolean {
    const { of, by, articles } = this.article.grammar;
    return of.has(key) || by.has(key) || articles.has(key);
  }

  /** "société d'intelligence artificielle d'Elon Musk": the noun before a complement of its own. */
  private nounOver(index: number): number | undefined {
    const { article } = this;
    for (let i = index; i > index - 4 && i > 0; i--) {
      if (!article.joined(i) || article.owner[i]! > 0 || article.capital(i)) return undefined;
      if (article.grammar.of.has(article.key(i))) return nounBefore(this.article, i - 1, 2);
    }
    return undefined;
  }

  private nounAfter(index: number): number | undefined {
    const { article } = this;
    for (let i = index; i < index + 2; i++)
      if (article.joined(i) && has(article.grammar, article.grammar.epithetNouns, article.key(i))) return i;
    return undefined;
  }

  /** The end of what an epithet is built on: further products of the owner, and in English the noun behind. */
  private endOf(to: number, id: EntityId, before: string): number {
    const { article, background } = this;
    const owner = background.ownerOf.get(id);
    let end = to;
    const next = article.draftAt(end + 1);
    if (
      owner &&
      article.grammar.and.has(article.key(end)) &&
      article.joined(end) &&
      next &&
      next.from === end + 1 &&
      background.ownerOf.get(next.id) === owner
    )
      end = next.to;
    if (
      owner &&
      article.grammar.language === 'en' &&
      before === 'the' &&
      article.joined(end) &&
      article.grammar.productNouns.has(article.key(end))
    )
      end++;
    return end;
  }
}

const MAKES = new Set(
  'makes built develops created fabrica desarrolla creo sviluppa produce creato developpe edite concoit'.split(
    ' ',
  ),
);
