import { describe, expect, it } from 'vitest';
import { readMessage } from '../../src/background/door.ts';
import { articleOf, pact } from './context.ts';

const anchor = { quote: 'q', prefix: '', suffix: '' };
const query = { search: '', offset: 0, limit: 20 };

describe('the door', () => {
  it.each([
    ['article.read', articleOf(pact)],
    ['article.none', {}],
    ['card.get', { id: 'company:openai', name: 'OpenAI', articleId: 'a' }],
    ['card.inject', {}],
    ['tab.start', { tabId: 7 }],
    ['summary.get', { articleId: 'a' }],
    ['note.keep', { id: 'n', articleId: 'a', target: { type: 'fact', factId: 'f' }, anchor, words: '' }],
    ['timeline.get', { company: 'company:openai', other: 'company:microsoft' }],
    ['deals.get', { company: 'company:openai' }],
    ['note.change', { id: 'n', words: 'w' }],
    ['note.remove', { id: 'n' }],
    [
      'note.restore',
      {
        id: 'n',
        article: { id: 'a', url: 'https://paper.example/pact', title: 'The pact', site: 'paper.example' },
        target: { type: 'passage' },
        anchor,
        words: 'w',
        created: '2026-01-02T08:00:00.000Z',
        changed: '2026-01-03T08:00:00.000Z',
      },
    ],
    ['site.get', { host: 'paper.example' }],
    ['site.set', { host: 'paper.example', rule: 'off' }],
    ['settings.get', {}],
    ['settings.set', { pastDeals: 'counted' }],
    ['storage.get', {}],
    ['storage.accept-loss', {}],
    ['backup.read', {}],
    ['backup.read', { cursor: { table: 'notes', after: '', lines: 3, checksum: 'c' } }],
    ['backup.check', { lines: ['{}'], check: { lines: 3, checksum: 'c', complete: false } }],
    ['backup.merge', { lines: ['{}'] }],
    ['export.make', { format: 'csv' }],
    ['desk.articles', query],
    ['desk.facts', query],
    ['desk.notes', query],
    ['desk.watched', query],
    ['desk.rules', query],
    ['watch.add', { names: [{ name: 'Tiny Fjord', aliases: ['TF'], kind: 'company', colour: 'teal' }] }],
    ['watch.colour', { id: 'company:tiny-fjord', colour: 'rose' }],
    ['watch.remove', { id: 'company:tiny-fjord' }],
    ['watch.clear', {}],
    ['rule.make', { name: 'Meta', effect: { type: 'is', entity: 'company:meta' }, articleId: 'a' }],
    ['rule.make', { name: 'Meta', effect: { type: 'not-here' }, articleId: 'a' }],
    ['rule.remove', { id: 'r' }],
    ['names.suggest', { words: 'op' }],
  ])('lets %s in', (type, params) =>
    expect(readMessage({ type, params })).toEqual({ ok: true, message: { type, params } }),
  );

  it.each([
    [
      'an address that is none',
      'article.read',
      { ...articleOf(pact), page: { url: 'nowhere', title: '', site: '' } },
    ],
    ['a kind of entity that there is not', 'card.get', { id: 'planet:mars', name: 'Mars', articleId: 'a' }],
    ['a format that there is not', 'export.make', { format: 'exe' }],
    ['more rows than anybody reads', 'desk.facts', { ...query, limit: 1e6 }],
    ['a colour that there is not', 'watch.colour', { id: 'company:x', colour: 'infrared' }],
    ['a kind that nobody watches', 'watch.add', { names: [{ name: 'IPO', aliases: [], kind: 'term' }] }],
    ['a rule that there is not', 'rule.make', { name: 'Meta', effect: { type: 'often' }, articleId: 'a' }],
    ['a setting that there is not', 'settings.set', { pastDeals: 'doubled' }],
    ['words beyond all measure', 'note.change', { id: 'n', words: 'w'.repeat(200_000) }],
    [
      'a place before the text',
      'article.read',
      { ...articleOf(pact), blocks: [{ kind: 'paragraph', start: -1, end: 3 }] },
    ],
  ])('turns away %s, and says why', (_what, type, params) => {
    const visitor = readMessage({ type, params });
    expect(visitor).toMatchObject({ ok: false });
    expect(JSON.stringify(visitor)).toContain(type);
  });

  it.each([
    [undefined],
    ['article.none'],
    [{ type: 'page.state', params: {} }],
    [{ type: 'toString', params: {} }],
    [{ type: 'article.none' }],
  ])('does NOT answer what is not for the background: %j', (message) =>
    expect(readMessage(message)).toBeUndefined(),
  );
});
