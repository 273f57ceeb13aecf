/*
 * Writes the dump of a database as the present code makes it: `npx tsx test/store/released/write.ts`, once for each version of
 * the schema, when it is released. A dump of a released version is never written again.
 */
import 'fake-indexeddb/auto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '../../../src/store/database.ts';
import { keepNote } from '../../../src/store/notes.ts';
import { changeSettings } from '../../../src/store/settings.ts';
import { setSiteRule } from '../../../src/store/sites.ts';
import { keepRule } from '../../../src/store/rules.ts';
import { addWatched } from '../../../src/store/watched.ts';
import { totalsOfPairs } from '../../../src/store/ledger.ts';
import { keepVisit } from '../../../src/store/visits.ts';
import { billions } from '../../ledger/facts.ts';
import { dumpOf } from '../dump.ts';
import { visit } from '../told.ts';

const database = new Database('to-be-dumped');
const one = { quote: 'Microsoft put 1 billion into OpenAI in 2019', amount: billions(1), date: '2019' };
const inAll = {
  quote: 'Microsoft has put over 13 billion into OpenAI',
  amount: billions(13, 'over'),
  total: true,
};
await keepVisit(
  database,
  visit({ published: '2025-05', told: [one, inAll], mentions: [['OpenAI', 'company:openai']] }),
);
const { id, url, title, site } = await keepVisit(
  database,
  visit({ published: '2025-05', told: [one, 'A changed sentence.'], now: '2026-01-02T08:00:00.000Z' }),
);
await keepVisit(database, visit({ site: 'other.example', published: '2025-06', told: [inAll] }));
await keepNote(database, {
  id: 'note',
  article: { id, url, title, site },
  target: { type: 'passage' },
  anchor: { quote: 'A changed sentence.', prefix: '', suffix: '' },
  words: 'Why?',
  created: '2026-01-03T08:00:00.000Z',
  changed: '2026-01-03T08:00:00.000Z',
});
await setSiteRule(database, 'off.example', 'off');
await changeSettings(database, { pastDeals: 'counted' });
await addWatched(
  database,
  [{ id: 'company:tiny-fjord', name: 'Tiny Fjord', aliases: ['TF'], colour: 'teal' }],
  { now: '2026-01-04T08:00:00.000Z' },
);
await keepRule(database, {
  name: 'Meta',
  effect: { type: 'never' },
  article: { id, url, title, site },
  made: '2026-01-05T08:00:00.000Z',
});
await totalsOfPairs(database, 'receiver', 'company:openai');

const file = join(import.meta.dirname, `${database.verno}.json`);
writeFileSync(file, `${JSON.stringify(await dumpOf(database), null, 1)}\n`);
