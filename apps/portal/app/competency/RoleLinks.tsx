/**
 * The roles of the organiser, each a link to the same page seen from it.
 * Not here: what a role needs (`@osl/competency`, Role).
 */

export interface RoleLinksProps {
  readonly label: string
  readonly roles: ReadonlyArray<{ readonly key: string; readonly label: string; readonly href: string }>
  readonly current: string
}

export const RoleLinks = ({ label, roles, current }: RoleLinksProps) => (
  <nav aria-label={label}>
    <ul className="competency-roles">
      {roles.map((role) => (
        <li key={role.key}>
          <a href={role.href} aria-current={role.key === current ? "true" : undefined}>
            {role.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
