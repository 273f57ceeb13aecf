import { holds } from './holds.ts';

const A = '[Aurelia|company:aurelia]';
const B = '[Borealis|company:borealis]';
const P = '[Ada Kern|person:ada-kern]';
const Q = '[Leo Marsh|person:leo-marsh]';

holds('who succeeds has the office, who is succeeded has it no longer', [
  [
    'en',
    `${P} succeeds ${Q} as chief executive of ${A}.`,
    ['role ada-kern > aurelia ceo', 'role leo-marsh > aurelia ceo ended'],
  ],
  [
    'en',
    `${P}, who succeeded ${Q} as chief executive of ${A} in May, said so.`,
    ['role ada-kern > aurelia ceo', 'role leo-marsh > aurelia ceo ended'],
  ],
  [
    'it',
    `${P} succede a ${Q} come amministratore delegato di ${A}.`,
    ['role ada-kern > aurelia ceo', 'role leo-marsh > aurelia ceo ended'],
  ],
  [
    'it',
    `${P} prende il posto di ${Q} alla guida di ${A}.`,
    ['role ada-kern > aurelia ceo', 'role leo-marsh > aurelia ceo ended'],
  ],
  [
    'de',
    `${P} folgt auf ${Q} als Vorstandschef von ${A}.`,
    ['role ada-kern > aurelia ceo', 'role leo-marsh > aurelia ceo ended'],
  ],
  [
    'de',
    `${P} löst ${Q} als Vorstandschef von ${A} ab.`,
    ['role ada-kern > aurelia ceo', 'role leo-marsh > aurelia ceo ended'],
  ],
  [
    'fr',
    `${P} remplace ${Q} à la tête de ${A}.`,
    ['role ada-kern > aurelia ceo', 'role leo-marsh > aurelia ceo ended'],
  ],
  [
    'es',
    `${P} sustituye a ${Q} como consejero delegado de ${A}.`,
    ['role ada-kern > aurelia ceo', 'role leo-marsh > aurelia ceo ended'],
  ],
]);

holds('one person has offices in two companies', [
  [
    'en',
    `${P} is chair of ${A} and chief executive of ${B}.`,
    ['role ada-kern > aurelia chair', 'role ada-kern > borealis ceo'],
  ],
  [
    'en',
    `${P} runs ${A}. She is also chair of ${B}.`,
    ['role ada-kern > aurelia ceo', 'role ada-kern > borealis chair'],
  ],
  [
    'it',
    `${P} guida ${A}. È anche presidente di ${B}.`,
    ['role ada-kern > aurelia ceo', 'role ada-kern > borealis chair'],
  ],
  [
    'de',
    `${P} führt ${A}. Er ist auch Aufsichtsratschef von ${B}.`,
    ['role ada-kern > aurelia ceo', 'role ada-kern > borealis chair'],
  ],
  [
    'fr',
    `${P} dirige ${A}. Il est aussi président du conseil de ${B}.`,
    ['role ada-kern > aurelia ceo', 'role ada-kern > borealis chair'],
  ],
  [
    'es',
    `${P} dirige ${A}. También es presidente de ${B}.`,
    ['role ada-kern > aurelia ceo', 'role ada-kern > borealis chair'],
  ],
]);

holds('what somebody was, resigns from or is no longer is over', [
  ['en', `${P} was chief executive of ${A} until 2024.`, ['role ada-kern > aurelia ceo ended']],
  ['en', `${P}, chief executive of ${A}, resigned.`, ['role ada-kern > aurelia ceo ended']],
  ['it', `${P} era direttore tecnico di ${A} fino al 2024.`, ['role ada-kern > aurelia cto ended']],
  ['de', `${P} war bis 2024 Technikchef von ${A}.`, ['role ada-kern > aurelia cto ended']],
  ['de', `${P}, Vorstandschef von ${A}, tritt zurück.`, ['role ada-kern > aurelia ceo ended']],
  ['fr', `${P} n'est plus directeur général de ${A}.`, ['role ada-kern > aurelia ceo ended']],
  [
    'es',
    `${P}, exdirector de tecnología de ${A}, dirige ${B}.`,
    ['role ada-kern > aurelia cto ended', 'role ada-kern > borealis ceo'],
  ],
]);

holds('seats, helms and parts of a company', [
  ['en', `${P} sits on the board of ${A}.`, ['role ada-kern > aurelia board-member']],
  ['en', `${P} took the helm of ${A}.`, ['role ada-kern > aurelia ceo']],
  ['it', `${P} ha lasciato la guida di ${A} a maggio.`, ['role ada-kern > aurelia ceo ended']],
  ['it', `${P} dirige il laboratorio di ricerca di ${A}.`, ['role ada-kern > aurelia head']],
  ['de', `Den Vorsitz des Verwaltungsrats von ${A} hat ${P} inne.`, ['role ada-kern > aurelia chair']],
  ['de', `${P} steht an der Spitze von ${A}.`, ['role ada-kern > aurelia ceo']],
  ['fr', `${P} siège au conseil d'administration de ${A}.`, ['role ada-kern > aurelia board-member']],
  ['es', `${P} se sienta en el consejo de administración de ${A}.`, ['role ada-kern > aurelia board-member']],
]);

holds('who founds', [
  [
    'it',
    `Dall'incontro di ${P} e ${Q} è nata ${A}.`,
    ['role ada-kern > aurelia co-founder', 'role leo-marsh > aurelia co-founder'],
  ],
  ['de', `${P} hob ${A} aus der Taufe.`, ['role ada-kern > aurelia founder']],
  ['es', `${P} montó ${A} en 2019.`, ['role ada-kern > aurelia founder']],
]);

holds('an office that goes to somebody, or is to', [
  ['en', `The post of chief technology officer at ${A} goes to ${P}.`, ['role ada-kern > aurelia cto']],
  ['it', `La poltrona di direttore tecnico di ${A} passa a ${P}.`, ['role ada-kern > aurelia cto']],
  ['de', `${P} soll Vorstandschef von ${A} werden.`, ['role ada-kern > aurelia ceo planned']],
  ['fr', `${P} deviendra directeur général de ${A}.`, ['role ada-kern > aurelia ceo planned']],
]);

holds('models that replace others hold no office', [
  ['en', `${A} replaced its chips with those of ${B}.`, []],
  ['it', `${A} sostituisce i chip di ${B}.`, []],
]);
