/** Where people log in. The gateway says it, so that one build serves every county. */
export interface Settings {
  /** issuer of the realm, such as `https://guanai.example.gov.cn/realms/guanai` */
  authority: string
  /** its client for these pages */
  client: string
  /** 6-digit code of the county that reports without a login go to */
  county?: string
}

export async function readSettings(): Promise<Settings> {
  if (import.meta.env.VITE_AUTHORITY) {
    return { authority: import.meta.env.VITE_AUTHORITY, client: import.meta.env.VITE_CLIENT ?? 'guanai-dev' }
  }
  const answer = await fetch(`${import.meta.env.BASE_URL}settings.json`)
  if (!answer.ok) throw new Error(`settings: ${answer.status}`)
  return answer.json()
}
