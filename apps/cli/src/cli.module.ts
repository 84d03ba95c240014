import { Module } from '@nestjs/common';
import {
  AccountsCloseCommand,
  AccountsCommand,
  AccountsOpenCommand,
  AccountsResetCommand,
} from './commands/accounts.commands';
import { BackupCommand, RestoreCommand } from './commands/backup.commands';
import {
  DeadlinesCommand,
  DeadlinesListCommand,
  DeadlinesSettleCommand,
} from './commands/deadlines.commands';
import { DemoCommand } from './commands/demo.command';
import { DocumentsCommand, DocumentsSealCommand } from './commands/documents.commands';
import { EventsCommand } from './commands/events.command';
import { GenerateCommand } from './commands/generate.command';
import { ImportCommand, ImportCorrectionsCommand, ImportRegisterCommand } from './commands/import.commands';
import {
  KeysBackupCommand,
  KeysCommand,
  KeysForgetCommand,
  KeysRestoreCommand,
  KeysRotateCommand,
} from './commands/keys.commands';
import { OpenApiCommand } from './commands/openapi.command';
import { MonthlyCommand, StatisticsCommand } from './commands/statistics.commands';
import { WaitingListCommand } from './commands/waiting-list.command';
import { EvidenceCommand, EvidenceExportCommand, EvidenceSealCommand } from './commands/evidence.commands';
import {
  ReactionsCommand,
  ReactionsListCommand,
  ReactionsRetryCommand,
  ReactionsSettleCommand,
} from './commands/reactions.commands';
import { ParkedCommand, ParkedListCommand, ParkedRetryCommand } from './commands/parked.commands';
import {
  ProcessingLogCommand,
  ProcessingLogRemovalsCommand,
  ProcessingLogRemoveCommand,
} from './commands/processing-log.commands';
import { RebuildCommand } from './commands/rebuild.command';
import { ReplayCommand } from './commands/replay.command';
import { StoreCommand, StoreInfoCommand } from './commands/store.commands';
import { TokensCommand, TokensIssueCommand, TokensRevokeCommand } from './commands/tokens.commands';
import { VerifyCommand } from './commands/verify.command';
import {
  ViewsCommand,
  ViewsPauseCommand,
  ViewsResumeCommand,
  ViewsSwitchBackCommand,
} from './commands/views.commands';
import { House } from './house.service';

/** The commands of `spis`; none of them opens the store before its options are known to be good. */
@Module({
  providers: [
    House,
    ImportCommand,
    ImportRegisterCommand,
    ImportCorrectionsCommand,
    WaitingListCommand,
    StatisticsCommand,
    MonthlyCommand,
    OpenApiCommand,
    EventsCommand,
    ReplayCommand,
    RebuildCommand,
    VerifyCommand,
    StoreCommand,
    StoreInfoCommand,
    ViewsCommand,
    ViewsPauseCommand,
    ViewsResumeCommand,
    ViewsSwitchBackCommand,
    ParkedCommand,
    ParkedListCommand,
    ParkedRetryCommand,
    EvidenceCommand,
    EvidenceExportCommand,
    EvidenceSealCommand,
    ReactionsCommand,
    ReactionsListCommand,
    ReactionsRetryCommand,
    ReactionsSettleCommand,
    GenerateCommand,
    DemoCommand,
    DeadlinesCommand,
    DeadlinesListCommand,
    DeadlinesSettleCommand,
    BackupCommand,
    RestoreCommand,
    DocumentsCommand,
    DocumentsSealCommand,
    KeysCommand,
    KeysBackupCommand,
    KeysRestoreCommand,
    KeysRotateCommand,
    KeysForgetCommand,
    AccountsCommand,
    AccountsOpenCommand,
    AccountsResetCommand,
    AccountsCloseCommand,
    TokensCommand,
    TokensIssueCommand,
    TokensRevokeCommand,
    ProcessingLogCommand,
    ProcessingLogRemoveCommand,
    ProcessingLogRemovalsCommand,
  ],
})
export class CliModule {}
