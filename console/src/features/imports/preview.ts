const LINES = 6
const BYTES = 20_000

/** The first rows of a text file, as the service would cut them; nothing of a workbook. */
export async function preview(file: File): Promise<string[][] | undefined> {
  if (!/\.(csv|txt|tsv)$/i.test(file.name)) return undefined
  const bytes = await file.slice(0, BYTES).arrayBuffer()
  return cut(decode(bytes))
}

/** UTF-8 if it is, else what spreadsheet programs in China write. */
function decode(bytes: ArrayBuffer): string {
  const start = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength))
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  const text = new TextDecoder('utf-8').decode(bytes)
  // The last character may be cut; a replacement before that means another encoding.
  return text.slice(0, -2).includes('\ufffd') ? new TextDecoder('gb18030').decode(bytes) : text
}

export function cut(text: string): string[][] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim()).slice(0, LINES)
  const first = lines[0] ?? ''
  const separator = [',', ';', '\t'].sort((a, b) => first.split(b).length - first.split(a).length)[0]!
  return lines.map((line) => line.split(separator).map((cell) => cell.replace(/^"|"$/g, '').trim()))
}
