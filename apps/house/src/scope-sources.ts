import type { ScopeSource } from '#libs/access';
import { admissionScopes } from '#libs/admissions';
import { applicationScopes } from '#libs/applications';
import { breakGlassScopes } from '#libs/break-glass';
import { decisionScopes } from '#libs/decisions';
import { exemptionScopes } from '#libs/exemptions';
import { letterScopes } from '#libs/letters';
import { personPairScopes, personRelationScopes, personScopes } from '#libs/persons';
import { campaignScopes, entryScopes } from '#libs/waiting-list';

/** What every room says of whose its cases are. */
export const SCOPE_SOURCES: readonly ScopeSource[] = [
  personScopes,
  personPairScopes,
  personRelationScopes,
  applicationScopes,
  entryScopes,
  campaignScopes,
  admissionScopes,
  exemptionScopes,
  decisionScopes,
  letterScopes,
  breakGlassScopes,
];
