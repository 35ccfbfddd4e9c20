/// <reference types="vite/client" />
declare module 'virtual:frames.css'
