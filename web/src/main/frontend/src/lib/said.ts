const NUMBERS = ['term', 'unit', 'period'];
const LISTS = ['grades', 'indicators'];
const TEXTS = ['description', 'subject', 'language', 'licence', 'source', 'endUser', 'unitTitle', 'creator', 'rightsHolder'];

/** What the form says of the files to come, in the words of the API; a title only goes with a single file. */
export function said(form: FormData, single: boolean): Record<string, unknown> {
  const words: Record<string, unknown> = {};
  for (const name of single ? ['title', ...TEXTS] : TEXTS) {
    if (text(form, name)) words[name] = text(form, name);
  }
  for (const name of NUMBERS) {
    if (text(form, name)) words[name] = Number(text(form, name));
  }
  for (const name of LISTS) {
    const chosen = form.getAll(name).filter((value) => value !== '');
    if (chosen.length > 0) words[name] = chosen;
  }
  if (text(form, 'keywords')) words['keywords'] = [text(form, 'keywords')];
  return words;
}

function text(form: FormData, name: string): string {
  return String(form.get(name) ?? '').trim();
}
