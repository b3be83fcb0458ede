import { Community, Form } from "@osl/core"
import { isInstalled } from "@osl/core/compiled"

// Decoders written ahead of time, for pages whose policy forbids to compile; the answers are the same.
const card = Form.decode(Community.Community, { name: "Osiedle Zatorze" })
console.log(isInstalled, card._tag)

/* prints
true Failure
*/
