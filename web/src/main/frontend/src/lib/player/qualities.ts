/** One line of the quality menu. */
export interface Quality {
  readonly source: string;
  /** The address of its offer: `master`, `satellite`, … */
  readonly offer: string;
  /** The rendition that is kept to, if one is. */
  readonly rung: string | undefined;
}

const AV1 = 'video/mp4; codecs="av01.0.05M.08, opus"';

/** The quality menu, which a lesson with one quality does not have. What the browser cannot decode is not offered. */
export class Qualities {
  private readonly select: HTMLSelectElement | null;

  constructor(private readonly element: HTMLElement) {
    this.select = element.querySelector('[data-quality]');
    if (!window.MediaSource?.isTypeSupported(AV1)) this.select?.querySelector('[data-offer=lite]')?.remove();
  }

  get now(): Quality {
    const chosen = this.select?.selectedOptions[0];
    return chosen
      ? { source: chosen.value, offer: chosen.dataset['offer']!, rung: chosen.dataset['rung'] }
      : { source: this.element.dataset['hls']!, offer: 'master', rung: undefined };
  }

  /** Chooses an offer by its address; false when this lesson does not have it. */
  choose(offer: string): boolean {
    const option = this.select?.querySelector<HTMLOptionElement>(`[data-offer="${CSS.escape(offer)}"]`);
    if (option) option.selected = true;
    return option !== null && option !== undefined;
  }

  onChange(work: () => void): void {
    this.select?.addEventListener('change', work);
  }
}
