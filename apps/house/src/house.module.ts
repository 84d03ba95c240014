import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AccessModule, UnitSources } from '#libs/access';
import { AdmissionsModule } from '#libs/admissions';
import { ApplicationsModule } from '#libs/applications';
import { AuditTrailModule } from '#libs/audit-trail';
import { BreakGlassModule } from '#libs/break-glass';
import { CapacityModule } from '#libs/capacity';
import { ClearDocumentsModule } from '#libs/clear-documents';
import { DeliveredServicesModule } from '#libs/delivered-services';
import { DecisionsModule } from '#libs/decisions';
import { DemoModule } from '#libs/demo';
import { DetectorsModule } from '#libs/detectors';
import { EvidenceModule } from '#libs/evidence';
import { ErasureModule } from '#libs/erasure';
import { EventStoreModule } from '#libs/event-store';
import { ExemptionsModule } from '#libs/exemptions';
import { ForecastModule } from '#libs/forecast';
import { IdempotencyModule } from '#libs/idempotency';
import { LettersModule } from '#libs/letters';
import { OperationsModule, SystemModule } from '#libs/operations';
import { ParametersModule } from '#libs/parameters';
import { PersonalDataModule } from '#libs/personal-data';
import { PersonsModule } from '#libs/persons';
import { type Clock, type Configuration, PlatformModule } from '#libs/platform';
import { ProcessingLogModule } from '#libs/processing-log';
import { ProgrammeCatalogueModule } from '#libs/programme-catalogue';
import { ProjectionsModule } from '#libs/projections';
import { ReactorsModule } from '#libs/reactors';
import { RecordModule } from '#libs/record';
import { RegisterImportModule } from '#libs/register-import';
import { ReportsModule } from '#libs/reports';
import { RetentionModule } from '#libs/retention';
import { SampleLoadModule } from '#libs/sample-load';
import { SignInModule, UnitsOfPeople } from '#libs/sign-in';
import { SubjectAccessModule } from '#libs/subject-access';
import { StatisticsModule } from '#libs/statistics';
import { WaitingListModule } from '#libs/waiting-list';
import { MIGRATIONS } from './migrations';
import { SCOPE_SOURCES } from './scope-sources';

/** All rooms of the house, for whatever process: server, projector or command line. */
@Module({})
export class HouseModule {
  constructor(units: UnitSources, people: UnitsOfPeople) {
    units.register(() => people.all());
  }

  /** The rooms on one database; another clock than the machine's only where days are played through. */
  static of(configuration: Configuration, clock?: Clock): DynamicModule {
    return {
      module: HouseModule,
      imports: [
        PlatformModule.forRoot(configuration, MIGRATIONS, clock),
        CqrsModule.forRoot(),
        // Before whatever guards requests: it sees what they refuse.
        ProcessingLogModule,
        EventStoreModule,
        ProjectionsModule,
        ReactorsModule,
        PersonalDataModule,
        ProgrammeCatalogueModule,
        PersonsModule,
        WaitingListModule,
        ExemptionsModule,
        ApplicationsModule,
        AdmissionsModule,
        DecisionsModule,
        LettersModule,
        CapacityModule,
        DeliveredServicesModule,
        ErasureModule,
        ClearDocumentsModule,
        DetectorsModule,
        BreakGlassModule,
        RetentionModule,
        SubjectAccessModule,
        StatisticsModule,
        RegisterImportModule,
        RecordModule,
        AuditTrailModule,
        EvidenceModule,
        IdempotencyModule,
        ForecastModule,
        ReportsModule,
        OperationsModule,
        SystemModule,
        ParametersModule,
        SampleLoadModule,
        SignInModule,
        AccessModule.of(SCOPE_SOURCES),
        DemoModule,
      ],
    };
  }
}
