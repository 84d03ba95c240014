import { fieldsOf, partsOf } from '../declare';

/** What is said of persons, accounts and imports. */
export const personFields = {
  ...fieldsOf('code', {
    answer: ['odgovor', 'risposta', 'answer'],
    detailsReason: ['razlog popravka', 'motivo della correzione', 'reason of the correction'],
    encoding: ['kodiranje datoteke', 'codifica del file', 'encoding of the file'],
    field: ['podatek', 'dato', 'field'],
    ground: ['razlog', 'motivo', 'ground'],
    identifiedBy: ['istovetnost po', 'identificata per', 'identified by'],
    language: ['jezik', 'lingua', 'language'],
    relation: ['vrsta razmerja', 'tipo di relazione', 'kind of relation'],
    relationBasis: ['podlaga razmerja', 'base della relazione', 'basis of the relation'],
    role: ['vloga', 'ruolo', 'role'],
    roles: ['vloge', 'ruoli', 'roles'],
    sex: ['spol', 'sesso', 'sex'],
    standing: ['stanje', 'stato', 'standing'],
  }),
  ...fieldsOf('yes-no', {
    granted: ['dodeljeno', 'assegnato', 'granted'],
    held: ['zadržano', 'trattenuto', 'held'],
    samePerson: ['ista oseba', 'stessa persona', 'same person'],
  }),
  ...fieldsOf('number', {
    accepted: ['sprejetih vrstic', 'righe accettate', 'rows accepted'],
    documents: ['število listin', 'numero di documenti', 'number of documents'],
    emsoVersion: ['različica EMŠO', 'versione dell’EMŠO', 'version of the EMŠO'],
    newFacts: ['novih dejstev', 'fatti nuovi', 'new facts'],
    rejected: ['zavrnjenih vrstic', 'righe respinte', 'rows rejected'],
    rejectedByCode: ['zavrnjenih po razlogih', 'respinte per motivo', 'rejected by reason'],
    rows: ['vrstic', 'righe', 'rows'],
    texts: ['število besedil', 'numero di testi', 'number of texts'],
    version: ['različica', 'versione', 'version'],
  }),
  ...fieldsOf('text', {
    protectedFor: ['naslov vidi le enota', 'indirizzo visibile solo a', 'address seen only by'],
    units: ['enote', 'unità', 'units'],
  }),
  ...partsOf({
    personalData: ['podatki o osebi', 'dati della persona', 'personal data', ['field', 'version']],
  }),
};
