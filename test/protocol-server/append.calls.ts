import { createRequire } from 'node:module';
import type { handleBidiStreamingCall, handleClientStreamingCall, ServiceError } from '@grpc/grpc-js';
import { status } from '@grpc/grpc-js';
import { Empty, WrongExpectedVersion } from '@eventstore/db-client/generated/shared_pb';
import { Status } from '@eventstore/db-client/generated/status_pb';
import {
  AppendReq,
  AppendResp,
  BatchAppendReq,
  BatchAppendResp,
} from '@eventstore/db-client/generated/streams_pb';
import { AllStreamPosition } from '@eventstore/db-client/generated/shared_pb';
import type { CallContext } from './call-context';
import type { Expected, Outcome, ProposedEvent } from './log-types';
import { appendTooLarge, connectionLost, refusal, streamDeleted } from './refusals';

const LIMIT = 1_048_576;

type AnyMessage = NonNullable<ReturnType<Status['getDetails']>>;
// The client brings its own google-protobuf; a second copy would not know its messages.
const requireOfClient = createRequire(require.resolve('@eventstore/db-client'));
const { Any } = requireOfClient('google-protobuf/google/protobuf/any_pb') as { Any: new () => AnyMessage };
const { Empty: GoogleEmpty } = requireOfClient('google-protobuf/google/protobuf/empty_pb') as {
  Empty: new () => NonNullable<ReturnType<BatchAppendResp.Success['getNoPosition']>>;
};

type Proposed = AppendReq.ProposedMessage | BatchAppendReq.ProposedMessage;
type Options = AppendReq.Options | BatchAppendReq.Options;

/** One append a call. */
export function appendCall(context: CallContext): handleClientStreamingCall<AppendReq, AppendResp> {
  return (call, answer) => {
    let options: AppendReq.Options | undefined;
    const events: ProposedEvent[] = [];
    call.on('data', (request: AppendReq) => {
      options ??= request.getOptions();
      const message = request.getProposedMessage();
      if (message) events.push(proposedEvent(message));
    });
    call.on('end', () => {
      const work = async (): Promise<AppendResp> => {
        await context.admit(call.metadata);
        if (!options) throw refusal(status.INVALID_ARGUMENT, 'an append begins with its options');
        const stream = streamName(options);
        const outcome = await write(context, stream, expectedOf(options, options.getRevision()), events);
        return appendResponse(outcome, options);
      };
      work().then(
        (response) => answer(null, response),
        (error: ServiceError) => answer(error),
      );
    });
  };
}

/** Many appends over one call, told apart by correlation id. */
export function batchAppendCall(
  context: CallContext,
): handleBidiStreamingCall<BatchAppendReq, BatchAppendResp> {
  return (call) => {
    const open = new Map<string, { options: BatchAppendReq.Options; events: ProposedEvent[] }>();
    call.on('data', (request: BatchAppendReq) => {
      const id = request.getCorrelationId()?.getString() ?? '';
      const options = request.getOptions();
      if (options) open.set(id, { options, events: [] });
      const append = open.get(id);
      if (!append) return void call.emit('error', refusal(status.INVALID_ARGUMENT, 'no options'));
      append.events.push(...request.getProposedMessagesList().map(proposedEvent));
      if (!request.getIsFinal()) return;
      open.delete(id);
      batch(context, request, append.options, append.events, call.metadata).then(
        (response) => call.write(response),
        (error: ServiceError) => call.emit('error', error),
      );
    });
    call.on('end', () => call.end());
  };
}

async function batch(
  context: CallContext,
  request: BatchAppendReq,
  options: BatchAppendReq.Options,
  events: readonly ProposedEvent[],
  metadata: Parameters<CallContext['admit']>[0],
): Promise<BatchAppendResp> {
  await context.admit(metadata);
  const expected = expectedOf(options, options.getStreamPosition());
  const response = new BatchAppendResp();
  response.setCorrelationId(request.getCorrelationId());
  response.setStreamIdentifier(options.getStreamIdentifier());
  const outcome = await write(context, streamName(options), expected, events);
  if (outcome.kind !== 'done') return response.setError(batchError(outcome));
  const success = new BatchAppendResp.Success().setCurrentRevision(outcome.revision.toString());
  if (outcome.position === undefined) success.setNoPosition(new GoogleEmpty());
  else success.setPosition(allPosition(outcome.position));
  return response.setSuccess(success);
}

async function write(
  context: CallContext,
  stream: string,
  expected: Expected,
  events: readonly ProposedEvent[],
): Promise<Outcome> {
  const bytes = events.reduce((sum, event) => sum + sizeOf(event), 0);
  if (bytes > LIMIT) throw appendTooLarge(LIMIT);
  const outcome = await context.log.append(stream, expected, events);
  if (context.faults.dropsAnswer()) throw connectionLost();
  return outcome;
}

function appendResponse(outcome: Outcome, options: AppendReq.Options): AppendResp {
  if (outcome.kind === 'tombstoned') throw streamDeleted(streamName(options));
  if (outcome.kind === 'wrong') {
    const wrong = new AppendResp.WrongExpectedVersion();
    if (outcome.current === undefined) wrong.setCurrentNoStream(new Empty());
    else wrong.setCurrentRevision(outcome.current.toString());
    if (options.hasRevision()) wrong.setExpectedRevision(options.getRevision());
    else if (options.hasNoStream()) wrong.setExpectedNoStream(new Empty());
    else wrong.setExpectedAny(new Empty());
    return new AppendResp().setWrongExpectedVersion(wrong);
  }
  const success = new AppendResp.Success().setCurrentRevision(outcome.revision.toString());
  if (outcome.position === undefined) return new AppendResp().setSuccess(success.setNoPosition(new Empty()));
  const text = outcome.position.toString();
  const position = new AppendResp.Position().setCommitPosition(text).setPreparePosition(text);
  return new AppendResp().setSuccess(success.setPosition(position));
}

function batchError(outcome: Exclude<Outcome, { kind: 'done' }>): Status {
  const details = new Any();
  if (outcome.kind === 'wrong') {
    const wrong = new WrongExpectedVersion();
    if (outcome.current === undefined) wrong.setCurrentNoStream(new GoogleEmpty());
    else wrong.setCurrentStreamRevision(outcome.current.toString());
    details.pack(wrong.serializeBinary(), 'event_store.client.WrongExpectedVersion');
  } else details.pack(new Uint8Array(), 'event_store.client.StreamDeleted');
  return new Status().setDetails(details);
}

function proposedEvent(message: Proposed): ProposedEvent {
  const headers = message.getMetadataMap();
  return {
    id: message.getId()?.getString() ?? '',
    type: headers.get('type') ?? '',
    contentType: headers.get('content-type') ?? 'application/octet-stream',
    data: message.getData_asB64(),
    metadata: message.getCustomMetadata_asB64(),
  };
}

function sizeOf(event: ProposedEvent): number {
  const text = Buffer.byteLength(event.data, 'base64') + Buffer.byteLength(event.metadata, 'base64');
  return text + event.type.length * 2;
}

function expectedOf(options: Options, revision: string): Expected {
  if (options.hasAny()) return 'any';
  if (options.hasNoStream()) return 'no-stream';
  return options.hasStreamExists() ? 'exists' : BigInt(revision);
}

function streamName(options: Options): string {
  return Buffer.from(options.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString('utf8');
}

function allPosition(position: bigint): AllStreamPosition {
  const text = position.toString();
  return new AllStreamPosition().setCommitPosition(text).setPreparePosition(text);
}
