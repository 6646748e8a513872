import * as asn1js from 'asn1js';
import {
  BasicOCSPResponse,
  type Certificate,
  OCSPResponse,
  RelativeDistinguishedNames,
  type SingleResponse,
} from 'pkijs';
import { LIMITES } from '../../limites.ts';
import { estSigneePar, estSignePar } from '../certificats.ts';
import { compris, periodeA, peutRepondre, peutSigner } from '../chaine.ts';
import { hachageDe } from '../cles.ts';
import { copier, hacher, memesOctets } from '../octets.ts';
import { LIMITES_REVOCATION } from './limites.ts';
import type { Revoque } from './liste.ts';

const BASIQUE = '1.3.6.1.5.5.7.48.1.1';
const EN_ATTENTE = 6;
/** Single answers of one response that are looked at. */
const REPONSES_MAX = 100;

/** An answer by OCSP (RFC 6960), alone or within its envelope; null where the bytes are none. Never throws. */
export function lireReponse(der: Uint8Array): BasicOCSPResponse | null {
  if (der.length > LIMITES_REVOCATION.octetsReponse) return null;
  return ouvrirEnveloppe(der) ?? ouvrirBasique(der);
}

function ouvrirEnveloppe(der: Uint8Array): BasicOCSPResponse | null {
  try {
    const { responseStatus, responseBytes } = OCSPResponse.fromBER(copier(der));
    if (responseStatus.valueBlock.valueDec !== 0 || responseBytes?.responseType !== BASIQUE) return null;
    return ouvrirBasique(new Uint8Array(responseBytes.response.getValue()));
  } catch {
    return null;
  }
}

function ouvrirBasique(der: Uint8Array): BasicOCSPResponse | null {
  try {
    return BasicOCSPResponse.fromBER(copier(der));
  } catch {
    return null;
  }
}

/** What an answer says of a certificate; `revoque` is null where it is good. */
export interface Dit {
  readonly etablieLe: Date;
  readonly suivanteLe: Date | null;
  readonly revoque: Revoque | null;
}

/** All that an answer says of a certificate, good or revoked. Its signature is not looked at. */
export async function reponsesSur(
  reponse: BasicOCSPResponse,
  certificat: Certificate,
  emetteur: Certificate,
): Promise<Dit[]> {
  const { responses, responseExtensions = [] } = reponse.tbsResponseData;
  if (responseExtensions.some((e) => e.critical)) return [];
  const dits: Dit[] = [];
  for (const une of responses.slice(0, REPONSES_MAX)) {
    if ((une.singleExtensions ?? []).some((e) => e.critical)) continue;
    const dit = (await concerne(une, certificat, emetteur)) && lireEtat(une);
    if (dit) dits.push(dit);
  }
  return dits;
}

async function concerne({ certID }: SingleResponse, certificat: Certificate, emetteur: Certificate): Promise<boolean> {
  const hachage = hachageDe(certID.hashAlgorithm);
  if (!hachage || !certID.serialNumber.isEqual(certificat.serialNumber)) return false;
  const nom = new Uint8Array(certificat.issuer.toSchema().toBER());
  const cle = emetteur.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView;
  return (
    memesOctets(certID.issuerNameHash.valueBlock.valueHexView, await hacher(hachage, nom)) &&
    memesOctets(certID.issuerKeyHash.valueBlock.valueHexView, await hacher(hachage, cle))
  );
}

/** `CHOICE { good [0] NULL, revoked [1] { time, [0] reason? }, unknown [2] NULL }`. */
function lireEtat({ certStatus, thisUpdate, nextUpdate }: SingleResponse): Dit | null {
  const etat: unknown = certStatus;
  const dit = { etablieLe: thisUpdate, suivanteLe: nextUpdate ?? null };
  if (!(etat instanceof asn1js.BaseBlock) || etat.idBlock.tagClass !== 3) return null;
  if (etat.idBlock.tagNumber === 0) return { ...dit, revoque: null };
  if (etat.idBlock.tagNumber !== 1 || !(etat instanceof asn1js.Constructed)) return null;
  const [le, motif] = etat.valueBlock.value;
  if (!(le instanceof asn1js.GeneralizedTime)) return null;
  const raison = motif instanceof asn1js.Constructed ? motif.valueBlock.value[0] : undefined;
  const suspendu = raison instanceof asn1js.Enumerated && raison.valueBlock.valueDec === EN_ATTENTE;
  return { ...dit, revoque: { le: le.toDate(), suspendu } };
}

/**
 * Who signed an answer on certificates of `emetteur`: that authority itself, or whom it has charged with it (RFC 6960
 * §4.2.2.2), a certificate of its own, for answering by OCSP. Null: nobody who may. `avantChacun` is called before each
 * one who bears the name is looked at, and may throw.
 */
export async function repondeurDe(
  reponse: BasicOCSPResponse,
  emetteur: Certificate,
  joints: readonly Certificate[],
  avantChacun: () => void,
): Promise<Certificate | null> {
  const { tbsResponseData, signatureAlgorithm, signature, certs = [] } = reponse;
  const signe = {
    octets: tbsResponseData.tbsView,
    algorithme: signatureAlgorithm,
    valeur: signature.valueBlock.valueHexView,
  };
  const candidats = [emetteur, ...[...certs, ...joints].slice(0, LIMITES.certificats)];
  for (const c of candidats) {
    if (!(await estNomme(tbsResponseData.responderID, c))) continue;
    avantChacun();
    const permis = c === emetteur || (await estCharge(c, emetteur, tbsResponseData.producedAt));
    if (permis && (await estSignePar(signe, c))) return c;
  }
  return null;
}

/** By its name, or by the SHA-1 of its key. */
async function estNomme(repondeur: unknown, c: Certificate): Promise<boolean> {
  if (repondeur instanceof RelativeDistinguishedNames) return repondeur.isEqual(c.subject);
  const cle = c.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView;
  return (
    repondeur instanceof asn1js.OctetString &&
    memesOctets(repondeur.valueBlock.valueHexView, await hacher('SHA-1', cle))
  );
}

const estCharge = async (c: Certificate, emetteur: Certificate, le: Date): Promise<boolean> =>
  compris(c) &&
  peutRepondre(c) &&
  peutSigner(c) &&
  periodeA(c, le) === 'VALIDE' &&
  c.issuer.isEqual(emetteur.subject) &&
  (await estSigneePar(c, emetteur));
