/** What hands do at a kiosk: typing on the screen, following links, and nothing that leaves it. */
import { useEffect } from 'react'
import { Exits } from './Exits.tsx'
import { keepStill } from './keepStill.ts'
import { Typing } from './Typing.tsx'

export function Hands() {
  useEffect(keepStill, [])
  return (
    <>
      <Typing />
      <Exits />
    </>
  )
}
