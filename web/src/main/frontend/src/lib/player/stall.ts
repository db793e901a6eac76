/** So long the line may hold its breath before anybody is asked. */
const PATIENCE = 8000;

/** A clear choice in the place of a spinner that never ends. */
export class Stall {
  private readonly panel: HTMLElement;
  private timer = 0;

  constructor(element: HTMLElement, video: HTMLVideoElement, chosen: (what: string) => void) {
    this.panel = element.querySelector<HTMLElement>('[data-stall]')!;
    this.panel.querySelectorAll<HTMLElement>('[data-stall-choice]').forEach((button) => {
      button.addEventListener('click', () => {
        this.over();
        chosen(button.dataset['stallChoice']!);
      });
    });
    video.addEventListener('waiting', () => this.begin());
    for (const event of ['playing', 'pause', 'seeked']) video.addEventListener(event, () => this.over());
  }

  /** Something is waited for. */
  begin(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.show(), PATIENCE);
  }

  show(): void {
    this.panel.hidden = false;
  }

  over(): void {
    window.clearTimeout(this.timer);
    this.panel.hidden = true;
  }
}
