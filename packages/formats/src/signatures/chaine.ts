import type { Confiance, PeriodeCertificat } from '@orpheon/domain';
import { BasicConstraints, type Certificate, ExtKeyUsage } from 'pkijs';
import { LIMITES } from '../limites.ts';
import { estSigneePar, memeCertificat, nomDuSujet } from './certificats.ts';

/** Authorities that the portal trusts. Null: it trusts none; undefined: not asked here. */
export type Ancres = readonly Certificate[] | null | undefined;

const EXTENSIONS = {
  usage: '2.5.29.15',
  contraintes: '2.5.29.19',
  usageEtendu: '2.5.29.37',
} as const;
/** Critical extensions whose meaning is followed here; policies, names and qualified statements ask nothing of a path. */
const SUIVIES: ReadonlySet<string> = new Set([
  ...Object.values(EXTENSIONS),
  '2.5.29.32',
  '2.5.29.17',
  '1.3.6.1.5.5.7.1.3',
]);
export const PROFONDEUR_MAX = 8;
/** Signatures of certificates verified for one path. */
const ESSAIS_MAX = 100;

const extension = (c: Certificate, oid: string): unknown => c.extensions?.find((e) => e.extnID === oid)?.parsedValue;

export function periodeA(c: Certificate, instant: Date): PeriodeCertificat {
  if (instant < c.notBefore.value) return 'PAS_ENCORE';
  return instant > c.notAfter.value ? 'EXPIRE' : 'VALIDE';
}

/** No critical extension that is not followed here. */
export const compris = (c: Certificate): boolean =>
  (c.extensions ?? []).every((e) => !e.critical || SUIVIES.has(e.extnID));

/** Bits of keyUsage: absent, everything is allowed. */
function usagePermis(c: Certificate, ...rangs: readonly number[]): boolean {
  const brut = c.extensions?.find((e) => e.extnID === EXTENSIONS.usage)?.extnValue.valueBlock.valueHexView;
  if (!brut) return true;
  // BIT STRING: tag, length, unused bits, then the bits, the first one highest.
  return rangs.some((rang) => ((brut[3 + (rang >> 3)] ?? 0) & (0x80 >> (rang & 7))) !== 0);
}

/** digitalSignature or nonRepudiation. */
export const peutSigner = (c: Certificate): boolean => usagePermis(c, 0, 1);

/** keyCertSign; cRLSign. */
const peutCertifier = (c: Certificate): boolean => usagePermis(c, 5);
export const peutSignerUneListe = (c: Certificate): boolean => usagePermis(c, 6);

const aPourUsage = (c: Certificate, usage: string): boolean => {
  const usages = extension(c, EXTENSIONS.usageEtendu);
  return usages instanceof ExtKeyUsage && usages.keyPurposes.includes(usage);
};
export const peutHorodater = (c: Certificate): boolean => aPourUsage(c, '1.3.6.1.5.5.7.3.8');
export const peutRepondre = (c: Certificate): boolean => aPourUsage(c, '1.3.6.1.5.5.7.3.9');

export const estUneAutorite = (c: Certificate): boolean => {
  const contraintes = extension(c, EXTENSIONS.contraintes);
  return contraintes instanceof BasicConstraints && contraintes.cA === true;
};

/** May it sign certificates, with that many authorities below it? */
function estAutorite(c: Certificate, dessous: number): boolean {
  const contraintes = extension(c, EXTENSIONS.contraintes);
  if (!(contraintes instanceof BasicConstraints) || !contraintes.cA) return false;
  const { pathLenConstraint: maximum } = contraintes;
  return (typeof maximum !== 'number' || maximum >= dessous) && peutCertifier(c);
}

export interface Chaine {
  readonly confiance: Confiance;
  readonly autorite: string | null;
  readonly chemin: readonly Certificate[];
}

/**
 * Follows issuers from a certificate, among those that came with the signature, to an authority of the trust folder.
 * Every certificate of the path must be valid at that instant. `chemin`: from the certificate to that authority; empty
 * where there is none.
 */
export async function etablirConfiance(
  certificat: Certificate,
  joints: readonly Certificate[],
  ancres: Ancres,
  instant: Date,
): Promise<Chaine> {
  if (ancres === undefined) return { confiance: 'A_VERIFIER', autorite: null, chemin: [] };
  if (ancres === null || ancres.length === 0) return { confiance: 'NON_CONFIGUREE', autorite: null, chemin: [] };
  const chemin = await remonter(certificat, joints.slice(0, LIMITES.certificats), ancres, instant);
  const autorite = chemin.at(-1);
  return autorite
    ? { confiance: 'RECONNUE', autorite: nomDuSujet(autorite), chemin }
    : { confiance: 'INCONNUE', autorite: null, chemin };
}

async function remonter(
  certificat: Certificate,
  joints: readonly Certificate[],
  ancres: readonly Certificate[],
  instant: Date,
): Promise<readonly Certificate[]> {
  let essais = 0;
  const chercher = async (c: Certificate, chemin: readonly Certificate[]): Promise<readonly Certificate[] | null> => {
    if (!compris(c) || periodeA(c, instant) !== 'VALIDE') return null;
    if (ancres.some((a) => memeCertificat(a, c))) return [...chemin, c];
    const emetteurs = [...ancres, ...joints].filter(
      (e) => c.issuer.isEqual(e.subject) && !chemin.includes(e) && e !== c,
    );
    for (const emetteur of emetteurs) {
      if (chemin.length >= PROFONDEUR_MAX || ++essais > ESSAIS_MAX) return null;
      if (!estAutorite(emetteur, chemin.length) || !(await estSigneePar(c, emetteur))) continue;
      const trouve = await chercher(emetteur, [...chemin, c]);
      if (trouve) return trouve;
    }
    return null;
  };
  return (await chercher(certificat, [])) ?? [];
}
