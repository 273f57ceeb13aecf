import type { Sample } from './sample.ts';

export const english: Sample = {
  language: 'en',
  published: '2025-05-14',
  headline: 'Microsoft and OpenAI renegotiate their alliance',
  byline: 'A sample article, written for Postilla on what was known on 14 May 2025',
  paragraphs: [
    'Microsoft and OpenAI are rewriting the terms of the best-known alliance in artificial intelligence. Microsoft invested $1 billion in OpenAI in 2019 and has put in over $13 billion in all. According to the Financial Times, the two companies are in talks over the stake that Microsoft is to hold in the ChatGPT maker, and over its access to new models after 2030.',
    'Under the present agreement Microsoft may use OpenAI’s intellectual property until 2030 and receives a share of its revenue. Microsoft is said to be ready to give up part of its stake in exchange for longer access.',
    { heading: 'A new legal form' },
    'On 5 May OpenAI, led by Sam Altman, gave up its plan to break away from the nonprofit that controls it. Its business is to become a public benefit corporation (PBC), the legal form that Anthropic chose in 2021. A PBC may pay dividends without a limit, but has to weigh its mission against its profit. The change would also open the way to an initial public offering (IPO), people close to the company told the Financial Times.',
    { heading: 'More partners, more rivals' },
    'OpenAI depends on Microsoft less than it used to. In March SoftBank agreed to lead a funding round of up to $40 billion, which values OpenAI at $300 billion. CoreWeave signed a contract worth up to $11.9 billion to supply it with computing power, and Oracle is its partner in the Stargate project. ChatGPT, meanwhile, competes with Microsoft’s own Copilot.',
    'For Microsoft, run by Satya Nadella, the talks decide how much of the next decade’s technology it can count on. For OpenAI they decide whether its investors will get shares that they can one day sell.',
  ],
};
