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
  /** Where a person is known to work now. */
  works(person: EntityId): readonly EntityId[];
  isInvestor(company: EntityId): boolean;
  /** Too large or too old to be called a start-up. */
  isCorporation(company: EntityId): boolean;
  makesChips(company: EntityId): boolean;
  /** 3 for makers of chips, 2 for clouds, 1 for large technology companies, else 0. */
  supplies(company: EntityId): number;
  makesAi(company: EntityId): boolean;
  country(company: EntityId): string | undefined;
  owner(product: EntityId): EntityId | undefined;
}

const INVESTOR_NAME = /(?:^|-)(?:capital|ventures?|partners|funds?|invest|equity|vc|holdings?)(?:-|$)/;

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

function gather(knowledge: Knowledge | undefined): Background {
  const kindOf = (id: EntityId): string | undefined => knowledge?.organisation(id)?.kind;
  return {
    employers(person, role) {
      const roles = knowledge?.person(person)?.roles ?? [];
      const same = roles.filter((one) => one.role === role).map((one) => one.organisation);
      return [...same, ...roles.map((one) => one.organisation)];
    },
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
    makesChips: (id) => kindOf(id) === 'chips',
    supplies: (id) => SUPPLIES[kindOf(id) ?? ''] ?? 0,
    makesAi: (id) => ['ai-lab', 'big-tech', 'software', 'cloud', 'chips'].includes(kindOf(id) ?? ''),
    country: (id) => knowledge?.organisation(id)?.country,
    owner: (id) => knowledge?.product(id)?.owner,
  };
}
