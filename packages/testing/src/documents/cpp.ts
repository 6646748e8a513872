import { TYPES_IDENTIFIANT } from '@orpheon/domain';
import { calculerMontants } from '../fabriques/montants.ts';
import { uneArchiveZip } from './archives.ts';
import { type DescriptionFacture, decrireFacture } from './description.ts';
import { soustraireMontants } from './montants.ts';
import { documentXml, type Element, el, elAvec } from './xml.ts';

export interface VouluCpp {
  /** One invoice each, as little as one wants to say of it. */
  readonly factures?: readonly Partial<DescriptionFacture>[];
  readonly format?: 'CPPFactureMixte' | 'CPPFacturePivot';
  /** What `Compteur` says; the right count by default, null: nothing. */
  readonly compteur?: string | null;
  /** The PDF that people read, of each invoice; null: none. */
  readonly pdf?: Uint8Array | null;
}

const PDF_MINIMAL = new TextEncoder().encode(
  '%PDF-1.7\n%âãÏÓ\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n',
);

/** An envelope of Chorus' own: CPPFactureMixte V1.14 or CPPFacturePivot V2_02, text in UTF-8. */
export async function unDocumentCpp({
  factures = [{}],
  format = 'CPPFactureMixte',
  compteur = String(factures.length),
  pdf = PDF_MINIMAL,
}: VouluCpp = {}): Promise<string> {
  const unites = await Promise.all(factures.map((f, i) => unite(decrireFacture(f), format, i + 1, pdf)));
  return documentXml(
    format,
    {},
    el('Enveloppe', elAvec('EnveloppeUnitaire', { NumOrdre: '1' }, parametres(), partenaires())),
    elAvec('CPPFactures', { Compteur: compteur ?? undefined }, unites),
  );
}

const parametres = (): Element | undefined =>
  el(
    'Parametres',
    elAvec('ParametreIndiv', { NumOrdre: '0001' }, el('Code', 'DtPrd'), el('Valeurparametre', '2026-01-15')),
    elAvec('ParametreIndiv', { NumOrdre: '0002' }, el('Code', 'IdFlx'), el('Valeurparametre', '1000000000')),
  );

const partenaires = (): Element | undefined =>
  el('Partenaires', el('Recepteur', el('Id', 'CPP001')), el('Emetteur', el('Id', 'FOU001')));

async function unite(
  d: DescriptionFacture,
  format: string,
  rang: number,
  pdf: Uint8Array | null,
): Promise<Element | undefined> {
  const pivot = format === 'CPPFacturePivot';
  const m = calculerMontants(d.articles);
  const facture = pdf
    ? [{ nom: `${d.numero.replace(/[^\w-]/g, '_')}.pdf`, typeMime: 'application/pdf', octets: pdf }]
    : [];
  const zips = await Promise.all(
    [...facture, ...d.pieces].map(async (p) => ({
      ...p,
      contenu: Buffer.from(await uneArchiveZip([{ chemin: p.nom, octets: p.octets }])).toString('base64'),
    })),
  );
  return elAvec(
    `${format}Unitaire`,
    { NumOrdre: String(rang) },
    el(
      'Fournisseur',
      el('TypeIdentifiant', TYPES_IDENTIFIANT[d.fournisseur.type ?? 'SIRET']),
      el('Identifiant', d.fournisseur.siret),
      el('RaisonSociale', d.fournisseur.nom),
      el('CodePays', d.fournisseur.adresse.pays),
      elAvec('ReferenceBancaire', { Type: 'IBAN' }, el('Compte', d.iban)),
      pivot && el('ModeEmission', 'flux'),
    ),
    el(
      'Debiteur',
      el('TypeIdentifiant', '1'),
      el('Identifiant', d.destinataire.siret),
      el('Nom', d.destinataire.nom),
      el('CodeService', d.codeService),
    ),
    el(
      'DonneesFacture',
      el('Id', d.numero),
      el('IdFactureOrigine', d.factureOrigine),
      el('Type', d.type),
      el('Cadre', d.cadre),
      el('DateEmissionFacture', d.dateFacture),
      el('ModePaiement', el('Code', d.modePaiement)),
      pivot && el('DateReception', d.dateFacture),
      el('Devise', d.devise),
      el(
        'Montants',
        el('MontantHT', m.ht),
        el('MontantTTC', m.ttc),
        el('MontantNetAPayer', soustraireMontants(m.ttc, d.dejaPaye)),
      ),
      el(
        pivot ? 'TVAs' : 'TVAS',
        m.tva.map((t) => el('TVA', el('Taux', t.taux), el('BaseHt', t.base), el('MontantTVA', t.montant))),
      ),
      el('Engagement', el('NumeroMarche', d.numeroMarche), el('NumeroEngagement', d.numeroEngagement)),
      pivot &&
        el(
          'Lignes',
          m.lignes.map((l, i) =>
            elAvec(
              'Ligne',
              { NumOrdre: String(i + 1) },
              el('ReferenceProduit', l.reference ?? l.denomination),
              el('PrixUnitaire', l.prixUnitaire),
              el('Quantite', l.quantite),
              el('MontantHT', l.montantHt),
              el('TauxTVA', l.tauxTva),
            ),
          ),
        ),
    ),
    zips.map((p, i) =>
      elAvec(
        'PJ',
        { NumOrdre: String(i + 1) },
        el('Contenu', p.contenu),
        el('NomPJ', p.nom),
        el('TypePJ', pdf && i === 0 ? '01' : '02'),
        el('MimeTypePJ', p.typeMime),
      ),
    ),
  );
}
