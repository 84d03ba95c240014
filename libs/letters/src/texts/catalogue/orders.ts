import { houseText } from '../declare';

/** The order that corrects an error in a decision (ZUP, article 223). */
export const correctionOrder = houseText('correction-order', {
  title: ['Sklep', 'Ordinanza'],
  subtitle: ['o popravi pomote', 'di rettifica di un errore'],
  introduction: [
    '{office} na podlagi 223. člena Zakona o splošnem upravnem postopku (ZUP) v zadevi »{programme}« po uradni ' +
      'dolžnosti izdaja naslednji',
    '{office}, ai sensi dell’articolo 223 della Legge sul procedimento amministrativo generale (ZUP), nel ' +
      'procedimento relativo a «{programme}», emette d’ufficio la seguente',
  ],
  'operative.decision': [
    'V odločbi št. {number} z dne {signedOn} se popravi pomota, tako da se pravilno glasi: {correction}',
    'Nel provvedimento n. {number} del {signedOn} l’errore è rettificato; il testo corretto è: {correction}',
  ],
  'operative.order': [
    'V sklepu št. {number} z dne {signedOn} se popravi pomota, tako da se pravilno glasi: {correction}',
    'Nell’ordinanza n. {number} del {signedOn} l’errore è rettificato; il testo corretto è: {correction}',
  ],
  notWorded: ['(popravek še ni zapisan)', '(la rettifica non è ancora scritta)'],
  effect: [
    'Popravek ima pravni učinek od dneva, od katerega ima pravni učinek popravljeni akt. V preostalem delu ' +
      'popravljeni akt ostane nespremenjen.',
    'La rettifica ha effetto dal giorno dal quale ha effetto l’atto rettificato. Per il resto l’atto rimane ' +
      'invariato.',
  ],
  reason: [
    'Po izdaji akta je bila v njem ugotovljena očitna pomota. Pomote v imenih ali številkah, pisne in računske ' +
      'pomote ter druge očitne pomote lahko organ popravi vsak čas. S popravkom se vsebina odločitve ne spremeni.',
    'Dopo l’emissione dell’atto vi è stato riscontrato un errore manifesto. Gli errori nei nomi o nei numeri, gli ' +
      'errori di scrittura e di calcolo e altri errori manifesti possono essere rettificati in ogni momento. La ' +
      'rettifica non modifica il contenuto della decisione.',
  ],
});

/** The order by which a finished procedure is renewed (ZUP, article 260). */
export const renewalOrder = houseText('renewal-order', {
  title: ['Sklep', 'Ordinanza'],
  subtitle: ['o obnovi postopka', 'di riapertura del procedimento'],
  'introduction.proposed': [
    '{office} na podlagi 260. člena Zakona o splošnem upravnem postopku (ZUP) v zadevi »{programme}« na predlog, ' +
      'ki ga je {sex?podal|podala|podal/-a} {proposer}, izdaja naslednji',
    '{office}, ai sensi dell’articolo 260 della Legge sul procedimento amministrativo generale (ZUP), nel ' +
      'procedimento relativo a «{programme}», su proposta di {proposer}, emette la seguente',
  ],
  'introduction.own': [
    '{office} na podlagi 260. člena Zakona o splošnem upravnem postopku (ZUP) v zadevi »{programme}« po uradni ' +
      'dolžnosti izdaja naslednji',
    '{office}, ai sensi dell’articolo 260 della Legge sul procedimento amministrativo generale (ZUP), nel ' +
      'procedimento relativo a «{programme}», emette d’ufficio la seguente',
  ],
  'operative.decision': [
    'Obnovi se postopek, ki je bil končan z odločbo št. {number} z dne {signedOn}.',
    'È riaperto il procedimento concluso con il provvedimento n. {number} del {signedOn}.',
  ],
  'operative.order': [
    'Obnovi se postopek, ki je bil končan s sklepom št. {number} z dne {signedOn}.',
    'È riaperto il procedimento concluso con l’ordinanza n. {number} del {signedOn}.',
  ],
  outcome: [
    'V obnovljenem postopku bo odločeno, ali prejšnja odločitev ostane v veljavi ali se nadomesti z novo.',
    'Nel procedimento riaperto si deciderà se la decisione precedente resta in vigore o è sostituita da una nuova.',
  ],
  reason: [
    'Postopek, ki je dokončno končan, se obnovi, če za to obstaja razlog, ki ga določa zakon. Ugotovljen je bil ' +
      'naslednji razlog:',
    'Un procedimento concluso in via definitiva è riaperto se sussiste un motivo previsto dalla legge. È stato ' +
      'accertato il motivo seguente:',
  ],
  'ground.new-facts-or-evidence': [
    'zvedelo se je za nova dejstva ali nove dokaze, ki bi lahko pripeljali do drugačne odločitve',
    'sono emersi nuovi fatti o nuove prove che avrebbero potuto portare a una decisione diversa',
  ],
  'ground.false-evidence': [
    'odločitev temelji na ponarejeni listini ali na krivi izpovedbi',
    'la decisione si fonda su un documento falso o su una falsa testimonianza',
  ],
  'ground.criminal-act': [
    'odločitev je posledica kaznivega dejanja',
    'la decisione è conseguenza di un reato',
  ],
  'ground.court-ruling-changed': [
    'odločitev se opira na sodbo, ki je bila pozneje pravnomočno spremenjena ali odpravljena',
    'la decisione si fonda su una sentenza poi modificata o annullata in via definitiva',
  ],
  'ground.party-misled-authority': [
    'stranka je z neresničnimi navedbami zavedla organ',
    'la parte ha indotto in errore l’autorità con dichiarazioni non veritiere',
  ],
  'ground.preliminary-question-decided-otherwise': [
    'pristojni organ je predhodno vprašanje pozneje v bistvenem rešil drugače',
    'l’autorità competente ha poi deciso diversamente, nella sostanza, la questione preliminare',
  ],
  'ground.official-to-be-excluded': [
    'pri odločanju je sodelovala uradna oseba, ki bi morala biti izločena',
    'alla decisione ha partecipato un funzionario che doveva astenersi',
  ],
  'ground.not-competent-person-decided': [
    'odločila je oseba, ki za to ni bila pooblaščena',
    'ha deciso una persona che non era autorizzata',
  ],
  'ground.collegial-body-irregular': [
    'kolegijski organ ni odločal v predpisani sestavi ali s predpisano večino',
    'l’organo collegiale non ha deciso nella composizione o con la maggioranza prescritte',
  ],
  'ground.party-not-heard': [
    'osebi, ki bi morala sodelovati kot stranka, ta možnost ni bila dana',
    'a una persona che doveva partecipare come parte non ne è stata data la possibilità',
  ],
  'ground.party-not-represented': [
    'stranke ni zastopal njen zakoniti zastopnik oziroma pooblaščenec',
    'la parte non è stata rappresentata dal rappresentante legale o dal procuratore',
  ],
  'ground.party-could-not-use-language': [
    'stranka v postopku ni mogla uporabljati svojega jezika',
    'la parte non ha potuto usare la propria lingua nel procedimento',
  ],
});
