import type { Sample } from './sample.ts';

export const english: Sample = {
  language: 'en',
  published: '2025-05-14',
  headline: 'Microsoft and OpenAI renegotiate their alliance',
  byline: 'A sample article, written for Postilla on what was known that day',
  paragraphs: [
    'Microsoft and OpenAI are rewriting the terms of the best-known alliance in artificial intelligence. Microsoft invested $1 billion in OpenAI in 2019. All told, Microsoft has invested over $13 billion in OpenAI. According to the Financial Times, the two companies are in talks over Microsoft’s stake in the ChatGPT maker, and over access to its new models after 2030.',
    'The present agreement lets Microsoft use OpenAI’s intellectual property until 2030. Microsoft also receives a share of the revenue of OpenAI. The group is said to be ready to give up part of its stake in exchange for longer access.',
    { heading: 'A new legal form' },
    'OpenAI, led by Sam Altman, announced on 5 May that the organisation from which it grew will keep control. OpenAI plans to become a public benefit corporation (PBC). Anthropic has been a public benefit corporation since 2021. This legal form allows dividends without a limit, but the directors must weigh the mission against the profit. According to the Financial Times, OpenAI is preparing an initial public offering (IPO), which the new form would make possible.',
    { heading: 'More partners, more rivals' },
    'OpenAI depends on Microsoft less than it used to. In March OpenAI agreed to raise up to $40 billion in a funding round led by SoftBank, at a valuation of $300 billion. CoreWeave will supply OpenAI with computing power under a contract worth up to $11.9 billion. OpenAI has also formed a partnership with Oracle for the Stargate project. ChatGPT, meanwhile, competes with Microsoft’s own Copilot.',
    'For Microsoft, run by Satya Nadella, the talks decide how much of the next decade’s technology it can count on. For OpenAI they decide whether its investors will get shares that they can one day sell.',
  ],
};
