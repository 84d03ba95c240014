import { houseText } from '../declare';

/** The table of a programme's criteria with what was found. */
export const criteria = houseText('criteria', {
  asked: [
    'Pri presoji so bila uporabljena merila programa, kot so veljala dne {on}:',
    'Per la valutazione sono stati applicati i criteri del programma in vigore il giorno {on}:',
  ],
  notEvaluated: ['Merila programa niso bila presojana.', 'I criteri del programma non sono stati valutati.'],
  criterion: ['Merilo', 'Criterio'],
  finding: ['Ugotovitev', 'Esito'],
  basis: ['Podlaga', 'Base giuridica'],
  met: ['izpolnjeno', 'soddisfatto'],
  'not-met': ['ni izpolnjeno', 'non soddisfatto'],
  unknown: ['ni ugotovljeno', 'non accertato'],
  unmet: [
    '{unmet|Ni izpolnjeno|Nista izpolnjeni|Niso izpolnjena|Ni izpolnjenih} {unmet} ' +
      '{unmet|merilo|merili|merila|meril}, zato vlogi ni mogoče ugoditi.',
    'Non {unmet|è soddisfatto|sono soddisfatti} {unmet} {unmet|criterio|criteri}; la domanda non può pertanto ' +
      'essere accolta.',
  ],
  allMet: ['Vsa merila so izpolnjena.', 'Tutti i criteri sono soddisfatti.'],
});

const introduction = [
  '{office} na podlagi 207. člena Zakona o splošnem upravnem postopku (ZUP) v zadevi »{programme}« na vlogo, ' +
    'ki jo je {sex?vložil|vložila|vložil/-a} {applicant}, izdaja naslednjo',
  '{office}, ai sensi dell’articolo 207 della Legge sul procedimento amministrativo generale (ZUP), nel ' +
    'procedimento relativo a «{programme}», sulla domanda presentata da {applicant}, emette il seguente',
] as const;
const received = [
  'Vloga št. {caseNumber} je bila prejeta dne {receivedOn}.',
  'La domanda n. {caseNumber} è stata ricevuta il giorno {receivedOn}.',
] as const;
const complete = ['Popolna je od {completeOn}.', 'È completa dal giorno {completeOn}.'] as const;

/** A decision that grants an application. */
export const grant = houseText('grant', {
  title: ['Odločba', 'Provvedimento'],
  subtitle: ['o ugoditvi vlogi', 'di accoglimento della domanda'],
  introduction,
  operative: [
    'Vlogi, ki jo je {sex?vložil|vložila|vložil/-a} {name}, se ugodi.',
    'La domanda presentata da {name} è accolta.',
  ],
  granted: [
    '{sex?Vlagatelju|Vlagateljici|Vlagatelju/-ici} se prizna »{programme}«.',
    '{sex?Al|Alla|Al/alla} richiedente è riconosciuto quanto segue: «{programme}».',
  ],
  received,
  complete,
});

/** A decision that refuses an application. */
export const refusal = houseText('refusal', {
  title: ['Odločba', 'Provvedimento'],
  subtitle: ['o zavrnitvi vloge', 'di rigetto della domanda'],
  introduction,
  operative: [
    'Vloga za »{programme}«, ki jo je {sex?vložil|vložila|vložil/-a} {name}, se zavrne.',
    'La domanda relativa a «{programme}» presentata da {name} è respinta.',
  ],
  received,
  complete,
});

