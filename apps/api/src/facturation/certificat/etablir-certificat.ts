import {
  type ContenuCertificat,
  empreinteHorsRegion,
  REGION_CERTIFICAT,
  regionDuCertificat,
  TYPE_CERTIFICAT,
} from '@orpheon/formats';
import { CompactSign } from 'jose';
import { scellerAudit } from '../../platform/audit/sceller.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp, type Langue } from '../../platform/erreurs.ts';
import { type Signataire, signataire } from './cles.ts';
import type { FaitsCertificat } from './faits-certificat.query.ts';

/** Seconds after which a seal that another worker makes is there. */
const SCEAU_S = 5;

/**
 * What is to be signed, once the deposit is sealed: it is so within seconds, and at once where somebody asks.
 * @throws ErreurHttp CERTIFICAT_SANS_OBJET, CERTIFICAT_EN_PREPARATION
 */
export async function contenuDuCertificat(
  deps: Deps,
  lire: () => Promise<FaitsCertificat | null>,
): Promise<ContenuCertificat> {
  let faits = await lire();
  if (faits && !faits.sceau) {
    await scellerAudit(deps);
    faits = await lire();
  }
  if (!faits) throw new ErreurHttp(409, 'CERTIFICAT_SANS_OBJET');
  if (!faits.sceau) throw new ErreurHttp(503, 'CERTIFICAT_EN_PREPARATION', {}, SCEAU_S);
  const etabliLe = deps.horloge.maintenant().toISOString();
  return { version: 1, portail: deps.config.PUBLIC_URL, etabliLe, ...faits, sceau: faits.sceau, pdf: null };
}

/** The JSON form: the signed facts, and where the keys are. */
export async function certificatJson(deps: Deps, contenu: ContenuCertificat): Promise<Buffer> {
  const jws = await signer(await signataire(deps), contenu);
  const cles = `${contenu.portail}/.well-known/jwks.json`;
  return Buffer.from(`${JSON.stringify({ contenu, cles, jws }, null, 2)}\n`);
}

/** The PDF that people read, the signature in the region kept for it. */
export async function certificatPdf(deps: Deps, contenu: ContenuCertificat, langue: Langue): Promise<Buffer> {
  const cle = await signataire(deps);
  // Loaded at the first one: its libraries weigh on a process that may never write any.
  const { ecrirePdfCertificat } = await import('./certificat-pdf.ts');
  const pdf = await ecrirePdfCertificat(contenu, { langue, cle: cle.id });
  const region = regionDuCertificat(pdf);
  if (!region) throw new Error('a certificate without a place for its signature');
  const jws = await signer(cle, { ...contenu, pdf: await empreinteHorsRegion(pdf, region) });
  if (jws.length > REGION_CERTIFICAT) throw new Error('a signature does not fit its place');
  const signe = Buffer.from(pdf);
  signe.fill(' ', region.debut, region.fin);
  signe.write(jws, region.debut, 'latin1');
  return signe;
}

const signer = ({ id, cle }: Signataire, contenu: ContenuCertificat): Promise<string> =>
  new CompactSign(new TextEncoder().encode(JSON.stringify(contenu)))
    .setProtectedHeader({ alg: 'ES256', typ: TYPE_CERTIFICAT, kid: id })
    .sign(cle);
