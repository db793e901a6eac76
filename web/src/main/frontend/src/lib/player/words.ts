import { textOf } from '../page.ts';

/**
 * What is said, to be read and to jump by, and chapters: lists of the cues that the browser has read. They are fetched when somebody opens
 * the list; chapters are short, and open by themselves.
 */
export class Words {
  private readonly tracks: TextTrack[];
  private readonly list: HTMLElement;
  private shown: TextTrack | undefined;

  constructor(
    private readonly details: HTMLDetailsElement,
    video: HTMLVideoElement,
    private readonly go: (seconds: number) => void,
  ) {
    this.list = details.querySelector('.watch-words')!;
    this.tracks = [...video.textTracks].filter((track) => track.kind === details.dataset['words']);
    details.addEventListener('toggle', () => details.open && !this.shown && this.show(this.tracks[0]!));
    if (this.tracks.length > 1) this.languages();
    if (details.dataset['words'] === 'chapters') details.open = true;
  }

  private languages(): void {
    const select = document.createElement('select');
    select.className = 'form-select form-select-sm watch-language';
    select.setAttribute('aria-label', textOf(this.details, 'language'));
    this.tracks.forEach((track, index) => select.add(new Option(track.label, String(index))));
    select.addEventListener('change', () => this.show(this.tracks[Number(select.value)]!));
    this.list.before(select);
  }

  private show(track: TextTrack): void {
    this.shown = track;
    // a track that is disabled is not fetched
    if (track.mode === 'disabled') track.mode = 'hidden';
    track.oncuechange = () => this.mark(track);
    void loaded(track).then(() => this.shown === track && this.fill(track));
  }

  private fill(track: TextTrack): void {
    const heard = this.details.querySelector<HTMLElement>('[data-heard]');
    if (heard) heard.hidden = elementOf(track)?.dataset['heard'] !== 'true';
    this.list.lang = track.language;
    this.list.replaceChildren(
      ...[...(track.cues ?? [])].map((cue) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = plain(cue as VTTCue);
        button.dataset['from'] = String(cue.startTime);
        button.addEventListener('click', () => this.go(cue.startTime));
        const row = document.createElement('li');
        row.append(button);
        return row;
      }),
    );
    this.mark(track);
  }

  private mark(track: TextTrack): void {
    const now = new Set([...(track.activeCues ?? [])].map((cue) => String(cue.startTime)));
    this.list.querySelectorAll<HTMLElement>('button').forEach((button) => {
      if (!now.has(button.dataset['from']!)) button.removeAttribute('aria-current');
      else if (!button.hasAttribute('aria-current')) {
        button.setAttribute('aria-current', 'true');
        this.follow(button);
      }
    });
  }

  /** Moves the list, never the page. */
  private follow(button: HTMLElement): void {
    const top = button.offsetTop - this.list.offsetTop;
    if (top < this.list.scrollTop || top > this.list.scrollTop + this.list.clientHeight - button.clientHeight) {
      this.list.scrollTop = top - this.list.clientHeight / 3;
    }
  }
}

function plain(cue: VTTCue): string {
  return cue.getCueAsHTML().textContent ?? '';
}

function elementOf(track: TextTrack): HTMLTrackElement | undefined {
  return [...document.querySelectorAll('track')].find((one) => one.track === track);
}

/** The browser tells the element, not the track, when it has read it. */
function loaded(track: TextTrack): Promise<void> {
  const element = elementOf(track);
  if (!element || element.readyState >= HTMLTrackElement.LOADED) return Promise.resolve();
  return new Promise((resolve) => {
    element.addEventListener('load', () => resolve(), { once: true });
    element.addEventListener('error', () => resolve(), { once: true });
  });
}
