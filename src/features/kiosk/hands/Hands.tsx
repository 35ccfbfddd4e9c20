/** What hands do at a kiosk: typing on the screen, following links, and nothing that leaves it. */
import { useEffect } from 'react'
import { Exits } from './Exits.tsx'
import { keepStill } from './keepStill.ts'
import { Typing } from './Typing.tsx'
import type { OpenView } from './useFollow.ts'

export function Hands({ open }: { readonly open: OpenView }) {
  useEffect(keepStill, [])
  return (
    <>
      <Typing />
      <Exits open={open} />
    </>
  )
}
