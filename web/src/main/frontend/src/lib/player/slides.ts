/** The slides of a lesson: a list to jump by, the number of the one that shows, and its picture when only the sound is played. */
export class Slides {
  private readonly buttons: HTMLButtonElement[];
  private readonly number: HTMLElement | null;
  private readonly picture: HTMLImageElement;
  private shown = -1;
  private aloneWithSound = false;

  constructor(
    private readonly element: HTMLElement,
    private readonly video: HTMLVideoElement,
    private readonly go: (seconds: number) => void,
  ) {
    this.buttons = [...element.querySelectorAll<HTMLButtonElement>('.watch-slides [data-at]')];
    this.number = element.querySelector('[data-slide-number]');
    this.picture = element.querySelector<HTMLImageElement>('.player-slide')!;
    this.buttons.forEach((button) => button.addEventListener('click', () => go(atOf(button))));
    element.querySelectorAll<HTMLElement>('[data-slide]').forEach((button) => {
      button.addEventListener('click', () => this.step(Number(button.dataset['slide'])));
    });
    if (this.buttons.length > 0) video.addEventListener('timeupdate', () => this.look());
  }

  /** Shows the slides in the place of the picture, or lets the picture be seen again. */
  besideSound(alone: boolean): void {
    this.aloneWithSound = alone;
    this.shown = -1;
    this.look();
  }

  /** To the next slide, or back. */
  step(by: number): void {
    const target = this.buttons[Math.min(Math.max(this.current() + by, 0), this.buttons.length - 1)];
    if (target) this.go(atOf(target));
  }

  private current(): number {
    let current = 0;
    this.buttons.forEach((button, index) => {
      if (atOf(button) <= this.video.currentTime + 0.05) current = index;
    });
    return current;
  }

  private look(): void {
    if (this.buttons.length === 0) return;
    const now = this.current();
    if (now === this.shown) return;
    this.shown = now;
    this.buttons.forEach((button, index) => (index === now ? button.setAttribute('aria-current', 'true') : button.removeAttribute('aria-current')));
    if (this.number) this.number.textContent = `${now + 1}/${this.buttons.length}`;
    this.picture.hidden = !this.aloneWithSound;
    if (this.aloneWithSound) this.picture.src = this.buttons[now]!.querySelector('img')!.src;
    this.element.classList.toggle('shows-slides', this.aloneWithSound);
  }
}

function atOf(button: HTMLElement): number {
  return Number(button.dataset['at']);
}
