/** Pages that a visit goes on to. */

/**
 * To be called before a visit goes on to another page, so that it does not begin anew there. The mark is gone with
 * everything else that a reset clears.
 */
export function continueVisit(): void {
  try {
    if (sessionStorage.getItem('visit') === null) sessionStorage.setItem('visit', '')
  } catch {
    // Storage may be forbidden; the next page then begins a visit of its own.
  }
}
