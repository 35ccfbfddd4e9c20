/** Letters of other scripts in rough Latin: near enough to find a name, not to write one. */

const pairs = (letters: string): readonly (readonly [string, string])[] =>
  letters.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const)

/** Letters that do not come apart into a base letter and marks. */
const latin = pairs('ßss æae œoe øo đd ðd łl ıi þth əa ŋn ħh')

const cyrillic = pairs(
  'аa бb вv гg ґg дd еe ёe єe жzh зz иi іi їi йi кk лl мm нn оo пp рr сs тt уu ўu фf хkh цts чch шsh щshch ъ ыy ь эe юiu яia јj љlj њnj ћc ђdj џdz',
)

const greek = pairs('αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo')

const hebrew = pairs(
  'אa בb גg דd הh וv זz חh טt יi כk ךk לl מm םm נn ןn סs עa פp ףp צts ץts קk רr שsh תt ׳ ״',
)

const arabic = pairs(
  'اa بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz عa غgh فf قk كk لl مm نn هh وu يi ىa ةa ء پp چch گg یi کk',
)

/** Small letters of every script that is known, with their Latin spelling. */
export const latinSpelling: ReadonlyMap<string, string> = new Map([
  ...latin,
  ...cyrillic,
  ...greek,
  ...hebrew,
  ...arabic,
])
