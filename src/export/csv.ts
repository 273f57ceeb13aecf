import Papa from 'papaparse';
import type { LedgerFact } from '../ledger/types.ts';
import type { Note } from '../messages.ts';
import type { ExportContent } from './content.ts';
import { type Column, COLUMNS, LABELS } from './labels.ts';

type Row = Partial<Record<Column, string | number>>;

/** Without it, spreadsheets take UTF-8 for the alphabet of the system. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Facts and notes as one table (RFC 4180), a line each, for spreadsheets. A text that a spreadsheet would take for a formula is
 * led by an apostrophe.
 */
export function toCsv(content: ExportContent): string {
  const labels = LABELS[content.language];
  const rows = [
    ...content.articles.flatMap(({ facts, notes }) => [
      ...facts.map((fact) => factRow(fact, content)),
      ...notes.map((note) => noteRow(note, content)),
    ]),
    ...content.looseNotes.map((note) => noteRow(note, content)),
  ];
  const table = rows.map((row) => COLUMNS.map((column) => row[column] ?? ''));
  const head = COLUMNS.map((column) => labels.columns[column]);
  return `${BYTE_ORDER_MARK}${Papa.unparse([head, ...table], { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

function factRow(fact: LedgerFact, { language, nameOf }: ExportContent): Row {
  const labels = LABELS[language];
  const { amount, article, percent, count, date, until, withdrawn } = fact;
  return {
    type: labels.facts,
    article: article.title,
    site: article.site,
    address: article.url,
    published: article.published ?? '',
    kind: labels.kinds[fact.kind],
    subject: nameOf(fact.subject),
    object: fact.object ? nameOf(fact.object) : '',
    amount: amount?.value ?? '',
    upper: amount?.upper ?? '',
    currency: amount?.currency ?? '',
    bound: amount && amount.bound !== 'exact' ? labels.bounds[amount.bound].replace('%', '').trim() : '',
    percent: percent ?? '',
    count: count ?? '',
    role: fact.role ? labels.roles[fact.role] : '',
    date: date ?? '',
    until: until ?? '',
    total: fact.total ? labels.yes : '',
    status: labels.statuses[fact.status],
    certainty: labels.certainties[fact.certainty],
    source: fact.attributedTo ? nameOf(fact.attributedTo) : '',
    quote: fact.quote,
    withdrawn: withdrawn ?? '',
  };
}

function noteRow({ article, anchor, words, created }: Note, { language }: ExportContent): Row {
  return {
    type: LABELS[language].notes,
    article: article.title,
    site: article.site,
    address: article.url,
    quote: anchor.quote,
    words,
    created,
  };
}
