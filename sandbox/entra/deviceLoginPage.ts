import { DemoPerson } from '../tenant/people';

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

const page = (body: string) => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Aanmelden met een code</title>
    <style>
      body { font: 16px/1.5 'Segoe UI', system-ui, sans-serif; max-width: 26rem; margin: 4rem auto; padding: 0 1rem; }
      label, input, select, button { display: block; width: 100%; box-sizing: border-box; font: inherit; }
      input, select, button { margin: 0.25rem 0 1rem; padding: 0.5rem; }
    </style>
  </head>
  <body>
    <h1>Aanmelden</h1>
    ${body}
  </body>
</html>`;

/** The form in which somebody enters the code that a program shows. */
export function deviceLoginForm(people: ReadonlyArray<DemoPerson>, chosenKey?: string, message = ''): string {
  const options = people.map(
    ({ key, name }) =>
      `<option value="${escape(key)}"${key === chosenKey ? ' selected' : ''}>${escape(name)}</option>`,
  );
  return page(`<p role="status">${escape(message)}</p>
    <form method="post" action="/devicelogin">
      <label for="code">Code</label>
      <input id="code" name="user_code" autocomplete="off" required />
      <label for="person">Aanmelden als</label>
      <select id="person" name="person">${options.join('')}</select>
      <button name="answer" value="approve">Aanmelden</button>
      <button name="answer" value="decline" formnovalidate>Weigeren</button>
    </form>`);
}

/** What is shown once the code was dealt with. */
export function deviceLoginDone(approved: boolean): string {
  return page(
    `<p>${approved ? 'U bent aangemeld. U kunt dit venster sluiten.' : 'De aanmelding is geweigerd.'}</p>`,
  );
}
