/** A clock that moves when told to, and its timers. */
export class FakeTime {
  private at = 0;
  private readonly timers = new Set<{ readonly dueAt: number; readonly run: () => void }>();

  readonly now = (): number => this.at;

  readonly after = (ms: number, run: () => void): (() => void) => {
    const timer = { dueAt: this.at + ms, run };
    this.timers.add(timer);
    return () => void this.timers.delete(timer);
  };

  /** Runs what falls due, in order, and lets promises settle. */
  async pass(ms: number): Promise<void> {
    await Promise.resolve();
    const until = this.at + ms;
    for (;;) {
      const [next] = [...this.timers].sort((a, b) => a.dueAt - b.dueAt);
      if (next === undefined || next.dueAt > until) break;
      this.timers.delete(next);
      this.at = next.dueAt;
      next.run();
      await Promise.resolve();
    }
    this.at = until;
    await Promise.resolve();
  }

  get waiting(): number {
    return this.timers.size;
  }
}
