/** First in the page: straight to the content, the menu or the foot, for those who go by keyboard. */
export function LiensEvitement({
  liens,
}: {
  readonly liens: readonly { readonly cible: string; readonly libelle: string }[];
}) {
  return (
    <ul className="orp-evitement">
      {liens.map((l) => (
        <li key={l.cible}>
          <a href={`#${l.cible}`}>{l.libelle}</a>
        </li>
      ))}
    </ul>
  );
}
