import { hashText } from '../ledger/hash.ts';
import {
  AskError,
  type BackupCheck,
  type BackupCursor,
  type BackupPart,
  type MergeReport,
  type Note,
  type Rule,
  type Watched,
} from '../messages.ts';
import { indexed } from './article.ts';
import { BACKUP_VERSION, endLine, headLine, parseLine } from './backup-lines.ts';
import type { Database } from './database.ts';
import { noteRecord } from './notes.ts';
import type { ArticleRecord, ReadArticle, SiteRecord } from './records.ts';
import { mergeRules } from './rules.ts';
import { uniteArticles, uniteNotes } from './union.ts';
import { keepArticles } from './visits.ts';
import { mergeWatched, watchedOf } from './watched.ts';

/** Articles or notes in one part: some hundred kilobytes. */
const BATCH = 100;
/** The checksum of nothing. */
const NO_LINES: BackupCheck = { lines: 0, checksum: hashText(''), complete: false };

/**
 * One part of a backup after another, so that a ledger of any size needs no more memory than one part. It is no snapshot:
 * what is read while it is made may be in it or not.
 * @param cursor where the part before ended; absent for the first
 */
export async function readBackup(
  database: Database,
  { cursor, now }: { cursor?: BackupCursor; now: string },
): Promise<BackupPart> {
  if (!cursor) return part([headLine(now)], NO_LINES, { table: 'articles', after: '' });
  const { table, after } = cursor;
  const found = await READERS[table](database, after);
  const lines = found.map(({ line }) => JSON.stringify(line));
  const last = found.length === BATCH ? found.at(-1)!.key : undefined;
  if (last !== undefined) return part(lines, cursor, { table, after: last });
  const following = TABLES[TABLES.indexOf(table) + 1];
  if (following) return part(lines, cursor, { table: following, after: '' });
  const { lines: count, checksum } = addLines(cursor, lines);
  return { text: [...lines, endLine(count, checksum)].map((line) => `${line}\n`).join('') };
}

/**
 * Checks the next lines of a backup file, before any of it is taken over. Rejects with `backup-foreign` for a file of another
 * program, `backup-newer` for one of a newer version, and `backup-damaged` for one that was altered.
 * @param check what the lines before gave; absent for the first
 * @returns with `complete` once the end has come: a file without it was cut short
 */
export function checkBackup(lines: readonly string[], check: BackupCheck = NO_LINES): BackupCheck {
  let { lines: count, checksum, complete } = check;
  for (const content of lines) {
    const line = parseLine(content);
    if (count === 0 && line?.type !== 'head') throw new AskError('backup-foreign', 'no head of a backup');
    if (line?.type === 'head' && line.version > BACKUP_VERSION)
      throw new AskError('backup-newer', `version ${line.version}`);
    if (!line || complete || (line.type === 'head') !== (count === 0))
      throw new AskError('backup-damaged', `line ${count + 1} cannot be read`);
    if (line.type === 'end') {
      if (line.lines !== count || line.checksum !== checksum)
        throw new AskError('backup-damaged', 'the checksum is another');
      complete = true;
    } else {
      checksum = hashText(checksum + content);
      count += 1;
    }
  }
  return { lines: count, checksum, complete };
}

/** Takes over lines of a backup that was checked: by union, so that twice is once. */
export async function mergeBackup(database: Database, lines: readonly string[]): Promise<MergeReport> {
  const articles: ReadArticle[] = [];
  const notes: Note[] = [];
  const sites: SiteRecord[] = [];
  const watched: Watched[] = [];
  const rules: Rule[] = [];
  for (const content of lines) {
    const line = parseLine(content);
    if (!line) throw new AskError('backup-damaged', 'a line cannot be read');
    if (line.type === 'article') articles.push(line.article);
    if (line.type === 'note') notes.push(line.note);
    if (line.type === 'site') sites.push(line.site);
    if (line.type === 'watched') watched.push(line.watched);
    if (line.type === 'rule') rules.push(line.rule);
  }
  return {
    ...(await mergeArticles(database, articles)),
    notes: await mergeNotes(database, notes),
    sites: await mergeSites(database, sites),
    watched: await mergeWatched(database, watched),
    rules: await mergeRules(database, rules),
  };
}

