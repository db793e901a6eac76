import type { Engine } from './engine.ts';

/** One engine after the other: when one cannot go on, the next does, at the same place. */
export class Chain implements Engine {
  private engine: Engine | undefined;
  private rung: string | undefined;
  private over = false;

  begin(engine: Engine): void {
    this.engine = engine;
  }

  goOn(video: HTMLVideoElement, next: () => Promise<Engine>): void {
    if (this.over || !this.engine) return;
    const at = video.currentTime;
    const playing = !video.paused;
    this.engine.stop();
    this.engine = undefined;
    video.addEventListener('loadedmetadata', () => (video.currentTime = at), { once: true });
    void next().then((engine) => {
      if (this.over) engine.stop();
      else {
        this.engine = engine;
        engine.keepTo(this.rung);
        if (playing) void video.play().catch(() => undefined);
      }
    });
  }

  keepTo(rung: string | undefined): void {
    this.rung = rung;
    this.engine?.keepTo(rung);
  }

  again(): void {
    this.engine?.again();
  }

  stop(): void {
    this.over = true;
    this.engine?.stop();
  }
}
