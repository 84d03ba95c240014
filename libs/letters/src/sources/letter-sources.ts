import { Injectable } from '@nestjs/common';
import type { Caller } from '#libs/platform';
import { AdmissionSource } from './admission.source';
import { ApplicationSource } from './application.source';
import { DecisionSource } from './decision.source';
import type { GatheredLetter, LetterRequest } from './letter-request';
import { isOrder, OrderSource } from './order.source';
import { WaitingListSource } from './waiting-list.source';

/** What a letter of a kind is about, which says where its facts are found. */
export const subjectOf = ({ kind, of }: Pick<LetterRequest, 'kind' | 'of'>) => {
  switch (kind) {
    case 'supplement-call':
    case 'transfer':
      return 'application';
    case 'dismissal':
      return of === 'decision' ? 'decision' : 'application';
    case 'exemption-decision':
    case 'grant':
    case 'refusal':
    case 'correction-order':
    case 'renewal-order':
      return 'decision';
    case 'list-placement':
    case 'offer':
    case 'revalidation':
    case 'revalidation-reminder':
      return 'waiting-list-entry';
    case 'admission':
      return 'admission';
  }
};

/** Finds out what a letter is made of, by its kind. */
@Injectable()
export class LetterSources {
  constructor(
    private readonly applications: ApplicationSource,
    private readonly decisions: DecisionSource,
    private readonly orders: OrderSource,
    private readonly entries: WaitingListSource,
    private readonly admissions: AdmissionSource,
  ) {}

  /** The facts of a letter; refuses and throws as its source does. */
  gather(request: LetterRequest, caller: Caller): Promise<GatheredLetter> {
    const { actor } = caller;
    switch (subjectOf(request)) {
      case 'application':
        return this.applications.gather(request, caller);
      case 'decision':
        return isOrder(request.kind)
          ? this.orders.gather(request, actor.unit)
          : this.decisions.gather(request, actor.unit);
      case 'waiting-list-entry':
        return this.entries.gather(request, actor);
      case 'admission':
        return this.admissions.gather(request, actor);
    }
  }
}
