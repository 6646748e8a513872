import { jourAParis } from '../../commun/dates.ts';
import { couper } from '../../commun/texte.ts';
import type { Langue } from '../phrases/modele.ts';
import type { CauseRevocationInconnue, EtatRevocation, PreuveRevocation, Revocation } from './revocation.ts';

/** Characters of a name that a certificate of deposit has room for. */
const SELON_MAX = 24;

type Phrase = readonly [fr: string, en: string];

const choisir = (p: Phrase, langue: Langue): string => p[langue === 'fr' ? 0 : 1];

/** `15/01/2026`, in Paris. */
const jour = (instant: string): string => ecrireJour(jourAParis(new Date(instant)));
const ecrireJour = (date: string): string => date.split('-').toReversed().join('/');

const remplir = (phrase: string, valeurs: Readonly<Record<string, string>>): string =>
  phrase.replace(/\{(\w+)\}/g, (_, nom: string) => valeurs[nom] ?? '');

const SOURCES: Readonly<Record<PreuveRevocation['genre'], Phrase>> = {
  LISTE_DU_PORTAIL: [
    'selon la liste de révocation établie par {emetteur}',
    'according to the revocation list of {emetteur}',
  ],
  LISTE_JOINTE: [
    'selon la liste de révocation établie par {emetteur}, jointe au document',
    'according to the revocation list of {emetteur} that came with the document',
  ],
  REPONSE_JOINTE: [
    'selon la réponse donnée par {emetteur}, jointe au document',
    'according to the answer of {emetteur} that came with the document',
  ],
};

function source(preuve: PreuveRevocation | null, langue: Langue): string {
  if (!preuve) return '';
  return remplir(choisir(SOURCES[preuve.genre], langue), { emetteur: preuve.emetteur ?? '–' });
}

const CAUSES: Readonly<Record<CauseRevocationInconnue, Phrase>> = {
  SANS_CHEMIN: [
    'La révocation du certificat n’a pas été vérifiée.',
    'Whether the certificate was revoked was not verified.',
  ],
  SANS_LISTE: [
    'La révocation du certificat n’est pas connue : aucune liste de son autorité n’est à disposition.',
    'Whether the certificate was revoked is not known: no list of its authority is at hand.',
  ],
  ANCIENNE: [
    'La révocation du certificat n’est pas connue : ce qui est à disposition, au {date}, est antérieur à la signature.',
    'Whether the certificate was revoked is not known: what is at hand, of {date}, is older than the signature.',
  ],
  TARDIVE: [
    'La révocation du certificat n’est pas connue : la liste à disposition, du {date}, est postérieure à son expiration et peut ne plus le nommer.',
    'Whether the certificate was revoked is not known: the list at hand, of {date}, was made after it expired and may no longer name it.',
  ],
  REFUSEE: [
    'La révocation du certificat n’est pas connue : ce qui est à disposition n’a pas pu être retenu (signature fausse, liste partielle ou indirecte).',
    'Whether the certificate was revoked is not known: what is at hand could not be used (false signature, partial or indirect list).',
  ],
  TROP: [
    'La révocation du certificat n’est pas connue : il y a trop à lire pour l’établir.',
    'Whether the certificate was revoked is not known: there is too much to read to tell.',
  ],
};

const QUI: Readonly<Record<'SIGNATAIRE' | 'AUTORITE', Phrase>> = {
  SIGNATAIRE: ['Le certificat', 'The certificate'],
  AUTORITE: ['Le certificat de l’autorité {autorite}', 'The certificate of the authority {autorite}'],
};
const REVOQUE: Readonly<Record<'REVOQUE' | 'SUSPENDU', Phrase>> = {
  REVOQUE: ['a été révoqué le {date}', 'was revoked on {date}'],
  SUSPENDU: ['a été suspendu le {date}', 'was put on hold on {date}'],
};
const SUITES: Readonly<Record<'AVANT' | 'PROUVEE' | 'DECLAREE', Phrase>> = {
  AVANT: [
    'avant la signature : le nom du signataire n’est pas prouvé',
    'before the signature: the name of the signer is not proved',
  ],
  PROUVEE: ['après la signature, dont la date est prouvée', 'after the signature, the date of which is proved'],
  DECLAREE: [
    'après la date de la signature, que rien ne prouve',
    'after the date of the signature, which nothing proves',
  ],
};

