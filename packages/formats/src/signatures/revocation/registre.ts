import { type PreuveRevocation, type Revocation, revocationInconnue } from '@orpheon/domain';
import { AlgorithmIdentifier, type BasicOCSPResponse, type Certificate, RelativeDistinguishedNames } from 'pkijs';
import { estSigneePar, estSignePar, nomDuSujet } from '../certificats.ts';
import { estUneAutorite, PROFONDEUR_MAX, peutSignerUneListe } from '../chaine.ts';
import { copier, enHexa } from '../octets.ts';
import type { Travail } from '../xml/arbre.ts';
import { compter, NUS_PAR_PAS, TropDeTravail } from '../xml/canoniser.ts';
import { combiner, type Jugement, juger, type Temoin } from './juger.ts';
import { LIMITES_REVOCATION } from './limites.ts';
import { adressesDesListes, chercher, type ListeDeRevocation, lireListe } from './liste.ts';
import type { PreuvesJointes } from './preuves.ts';
import { lireReponse, repondeurDe, reponsesSur } from './reponse.ts';

const ADRESSES_DES_LISTES = '2.5.29.31';
/** The responder need not be asked about (RFC 6960 §4.2.2.2.1). */
const SANS_VERIFICATION = '1.3.6.1.5.5.7.48.1.5';
/** What verifying one signature costs, counted as elements written; and bytes of ASN.1 that are made objects for one. */
const PAS_PAR_SIGNATURE = 200;
const ASN1_PAR_PAS = 4;

interface Liste {
  readonly lue: ListeDeRevocation;
  readonly emetteur: RelativeDistinguishedNames;
  readonly algorithme: AlgorithmIdentifier;
  /** Whether it was signed by a certificate, once that was asked. */
  readonly signeePar: Map<Certificate, boolean>;
  /** What was found by a serial number in hexadecimal: asked again, as for each copy of an answer, it costs nothing. */
  readonly trouves: Map<string, ReturnType<typeof chercher>>;
}

/** Lists of one origin, in DER, and what may be done with them. */
interface Fonds {
  readonly genre: PreuveRevocation['genre'];
  readonly listes: readonly Uint8Array[];
  readonly travail: Travail;
}

/** A certificate and the one that signed it. */
interface Lien {
  readonly certificat: Certificate;
  readonly emetteur: Certificate;
}

/** What came with one signature. */
interface Joint {
  readonly fonds: Fonds;
  readonly reponses: readonly Uint8Array[];
  readonly certificats: readonly Certificate[];
}

/** Lists and answers by which certificates of one document are known to be revoked or not. */
export class Registre {
  private readonly duPortail: Fonds;
  private readonly ancres: readonly Certificate[];
  private readonly travail: Travail;
  private readonly maintenant: Date;
  private readonly listes = new Map<Uint8Array, Liste | null>();
  private readonly reponses = new Map<Uint8Array, BasicOCSPResponse | null>();

  /**
   * @param listes DER of those of the trust folder
   * @param travail of the document, that what it brings is counted in; the lists of the portal have one of their own, so
   * that nothing in a document keeps them from being asked
   */
  constructor(listes: readonly Uint8Array[], ancres: readonly Certificate[], travail: Travail, maintenant: Date) {
    this.duPortail = {
      genre: 'LISTE_DU_PORTAIL',
      listes: listes.slice(0, LIMITES_REVOCATION.listes),
      travail: { reste: LIMITES_REVOCATION.octetsParDocument / NUS_PAR_PAS },
    };
    this.ancres = ancres;
    this.travail = travail;
    this.maintenant = maintenant;
  }

