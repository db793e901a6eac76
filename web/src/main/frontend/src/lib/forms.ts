/** Small comforts for every form: no double submit, a warning before unsaved work is left, selects that submit their form. */
export function startForms(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    delete form.dataset['changed'];
    if (event.defaultPrevented || form.method === 'get') return;
    if (form.dataset['sent']) {
      event.preventDefault();
      return;
    }
    form.dataset['sent'] = 'yes';
    (event as SubmitEvent).submitter?.setAttribute('aria-busy', 'true');
  });
  window.addEventListener('pageshow', release);
  focusPlace();
  document.addEventListener('change', (event) => {
    const field = event.target as HTMLElement;
    if (field.dataset['submits'] !== undefined) (field as HTMLSelectElement).form?.requestSubmit();
    const form = field.closest<HTMLFormElement>('form[data-guard]');
    if (form) form.dataset['changed'] = 'yes';
  });
  window.addEventListener('beforeunload', (event) => {
    if (document.querySelector('form[data-guard][data-changed]')) event.preventDefault();
  });
}

/** Whoever pressed a button by the keyboard goes on at the place that the address names. */
function focusPlace(): void {
  if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.focus();
}

/** A page that comes back from the browser's cache can be sent again, as another one. */
function release(event: PageTransitionEvent): void {
  if (event.persisted) document.querySelectorAll<HTMLInputElement>('input[name="_once"]').forEach((mark) => (mark.value += '.'));
  document.querySelectorAll<HTMLFormElement>('form[data-sent]').forEach((form) => delete form.dataset['sent']);
  document.querySelectorAll('[aria-busy]').forEach((button) => button.removeAttribute('aria-busy'));
}
