import { Form, Resource } from "@osl/core"
import { ResourceMapping } from "@osl/core/hsds"

// A resource of the community (F03) as a service of Open Referral HSDS 3, and back.
const hall = Form.decode(Resource.Resource, {
  name: "Świetlica przy Ogrodowej",
  category: "material",
  description: "Dwie sale i kuchnia.",
  availability: "on-request",
})

if (hall._tag === "Success") {
  const service = ResourceMapping.write("018f3c2a-0000-7000-8000-000000000001", hall.success)
  console.log(`${service.name}: ${service.status}`)
  const back = ResourceMapping.read({ ...service, fees_description: "20 zł" }, "material")
  if (back._tag === "Success")
    console.log(`${back.success.resource.name} came back without ${back.success.lost.join(", ")}`)
}

/* prints
Świetlica przy Ogrodowej: active
Świetlica przy Ogrodowej came back without fees_description
*/
