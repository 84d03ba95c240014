import { join } from 'node:path';
import { startTypeScript, type TypeScriptChild } from '#libs/testing';
import type { FaultSettings } from './faults';
import type { ProtocolServerOptions } from './protocol-server';

/** A protocol server in a process of its own, which can be killed and stopped like any other. */
export class ChildServer {
  private child: TypeScriptChild | undefined;
  private portInUse = 0;

  constructor(private readonly options: Omit<ProtocolServerOptions, 'port'>) {}

  /** The port it listens on; stays the same over restarts. */
  get port(): number {
    return this.portInUse;
  }

  /** Starts the process; resolves when it listens. */
  async start(): Promise<void> {
    const options: ProtocolServerOptions = { ...this.options, port: this.portInUse };
    this.child = startTypeScript(join(__dirname, 'main.ts'), { args: [JSON.stringify(options)] });
    const [, port] = (await this.child.line('listening')).split(' ');
    this.portInUse = Number(port);
  }

  /** SIGKILL; resolves when the process is gone. */
  async kill(): Promise<void> {
    await this.child?.kill();
  }

  /** Resolves when the process is gone. */
  async gone(): Promise<void> {
    await this.child?.ended;
  }

  /** Stops the process where it is: it accepts connections and does nothing more. */
  freeze(): void {
    this.child?.process.kill('SIGSTOP');
  }

  /** Lets it go on. */
  thaw(): void {
    this.child?.process.kill('SIGCONT');
  }

  /** Turns faults on and off; resolves when they are. */
  async set(faults: Partial<FaultSettings>): Promise<void> {
    this.child?.send(JSON.stringify(faults));
    await this.child?.line('set');
  }
}
