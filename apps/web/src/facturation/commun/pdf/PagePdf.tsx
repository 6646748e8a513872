import { type PageViewport, type PDFDocumentProxy, type PDFPageProxy, TextLayer } from 'pdfjs-dist';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Marques } from './Marques.tsx';

/** Sharper than this is not seen, and costs memory. */
const DENSITE_MAX = 2;
const PIXELS_MAX = 16_000_000;

interface Props {
  readonly document: PDFDocumentProxy;
  readonly numero: number;
  /** Width over height, in CSS pixels for one point. */
  readonly echelle: number;
  /** Size of the page at scale 1, known for the first page and assumed for the others until they are read. */
  readonly taille: { readonly largeur: number; readonly hauteur: number };
}

/** One page: drawn when it comes near the view, with its text over it to be selected and read aloud. */
export function PagePdf({ document, numero, echelle, taille }: Props) {
  const { t } = useTranslation('facturation');
  const cadre = useRef<HTMLElement>(null);
  const proche = useProche(cadre);
  const [page, setPage] = useState<PDFPageProxy | null>(null);

  useEffect(() => {
    let voulu = true;
    if (proche && page === null) {
      // a page that cannot be read stays blank: the others are still shown
      document.getPage(numero).then(
        (p) => voulu && setPage(p),
        () => undefined,
      );
    }
    return () => {
      voulu = false;
    };
  }, [proche, page, document, numero]);

  const vue = page?.getViewport({ scale: echelle });
  const style = {
    width: `${vue?.width ?? taille.largeur * echelle}px`,
    height: `${vue?.height ?? taille.hauteur * echelle}px`,
    '--total-scale-factor': echelle,
  } as CSSProperties;
  return (
    <section
      ref={cadre}
      className="pdf__page"
      style={style}
      data-page={numero}
      aria-label={t('pdf.page', { page: numero, total: document.numPages })}
    >
      {page && vue && proche && <Dessin page={page} vue={vue} />}
      <Marques page={numero} echelle={echelle} />
    </section>
  );
}

function Dessin({ page, vue }: { readonly page: PDFPageProxy; readonly vue: PageViewport }) {
  const toile = useRef<HTMLCanvasElement>(null);
  const textes = useRef<HTMLDivElement>(null);
  const { width, height, scale } = vue;

  // `vue` is a new object at each rendering: its scale is what matters
  useEffect(() => {
    const canvas = toile.current;
    if (!canvas) return;
    const densite = Math.min(globalThis.devicePixelRatio || 1, DENSITE_MAX, Math.sqrt(PIXELS_MAX / (width * height)));
    canvas.width = Math.floor(width * densite);
    canvas.height = Math.floor(height * densite);
    const dessin = page.render({
      canvas,
      viewport: vue,
      transform: densite === 1 ? undefined : [densite, 0, 0, densite, 0, 0],
    });
    // cancelled by the next scale, or a page that cannot be drawn: what was drawn stays
    dessin.promise.catch(() => undefined);
    return () => dessin.cancel();
  }, [page, scale]);

  useEffect(() => {
    const conteneur = textes.current;
    if (!conteneur) return;
    conteneur.replaceChildren();
    const couche = new TextLayer({ textContentSource: page.streamTextContent(), container: conteneur, viewport: vue });
    couche.render().catch(() => undefined);
    return () => couche.cancel();
  }, [page, scale]);

  return (
    <>
      <canvas ref={toile} aria-hidden />
      <div ref={textes} className="textLayer" />
    </>
  );
}

/** True once the element is within a screen of the view; false again when far, so that memory is given back. */
function useProche(ref: React.RefObject<Element | null>): boolean {
  const [proche, setProche] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const guetteur = new IntersectionObserver(([entree]) => setProche(entree?.isIntersecting ?? false), {
      rootMargin: '100% 0px',
    });
    guetteur.observe(element);
    return () => guetteur.disconnect();
  }, [ref]);
  return proche;
}
