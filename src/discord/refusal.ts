// What Discord refuses for good: no retry helps, a person has to change something. Stands apart from the
// connection so that whoever reports it need not load discord.js.

/** Its message is one line for the admin: what is refused, and what to do. Never holds the token. */
export class DiscordRefusal extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'DiscordRefusal'
  }
}
