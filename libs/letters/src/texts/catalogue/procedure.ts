import { houseText } from '../declare';

/** The call to supplement an incomplete application (ZUP, article 67). */
export const supplementCall = houseText('supplement-call', {
  title: ['Poziv k dopolnitvi vloge', 'Invito a integrare la domanda'],
  received: [
    'Dne {receivedOn} smo prejeli vašo vlogo za »{programme}«, ki jo vodimo pod številko {caseNumber}.',
    'In data {receivedOn} abbiamo ricevuto la Sua domanda relativa a «{programme}», registrata con il numero {caseNumber}.',
  ],
  missing: [
    'Vloga ni popolna, ker ji {missing|manjka|manjkata|manjkajo|manjka} {missing} ' +
      '{missing|dokazilo|dokazili|dokazila|dokazil}:',
    'La domanda è incompleta perché {missing|manca|mancano} {missing} {missing|documento|documenti}:',
  ],
  period: [
    'Pozivamo vas, da vlogo dopolnite najpozneje do {dueOn}{mark}.',
    'La invitiamo a integrare la domanda entro il giorno {dueOn}{mark}.',
  ],
  consequence: [
    'Če vloge v tem roku ne boste dopolnili, jo bomo s sklepom zavrgli (67. člen Zakona o splošnem upravnem ' +
      'postopku, ZUP). Dopolnitev, ki bo prišla pozneje, bomo upoštevali, če sklep takrat še ne bo izdan.',
    'Se la domanda non sarà integrata entro tale termine, sarà dichiarata irricevibile con ordinanza (articolo ' +
      '67 della Legge sul procedimento amministrativo generale, ZUP). Terremo conto anche dei documenti ' +
      'pervenuti più tardi, se l’ordinanza non sarà ancora stata emessa.',
  ],
  how: [
    'Dokazila lahko prinesete osebno ali jih pošljete po pošti ali elektronsko. Navedite številko {caseNumber}.',
    'I documenti possono essere consegnati di persona oppure inviati per posta o per via elettronica, ' +
      'indicando il numero {caseNumber}.',
  ],
});

/** The procedural order that dismisses an application (ZUP, articles 67 and 129). */
export const dismissal = houseText('dismissal', {
  title: ['Sklep', 'Ordinanza'],
  subtitle: ['o zavrženju vloge', 'di irricevibilità della domanda'],
  introduction: [
    '{office} na podlagi {basis} Zakona o splošnem upravnem postopku (ZUP) na vlogo za »{programme}«, ki jo je ' +
      '{sex?vložil|vložila|vložil/-a} {applicant}, izdaja naslednji',
    '{office}, ai sensi {basis} della Legge sul procedimento amministrativo generale (ZUP), sulla domanda ' +
      'relativa a «{programme}» presentata da {applicant}, emette la seguente',
  ],
  operative: [
    'Vloga št. {caseNumber}, prejeta dne {receivedOn}, se zavrže.',
    'La domanda n. {caseNumber}, ricevuta il giorno {receivedOn}, è dichiarata irricevibile.',
  ],
  'basis.not-supplemented': ['drugega odstavka 67. člena', 'dell’articolo 67, comma 2,'],
  'basis.not-an-administrative-matter': [
    '1. točke prvega odstavka 129. člena',
    'dell’articolo 129, comma 1, punto 1,',
  ],
  'basis.no-standing': ['2. točke prvega odstavka 129. člena', 'dell’articolo 129, comma 1, punto 2,'],
  'basis.filed-too-late': ['3. točke prvega odstavka 129. člena', 'dell’articolo 129, comma 1, punto 3,'],
  'basis.already-decided': ['4. točke prvega odstavka 129. člena', 'dell’articolo 129, comma 1, punto 4,'],
  'ground.not-supplemented': [
    'Vloga je bila nepopolna. S pozivom z dne {calledOn} je {sex?bil vlagatelj pozvan|bila vlagateljica ' +
      'pozvana|bil/-a vlagatelj/-ica pozvan/-a}, da jo dopolni do {dueOn}. Do izdaje tega sklepa ' +
      '{missing|ni bilo predloženo|nista bili predloženi|niso bila predložena|ni bilo predloženih} {missing} ' +
      '{missing|dokazilo|dokazili|dokazila|dokazil}:',
    'La domanda era incompleta. Con invito del giorno {calledOn} {sex?il richiedente è stato invitato|la richiedente è stata ' +
      'invitata|il/la richiedente è stato/a invitato/a} a integrarla ' +
      'entro il giorno {dueOn}. Fino all’emissione della presente ordinanza non {missing|è stato presentato|sono stati ' +
      'presentati} {missing} {missing|documento|documenti}:',
  ],
  'ground.no-standing': [
    '{sex?Vlagatelj|Vlagateljica|Vlagatelj/-ica} v vlogi ne uveljavlja svoje pravice ali pravne koristi ali po ' +
      'zakonu ne more biti stranka v tem postopku.',
    'Nella domanda {sex?il|la|il/la} richiedente non fa valere un proprio diritto o interesse giuridico, oppure per legge ' +
      'non può essere parte in questo procedimento.',
  ],
  'ground.filed-too-late': [
    'Vloga je bila vložena dne {filedOn}, po izteku roka, ki ga določa predpis.',
    'La domanda è stata presentata il giorno {filedOn}, dopo la scadenza del termine prescritto.',
  ],
  'ground.already-decided': [
    'O isti zadevi že teče postopek ali pa je bilo o njej že pravnomočno odločeno.',
    'Sulla stessa materia è già in corso un procedimento o è già stata presa una decisione passata in giudicato.',
  ],
  'ground.not-an-administrative-matter': [
    'Zadeva, na katero se vloga nanaša, ni upravna zadeva.',
    'La materia a cui la domanda si riferisce non è una materia amministrativa.',
  ],
  conclusion: ['Vlogo je bilo zato treba zavreči.', 'La domanda va pertanto dichiarata irricevibile.'],
});

/** Notice that the application went to the competent unit (ZUP, article 65). */
export const transfer = houseText('transfer', {
  title: [
    'Obvestilo o odstopu vloge pristojni enoti',
    'Comunicazione di trasmissione della domanda all’unità competente',
  ],
  transferred: [
    'Vašo vlogo za »{programme}« št. {caseNumber}, prejeto dne {receivedOn}, smo dne {transferredOn} odstopili ' +
      'pristojni enoti {toUnit} (65. člen Zakona o splošnem upravnem postopku, ZUP).',
    'La Sua domanda n. {caseNumber} relativa a «{programme}», ricevuta il giorno {receivedOn}, è stata trasmessa il ' +
      '{transferredOn} all’unità competente {toUnit} (articolo 65 della Legge sul procedimento amministrativo ' +
      'generale, ZUP).',
  ],
  effect: [
    'Postopek se nadaljuje pri tej enoti, ki vas bo obvestila o nadaljnjem delu. Vloge vam ni treba vložiti ' +
      'znova; dan njene vložitve ostane isti.',
    'Il procedimento prosegue presso tale unità, che La informerà sul seguito. Non occorre presentare di nuovo ' +
      'la domanda; la data di presentazione rimane invariata.',
  ],
});
