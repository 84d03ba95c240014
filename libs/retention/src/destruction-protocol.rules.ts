import { type Block, heading, type LetterDocument, paragraph } from '#libs/letters';
import { formatDate } from '#libs/texts';
import type { DestructionState } from './destruction.decider';
import type { ListedCase } from './destruction.events';
import { listedState } from './retention.projection';

const WHAT = {
  proposed: 'predlagano',
  approved: 'odobreno, še ni izvedeno',
  rejected: 'zavrnjeno',
  destroyed: 'uničeno',
  archived: 'izročeno arhivu',
  spared: 'ni uničeno',
} as const;

const KINDS = {
  application: 'vloga',
  entry: 'uvrstitev',
  admission: 'vključitev',
  decision: 'odločba',
} as const;

const column = (title: string, width: number, align: 'left' | 'right' = 'left') => ({ title, width, align });

/** The protocol of a destruction, in Slovene; it names cases and staff by their codes and nobody by name. */
export function protocolOf(state: DestructionState): LetterDocument {
  const { proposed } = state;
  if (!proposed) throw new Error('a destruction that nobody proposed');
  return {
    title: 'Zapisnik o uničenju dokumentarnega gradiva',
    number: null,
    seal: null,
    sheets: [
      {
        language: 'sl',
        office: [proposed.unit ?? 'Vse enote'],
        sender: [],
        marks: [
          { label: 'Oznaka seznama', value: proposed.destructionId },
          { label: 'Predlog', value: `${proposed.proposedBy}, ${formatDate(proposed.proposedOn, 'sl')}` },
          {
            label: 'Odobritev',
            value: state.approvedBy ?? (state.rejected ? 'zavrnjeno' : 'še ni odobreno'),
          },
        ],
        addressee: [],
        introduction: null,
        title: 'Zapisnik o uničenju dokumentarnega gradiva',
        subtitle: null,
        blocks: [...casesOf(state, proposed.cases), ...summaryOf(state)],
        closing: null,
        signatures: [],
        lists: [],
        seal: null,
        draft: state.completed ? null : 'NEDOKONČANO',
      },
    ],
  };
}

function casesOf(state: DestructionState, cases: readonly ListedCase[]): Block[] {
  const unverified = cases.some(({ verified }) => !verified);
  return [
    paragraph(
      'Rok hrambe teče od konca leta, v katerem se je zadeva končala. Dogodki v evidenci ostanejo; ' +
        'uničena so besedila, priloge in pisma zadev.',
    ),
    ...(unverified ? [paragraph('Z zvezdico označeni roki hrambe niso potrjeni.')] : []),
    {
      type: 'table',
      columns: [
        column('Zadeva', 3),
        column('Konec', 2),
        column('Hramba do', 2),
        column('Kaj se je zgodilo', 3),
        column('Besedil', 1.3, 'right'),
        column('Prilog in pisem', 1.5, 'right'),
      ],
      rows: cases.map((each) => caseRow(state, each)),
    },
  ];
}

function caseRow(state: DestructionState, each: ListedCase): string[] {
  const outcome = state.outcomes[each.caseId];
  const counts = outcome?.type === 'CaseDestroyed' ? outcome.data : null;
  const why = outcome?.type === 'CaseSpared' ? `: ${outcome.data.reasons.join(', ')}` : '';
  return [
    each.number ?? `${KINDS[each.kind]} ${each.caseId.slice(0, 8)}`,
    formatDate(each.endedOn, 'sl'),
    `${formatDate(each.keepUntil, 'sl')}${each.verified ? '' : ' *'}`,
    `${WHAT[listedState(state, each)]}${why}`,
    counts ? String(counts.texts) : '',
    counts ? String(counts.documents) : '',
  ];
}

function summaryOf({ completed, outcomes }: DestructionState): Block[] {
  if (!completed) return [];
  const destroyed = Object.values(outcomes).filter(({ type }) => type === 'CaseDestroyed').length;
  return [
    heading('Povzetek'),
    paragraph(
      `Dokončano ${formatDate(completed.completedOn, 'sl')}. Uničenih zadev: ${destroyed}. Oseb, katerih podatki so ` +
        `izbrisani: ${completed.personsErased.length}. Oseb, katerih podatki ostanejo: ${completed.personsKept.length}.`,
    ),
  ];
}
