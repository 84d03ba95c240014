import type { LetterText } from '../../letter-text.rules';
import { houseText, letterhead } from '../declare';

/** Words that every letter shares. */
export const common = houseText('common', {
  number: ['Številka', 'Numero'],
  date: ['Datum', 'Data'],
  subject: ['Zadeva', 'Oggetto'],
  draft: ['OSNUTEK – ni za odpremo', 'BOZZA – da non spedire'],
  noNumber: ['(še brez številke)', '(ancora senza numero)'],
  salutation: [
    'Spoštovan{sex?i gospod|a gospa|i}{surname},',
    '{sex?Egregio Signor|Gentile Signora|Gentile Signora, egregio Signore}{surname},',
  ],
  closing: ['Lep pozdrav', 'Distinti saluti'],
  reasoning: ['Obrazložitev', 'Motivazione'],
  remedyTitle: ['Pouk o pravnem sredstvu', 'Avvertenza sui mezzi di impugnazione'],
  prepared: ['Postopek vodi', 'Responsabile del procedimento'],
  attachments: ['{count|Priloga|Prilogi|Priloge|Priloge}', '{count|Allegato|Allegati}'],
  serve: ['Vročiti osebno', 'Da notificare personalmente'],
  send: ['Poslati', 'Da inviare'],
  file: ['v zadevo, tu', 'agli atti'],
  byHand: ['izročiti osebno pri izvajalcu', 'da consegnare di persona presso l’esecutore'],
  unverified: [' (neprevereno)', ' (non verificato)'],
  original: ['{text}', '{text} (nel testo sloveno)'],
  born: ['{sex?rojen|rojena|roj.} {bornOn}', '{sex?nato il giorno|nata il giorno|data di nascita:} {bornOn}'],
  residing: [
    '{sex?stanujoč|stanujoča|bivališče} {address}',
    '{sex?residente in|residente in|residenza:} {address}',
  ],
  ministry: [
    'ministrstvo, pristojno za socialno varstvo,',
    'al Ministero competente per la sicurezza sociale',
  ],
  mayor: ['župana občine', 'al sindaco del comune'],
  remedyDecision: [
    'Zoper to odločbo je dovoljena pritožba na {authority} v {days} {days|dnevu|dneh|dneh|dneh}{mark} od vročitve.',
    'Contro il presente provvedimento è ammesso ricorso {authority} entro {days} {days|giorno|giorni}{mark} dalla notifica.',
  ],
  remedyOrder: [
    'Zoper ta sklep je dovoljena pritožba na {authority} v {days} {days|dnevu|dneh|dneh|dneh}{mark} od vročitve.',
    'Contro la presente ordinanza è ammesso ricorso {authority} entro {days} {days|giorno|giorni}{mark} dalla notifica.',
  ],
  remedyHow: [
    'Pritožba se vloži pisno ali ustno na zapisnik pri organu, ki je izdal ta akt, ali se mu pošlje po pošti. ' +
      'Pritožba, poslana priporočeno po pošti, je pravočasna, če je oddana zadnji dan pritožbenega roka.',
    'Il ricorso si presenta per iscritto oppure oralmente a verbale presso l’organo che ha emesso il presente ' +
      'atto, o gli si invia per posta. Il ricorso spedito per raccomandata è tempestivo se è consegnato alla ' +
      'posta l’ultimo giorno del termine.',
  ],
  costs: ['Posebni stroški v postopku niso nastali.', 'Nel procedimento non sono sorte spese particolari.'],
  notAnAct: [
    'To obvestilo ni odločba, zato zoper njega ni pritožbe. Ugovor lahko podate svetu izvajalca.',
    'La presente comunicazione non è un provvedimento e pertanto non è impugnabile. Un’eventuale ' +
      'opposizione può essere presentata al consiglio dell’esecutore.',
  ],
});

/** What stands beside the code of the record's newest seal; cites no article. */
export const seal: LetterText = {
  ...houseText('seal', {
    check: [
      'Pečat evidence ob pripravi tega pisma: {code}. S to kodo lahko na naši enoti vsakdo preveri, da zapisi, ki ' +
        'so nastali pred pečatom, niso bili spremenjeni.',
      'Sigillo del registro al momento della stesura: {code}. Con questo codice chiunque può verificare presso la ' +
        'nostra unità che le registrazioni anteriori al sigillo non sono state modificate.',
    ],
    picture: ['QR-koda s kodo pečata {code}', 'Codice QR con il codice del sigillo {code}'],
  }),
  verified: true,
};

const centre = [
  'Center za socialno delo Južna Primorska',
  'Centro di assistenza sociale Južna Primorska',
] as const;

/** Who writes: what is printed on top; a unit the house does not know writes under its own name. */
export const letterheads = [
  letterhead(null, { office: ['Enota {unitName}', 'Unità {unitName}'], unit: ['', ''], place: ['', ''] }),
  letterhead('Koper', {
    office: centre,
    unit: ['Enota Koper', 'Unità di Capodistria'],
    place: ['Koper', 'Capodistria'],
  }),
  letterhead('Izola', {
    office: centre,
    unit: ['Enota Izola', 'Unità di Isola'],
    place: ['Izola', 'Isola'],
  }),
  letterhead('Piran', {
    office: centre,
    unit: ['Enota Piran', 'Unità di Pirano'],
    place: ['Piran', 'Pirano'],
  }),
  letterhead('Sežana', {
    office: centre,
    unit: ['Enota Sežana', 'Unità di Sežana'],
    place: ['Sežana', 'Sežana'],
  }),
  letterhead('Litija', {
    office: [
      'Center za socialno delo Osrednja Slovenija – vzhod',
      'Centro di assistenza sociale Osrednja Slovenija – vzhod',
    ],
    unit: ['Enota Litija', 'Unità di Litija'],
    place: ['Litija', 'Litija'],
  }),
];
