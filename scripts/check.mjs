import { installPackages } from "./setup.mjs";
import { runChecks } from "./parts.mjs";

/** npm run check */
installPackages();
process.exitCode = runChecks() > 0 ? 1 : 0;