async function mergeArticles(
  database: Database,
  articles: readonly ReadArticle[],
): Promise<Pick<MergeReport, 'articles' | 'facts'>> {
  const report = { articles: 0, facts: 0 };
  await keepArticles(
    database,
    articles.map(({ id }) => id),
    (before, id) => {
      const own = articles.filter((article) => article.id === id);
      const [first, ...others] = before ? [readOf(before), ...own] : own;
      if (!first) return undefined;
      const after = indexed(others.reduce(uniteArticles, first));
      report.articles += Number(!before);
      report.facts += after.facts.length - (before?.facts.length ?? 0);
      return after;
    },
  );
  return report;
}

/** @returns how many notes are new */
function mergeNotes(database: Database, notes: readonly Note[]): Promise<number> {
  return database.transaction('rw', database.notes, async () => {
    let added = 0;
    for (const note of notes) {
      const kept = await database.notes.get(note.id);
      added += Number(!kept);
      await database.notes.put(noteRecord(kept ? uniteNotes(kept.note, note) : note));
    }
    return added;
  });
}

/** A rule that the reader set here stays. @returns how many are new */
function mergeSites(database: Database, sites: readonly SiteRecord[]): Promise<number> {
  return database.transaction('rw', database.sites, async () => {
    const known = await database.sites.bulkGet(sites.map(({ host }) => host));
    const added = sites.filter((_site, index) => !known[index]);
    await database.sites.bulkPut(added);
    return added.length;
  });
}

type Sum = Pick<BackupCheck, 'lines' | 'checksum'>;
type Lines = Promise<{ key: string; line: object }[]>;

/** In the order of the file. */
const TABLES: readonly BackupCursor['table'][] = ['articles', 'notes', 'sites', 'watched', 'rules'];

const READERS: Record<BackupCursor['table'], (database: Database, after: string) => Lines> = {
  articles: async ({ articles }, after) => {
    const records = await articles.where('id').above(after).limit(BATCH).toArray();
    return records.map((record) => ({ key: record.id, line: { article: readOf(record) } }));
  },
  notes: async ({ notes }, after) => {
    const records = await notes.where('id').above(after).limit(BATCH).toArray();
    return records.map(({ id, note }) => ({ key: id, line: { note } }));
  },
  sites: async ({ sites }, after) => {
    const records = await sites.where('host').above(after).limit(BATCH).toArray();
    return records.map((site) => ({ key: site.host, line: { site } }));
  },
  watched: async ({ watched }, after) => {
    const records = await watched.where('id').above(after).limit(BATCH).toArray();
    return records.map((record) => ({ key: record.id, line: { watched: watchedOf(record) } }));
  },
  rules: async ({ rules }, after) => {
    const records = await rules.where('id').above(after).limit(BATCH).toArray();
    return records.map((rule) => ({ key: rule.id, line: { rule } }));
  },
};

/** A record without what follows from it. */
function readOf({ about: _about, words: _words, origin: _origin, ...read }: ArticleRecord): ReadArticle {
  return read;
}

function part(
  lines: readonly string[],
  before: Sum,
  next: Pick<BackupCursor, 'table' | 'after'>,
): BackupPart {
  return { text: lines.map((line) => `${line}\n`).join(''), next: { ...next, ...addLines(before, lines) } };
}

/** The checksum of a line holds that of all before it. */
function addLines(before: Sum, lines: readonly string[]): Sum {
  let { checksum } = before;
  for (const line of lines) checksum = hashText(checksum + line);
  return { lines: before.lines + lines.length, checksum };
}
