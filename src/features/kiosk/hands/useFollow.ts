/** Takes a visitor where a link leads, as far as it leads anywhere from here. */
import { exitOf, type Exit, type Link } from '../../../core/kiosk/exit.ts'
import { groundOf } from '../../../core/view/url.ts'
import type { View } from '../../../core/view/view.ts'
import { useAtlas } from '../../../data/useAtlas.ts'
import { useBase } from '../../../state/links.ts'
import { kioskNow } from '../kioskStore.ts'
import { showPart } from './showPart.ts'

type Outside = Extract<Exit, { to: 'telephone' }>

export type Follow = {
  readonly exitTo: (link: Link) => Exit
  readonly follow: (exit: Exclude<Exit, Outside>) => void
}

const noDocuments = { has: () => false }

/** Shows another view, in place where that can be; the part is an id on its page. */
export type OpenView = (view: View, part?: string) => void

/** @param go  leaves for another page of the atlas, without a way back; `location.replace` but for tests */
export function useFollow(open: OpenView, go: (address: string) => void): Follow {
  const atlas = useAtlas()
  const base = useBase()
  return {
    exitTo: (link) =>
      exitOf(link, {
        page: new URL(location.href),
        ground: groundOf(atlas, base, noDocuments),
        publicAddress: kioskNow().config.publicAddress,
      }),
    follow(exit) {
      if (exit.to === 'part') showPart(exit.part)
      else if (exit.to === 'page') go(exit.address)
      else open(exit.view, exit.part)
    },
  }
}
