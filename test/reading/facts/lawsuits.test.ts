import { holds } from './holds.ts';

holds('who sues is the one who acts, who is sued the one acted upon, in whatever voice', [
  [
    'en',
    '[Aurelia|company:aurelia] sued [Borealis|company:borealis] in London.',
    ['lawsuit aurelia > borealis'],
  ],
  [
    'en',
    '[Borealis|company:borealis] is being sued by [Aurelia|company:aurelia] and [Dunant|company:dunant].',
    ['lawsuit aurelia > borealis', 'lawsuit dunant > borealis'],
  ],
  [
    'en',
    '[Borealis|company:borealis], the firm whose engine replies instead of linking, was sued this week by [Aurelia|company:aurelia] and its subsidiary [Dunant|company:dunant].',
    ['lawsuit aurelia > borealis', 'lawsuit dunant > borealis'],
  ],
  [
    'en',
    '[Aurelia|company:aurelia] filed a complaint against [Borealis|company:borealis] and [Dunant|company:dunant].',
    ['lawsuit aurelia > borealis', 'lawsuit aurelia > dunant'],
  ],
  [
    'it',
    '[Borealis|company:borealis] è stata citata in giudizio da [Aurelia|company:aurelia] e dal [Dunant|company:dunant].',
    ['lawsuit aurelia > borealis', 'lawsuit dunant > borealis'],
  ],
  [
    'it',
    '[Aurelia|company:aurelia] ha citato [Borealis|company:borealis] in giudizio a giugno.',
    ['lawsuit aurelia > borealis'],
  ],
  [
    'it',
    'Contro [Borealis|company:borealis] ha presentato ricorso [Aurelia|company:aurelia].',
    ['lawsuit aurelia > borealis'],
  ],
  [
    'de',
    '[Aurelia|company:aurelia], [Dunant|company:dunant] und [Cirrus|company:cirrus] sind gemeinsam gegen [Borealis|company:borealis] vor Gericht gezogen.',
    ['lawsuit aurelia > borealis', 'lawsuit dunant > borealis', 'lawsuit cirrus > borealis'],
  ],
  [
    'de',
    'Gegen [Borealis|company:borealis] hat die [Aurelia|company:aurelia] geklagt.',
    ['lawsuit aurelia > borealis'],
  ],
  [
    'de',
    '[Borealis|company:borealis] muss sich vor Gericht gegen [Aurelia|company:aurelia] verteidigen.',
    ['lawsuit aurelia > borealis'],
  ],
  [
    'fr',
    '[Aurelia|company:aurelia], qui réunit les éditeurs, et [Dunant|company:dunant] ont traîné [Borealis|company:borealis] devant le tribunal.',
    ['lawsuit aurelia > borealis', 'lawsuit dunant > borealis'],
  ],
  [
    'fr',
    '[Borealis|company:borealis] est visée par une plainte de [Aurelia|company:aurelia].',
    ['lawsuit aurelia > borealis'],
  ],
  [
    'es',
    '[Borealis|company:borealis] ha sido demandada por [Aurelia|company:aurelia] y [Dunant|company:dunant].',
    ['lawsuit aurelia > borealis', 'lawsuit dunant > borealis'],
  ],
  [
    'es',
    '[Borealis|company:borealis] se enfrenta a una demanda de [Aurelia|company:aurelia].',
    ['lawsuit aurelia > borealis'],
  ],
]);

holds('a suit that is settled, dropped or dismissed has ended', [
  [
    'en',
    '[Aurelia|company:aurelia] has settled its lawsuit against [Borealis|company:borealis].',
    ['lawsuit aurelia > borealis ended'],
  ],
  [
    'en',
    'A judge threw out the suit that [Aurelia|company:aurelia] had brought against [Borealis|company:borealis].',
    ['lawsuit aurelia > borealis ended'],
  ],
  [
    'en',
    '[Aurelia|company:aurelia] settled with [Borealis|company:borealis] in October.',
    ['lawsuit aurelia > borealis ended'],
  ],
  [
    'it',
    '[Aurelia|company:aurelia] ha raggiunto un accordo extragiudiziale con [Borealis|company:borealis].',
    ['lawsuit aurelia > borealis ended'],
  ],
  [
    'it',
    'La causa intentata da [Elon Musk|person:elon-musk] contro [Borealis|company:borealis] è stata archiviata.',
    ['lawsuit elon-musk > borealis ended'],
  ],
  [
    'de',
    'Mit [Borealis|company:borealis] hat sich [Aurelia|company:aurelia] schon im Oktober verglichen.',
    ['lawsuit aurelia > borealis ended'],
  ],
  [
    'de',
    'Der Streit zwischen [Aurelia|company:aurelia] und [Borealis|company:borealis] ist beigelegt.',
    ['lawsuit aurelia > borealis ended'],
  ],
  [
    'fr',
    'Un tribunal a débouté [Aurelia|company:aurelia] de sa plainte contre [Borealis|company:borealis].',
    ['lawsuit aurelia > borealis ended'],
  ],
  [
    'fr',
    '[Aurelia|company:aurelia] a conclu un accord à l’amiable avec [Borealis|company:borealis].',
    ['lawsuit aurelia > borealis ended'],
  ],
  [
    'es',
    '[Elon Musk|person:elon-musk] retiró su demanda contra [Borealis|company:borealis].',
    ['lawsuit elon-musk > borealis ended'],
  ],
]);

