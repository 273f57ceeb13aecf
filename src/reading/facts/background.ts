/**
 * What is known of the entities, for one purpose: to tell whom a noun means. Of the companies that the article
 * names, "the startup" is none that is listed, "the fund" an investor, and "chief executive P" that of P's company.
 * What an article claims is never taken from here.
 */
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { EntityId, Role } from '../../knowledge/vocabulary.ts';

export interface Background {
  /** The organisations that a person is known to have worked for, in the given role first. */
  employers(person: EntityId, role?: Role): readonly EntityId[];
  /** In how many organisations a person is known to have had a role: those that `employers` gives first. */
  holds(person: EntityId, role: Role): number;
  /** Where a person is known to work now. */
  works(person: EntityId): readonly EntityId[];
  isInvestor(company: EntityId): boolean;
  /** Too large or too old to be called a start-up. */
  isCorporation(company: EntityId): boolean;
  /** A newspaper, an agency, or a network on which people write. */
  isMedium(company: EntityId): boolean;
  /** A newspaper that is a company is a source where it reports. */
  outletOf(company: EntityId): EntityId | undefined;
  makesChips(company: EntityId): boolean;
  /** 3 for makers of chips, 2 for clouds, 1 for large technology companies, else 0. */
  supplies(company: EntityId): number;
  makesAi(company: EntityId): boolean;
  country(company: EntityId): string | undefined;
  owner(product: EntityId): EntityId | undefined;
  /** A chip or a cloud. */
  isSupply(product: EntityId): boolean;
}

const INVESTOR_NAME = /(?:^|-)(?:capital|ventures?|partners|funds?|invest|equity|vc|holdings?)(?:-|$)/;

const NETWORKS: ReadonlySet<EntityId> = new Set([
  'company:x',
  'company:linkedin',
  'company:youtube',
  'company:reddit',
]);

const SUPPLIES: Readonly<Record<string, number>> = { 'chips': 3, 'cloud': 2, 'big-tech': 1 };

const backgrounds = new WeakMap<Knowledge, Background>();

/** The background of a knowledge, made once. */
export function backgroundOf(knowledge: Knowledge | undefined): Background {
  if (knowledge === undefined) return gather(undefined);
  let known = backgrounds.get(knowledge);
  if (known === undefined) backgrounds.set(knowledge, (known = gather(knowledge)));
  return known;
}

const investorNames = new Map<EntityId, boolean>();
/** Keeps the memory for names from growing with what is read. */
const MOST_NAMES = 5000;

function isInvestorName(id: EntityId): boolean {
  let known = investorNames.get(id);
  if (known === undefined) {
    known = INVESTOR_NAME.test(id);
    if (investorNames.size >= MOST_NAMES) investorNames.clear();
    investorNames.set(id, known);
  }
  return known;
}

/** Words of the summaries that tell where a company is from, as ISO 3166. */
const HOMES: Readonly<Record<string, RegExp>> = {
  US: /\b(?:US|American|Californian?|San Francisco|New York|Palo Alto|Pittsburgh|Silicon Valley|Boston|Nasdaq)\b/,
  GB: /\b(?:British|London|Cambridge, England)\b/,
  FR: /\b(?:French|Paris)\b/,
  DE: /\b(?:German|Berlin|Munich|Freiburg|Heidelberg|Cologne)\b/,
  IT: /\b(?:Italian|Milan|Rome|Turin)\b/,
  ES: /\b(?:Spanish|Basque|Madrid)\b/,
  CN: /\b(?:Chinese|Beijing|Shanghai|Hangzhou)\b/,
  JP: /\b(?:Japanese|Tokyo)\b/,
  KR: /\b(?:Korean|Korea)\b/,
  NL: /\b(?:Dutch|Amsterdam)\b/,
  NO: /\bNorwegian\b/,
  SE: /\b(?:Swedish|Sweden|Stockholm)\b/,
  CA: /\b(?:Canadian|Toronto)\b/,
  AE: /\b(?:Abu Dhabi|Dubai|Emirati)\b/,
  SA: /\bSaudi\b/,
  QA: /\bQatar/,
  SG: /\bSingapore\b/,
  CH: /\b(?:Swiss|Geneva)\b/,
};
const countries = new Map<string, string | undefined>();

/** The first home that a summary names. */
function countryIn(summary: string | undefined): string | undefined {
  if (summary === undefined) return undefined;
  if (!countries.has(summary)) {
    let first = Infinity;
    let country: string | undefined;
    for (const [code, words] of Object.entries(HOMES)) {
      const at = summary.search(words);
      if (at >= 0 && at < first) [first, country] = [at, code];
    }
    countries.set(summary, country);
  }
  return countries.get(summary);
}

function gather(knowledge: Knowledge | undefined): Background {
  const kindOf = (id: EntityId): string | undefined => knowledge?.organisation(id)?.kind;
  // An unknown model is of the line that its name begins with: "Instinct MI999" is an Instinct.
  const productLike = (id: EntityId): ReturnType<Knowledge['product']> =>
    knowledge?.product(id) ?? knowledge?.product(id.replace(/-[^-]*$/, ''));
  return {
    employers(person, role) {
      const roles = knowledge?.person(person)?.roles ?? [];
      const same = roles.filter((one) => one.role === role).map((one) => one.organisation);
      return [...same, ...roles.map((one) => one.organisation)];
    },
    holds: (person, role) =>
      (knowledge?.person(person)?.roles ?? []).filter((one) => one.role === role).length,
    works: (person) =>
      (knowledge?.person(person)?.roles ?? [])
        .filter((one) => one.to === undefined)
        .map((one) => one.organisation),
    isInvestor(id) {
      const kind = kindOf(id);
      return kind === 'investor' || (kind === undefined && isInvestorName(id));
    },
    isCorporation(id) {
      const known = knowledge?.organisation(id);
      return (
        known !== undefined &&
        (known.kind === 'big-tech' || (known.ticker !== undefined && (known.founded ?? 2000) < 2012))
      );
    },
    outletOf: (id) => knowledge?.outlet(`source:${id.slice(id.indexOf(':') + 1)}`)?.id,
    isMedium: (id) =>
      NETWORKS.has(id) || knowledge?.outlet(`source:${id.slice(id.indexOf(':') + 1)}`) !== undefined,
    makesChips: (id) => kindOf(id) === 'chips',
    supplies: (id) => SUPPLIES[kindOf(id) ?? ''] ?? 0,
    makesAi: (id) => ['ai-lab', 'big-tech', 'software', 'cloud', 'chips'].includes(kindOf(id) ?? ''),
    country(id) {
      const known = knowledge?.organisation(id);
      return known?.country ?? countryIn(known?.summary?.en);
    },
    owner: (id) => productLike(id)?.owner,
    isSupply: (id) => ['chip', 'cloud'].includes(productLike(id)?.kind ?? ''),
  };
}