/** A decision on exemption from payment. */
export const exemptionDecision = houseText('exemption-decision', {
  title: ['Odločba', 'Provvedimento'],
  subtitle: ['o oprostitvi plačila', 'di esenzione dal pagamento'],
  introduction: [
    '{office} na podlagi 207. člena Zakona o splošnem upravnem postopku (ZUP), 100. člena Zakona o socialnem ' +
      'varstvu (ZSV) in Uredbe o merilih za določanje oprostitev pri plačilih socialnovarstvenih storitev v ' +
      'zadevi oprostitve plačila storitve »{programme}«, {sex?upravičenec|upravičenka|upravičenec/-ka} ' +
      '{applicant}, izdaja naslednjo',
    '{office}, ai sensi dell’articolo 207 della Legge sul procedimento amministrativo generale (ZUP), ' +
      'dell’articolo 100 della Legge sulla sicurezza sociale (ZSV) e del Decreto sui criteri per la ' +
      'determinazione delle esenzioni dal pagamento dei servizi socioassistenziali, nel procedimento di ' +
      'esenzione dal pagamento del servizio «{programme}», {sex?beneficiario|beneficiaria|beneficiario/a} ' +
      '{applicant}, emette il seguente',
  ],
  since: ['Od {from} dalje: ', 'Dal giorno {from}: '],
  between: ['Od {from} do {until}: ', 'Dal giorno {from} al giorno {until}: '],
  partly: [
    '{sex?upravičencu|upravičenki|upravičencu/-ki} se prizna oprostitev plačila storitve »{programme}« v višini ' +
      '{exemption} na mesec',
    '{sex?al beneficiario|alla beneficiaria|al/alla beneficiario/a} è riconosciuta l’esenzione dal pagamento ' +
      'del servizio «{programme}» nella misura di {exemption} al mese',
  ],
  wholly: [
    '{sex?upravičenec|upravičenka|upravičenec/-ka} je v celoti {sex?oproščen|oproščena|oproščen/-a} plačila ' +
      'storitve »{programme}«, kar znaša {exemption} na mesec',
    '{sex?il beneficiario è totalmente esente|la beneficiaria è totalmente esente|il/la beneficiario/a è ' +
      'totalmente esente} dal pagamento del servizio «{programme}», pari a {exemption} al mese',
  ],
  none: [
    '{sex?upravičencu|upravičenki|upravičencu/-ki} se oprostitev plačila storitve »{programme}« ne prizna',
    '{sex?al beneficiario|alla beneficiaria|al/alla beneficiario/a} non è riconosciuta l’esenzione dal ' +
      'pagamento del servizio «{programme}»',
  ],
  pays: [
    '{sex?upravičenec|upravičenka|upravičenec/-ka} plača {contribution} na mesec od skupne vrednosti storitve, ' +
      'ki je {value} na mesec',
    '{sex?il beneficiario|la beneficiaria|il/la beneficiario/a} paga {contribution} al mese sul valore ' +
      'complessivo del servizio, che è di {value} al mese',
  ],
  paysPercent: [
    '{sex?upravičenec|upravičenka|upravičenec/-ka} plača {percent} cene, kar pri vrednosti storitve {value} na ' +
      'mesec znaša {contribution} na mesec',
    '{sex?il beneficiario|la beneficiaria|il/la beneficiario/a} paga il {percent} del prezzo, che con un valore ' +
      'del servizio di {value} al mese equivale a {contribution} al mese',
  ],
  liablePays: [
    '{sex?zavezanec|zavezanka|zavezanec/-ka} {name} plača {contribution} na mesec',
    '{sex?l’obbligato|l’obbligata|l’obbligato/a} {name} paga {contribution} al mese',
  ],
  liableExempt: [
    '{sex?zavezanec|zavezanka|zavezanec/-ka} {name} je v celoti {sex?oproščen|oproščena|oproščen/-a} plačila',
    '{sex?l’obbligato|l’obbligata|l’obbligato/a} {name} è totalmente esente dal pagamento',
  ],
  rest: [
    'razliko {publicShare} na mesec krije {payer}',
    'la differenza di {publicShare} al mese è a carico {payer}',
  ],
  'payer.municipality': ['občina stalnega prebivališča', 'del comune di residenza permanente'],
  'payer.state': ['Republika Slovenija', 'della Repubblica di Slovenia'],
  'payer.society': ['izvajalec', 'dell’esecutore'],
  'payer.user': ['uporabnik', 'dell’utente'],
  report: [
    'Vsako spremembo dohodkov, gospodinjstva, obsega ali cene storitve je treba sporočiti v {days} ' +
      '{days|dnevu|dneh|dneh|dneh}{mark} od njenega nastanka.',
    'Ogni variazione dei redditi, del nucleo familiare, del volume o del prezzo del servizio va comunicata ' +
      'entro {days} {days|giorno|giorni}{mark} dal suo verificarsi.',
  ],
  replaces: [
    'S to odločbo se od {from} dalje nadomesti prejšnja določitev oprostitve.',
    'Con il presente provvedimento si sostituisce dal giorno {from} la precedente determinazione dell’esenzione.',
  ],
  household: [
    'Gospodinjstvo {sex?upravičenca|upravičenke|upravičenca/-ke} šteje {members} ' +
      '{members|osebo|osebi|osebe|oseb}.',
    'Il nucleo familiare {sex?del beneficiario|della beneficiaria|del/della beneficiario/a} conta {members} ' +
      '{members|persona|persone}.',
  ],
  liableCount: [
    'V postopku {liable|je upoštevan|sta upoštevana|so upoštevani|je upoštevanih} {liable} ' +
      '{liable|zavezanec|zavezanca|zavezanci|zavezancev}.',
    'Nel procedimento {liable|è considerato|sono considerati} {liable} {liable|obbligato|obbligati}.',
  ],
  changed: [
    'Oprostitev je določena na novo, ker se je dne {changedOn} spremenilo: {cause}.',
    'L’esenzione è determinata di nuovo perché il giorno {changedOn} è cambiato: {cause}.',
  ],
  'cause.income': ['dohodek', 'il reddito'],
  'cause.volume': ['obseg storitve', 'il volume del servizio'],
  'cause.price': ['cena storitve', 'il prezzo del servizio'],
  'cause.household': ['gospodinjstvo', 'il nucleo familiare'],
  'cause.basic-amount': ['osnovni znesek minimalnega dohodka', 'l’importo di base del reddito minimo'],
  'cause.setting': ['okolje, v katerem se storitev izvaja', 'il luogo in cui il servizio è prestato'],
  'cause.liable-person': ['krog zavezancev', 'la cerchia degli obbligati'],
  reportedLate: ['Sprememba ni bila sporočena pravočasno.', 'La variazione non è stata comunicata in tempo.'],
  corrected: [
    'Prejšnji izračun je popravljen na podlagi popravljenih podatkov.',
    'Il calcolo precedente è rettificato in base a dati corretti.',
  ],
  calculation: [
    'Izračun po korakih, s predpisi in pravili, kot so veljali dne {on}; zneski so v EUR na mesec:',
    'Calcolo per passi, con le norme e le regole in vigore il giorno {on}; gli importi sono in EUR al mese:',
  ],
});

