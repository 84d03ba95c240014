import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { accessSql, type Viewer } from '#libs/access';
import type { LocalDate } from '#libs/kernel';
import { Database, NotFound } from '#libs/platform';
import { viewSchema, whenBuilt } from '#libs/projections';
import { checkProgramme, LIVE_MARKS } from '../entries/live-entries';
import { marksView } from '../marks/marks.projection';
import type { RevalidationStanding } from '../marks/revalidation-rows';
import { campaignsView } from './campaigns.projection';

const LIVE_CAMPAIGNS = viewSchema(campaignsView.name);

/** A campaign with how those asked stand. */
export interface CampaignShown {
  readonly campaignId: string;
  readonly programme: string;
  readonly municipality: string | null;
  readonly provider: string | null;
  readonly notConfirmedSince: LocalDate;
  readonly startedOn: LocalDate;
  readonly selected: number;
  /** Entries by how they stand; what does not occur is absent. */
  readonly standings: Partial<Readonly<Record<RevalidationStanding, number>>>;
}

/** One who was asked. */
export interface AskedRow {
  readonly entryId: string;
  readonly askedOn: LocalDate;
  readonly letterOn: LocalDate | null;
  readonly letterRef: string | null;
  readonly reminderDueOn: LocalDate | null;
  readonly reminderOn: LocalDate | null;
  readonly answerBy: LocalDate | null;
  readonly standing: RevalidationStanding;
  readonly settledOn: LocalDate | null;
  readonly late: boolean;
}

/** Which of those asked: all, by how they stand, or those without an answer whose time was over before a day. */
export interface AskedRequest {
  readonly campaignId: string;
  readonly standing: RevalidationStanding | null;
  readonly dueBefore: LocalDate | null;
  readonly offset: number;
  readonly limit: number;
}

/** The campaigns of a programme, the newest first; throws `NotFound` for an unknown programme. */
export class ListCampaigns extends Query<readonly CampaignShown[]> {
  constructor(readonly programme: string) {
    super();
  }
}

/** A campaign; throws `NotFound`. */
export class GetCampaign extends Query<CampaignShown> {
  constructor(readonly campaignId: string) {
    super();
  }
}

/** Those whom a campaign asked. */
export class ListAsked extends Query<readonly AskedRow[]> {
  constructor(
    readonly viewer: Viewer,
    readonly request: AskedRequest,
  ) {
    super();
  }
}

@QueryHandler(ListCampaigns)
export class ListCampaignsHandler implements IQueryHandler<ListCampaigns> {
  constructor(private readonly database: Database) {}

  async execute({ programme }: ListCampaigns): Promise<readonly CampaignShown[]> {
    checkProgramme(programme);
    return campaigns(this.database, 'c.programme = $1', programme);
  }
}

@QueryHandler(GetCampaign)
export class GetCampaignHandler implements IQueryHandler<GetCampaign> {
  constructor(private readonly database: Database) {}

  async execute({ campaignId }: GetCampaign): Promise<CampaignShown> {
    const [found] = await campaigns(this.database, 'c.campaign_id = $1', campaignId);
    if (!found) throw new NotFound('campaign', campaignId);
    return found;
  }
}

async function campaigns(database: Database, condition: string, value: string): Promise<CampaignShown[]> {
  const asked = database.query<CampaignShown>(
    `select c.campaign_id as "campaignId", c.programme, c.municipality, c.provider,
            c.not_confirmed_since::text as "notConfirmedSince", c.started_on::text as "startedOn", c.selected,
            coalesce((select jsonb_object_agg(standing, n) from (
              select standing, count(*) as n from ${LIVE_MARKS}.revalidations
               where campaign_id = c.campaign_id group by standing) s), '{}') as standings
       from ${LIVE_CAMPAIGNS}.campaigns c where ${condition} order by c.started_on desc, c.campaign_id limit 200`,
    [value],
  );
  return (await whenBuilt(campaignsView.name, asked)).rows;
}

@QueryHandler(ListAsked)
export class ListAskedHandler implements IQueryHandler<ListAsked> {
  constructor(private readonly database: Database) {}

  async execute({ viewer, request }: ListAsked): Promise<readonly AskedRow[]> {
    const { campaignId, standing, dueBefore, offset, limit } = request;
    const parameters = [campaignId, standing, dueBefore, offset, limit];
    const theirs = { kind: 'entry', id: 'v.entry_id' } as const;
    const access = accessSql(viewer, 'campaigns.list-asked', theirs, parameters);
    const asked = this.database.query<AskedRow>(
      `select entry_id as "entryId", asked_on::text as "askedOn", letter_on::text as "letterOn",
              letter_ref as "letterRef", reminder_due_on::text as "reminderDueOn",
              reminder_on::text as "reminderOn", answer_by::text as "answerBy", standing,
              settled_on::text as "settledOn", late
         from ${LIVE_MARKS}.revalidations v
        where ${access} and campaign_id = $1 and ($2::text is null or standing = $2)
          and ($3::date is null or answer_by < $3 and standing in ('letter-produced', 'reminded'))
        order by entry_id offset $4 limit $5`,
      parameters,
    );
    return (await whenBuilt(marksView.name, asked)).rows;
  }
}

/** The questions about campaigns. */
export const campaignQueryHandlers = [ListCampaignsHandler, GetCampaignHandler, ListAskedHandler];
