import './utilisateurs.css';
import {
  type Cellule,
  celluleDe,
  MOTS_DES_OBJETS,
  type Niveau,
  type ObjetDeProfil,
  type Octroi,
  poserNiveau,
} from '@orpheon/domain';
import { useAnnonces, useLangue } from '@orpheon/ui';
import { Fragment, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GROUPES, OBJETS_AFFICHES } from './colonnes.ts';
import type { Changements, PersonneDeLaGrille } from './useChangements.ts';

/** A row: one person at one place. */
export interface RangeeDeGrille {
  readonly cle: string;
  readonly personne: PersonneDeLaGrille;
  readonly serviceId: string | null;
  readonly entete: ReactNode;
  /** How the row is called by those who do not see it. */
  readonly nom: string;
  /** Stands above the row, where another group begins. */
  readonly groupe?: string | undefined;
}

/**
 * Rights as a matrix, its heads in view however one scrolls. One stop of the Tab key: arrows go from place to place, Enter
 * or Space changes the level.
 */
export function Grille({
  rangees,
  changements,
  legende,
  titreDesRangees,
}: {
  readonly rangees: readonly RangeeDeGrille[];
  readonly changements: Changements;
  readonly legende: string;
  readonly titreDesRangees: string;
}) {
  const { t } = useTranslation('organisation');
  const langue = useLangue();
  const table = useRef<HTMLTableElement>(null);
  const [ici, setIci] = useState({ ligne: 0, colonne: 0 });
  const titreDe = (objet: ObjetDeProfil): string =>
    changements.seDonne(objet)
      ? MOTS_DES_OBJETS[objet][langue]
      : t('droits.fermee', { application: MOTS_DES_OBJETS[objet][langue] });
  const ligne = Math.min(ici.ligne, Math.max(0, rangees.length - 1));

  const surTouche = (e: KeyboardEvent) => {
    const pas = PAS[e.key];
    if (!pas) return;
    e.preventDefault();
    const vers = {
      ligne: Math.max(0, Math.min(rangees.length - 1, ligne + pas[0])),
      colonne: Math.max(0, Math.min(OBJETS_AFFICHES.length - 1, ici.colonne + pas[1])),
    };
    setIci(vers);
    table.current?.querySelector<HTMLElement>(`[data-place="${vers.ligne}-${vers.colonne}"]`)?.focus();
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <section className="droits-cadre" aria-label={legende} tabIndex={0}>
      <table ref={table} className="droits-grille" onKeyDown={surTouche}>
        <caption className="aksel-sr-only">{legende}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className="droits-grille__coin">
              {titreDesRangees}
            </th>
            {GROUPES.map((g) =>
              g.objets.length === 1 ? (
                g.objets.map((objet) => (
                  <th key={objet} scope="col" rowSpan={2} className="droits-grille__objet" data-debut>
                    <span>{titreDe(objet)}</span>
                  </th>
                ))
              ) : (
                <th key={g.domaine} scope="colgroup" colSpan={g.objets.length} className="droits-grille__domaine">
                  {MOTS_DES_OBJETS[g.domaine][langue]}
                </th>
              ),
            )}
          </tr>
          <tr>
            {GROUPES.filter((g) => g.objets.length > 1).flatMap((g) =>
              g.objets.map((objet, i) => (
                <th key={objet} scope="col" className="droits-grille__objet" data-debut={i === 0 || undefined}>
                  <span>{objet === g.domaine ? t('droits.toutLeDomaine') : titreDe(objet)}</span>
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {rangees.map((rangee, l) => (
            <Fragment key={rangee.cle}>
              {rangee.groupe && (
                <tr>
                  <th scope="rowgroup" colSpan={OBJETS_AFFICHES.length + 1} className="droits-grille__groupe">
                    <span>{rangee.groupe}</span>
                  </th>
                </tr>
              )}
              <tr data-change={changements.aChange(rangee.personne.id) || undefined}>
                <th scope="row">{rangee.entete}</th>
                {OBJETS_AFFICHES.map((objet, c) => (
                  <td key={objet} data-debut={debuteUnGroupe(c) || undefined}>
                    <Place
                      rangee={rangee}
                      objet={objet}
                      changements={changements}
                      place={`${l}-${c}`}
                      courante={l === ligne && c === ici.colonne}
                      onIci={() => setIci({ ligne: l, colonne: c })}
                    />
                  </td>
                ))}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const PAS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

const DEBUTS = new Set(GROUPES.flatMap((g) => g.objets.slice(0, 1)));
const debuteUnGroupe = (colonne: number): boolean => DEBUTS.has(OBJETS_AFFICHES[colonne] ?? 'FACTURATION');

/** What a press leads to: none, consultation, modification, and round again; a level that is inherited is left out. */
function suivant(propre: Octroi | undefined, herite: Niveau | undefined): Niveau | null {
  if (!propre) return herite === 'CONSULTATION' ? 'MODIFICATION' : 'CONSULTATION';
  return propre.niveau === 'CONSULTATION' ? 'MODIFICATION' : null;
}

function Place({
  rangee,
  objet,
  changements,
  place,
  courante,
  onIci,
}: {
  readonly rangee: RangeeDeGrille;
  readonly objet: ObjetDeProfil;
  readonly changements: Changements;
  readonly place: string;
  readonly courante: boolean;
  readonly onIci: () => void;
}) {
  const { t } = useTranslation('organisation');
  const langue = useLangue();
  const { afficher } = useAnnonces();
  const { personne, serviceId } = rangee;
  const lieu = { objet, serviceId };
  const cellule = celluleDe(changements.apresDe(personne), lieu, changements.jour);
  const avant = celluleDe(personne.profils, lieu, changements.jour);
  const propre = cellule.propres[0];
  const ferme = !changements.seDonne(objet);
  const niveau = propre?.niveau ?? cellule.herite?.niveau ?? null;
  const fixe = !changements.gere(serviceId)
    ? t('droits.fixe.lecture')
    : // what was given before it was closed may still be taken away
      ferme && !propre
      ? t('droits.fixe.ferme')
      : !propre && cellule.herite?.niveau === 'MODIFICATION'
        ? t('droits.fixe.herite')
        : cellule.propres.length > 1
          ? t('droits.fixe.periodes')
          : null;

  const changer = () => {
    onIci();
    if (fixe) return afficher({ ton: 'info', texte: fixe });
    const vers = ferme ? null : suivant(propre, cellule.herite?.niveau);
    const voulu = vers && { niveau: vers, debut: propre?.debut ?? null, fin: propre?.fin ?? null };
    const refus = changements.prevoir([
      { personne, changement: poserNiveau(changements.apresDe(personne), lieu, voulu) },
    ]);
    if (refus) afficher({ ton: 'erreur', texte: t(`droits.refus.${refus}`) });
  };
  const dit = [
    niveau ? t(`droits.niveau.${niveau}`) : t('droits.niveau.AUCUN'),
    !propre && cellule.herite && t('droits.herite', { de: MOTS_DES_OBJETS[cellule.herite.objet][langue] }),
    estDate(propre) && t('droits.date'),
    ferme && t('droits.sansEffet'),
    change(avant, cellule) && t('droits.nonEnregistre'),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <button
      type="button"
      className="droits-place"
      data-place={place}
      data-niveau={niveau ?? 'AUCUN'}
      data-ferme={ferme || undefined}
      data-herite={(!propre && cellule.herite !== null) || undefined}
      data-change={change(avant, cellule) || undefined}
      tabIndex={courante ? 0 : -1}
      aria-disabled={fixe !== null || undefined}
      aria-label={`${rangee.nom}, ${MOTS_DES_OBJETS[objet][langue]} : ${dit}`}
      title={dit}
      onFocus={onIci}
      onClick={changer}
    >
      {niveau ? t(`droits.lettre.${niveau}`) : '·'}
      {estDate(propre) && <sup aria-hidden>◷</sup>}
    </button>
  );
}

const estDate = (o: Octroi | undefined): boolean => o !== undefined && (o.debut !== null || o.fin !== null);
const change = (avant: Cellule, apres: Cellule): boolean =>
  avant.propres.map((o) => o.niveau).join() !== apres.propres.map((o) => o.niveau).join();
