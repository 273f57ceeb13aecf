/** The deal terms of the knowledge base, joined from their topics. */
import type { Term } from './schema.ts';
import collaboration from './data/terms/collaboration.json' with { type: 'json' };
import deals from './data/terms/deals.json' with { type: 'json' };
import figures from './data/terms/figures.json' with { type: 'json' };
import financing from './data/terms/financing.json' with { type: 'json' };
import governance from './data/terms/governance.json' with { type: 'json' };
import legalForms from './data/terms/legal-forms.json' with { type: 'json' };
import markets from './data/terms/markets.json' with { type: 'json' };
import rounds from './data/terms/rounds.json' with { type: 'json' };
import shares from './data/terms/shares.json' with { type: 'json' };
import structures from './data/terms/structures.json' with { type: 'json' };
import technology from './data/terms/technology.json' with { type: 'json' };

/** All terms, topic by topic. A test checks them against the schema. */
export const terms = [
  ...legalForms,
  ...structures,
  ...governance,
  ...rounds,
  ...shares,
  ...financing,
  ...markets,
  ...deals,
  ...collaboration,
  ...figures,
  ...technology,
] as readonly Term[];
