/**
 * People of a demonstration centre: made-up names, put together by chance from common ones.
 * Not here: inhabitants, who have no names anywhere in OSL.
 */
import type { Edition } from "@osl/core"
import type { Chance } from "./Chance.ts"

/** **Shape** `demonstration` is always true: there is no such person. The e-mail is under a name reserved for examples. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly duty: Edition.Duty
  readonly demonstration: true
}

/** A name and the gender its words agree with. */
export interface Name {
  readonly full: string
  readonly female: boolean
}

const women =
  "Agnieszka Aleksandra Alicja Aneta Anna Barbara Beata Dorota Edyta Elżbieta Ewa Grażyna Halina Iwona Izabela Joanna Jolanta Justyna Karolina Katarzyna Kinga Krystyna Lidia Magdalena Maria Marta Monika Natalia Paulina Renata Sylwia Teresa Urszula Weronika Zofia".split(
    " ",
  )
const men =
  "Adam Andrzej Bartosz Damian Dariusz Grzegorz Jacek Jakub Jan Jarosław Kamil Krzysztof Leszek Łukasz Maciej Marcin Marek Mateusz Michał Paweł Piotr Przemysław Radosław Robert Szymon Tomasz Wojciech Zbigniew".split(
    " ",
  )
/** Masculine forms; -ski, -cki and -dzki have a feminine one. */
const surnames =
  "Adamski Bielecki Borowski Czarnecki Domański Gajewski Głowacki Górecki Jankowski Jasiński Kalinowski Konopka Kozieł Krupa Kubiak Kujawa Lewicki Lis Lisiecki Majchrzak Malicki Marczak Mazur Michalik Milewski Mucha Nowicki Olejnik Orłowski Ostrowski Pawlak Piątek Podgórski Polak Radecki Rogowski Rutkowski Sadowski Sikora Sobczak Sokół Stachowiak Starzyński Szulc Tomczak Urbaniak Walczak Wawrzyniak Wierzbicki Wilk Witkowski Wolski Wrona Zając Zaremba Zawadzki Zięba Żak Żurawski".split(
    " ",
  )

/** The form of a surname for a woman: Borowski, Borowska; Kubiak stays. */
export const feminine = (surname: string): string => surname.replace(/(s|c|dz)ki$/, "$1ka")

/** Hands out names; none twice before all have been used. */
export const names = (chance: Chance): (() => Name) => {
  const woman = chance.deck(women)
  const man = chance.deck(men)
  const surname = chance.deck(surnames)
  return () => {
    const female = chance.maybe(0.82)
    const last = surname()
    return { full: female ? `${woman()} ${feminine(last)}` : `${man()} ${last}`, female }
  }
}
