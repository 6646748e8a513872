import {
  type Anomalie,
  CODES_FLUX_CPP,
  COMPLEMENT_FLUX_MAX,
  COMPLEMENT_MAX,
  type CodeAnomalie,
  codeDeFactureConnu,
  type MessageStatut,
} from '@orpheon/domain';
import { LIMITES } from '../limites.ts';
import { SYNTAXE_STATUT } from '../structure/cpp-statut.ts';
import { verifierStructure } from '../structure/verifier.ts';
import { fatale } from '../trouvailles.ts';
import { lireArbre } from '../xml/lecteur.ts';
import type { Noeud } from '../xml/modele.ts';
import { Releve } from '../xml/releve.ts';
import type { LectureStatut } from './lecture.ts';
import { lireCdar } from './lire-cdar.ts';
import { lireCppStatut } from './lire-cpp-statut.ts';

const LECTEURS: Readonly<Record<string, (r: Releve, racine: Noeud) => MessageStatut>> = {
  CPPStatut: lireCppStatut,
  'cdar:CrossDomainAcknowledgementAndResponse': lireCdar,
};

/**
 * Reads a life-cycle message, CPPStatut or CDAR, from its bytes: what it says, where, and what is wrong with it. Synchronous and
 * bounded (`LIMITES`); never throws on content.
 */
export function lireStatut(octets: Uint8Array): LectureStatut {
  if (octets.length > LIMITES.octetsDocument) {
    const parametres = { maximum: String(LIMITES.octetsDocument / (1024 * 1024)) };
    return { message: null, positions: {}, anomalies: [fatale('ORP-CONT-TROP-GROS', 'CONTENEUR', { parametres })] };
  }
  const { racine, anomalies } = lireArbre(octets);
  if (!racine) return { message: null, positions: {}, anomalies };
  const lire = LECTEURS[racine.nom];
  if (!lire) {
    const parametres = { racine: racine.nom.replace(/^\{.*\}/s, '').slice(0, 80) };
    return {
      message: null,
      positions: {},
      anomalies: [fatale('ORP-CDV-RACINE', 'CONTENEUR', { noeud: racine, parametres })],
    };
  }
  const r = new Releve();
  const message = lire(r, racine);
  const structure = message.format === 'CPP_STATUT' ? verifierStructure(racine, SYNTAXE_STATUT) : [];
  const juges = [...compteursFaux(racine), ...jugerFactures(message, r), ...jugerFlux(message, r)];
  return {
    message,
    positions: r.positions,
    anomalies: [...structure, ...r.anomalies, ...juges.slice(0, LIMITES.constats)],
  };
}

function compteursFaux(racine: Noeud): Anomalie[] {
  return ['CPPFactureStatuts', 'CPPFluxStatuts'].flatMap((nom) => {
    const groupe = racine.enfant(nom);
    const annonce = groupe?.attribut('compteur');
    const trouve = String(groupe?.enfants.length ?? 0);
    if (annonce === undefined || Number(annonce) === Number(trouve)) return [];
    return [fatale('ORP-CDV-COMPTEUR', 'SYNTAXE', { noeud: groupe, valeur: annonce, parametres: { annonce, trouve } })];
  });
}

/** `YYYY-MM-DDTHH:MM:SS`, fraction and zone where there are. */
const HORODATAGE =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T[0-2]\d:[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})?$/;

/** A judge of one status: says what is wrong at one of its terms. */
const jugeDe =
  (r: Releve, groupe: string, rang: number) =>
  (
    code: CodeAnomalie,
    element: string,
    valeur?: string,
    parametres: Readonly<Record<string, string>> = {},
  ): Anomalie => {
    const lieu = r.positions[`${groupe}[${rang}]/${element}`] ?? r.positions[`${groupe}[${rang}]`];
    const dits = { rang: String(rang), element, ...parametres };
    const trouvee = fatale(code, 'SYNTAXE', { valeur, position: lieu?.position, parametres: dits });
    return lieu ? { ...trouvee, chemin: lieu.chemin } : trouvee;
  };

type Juge = ReturnType<typeof jugeDe>;

function jugerCommun(
  dire: Juge,
  statut: { readonly horodatage?: string | undefined; readonly complement?: string | undefined },
  [horodatage, complement]: readonly [string, string],
  maximum: number,
): Anomalie[] {
  const longueur = [...(statut.complement ?? '')].length;
  const long = longueur > maximum;
  const faux = statut.horodatage !== undefined && !HORODATAGE.test(statut.horodatage);
  return [
    ...(faux ? [dire('ORP-CDV-HORODATAGE', horodatage, statut.horodatage)] : []),
    ...(long
      ? [
          dire('ORP-CDV-COMPLEMENT', complement, statut.complement, {
            longueur: String(longueur),
            maximum: String(maximum),
          }),
        ]
      : []),
  ];
}

function jugerFactures({ format, factures }: MessageStatut, r: Releve): Anomalie[] {
  const cdar = format === 'CDAR';
  const noms = cdar
    ? {
        code: 'ProcessConditionCode',
        numero: 'IssuerAssignedID',
        quand: 'IssueDateTime',
        complement: 'ProcessCondition',
      }
    : { code: 'IdStatut', numero: 'IdFacture', quand: 'Horodatage', complement: 'ComplementStatut' };
  const vide = cdar && factures.length === 0 ? [jugeDe(r, 'FACTURE', 1)('ORP-CDV-MANQUANT', noms.numero)] : [];
  return [
    ...vide,
    ...factures.flatMap((f, i) => {
      const dire = jugeDe(r, 'FACTURE', i + 1);
      return [
        ...(f.numero === undefined ? [dire('ORP-CDV-MANQUANT', noms.numero)] : []),
        ...(f.code === undefined ? [dire('ORP-CDV-MANQUANT', noms.code)] : []),
        ...(f.code !== undefined && !codeDeFactureConnu(f.code, format)
          ? [dire('ORP-CDV-CODE', noms.code, f.code)]
          : []),
        ...jugerCommun(dire, f, [noms.quand, noms.complement], COMPLEMENT_MAX),
      ];
    }),
  ];
}

const jugerFlux = ({ flux }: MessageStatut, r: Releve): Anomalie[] =>
  flux.flatMap((f, i) => {
    const dire = jugeDe(r, 'FLUX', i + 1);
    return [
      ...(f.idFlux === undefined ? [dire('ORP-CDV-MANQUANT', 'IdFlux')] : []),
      ...(f.code !== undefined && !(f.code in CODES_FLUX_CPP) ? [dire('ORP-CDV-CODE', 'IdStatut', f.code)] : []),
      ...jugerCommun(dire, f, ['Horodatage', 'ComplementStatut'], COMPLEMENT_FLUX_MAX),
    ];
  });
