import { fieldsOf, partsOf } from '../declare';

const FACTS = ['setting', 'household', 'incomes', 'services', 'liable'];
const RESULT = ['value', 'abilityToPay', 'contribution', 'exemption', 'publicShare'];

/** Prices, exemptions and statements. */
export const paymentFields = {
  ...fieldsOf('money', {
    abilityToPay: ['plačilna sposobnost', 'capacità di pagamento', 'ability to pay'],
    agreed: ['dogovorjeni znesek', 'importo concordato', 'amount agreed'],
    amount: ['znesek', 'importo', 'amount'],
    contribution: ['prispevek', 'contributo', 'contribution'],
    exemption: ['oprostitev', 'esenzione', 'exemption'],
    full: ['polna cena', 'prezzo intero', 'full price'],
    liableTotal: ['zavezanci skupaj', 'obbligati in totale', 'liable persons together'],
    monthly: ['na mesec', 'al mese', 'a month'],
    price: ['cena', 'prezzo', 'price'],
    publicShare: ['delež javnih sredstev', 'quota pubblica', 'public share'],
    subsidy: ['subvencija', 'sussidio', 'subsidy'],
    user: ['cena za uporabnika', 'prezzo per l’utente', 'price for the user'],
    value: ['vrednost', 'valore', 'value'],
  }),
  ...fieldsOf('percent', { percent: ['odstotek', 'percentuale', 'percentage'] }),
  ...fieldsOf('decimal', {
    before: ['prej', 'prima', 'before'],
    days: ['dni', 'giorni', 'days'],
    daysOfMonth: ['dni v mesecu', 'giorni del mese', 'days of the month'],
    units: ['enot', 'unità', 'units'],
  }),
  ...fieldsOf('code', {
    basis: ['podlaga', 'base', 'basis'],
    cause: ['vzrok', 'causa', 'cause'],
    ceaseReason: ['razlog prenehanja', 'motivo della cessazione', 'reason of ceasing'],
    duty: ['obveznost', 'obbligo', 'duty'],
    evidence: ['dokazilo', 'prova', 'evidence'],
    exemptionForm: ['oblika oprostitve', 'forma dell’esenzione', 'form of the exemption'],
    figure: ['podatek', 'cifra', 'figure'],
    form: ['oblika', 'forma', 'form'],
    of: ['v', 'in', 'in'],
    rule: ['pravilo', 'regola', 'rule'],
    setting: ['okolje', 'ambito', 'setting'],
    subject: ['predmet', 'oggetto', 'subject'],
    tariff: ['tarifa', 'tariffa', 'tariff'],
    type: ['vrsta', 'tipo', 'type'],
  }),
  ...fieldsOf('yes-no', {
    inForce: ['v veljavi', 'in vigore', 'in force'],
    reportedLate: ['sporočeno prepozno', 'comunicato in ritardo', 'reported late'],
  }),
  ...fieldsOf('hidden', { differences: ['razlike', 'differenze', 'differences'] }),
  ...fieldsOf('group', {
    statement: ['obračun', 'rendiconto', 'statement'],
    totals: ['skupaj', 'totale', 'totals'],
  }),
  ...fieldsOf('list', {
    household: ['gospodinjstvo', 'nucleo familiare', 'household'],
    parameters: ['parametri', 'parametri', 'parameters'],
    services: ['storitve', 'servizi', 'services'],
    steps: ['koraki', 'passi', 'steps'],
  }),
  ...partsOf({
    derivation: ['izračun', 'calcolo', 'calculation', ['result']],
    exemptionFacts: ['podatki za izračun', 'dati del calcolo', 'facts of the calculation', FACTS],
    exemptionPart: [
      'del oprostitve',
      'parte dell’esenzione',
      'part of the exemption',
      ['from', 'until', 'form', 'monthly', 'percent'],
    ],
    exemptionPeriods: ['obdobja', 'periodi', 'periods', ['from', 'until', 'because', 'derivation']],
    incomes: ['dohodki', 'redditi', 'incomes', ['value', 'kind', 'monthly', 'evidence', 'from', 'until']],
    liable: [
      'zavezanci',
      'obbligati',
      'liable persons',
      ['value', 'personId', 'amount', 'duty', 'agreed', 'contribution', 'from', 'until'],
    ],
    lines: ['postavke', 'voci', 'lines', ['from', 'until', 'item', 'tariff', 'minutes', 'units', 'value']],
    result: ['izid izračuna', 'risultato', 'result', RESULT],
    shares: [
      'deleži',
      'quote',
      'shares',
      ['from', 'until', 'value', 'contribution', 'exemption', 'publicShare'],
    ],
    warnings: ['opozorila', 'avvertenze', 'warnings', ['code', 'subject']],
  }),
};
