/** Where the atlas is used. Stands on <html data-situation>, set before first paint (see public/boot.js). */

/** Whether this is the screen of a kiosk, which leads nowhere else and keeps no address of what is looked at. */
export const isKiosk = (): boolean => document.documentElement.dataset['situation'] === 'kiosk'

/** Whether the kiosk shows itself to nobody in particular; set while features/kiosk/attract/Attract.tsx is shown. */
export const isAttracting = (): boolean => document.documentElement.dataset['attract'] !== undefined
