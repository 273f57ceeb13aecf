/*
 * A ledger as years of reading leave it: few companies in many articles and many in few, each deal retold by many papers,
 * with rounded sums and without dates. What happens is bounded: after some thousand facts the deals of a famous company are
 * all told, and go on being told. The same for the same numbers.
 */
import { hashText } from '../../src/ledger/hash.ts';
import { articleId, factId } from '../../src/ledger/identity.ts';
import type { ReadArticle, StoredFact } from '../../src/store/records.ts';
import type { Claim, EntityId, FactKind } from '../../src/knowledge/vocabulary.ts';

/** Facts of one article. */
export const FACTS_AN_ARTICLE = 20;
/** The company that most articles are about. */
export const FAMOUS: EntityId = 'company:company-0';

const COMPANIES = 400;
const SITES = 60;
/** Companies that one has deals with. */
const PARTNERS = 8;
/** Deals that there are of one kind between two companies. */
const DEALS = 3;
const KINDS: readonly FactKind[] = [
  'investment',
  'funding-round',
  'valuation',
  'supply-deal',
  'partnership',
  'competition',
];
const FIRST_DAY = Date.UTC(2021, 0, 1);
const DAY_MS = 86_400_000;

/** An article of the ledger by its number, as a line of a backup holds it. */
export function articleNumber(number: number): ReadArticle {
  const random = generator(number);
  const day = new Date(FIRST_DAY + (number % 1800) * DAY_MS).toISOString();
  const site = `paper-${number % SITES}.example`;
  const url = `https://${site}/article-${number}`;
  const facts = new Map<string, StoredFact>();
  for (let index = 0; index < FACTS_AN_ARTICLE; index += 1) {
    const claim = anyClaim(random);
    const quote = `Sentence ${index} of article ${number} tells a ${claim.kind} of ${claim.subject} and ${claim.object ?? 'nobody'}.`;
    const id = factId(url, claim, quote);
    facts.set(id, {
      ...claim,
      id,
      quote,
      start: index * 90,
      end: index * 90 + 80,
      why: [],
      terms: [],
      seen: day,
    });
  }
  const named = [
    ...new Set(
      [...facts.values()].flatMap(({ subject, object }) => (object ? [subject, object] : [subject])),
    ),
  ];
  return {
    id: articleId(url),
    url,
    title: `Headline ${number}: what happened with ${named[0] ?? 'nobody'}`,
    site,
    language: 'en',
    published: day.slice(0, 10),
    firstRead: day,
    lastRead: day,
    copy: hashText(url),
    version: '1',
    facts: [...facts.values()],
    replaced: [],
    mentions: named.map((id) => ({ id, name: id.slice('company:'.length), count: 3 })),
  };
}

function anyClaim(random: () => number): Claim {
  const kind = KINDS[Math.floor(random() * KINDS.length)]!;
  const subject = anyCompany(random);
  const object = partnerOf(subject, Math.floor(random() * PARTNERS));
  // What is told is one of few deals, as sums go round in the papers.
  const deal = Math.floor(random() * DEALS);
  const value = (1 + (hashNumber(`${kind}${subject}${object}${deal}`) % 400)) * 1e8;
  const dated = random() < 0.5;
  const alone = kind === 'valuation' || kind === 'funding-round';
  return {
    kind,
    subject,
    ...(!alone && { object }),
    amount: { value, currency: 'USD', bound: random() < 0.3 ? 'over' : 'exact' },
    ...(dated && { date: `${2021 + deal}` }),
    ...(kind === 'investment' && deal === DEALS - 1 && { total: true }),
    status: 'actual',
    certainty: random() < 0.5 ? 'stated' : 'reported',
  };
}

/** The companies that one deals with are few, and the same in all papers. */
function partnerOf(company: EntityId, number: number): EntityId {
  return `company:company-${hashNumber(`${company} ${number}`) % COMPANIES}`;
}

/** Half of all that is told is about one company in twenty. */
function anyCompany(random: () => number): EntityId {
  return `company:company-${Math.floor(COMPANIES * random() ** 4)}`;
}

function hashNumber(text: string): number {
  return Number.parseInt(hashText(text).slice(0, 8), 16);
}

/** Mulberry32: the same numbers for the same seed. */
function generator(seed: number): () => number {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
