/** Whether there is a network at all, as far as the browser knows. */
export function isOnline(): boolean {
  return navigator.onLine;
}
