// Runs behind the fence, where nobody is signed in: plays a Flash film with Ruffle, which may not talk to anybody.
interface Player extends HTMLElement {
  load(options: object): Promise<void>;
}
interface Ruffle {
  config?: object;
  newest?(): { createPlayer(): Player };
}
declare global {
  interface Window {
    RufflePlayer?: Ruffle;
  }
}

const stage = document.querySelector<HTMLElement>('[data-film]')!;

/** No network, no scripts of the page around it, no windows: a film plays, and does nothing else. */
const RULES = {
  publicPath: '/content/assets/',
  allowNetworking: 'none',
  allowScriptAccess: false,
  openUrlMode: 'deny',
  polyfills: false,
  autoplay: 'auto',
  unmuteOverlay: 'visible',
  letterbox: 'on',
  contextMenu: 'off',
  splashScreen: false,
  favorFlash: false,
  logLevel: 'error',
};

/** For those who look whether it plays: a picture was drawn. */
function tell(state: string): void {
  stage.dataset['state'] = state;
  window.parent.postMessage({ sala: 'flash', state }, '*');
}

function play(): void {
  const player = window.RufflePlayer!.newest!().createPlayer();
  player.className = 'film';
  stage.replaceChildren(player);
  player.addEventListener('loadeddata', () => tell('playing'));
  void player.load({ ...RULES, url: stage.dataset['film']! }).catch(() => tell('failed'));
}

window.RufflePlayer = { config: RULES };
const script = document.createElement('script');
script.src = stage.dataset['ruffle']!;
script.addEventListener('load', play);
script.addEventListener('error', () => tell('failed'));
document.head.append(script);

export {};
