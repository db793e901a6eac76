/** The answer that somebody gave in the dialog lets the form through once. */
const SURE = 'sure';

/**
 * `<form data-confirm="question" data-confirm-yes="…" data-confirm-no="…">` is sent only after a yes, and so is a form whose pressed button
 * has a question of its own. Without a script it is sent at once.
 */
export function startConfirms(): void {
  document.addEventListener(
    'submit',
    (event) => {
      const form = event.target as HTMLFormElement;
      const button = (event as SubmitEvent).submitter;
      const question = button?.dataset['confirm'] ?? form.dataset['confirm'];
      if (!question || form.dataset[SURE]) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      ask(form, question, button);
    },
    true,
  );
}

function ask(form: HTMLFormElement, question: string, button: HTMLElement | null): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'box';
  dialog.setAttribute('role', 'alertdialog');
  const words = document.createElement('p');
  words.id = 'confirm-question';
  words.textContent = question;
  dialog.setAttribute('aria-labelledby', words.id);
  const actions = document.createElement('div');
  actions.className = 'box-actions';
  actions.append(
    choice(form.dataset['confirmNo'] ?? document.body.dataset['no'] ?? '', 'btn btn-outline-secondary', () => dialog.close()),
    choice(form.dataset['confirmYes'] ?? button?.textContent?.trim() ?? '', 'btn btn-danger', () => {
      dialog.close();
      form.dataset[SURE] = 'yes';
      form.requestSubmit(button);
      delete form.dataset[SURE];
    }),
  );
  dialog.append(words, actions);
  // the dialog gives the focus back to the button it was opened from
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function choice(label: string, look: string, work: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = look;
  made.textContent = label;
  made.addEventListener('click', work);
  return made;
}
