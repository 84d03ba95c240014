import { type handleUnaryCall, type ServiceError, status } from '@grpc/grpc-js';
import { ClusterInfo, EndPoint, MemberInfo } from '@eventstore/db-client/generated/gossip_pb';
import { SupportedMethod, SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb';
import { type Empty, UUID } from '@eventstore/db-client/generated/shared_pb';
import {
  DeleteReq,
  DeleteResp,
  TombstoneReq,
  TombstoneResp,
} from '@eventstore/db-client/generated/streams_pb';
import { Empty as NoPosition } from '@eventstore/db-client/generated/shared_pb';
import type { CallContext } from './call-context';
import { refusal, streamDeleted } from './refusals';

const METHODS = ['Append', 'BatchAppend', 'Read', 'Delete', 'Tombstone'];

/** Deletes a stream, which may begin again behind its last revision. */
export function deleteCall(context: CallContext): handleUnaryCall<DeleteReq, DeleteResp> {
  return answering(async (call) => {
    await context.admit(call.metadata);
    await remove(context, call.request.getOptions(), 'deleted');
    return new DeleteResp().setNoPosition(new NoPosition());
  });
}

/** Ends a stream for ever. */
export function tombstoneCall(context: CallContext): handleUnaryCall<TombstoneReq, TombstoneResp> {
  return answering(async (call) => {
    await context.admit(call.metadata);
    await remove(context, call.request.getOptions(), 'tombstoned');
    return new TombstoneResp().setNoPosition(new NoPosition());
  });
}

/** Which calls this server knows. */
export function featuresCall(context: CallContext): handleUnaryCall<Empty, SupportedMethods> {
  return answering(async () => {
    await context.faults.delay();
    const methods = METHODS.map((name) =>
      new SupportedMethod().setMethodName(name).setServiceName('event_store.client.streams.Streams'),
    );
    return new SupportedMethods().setMethodsList(methods).setEventStoreServerVersion('0.0.0-protocol-server');
  });
}

/** A cluster of one, unless the server plays a follower: then its leader stands beside it. */
export function gossipCall(context: CallContext, ownPort: () => number): handleUnaryCall<Empty, ClusterInfo> {
  return answering(async () => {
    await context.faults.delay();
    const leader = context.faults.leaderPort ?? ownPort();
    return new ClusterInfo().setMembersList([
      new MemberInfo()
        .setInstanceId(new UUID().setString('00000000-0000-4000-8000-000000000001'))
        .setState(MemberInfo.VNodeState.LEADER)
        .setIsAlive(true)
        .setHttpEndPoint(new EndPoint().setAddress('localhost').setPort(leader)),
    ]);
  });
}

async function remove(
  context: CallContext,
  options: DeleteReq.Options | TombstoneReq.Options | undefined,
  removal: 'deleted' | 'tombstoned',
): Promise<void> {
  if (!options) throw refusal(status.INVALID_ARGUMENT, 'no options');
  const name = Buffer.from(options.getStreamIdentifier()?.getStreamName_asU8() ?? []).toString('utf8');
  const expected = options.hasRevision()
    ? BigInt(options.getRevision())
    : options.hasNoStream()
      ? 'no-stream'
      : 'any';
  const outcome = await context.log.remove(name, expected, removal);
  if (outcome.kind === 'tombstoned') throw streamDeleted(name);
  if (outcome.kind === 'wrong')
    throw refusal(status.FAILED_PRECONDITION, 'wrong revision', 'wrong-expected-version', {
      'stream-name': name,
      'expected-version': typeof expected === 'bigint' ? expected.toString() : '-1',
      'actual-version': (outcome.current ?? -1n).toString(),
    });
}

function answering<Request, Response>(
  work: (call: Parameters<handleUnaryCall<Request, Response>>[0]) => Promise<Response>,
): handleUnaryCall<Request, Response> {
  return (call, answer) => {
    work(call).then(
      (response) => answer(null, response),
      (error: ServiceError) => answer(error),
    );
  };
}
