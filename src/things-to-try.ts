/** What a newcomer reads after the start, in local mode. */
export const thingsToTry = (port: number): string => `
Lanyard is running. This is a demonstration on this machine; nothing leaves it. Three things to try:

  1. Give feedback as a patient would:    http://localhost:${port}/
  2. See it arrive as the team would. In another folder, run the Agents Playground:
     npx -y @microsoft/m365agentsplayground@0.2.28 -e http://127.0.0.1:${port}/api/messages -c msteams
     In a channel there type @, choose “Test Bot” (so it calls Lanyard), and go on:
                                          use this channel for everything
  3. Talk to it as staff would:           a personal chat in the same playground: say hello

Stop it with Ctrl+C. Everything said is kept, sealed, in the data folder.

`;
