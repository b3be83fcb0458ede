/**
 * The words of files attached to records in English, as ICU messages.
 * Not here: the words of the other process pages (`processes.en.ts`).
 */
import type { attachments as polish } from "./attachments.pl.ts"

export const attachments: Readonly<Record<keyof typeof polish, string>> = {
  "attachments.title": "Attached files",
  "attachments.none": "No files are attached yet.",
  "attachments.none.step":
    "Attach a picture, a letter or a table that says more than the description. The portal itself removes where a picture was taken.",
  "attachments.add": "Attach files",
  "attachments.add.title": "Attaching files: {title}",
  "attachments.files": "Files",
  "attachments.files.hint": "A picture may have up to {picture} MB. At most {count} files at once.",
  "attachments.people": "Who is seen in the pictures",
  "attachments.people.hint":
    "The institution keeps the consent on paper. The portal notes only whether there is one.",
  "attachments.people.none": "nobody who could be recognised, or there are no pictures here",
  "attachments.people.consent": "people whose consent the institution keeps on paper",
  "attachments.people.missing": "people whose consent is not there yet",
  "attachments.people.missing.hint":
    "The picture does not leave the institution until you note that the consent is there.",
  "attachments.submit": "Attach",
  "attachments.attached": "{count, plural, one {# file attached} other {# files attached}}",
  "attachments.cleaned":
    "Where and when pictures were taken, and other hidden data, were removed. The pictures themselves did not change.",
  "attachments.problem.files": "Choose at least one file.",
  "attachments.problem.people": "Say who is seen in the pictures.",
  "attachments.problem.empty": "“{name}” is empty. Look at the file and choose it again.",
  "attachments.problem.too-large": "“{name}” is too large. A file may have up to {most} MB.",
  "attachments.problem.too-large-picture":
    "“{name}” is too large. A picture may have up to {most} MB. Make it smaller and choose it again.",
  "attachments.problem.wrong-type": "“{name}” is a file that is not taken. You can attach: {types}.",
  "attachments.problem.heic":
    "“{name}” is in the format HEIC, which many computers do not open. Save it as JPEG and choose it again.",
  "attachments.problem.damaged": "“{name}” is damaged and cannot be shown. Choose another picture.",
  "attachments.problem.too-many":
    "Too many files at once. Attach at most {count}, and the rest in a next step.",
  "attachments.stop.not-yours": "Somebody else may change this record. Nothing was attached.",
  "attachments.stop.not-open": "This process is not open now. Nothing was attached.",
  "attachments.stop.record-withdrawn": "This record was withdrawn. Nothing was attached.",
  "attachments.stop.too-many":
    "This record has {count} files already. Withdraw what is not needed to attach new ones.",
  "attachments.stop.unavailable":
    "The files could not be saved: there is no room, or the place for files does not answer. Try again in a moment. If it happens again, tell the administrator.",
  "attachments.kept-so-far": "These files are attached already:",
  "attachments.choose-again":
    "A browser does not remember chosen files. Choose those that are missing again.",
  "attachments.who.text": "{who}, {when}",
  "attachments.download": "Download the file {name}",
  "attachments.description": "What the picture shows",
  "attachments.description.hint": "One sentence for people who do not see the picture. No names.",
  "attachments.no-description": "A picture without a description: {name}",
  "attachments.shows.consent": "the consent is there on paper",
  "attachments.shows.missing": "no consent: do not show it outside the institution",
  "attachments.waiting": "There are pictures without a consent",
  "attachments.waiting.text":
    "Do not show them outside the institution. Note the consent when it is there on paper; if there is to be none, withdraw the file.",
  "attachments.picture.people": "Who is seen in this picture",
  "attachments.picture.none": "nobody who could be recognised",
  "attachments.describe": "Describe pictures",
  "attachments.describe.title": "Describing pictures: {title}",
  "attachments.describe.save": "Save the descriptions",
  "attachments.describe.done": "The descriptions are saved",
  "attachments.describe.none": "This record has no pictures.",
  "attachments.problem.description": "A description may have up to {most} characters.",
  "attachments.mend.consent":
    "{count, plural, one {Note the consent for # picture, or withdraw it} other {Note the consents for # pictures, or withdraw them}}",
  "attachments.mend.description":
    "{count, plural, one {Describe # picture for people who do not see it} other {Describe # pictures for people who do not see them}}",
  "attachments.withdraw": "Withdraw the file",
  "attachments.withdraw.title": "Withdrawing a file: {name}",
  "attachments.withdraw.what": "The file goes for good",
  "attachments.withdraw.text":
    "It cannot be brought back. Its name stays, with the reason, who withdrew it and when.",
  "attachments.withdraw.reason": "Why",
  "attachments.withdraw.reason.hint": "For example: the consent was taken back. No names.",
  "attachments.withdraw.done": "The file is withdrawn",
  "attachments.problem.reason": "Say why you withdraw the file.",
  "attachments.problem.reason-long": "The reason may have up to {most} characters.",
  "attachments.withdrawn": "withdrawn {when} by {who}: {reason}",
  "problem.file-missing.title": "This file is not in the place for files",
  "problem.file-missing.text":
    "The portal knows its name and does not have its content: the database was probably restored without the files. Tell the administrator.",
  "problem.files-unavailable.title": "Files cannot be reached now",
  "problem.files-unavailable.text":
    "The place for files does not answer, or is full. The rest of the portal works. Try again in a moment.",
  "audit.attach": "Attached a file",
  "audit.read-attachment": "Opened an attached file",
  "audit.describe-attachment": "Described a picture or noted a consent",
  "audit.withdraw-attachment": "Withdrew a file",
}
