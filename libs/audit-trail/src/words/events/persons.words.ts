import { told } from '../declare';

const relation = { item: 'relationId', on: 'from' };

/** What the office knows of a person, and how long it may. */
export const personEvents = {
  PersonRegistered: told(
    [
      'oseba vpisana, istovetnost: {identifiedBy}',
      'persona registrata, identificata per: {identifiedBy}',
      'person registered, identified by: {identifiedBy}',
    ],
    { sets: { standing: 'known' } },
  ),
  PersonDetailsRecorded: told(
    [
      'zapisani podatki o osebi: {personalData}',
      'registrati dati della persona: {personalData}',
      'details of the person recorded: {personalData}',
    ],
    { as: { reason: 'detailsReason' } },
    [1, 2],
  ),
  PseudonymousPersonRegistered: told(
    ['oseba vpisana pod šifro', 'persona registrata con un codice', 'person registered under a code'],
    { sets: { standing: 'known-by-code' } },
  ),
  EmsoCorrected: told(
    ['EMŠO popravljen', 'EMŠO corretto', 'EMŠO corrected'],
    { as: { version: 'emsoVersion', reason: 'detailsReason' }, leaves: ['replaces'] },
    [1, 2],
  ),
  ContactLanguageChosen: told([
    'jezik dopisovanja: {language}',
    'lingua per le comunicazioni: {language}',
    'language of letters: {language}',
  ]),
  AddressProtected: told(
    [
      'naslov zaščiten, vidi ga le enota {protectedFor}',
      'indirizzo protetto, lo vede solo l’unità {protectedFor}',
      'address protected, only the unit {protectedFor} sees it',
    ],
    { as: { unit: 'protectedFor' } },
  ),
  AddressProtectionLifted: told(
    ['zaščita naslova odpravljena', 'protezione dell’indirizzo revocata', 'protection of the address lifted'],
    { clears: ['protectedFor'] },
  ),
  PersonDied: told(['oseba je umrla {diedOn}', 'persona deceduta {diedOn}', 'the person died {diedOn}'], {
    on: 'diedOn',
  }),
  DeathCorrected: told(
    [
      'dan smrti popravljen: {diedOn}',
      'giorno del decesso corretto: {diedOn}',
      'day of death corrected: {diedOn}',
    ],
    {
      on: 'diedOn',
      as: { reason: 'detailsReason' },
      corrects: ['PersonDied', 'DeathCorrected'],
      leaves: ['replaces'],
    },
    [1, 2],
  ),
  HouseholdMemberJoined: told(
    [
      'član gospodinjstva: {otherId} ({relationBasis})',
      'membro del nucleo: {otherId} ({relationBasis})',
      'member of the household: {otherId} ({relationBasis})',
    ],
    { ...relation, as: { basis: 'relationBasis' }, itemSets: { relation: 'household-member' } },
  ),
  RepresentativeAppointed: told(
    [
      'zastopnik: {otherId} ({relationBasis})',
      'rappresentante: {otherId} ({relationBasis})',
      'representative: {otherId} ({relationBasis})',
    ],
    { ...relation, as: { basis: 'relationBasis' }, itemSets: { relation: 'representative' } },
  ),
  LiablePersonBound: told(
    [
      'zavezanec: {otherId} ({relationBasis})',
      'obbligato: {otherId} ({relationBasis})',
      'liable person: {otherId} ({relationBasis})',
    ],
    { ...relation, as: { basis: 'relationBasis' }, itemSets: { relation: 'liable-person' } },
  ),
  PersonRelationEnded: told(
    [
      'razmerje ne velja več od {until}',
      'relazione cessata dal {until}',
      'the relation does not hold from {until}',
    ],
    { item: 'relationId', on: 'on', as: { on: 'until' } },
  ),
  PersonsFoundSame: told(
    [
      'dva zapisa sta iste osebe: {survivorId}, {absorbedId}',
      'due schede della stessa persona: {survivorId}, {absorbedId}',
      'two records are of one person: {survivorId}, {absorbedId}',
    ],
    { sets: { samePerson: true } },
  ),
  PersonsFoundDifferent: told(
    [
      'zapisa sta dveh oseb: {personIds}',
      'le schede sono di due persone: {personIds}',
      'the records are of two persons: {personIds}',
    ],
    { sets: { samePerson: false } },
  ),
  PersonMergeUndone: told(
    [
      'združitev zapisov razveljavljena: {survivorId}, {absorbedId}',
      'unione delle schede annullata: {survivorId}, {absorbedId}',
      'the joining of records was undone: {survivorId}, {absorbedId}',
    ],
    { sets: { samePerson: false } },
  ),
  PersonErasureOrdered: told(
    [
      'izbris osebnih podatkov odrejen: {ground}',
      'cancellazione dei dati personali disposta: {ground}',
      'erasure of personal data ordered: {ground}',
    ],
    { sets: { standing: 'erasure-ordered' } },
  ),
  PersonErased: told(['osebni podatki izbrisani', 'dati personali cancellati', 'personal data erased'], {
    sets: { standing: 'erased' },
  }),
  LegalHoldPlaced: told(
    ['podatki zadržani: {ground}', 'dati trattenuti: {ground}', 'data put on legal hold: {ground}'],
    { item: 'ground', itemSets: { held: true } },
  ),
  LegalHoldLifted: told(
    [
      'razlog za zadržanje podatkov prenehal: {ground}',
      'motivo di conservazione cessato: {ground}',
      'legal hold lifted: {ground}',
    ],
    { item: 'ground', itemSets: { held: false } },
  ),
};
