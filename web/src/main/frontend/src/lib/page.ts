/** The token that every state change from this page must carry; empty for people who are not signed in. */
export function csrfToken(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content ?? '';
}

/** A request to our own server that carries the page's token; only a network failure rejects. */
export function send(url: string, method: string, body?: unknown, options: RequestInit = {}): Promise<Response> {
  const headers = new Headers({ 'X-CSRF-Token': csrfToken(), Accept: 'application/json' });
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  return fetch(url, { method, headers, body: body === undefined ? null : JSON.stringify(body), ...options });
}

/**
 * Whether an answer comes from Sala itself, told by the reference that all of its answers bear: what a proxy says, or the server while Sala is still
 * starting, says nothing of what there is.
 */
export function isOurs(header: (name: string) => string | null | undefined): boolean {
  return Boolean(header('X-Request-Id'));
}

/** The texts a template put on an element as `data-text-<name>`: modules hold no words of their own. */
export function textOf(element: HTMLElement, name: string): string {
  return element.dataset['text' + name.charAt(0).toUpperCase() + name.slice(1)] ?? '';
}
