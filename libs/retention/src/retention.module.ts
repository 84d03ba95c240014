import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ErasureModule, RetentionChecks } from '#libs/erasure';
import { dayAt, EventCatalogue } from '#libs/kernel';
import { LettersModule } from '#libs/letters';
import { Clock } from '#libs/platform';
import { ReadAfter, ViewRegistry } from '#libs/projections';
import { ReactorRegistry } from '#libs/reactors';
import { CaseContents } from './case-contents';
import { DestructionDesk } from './destruction-desk';
import { DestructionLists } from './destruction-lists';
import { DestructionWork } from './destruction-work';
import { caseHoldEvents, destructionEvents } from './destruction.events';
import { DestructionReactor } from './destruction.reactor';
import { DestructionsController } from './destructions.controller';
import { KnownCases } from './known-cases';
import { PersonsRetained } from './person-retention';
import { RetainedCases } from './retained-cases';
import { type CasesOf, caseHoldCheck, openCaseCheck, retentionRunningCheck } from './retention.check';
import { RetentionController } from './retention.controller';
import { retentionView } from './retention.projection';
import { retentionPeriodSet } from './schedule.events';

/** How long cases are kept, and their destruction; needs the rooms that tell of cases, erasure and letters. */
@Module({
  imports: [CqrsModule, ErasureModule, LettersModule],
  controllers: [DestructionsController, RetentionController],
  providers: [
    KnownCases,
    RetainedCases,
    PersonsRetained,
    CaseContents,
    DestructionDesk,
    DestructionLists,
    DestructionWork,
    DestructionReactor,
    ReadAfter,
  ],
  exports: [RetainedCases, CaseContents],
})
export class RetentionModule {
  constructor(
    catalogue: EventCatalogue,
    views: ViewRegistry,
    reactors: ReactorRegistry,
    reactor: DestructionReactor,
    checks: RetentionChecks,
    cases: RetainedCases,
    clock: Clock,
  ) {
    catalogue.register([...destructionEvents, ...caseHoldEvents, retentionPeriodSet]);
    views.register(retentionView);
    reactors.register(reactor);
    const casesOf: CasesOf = (records, day) => cases.of(records, day);
    const today = () => dayAt(clock.now());
    for (const check of [openCaseCheck, caseHoldCheck, retentionRunningCheck])
      checks.register(check(casesOf, today));
  }
}
