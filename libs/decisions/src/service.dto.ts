import { IsIn, IsUUID } from 'class-validator';
import { IsLocalDate } from '#libs/platform';
import { type Channel, CHANNELS } from './decision.events';

/** How and when it was sent. */
export class SendRequest {
  @IsLocalDate()
  sentOn!: string;

  @IsIn(CHANNELS)
  channel!: Channel;
}

/** A failed service to a party. */
export class AttemptRequest {
  @IsUUID()
  personId!: string;

  @IsLocalDate()
  attemptedOn!: string;
}

/** The taking over by a party. */
export class ServiceRequest {
  @IsUUID()
  personId!: string;

  @IsLocalDate()
  servedOn!: string;
}
