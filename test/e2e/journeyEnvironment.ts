import type { Circus } from "@jest/types";
import { TestEnvironment } from "jest-environment-node";

/** Keeps a picture of every page that a file has open when one of its tests fails: `Preview` says which they are. */
export default class JourneyEnvironment extends TestEnvironment {
  async handleTestEvent(event: Circus.Event): Promise<void> {
    if (event.name !== "test_fn_failure") return;
    const { keepPictures } = this.global as unknown as { keepPictures?: (name: string) => Promise<void> };
    await keepPictures?.(`failed ${event.test.name}`);
  }
}
