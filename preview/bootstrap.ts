import { installOfficeHost } from "./office/officeWindow";

/** Runs in the pane's frame before office.js. */
const host = window.parent.__tuluHost;
if (!host) throw new Error("parent.__tuluHost is missing: the page must make the host before the pane's frame loads.");
window.addEventListener("pagehide", installOfficeHost(window, host));
