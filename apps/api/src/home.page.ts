import type { PublishedFigures } from './welcome';

const STYLE = `body{font:1.1rem/1.6 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1{line-height:1.2}dt{margin-top:1rem}dd{margin:0;font-size:2rem;font-weight:700}a{color:#0b4f8a}a:focus{outline:3px solid #0b4f8a;outline-offset:2px}`;

/** The first page as accessible HTML without scripts; every number comes from a query, null before there are views. */
export function homePage(figures: PublishedFigures | null): string {
  return `<!doctype html>
<html lang="sl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Spis</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Spis: evidenca primerov v socialnem varstvu občine</h1>
<p>Vsako dejstvo je zapisano kot dogodek; seznami in statistika se izračunajo iz dogodkov za kateri koli dan.</p>
<h2>Pomoč na domu</h2>
${figures ? figuresHtml(figures) : '<p>Pogledi še niso zgrajeni.</p>'}
<h2>Naprej</h2>
<ul>
<li><a href="/api/programmes/home-help/waiting-list?on=2022-11-30&amp;knownAt=2022-11-30">Čakalna lista 30. 11. 2022 (JSON)</a></li>
<li><a href="/api/programmes/home-help/statistics/monthly?from=2022-01&amp;to=2022-11">Mesečna statistika 2022 (JSON)</a></li>
<li><a href="/api/events?limit=20">Dogodki (JSON)</a></li>
<li><a href="/api/docs">Opis vmesnika HTTP</a></li>
</ul>
</main>
</body>
</html>
`;
}

function figuresHtml({ knownThen, knownNow, mean }: PublishedFigures): string {
  const monthEnd = mean.monthEnd?.toLocaleString('sl-SI') ?? 'ni podatka';
  const later =
    knownNow === knownThen
      ? ''
      : `<p>Po danes znanih podatkih jih je bilo tega dne ${knownNow}: popravki so prispeli pozneje.</p>`;
  return `<dl>
<dt>Na čakalni listi 30. 11. 2022</dt><dd>${knownThen}</dd>
<dt>Povprečje stanj ob koncu meseca, januar–november 2022</dt><dd>${monthEnd}</dd>
</dl>
${later}`;
}
