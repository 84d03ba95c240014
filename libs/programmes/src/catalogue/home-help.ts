import { defineParameter, localDate } from '#libs/kernel';
import { criterion, holds } from '../criterion';
import { paidBy, printed, printedPrice, receivedBy } from '../declare';
import { APPLICATION, document } from '../evidence';
import { choices, count, yesNo } from '../fact';
import { bornOn } from '../facts';
import { type TaskSet, defineProgramme } from '../programme';
import { MUNICIPAL, STANDARDS, unverified } from '../sources';
import { allOf, anyOf, isOver, whenKnown } from '../verdict';

const task = (code: string, name: string): { code: string; name: string } => ({ code, name });

/** The three sets of tasks: five basic daily tasks, five household tasks, four of social contact. */
export const homeHelpTasks: readonly TaskSet[] = [
  {
    code: 'daily',
    name: 'pomoč pri temeljnih dnevnih opravilih',
    tasks: [
      task('dressing', 'oblačenje in slačenje'),
      task('washing', 'umivanje'),
      task('feeding', 'hranjenje'),
      task('basic-needs', 'opravljanje osnovnih življenjskih potreb'),
      task('orthopaedic-aids', 'vzdrževanje in nega osebnih ortopedskih pripomočkov'),
    ],
  },
  {
    code: 'household',
    name: 'gospodinjska pomoč',
    tasks: [
      task('meal', 'prinašanje obroka ali nabava živil in priprava obroka'),
      task('cooking', 'kuhanje enega obroka'),
      task('washing-up', 'pomivanje uporabljene posode'),
      task('cleaning', 'osnovno čiščenje bivalnega dela z odnašanjem smeti'),
      task('bed', 'postiljanje in osnovno vzdrževanje spalnega prostora'),
    ],
  },
  {
    code: 'social',
    name: 'pomoč pri ohranjanju socialnih stikov',
    tasks: [
      task('network', 'socialna mreža z okoljem, prostovoljci in sorodstvom'),
      task('escort', 'spremljanje pri opravljanju nujnih obveznosti'),
      task('informing', 'informiranje ustanov o stanju in potrebah'),
      task('preparing-care', 'priprava na institucionalno varstvo'),
    ],
  },
];

const age = printed('home-help.age', 65, STANDARDS.act);
const fewestTasks = printed('home-help.tasks', 2, STANDARDS.act);
const fewestSets = printed('home-help.task-sets', 2, STANDARDS.act);
const hoursADayLimit = printed('home-help.hours-a-day', 4, STANDARDS.act);
const hoursAWeekLimit = printed('home-help.hours-a-week', 20, STANDARDS.act);
const smallestSubsidy = printed('home-help.subsidy-percent', 50, STANDARDS.act);
const careCategories = defineParameter('home-help.long-term-care-hours-a-month', [
  { value: [20, 40, 60, 80, 110], from: localDate('2025-07-01'), source: 'ZDOsk-1', verified: true },
]);

const replacesInstitution = yesNo(
  'careAtHomeReplacesInstitution',
  'oskrba na domu lahko zaradi starosti, invalidnosti ali podobnega nadomesti institucionalno varstvo',
  'special',
);
const unableToLiveAlone = yesNo(
  'notFullyAbleToLiveAlone',
  'ni popolnoma sposobna za samostojno življenje',
  'special',
);
const invalid = yesNo('invalidStatus', 'status invalida', 'special');
const assistance = yesNo(
  'assistanceForMostFunctions',
  'pravica do tuje pomoči in nege za večino življenjskih funkcij',
  'special',
);
const chronicallyIll = yesNo('chronicallyIllByCsd', 'kronično bolna po oceni CSD', 'special');
const severelyIllChild = yesNo('severelyIllChild', 'hudo bolan otrok', 'special');
const tasks = choices(
  'tasks',
  'želena opravila',
  Object.fromEntries(homeHelpTasks.flatMap((set) => set.tasks.map(({ code, name }) => [code, name]))),
);
const hoursADay = count('hoursADay', 'ur na dan, največ v enem dnevu');
const hoursAWeek = count('hoursAWeek', 'ur na teden');

