import { decisionAfterAnnulment, supplementPeriod } from '#libs/applications';
import { mostHours, openHours } from '#libs/break-glass';
import { courtAction, renewalLimit } from '#libs/decisions';
import { nightHours } from '#libs/delivered-services';
import { publishedParameters } from '#libs/exemptions';
import type { DatedParameter } from '#libs/kernel';
import { type Programme, procedurePeriods, programmes } from '#libs/programmes';
import { archiveHandover, KEPT_YEARS } from '#libs/retention';
import { publicationDay } from '#libs/statistics';
import { answerPeriod, extendedPeriod } from '#libs/subject-access';
import { waitingListPeriods } from '#libs/waiting-list';

/** What a parameter is about; a programme's own name their programme. */
export type ParameterGroup =
  | 'procedure'
  | 'exemption'
  | 'waiting-list'
  | 'service'
  | 'statistics'
  | 'data-protection'
  | 'retention'
  | 'detectors'
  | 'programme';

/** A parameter of the house and where it belongs. */
export interface HouseParameter {
  readonly group: ParameterGroup;
  readonly programme: string | null;
  readonly parameter: DatedParameter<unknown>;
}

const of = (group: ParameterGroup, parameters: readonly DatedParameter<unknown>[]): HouseParameter[] =>
  parameters.map((parameter) => ({ group, programme: null, parameter }));

/** Every parameter that the house declares, each once; those of detectors and signs come as the office has set them. */
export const declaredParameters = (): HouseParameter[] => [
  ...of('procedure', [
    ...Object.values(procedurePeriods),
    supplementPeriod,
    decisionAfterAnnulment,
    courtAction,
    renewalLimit,
  ]),
  ...of('exemption', Object.values(publishedParameters)),
  ...of('waiting-list', Object.values(waitingListPeriods)),
  ...of('service', [nightHours]),
  ...of('statistics', [publicationDay]),
  ...of('data-protection', [KEPT_YEARS, answerPeriod, extendedPeriod, openHours, mostHours]),
  ...of('retention', [archiveHandover]),
  ...programmes().flatMap((programme) =>
    ofProgramme(programme).map((parameter) => ({
      group: 'programme' as const,
      programme: programme.code,
      parameter,
    })),
  ),
];

/** What a programme rests on, each parameter once. */
function ofProgramme({ intake, payer, parameters, eligibility }: Programme): DatedParameter<unknown>[] {
  const { filing, several } = intake;
  return [
    ...new Set<DatedParameter<unknown>>([
      intake.recipient,
      payer,
      ...(filing ? [filing.within] : []),
      ...(several ? [several.documentsWithin] : []),
      ...parameters,
      ...eligibility.flatMap((rule) => rule.parameters),
    ]),
  ];
}
