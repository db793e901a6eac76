import htmx from 'htmx.org';
import { csrfToken } from './page.ts';
import { startModules } from './modules.ts';
import { toast } from './toasts.ts';

// the page's CSP forbids eval and inline style, so htmx is told to do without
htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.selfRequestsOnly = true;
htmx.config.historyCacheSize = 0;
htmx.config.responseHandling = [
  { code: '204', swap: false },
  { code: '[23]..', swap: true },
  { code: '422', swap: true },
  { code: '[45]..', swap: false, error: true },
];

document.addEventListener('htmx:configRequest', (event) => {
  const { headers } = (event as CustomEvent<{ headers: Record<string, string> }>).detail;
  headers['X-CSRF-Token'] = csrfToken();
});
document.addEventListener('htmx:load', (event) => startModules((event as CustomEvent<{ elt: HTMLElement }>).detail.elt));
document.addEventListener('htmx:responseError', (event) => {
  const { xhr } = (event as CustomEvent<{ xhr: XMLHttpRequest }>).detail;
  if (xhr.status === 401) location.reload();
  else toast(xhr.getResponseHeader('X-Message') ? decodeURIComponent(xhr.getResponseHeader('X-Message')!) : messageOf('failed'), 'danger');
});
// said again only when there is something new to say
document.addEventListener('htmx:oobBeforeSwap', (event) => {
  const { detail } = event as CustomEvent<{ target: HTMLElement; fragment: DocumentFragment; shouldSwap: boolean }>;
  if (detail.target.textContent === detail.fragment.textContent) detail.shouldSwap = false;
});
document.addEventListener('htmx:sendError', () => toast(messageOf('offline'), 'danger'));

function messageOf(name: 'failed' | 'offline'): string {
  return document.body.dataset[name] ?? '';
}

// by itself htmx begins when the document is parsed, or else when all of it is loaded: it may come in between
if (document.readyState === 'interactive') htmx.process(document.body);
