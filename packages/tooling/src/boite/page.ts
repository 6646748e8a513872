import type { Message } from './depot.ts';

const ENTITES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const sur = (texte: string): string => texte.replace(/[&<>"']/g, (c) => ENTITES[c] ?? c);

const date = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeStyle: 'medium', timeZone: 'Europe/Paris' });
const dateCourte = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
});

const STYLE = `
:root{color-scheme:light dark;--fond:#f6f7f9;--carte:#fff;--texte:#1d2430;--doux:#566072;--trait:#d6dbe3;--accent:#1b4b8f;--choisi:#e8eff9}
@media (prefers-color-scheme:dark){:root{--fond:#12161d;--carte:#1b212b;--texte:#e8ecf2;--doux:#a7b1c1;--trait:#343d4b;--accent:#8fb8f5;--choisi:#243248}}
*{box-sizing:border-box}body{margin:0;font:16px/1.5 system-ui,sans-serif;background:var(--fond);color:var(--texte)}
a{color:var(--accent)}a:focus-visible,input:focus-visible,button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.saut{position:absolute;left:-999px}.saut:focus{left:8px;top:8px;background:var(--carte);padding:8px}
header{display:flex;flex-wrap:wrap;gap:8px 24px;align-items:center;justify-content:space-between;padding:12px 24px;background:var(--carte);border-bottom:1px solid var(--trait)}
h1{font-size:20px;margin:0}h1 a{text-decoration:none;color:inherit}h1 span{font-weight:400;color:var(--doux)}
form{display:flex;gap:8px;align-items:center;flex-wrap:wrap}input,button{font:inherit;padding:6px 10px;border:1px solid var(--doux);border-radius:6px;background:var(--carte);color:inherit;max-width:100%}
main{max-width:1100px;margin:24px auto;padding:0 16px}
ul.liste{list-style:none;margin:0;padding:0;background:var(--carte);border:1px solid var(--trait);border-radius:8px;overflow:hidden}
ul.liste li+li{border-top:1px solid var(--trait)}ul.liste a{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 16px;padding:12px 16px;color:inherit;text-decoration:none}
ul.liste a:hover{background:var(--choisi)}.sujet{font-weight:600;overflow-wrap:anywhere}.doux{color:var(--doux);font-size:14px;overflow-wrap:anywhere}
article{background:var(--carte);border:1px solid var(--trait);border-radius:8px;padding:20px 24px}h2{margin:0 0 12px;font-size:22px;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:2px 16px;margin:0 0 16px}dt{color:var(--doux)}dd{margin:0;overflow-wrap:anywhere}
iframe{width:100%;height:65vh;border:1px solid var(--trait);border-radius:6px;background:#fff}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:15px/1.6 ui-monospace,monospace;border:1px solid var(--trait);border-radius:6px;padding:16px;margin:0}
nav.vues{display:flex;gap:16px;margin-bottom:12px;flex-wrap:wrap}nav.vues [aria-current]{font-weight:600;color:inherit;text-decoration:none}
.vide{text-align:center;padding:48px 16px;color:var(--doux)}#neuf:empty{display:none}#neuf{margin:0 0 16px;padding:10px 16px;background:var(--choisi);border-radius:8px}`;

/** Polls for newer mails and says so; the reader decides when the page changes. */
const veille = (dernier: string): string => `
const dernier=${JSON.stringify(dernier)},neuf=document.getElementById('neuf');
setInterval(async()=>{try{const r=await fetch('/api/messages?limite=50'+location.search.replace('?','&'));const m=await r.json();
const n=m.filter(x=>x.id>dernier).length;if(n>0&&neuf.dataset.n!==String(n)){neuf.dataset.n=n;neuf.replaceChildren();
const a=document.createElement('a');a.href=location.href;a.textContent=n+(n>1?' nouveaux courriels':' nouveau courriel')+' · '+n+' new: recharger la page · reload';neuf.append(a)}}catch{}},2000)`;

