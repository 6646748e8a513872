/** The text of a file: UTF-8 where it is that, else what spreadsheets of Windows write. */
export async function lireTexte(fichier: Blob): Promise<string> {
  const octets = await fichier.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return new TextDecoder('windows-1252').decode(octets);
  }
}
