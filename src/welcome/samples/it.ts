import type { Sample } from './sample.ts';

export const italian: Sample = {
  language: 'it',
  published: '2025-05-14',
  headline: 'Microsoft e OpenAI ridiscutono la loro alleanza',
  byline: 'Un articolo d’esempio, scritto per Postilla su quanto era noto quel giorno',
  paragraphs: [
    'Microsoft e OpenAI stanno riscrivendo i termini dell’alleanza più nota dell’intelligenza artificiale. Nel 2019 Microsoft ha investito 1 miliardo di dollari in OpenAI. In tutto Microsoft ha investito oltre 13 miliardi di dollari in OpenAI. Secondo il Financial Times, le due società trattano sulla quota di Microsoft nella casa madre di ChatGPT e sull’accesso ai suoi nuovi modelli dopo il 2030.',
    'L’accordo in vigore consente a Microsoft di usare la proprietà intellettuale di OpenAI fino al 2030. Microsoft riceve anche una quota dei ricavi di OpenAI. Il gruppo sarebbe disposto a cedere parte della sua partecipazione in cambio di un accesso più lungo.',
    { heading: 'Una nuova forma giuridica' },
    'OpenAI, guidata da Sam Altman, ha annunciato il 5 maggio che resterà sotto il controllo dell’ente benefico da cui è nata. OpenAI intende diventare una public benefit corporation (PBC). Anthropic è una public benefit corporation dal 2021. Questa forma giuridica consente dividendi senza limiti, ma gli amministratori devono bilanciare il profitto con la missione. Secondo il Financial Times, OpenAI sta preparando un’offerta pubblica iniziale (IPO), che la nuova forma renderebbe possibile.',
    { heading: 'Più partner, più concorrenti' },
    'OpenAI dipende da Microsoft meno di un tempo. A marzo OpenAI ha concordato di raccogliere fino a 40 miliardi di dollari in un round guidato da SoftBank, con una valutazione di 300 miliardi di dollari. CoreWeave fornirà a OpenAI potenza di calcolo con un contratto da 11,9 miliardi di dollari al massimo. OpenAI ha stretto inoltre una partnership con Oracle per il progetto Stargate. Intanto ChatGPT compete con Copilot di Microsoft.',
    'Per Microsoft, guidata da Satya Nadella, le trattative decidono su quanta tecnologia potrà contare nel prossimo decennio. Per OpenAI decidono se gli investitori avranno azioni che un giorno potranno vendere.',
  ],
};
