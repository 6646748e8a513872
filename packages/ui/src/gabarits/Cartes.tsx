import { CaseDeLigne } from './CaseDeLigne.tsx';
import type { Grille } from './grille.ts';
import type { Colonne, TableauProps } from './TableauDeListe.tsx';

/** The rows of a list on a phone. */
export function Cartes<T>(props: TableauProps<T> & { readonly grille: Grille<T> }) {
  const { colonnes, legende, carte, selection, grille } = props;
  const montrees = grille.getVisibleLeafColumns().flatMap((v) => colonnes.find((c) => c.cle === v.id) ?? []);
  return (
    <ul className="orp-cartes" aria-label={legende}>
      {grille.getRowModel().rows.map((rang) => (
        <li key={rang.id} className="orp-carte" data-ligne={rang.id}>
          {selection && (
            <div className="orp-carte__case">
              <CaseDeLigne {...props} cle={rang.id} />
            </div>
          )}
          <div className="orp-carte__corps">
            {carte ? carte(rang.original.ligne) : <CarteParDefaut colonnes={montrees} ligne={rang.original.ligne} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

function CarteParDefaut<T>({ colonnes, ligne }: { readonly colonnes: readonly Colonne<T>[]; readonly ligne: T }) {
  const entete = colonnes.find((c) => c.entete);
  return (
    <>
      {entete && <div className="orp-carte__titre">{entete.rendre(ligne)}</div>}
      <dl className="orp-faits orp-faits--serres">
        {colonnes
          .filter((c) => !c.entete)
          .map((c) => (
            <div key={c.cle}>
              <dt>{c.titre}</dt>
              <dd>{c.rendre(ligne)}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
