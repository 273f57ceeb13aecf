import type { EntityId } from '../../knowledge/vocabulary.ts';
import type { Article, Hit } from './article.ts';
import { beginOf, type Description, nounBefore } from './description.ts';
import { has } from './languages/grammar.ts';
import { Gap } from './words.ts';

/** How often each entity is named in the article. */
export type Counts = ReadonlyMap<EntityId, number>;

/** The most words between the noun of an epithet and the seat: "maker of chips from San Jose". */
const MOST_BETWEEN = 3;

/** What a seat in the text stands for: a part of an epithet, or the company itself; nothing where it is a place. */
export function describeSeat(article: Article, hit: Hit, counts: Counts): Description | undefined {
  const id = companyOf(hit, counts);
  if (id === undefined) return undefined;
  return aroundSeat(article, hit, id) ?? (counts.has(id) ? metonym(article, hit, id) : undefined);
}

/** The company that a seat stands for: the one most named in the article; nothing where several are as likely. */
function companyOf({ entries }: Hit, counts: Counts): EntityId | undefined {
  const ids = entries.flatMap(({ use, id }) => (use === 'seat' && id ? [id] : []));
  const named = ids.filter((id) => counts.has(id)).sort((a, b) => counts.get(b)! - counts.get(a)!);
  if (named.length > 1 && counts.get(named[0]!) === counts.get(named[1]!)) return undefined;
  return named[0] ?? (ids.length === 1 ? ids[0] : undefined);
}

/** "gigante di Redmond", "the Redmond group", "Konzern aus Redmond", "der Redmonder Konzern". */
function aroundSeat(article: Article, { from, to }: Hit, id: EntityId): Description | undefined {
  const { grammar } = article;
  const joint = article.key(from - 1);
  if (article.joined(from) && grammar.of.has(joint)) {
    const noun = nounBefore(article, from - 2, MOST_BETWEEN);
    if (
      noun !== undefined &&
      article.gap(from - 1) <= Gap.space &&
      has(grammar, grammar.epithetNouns, article.key(noun))
    )
      return { from: beginOf(article, noun), to, id, why: `"${article.slice(noun, to)}"` };
  }
  if (
    grammar.language === 'en' &&
    article.joined(to) &&
    grammar.epithetNouns.has(article.key(to)) &&
    article.owner[to] === 0
  )
    return { from, to: to + 1, id, why: `"${article.slice(from, to + 1)}"` };
  return undefined;
}

/** A seat that acts: "Cupertino tace". Not where it is a place, and only where the company is named elsewhere. */
function metonym(article: Article, { from, to }: Hit, id: EntityId): Description | undefined {
  const { grammar } = article;
  if (BIG_SEATS.has(article.key(from)) || article.line(from).shouting) return undefined;
  const joint = article.key(from - 1);
  if (
    article.gap(from) <= Gap.space &&
    (grammar.locative.has(joint) ||
      AT.has(joint) ||
      PREMISES.has(article.key(from - 2)) ||
      PREMISES.has(joint))
  )
    return undefined;
  if (article.capital(from - 1) && article.gap(from) === Gap.space && !article.words[from - 1]!.opens)
    return undefined;
  const gap = article.gap(to);
  // A dateline, or with its state behind it.
  if (
    gap === Gap.dash ||
    (gap === Gap.comma && (article.owner[to] === -1 || article.words[from]!.opens)) ||
    gap === Gap.open ||
    gap === Gap.hyphen ||
    gap === Gap.slash
  )
    return undefined;
  return { from, to, id, why: `its seat stands for it` };
}

const AT = new Set(
  'in a ad at near en au from to nahe bei nach presso vers pres headquartered based outside zu ab desde hacia'.split(
    ' ',
  ),
);
const PREMISES = new Set(
  'sede sedi uffici quartier generale headquarters office offices campus siege bureaux zentrale hauptsitz sitz oficinas cuartel hq'.split(
    ' ',
  ),
);
const BIG_SEATS = new Set(['seattle', 'boise', 'hsinchu', 'burbank']);
