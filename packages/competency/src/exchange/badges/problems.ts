/**
 * The sentences of what is wrong with a credential, as ICU messages in every language of the model.
 * Not here: the problems of forms (`@osl/core`, Problem).
 */
import type { Problem } from "@osl/core"

export const texts = {
  "badge-not-a-credential": {
    pl: "To nie jest certyfikat Open Badges: ani podpisany token, ani dokument JSON. Sprawdź, czy plik jest kompletny.",
    en: "This is not an Open Badges certificate: neither a signed token nor a JSON document. Check that the file is complete.",
  },
  "badge-is-endorsement": {
    pl: "To jest poparcie: mówi, co ktoś sądzi o wydawcy albo certyfikacie „{about}”, a nie, że ktoś coś osiągnął. Pokaż sam certyfikat.",
    en: "This is an endorsement: it says what somebody thinks of the issuer or certificate “{about}”, not that anybody achieved anything. Show the certificate itself.",
  },
  "badge-endorsements-not-judged": {
    pl: "Liczba poparć w certyfikacie: {count, number}. Nie są sprawdzane i nie wpływają na ocenę.",
    en: "Endorsements in the certificate: {count, number}. They are not checked and do not change the verdict.",
  },
  "badge-too-large": {
    pl: "Plik jest za duży jak na certyfikat: może mieć najwyżej {max, plural, one {# znak} few {# znaki} many {# znaków} other {# znaku}}.",
    en: "The file is too large for a certificate: it may have at most {max, plural, one {# character} other {# characters}}.",
  },
  "badge-header-wrong": {
    pl: "Nagłówek podpisanego certyfikatu jest nieprawidłowy ({detail}).",
    en: "The header of the signed certificate is wrong ({detail}).",
  },
  "badge-payload-wrong": {
    pl: "Treści podpisanego certyfikatu nie da się odczytać.",
    en: "The content of the signed certificate cannot be read.",
  },
  "badge-algorithm": {
    pl: "Certyfikat jest podpisany sposobem „{alg}”, którego nie przyjmujemy.",
    en: "The certificate is signed with “{alg}”, which is not accepted.",
  },
  "badge-unsigned": {
    pl: "Certyfikat nie ma podpisu, więc nie wiadomo, kto go wydał.",
    en: "The certificate has no signature, so nobody knows who issued it.",
  },
  "badge-key-unknown": {
    pl: "Nie znamy klucza, którym podpisano certyfikat ({kid}). Poproś wydawcę o klucz publiczny.",
    en: "The key that signed the certificate is not known ({kid}). Ask the issuer for the public key.",
  },
  "badge-key-unfit": {
    pl: "Klucz {kid} nie pasuje do sposobu podpisu „{alg}”.",
    en: "The key {kid} does not fit the way of signing “{alg}”.",
  },
  "badge-key-out-of-time": {
    pl: "Klucz {kid} nie był używany {at}, a certyfikat podaje tę datę wydania.",
    en: "The key {kid} was not in use on {at}, which the certificate gives as its date of issue.",
  },
  "badge-signature-wrong": {
    pl: "Podpis się nie zgadza: certyfikat zmieniono po wydaniu albo podpisał go ktoś inny.",
    en: "The signature does not match: the certificate was changed after it was issued, or somebody else signed it.",
  },
  "badge-proof-not-checked": {
    pl: "Certyfikat ma podpis rodzaju „{type}”, którego ten program nie sprawdza.",
    en: "The certificate has a signature of the kind “{type}”, which this program does not check.",
  },
  "badge-method-wrong": {
    pl: "Podpis wskazuje klucz pod adresem „{method}”, który nie jest adresem klucza.",
    en: "The signature points to a key at “{method}”, which is not the address of a key.",
  },
  "badge-issuer-unknown": {
    pl: "Wydawca „{issuer}” nie jest wśród tych, którym ufasz.",
    en: "The issuer “{issuer}” is not among those you trust.",
  },
  "badge-field-missing": {
    pl: "W certyfikacie brakuje pola „{field}”.",
    en: "The certificate lacks the field “{field}”.",
  },
  "badge-field-wrong": {
    pl: "Pole „{field}” ma nieprawidłową wartość.",
    en: "The field “{field}” has a wrong value.",
  },
  "badge-claims-differ": {
    pl: "Podpisany wpis „{claim}” mówi co innego niż pole „{field}” certyfikatu.",
    en: "The signed claim “{claim}” says something else than the field “{field}” of the certificate.",
  },
  "badge-claim-missing": {
    pl: "W podpisanym certyfikacie brakuje wpisu „{claim}”.",
    en: "The signed certificate lacks the claim “{claim}”.",
  },
  "badge-dates-crossed": {
    pl: "Certyfikat traci ważność ({until}), zanim ją zyska ({from}).",
    en: "The certificate ends ({until}) before it begins ({from}).",
  },
  "badge-not-yet-valid": {
    pl: "Certyfikat jest ważny dopiero od {from}.",
    en: "The certificate is valid only from {from}.",
  },
  "badge-expired": { pl: "Certyfikat stracił ważność {until}.", en: "The certificate expired on {until}." },
  "badge-revoked": { pl: "Wydawca unieważnił ten certyfikat.", en: "The issuer revoked this certificate." },
  "badge-suspended": {
    pl: "Wydawca zawiesił ten certyfikat.",
    en: "The issuer suspended this certificate.",
  },
  "badge-status-unknown": {
    pl: "Nie da się sprawdzić, czy certyfikat unieważniono: nie ma rodzaju wpisu „{type}” albo jest on nieprawidłowy.",
    en: "It cannot be checked whether the certificate was revoked: the entry of the kind “{type}” is unknown or wrong.",
  },
  "badge-status-list-missing": {
    pl: "Nie da się sprawdzić, czy certyfikat unieważniono: brakuje listy {list}.",
    en: "It cannot be checked whether the certificate was revoked: the list {list} was not given.",
  },
  "badge-status-list-wrong": {
    pl: "Listy unieważnionych certyfikatów {list} nie można użyć ({reason}).",
    en: "The list of revoked certificates {list} cannot be used ({reason}).",
  },
  "badge-level-unknown": {
    pl: "Wynik wskazuje kompetencję albo poziom, którego osiągnięcie nie opisuje ({level}).",
    en: "The result names a competency or level that the achievement does not describe ({level}).",
  },
  "badge-personal-data": {
    pl: "W tekście jest coś, co wygląda na dane osobowe ({kind}). Usuń to, zanim wydasz certyfikat.",
    en: "The text holds something that looks like personal data ({kind}). Remove it before issuing the certificate.",
  },
  "badge-no-recipient": {
    pl: "Podaj, kto dostaje certyfikat: identyfikator albo adres e-mail.",
    en: "Say who gets the certificate: an identifier or an e-mail address.",
  },
  "badge-not-an-address": {
    pl: "„{value}” nie jest adresem (URI), na przykład https://ops.example.pl/wydawca.",
    en: "“{value}” is not an address (URI), for example https://ops.example.pl/issuer.",
  },
} as const satisfies Problem.Catalog

export type Code = keyof typeof texts

/** A problem of a credential. */
export const make = (
  code: Code,
  path: Problem.Problem["path"] = [],
  params: Problem.Problem["params"] = {},
): Problem.Problem => ({ code, path, params })
