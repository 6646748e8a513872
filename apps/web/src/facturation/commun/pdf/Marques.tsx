import { useEffect, useRef } from 'react';
import { type Surlignage, useSurlignages } from './surlignages.ts';

/** Around the words, so that none is touched. */
const BORD = 2;

/** The marked places of a page. From the keyboard they are reached by their fields, which say the same in words. */
export function Marques({ page, echelle }: { readonly page: number; readonly echelle: number }) {
  const { marques, choisir } = useSurlignages();
  return marques
    .filter((m) => m.page === page)
    .map((m) => <Marque key={m.cle} marque={m} echelle={echelle} onChoisir={() => choisir(m.cle)} />);
}

function Marque({
  marque: { boite, libelle, actif },
  echelle,
  onChoisir,
}: {
  readonly marque: Surlignage;
  readonly echelle: number;
  readonly onChoisir: () => void;
}) {
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (actif && ref.current) montrer(ref.current);
  }, [actif]);
  return (
    <button
      ref={ref}
      type="button"
      tabIndex={-1}
      className={actif ? 'pdf__marque pdf__marque--active' : 'pdf__marque'}
      title={libelle}
      aria-label={libelle}
      style={{
        left: (boite.x - BORD) * echelle,
        top: (boite.y - BORD) * echelle,
        width: (boite.largeur + 2 * BORD) * echelle,
        height: (boite.hauteur + 2 * BORD) * echelle,
      }}
      onClick={onChoisir}
    />
  );
}

/** Scrolls the frame of the PDF, and it alone: the page does not move under the reader's hands. */
function montrer(marque: HTMLElement): void {
  const cadre = marque.closest('.pdf__pages');
  if (!cadre) return;
  const [lui, le] = [marque.getBoundingClientRect(), cadre.getBoundingClientRect()];
  if (lui.top < le.top) cadre.scrollBy({ top: lui.top - le.top - le.height / 3 });
  else if (lui.bottom > le.bottom) cadre.scrollBy({ top: lui.bottom - le.bottom + le.height / 3 });
  if (lui.left < le.left || lui.right > le.right) cadre.scrollBy({ left: lui.left - le.left - le.width / 3 });
}
