import type { Source } from "../../Edition.ts"

/** The pages that terms of this edition rest on (dossier 0.3). */
export const sources: ReadonlyArray<Source> = [
  { key: "seed-000", title: "List zapraszający na szkolenia z modelu OSL (2013)" },
  {
    key: "seed-004",
    title: "Opis zadania „Organizowanie społeczności lokalnej” w projekcie systemowym (2010–2014)",
  },
  { key: "S03", title: "Model OSL: słowniczek" },
  { key: "S04", title: "Model OSL, rozdział 1: założenia modelu" },
  { key: "S05", title: "ABC OSL 2: metodyka pracy środowiskowej", address: "https://docplayer.pl/3386031" },
  { key: "S06", title: "ABC OSL 2: metodyka pracy środowiskowej, spis szczegółowy" },
  { key: "S08", title: "Model OSL, rozdział 3.1: praktyka środowiskowa" },
  { key: "S09", title: "Model OSL, rozdział 4: OSL jako usługa społeczna" },
  { key: "S10", title: "ABC OSL 3: usługa społeczna", address: "https://doczz.pl/doc/616376" },
  {
    key: "S11",
    title: "ABC OSL 1: organizator – refleksyjny praktyk",
    address: "https://doczz.pl/doc/693472",
  },
  { key: "S12", title: "Poznań: Organizowanie Społeczności Lokalnej" },
  { key: "S14", title: "OPS Targówek: Organizowanie społeczności lokalnej" },
  { key: "S15", title: "OPS Wola: praktyka organizowania społeczności" },
  { key: "S17", title: "CUS Czarnia: organizator społeczności lokalnej" },
  {
    key: "S20",
    title: "osl.org.pl: Jak opracować mapę zasobów i potrzeb?",
    address: "http://osl.org.pl/jak-opracowac-mape-zasobow-i-potrzeb",
  },
  { key: "S21", title: "osl.org.pl: Jak przygotować ośrodek pomocy społecznej do wdrażania metody OSL?" },
  { key: "S24", title: "osl.org.pl: Czy metoda OSL jest zarezerwowana dla zespołów pracy ze społecznością?" },
  { key: "S30", title: "Rzecz Społeczna: cztery etapy organizowania społeczności" },
  { key: "S33", title: "KEFE: Közösségszervezés lépései" },
  { key: "S34", title: "CAL, BORIS, Nasz Orlik: partnerstwa lokalne" },
  { key: "S36", title: "SCDC: Planning and Evaluation (LEAP)", address: "https://www.scdc.org.uk" },
  { key: "S37", title: "LEAP manual, revised edition 2007" },
  { key: "S38", title: "Achieving Better Community Development (ABCD)" },
  { key: "S64", title: "Strony centrów usług społecznych: ustawowe zadania organizatora" },
  { key: "S65", title: "CUS Klucze: plan organizowania społeczności lokalnej 2023, 2024" },
  { key: "S69", title: "M. Miemiec: CUS jako forma organizacyjna administracji świadczącej" },
  { key: "S80", title: "LGD Zapiecek: ankieta do zgłaszania zasobów" },
]
