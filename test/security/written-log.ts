import fs from 'node:fs';

/** Everything that this process writes to standard output and standard error, kept to be searched. */
export class WrittenLog {
  private readonly written: string[] = [];
  private readonly spies: jest.SpyInstance[] = [];

  /** Begins to keep; nothing reaches the terminal until `stop`. */
  start(): this {
    const writeSync = fs.writeSync.bind(fs) as (fd: number, ...rest: unknown[]) => number;
    const keep = (chunk: unknown): number => {
      const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk as Uint8Array).toString('utf8');
      return this.written.push(text) && Buffer.byteLength(text);
    };
    this.spies.push(
      // The log's own writer bypasses the streams of the process.
      jest
        .spyOn(fs, 'writeSync')
        .mockImplementation(((fd: number, chunk: unknown, ...rest: unknown[]) =>
          fd === 1 || fd === 2 ? keep(chunk) : writeSync(fd, chunk, ...rest)) as typeof fs.writeSync),
      ...[process.stdout, process.stderr].map((stream) =>
        jest.spyOn(stream, 'write').mockImplementation((chunk: unknown) => keep(chunk) > 0 || true),
      ),
    );
    return this;
  }

  stop(): void {
    for (const spy of this.spies.splice(0)) spy.mockRestore();
  }

  /** What was written so far. */
  get text(): string {
    return this.written.join('');
  }
}