const cadre = (titre: string, filtre: string, corps: string, script: string, nonce: string): string => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${sur(titre)}</title><style nonce="${nonce}">${STYLE}</style></head>
<body><a class="saut" href="#contenu">Aller au contenu</a>
<header><h1><a href="/">Boîte aux lettres <span lang="en">· Mailbox</span></a></h1>
<form action="/" role="search"><label for="a">Adresse <span lang="en" class="doux">· address</span></label>
<input id="a" name="a" type="search" value="${sur(filtre)}" autocomplete="off"><button>Filtrer</button></form></header>
<main id="contenu" tabindex="-1"><p id="neuf" role="status"></p>${corps}</main>
${script === '' ? '' : `<script nonce="${nonce}">${script}</script>`}</body></html>`;

/** The list of mails, newest first; `suite`: a link to the older ones. */
export function pageListe(messages: readonly Message[], filtre: string, suite: boolean, nonce: string): string {
  const parAdresse = filtre === '' ? '' : `&a=${encodeURIComponent(filtre)}`;
  const lignes = messages.map(
    (m) => `<li><a href="/messages/${m.id}"><span class="sujet">${sur(m.sujet || '(sans objet)')}</span>
<time class="doux" datetime="${m.recuLe}">${dateCourte.format(new Date(m.recuLe))}</time>
<span class="doux">À ${sur(m.a.join(', '))}</span></a></li>`,
  );
  const vide = `<div class="vide"><p>Aucun courriel${filtre === '' ? '' : ` pour ${sur(filtre)}`}.<br>
Ceux que le portail envoie arrivent ici, et nulle part ailleurs.</p><p lang="en">No mail yet. What the portal sends arrives here and goes nowhere else.</p></div>`;
  const dernier = messages.at(-1)?.id ?? '';
  const plus = suite
    ? `<p><a href="/?avant=${dernier}${parAdresse}">Plus anciens <span lang="en">· Older</span></a></p>`
    : '';
  const corps = `<h2>Courriels reçus</h2>${lignes.length > 0 ? `<ul class="liste">${lignes.join('')}</ul>${plus}` : vide}`;
  return cadre('Boîte aux lettres · Mailbox', filtre, corps, veille(messages[0]?.id ?? ''), nonce);
}

/** One mail: HTML in a closed frame, or text. */
export function pageMessage(m: Message, vue: 'html' | 'texte', nonce: string): string {
  const vues = [
    ['html', 'Mise en forme · HTML', m.html !== ''],
    ['texte', 'Texte · Text', m.texte !== ''],
  ] as const;
  const liens = vues
    .filter(([, , presente]) => presente)
    .map(
      ([nom, libelle]) =>
        `<a href="/messages/${m.id}?vue=${nom}"${nom === vue ? ' aria-current="page"' : ''}>${libelle}</a>`,
    );
  const contenu =
    vue === 'html'
      ? `<iframe title="Contenu du courriel" src="/messages/${m.id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`
      : `<pre>${relier(m.texte)}</pre>`;
  const pieces = m.pieces.map((p, i) => `<a href="/messages/${m.id}/pieces/${i}">${sur(p.nom)}</a>`).join(', ');
  const corps = `<p><a href="/">← Tous les courriels <span lang="en">· All mails</span></a></p><article><h2>${sur(m.sujet || '(sans objet)')}</h2>
<dl><dt>De</dt><dd>${sur(m.de)}</dd><dt>À</dt><dd>${m.a.map((a) => `<a href="/?a=${encodeURIComponent(a)}">${sur(a)}</a>`).join(', ')}</dd>
<dt>Reçu le</dt><dd><time datetime="${m.recuLe}">${date.format(new Date(m.recuLe))}</time></dd>${pieces && `<dt>Pièces jointes</dt><dd>${pieces}</dd>`}</dl>
<nav class="vues" aria-label="Présentation">${liens.join('')}<a href="/messages/${m.id}/source">Source</a></nav>${contenu}</article>`;
  return cadre(`${m.sujet} · Boîte aux lettres`, '', corps, '', nonce);
}

/** Text as HTML, its web addresses made into links. */
const relier = (texte: string): string =>
  texte
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((bout, i) =>
      i % 2 === 1 ? `<a href="${sur(bout)}" target="_blank" rel="noreferrer">${sur(bout)}</a>` : sur(bout),
    )
    .join('');
