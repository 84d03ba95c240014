import { type Metadata, status } from '@grpc/grpc-js';
import type { DurableLog } from './durable-log';
import type { Faults } from './faults';
import { refusal } from './refusals';

/** Who may call; plain servers ask nobody. */
export interface Account {
  readonly username: string;
  readonly password: string;
}

/** What every call needs: the log, the faults, and the door. */
export class CallContext {
  constructor(
    readonly log: DurableLog,
    readonly faults: Faults,
    private readonly account: Account | undefined,
  ) {}

  /** Waits out the faults; throws for a wrong password, and for a follower asked for the leader's work. */
  async admit(metadata: Metadata): Promise<void> {
    await this.faults.delay();
    if (this.account) {
      const { username, password } = this.account;
      const expected = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
      if (metadata.get('authorization')[0] !== expected)
        throw refusal(status.UNAUTHENTICATED, 'no such user', 'access-denied');
    }
    const port = this.faults.leaderPort;
    if (port !== undefined && metadata.get('requires-leader')[0] === 'true')
      throw refusal(status.NOT_FOUND, 'not the leader', 'not-leader', {
        'leader-endpoint-host': 'localhost',
        'leader-endpoint-port': String(port),
      });
  }
}
