import { send, textOf } from '../lib/page.ts';

/** How the answer to one question stands. */
type State = 'saving' | 'saved' | 'waiting' | 'refused' | 'expired';

const RETRY = 5000;
const TYPING = 600;

/**
 * Saves each answer as it is given, and shows that it is saved. What cannot be saved because the line is down is tried again; handing
 * in sends the whole form, so that nothing is lost then either.
 */
export function start(form: HTMLElement): void {
  form.querySelectorAll<HTMLElement>('[data-question]').forEach((question) => {
    const saver = new Saver(form, question);
    question.addEventListener('change', () => saver.save());
    question.querySelector('input[type=text]')?.addEventListener('input', () => saver.saveSoon());
    if (isTouched(question)) saver.save();
  });
  form.addEventListener('input', () => count(form));
  count(form);
}

/** Tells how many questions have an answer; handing in with some left asks first. */
function count(form: HTMLElement): void {
  const questions = [...form.querySelectorAll<HTMLElement>('[data-question]')];
  const answered = questions.filter((question) => answerOf(question) !== '').length;
  const place = form.querySelector<HTMLElement>('[data-answered]');
  if (place) place.textContent = textOf(form, 'answered').replace('{0}', String(answered)).replace('{1}', String(questions.length));
  if (answered < questions.length) form.dataset['confirm'] = textOf(form, 'unanswered');
  else delete form.dataset['confirm'];
}

/** Whether it was answered before this script had come, as over a slow line. */
function isTouched(question: HTMLElement): boolean {
  const inputs = [...question.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=text]')];
  return inputs.some((input) => input.checked !== input.defaultChecked || input.value !== input.defaultValue);
}

/** As forms have it; empty without an answer. */
function answerOf(question: HTMLElement): string {
  return question.querySelector<HTMLInputElement>('input[type=radio]:checked, input[type=text]')?.value.trim() ?? '';
}

class Saver {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private round = 0;

  constructor(
    private readonly form: HTMLElement,
    private readonly question: HTMLElement,
  ) {}

  saveSoon(): void {
    this.later(TYPING);
  }

  save(): void {
    clearTimeout(this.timer);
    void this.send(++this.round);
  }

  private async send(round: number): Promise<void> {
    this.show('saving');
    const state = await this.attempt();
    if (round !== this.round) return;
    this.show(state);
    if (state === 'waiting') this.later(RETRY);
  }

  private later(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), wait);
  }

  private async attempt(): Promise<State> {
    const { question } = this.question.dataset;
    try {
      const response = await send(`${this.form.dataset['answers']}/${question}`, 'PUT', { answer: answerOf(this.question) });
      if (response.status === 401 || response.status === 403) return 'expired';
      return response.ok ? 'saved' : response.status >= 500 ? 'waiting' : 'refused';
    } catch {
      return 'waiting';
    }
  }

  private show(state: State): void {
    const place = this.question.querySelector<HTMLElement>('[data-saved]');
    if (!place) return;
    place.textContent = textOf(this.form, state);
    place.dataset['tone'] = state === 'saved' ? 'good' : state === 'saving' ? 'busy' : 'bad';
  }
}
