import { DepotDeFichiers, useLangue } from '@orpheon/ui';
import { usePrefetchQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { requeteCatalogue } from './anomalies/useExpliquer.ts';

const ACCEPTES = '.xml,.pdf,.zip,.tgz,.gz,application/xml,text/xml,application/pdf,application/zip,application/gzip';

/** Files come by dropping, choosing or pasting; a file dropped beside the frame is taken too, not opened by the browser. */
export function ZoneDeDepot({
  compacte,
  titre,
  aide,
  bouton,
  onFichiers,
}: {
  readonly compacte: boolean;
  readonly titre: string;
  readonly aide: string;
  readonly bouton: string;
  readonly onFichiers: (fichiers: File[]) => void;
}) {
  // what a check has to say is there before the file is
  usePrefetchQuery(requeteCatalogue(useLangue()));
  const recevoir = useEffectEvent(onFichiers);
  useEffect(() => {
    const prendre = (liste: FileList | undefined, e: Event) => {
      const fichiers = Array.from(liste ?? []);
      // dropped in the frame: it has already taken them
      if (fichiers.length === 0 || e.defaultPrevented || document.querySelector('dialog[open]')) return;
      e.preventDefault();
      recevoir(fichiers);
    };
    const coller = (e: ClipboardEvent) => prendre(e.clipboardData?.files, e);
    const lacher = (e: DragEvent) => prendre(e.dataTransfer?.files, e);
    const survoler = (e: DragEvent) => e.preventDefault();
    document.addEventListener('paste', coller);
    document.addEventListener('drop', lacher);
    document.addEventListener('dragover', survoler);
    return () => {
      document.removeEventListener('paste', coller);
      document.removeEventListener('drop', lacher);
      document.removeEventListener('dragover', survoler);
    };
  }, []);
  return (
    <DepotDeFichiers
      titre={titre}
      aide={aide}
      bouton={bouton}
      accept={ACCEPTES}
      compacte={compacte}
      onFichiers={onFichiers}
    />
  );
}
