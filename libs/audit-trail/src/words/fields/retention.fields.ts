import { fieldsOf } from '../declare';

/** What is said of retention, destruction and access to one's own data. */
export const retentionFields = {
  ...fieldsOf('code', {
    disposal: ['po izteku roka', 'alla scadenza', 'when the period is over'],
    caseKind: ['vrsta zadeve', 'tipo di pratica', 'kind of case'],
    exportFormat: ['oblika', 'formato', 'format'],
    keptBy: ['zadržuje', 'trattenuta da', 'kept by'],
    means: ['način', 'mezzo', 'means'],
    requestChannel: ['prejeto', 'pervenuta', 'came in'],
    way: ['način izročitve', 'modo di consegna', 'way'],
  }),
  ...fieldsOf('day', {
    keepUntil: ['hraniti do', 'da conservare fino al', 'to be kept until'],
    setOn: ['določeno', 'fissato', 'set'],
    answerDueOn: ['odgovor do', 'risposta entro', 'answer due'],
    periodFrom: ['velja za končane od', 'vale per le concluse dal', 'for cases that end from'],
    destroyedOn: ['uničeno', 'distrutto', 'destroyed'],
    handedOverOn: ['izročeno', 'consegnato', 'handed over'],
    sparedOn: ['zadržano', 'trattenuta', 'spared'],
    completedOn: ['končano', 'conclusa', 'completed'],
    placedOn: ['zadržano od', 'trattenuta dal', 'held from'],
    liftedOn: ['sproščeno', 'liberata', 'lifted'],
    identifiedOn: ['preverjeno', 'verificata', 'checked'],
    extendedOn: ['podaljšano', 'prorogato', 'extended'],
    refusedOn: ['zavrnjeno', 'respinta', 'refused'],
    rejectedOn: ['zavrnjeno', 'respinta', 'rejected'],
    proposedOn: ['predlagano', 'proposta', 'proposed'],
  }),
  ...fieldsOf('number', {
    retentionMonths: ['mesecev hrambe', 'mesi di conservazione', 'months kept'],
    lettersGone: ['dopisov', 'lettere', 'letters'],
    casesTold: ['zadev v izpisu', 'pratiche nell’estratto', 'cases in the extract'],
    filesGiven: ['datotek v izpisu', 'file nell’estratto', 'files in the extract'],
    withheld: ['zadržanih besedil', 'testi omessi', 'texts withheld'],
    exportSchema: ['različica opisa', 'versione dello schema', 'version of the schema'],
  }),
  ...fieldsOf('text', {
    signTitle: ['naslov znaka', 'titolo del segno', 'title of the sign'],
    periodSource: ['vir roka', 'fonte del termine', 'source of the period'],
    dueSource: ['vir roka', 'fonte del termine', 'source of the period'],
  }),
  ...fieldsOf('count', { listedCases: ['število zadev', 'numero di pratiche', 'number of cases'] }),
  ...fieldsOf('id', {
    caseId: ['zadeva', 'pratica', 'case'],
    destructionId: ['seznam', 'elenco', 'list'],
    requestId: ['zahteva', 'richiesta', 'request'],
    erasedText: ['besedilo', 'testo', 'text'],
  }),
  ...fieldsOf('person', {
    personsErased: ['izbrisane osebe', 'persone cancellate', 'persons erased'],
    personsKept: ['ohranjene osebe', 'persone conservate', 'persons kept'],
  }),
  ...fieldsOf('user', {
    listedBy: ['predlagal', 'proposto da', 'proposed by'],
    listRejectedBy: ['zavrnil', 'respinto da', 'rejected by'],
    identityCheckedBy: ['preveril', 'verificata da', 'checked by'],
  }),
};
