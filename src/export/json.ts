import type { LedgerFact } from '../ledger/types.ts';
import type { ExportContent } from './content.ts';

/** Raised whenever a field changes its meaning or goes; new fields alone do not raise it. */
export const SCHEMA_VERSION = 1;

/** Articles, facts and notes as JSON, for programs: the fields are those of the data model, names stand beside ids. */
export function toJson({ articles, looseNotes, nameOf, made }: ExportContent): string {
  const factOut = ({ article: _article, why: _why, ...fact }: LedgerFact): object => ({
    ...fact,
    subjectName: nameOf(fact.subject),
    ...(fact.object && { objectName: nameOf(fact.object) }),
    ...(fact.attributedTo && { attributedToName: nameOf(fact.attributedTo) }),
  });
  const content = {
    format: 'postilla-export',
    schemaVersion: SCHEMA_VERSION,
    made,
    articles: articles.map(({ article, facts, notes }) => ({ article, facts: facts.map(factOut), notes })),
    notes: looseNotes,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