  /**
   * What is known of the certificates of a path, from the signer's to the authority that is trusted, which answers for
   * itself unless another one of the folder, which certified it, has revoked it. Never throws.
   * @param instant of signing
   */
  async etablir(
    chemin: readonly Certificate[],
    instant: Date,
    jointes: PreuvesJointes,
    certificats: readonly Certificate[],
  ): Promise<Revocation> {
    if (chemin.length === 0) return revocationInconnue('SANS_CHEMIN');
    const { preuves } = LIMITES_REVOCATION;
    const fonds: Fonds = { genre: 'LISTE_JOINTE', listes: jointes.listes.slice(0, preuves), travail: this.travail };
    const joint = { fonds, reponses: jointes.reponses.slice(0, preuves), certificats };
    const jugements: Jugement[] = [];
    const entier = await this.prolonger(chemin);
    for (const [i, certificat] of entier.slice(0, -1).entries()) {
      const emetteur = entier[i + 1];
      if (emetteur) jugements.push(await this.juger({ certificat, emetteur }, instant, joint));
    }
    return combiner(jugements, entier.map(nomDuSujet), chemin.length - 1);
  }

  /** A path, and those of the folder above the authority that ends it. */
  private async prolonger(chemin: readonly Certificate[]): Promise<readonly Certificate[]> {
    const dernier = chemin.at(-1);
    const dessus = dernier && chemin.length <= PROFONDEUR_MAX && (await this.ancreAuDessus(dernier));
    return dessus ? this.prolonger([...chemin, dessus]) : chemin;
  }

  private async ancreAuDessus(c: Certificate): Promise<Certificate | undefined> {
    if (c.issuer.isEqual(c.subject)) return undefined;
    for (const a of this.ancres) if (c.issuer.isEqual(a.subject) && (await estSigneePar(c, a))) return a;
    return undefined;
  }

  private async juger(lien: Lien, instant: Date, joint: Joint): Promise<Jugement> {
    const temoins: Temoin[] = [];
    let arret: 'TROP' | 'REFUSEE' | null = null;
    for (const source of [
      this.selonListes(lien, this.duPortail),
      this.selonListes(lien, joint.fonds),
      this.selonReponses(lien, joint),
    ]) {
      try {
        for await (const temoin of source) temoins.push(temoin);
      } catch (erreur) {
        arret = erreur instanceof TropDeTravail ? 'TROP' : (arret ?? 'REFUSEE');
      }
    }
    const jugement = juger(temoins, lien.certificat, instant, this.maintenant);
    return arret && jugement.etat === 'INCONNUE' ? revocationInconnue(arret) : jugement;
  }

  /** @throws TropDeTravail */
  private async *selonListes({ certificat: c, emetteur }: Lien, fonds: Fonds): AsyncGenerator<Temoin> {
    for (const der of fonds.listes) {
      const liste = this.liste(der, fonds.travail);
      if (!liste?.emetteur.isEqual(c.issuer) || !couvre(liste.lue, c)) continue;
      const { etablieLe, suivanteLe } = liste.lue;
      const preuve = preuveDe(fonds.genre, emetteur, etablieLe);
      if (!(await this.estAuthentique(liste, emetteur, fonds.travail))) {
        yield { preuve, refusee: true };
        continue;
      }
      const revoque = trouver(liste, c.serialNumber.valueBlock.valueHexView, fonds.travail);
      const refusee = typeof revoque === 'string';
      yield refusee ? { preuve, refusee } : { preuve, refusee, etablieLe, suivanteLe, revoque };
    }
  }

  private liste(der: Uint8Array, travail: Travail): Liste | null {
    const connue = this.listes.get(der);
    if (connue !== undefined) return connue;
    const lue = lireListe(der);
    if (typeof lue !== 'string') compter(travail, (lue.emetteur.length + lue.algorithme.length) / ASN1_PAR_PAS);
    const liste = typeof lue === 'string' ? null : ouvrir(lue);
    this.listes.set(der, liste);
    return liste;
  }

  /** By the authority itself, whatever key of its it signs lists with, if the portal trusts that one too. */
  private async estAuthentique(liste: Liste, emetteur: Certificate, travail: Travail): Promise<boolean> {
    const autres = this.ancres.filter((a) => a !== emetteur && a.subject.isEqual(emetteur.subject));
    for (const par of [emetteur, ...autres].filter(peutSignerUneListe)) {
      if (liste.signeePar.get(par) ?? (await verifierListe(liste, par, travail))) return true;
    }
    return false;
  }

