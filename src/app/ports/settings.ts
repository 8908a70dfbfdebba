/** What the owner set, as it was typed, by name. */
export interface SettingStore {
  /** null when the owner set nothing */
  setting(name: string): string | null
  /** @param value null takes back what was set */
  keepSetting(name: string, value: string | null): void
}
