import { beforeEach, describe, expect, it } from 'vitest';
import { ANSWERS } from '../../src/background/answers.ts';
import { readArticle } from '../../src/background/articles.ts';
import type { Context } from '../../src/background/context.ts';
import { ownReaders } from '../../src/background/readers.ts';
import type { Mark, NewWatched, PaintPlan, RuleEffect } from '../../src/messages.ts';
import { newContext } from './context.ts';

const TEXT = [
  'Halvorsen and Tiny Fjord sign a pact over chips',
  'Nvidia and Tiny Fjord invest 2 billion dollars in artificial intelligence chips, says the startup Halvorsen.',
  'There is a tiny fjord in Norway, and Oracle has bought cloud services for 3 billion dollars.',
].join('\n\n');
const everything = { search: '', offset: 0, limit: 50 };
const fjord: NewWatched = { name: 'Tiny Fjord', aliases: [] };

let context: Context;
beforeEach(() => {
  context = newContext();
  const { database, knowledge } = context;
  context.reader = ownReaders({ database, knowledge, version: '1' });
});

const read = (path = 'pact'): Promise<PaintPlan> =>
  readArticle(context, {
    page: { url: `https://paper.example/${path}`, title: 'The pact', site: 'paper.example' },
    text: TEXT,
    blocks: [],
  });
const marked = ({ marks }: PaintPlan, text: string): Mark[] =>
  marks.filter(({ start, end }) => TEXT.slice(start, end) === text);
const watch = (...names: NewWatched[]) => ANSWERS['watch.add'](context, { names });
const rule = async (name: string, effect: RuleEffect) => {
  const { articleId } = await read();
  return ANSWERS['rule.make'](context, { name, effect, articleId });
};

const suggested = async (words: string) =>
  (await ANSWERS['names.suggest'](context, { words })).map(({ id }) => id);

describe('a watched name', () => {
  it('is marked from the next reading on, in its colour, and no more once it is removed', async () => {
    await watch({ ...fjord, colour: 'teal' });
    const marks = marked(await read(), 'Tiny Fjord');
    expect(marks).toHaveLength(2);
    expect(marks[0]).toMatchObject({ id: 'company:tiny-fjord', colour: 'teal', why: ['a name you watch'] });
    await ANSWERS['watch.remove'](context, { id: 'company:tiny-fjord' });
    for (const { colour } of marked(await read(), 'Tiny Fjord')) expect(colour).toBeUndefined();
  });

  it('is known to a worker that has just started', async () => {
    await watch(fjord);
    const { database, knowledge } = context;
    for (const start of ['with the lexicon to be made', 'with the one that was kept']) {
      context.reader = ownReaders({ database, knowledge, version: '1' });
      expect(marked(await read(), 'Tiny Fjord'), start).toHaveLength(2);
    }
    expect(await database.lexica.count()).toBe(1);
    await watch({ name: 'Halvorsen', aliases: [], colour: 'blue' });
    expect(marked(await read(), 'Halvorsen')[0]?.colour).toBe('blue');
  });

  it('changes its colour at once', async () => {
    await watch(fjord);
    await ANSWERS['watch.colour'](context, { id: 'company:tiny-fjord', colour: 'rose' });
    expect(marked(await read(), 'Tiny Fjord')[0]?.colour).toBe('rose');
  });

  it('is who the knowledge knows by it, and stays unmarked where that is not meant', async () => {
    await watch({ name: 'NVIDIA', aliases: [], colour: 'green' }, { name: 'chatgpt', aliases: [] });
    const { rows } = await ANSWERS['desk.watched'](context, everything);
    expect(rows.map(({ id }) => id).sort()).toEqual(['company:nvidia', 'product:chatgpt']);
    expect(marked(await read(), 'Nvidia')).toMatchObject([{ id: 'company:nvidia', colour: 'green' }]);
    await watch({ name: 'Meta', aliases: [] });
    const text = 'La meta del viaggio è vicina. Meta di sogni, dicono gli escursionisti sulla montagna.';
    const page = { url: 'https://paper.example/it', title: 'La meta', site: 'paper.example' };
    expect((await readArticle(context, { page, text, blocks: [] })).marks).toEqual([]);
  });

  it('is of the kind that the reader gives, whatever the knowledge says', async () => {
    await watch({ name: 'ChatGPT', aliases: [], kind: 'person' });
    const { rows } = await ANSWERS['desk.watched'](context, everything);
    expect(rows.map(({ id }) => id)).toEqual(['person:chatgpt']);
  });

  it('lends its name to the card', async () => {
    await watch({ name: 'Tiny Fjord', aliases: ['Halvorsen'] });
    const { articleId } = await read();
    const card = await ANSWERS['card.get'](context, {
      id: 'company:tiny-fjord',
      name: 'Halvorsen',
      articleId,
    });
    expect(card.entity.name).toBe('Tiny Fjord');
  });

  it('that is no name is refused, and the good ones are kept', async () => {
    const names = ['Borgo Capital', '!!!', 'x', 'y'.repeat(200), 'Borgo  capital', '阿里巴巴'];
    expect(await watch(...names.map((name) => ({ name, aliases: ['?', 'ok'] })))).toEqual({
      added: 2,
      joined: 1,
      refused: [
        { index: 1, reason: 'not-a-name' },
        { index: 2, reason: 'too-short' },
        { index: 3, reason: 'too-long' },
      ],
    });
    const { rows } = await ANSWERS['desk.watched'](context, { ...everything, search: 'borgo' });
    expect(rows).toMatchObject([{ name: 'Borgo Capital', aliases: ['ok', 'Borgo  capital'] }]);
  });
});

