import { Button, ExpandIcon, ZoomMinusIcon, ZoomPlusIcon } from '@orpheon/ui';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PagePdf } from './PagePdf.tsx';

/** Above the width of the frame, in steps. */
const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;
const CENT = 100;

/** The pages of an open document, one under the other, fitted to the width there is. */
export function LecteurPdf({ document: pdf, titre }: { readonly document: PDFDocumentProxy; readonly titre: string }) {
  const { t } = useTranslation('facturation');
  const racine = useRef<HTMLDivElement>(null);
  const pages = useRef<HTMLDivElement>(null);
  const largeur = useLargeur(pages);
  const taille = useTaillePremierePage(pdf);
  const [rangZoom, setRangZoom] = useState(ZOOMS.indexOf(1));
  const zoom = ZOOMS[rangZoom] ?? 1;
  const echelle = taille && largeur > 0 ? (largeur / taille.largeur) * zoom : null;
  const { page, allerA } = usePageCourante(pages, pdf.numPages);

  const pleinEcran = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void racine.current?.requestFullscreen();
  };
  return (
    <div ref={racine} className="pdf">
      <div className="pdf__outils orp-sans-impression" role="toolbar" aria-label={t('pdf.outils')}>
        <span className="orp-rang">
          <Button
            size="small"
            variant="tertiary"
            data-color="neutral"
            disabled={page <= 1}
            onClick={() => allerA(page - 1)}
            aria-label={t('pdf.pagePrecedente')}
          >
            ‹
          </Button>
          <span aria-live="polite" className="orp-chiffres">
            {t('pdf.page', { page, total: pdf.numPages })}
          </span>
          <Button
            size="small"
            variant="tertiary"
            data-color="neutral"
            disabled={page >= pdf.numPages}
            onClick={() => allerA(page + 1)}
            aria-label={t('pdf.pageSuivante')}
          >
            ›
          </Button>
        </span>
        <span className="orp-rang">
          <Button
            size="small"
            variant="tertiary"
            data-color="neutral"
            disabled={rangZoom === 0}
            icon={<ZoomMinusIcon title={t('pdf.zoomArriere')} />}
            onClick={() => setRangZoom(rangZoom - 1)}
          />
          <span className="orp-chiffres">{t('pdf.zoom', { pourcentage: Math.round(zoom * CENT) })}</span>
          <Button
            size="small"
            variant="tertiary"
            data-color="neutral"
            disabled={rangZoom === ZOOMS.length - 1}
            icon={<ZoomPlusIcon title={t('pdf.zoomAvant')} />}
            onClick={() => setRangZoom(rangZoom + 1)}
          />
          {document.fullscreenEnabled && (
            <Button
              size="small"
              variant="tertiary"
              data-color="neutral"
              icon={<ExpandIcon title={t('pdf.pleinEcran')} />}
              onClick={pleinEcran}
            />
          )}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section ref={pages} className="pdf__pages" tabIndex={0} aria-label={titre}>
        {taille &&
          echelle !== null &&
          Array.from({ length: pdf.numPages }, (_, i) => (
            <PagePdf key={i + 1} document={pdf} numero={i + 1} echelle={echelle} taille={taille} />
          ))}
      </section>
    </div>
  );
}

function useTaillePremierePage(pdf: PDFDocumentProxy) {
  const [taille, setTaille] = useState<{ readonly largeur: number; readonly hauteur: number } | null>(null);
  useEffect(() => {
    let voulu = true;
    pdf.getPage(1).then(
      (page) => {
        const { width, height } = page.getViewport({ scale: 1 });
        if (voulu) setTaille({ largeur: width, hauteur: height });
      },
      () => voulu && setTaille(A4),
    );
    return () => {
      voulu = false;
    };
  }, [pdf]);
  return taille;
}

const A4 = { largeur: 595, hauteur: 842 };

/** Inner width, rounded so that a scroll bar that comes and goes does not make everything drawn again. */
function useLargeur(ref: React.RefObject<HTMLElement | null>): number {
  const [largeur, setLargeur] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const guetteur = new ResizeObserver(() => setLargeur(Math.floor(element.clientWidth / 16) * 16 - 16));
    guetteur.observe(element);
    return () => guetteur.disconnect();
  }, [ref]);
  return largeur;
}

/** The page that covers the middle of the frame, and how to go to another. */
function usePageCourante(ref: React.RefObject<HTMLElement | null>, total: number) {
  const [page, setPage] = useState(1);
  useEffect(() => {
    const cadre = ref.current;
    if (!cadre) return;
    const noter = () => {
      const milieu = cadre.getBoundingClientRect().top + cadre.clientHeight / 2;
      const ici = Array.from(cadre.querySelectorAll<HTMLElement>('[data-page]')).findLast(
        (p) => p.getBoundingClientRect().top <= milieu,
      );
      setPage(Number(ici?.dataset.page ?? 1));
    };
    cadre.addEventListener('scroll', noter, { passive: true });
    return () => cadre.removeEventListener('scroll', noter);
  }, [ref]);
  const allerA = (numero: number) => {
    const voulue = Math.max(1, Math.min(total, numero));
    const cadre = ref.current;
    const cible = cadre?.querySelector<HTMLElement>(`[data-page="${voulue}"]`);
    if (cadre && cible) cadre.scrollTo({ top: cible.offsetTop - cadre.offsetTop });
    setPage(voulue);
  };
  return { page, allerA };
}
