import { told } from '../declare';

const caseAs = { kind: 'caseKind', number: 'caseNumber' };
const caseItem = { item: 'caseId', as: caseAs };

/** How long cases are kept, their destruction, and what people are told of their own data. */
export const retentionEvents = {
  RetentionPeriodSet: told(
    [
      'rok hrambe za znak {sign} določen: {retentionMonths} mesecev, za zadeve, končane od {periodFrom}',
      'termine di conservazione per il segno {sign}: {retentionMonths} mesi, per pratiche concluse dal {periodFrom}',
      'retention under sign {sign} set: {retentionMonths} months, for cases that end from {periodFrom}',
    ],
    {
      on: 'from',
      as: { months: 'retentionMonths', from: 'periodFrom', title: 'signTitle', source: 'periodSource' },
      leaves: ['setOn'],
    },
  ),
  DestructionProposed: told(
    [
      'uničenje zadev predlagano {proposedOn}',
      'distruzione di pratiche proposta {proposedOn}',
      'destruction of cases proposed {proposedOn}',
    ],
    {
      on: 'proposedOn',
      as: { cases: 'listedCases', proposedBy: 'listedBy' },
      sets: { standing: 'submitted' },
    },
  ),
  DestructionApproved: told(['uničenje odobreno', 'distruzione approvata', 'destruction approved'], {
    on: 'approvedOn',
  }),
  DestructionRejected: told(
    ['uničenje zavrnjeno: {reason}', 'distruzione respinta: {reason}', 'destruction rejected: {reason}'],
    { on: 'rejectedOn', as: { rejectedBy: 'listRejectedBy' } },
  ),
  CaseDestroyed: told(
    [
      'vsebina zadeve uničena: besedil {texts}, prilog in dopisov {documents}',
      'contenuto della pratica distrutto: testi {texts}, allegati e lettere {documents}',
      'content of the case destroyed: texts {texts}, attachments and letters {documents}',
    ],
    { ...caseItem, as: { ...caseAs, letters: 'lettersGone' }, on: 'destroyedOn' },
  ),
  CaseHandedToArchive: told(
    ['zadeva izročena arhivu', 'pratica versata all’archivio', 'case handed over to the archive'],
    { ...caseItem, on: 'handedOverOn' },
  ),
  CaseSpared: told(
    [
      'zadeva ni uničena, ker jo nekaj zadržuje',
      'pratica non distrutta, trattenuta',
      'case spared, since something keeps it',
    ],
    { ...caseItem, as: { ...caseAs, reasons: 'keptBy' }, on: 'sparedOn' },
  ),
  DestructionCompleted: told(['uničenje končano', 'distruzione conclusa', 'destruction completed'], {
    on: 'completedOn',
  }),
  CaseHoldPlaced: told(
    ['zadeva zadržana: {ground}', 'pratica trattenuta: {ground}', 'case put on legal hold: {ground}'],
    { item: 'ground', as: caseAs, itemSets: { held: true }, on: 'placedOn' },
  ),
  CaseHoldLifted: told(
    [
      'razlog za zadržanje zadeve prenehal: {ground}',
      'motivo di conservazione della pratica cessato: {ground}',
      'legal hold on the case lifted: {ground}',
    ],
    { item: 'ground', as: caseAs, itemSets: { held: false }, on: 'liftedOn' },
  ),
  AccessRequestRegistered: told(
    [
      'zahteva za seznanitev z lastnimi podatki prejeta {receivedOn}, odgovor do {answerDueOn}',
      'richiesta di accesso ai propri dati pervenuta {receivedOn}, risposta entro {answerDueOn}',
      'request for access to own data received {receivedOn}, answer due {answerDueOn}',
    ],
    { on: 'receivedOn' },
  ),
  RequesterIdentified: told(
    [
      'istovetnost vlagatelja zahteve preverjena: {means}',
      'identità del richiedente verificata: {means}',
      'identity of the requester checked: {means}',
    ],
    { on: 'identifiedOn', as: { identifiedBy: 'identityCheckedBy' } },
  ),
  AccessDeadlineExtended: told(
    [
      'rok za odgovor podaljšan do {answerDueOn}: {reason}',
      'termine per la risposta prorogato al {answerDueOn}: {reason}',
      'time for the answer extended to {answerDueOn}: {reason}',
    ],
    { on: 'extendedOn' },
  ),
  AccessExportProduced: told(
    ['izpis podatkov pripravljen', 'estratto dei dati prodotto', 'extract of the data produced'],
    {
      on: 'producedOn',
      as: { format: 'exportFormat', cases: 'casesTold', files: 'filesGiven', schema: 'exportSchema' },
    },
  ),
  AccessExportHandedOver: told(
    ['izpis podatkov izročen: {way}', 'estratto dei dati consegnato: {way}', 'extract handed over: {way}'],
    { on: 'handedOverOn' },
  ),
  AccessRequestRefused: told(
    ['zahteva zavrnjena: {reason}', 'richiesta respinta: {reason}', 'request refused: {reason}'],
    { on: 'refusedOn' },
  ),
  ThirdPersonTextErased: told(
    [
      'besedilo o drugi osebi izbrisano: {ground}',
      'testo su un’altra persona cancellato: {ground}',
      'text about another person erased: {ground}',
    ],
    { as: { textId: 'erasedText' } },
  ),
};
