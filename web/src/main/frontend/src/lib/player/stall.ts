/** So long the line may hold its breath before anybody is asked. */
const PATIENCE = 8000;
/** While somebody is asked, it is tried again by itself so often: the line may come back without telling. */
const EVERY = 10_000;

/** What is waited for: the line, or something that is not there. */
export type Trouble = 'stalled' | 'missing';

/** A clear choice in the place of a spinner that never ends. When the line is back, it goes by itself. */
export class Stall {
  private readonly panel: HTMLElement;
  private timer = 0;
  private trying = 0;

  constructor(
    element: HTMLElement,
    video: HTMLVideoElement,
    private readonly chosen: (what: string) => void,
  ) {
    this.panel = element.querySelector<HTMLElement>('[data-stall]')!;
    this.panel.querySelectorAll<HTMLElement>('[data-stall-choice]').forEach((button) => {
      button.addEventListener('click', () => {
        if (this.panel.contains(document.activeElement)) video.focus();
        this.over();
        this.begin();
        chosen(button.dataset['stallChoice']!);
      });
    });
    video.addEventListener('waiting', () => this.begin());
    for (const event of ['playing', 'pause', 'seeked']) video.addEventListener(event, () => this.over());
  }

  /** Something is waited for. */
  begin(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.show('stalled'), PATIENCE);
  }

  show(trouble: Trouble): void {
    window.clearTimeout(this.timer);
    window.clearInterval(this.trying);
    this.panel.querySelectorAll<HTMLElement>('[data-trouble]').forEach((part) => (part.hidden = part.dataset['trouble'] !== trouble));
    this.panel.hidden = false;
    this.trying = window.setInterval(() => this.chosen('again'), EVERY);
  }

  over(): void {
    window.clearTimeout(this.timer);
    window.clearInterval(this.trying);
    this.panel.hidden = true;
  }
}
