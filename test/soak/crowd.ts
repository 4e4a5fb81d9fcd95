import { beColleague, type Colleague } from './be-colleague.ts';
import { bePerson, type Person } from './be-person.ts';
import { Unheard } from './create-caller.ts';
import type { Instance } from './instance.ts';
import type { Tally } from './tally.ts';

interface Deps {
  readonly instances: readonly Instance[];
  /** Where the connector is. */
  readonly serviceUrl: string;
  readonly seed: number;
  readonly tally: Tally;
  /** How many talk at the same time. */
  readonly atOnce: number;
}

const colleaguesOneIn = 6;

/** Everybody who talks to the service, so many at once; who leaves is followed by the next. */
export function createCrowd({ instances, serviceUrl, seed, tally, atOnce }: Deps) {
  const people: Person[] = [];
  const colleagues: Colleague[] = [];
  let came = 0;

  async function talkAs(number: number): Promise<void> {
    if (number % colleaguesOneIn === 0) {
      colleagues.push(await beColleague({ instances, serviceUrl, seed, number, tally }));
      return;
    }
    const person = await bePerson({ instances, seed, number, tally });
    people.push(person);
    await person.talk();
  }
  async function next(): Promise<void> {
    came += 1;
    try {
      await talkAs(came);
    } catch (error) {
      if (!(error instanceof Unheard)) throw error;
      tally.wrong.push(`somebody was not served: ${error.message}`);
    }
  }
  const side = async (more: () => boolean) => {
    while (more()) await next();
  };
  const sides = (more: () => boolean) => Promise.all(Array.from({ length: atOnce }, () => side(more)));
  return {
    people,
    colleagues,
    /** Until it is over; then who is talking still comes to an end. */
    talkUntil: async (over: () => boolean) => void (await sides(() => !over())),
    async talk(count: number): Promise<void> {
      let left = count;
      await sides(() => left-- > 0);
    },
    async checkMenus(): Promise<void> {
      const left = [...people];
      const one = async () => {
        for (let person = left.pop(); person !== undefined; person = left.pop()) await person.checkMenu();
      };
      await Promise.all(Array.from({ length: atOnce }, one));
    },
  };
}
