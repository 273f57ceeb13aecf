import type { Sample } from './sample.ts';

export const italian: Sample = {
  language: 'it',
  published: '2025-05-14',
  headline: 'Microsoft e OpenAI ridiscutono la loro alleanza',
  byline: 'Un articolo d’esempio, scritto per Postilla su quanto era noto il 14 maggio 2025',
  paragraphs: [
    'Microsoft e OpenAI stanno riscrivendo i termini dell’alleanza più nota dell’intelligenza artificiale. Nel 2019 Microsoft ha investito 1 miliardo di dollari in OpenAI; in tutto vi ha investito oltre 13 miliardi di dollari. Secondo il Financial Times, le due società trattano sulla quota che Microsoft avrà nella casa madre di ChatGPT e sull’accesso ai nuovi modelli dopo il 2030.',
    'L’accordo in vigore consente a Microsoft di usare la proprietà intellettuale di OpenAI fino al 2030 e le riconosce una quota dei ricavi. Microsoft sarebbe disposta a cedere parte della sua partecipazione in cambio di un accesso più lungo.',
    { heading: 'Una nuova forma giuridica' },
    'Il 5 maggio OpenAI, guidata da Sam Altman, ha abbandonato l’idea di staccarsi dall’organizzazione non profit che la controlla. La sua attività diventerà una public benefit corporation (PBC), la forma giuridica che Anthropic ha scelto nel 2021. Una PBC può distribuire dividendi senza limiti, ma deve bilanciare il profitto con la propria missione. Il passaggio aprirebbe anche la strada a un’offerta pubblica iniziale (IPO), secondo fonti vicine alla società citate dal Financial Times.',
    { heading: 'Più partner, più concorrenti' },
    'OpenAI dipende da Microsoft meno di un tempo. A marzo SoftBank ha accettato di guidare un round di finanziamento fino a 40 miliardi di dollari, che valuta OpenAI 300 miliardi di dollari. CoreWeave ha firmato un contratto da 11,9 miliardi di dollari al massimo per fornirle potenza di calcolo, e Oracle è suo partner nel progetto Stargate. Intanto ChatGPT fa concorrenza a Copilot, il prodotto di Microsoft.',
    'Per Microsoft, guidata da Satya Nadella, le trattative decidono su quanta tecnologia potrà contare nel prossimo decennio. Per OpenAI decidono se gli investitori avranno azioni che un giorno potranno vendere.',
  ],
};
