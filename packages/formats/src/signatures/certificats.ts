import type { Signataire } from '@orpheon/domain';
import { type AlgorithmIdentifier, Certificate, type RelativeDistinguishedNames } from 'pkijs';
import { LIMITES } from '../limites.ts';
import { cleDe, procedeDe, valeurEcdsa, verifierValeur } from './cles.ts';
import { copier, enHexa, memesOctets } from './octets.ts';

const ATTRIBUTS = {
  nom: '2.5.4.3',
  nomDeFamille: '2.5.4.4',
  prenom: '2.5.4.42',
  organisation: '2.5.4.10',
  unite: '2.5.4.11',
  identifiant: '2.5.4.97',
} as const;
const TEXTE_MAX = 200;

/** Certificate from its DER; null where it is none. */
export function lireCertificat(der: Uint8Array): Certificate | null {
  if (der.length > LIMITES.octetsSignature) return null;
  try {
    return Certificate.fromBER(copier(der));
  } catch {
    return null;
  }
}

/** Words of a certificate are anybody's: one line, without what changes how others are read. */
const lisible = (texte: string): string | null =>
  texte
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, TEXTE_MAX) || null;

function valeurs(nom: RelativeDistinguishedNames, oid: string): string[] {
  return nom.typesAndValues
    .filter((t) => String(t.type) === oid)
    .flatMap((t) => {
      const valeur: unknown = t.value.valueBlock.value;
      return typeof valeur === 'string' ? [valeur] : [];
    });
}

const attribut = (nom: RelativeDistinguishedNames, oid: string): string | null => lisible(valeurs(nom, oid)[0] ?? '');

/** What a certificate calls itself: its common name, else its organisation. */
export const nomDuSujet = (c: Certificate): string | null =>
  attribut(c.subject, ATTRIBUTS.nom) ?? personne(c.subject) ?? attribut(c.subject, ATTRIBUTS.organisation);

const personne = (n: RelativeDistinguishedNames): string | null =>
  lisible([attribut(n, ATTRIBUTS.prenom), attribut(n, ATTRIBUTS.nomDeFamille)].filter(Boolean).join(' '));

export function signataireDe(c: Certificate): Signataire {
  const { subject, issuer } = c;
  // French certificates name the organisation's SIREN or SIRET in an OU of scheme 0002 (RGS).
  const unite = valeurs(subject, ATTRIBUTS.unite).find((v) => /^0002 \d/.test(v));
  return {
    nom: nomDuSujet(c),
    organisation: attribut(subject, ATTRIBUTS.organisation),
    identifiantOrganisation: attribut(subject, ATTRIBUTS.identifiant) ?? lisible(unite ?? ''),
    emetteur: attribut(issuer, ATTRIBUTS.nom) ?? attribut(issuer, ATTRIBUTS.organisation),
    numeroDeSerie: enHexa(c.serialNumber.valueBlock.valueHexView),
    valideDu: c.notBefore.value.toISOString(),
    valideAu: c.notAfter.value.toISOString(),
  };
}

export const derDe = (c: Certificate): Uint8Array => new Uint8Array(c.toSchema().toBER());

export const memeCertificat = (a: Certificate, b: Certificate): boolean => memesOctets(derDe(a), derDe(b));

/** Bytes and a signature over them, as certificates, lists and answers hold them. */
export interface Signe {
  readonly octets: Uint8Array;
  readonly algorithme: AlgorithmIdentifier;
  readonly valeur: Uint8Array;
}

/** Was it signed by the key of `emetteur`? */
export async function estSignePar(
  { octets, algorithme, valeur: brute }: Signe,
  emetteur: Certificate,
): Promise<boolean> {
  try {
    const cle = cleDe(emetteur.subjectPublicKeyInfo);
    const procede = procedeDe(algorithme, 'SHA-256');
    if (!cle || !procede) return false;
    const valeur = cle.courbe ? valeurEcdsa(brute, cle.courbe) : brute;
    return valeur !== null && (await verifierValeur(cle, procede, octets, valeur));
  } catch {
    return false;
  }
}

/** Was `certificat` signed by the key of `emetteur`? */
export const estSigneePar = (c: Certificate, emetteur: Certificate): Promise<boolean> =>
  estSignePar(
    { octets: c.tbsView, algorithme: c.signatureAlgorithm, valeur: c.signatureValue.valueBlock.valueHexView },
    emetteur,
  );
