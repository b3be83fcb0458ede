/**
 * Words of people, invitations, accounts and mail in English.
 * Not here: the other words (`en.ts`).
 */
import type { people as polish } from "./people.pl.ts"

export const people = {
  "menu.people": "People",
  "menu.account": "My account",
  "menu.found": "Set up a centre",
  "people.title": "People",
  "people.lead": "Who works in the institution, in which role, and who has been invited.",
  "people.invite": "Invite somebody",
  "people.members": "People of the institution",
  "people.name": "Name and surname",
  "people.email": "E-mail address",
  "people.duties": "Role",
  "people.signed-in": "Last signed in",
  "people.signed-in.never": "not yet",
  "people.leads": "Processes led",
  "people.invitations": "Invitations",
  "people.invitations.none": "Nobody is waiting to join",
  "people.invitations.none.step": "Whoever is invited is shown here until they use the invitation.",
  "people.until": "Valid until",
  "people.expired": "out of date",
  "people.actions": "What can be done",
  "people.renew": "Send again",
  "people.renew.link": "Show a new link",
  "people.renew.of": "Invitation for {name}",
  "people.revoke": "Withdraw",
  "people.done.invited": "The invitation was sent. It is valid for 7 days.",
  "people.done.renewed": "The invitation was sent again. The link of before no longer works.",
  "people.done.revoked": "The invitation was withdrawn. The link no longer works.",
  "people.done.duties": "The roles were saved.",
  "people.done.ended": "This person no longer works in the institution.",
  "people.link.title": "Hand this link to the invited person",
  "people.link.text":
    "This portal sends no mail, so the link has to be handed over, by phone or in person for example. It is shown only now. It works for 7 days and once; whoever has it can join as {name}.",
  "people.back": "Back to the list of people",
  "invite.title": "Invite somebody",
  "invite.lead":
    "The invited person chooses their own password. The invitation works for 7 days, once, and can be withdrawn.",
  "invite.lead.no-mail": "This portal sends no mail: a link to hand over will be shown.",
  "invite.duty": "Role in the institution",
  "invite.duty.organizer": "Leads processes and records what happens in them.",
  "invite.duty.director": "Approves plans and results, leads the team, sees the whole institution.",
  "invite.duty.supervisor": "Reads processes and supports the organisers.",
  "invite.duty.administrator": "Invites people and changes roles, reads no processes.",
  "invite.duty.regional-coordinator":
    "Reads numbers of all centres together, without names of centres, processes or people.",
  "invite.submit": "Send the invitation",
  "invite.submit.link": "Make the invitation",
  "people.problem.name-required": "Enter the name and surname.",
  "people.problem.name-form": "Write the name in one line, {most} characters at most, without < and >.",
  "people.problem.duty-required": "Choose a role.",
  "people.problem.member": "This person works here already. Their role can be changed in the list of people.",
  "people.problem.invited":
    "This person has an invitation already. It can be sent again or withdrawn in the list of people.",
  "people.problem.last":
    "The institution would have neither a director nor an administrator. Give one of these roles to somebody else first.",
  "people.problem.stale":
    "Somebody changed this person's roles meanwhile. Those they have now are above, yours are ticked below; decide again.",
  "people.problem.none-chosen":
    "Choose at least one role. If this person leaves, use “End the work in the institution”.",
  "person.duties.save": "Save the roles",
  "person.end": "End the work in the institution",
  "person.end.lead":
    "This person loses access to the institution at once. What they recorded stays under their name. Their account stays, as they may work elsewhere too.",
  "person.end.processes": "Processes they lead",
  "person.end.none": "They lead no open process.",
  "person.end.leads":
    "{count, plural, one {They lead # open process. Nobody active will lead it until it is handed over:} other {They lead # open processes. Nobody active will lead them until they are handed over:}}",
  "person.end.hand-over": "Hand over the process: {name}",
  "person.end.director": "Processes are handed over by the director.",
  "person.end.sure": "Yes, end the work of {name}",
  "person.end.no": "No, go back",
  "invitation.title": "An invitation to work in the portal",
  "invitation.lead": "{inviter} invites you to {organisation} in the role: {duty}.",
  "invitation.lead.nobody": "An invitation to {organisation} in the role: {duty}.",
  "invitation.until": "The invitation is for the address {email} and works until {until}.",
  "invitation.name.hint": "This is how others in the institution will see you.",
  "invitation.submit": "Join",
  "invitation.known": "This address has an account already. Sign in to it, then join.",
  "invitation.other":
    "This is the account of {name}, and the invitation is for somebody else. Sign out first.",
  "invitation.gone.title": "This invitation cannot be used",
  "invitation.gone.text":
    "It was used, withdrawn, replaced by a newer one, or its time is over. Ask whoever sent it for a new one.",
  "password.new": "New password",
  "password.choose": "Password",
  "password.hint":
    "Best are a few words that do not belong together, remembered as one picture. Digits and signs are not asked for.",
  "password.problem.common":
    "This password is on the list of the most common ones. Think of another, of a few unrelated words for example.",
  "password.problem.personal":
    "This password is mostly the name or the address. Think of one that nobody could guess from these.",
  "password.problem.guessable":
    "This password can be guessed quickly. Add one or two words that have nothing to do with it.",
  "password.problem.current": "This is not the current password.",
  "password.problem.same": "This is the current password. Enter a new one.",
  "password.forgotten": "I forgot the password",
  "password.reset.title": "A new password for a forgotten one",
  "password.reset.lead":
    "Enter the address of the account. A link will be sent that works for an hour, once.",
  "password.reset.submit": "Send the link",
  "password.reset.sent": "If there is an account with this address, a letter with a link will come soon.",
  "password.reset.sent.text":
    "Not there after a few minutes? Look into the spam folder and check the address: {email}.",
  "password.reset.off.title": "This portal sends no mail",
  "password.reset.off.text":
    "Ask the director or the administrator of the institution: on the page “People”, under the name, they make a link to a new password. A director is let in again by whoever runs the portal.",
  "password.reset.new": "Choose a new password",
  "password.reset.new.lead": "The account: {email}. All devices but this one will be signed out.",
  "password.reset.gone.title": "This link no longer works",
  "password.reset.gone.text":
    "An hour has passed, or the password was changed already. A new link can be asked for.",
  "password.save": "Save the password",
  "password.current": "Current password",
  "account.title": "My account",
  "account.me": "The account",
  "account.language": "Language",
  "account.language.text": "The language is changed at the top of every page; the browser remembers it.",
  "account.password.change": "Change the password",
  "account.sessions": "Where I am signed in",
  "account.sessions.lead":
    "A session ends by itself after 12 hours. A device you do not know? End its session and change the password.",
  "account.session.device": "Device",
  "account.session.since": "Since",
  "account.session.here": "this device",
  "account.session.unknown": "an unknown device",
  "account.session.end": "End the session",
  "account.session.end.of": "{device}, since {since}",
  "account.sessions.end-others": "End all other sessions",
  "account.done.password": "The password was changed. Other devices were signed out.",
  "account.done.session": "The session was ended.",
  "account.done.gone": "This session is not there any more.",
  "account.data": "My data",
  "account.export.text":
    "A file with all that the portal keeps of the account: data, roles, assessments of competencies, private notes. Without the password and the secrets of signing in.",
  "account.export": "Download my data",
  "account.delete": "Delete the account",
  "account.delete.title": "Deleting the account",
  "account.delete.goes": "What goes",
  "account.delete.goes.text":
    "Name, address, password, second step of signing in, passkeys, sessions, roles, invitations, private notes and the words in assessments of competencies. This cannot be undone.",
  "account.delete.stays": "What stays, and why",
  "account.delete.stays.text":
    "Entries in processes stay, as they belong to the records of the institution; their author will be a number that leads to nobody. Words in processes are removed by the director of the institution. Who changed what also stays, under the same number.",
  "account.delete.last":
    "Nobody else can manage the institution {organisation}. Give somebody the role of director or administrator first.",
  "account.delete.confirm": "Enter the password to confirm",
  "account.delete.submit": "Delete my account for good",
  "account.deleted": "The account was deleted.",
  "found.title": "Set up a centre",
  "found.lead": "This portal is empty yet. Set up a centre, then invite its director and organisers.",
  "found.name": "Name of the centre",
  "found.kind": "Kind",
  "found.municipality": "Municipality",
  "found.submit": "Set up the centre",
  "found.problem.name": "Enter the name of the centre, {most} characters at most.",
  "found.problem.kind": "Choose the kind of the centre.",
  "found.problem.municipality": "Choose a municipality from the list or enter its TERC code.",
  "mail.invitation.subject": "Invitation: {organisation}",
  "mail.invitation.text":
    "Hello {name},\n\n{inviter} invites you to work in the OSL portal.\nInstitution: {organisation}\nRole: {duty}\n\nTo join, open this link and choose a password:\n{link}\n\nThe link works once, until {until}. If this is a mistake, there is nothing to do.",
  "mail.password.subject": "A new password for the OSL portal",
  "mail.password.text":
    "Hello {name},\n\nSomebody asked for a new password for this account. To choose it, open this link:\n{link}\n\nThe link works for an hour, once. If it was not you, there is nothing to do: the password stays.",
} as const satisfies { readonly [K in keyof typeof polish]: string }