/** The steps of the calculation of an exemption. */
export const calculation = houseText('calculation', {
  step: ['Korak', 'Passo'],
  how: ['Izračun', 'Calcolo'],
  amount: ['Znesek', 'Importo'],
  source: ['Vir', 'Fonte'],
  sources: ['Viri', 'Fonti'],
  sourceLine: ['[{n}] {source}', '[{n}] {source} (nel testo sloveno)'],
  rule: ['pravilo {rule}, različica {version}', 'regola {rule}, versione {version}'],
  parameter: [
    '{name}: {value}{since}{mark}; {source}',
    '{name}: {value}{since}{mark}; {source} (nel testo sloveno)',
  ],
  parameterPlain: ['{name}{since}{mark}; {source}', '{name}{since}{mark}; {source} (nel testo sloveno)'],
  since: [', od {from}', ', dal giorno {from}'],
  parameters: ['Uporabljeni parametri', 'Parametri applicati'],
  'established-income': ['Ugotovljeni dohodek (D)', 'Reddito accertato (D)'],
  'minimum-income': ['Minimalni dohodek gospodinjstva (MD)', 'Reddito minimo del nucleo (MD)'],
  'threshold-home': ['Meja socialne varnosti doma (MSV)', 'Soglia di sicurezza sociale a domicilio (MSV)'],
  'threshold-institution': [
    'Meja socialne varnosti v institucionalnem varstvu (MSV)',
    'Soglia di sicurezza sociale in istituto (MSV)',
  ],
  'ability-to-pay': ['Plačilna sposobnost (PS)', 'Capacità di pagamento (PS)'],
  'service-value': ['Vrednost storitve', 'Valore del servizio'],
  'total-value': ['Vrednost vseh storitev (V)', 'Valore di tutti i servizi (V)'],
  contribution: ['Prispevek (P)', 'Contributo (P)'],
  exemption: ['Oprostitev (O)', 'Esenzione (O)'],
  'contribution-by-service': ['Prispevek po storitvah', 'Contributo per servizio'],
  'agreed-duty': ['Obveznost po naslovu ali pogodbi', 'Obbligo da titolo o contratto'],
  'liable-contributions': ['Prispevki zavezancev', 'Contributi degli obbligati'],
  'public-share': ['Delež javnih sredstev', 'Quota pubblica'],
  'how.established-income': ['{incomes}', '{incomes}'],
  'how.minimum-income': ['OMD × uteži = {omd} × ({weights})', 'OMD × pesi = {omd} × ({weights})'],
  'how.threshold-home': [
    'višji od zneskov {base} × MD in MD + {share} × D (MD = {md}, D = {d})',
    'il maggiore tra {base} × MD e MD + {share} × D (MD = {md}, D = {d})',
  ],
  'how.threshold-institution': [
    'višji od zneskov {share} × D in {base} × OMD (D = {d}, OMD = {omd})',
    'il maggiore tra {share} × D e {base} × OMD (D = {d}, OMD = {omd})',
  ],
  'how.ability-to-pay': ['D − MSV = {d} − {msv}, najmanj 0', 'D − MSV = {d} − {msv}, almeno 0'],
  'how.service-value': ['cena × obseg = {price} × {volume}', 'prezzo × volume = {price} × {volume}'],
  'how.total-value': ['{values}', '{values}'],
  'how.contribution': ['nižji od zneskov V = {v} in PS = {ps}', 'il minore tra V = {v} e PS = {ps}'],
  'how.exemption': ['V − P = {v} − {contribution}', 'V − P = {v} − {contribution}'],
  'how.contribution-by-service': [
    '{contribution} po vrednosti storitev {values}',
    '{contribution} secondo il valore dei servizi {values}',
  ],
  'how.agreed-duty': ['{agreed}', '{agreed}'],
  'how.liable-contributions': [
    'skupaj največ O = {exemption}, po plačilni sposobnosti {abilities}',
    'insieme al massimo O = {exemption}, secondo la capacità di pagamento {abilities}',
  ],
  'how.public-share': [
    'O − prispevki zavezancev = {exemption} − ({liable})',
    'O − contributi degli obbligati = {exemption} − ({liable})',
  ],
  evidence: ['{amount} (dokazilo {evidence})', '{amount} (documento {evidence})'],
  'income.pension': ['pokojnina', 'pensione'],
  'income.salary': ['plača', 'stipendio'],
  'income.allowance': ['dodatek', 'assegno'],
  'income.attendance-allowance': ['dodatek za pomoč in postrežbo', 'assegno di accompagnamento'],
  'income.rent': ['najemnina', 'affitto'],
  'income.maintenance': ['preživnina', 'mantenimento'],
  'parameter.omd': ['osnovni znesek minimalnega dohodka (OMD)', 'importo di base del reddito minimo (OMD)'],
  'parameter.household-weights': ['uteži gospodinjstva', 'pesi del nucleo familiare'],
  'parameter.threshold.home.base': ['faktor MD doma', 'fattore MD a domicilio'],
  'parameter.threshold.home.income-share': ['delež D doma', 'quota D a domicilio'],
  'parameter.threshold.institution.income-share': ['delež D v instituciji', 'quota D in istituto'],
  'parameter.threshold.institution.base': ['faktor OMD v instituciji', 'fattore OMD in istituto'],
  'parameter.income.not-counted': ['dohodki, ki se ne štejejo', 'redditi non computati'],
});
