/** Where a link on a kiosk may lead: on within the atlas, or onto the visitor's own telephone. Nothing else leads out. */
import { type Ground, parseView } from '../view/url.ts'
import { isReadingPage, type View } from '../view/view.ts'

export type Link = {
  /** Absolute. */
  readonly href: string
  /** Whether the browser would save what it leads to. */
  readonly isDownload: boolean
}

/** What somebody else has to open. */
export type OutsideKind = 'website' | 'file' | 'mail' | 'call'

export type Exit =
  /** A part of the page that is shown; empty: its beginning. */
  | { readonly to: 'part'; readonly part: string }
  /** Shown without another page; a part of it may be meant. */
  | { readonly to: 'view'; readonly view: View; readonly part: string }
  /** Another page of the atlas. */
  | { readonly to: 'page'; readonly address: string }
  /** Null: a file of the atlas, of which nobody has said where it can be found from outside. */
  | { readonly to: 'telephone'; readonly kind: OutsideKind; readonly address: string | null }

export type Here = {
  /** The address of the page, which on a kiosk may differ from what is shown. */
  readonly page: URL
  readonly ground: Ground
  /** Where the same atlas can be found from outside. */
  readonly publicAddress: string | null
}

/**
 * Total: what nobody understands (`javascript:`, broken addresses) leads to where the reader is. Pages in another language
 * are pages of their own: their words are loaded with them.
 */
export function exitOf({ href, isDownload }: Link, { page, ground, publicAddress }: Here): Exit {
  const url = URL.parse(href, page.href)
  if (url?.protocol === 'mailto:') return { to: 'telephone', kind: 'mail', address: url.href }
  if (url?.protocol === 'tel:') return { to: 'telephone', kind: 'call', address: url.href }
  if (url === null || !/^(https?|blob|data):$/.test(url.protocol)) return { to: 'part', part: '' }
  const isOwn = url.origin === page.origin && url.pathname.startsWith(ground.base)
  if (isOwn && (isDownload || isFile(url.pathname))) {
    const address = publicAddress === null ? null : publicOf(url, ground.base, publicAddress)
    return { to: 'telephone', kind: 'file', address }
  }
  if (url.protocol === 'blob:' || url.protocol === 'data:')
    return { to: 'telephone', kind: 'file', address: null }
  if (!isOwn) return { to: 'telephone', kind: 'website', address: url.href }
  const part = url.hash.slice(1)
  if (url.hash !== '' && url.pathname === page.pathname && url.search === page.search)
    return { to: 'part', part }
  const view = parseView(url, ground)
  return isReadingPage(view.page) ? { to: 'page', address: url.href } : { to: 'view', view, part }
}

const isFile = (pathname: string): boolean => /\.(?!html?$)[^./]+$/i.test(pathname)

/** The same address in the atlas that can be reached from outside. */
function publicOf(url: URL, base: string, publicAddress: string): string {
  const root = publicAddress.endsWith('/') ? publicAddress : `${publicAddress}/`
  return new URL(url.pathname.slice(base.length) + url.search + url.hash, root).href
}

/** The address as people write it: without what only machines need. */
export const addressText = (address: string): string =>
  address.replace(/^(?:mailto:|tel:|https?:\/\/(?:www\.)?)/, '').replace(/\/$/, '')
