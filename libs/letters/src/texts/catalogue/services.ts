import { houseText } from '../declare';

/** Notice that a person stands on a provider's waiting list. */
export const listPlacement = houseText('list-placement', {
  title: ['Obvestilo o uvrstitvi na čakalno listo', 'Comunicazione di iscrizione in lista d’attesa'],
  placed: [
    'Obveščamo vas, da ste od {listedOn} na čakalni listi za »{programme}« pri izvajalcu {provider}. Vašo vlogo ' +
      'smo prejeli dne {receivedOn}.',
    'La informiamo che dal giorno {listedOn} è {sex?iscritto|iscritta|iscritto/a} nella lista d’attesa per «{programme}» presso l’esecutore ' +
      '{provider}. La Sua domanda è stata ricevuta il giorno {receivedOn}.',
  ],
  need: ['Zabeležili smo, da potrebujete:', 'Abbiamo annotato che Le occorre:'],
  'frequency.several-times-daily': ['pomoč večkrat na dan', 'aiuto più volte al giorno'],
  'frequency.daily': ['pomoč vsak dan', 'aiuto ogni giorno'],
  'frequency.three-weekly': ['pomoč trikrat na teden', 'aiuto tre volte alla settimana'],
  'frequency.two-weekly': ['pomoč dvakrat na teden', 'aiuto due volte alla settimana'],
  'frequency.weekly': ['pomoč enkrat na teden', 'aiuto una volta alla settimana'],
  'scope.afternoon': ['tudi popoldne', 'anche il pomeriggio'],
  'scope.weekend': ['tudi ob koncih tedna', 'anche nei fine settimana'],
  'scope.holiday': ['tudi ob praznikih', 'anche nei giorni festivi'],
  hours: ['{text} {count|uro|uri|ure|ur} na teden', '{text} {count|ora|ore} alla settimana'],
  order: [
    'Vrstni red na listi je praviloma vrstni red prispetja; izvajalec ali občina lahko določi drugačno pravilo. ' +
      'Vsaka sprememba vrstnega reda se zapiše z razlogom, ki vam ga na zahtevo pojasnimo.',
    'L’ordine nella lista è di norma quello di arrivo; l’esecutore o il comune possono stabilire una regola ' +
      'diversa. Ogni cambiamento dell’ordine è annotato con il motivo, che su richiesta Le spieghiamo.',
  ],
  rank: ['Dne {on} ste na {rank}. mestu.', 'Il giorno {on} Lei occupa il posto n. {rank}.'],
  changes: [
    'Sporočite nam, prosimo, če se vaše potrebe spremenijo, če ste v bolnišnici ali odsotni ali če pomoči ne ' +
      'potrebujete več. Čas v bolnišnici se v čakalno dobo ne šteje, mesto na listi pa obdržite.',
    'La preghiamo di comunicarci se le Sue esigenze cambiano, se è in ospedale o assente oppure se l’aiuto non ' +
      'Le occorre più. Il periodo in ospedale non è computato nel tempo d’attesa, ma il posto nella lista rimane.',
  ],
});

/** An offer of a place to the person whose turn it is. */
export const offer = houseText('offer', {
  title: ['Ponudba za vključitev', 'Proposta di ammissione'],
  offered: [
    'Na čakalni listi za »{programme}« ste na vrsti. Izvajalec {provider} vam od {availableFrom} dalje lahko ' +
      'zagotovi mesto.',
    'Nella lista d’attesa per «{programme}» è arrivato il Suo turno. Dal giorno {availableFrom} l’esecutore {provider} ' +
      'può assicurarLe un posto.',
  ],
  offeredSoon: [
    'Na čakalni listi za »{programme}« ste na vrsti. Izvajalec {provider} vam lahko zagotovi mesto.',
    'Nella lista d’attesa per «{programme}» è arrivato il Suo turno. L’esecutore {provider} può assicurarLe un posto.',
  ],
  volume: ['Ponujeni obseg: {volume}.', 'Volume offerto: {volume}.'],
  answer: [
    'Prosimo, da nam do vključno {answerBy}{mark} sporočite, ali ponudbo sprejmete ali odklanjate.',
    'La preghiamo di comunicarci entro il giorno {answerBy}{mark} compreso se accetta o rifiuta la proposta.',
  ],
  refuse: [
    'Če ponudbo odklonite, navedite razlog. Kaj odklonitev pomeni za vaše mesto na listi, vam pojasnimo ob ' +
      'odgovoru.',
    'Se rifiuta la proposta, ne indichi il motivo. Alla risposta Le spiegheremo che cosa comporta il rifiuto ' +
      'per il Suo posto nella lista.',
  ],
  silence: [
    'Če do tega dne ne bomo prejeli odgovora, bo ponudba prenehala veljati in mesto bomo ponudili naslednji ' +
      'osebi na listi.',
    'Se entro tale giorno non riceveremo risposta, la proposta decadrà e il posto sarà offerto alla persona ' +
      'successiva nella lista.',
  ],
});