const setsOf = (codes: readonly string[]): number =>
  homeHelpTasks.filter((set) => set.tasks.some(({ code }) => codes.includes(code))).length;

const price = (tariff: 'weekday' | 'sunday-or-night' | 'holiday', user: string) =>
  printedPrice({ item: 'care', name: 'efektivna ura oskrbe', unit: 'effective-hour', tariff, user });

/** home-help: pomoč na domu. */
export const homeHelp = defineProgramme({
  code: 'home-help',
  names: { sl: 'pomoč na domu', it: 'assistenza domiciliare' },
  regimes: [
    { code: 'ZSV', from: null, until: null, verified: true },
    { code: 'ZDOsk-1', from: localDate('2025-07-01'), until: null, verified: true },
  ],
  intake: {
    recipient: receivedBy('provider'),
    form: false,
    outcome: 'agreement',
    steps: ['request', 'application', 'home-visit-and-plan', 'agreement', 'service'],
  },
  eligibility: [
    holds(
      'replaces-institutional-care',
      MUNICIPAL,
      'Oskrba na domu lahko nadomesti institucionalno varstvo.',
      'L’assistenza domiciliare può sostituire quella in istituto.',
      replacesInstitution,
    ),
    criterion({
      id: 'entitled-group',
      basis: STANDARDS,
      text: 'Oseba sodi v eno od petih skupin upravičencev.',
      italian: 'La persona rientra in uno dei cinque gruppi di aventi diritto.',
      inputs: [bornOn, unableToLiveAlone, invalid, assistance, chronicallyIll, severelyIllChild],
      parameters: [age],
      test: ({ know, set, on }) =>
        anyOf(
          allOf(
            whenKnown([know(bornOn), set(age)], (born, limit) => isOver(born, limit, on)),
            know(unableToLiveAlone),
          ),
          know(invalid),
          know(assistance),
          know(chronicallyIll),
          know(severelyIllChild),
        ),
    }),
    criterion({
      id: 'two-tasks-of-two-sets',
      basis: STANDARDS,
      text: 'Potrebuje vsaj dve opravili iz dveh različnih sklopov.',
      italian: 'Le occorrono almeno due mansioni di due gruppi diversi.',
      inputs: [tasks],
      parameters: [fewestTasks, fewestSets],
      test: ({ know, set }) =>
        whenKnown(
          [know(tasks), set(fewestTasks), set(fewestSets)],
          (codes, least, sets) => new Set(codes).size >= least && setsOf(codes) >= sets,
        ),
    }),
    criterion({
      id: 'within-hours',
      // Whether a day's and a week's limit are alternatives is not settled; both are kept, the stricter reading.
      basis: unverified(STANDARDS),
      text: 'Obseg ne presega 4 ur na dan oziroma 20 ur na teden.',
      italian: 'Il volume non supera le 4 ore al giorno ovvero le 20 ore alla settimana.',
      inputs: [hoursADay, hoursAWeek],
      parameters: [hoursADayLimit, hoursAWeekLimit],
      test: ({ know, set }) =>
        allOf(
          whenKnown([know(hoursADay), set(hoursADayLimit)], (hours, limit) => hours <= limit),
          whenKnown([know(hoursAWeek), set(hoursAWeekLimit)], (hours, limit) => hours <= limit),
        ),
    }),
  ],
  evidence: [
    APPLICATION,
    document('invalid-status', 'odločba o statusu invalida', 'decisione sullo status di invalido', {
      fact: invalid,
      is: true,
    }),
    document(
      'csd-assessment',
      'ocena centra za socialno delo',
      'valutazione del centro di assistenza sociale',
      { fact: chronicallyIll, is: true },
    ),
  ],
  waitingList: { kind: 'per-provider', closesElsewhere: [] },
  capacity: { kind: 'hours' },
  prices: [price('weekday', '5.10'), price('sunday-or-night', '7.14'), price('holiday', '7.65')],
  exemption: true,
  payer: paidBy('municipality'),
  parameters: [smallestSubsidy, careCategories],
  tasks: homeHelpTasks,
  open: [
    { part: 'prices', note: 'polna cena, subvencija in veljavnost cenika niso natisnjene' },
    { part: 'evidence', note: 'seznam dokazil ni natisnjen' },
  ],
});
