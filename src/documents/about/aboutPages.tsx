import type { DocumentPages } from '../documentPage.ts'
import { About } from './About.tsx'
import { NotFound } from './NotFound.tsx'
import { Offline } from './Offline.tsx'

export const aboutPages: DocumentPages = (_material, _locale, intl) => [
  {
    path: 'about',
    title: intl.formatMessage({ id: 'about.heading' }),
    description: intl.formatMessage({ id: 'about.voice' }),
    body: <About />,
  },
  {
    path: '404',
    title: intl.formatMessage({ id: 'notFound.heading' }),
    description: null,
    body: <NotFound />,
  },
  {
    path: 'offline',
    title: intl.formatMessage({ id: 'offlinePage.heading' }),
    description: null,
    body: <Offline />,
  },
]