describe('what the reader says of a name', () => {
  it('takes its marks away everywhere, with what was claimed of it, until it is removed', async () => {
    const before = await read();
    expect(marked(before, 'Nvidia')).toHaveLength(1);
    expect(before.facts).toBeGreaterThan(0);
    const { id } = await rule('Nvidia', { type: 'never' });
    const after = await read();
    expect(marked(after, 'Nvidia')).toEqual([]);
    expect(marked(await read('another'), 'Nvidia')).toEqual([]);
    const { rows } = await ANSWERS['desk.facts'](context, everything);
    expect(rows.filter(({ subject }) => subject.id === 'company:nvidia')).toEqual([]);
    await ANSWERS['rule.remove'](context, { id });
    expect(await read()).toEqual(before);
  });

  it('holds in one article alone where it is said so', async () => {
    await rule('Oracle', { type: 'not-here' });
    expect(marked(await read(), 'Oracle')).toEqual([]);
    expect(marked(await read('another'), 'Oracle')).toHaveLength(1);
  });

  it('makes the name another entity, which the list names', async () => {
    const made = await rule('Halvorsen', { type: 'is', entity: 'company:openai' });
    expect(made.entity).toEqual({ id: 'company:openai', name: 'OpenAI' });
    for (const { id } of marked(await read(), 'Halvorsen')) expect(id).toBe('company:openai');
    expect(await ANSWERS['desk.rules'](context, everything)).toEqual({ count: 1, rows: [made] });
  });

  it('is refused of an article that was not read', async () => {
    const unread = { name: 'Oracle', effect: { type: 'never' }, articleId: 'none' } as const;
    await expect(ANSWERS['rule.make'](context, unread)).rejects.toMatchObject({ code: 'unknown-article' });
  });
});

describe('a name that is being typed', () => {
  it('is looked up among what is watched, then among what is known', async () => {
    await watch({ name: 'Openwater Labs', aliases: [] });
    const found = await suggested('ope');
    expect(found[0]).toBe('company:openwater-labs');
    expect(found).toContain('company:openai');
    expect(found.length).toBeLessThanOrEqual(8);
    expect(await suggested('altman')).toEqual(['person:sam-altman']);
    const [first] = await suggested('micro');
    expect(first).toBe('company:microsoft');
  });

  it('suggests nothing where there is nothing', async () => {
    expect(await suggested('')).toEqual([]);
    expect(await suggested('zzzzzz')).toEqual([]);
  });
});
