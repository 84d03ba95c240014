import type { Language, PageTexts } from './texts';

const STYLE = `body{font:1.1rem/1.6 system-ui,sans-serif;max-width:28rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
label{display:block;margin-top:1rem}input{font:inherit;width:100%;padding:.4rem;box-sizing:border-box;border:1px solid #555}
button{font:inherit;margin-top:1.5rem;padding:.5rem 1.5rem;background:#0b4f8a;color:#fff;border:0}
a{color:#0b4f8a}a:focus,input:focus,button:focus{outline:3px solid #0b4f8a;outline-offset:2px}.error{color:#a00000;font-weight:700}
svg{width:14rem;height:14rem}code{overflow-wrap:anywhere}`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, in attributes too. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** A page's frame: no script, one heading, the error first and announced. */
export function page(language: Language, title: string, error: string | null, content: string): string {
  const alert = error === null ? '' : `<p class="error" role="alert">${escaped(error)}</p>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${alert}
${content}
</main>
</body>
</html>
`;
}

const field = (name: string, label: string, attributes: string): string =>
  `<label for="${name}">${escaped(label)}</label><input id="${name}" name="${name}" required ${attributes}>`;

const codeField = (label: string): string =>
  field('code', label, 'autocomplete="one-time-code" inputmode="text" maxlength="40"');

/** The form to sign in, and the way to the provider. */
export function signInForm(texts: PageTexts, accounts: boolean, oidc: boolean): string {
  const form = `<form method="post" action="/sign-in">
${field('userName', texts.userName, 'autocomplete="username" autocapitalize="none" maxlength="200"')}
${field('password', texts.password, 'type="password" autocomplete="current-password" maxlength="256"')}
${codeField(texts.code)}
<button>${escaped(texts.enter)}</button>
</form>`;
  const provider = `<p><a href="/api/sign-in/oidc">${escaped(texts.provider)}</a></p>`;
  return `${accounts ? form : ''}${oidc ? provider : ''}`;
}

/** The form that follows a one-time link. */
export function setUpForm(texts: PageTexts, token: string, asksNames: boolean): string {
  const names = asksNames
    ? `${field('userName', texts.userName, 'autocomplete="username" autocapitalize="none" maxlength="64"')}
${field('displayName', texts.displayName, 'autocomplete="name" maxlength="120"')}`
    : '';
  return `<form method="post" action="/sign-in/set-up">
<input type="hidden" name="token" value="${escaped(token)}">
${names}
${field('password', texts.newPassword, 'type="password" autocomplete="new-password" minlength="12" maxlength="256"')}
<button>${escaped(texts.goOn)}</button>
</form>`;
}

/** The second factor to set up; `qr` is an SVG document of ours. */
export function secondFactorForm(texts: PageTexts, token: string, secret: string, qr: string): string {
  return `<p>${escaped(texts.scan)} <code>${escaped(secret)}</code></p>
${qr.replace('<svg ', '<svg role="img" aria-label="QR" ')}
<form method="post" action="/sign-in/set-up/confirmation">
<input type="hidden" name="token" value="${escaped(token)}">
${codeField(texts.firstCode)}
<button>${escaped(texts.goOn)}</button>
</form>`;
}

/** The recovery codes, shown once. */
export function recoveryList(texts: PageTexts, codes: readonly string[]): string {
  const items = codes.map((code) => `<li><code>${escaped(code)}</code></li>`).join('\n');
  return `<p>${escaped(texts.recovery)}</p>\n<ul>\n${items}\n</ul>\n<p><a href="/">${escaped(texts.home)}</a></p>`;
}
