const TABLE = new Int32Array(256).map((_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** CRC-32 (ISO 3309) of what came before and these bytes; starts at 0. */
export function crc32(avant: number, octets: Uint8Array): number {
  let c = ~avant;
  for (let i = 0; i < octets.length; i++) c = (TABLE[(c ^ (octets[i] ?? 0)) & 0xff] ?? 0) ^ (c >>> 8);
  return ~c >>> 0;
}
