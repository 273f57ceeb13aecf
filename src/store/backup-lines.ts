import * as v from 'valibot';
import {
  BOUNDS,
  CERTAINTIES,
  ENTITY_KINDS,
  type EntityId,
  FACT_KINDS,
  LANGUAGES,
  ROLES,
  STATUSES,
} from '../knowledge/vocabulary.ts';
import { type Note, type Rule, type SiteRule, WATCH_COLOURS, type Watched } from '../messages.ts';
import type { ReadArticle, SiteRecord } from './records.ts';

/*
 * The lines of a backup: a head, one line for each article, note, site, watched name and rule, and an end with a checksum over all before it.
 * What a file holds is checked here, line by line, and trusted afterwards.
 */

export const FORMAT = 'postilla-backup';
/** Raised whenever an older version could misread what a newer one writes. */
export const BACKUP_VERSION = 1;

const text = v.string();
const time = v.pipe(v.string(), v.isoTimestamp());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const entityId = v.custom<EntityId>(
  (value) => typeof value === 'string' && ENTITY_KINDS.some((kind) => value.startsWith(`${kind}:`)),
);
const termId = v.custom<EntityId<'term'>>((value) => typeof value === 'string' && value.startsWith('term:'));
const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/));

const fact = v.strictObject({
  id: text,
  kind: v.picklist(FACT_KINDS),
  subject: entityId,
  object: v.exactOptional(entityId),
  amount: v.exactOptional(
    v.strictObject({
      value: v.number(),
      upper: v.exactOptional(v.number()),
      currency: text,
      bound: v.picklist(BOUNDS),
    }),
  ),
  percent: v.exactOptional(v.number()),
  count: v.exactOptional(v.number()),
  role: v.exactOptional(v.picklist(ROLES)),
  date: v.exactOptional(partialDate),
  until: v.exactOptional(partialDate),
  total: v.exactOptional(v.boolean()),
  status: v.picklist(STATUSES),
  certainty: v.picklist(CERTAINTIES),
  attributedTo: v.exactOptional(entityId),
  quote: text,
  start: offset,
  end: offset,
  why: v.array(text),
  terms: v.array(termId),
  seen: time,
  withdrawn: v.exactOptional(time),
});

const article: v.GenericSchema<unknown, ReadArticle> = v.strictObject({
  id: text,
  url: v.pipe(text, v.url()),
  title: text,
  site: text,
  language: v.exactOptional(v.picklist(LANGUAGES)),
  published: v.exactOptional(partialDate),
  firstRead: time,
  lastRead: time,
  copy: text,
  version: text,
  facts: v.array(fact),
  replaced: v.array(v.strictObject({ id: text, seen: time })),
  mentions: v.array(v.strictObject({ id: entityId, name: text, count: offset })),
});

const note: v.GenericSchema<unknown, Note> = v.strictObject({
  id: text,
  article: v.strictObject({ id: text, url: text, title: text, site: text }),
  target: v.variant('type', [
    v.strictObject({ type: v.literal('fact'), factId: text }),
    v.strictObject({ type: v.literal('mention'), entity: entityId }),
    v.strictObject({ type: v.literal('passage') }),
  ]),
  anchor: v.strictObject({
    quote: text,
    prefix: text,
    suffix: text,
    start: v.exactOptional(offset),
    end: v.exactOptional(offset),
  }),
  words: text,
  created: time,
  changed: time,
});

const site: v.GenericSchema<unknown, SiteRecord> = v.strictObject({
  host: text,
  rule: v.picklist(['on', 'off'] satisfies SiteRule[]),
});

const watched: v.GenericSchema<unknown, Watched> = v.strictObject({
  id: entityId,
  name: text,
  aliases: v.array(text),
  colour: v.picklist(WATCH_COLOURS),
  added: time,
  changed: time,
});

const rule: v.GenericSchema<unknown, Rule> = v.strictObject({
  id: text,
  name: text,
  effect: v.variant('type', [
    v.strictObject({ type: v.literal('never') }),
    v.strictObject({ type: v.literal('not-here') }),
    v.strictObject({ type: v.literal('is'), entity: entityId }),
  ]),
  article: v.strictObject({ id: text, url: text, title: text, site: text }),
  made: time,
});

const head = v.looseObject({ format: v.literal(FORMAT), version: v.number() });
const end = v.strictObject({ lines: offset, checksum: text });

/** What one line of a backup holds. */
export type BackupLine =
  | { type: 'head'; version: number }
  | { type: 'article'; article: ReadArticle }
  | { type: 'note'; note: Note }
  | { type: 'site'; site: SiteRecord }
  | { type: 'watched'; watched: Watched }
  | { type: 'rule'; rule: Rule }
  | { type: 'end'; lines: number; checksum: string };

const line: v.GenericSchema<unknown, BackupLine> = v.union([
  v.pipe(
    v.strictObject({ article }),
    v.transform((content) => ({ type: 'article' as const, ...content })),
  ),
  v.pipe(
    v.strictObject({ note }),
    v.transform((content) => ({ type: 'note' as const, ...content })),
  ),
  v.pipe(
    v.strictObject({ site }),
    v.transform((content) => ({ type: 'site' as const, ...content })),
  ),
  v.pipe(
    v.strictObject({ watched }),
    v.transform((content) => ({ type: 'watched' as const, ...content })),
  ),
  v.pipe(
    v.strictObject({ rule }),
    v.transform((content) => ({ type: 'rule' as const, ...content })),
  ),
  v.pipe(
    v.strictObject({ end }),
    v.transform((content) => ({ type: 'end' as const, ...content.end })),
  ),
  v.pipe(
    head,
    v.transform(({ version }) => ({ type: 'head' as const, version })),
  ),
]);

/** Reads a line; undefined where it is none of a backup. */
export function parseLine(content: string): BackupLine | undefined {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return undefined;
  }
  const checked = v.safeParse(line, value);
  return checked.success ? checked.output : undefined;
}

/** The first line of a backup. @param made ISO 8601 with time */
export function headLine(made: string): string {
  return JSON.stringify({ format: FORMAT, version: BACKUP_VERSION, made });
}

/** The last line of a backup, by which one that was cut short or altered is known. */
export function endLine(lines: number, checksum: string): string {
  return JSON.stringify({ end: { lines, checksum } });
}
