import { type Grammar, list, phrases } from './grammar.ts';

/** German. Nouns have capitals, so a capital tells little; compounds are joined or hyphened. */
export const german: Grammar = {
  language: 'de',
  articles: list('der die das den dem des ein eine einen einem einer eines'),
  small: list(
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner und oder aber denn sondern doch sowie als wie wenn weil dass ob da damit obwohl wahrend bevor nachdem seit bis',
    'in im an am auf aus bei beim mit von vom zu zum zur nach uber unter vor hinter neben zwischen durch fur gegen ohne um trotz wegen laut gemass statt innerhalb ausserhalb rund etwa knapp gut fast',
    'ich du er sie es wir ihr man mich dich sich uns euch ihm ihn ihnen mein dein sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere dieser diese dieses diesen diesem jener jene jedes jeder jede alle allem allen alles viele vieler viel wenig wenige mehr mehrere einige andere anderen anderer beide beiden solche',
    'ist sind war waren wird werden wurde wurden worden hat haben hatte hatten sei seien habe kann konnen konnte soll sollen sollte muss mussen will wollen wollte darf mag geht gibt kommt steht bleibt macht',
    'nicht nur auch noch schon so sehr dann da dort hier jetzt nun heute gestern morgen bald immer nie wieder erst eben etwas nichts niemand jemand zwar allerdings jedoch dennoch deshalb daher dabei dafur dagegen damals seither zuletzt inzwischen zudem ausserdem auch sogar bereits kaum ganz allein wer was wo wann warum wozu welche welcher',
    'zwei drei vier funf sechs sieben acht neun zehn zwolf hundert tausend erste ersten erster zweite dritte letzte letzten neue neuer neues neuen grosse grosser guten',
    'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april mai juni juli august september oktober november dezember',
    'jahr jahre jahren jahres monat monate woche wochen tag tage ende anfang mitte mal uhr',
  ),
  of: list('von vom aus hinter des der'),
  by: list('von vom durch'),
  locative: list('in aus nach bei'),
  companyNouns: list(
    'startup startups unternehmen unternehmens firma firmen konzern konzerns konzerne gruppe riese riesen gigant giganten hersteller herstellers anbieter anbieters entwickler betreiber dienst dienstes bank banken fonds holding tochter mutter sparte labor labore investor investoren kapitalgeber geldgeber aktionar aktionare gesellschafter rivale rivalen konkurrent konkurrenten konkurrentin partner kunde kunden zulieferer lieferant verlag gesellschaft stiftung plattform marke agentur kanzlei schmiede bauer einhorn mittelstandler champion macher beteiligungsfirma investmentfirma raumfahrtfirma londoner munchner berliner kolner',
  ),
  epithetNouns: list(
    'mutter mutterkonzern mutterkonzerns konzern konzerns firma unternehmen unternehmens entwickler entwicklers macher erfinder betreiber hersteller anbieter riese riesen gigant eigentumer besitzer schopfer eigner schmiede gruppe startup startups',
  ),
  parentNouns: list('mutter mutterkonzern mutterkonzerns eigentumer besitzer'),
  headNouns: list('chef chefs chefin boss vorstandschef'),
  personNouns: list(
    'chef chefs chefin chefs ceo cfo cto co vorstand vorstandschef vorstandschefin finanzvorstand finanzchef finanzchefin technikchef prasident prasidentin vorsitzender vorsitzende vorsitzenden geschaftsfuhrer geschaftsfuhrerin grunder grunderin grunders grundern mitgrunder mitgrunderin leiter leiterin manager managerin boss analyst analystin analysten okonom richter richterin minister ministerin kanzler senator abgeordneter kommissar kommissarin anwalt anwaltin professor professorin forscher forscherin wissenschaftler ingenieur unternehmer unternehmerin milliardar investor autor autorin schriftsteller journalist journalistin sprecher sprecherin berater banker erbe sohn tochter bruder schwester frau mann kollege schauspieler sanger trainer pionier partner maler business angel',
  ),
  honorifics: list('herr herrn frau dr prof'),
  productNouns: list(
    'modell modelle modells chatbot app assistent assistentin agent software chip chips prozessor plattform dienst suchmaschine browser system familie supercomputer drohne drohnen roboter projekt campus programm beschleuniger sprache werkzeug netzwerk version generation cloud',
  ),
  otherNouns: list(
    'ministerium stadt land kreis gemeinde universitat hochschule gericht landgericht kommission behorde festival museum stadion strasse platz berg fluss meer see insel tal partei gewerkschaft kirche sternzeichen amt verein bundesliga orakel',
  ),
  dealNouns: list(
    'ubernahme kauf anteil anteile anteilen beteiligung aktie aktien bewertung investition einstieg deal partnerschaft allianz vertrag klage prozess borsengang zahlen fusion angebot runde finanzierung konkurrent rivale kontrolle verkauf kapital schulden zusammenarbeit zusammenschluss',
  ),
  dealVerbs: list(
    'ubernehmen ubernimmt ubernommen kaufen kauft gekauft finanziert investiert investieren verklagt klagt gegen mit neben darunter von an',
  ),
  ledBy: list(
    'gefuhrte gefuhrten geleitete geleiteten gegrundete gegrundeten angefuhrt angefuhrte angefuhrten gegrundet geleitet gefuhrt kontrollierte',
  ),
  leads: list('fuhrt leitet'),
  relative: list('das die der'),
  companyVerbs: list(
    'sammelt sammelte eingesammelt eingeworben ubernimmt ubernommen kundigt kundigte startet investiert investierte kauft gekauft verkauft baut entwickelt notiert bewertet schluckt verklagt klagt plant zahlt halt beteiligt steigt stellt will konkurriert',
  ),
  speechVerbs: list(
    'sagt sagte erklart erklarte betont betonte schreibt schrieb kommentiert meint meinte fuhrt leitet grundete verlasst wechselt winkt beteuert sprach erganzte',
  ),
  auxiliaries: list('hat haben hatte ist war wird will soll'),
  sourceBefore: list('laut nach dem der die sagte'),
  sourceVerbs: list(
    'berichtet berichtete berichten zufolge schreibt schrieb meldet meldete weiss zitiert hatte vorliegt',
  ),
  sourceNouns: list(
    'agentur nachrichtenagentur zeitung magazin blatt tageszeitung sender portal newsletter fachblatt',
  ),
  domain: list(
    'ki startup startups chip chips gpu llm chatbot cloud software technologie kunstliche intelligenz modelle sprachmodell algorithmus milliarden milliarde millionen million mrd mio dollar euro investoren investor investition investitionen fonds aktionare umsatz borse borsengang quartal ceo mitgrunder grunder supercomputer roboter plattform finanzierung finanzierungsrunde rechenzentren rechenzentrum konzern nasdaq halbleiter server hyperscaler milliardar',
  ),
  like: list('wie'),
  idioms: phrases(
    'in der runde;eine runde um;runde um den;runde der;erste runde der;zweite runde der;grossen anteil an der;regen anteil;in aktion;zur fusion von',
  ),
  and: list('und oder sowie'),
  capitalNouns: true,
};
