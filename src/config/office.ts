import type { Settings } from './settings.ts';

/** Whether the settings say how an office is reached: something for a contact box to show. */
export function isReachable(office: Settings['office']): boolean {
  const { address, city, province, postalCode, phone, whatsapp, email, map, hours } = office;
  const said = [address, city, province, postalCode, phone, whatsapp, email, map];
  return hours.length > 0 || said.some((text) => text !== undefined && text !== '');
}
