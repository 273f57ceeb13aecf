import { expect, it } from 'vitest';
import { articleId } from '../../src/ledger/identity.ts';
import { getArticle } from '../../src/store/ledger.ts';
import { forgetSamples, isSample, rememberSample } from '../../src/store/samples.ts';
import { keepVisit } from '../../src/store/visits.ts';
import { billions } from '../ledger/facts.ts';
import { newDatabase } from './databases.ts';
import { visit } from './told.ts';

const SAMPLE = 'chrome-extension://abc/src/welcome/welcome.html';
const own = visit({ told: [{ quote: 'Microsoft has invested 13 billion in OpenAI', amount: billions(13) }] });
const sample = { ...own, page: { ...own.page, url: SAMPLE, site: 'Postilla' } };

it('knows a page of the extension from a page of the web', () => {
  expect(isSample(SAMPLE)).toBe(true);
  expect(isSample('moz-extension://abc/src/welcome/welcome.html')).toBe(true);
  expect(isSample(own.page.url)).toBe(false);
});

it('forgets a sample with all that was derived from it, and nothing else', async () => {
  const database = newDatabase();
  const alone = newDatabase();
  await rememberSample(database, (await keepVisit(database, sample)).id);
  await forgetSamples(database);
  for (const each of [database, alone]) await keepVisit(each, own);
  expect(await getArticle(database, articleId(SAMPLE))).toBeUndefined();
  for (const table of ['articles', 'claims', 'entities', 'tallies'])
    expect(await database.table(table).toArray()).toEqual(await alone.table(table).toArray());
});

it('forgets no article where there is no sample', async () => {
  const database = newDatabase();
  await keepVisit(database, own);
  await forgetSamples(database);
  expect(await database.articles.count()).toBe(1);
});
