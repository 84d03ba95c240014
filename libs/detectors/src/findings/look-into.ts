import { Injectable } from '@nestjs/common';
import { type CommandOutcome, CommandRunner } from '#libs/event-store';
import type { CommandContext } from '#libs/kernel';
import { NotFound } from '#libs/platform';
import { Detection, type DetectionScope, type Finding } from '../detection';
import type { Detector } from '../detector';
import { finding, LookIntoFinding } from './finding.decider';
import type { LookNote } from './finding.events';
import { findingStream } from './finding-id';

/** What somebody says who looked into a finding behind which so much stood on the page. */
export interface LookSaid {
  readonly note: LookNote;
  readonly evidence: number;
}

/** Finds one finding again, and records that it was looked into. */
@Injectable()
export class FindingDesk {
  constructor(
    private readonly detection: Detection,
    private readonly runner: CommandRunner,
  ) {}

  /** The finding of an id in a scope; throws `NotFound`. */
  async get(detector: Detector, scope: DetectionScope, findingId: string): Promise<Finding> {
    const { findings } = await this.detection.findings(detector, scope);
    const found = findings.find((each) => each.findingId === findingId);
    if (!found) throw new NotFound('finding', findingId);
    return found;
  }

  /** Records a look at a finding; throws `NotFound`. */
  async lookInto(
    detector: Detector,
    scope: DetectionScope,
    findingId: string,
    said: LookSaid,
    context: CommandContext,
  ): Promise<CommandOutcome> {
    const { unit, evidence } = await this.get(detector, scope, findingId);
    const data = {
      findingId,
      detector: detector.id,
      detectorVersion: detector.version,
      unit,
      note: said.note,
      // A page can be older than the finding, never newer.
      evidence: Math.min(said.evidence, evidence.length),
    };
    const command = new LookIntoFinding(data, context);
    const { metadata } = context;
    return this.runner.run({ stream: findingStream(findingId), decider: finding, command, metadata });
  }
}