  /** @throws TropDeTravail */
  private async *selonReponses(lien: Lien, joint: Joint): AsyncGenerator<Temoin> {
    const { certificat, emetteur } = lien;
    const compterUneSignature = (): void => compter(this.travail, PAS_PAR_SIGNATURE);
    for (const der of joint.reponses) {
      const reponse = this.reponse(der);
      compterUneSignature();
      const dits = reponse ? await reponsesSur(reponse, certificat, emetteur) : [];
      if (!reponse || dits.length === 0) continue;
      const repondeur = await repondeurDe(reponse, emetteur, joint.certificats, compterUneSignature);
      const refusee = repondeur === null || (await this.estRevoque({ certificat: repondeur, emetteur }, joint));
      for (const dit of dits) {
        const preuve = preuveDe('REPONSE_JOINTE', repondeur ?? emetteur, dit.etablieLe);
        yield refusee ? { preuve, refusee } : { preuve, refusee, ...dit };
      }
    }
  }

  private reponse(der: Uint8Array): BasicOCSPResponse | null {
    const connue = this.reponses.get(der);
    if (connue !== undefined) return connue;
    compter(this.travail, der.length / ASN1_PAR_PAS);
    const lue = lireReponse(der);
    this.reponses.set(der, lue);
    return lue;
  }

  /** Of whom an authority has charged with answering: by its lists, as an answer on itself would prove nothing. */
  private async estRevoque(lien: Lien, { fonds }: Joint): Promise<boolean> {
    const { certificat, emetteur } = lien;
    if (certificat === emetteur || certificat.extensions?.some((e) => e.extnID === SANS_VERIFICATION)) return false;
    for (const source of [this.selonListes(lien, this.duPortail), this.selonListes(lien, fonds)]) {
      for await (const t of source) if (!t.refusee && t.revoque !== null) return true;
    }
    return false;
  }
}

/** @throws TropDeTravail */
function trouver({ lue, trouves }: Liste, numero: Uint8Array, travail: Travail): ReturnType<typeof chercher> {
  const cle = enHexa(numero);
  const connu = trouves.get(cle);
  if (connu !== undefined) return connu;
  compter(travail, lue.entrees.length / NUS_PAR_PAS);
  const trouve = chercher(lue, numero);
  trouves.set(cle, trouve);
  return trouve;
}

async function verifierListe(liste: Liste, par: Certificate, travail: Travail): Promise<boolean> {
  const { signes: octets, signature: valeur } = liste.lue;
  compter(travail, PAS_PAR_SIGNATURE + octets.length / NUS_PAR_PAS);
  const bonne = await estSignePar({ octets, algorithme: liste.algorithme, valeur }, par);
  liste.signeePar.set(par, bonne);
  return bonne;
}

function ouvrir(lue: ListeDeRevocation): Liste | null {
  try {
    const emetteur = RelativeDistinguishedNames.fromBER(copier(lue.emetteur));
    const algorithme = AlgorithmIdentifier.fromBER(copier(lue.algorithme));
    return { lue, emetteur, algorithme, signeePar: new Map(), trouves: new Map() };
  } catch {
    return null;
  }
}

const preuveDe = (genre: PreuveRevocation['genre'], emetteur: Certificate, etablieLe: Date): PreuveRevocation => ({
  genre,
  emetteur: nomDuSujet(emetteur),
  etablieLe: etablieLe.toISOString(),
});

/** Does a list tell of certificates like this one? */
function couvre({ portee }: ListeDeRevocation, c: Certificate): boolean {
  if (!(estUneAutorite(c) ? portee.autorites : portee.autres)) return false;
  if (portee.adresses === null) return true;
  const points = c.extensions?.find((e) => e.extnID === ADRESSES_DES_LISTES)?.extnValue.valueBlock.valueHexView;
  const siennes = points ? adressesDesListes(points) : [];
  return portee.adresses.some((a) => siennes.includes(a));
}