function direRevoque(r: Revocation, dateProuvee: boolean, langue: Langue): string {
  const suite = r.etat === 'REVOQUE_AVANT' ? 'AVANT' : dateProuvee ? 'PROUVEE' : 'DECLAREE';
  const valeurs = { autorite: r.autorite ?? '', date: r.revoqueLe ? jour(r.revoqueLe) : '–' };
  const fait = [QUI[r.autorite ? 'AUTORITE' : 'SIGNATAIRE'], REVOQUE[r.suspendu ? 'SUSPENDU' : 'REVOQUE']]
    .map((p) => remplir(choisir(p, langue), valeurs))
    .join(' ');
  const selon = source(r.preuve, langue);
  return `${fait}${selon && `, ${selon}`}, ${choisir(SUITES[suite], langue)}.`;
}

/** What is known of the revocation, in words. `dateProuvee`: a recognised authority stamped the time of the signature. */
export function direRevocation(r: Revocation, dateProuvee: boolean, langue: Langue): string[] {
  const date = r.preuve ? jour(r.preuve.etablieLe) : '–';
  if (r.etat === 'INCONNUE') return [remplir(choisir(CAUSES[r.cause ?? 'SANS_CHEMIN'], langue), { date })];
  if (r.etat !== 'NON_REVOQUE') return [direRevoque(r, dateProuvee, langue)];
  const autorites = r.autoritesInconnues.join(', ');
  // Whoever backdates a signature joins what was true on that day.
  const choisie = !dateProuvee && r.preuve !== null && r.preuve.genre !== 'LISTE_DU_PORTAIL';
  const limite: Phrase = [
    'La date de la signature n’étant pas prouvée, une révocation plus récente n’est pas exclue.',
    'As nothing proves the date of the signature, a later revocation is not ruled out.',
  ];
  const dit: Phrase = [
    `Le certificat n’était pas révoqué au ${date}, ${source(r.preuve, 'fr')}.`,
    `The certificate was not revoked as of ${date}, ${source(r.preuve, 'en')}.`,
  ];
  const reste: Phrase = [
    `La révocation des autorités intermédiaires n’est pas connue : ${autorites}.`,
    `Whether the authorities between were revoked is not known: ${autorites}.`,
  ];
  return [dit, ...(choisie ? [limite] : []), ...(autorites === '' ? [] : [reste])].map((p) => choisir(p, langue));
}

/** One that was stamped by an authority whose certificate was revoked. */
export const direHorodateurRevoque = (r: Revocation, langue: Langue): string =>
  remplir(
    choisir(
      [
        'Le certificat de l’horodateur a été révoqué le {date} : son horodatage ne prouve pas la date.',
        'The certificate of the time-stamping authority was revoked on {date}: its time stamp does not prove the date.',
      ],
      langue,
    ),
    { date: r.revoqueLe ? jour(r.revoqueLe) : '–' },
  );

/** The same in a few words, as a certificate of deposit keeps it: it has little room. */
export interface RevocationResumee {
  readonly etat: EtatRevocation;
  /** Day in Europe/Paris as of which it was not revoked, or at which it was; null where it is not known. */
  readonly le: string | null;
  /** Who says so, cut to 24 characters. */
  readonly selon: string | null;
}

export function resumerRevocation(r: Revocation | null): RevocationResumee {
  if (r === null || r.etat === 'INCONNUE') return { etat: 'INCONNUE', le: null, selon: null };
  const instant = r.etat === 'NON_REVOQUE' ? r.preuve?.etablieLe : r.revoqueLe;
  return {
    etat: r.etat,
    le: instant ? jourAParis(new Date(instant)) : null,
    selon: r.preuve?.emetteur ? couper(r.preuve.emetteur, SELON_MAX) : null,
  };
}

const RESUMES: Readonly<Record<EtatRevocation, Phrase>> = {
  NON_REVOQUE: [
    'Certificat non révoqué au {date}, selon {selon}',
    'Certificate not revoked as of {date}, according to {selon}',
  ],
  REVOQUE_AVANT: [
    'Certificat révoqué le {date}, avant la signature, selon {selon}',
    'Certificate revoked on {date}, before the signature, according to {selon}',
  ],
  REVOQUE_APRES: [
    'Certificat révoqué le {date}, après la signature, selon {selon}',
    'Certificate revoked on {date}, after the signature, according to {selon}',
  ],
  INCONNUE: ['Révocation du certificat non connue', 'Revocation of the certificate not known'],
};

export const direRevocationResumee = ({ etat, le, selon }: RevocationResumee, langue: Langue): string =>
  remplir(choisir(RESUMES[etat], langue), { date: le ? ecrireJour(le) : '–', selon: selon ?? '–' });
