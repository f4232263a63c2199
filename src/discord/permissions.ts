// Who may reindex: the operators named in the settings, the application's owner or team, and whoever has
// Manage Server in the home guild. Checked here, in code, because a guild can give any command to anyone.

import type { ClientApplication } from 'discord.js'
import { Team, TeamMemberMembershipState, TeamMemberRole } from 'discord.js'

export interface Person {
  readonly userId: string
  /** Where they ask from; null in direct messages. */
  readonly guildId: string | null
  /** They have Manage Server (or Administrator) there. */
  readonly managesGuild: boolean
}

export interface PermissionSettings {
  readonly adminUserIds: readonly string[]
  readonly discordGuildId: string | null
}

/** `operators`: the users behind the application, asked only of people whom nothing else allows. */
export async function mayReindex(
  person: Person,
  settings: PermissionSettings,
  operators: () => Promise<ReadonlySet<string>>,
): Promise<boolean> {
  if (settings.adminUserIds.includes(person.userId)) return true
  const atHome = settings.discordGuildId !== null && person.guildId === settings.discordGuildId
  if (atHome && person.managesGuild) return true
  return (await operators()).has(person.userId)
}

/** The owner, or the team's members who have accepted and may do more than read. */
export function operatorsOf(application: Pick<ClientApplication, 'owner'>): ReadonlySet<string> {
  const { owner } = application
  if (owner === null) return new Set()
  if (!(owner instanceof Team)) return new Set([owner.id])
  const members = owner.members.filter(
    (member) =>
      member.membershipState === TeamMemberMembershipState.Accepted &&
      member.role !== TeamMemberRole.ReadOnly,
  )
  return new Set([...members.keys(), ...(owner.ownerId === null ? [] : [owner.ownerId])])
}
