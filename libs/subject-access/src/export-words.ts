import type { PersonalField } from '#libs/personal-data';
import type { AccessLanguage } from './subject-access.events';

type Three = readonly [sl: string, it: string, en: string];

const PLACE: Readonly<Record<AccessLanguage, 0 | 1 | 2>> = { sl: 0, it: 1, en: 2 };

const FIELD_LABELS: Readonly<Record<PersonalField, Three>> = {
  surname: ['priimek', 'cognome', 'surname'],
  givenName: ['ime', 'nome', 'given name'],
  sex: ['spol', 'sesso', 'sex'],
  emso: ['EMŠO', 'EMŠO', 'EMŠO'],
  taxNumber: ['davčna številka', 'codice fiscale', 'tax number'],
  street: ['naslov', 'indirizzo', 'address'],
  postalCode: ['poštna številka', 'CAP', 'postal code'],
  post: ['pošta', 'località postale', 'post office'],
  note: ['opomba', 'nota', 'note'],
  birthDate: ['datum rojstva', 'data di nascita', 'date of birth'],
  pseudonym: ['šifra', 'codice', 'code'],
  phone: ['telefon', 'telefono', 'telephone'],
  email: ['elektronski naslov', 'indirizzo e-mail', 'e-mail address'],
};

const WORDS = {
  title: ['Vaši osebni podatki', 'I Suoi dati personali', 'Your personal data'],
  rights: [
    'Zahtevate lahko popravek ali izbris podatkov in omejitev obdelave, ugovarjate obdelavi ter se pritožite pri ' +
      'Informacijskem pooblaščencu.',
    'Può chiedere la rettifica o la cancellazione dei dati e la limitazione del trattamento, opporsi al trattamento e ' +
      'proporre reclamo al Commissario per l’informazione.',
    'You may ask that data be corrected or erased or their processing restricted, object to it, and complain to the ' +
      'Information Commissioner.',
  ],
  register: ['Podatki v evidenci', 'Dati nel registro', 'Data in the register'],
  relations: ['Razmerja z drugimi osebami', 'Relazioni con altre persone', 'Relations with other persons'],
  cases: ['Zadeve in hramba', 'Pratiche e conservazione', 'Cases and retention'],
  history: ['Kaj se je zgodilo', 'Che cosa è accaduto', 'What happened'],
  texts: ['Zapisi o vas', 'Annotazioni su di Lei', 'What was written of you'],
  letters: ['Dopisi', 'Lettere', 'Letters'],
  documents: ['Priloge', 'Allegati', 'Attachments'],
  access: ['Kdo je obdeloval vaše podatke', 'Chi ha trattato i Suoi dati', 'Who processed your data'],
  recipients: ['Komu so bili podatki posredovani', 'Destinatari dei dati', 'Recipients of the data'],
  none: ['Ničesar ni zapisanega.', 'Non risulta nulla.', 'Nothing is recorded.'],
  withheldField: [
    'varovano; povemo samo osebno',
    'protetto; comunicato solo di persona',
    'protected; told in person only',
  ],
  withheldTexts: [
    'Zadržani zapisi o drugih osebah',
    'Annotazioni su altre persone omesse',
    'Texts about other persons withheld',
  ],
  otherPerson: ['druga oseba', 'un’altra persona', 'another person'],
  keepUntil: ['hrani se do', 'conservato fino al', 'kept until'],
  stillOpen: ['še teče', 'in corso', 'open'],
  unverified: ['rok ni potrjen', 'termine non confermato', 'period not confirmed'],
  producedOn: ['Pripravljeno', 'Prodotto il', 'Produced on'],
  schema: ['Različica zapisa', 'Versione del formato', 'Version of the format'],
  more: ['Več v datoteki podatki.json', 'Segue nel file podatki.json', 'More in the file podatki.json'],
} as const satisfies Readonly<Record<string, Three>>;

/** The words of an export in a language. */
export interface ExportWords {
  readonly say: (key: keyof typeof WORDS) => string;
  readonly field: (field: PersonalField) => string;
}

/** The words of an export in a language. */
export const wordsIn = (language: AccessLanguage): ExportWords => ({
  say: (key) => WORDS[key][PLACE[language]],
  field: (field) => FIELD_LABELS[field][PLACE[language]],
});
