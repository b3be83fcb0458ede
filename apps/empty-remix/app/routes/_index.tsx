export const loader = () => ({ title: "Empty" })

export default function Index() {
  return <h1>Empty</h1>
}
