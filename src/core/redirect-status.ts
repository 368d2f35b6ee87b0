/** Whether a status sends whoever asks on to the `Location` of the answer (RFC 9110, section 15.4). */
export const isRedirect = (status: number): boolean => leading.has(status);

/** Whether such an address has moved for good, so that links should name the new one. */
export const isPermanentRedirect = (status: number): boolean => status === 301 || status === 308;

/** 300, 304, 305 and 306 have no address that is followed by itself. */
const leading: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
