import { couper } from '@orpheon/domain';

/** The parts of a mail, in the reader's language. */
export interface Contenu {
  readonly langue: 'fr' | 'en';
  readonly objet: string;
  readonly bonjour: string;
  readonly annonce: string;
  readonly suite: string | null;
  readonly faits: readonly (readonly [nom: string, valeur: string])[];
  /** Typed elsewhere by the reader: shown large, alone. */
  readonly code?: string;
  /** Where the reader goes on; null: there is nothing to do. */
  readonly action: { readonly bouton: string; readonly lien: string } | null;
  /** Why the reader gets this. */
  readonly pied: string;
  /** Where to stop mails of this kind; null: they cannot be stopped. */
  readonly preferences: { readonly libelle: string; readonly lien: string } | null;
}

/** Names and numbers come from people and documents: one line, of bounded length, wherever they are shown. */
export const propre = (texte: string | null, longueur = 120): string =>
  couper((texte ?? '').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim(), longueur);

const sur = (texte: string): string =>
  texte.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A mail as text and as HTML: the same words in the same order, nothing fetched from anywhere. */
export const misEnPage = (c: Contenu): { texte: string; html: string } => ({ texte: texte(c), html: html(c) });

function texte(c: Contenu): string {
  const deuxPoints = c.langue === 'fr' ? '\u00a0:' : ':';
  const lignes = [
    c.bonjour,
    '',
    c.annonce,
    '',
    ...(c.code ? [c.code, ''] : []),
    ...c.faits.map(([nom, valeur]) => `${nom}${deuxPoints} ${valeur}`),
    ...(c.faits.length > 0 ? [''] : []),
    ...(c.suite ? [c.suite, ''] : []),
    ...(c.action ? [`${c.action.bouton}${deuxPoints}`, c.action.lien, ''] : []),
    '-- ',
    c.pied,
    ...(c.preferences ? [`${c.preferences.libelle}${deuxPoints} ${c.preferences.lien}`] : []),
    '',
  ];
  return lignes.join('\n');
}

const P = 'margin:0 0 16px;font-size:16px;line-height:24px';
const TH =
  'padding:6px 16px 6px 0;text-align:left;vertical-align:top;font-weight:normal;color:#4a5261;white-space:nowrap';
const TD = 'padding:6px 0;text-align:left;vertical-align:top;color:#1f2430;word-break:break-word';

/** One column, system fonts, styles in place: what mail readers agree on. Contrast of text at least 7 to 1. */
function html(c: Contenu): string {
  return `<!doctype html>
<html lang="${c.langue}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light"><title>${sur(c.objet)}</title></head>
<body style="margin:0;padding:24px 12px;background:#f3f4f7;color:#1f2430;font-family:'Source Sans 3',Arial,Helvetica,sans-serif">
<div style="max-width:600px;margin:0 auto;padding:24px;background:#ffffff;border:1px solid #d5d9e2;border-radius:8px">
<p style="margin:0 0 24px;font-size:18px;line-height:24px;font-weight:bold;color:#0a636e">Orphéon</p>
<h1 style="margin:0 0 16px;font-size:22px;line-height:28px">${sur(c.objet)}</h1>
<p style="${P}">${sur(c.bonjour)}</p>
<p style="${P}">${sur(c.annonce)}</p>
${corps(c)}
<p style="margin:0 0 8px;padding-top:16px;border-top:1px solid #d5d9e2;font-size:14px;line-height:20px;color:#4a5261">${sur(c.pied)}</p>
${c.preferences ? `<p style="margin:0;font-size:14px;line-height:20px"><a href="${sur(c.preferences.lien)}" style="color:#0a636e">${sur(c.preferences.libelle)}</a></p>\n` : ''}</div></body></html>
`;
}

function corps(c: Contenu): string {
  const rangees = c.faits
    .map(
      ([nom, valeur]) => `<tr><th scope="row" style="${TH}">${sur(nom)}</th><td style="${TD}">${sur(valeur)}</td></tr>`,
    )
    .join('');
  return [
    c.code &&
      `<p style="margin:0 0 16px;font-size:32px;line-height:40px;font-weight:bold;letter-spacing:6px">${sur(c.code)}</p>`,
    rangees &&
      `<table style="margin:0 0 16px;border-collapse:collapse;font-size:16px;line-height:22px">${rangees}</table>`,
    c.suite && `<p style="${P}">${sur(c.suite)}</p>`,
    c.action &&
      `<p style="margin:24px 0"><a href="${sur(c.action.lien)}" style="display:inline-block;padding:12px 20px;background:#0a636e;color:#ffffff;font-size:16px;line-height:20px;font-weight:bold;text-decoration:none;border-radius:6px">${sur(c.action.bouton)}</a></p>`,
  ]
    .filter(Boolean)
    .join('\n');
}
