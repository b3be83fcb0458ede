/**
 * Words of second steps, passkeys, single sign-on and lost ways in, in English.
 * Not here: the other words (`en.ts`).
 */
import type { signing as polish } from "./signing.pl.ts"

export const signing = {
  "sign-in.code.title": "The second step of signing in",
  "sign-in.code.lead": "The password is right. Now enter the code from the app on your phone.",
  "sign-in.code.code": "Code from the app",
  "sign-in.code.hint": "Six digits. The code changes every half a minute.",
  "sign-in.code.lost": "I do not have the phone with me",
  "sign-in.code.lost.text":
    "Enter one of the recovery codes. Each works once. If there are none left, ask the director or the administrator of the institution to turn the second step off.",
  "sign-in.code.recovery": "Recovery code",
  "sign-in.code.back": "Back to signing in",
  "sign-in.code.over":
    "The second step took too long, or the code was wrong too many times. Sign in from the start.",
  "sign-in.code.problem.required": "Enter the code from the app, or a recovery code.",
  "sign-in.code.problem.form": "The code from the app has six digits.",
  "sign-in.code.problem.wrong":
    "This code is not right. Wait for the next one, and check that the clock of the phone is right.",
  "sign-on.submit": "Use the account of the institution",
  "sign-on.problem.none": "No institution signs in people with this address. Enter the password.",
  "sign-on.found": "This address belongs to: {name}",
  "sign-on.found.text":
    "The account of this institution signs in to the portal, without the portal's password.",
  "sign-on.go": "Go on to sign in: {name}",
  "sign-on.back": "Back to signing in",
  "sign-on.silent.title": "The sign-in of the institution does not answer",
  "sign-on.silent.text":
    "{name} does not answer, or does not know the portal. Try again in a while, and sign in with the password until then.",
  "sign-on.unknown.title": "There is no such account in the portal",
  "sign-on.unknown.text":
    "Signing in at {name} worked, but only invited people come into the portal. If you have an invitation, open its link. If not, ask the director or the administrator of the institution for one.",
  "sign-on.unverified.title": "The institution has not verified this address",
  "sign-on.unverified.text":
    "{name} does not vouch for this e-mail address, so the portal does not know whose account it is. Sign in with the password, or ask the IT staff of the institution to verify the address.",
  "sign-on.failed.title": "Signing in was not finished",
  "sign-on.failed.text":
    "Signing in at {name} was cut off, took too long, or began in another browser. Begin again.",
  "passkey.sign-in": "Use a passkey",
  "passkey.no-scripts": "Passkeys work only while the browser runs scripts. The password always works.",
  "passkey.no-browser":
    "Passkeys do not work here: this browser does not know them, or the portal was opened at another address.",
  "passkey.no-browser.text": "Use an up-to-date browser and the address {origin}.",
  "passkey.no-name":
    "Passkeys do not work here: the portal is reached by a network number, or without encryption. It needs a name and https.",
  "passkey.problem.unknown":
    "This passkey belongs to no account, or the time was over. Try again, or sign in with the password.",
  "passkey.problem.closed":
    "The browser used no passkey: the question was closed, the time was over, or there is such a passkey already.",
  "passkeys.title": "Passkeys",
  "passkeys.lead":
    "A passkey stands in for the password: signing in is confirmed by a fingerprint, a face or the code of the device. A passkey cannot be phished, and the portal knows neither the fingerprint nor the code.",
  "passkeys.mine": "My passkeys",
  "passkeys.count": "{count, plural, =0 {none} one {# passkey} other {# passkeys}}",
  "passkeys.none": "There is no passkey yet",
  "passkeys.none.step":
    "Add one on the device that you usually work on. Two, on different devices, are better.",
  "passkeys.name": "Name of the passkey",
  "passkeys.name.hint": "For example “phone” or “computer at the office”.",
  "passkeys.made": "Added",
  "passkeys.used": "Last used",
  "passkeys.used.never": "not yet",
  "passkeys.rename": "Rename",
  "passkeys.remove": "Remove the passkey",
  "passkeys.add": "Adding a passkey",
  "passkeys.add.submit": "Add the passkey",
  "passkeys.no-scripts": "Without scripts no passkey can be added",
  "passkeys.no-scripts.text":
    "A browser makes a passkey and signs in with it only while it runs the scripts of the page. Without them you can look at your passkeys, rename them and remove them.",
  "passkeys.no-scripts.else":
    "The account can be secured by the second step of signing in too: a code of an app on the phone. It works without scripts.",
  "passkeys.no-scripts.on":
    "The account is secured by the second step of signing in: a code of an app on the phone. It works without scripts.",
  "passkeys.no-scripts.link": "Second step of signing in",
  "passkeys.done.added": "The passkey was added. It signs in from now on.",
  "passkeys.done.named": "The name was saved.",
  "passkeys.done.removed":
    "The passkey was removed from the portal. Remove it from the device too, so that it is not offered.",
  "passkeys.done.gone": "This passkey is not there any more.",
  "passkeys.problem.name": "Enter a name of the passkey, {most} characters in one line at most.",
  "passkeys.problem.most": "There can be {most} passkeys at most. Remove one of them.",
  "passkeys.problem.not-made":
    "The passkey was not added: the time was over, or the answer of the device is not right. Try again.",
  "two-step.title": "Second step of signing in",
  "two-step.lead":
    "After the password the portal asks for a code from an app on the phone. Whoever learns the password alone does not get in. A passkey and the account of the institution need no such step.",
  "two-step.asked": "The institution asks for a second step of signing in. Turn it on to go on working.",
  "two-step.state.on": "on",
  "two-step.state.off": "off",
  "two-step.begin": "Turn the second step on",
  "two-step.begin-again": "Begin again",
  "two-step.again": "Another phone, or a new secret",
  "two-step.app": "Connect the app",
  "two-step.app.text":
    "Open an app of codes on the phone, FreeOTP or Aegis for example, or the one you use already, and scan the picture.",
  "two-step.qr": "QR code to scan in the app; the same is below as text",
  "two-step.typed": "It cannot be scanned? Type this into the app:",
  "two-step.here": "The app is on this device",
  "two-step.code": "The code that the app shows",
  "two-step.confirm": "Confirm and turn on",
  "two-step.problem.code":
    "This code is not right. Check that this picture was scanned and that the clock of the phone is right.",
  "two-step.on": "The second step of signing in is on.",
  "two-step.off.done": "The second step of signing in is off.",
  "two-step.manage": "New recovery codes, or turning it off",
  "two-step.manage.text": "New recovery codes make those of before worthless. Both need the password.",
  "two-step.codes": "Recovery codes",
  "two-step.codes.text":
    "Codes of the account {email}. Without the phone, one of them stands in for the code from the app. Each works once. They are shown only now.",
  "two-step.codes.print": "Print this page or copy the codes, and keep them apart from the phone.",
  "two-step.codes.kept": "The codes are kept, go back to the account",
  "two-step.codes.renew": "Show new recovery codes",
  "two-step.off": "Turn the second step off",
  "people.factor": "Second step",
  "people.rule": "What signing in asks for",
  "people.rule.off": "The second step of signing in is voluntary.",
  "people.rule.on":
    "Everybody in the institution has to have the second step of signing in. Whoever lacks it turns it on when they next come in.",
  "people.rule.ask": "Ask for the second step",
  "people.rule.stop": "Stop asking for the second step",
  "people.done.rule": "What is asked for was saved.",
  "people.problem.elsewhere":
    "This person works in another institution too, so only whoever runs the portal can help.",
  "people.problem.no-password": "This person has no password yet. Invite them again.",
  "ways-in.title": "How this person signs in",
  "ways-in.lead":
    "When somebody forgets the password or loses the phone, they can be helped from here. Make sure first that it is they who ask. All such help is in the access log.",
  "ways-in.link": "Make a link to a new password",
  "ways-in.link.title": "Hand this link over",
  "ways-in.link.text":
    "For: {name}. It works once, for a day, and is shown only now. The new password signs out other devices. The second step of signing in stays.",
  "ways-in.reset": "Remove the second step and the passkeys",
  "ways-in.reset.done":
    "The second step and the passkeys were removed, the sessions ended. The password is enough.",
} as const satisfies { readonly [K in keyof typeof polish]: string }
