/** Under what begins with this waits what a person did, for want of a line. */
export const keyOf = (person: string): string => `sala-usage ${person} `;

/** Sends what still waits from pages that this person has left, so that it need not wait until they come back to them. */
export function startWaiting(): void {
  const { person } = document.body.dataset;
  if (person && Object.keys(localStorage).some((name) => name.startsWith(keyOf(person)))) {
    void import('./usage.ts').then(({ sendWaiting }) => sendWaiting(person));
  }
}