/** Notice of an admission under an agreement. */
export const admission = houseText('admission', {
  title: ['Obvestilo o vključitvi', 'Comunicazione di ammissione'],
  admitted: [
    'Obveščamo vas, da ste od {startsOn} vključeni v »{programme}« pri izvajalcu {provider}.',
    'La informiamo che dal giorno {startsOn} è {sex?ammesso|ammessa|ammesso/a} a «{programme}» presso ' +
      'l’esecutore {provider}.',
  ],
  agreed: [
    'Podlaga je dogovor o izvajanju, sklenjen dne {agreedOn}.',
    'La base è l’accordo sull’esecuzione concluso il giorno {agreedOn}.',
  ],
  atOnce: [
    'Dogovor o izvajanju bomo sklenili naknadno.',
    'L’accordo sull’esecuzione sarà concluso successivamente.',
  ],
  terms: ['Dogovorjeno je:', 'È stato concordato quanto segue:'],
  volume: ['obseg: {volume}', 'volume: {volume}'],
  schedule: ['razpored: {schedule}', 'orario: {schedule}'],
  tasks: [
    '{count|opravilo|opravili|opravila|opravila}: {tasks}',
    '{count|mansione|mansioni}: {tasks} (nel testo sloveno)',
  ],
  price: ['cena: {price}', 'prezzo: {price}'],
  payer: ['plačnik razlike: {payer}', 'la differenza è a carico {payer}'],
  'payer.municipality': ['občina', 'del comune'],
  'payer.state': ['Republika Slovenija', 'della Repubblica di Slovenia'],
  'payer.society': ['izvajalec', 'dell’esecutore'],
  'payer.user': ['uporabnik', 'dell’utente'],
  review: [
    'Dogovor bomo skupaj z vami pregledali najpozneje do {reviewOn}.',
    'Riesamineremo l’accordo insieme a Lei entro il giorno {reviewOn}.',
  ],
  agreement: [
    'Dogovor ni odločba, zato zoper njega ni pritožbe. Če z izvajanjem niste zadovoljni, lahko podate ugovor ' +
      'svetu izvajalca.',
    'L’accordo non è un provvedimento e pertanto non è impugnabile. Se non è {sex?soddisfatto|soddisfatta|soddisfatto/a} dell’esecuzione, può ' +
      'presentare opposizione al consiglio dell’esecutore.',
  ],
});

/** The question whether the person still needs to wait. */
export const revalidation = houseText('revalidation', {
  title: ['Preverjanje uvrstitve na čakalni listi', 'Verifica dell’iscrizione in lista d’attesa'],
  asked: [
    'Od {listedOn} ste na čakalni listi za »{programme}« pri izvajalcu {provider}. Lista mora ustrezati ' +
      'dejanskim potrebam, zato vas prosimo, da nam do vključno {answerBy}{mark} sporočite:',
    'Dal giorno {listedOn} Lei è {sex?iscritto|iscritta|iscritto/a} nella lista d’attesa per «{programme}» presso l’esecutore {provider}. La ' +
      'lista deve corrispondere alle effettive necessità; La preghiamo pertanto di comunicarci entro il ' +
      '{answerBy}{mark} compreso:',
  ],
  still: ['ali pomoč še potrebujete,', 'se l’aiuto Le occorre ancora,'],
  changed: [
    'ali so se vaše potrebe ali vaši podatki spremenili.',
    'se le Sue esigenze o i Suoi dati sono cambiati.',
  ],
  silence: [
    'Če do tega dne ne bomo prejeli odgovora, vam bomo poslali opomnik. Če tudi nanj ne boste odgovorili, bomo ' +
      'vašo uvrstitev zaprli.',
    'Se entro tale giorno non riceveremo risposta, Le invieremo un sollecito. In mancanza di risposta anche al ' +
      'sollecito, la Sua iscrizione sarà chiusa.',
  ],
  reminded: [
    'Dne {askedOn} smo vas vprašali, ali ste še zainteresirani za »{programme}« pri izvajalcu {provider}. ' +
      'Odgovora nismo prejeli. Prosimo, da nam do vključno {answerBy}{mark} sporočite:',
    'Il giorno {askedOn} Le abbiamo chiesto se è ancora {sex?interessato|interessata|interessato/a} a «{programme}» presso l’esecutore {provider}. ' +
      'Non abbiamo ricevuto risposta. La preghiamo di comunicarci entro il giorno {answerBy}{mark} compreso:',
  ],
  lastSilence: [
    'Če do tega dne ne bomo prejeli odgovora, bomo vašo uvrstitev na čakalni listi zaprli. Če se oglasite ' +
      'pozneje, lahko zahtevate vrnitev na listo.',
    'Se entro tale giorno non riceveremo risposta, la Sua iscrizione nella lista d’attesa sarà chiusa. Se si ' +
      'farà {sex?vivo|viva|vivo/a} più tardi, potrà chiedere di essere {sex?reiscritto|reiscritta|reiscritto/a}.',
  ],
  reminderTitle: [
    'Opomnik: preverjanje uvrstitve na čakalni listi',
    'Sollecito: verifica dell’iscrizione in lista d’attesa',
  ],
});
