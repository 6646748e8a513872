import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extraireDonneesChorus } from '@orpheon/domain';
import type { Verite } from '@orpheon/testing/papier';
import { lireDocument } from '../../src/lire-document.ts';
import type { PageLue } from '../../src/reconnaissance/index.ts';
import { chercherDate, chercherMontants, ecrireCentimes } from '../../src/reconnaissance/valeurs.ts';

export interface PdfJumeau {
  readonly nom: string;
  readonly octets: Uint8Array;
  readonly francais: boolean;
  /** What its XML says, of which only what is printed counts. */
  readonly attendu: Readonly<Record<string, string | undefined>>;
}

/** The PDF of a folder that carry the same invoice as XML. */
export async function pdfJumeaux(dossier: string): Promise<PdfJumeau[]> {
  const jumeaux: PdfJumeau[] = [];
  const fichiers = readdirSync(dossier, { recursive: true, withFileTypes: true }).filter((f) => /\.pdf$/i.test(f.name));
  for (const f of fichiers.sort((a, b) => a.name.localeCompare(b.name))) {
    const octets = new Uint8Array(readFileSync(join(f.parentPath, f.name)));
    const { facture, format } = await lireDocument(octets, f.name);
    if (!facture || !format) continue;
    const d = extraireDonneesChorus(facture, format);
    jumeaux.push({
      nom: f.name,
      octets,
      francais: facture.seller?.address?.countryCode === 'FR',
      attendu: {
        type: d.type,
        numero: d.numero,
        dateFacture: d.dateFacture,
        dateEcheance: d.dateEcheance,
        siretFournisseur: siret(d.fournisseur.identifiant),
        tvaFournisseur: facture.seller?.vatIdentifier,
        siretDestinataire: siret(d.destinataire.identifiant),
        numeroEngagement: d.numeroEngagement,
        numeroMarche: d.numeroMarche,
        codeService: d.codeService,
        iban: d.iban,
        bic: d.bic,
        totalHt: facture.totals.taxExclusive,
        totalTva: facture.totals.tax,
        totalTtc: facture.totals.taxInclusive,
        netAPayer: facture.totals.due,
      },
    });
  }
  return jumeaux;
}

const siret = (identifiant: string | undefined): string | undefined =>
  identifiant && /^\d{14}$/.test(identifiant) ? identifiant : undefined;

const serrer = (texte: string): string => texte.replace(/[\s.-]/g, '').toUpperCase();

/** Of what the XML says, what the page prints: a reader of the page cannot know more. */
export function imprimeSur(pages: readonly PageLue[], attendu: PdfJumeau['attendu']): Verite {
  const lignes = pages.flatMap((p) => p.mots.map((m) => m.texte));
  const tout = lignes.join(' ');
  const serre = serrer(tout);
  const montants = new Set(chercherMontants2(lignes, tout));
  const dates = new Set(lignes.flatMap((l) => toutesLesDates(l)).concat(toutesLesDates(tout)));
  const champs: Record<string, string | undefined> = {};
  for (const [champ, valeur] of Object.entries(attendu)) {
    if (valeur === undefined || valeur === '') continue;
    if (/^date/.test(champ)) champs[champ] = dates.has(valeur) ? valeur : undefined;
    else if (/^(total|net)/.test(champ)) champs[champ] = montants.has(absolu(valeur)) ? absolu(valeur) : undefined;
    else if (champ === 'type') champs[champ] = valeur;
    else champs[champ] = serre.includes(serrer(valeur)) ? valeur : undefined;
    // what is not on the page, nobody can read: nor is a value read there known to be wrong
    if (champs[champ] === undefined) delete champs[champ];
  }
  return { champs, recapitulatif: null };
}

const absolu = (montant: string): string => {
  const centimes = BigInt(Math.round(Math.abs(Number(montant)) * 100));
  return ecrireCentimes(centimes);
};

const chercherMontants2 = (lignes: readonly string[], tout: string): string[] =>
  [...lignes, tout].flatMap(
    (t) =>
      t
        .match(/[\s\S]{1,4000}/g)
        ?.flatMap((part) =>
          [...chercherMontants(part), ...parMorceaux(part)].map((m) =>
            ecrireCentimes(m.centimes < 0n ? -m.centimes : m.centimes),
          ),
        ) ?? [],
  );
const parMorceaux = (texte: string) => texte.split(/\s{2,}|\n/).flatMap((t) => chercherMontants(t));

function toutesLesDates(texte: string): string[] {
  const trouvees: string[] = [];
  let reste = texte;
  for (let i = 0; i < 200; i++) {
    const e = chercherDate(reste);
    if (!e) break;
    trouvees.push(e.valeur);
    reste = reste.slice(e.fin);
  }
  return trouvees;
}
