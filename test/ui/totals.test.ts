import { beforeEach, describe, expect, it } from 'vitest';
import type { FigureView, TotalView } from '../../src/messages.ts';
import { tellTotal } from '../../src/ui/totals.ts';
import { speak } from './speak.ts';
import { dollars, MICROSOFT, OPENAI } from './views.ts';

const figure = (amount: FigureView['amount'], date: string, ...sources: string[]): FigureView => ({
  amount,
  date,
  sources,
  factIds: ['fact'],
});
const total = (fields: Partial<TotalView>): TotalView => ({
  investor: MICROSOFT,
  receiver: OPENAI,
  currency: 'USD',
  payments: [],
  planned: [],
  ...fields,
});
const known = (each: FigureView): FigureView => ({ ...each, fromKnowledge: true });
const first = figure(dollars(1e9), '2019', 'News');
const running = figure(dollars(13e9, 'over'), '2025-05-14', 'Il Sole 24 Ore', 'Financial Times');

describe('a total investment', () => {
  beforeEach(() => speak('en', 'en-GB'));

  it('is the running total, with the payments beside it and not added', () => {
    expect(
      tellTotal(total({ running, payments: [first], paid: dollars(1e9), best: running.amount })),
    ).toEqual({
      figure: 'over $13 billion',
      basis: 'in all (running total), as of 14 May 2025',
      sources: ['Il Sole 24 Ore', 'Financial Times'],
      beside: [{ text: '$1 billion in 2019', sources: ['News'] }],
      planned: [],
    });
  });
  it('is the running total and what was paid since, with the running total beside it', () => {
    const later = figure(dollars(2e9), '2026', 'News');
    const told = tellTotal(total({ running, payments: [later], best: dollars(15e9, 'over') }));
    expect(told).toMatchObject({ figure: 'over $15 billion', sources: [] });
    expect(told.beside.map((row) => row.text)).toEqual([
      'running total: over $13 billion on 14 May 2025',
      '$2 billion in 2026',
    ]);
  });
  it('is the sum of the payments where no running total is claimed', () => {
    const second = figure(dollars(10e9, 'about'), '2023-01', 'Reuters');
    const told = tellTotal(
      total({ payments: [first, second], paid: dollars(11e9, 'about'), best: dollars(11e9, 'about') }),
    );
    expect(told).toMatchObject({ figure: 'about $11 billion', basis: 'sum of 2 payments' });
    expect(told.beside).toHaveLength(2);
  });
  it('is the one payment, said once', () => {
    const told = tellTotal(total({ payments: [first], paid: first.amount, best: first.amount }));
    expect(told).toMatchObject({ figure: '$1 billion', basis: 'in 2019, one payment', beside: [] });
  });
  it('is a plan, named as such, where nothing was paid', () => {
    const plans = [figure(dollars(40e9, 'up-to'), '2025', 'Reuters'), figure(dollars(5e9), '2026', 'News')];
    expect(tellTotal(total({ planned: plans }))).toMatchObject({
      figure: 'up to $40 billion',
      basis: 'planned or in talks, in 2025',
      sources: ['Reuters'],
      planned: [{ text: '$5 billion in 2026' }],
    });
  });
  it('is said to be unknown where no amount is told', () => {
    const told = tellTotal(total({}));
    expect(told.figure).toBeUndefined();
    expect(told.basis).toBe('No amount is known yet');
  });
  it('says once that all of it comes from the knowledge and not from an article', () => {
    const told = tellTotal(
      total({ running: known(running), payments: [known(first)], best: running.amount }),
    );
    expect(told.sources).toEqual(['Il Sole 24 Ore', 'Financial Times', 'from Postilla’s knowledge']);
    expect(told.beside).toEqual([{ text: '$1 billion in 2019', sources: ['News'] }]);
  });
  it('says of each payment that comes from the knowledge where others do not', () => {
    const told = tellTotal(total({ running, payments: [known(first)], best: running.amount }));
    expect(told.sources).not.toContain('from Postilla’s knowledge');
    expect(told.beside[0]?.sources).toEqual(['News', 'from Postilla’s knowledge']);
  });
});
