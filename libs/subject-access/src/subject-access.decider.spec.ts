import { type CommandContext, localDate } from '#libs/kernel';
import { given } from '#libs/testing';
import {
  accessDecider,
  ExtendAccessDeadline,
  HandOverAccessExport,
  IdentifyRequester,
  ProduceAccessExport,
  RefuseAccessRequest,
  RegisterAccessRequest,
} from './subject-access.decider';
import type { SubjectAccessEvent } from './subject-access.events';

const day = localDate;
const id = '00000000-0000-4000-8000-000000000001';
const on = (today: string, role = 'data-protection-officer'): CommandContext => ({
  today: day(today),
  metadata: {
    commandId: '00000000-0000-4000-8000-0000000000c0',
    correlationId: 'c',
    causationId: null,
    actor: { id: 'dora', role, unit: null, onBehalfOf: null },
    legalBasis: null,
    purpose: 'subject access',
  },
});
const said = { personId: id, requestChannel: 'post' as const, language: 'it' as const };
const register = (receivedOn: string, today = '2026-02-02') =>
  new RegisterAccessRequest(id, { ...said, receivedOn: day(receivedOn) }, on(today, 'caseworker'));
const registered: SubjectAccessEvent = {
  type: 'AccessRequestRegistered',
  data: {
    requestId: id,
    ...said,
    receivedOn: day('2026-01-30'),
    answerDueOn: day('2026-03-02'),
    dueSource: 'Splošna uredba o varstvu podatkov (GDPR), člen 12(3)',
  },
};
const identified: SubjectAccessEvent = {
  type: 'RequesterIdentified',
  data: { means: 'identity-document', identifiedBy: 'dora', identifiedOn: day('2026-02-03') },
};
const counts = { format: 'zip' as const, schema: 1, cases: 1, files: 2, withheld: 0 };
const produced: SubjectAccessEvent = {
  type: 'AccessExportProduced',
  data: { ...counts, producedOn: day('2026-02-04') },
};
const extended: SubjectAccessEvent = {
  type: 'AccessDeadlineExtended',
  data: { reason: 'complexity', answerDueOn: day('2026-04-30'), extendedOn: day('2026-02-20') },
};

describe('A request for access to one’s own data', () => {
  it('is registered with the last day for the answer, a month later and a working day', () => {
    given(accessDecider, []).when(register('2026-01-30')).then(registered);
    given(accessDecider, []).when(register('2026-02-03')).thenRefused('DATE_IN_FUTURE');
    given(accessDecider, [registered]).when(register('2026-01-30')).thenRefused('REQUEST_ALREADY_REGISTERED');
  });

  it('gets no data before who asks has proved who they are', () => {
    const produce = new ProduceAccessExport(id, counts, on('2026-02-04'));
    given(accessDecider, [registered]).when(produce).thenRefused('REQUESTER_NOT_IDENTIFIED');
    const identify = new IdentifyRequester(id, { means: 'identity-document' }, on('2026-02-03'));
    given(accessDecider, [registered]).when(identify).then(identified);
    given(accessDecider, [registered, identified]).when(identify).thenNothing();
    given(accessDecider, [registered, identified]).when(produce).then(produced);
  });

  it('is answered by the data-protection officer alone', () => {
    const identify = new IdentifyRequester(id, { means: 'authorisation' }, on('2026-02-03', 'manager'));
    given(accessDecider, [registered]).when(identify).thenRefused('NOT_DATA_PROTECTION_OFFICER');
  });

  it('may be answered two months later, told within the first month and once', () => {
    const extend = (today: string) => new ExtendAccessDeadline(id, { reason: 'complexity' }, on(today));
    given(accessDecider, [registered]).when(extend('2026-02-20')).then(extended);
    given(accessDecider, [registered, extended])
      .when(extend('2026-02-21'))
      .thenRefused('DEADLINE_ALREADY_EXTENDED');
    given(accessDecider, [registered]).when(extend('2026-03-03')).thenRefused('DEADLINE_PASSED');
  });

  it('ends when the data were handed over, or refused with a reason', () => {
    const handOver = new HandOverAccessExport(id, { way: 'personally' }, on('2026-02-05'));
    const handed: SubjectAccessEvent = {
      type: 'AccessExportHandedOver',
      data: { way: 'personally', handedOverOn: day('2026-02-05') },
    };
    const refuse = new RefuseAccessRequest(id, { reason: 'identity-not-proved' }, on('2026-02-05'));
    given(accessDecider, [registered, identified]).when(handOver).thenRefused('EXPORT_NOT_PRODUCED');
    given(accessDecider, [registered, identified, produced]).when(handOver).then(handed);
    given(accessDecider, [registered, identified, produced, handed])
      .when(refuse)
      .thenRefused('REQUEST_CLOSED');
    given(accessDecider, [registered])
      .when(refuse)
      .then({
        type: 'AccessRequestRefused',
        data: { reason: 'identity-not-proved', refusedOn: day('2026-02-05') },
      });
  });
});