holds('a suit that is settled in the end is one', [
  [
    'en',
    '[Aurelia|company:aurelia] sued [Borealis|company:borealis] in June 2024. In October 2025 [Aurelia|company:aurelia] settled with [Borealis|company:borealis].',
    ['lawsuit aurelia > borealis ended'],
  ],
  [
    'de',
    '[Aurelia|company:aurelia] verklagte [Borealis|company:borealis] im Juni 2024. Im Oktober 2025 haben sich [Aurelia|company:aurelia] und [Borealis|company:borealis] verglichen.',
    ['lawsuit aurelia > borealis ended'],
  ],
]);

holds('what is claimed in court, or paid for peace, is the sum of the suit', [
  [
    'en',
    '[Elon Musk|person:elon-musk] is seeking up to $134bn in damages from [Borealis|company:borealis] and [Dunant|company:dunant].',
    [
      'lawsuit elon-musk > borealis up-to 134000000000 USD',
      'lawsuit elon-musk > dunant up-to 134000000000 USD',
    ],
  ],
  [
    'en',
    '$134bn. What [Elon Musk|person:elon-musk] is claiming in court from [Borealis|company:borealis].',
    ['lawsuit elon-musk > borealis 134000000000 USD'],
  ],
  [
    'en',
    '[Borealis|company:borealis] has agreed to pay $1.5bn to settle a class action brought by [Andrea Bartz|person:andrea-bartz].',
    ['lawsuit andrea-bartz > borealis 1500000000 USD'],
  ],
  [
    'it',
    '[Borealis|company:borealis] verserà un miliardo e mezzo di dollari per chiudere la class action avviata da [Andrea Bartz|person:andrea-bartz] e [Leo Marsh|person:leo-marsh].',
    ['lawsuit andrea-bartz > borealis 1500000000 USD', 'lawsuit leo-marsh > borealis 1500000000 USD'],
  ],
  [
    'de',
    '[Elon Musk|person:elon-musk] fordert von [Borealis|company:borealis] bis zu 134 Milliarden Dollar Schadenersatz.',
    ['lawsuit elon-musk > borealis up-to 134000000000 USD'],
  ],
  [
    'fr',
    '[Elon Musk|person:elon-musk] réclame 134 milliards de dollars de dommages et intérêts à [Borealis|company:borealis].',
    ['lawsuit elon-musk > borealis 134000000000 USD'],
  ],
  [
    'es',
    '[Aurelia|company:aurelia] demandó a [Borealis|company:borealis]. Más de 10.000 millones de dólares piden a [Borealis|company:borealis] los editores [Dunant|company:dunant] y [Cirrus|company:cirrus]. La acción se dirige asimismo contra [Vega|company:vega].',
    [
      'lawsuit aurelia > borealis',
      'lawsuit dunant > borealis over 10000000000 USD',
      'lawsuit cirrus > borealis over 10000000000 USD',
      'lawsuit dunant > vega over 10000000000 USD',
      'lawsuit cirrus > vega over 10000000000 USD',
    ],
  ],
]);

holds('who follows sues the same', [
  [
    'en',
    '[Aurelia|company:aurelia] sued [Borealis|company:borealis] in June, [Dunant|company:dunant] followed in September.',
    ['lawsuit aurelia > borealis', 'lawsuit dunant > borealis'],
  ],
  [
    'it',
    '[Aurelia|company:aurelia] ha citato in giudizio [Borealis|company:borealis]. In settembre è stato il turno di [Dunant|company:dunant].',
    ['lawsuit aurelia > borealis', 'lawsuit dunant > borealis'],
  ],
  [
    'de',
    '[Aurelia|company:aurelia] verklagte [Borealis|company:borealis]. [Dunant|company:dunant] zog vorige Woche nach.',
    ['lawsuit aurelia > borealis', 'lawsuit dunant > borealis'],
  ],
  [
    'fr',
    '[Aurelia|company:aurelia] a assigné [Borealis|company:borealis] en justice. [Dunant|company:dunant] a suivi en septembre.',
    ['lawsuit aurelia > borealis', 'lawsuit dunant > borealis'],
  ],
  [
    'es',
    '[Aurelia|company:aurelia] demandó a [Borealis|company:borealis]. En septiembre le tocó el turno a [Dunant|company:dunant].',
    ['lawsuit aurelia > borealis', 'lawsuit dunant > borealis'],
  ],
]);

holds('no suit is told where words of suing only look like it', [
  ['en', 'In the case of [Aurelia|company:aurelia], the price rose.', []],
  ['en', '[Dunant|company:dunant] followed in September.', []],
  ['en', '[Aurelia|company:aurelia] won the contract against [Borealis|company:borealis].', []],
  ['en', '[Aurelia|company:aurelia] is seeking $500,000 a year from each of its customers.', []],
  ['it', 'A causa di [Aurelia|company:aurelia] il prezzo è salito.', []],
  ['de', 'Im Vergleich mit [Aurelia|company:aurelia] ist [Borealis|company:borealis] klein.', []],
  ['fr', 'Le tour de [Aurelia|company:aurelia] est fini.', []],
  ['es', 'La demanda de chips de [Aurelia|company:aurelia] crece.', []],
]);
