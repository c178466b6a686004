import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { identityLook, writtenIdentity } from "../src/pages/colours/pageLook";
import { writePptx } from "../src/pages/pptx/writePptx";
import { documentPages } from "../test/pages/documentPages";
import { slidePictures } from "./libreOffice";

/**
 * The documents' eight pages as LibreOffice draws them, a picture a page, to be looked at: `npm run slides -- FOLDER`, and
 * `npm run slides -- FOLDER "#00594C" "#A6192E"` in a municipality's colours.
 */
const [folder = "build/slides", ...colours] = process.argv.slice(2);
const place = resolve(folder);
mkdirSync(place, { recursive: true });
const look = colours.length > 0 ? identityLook(writtenIdentity(colours, undefined)) : {};
const meta = { title: "Sider til udvalget", author: "", date: "2026-01-01T00:00:00Z" };
const file = join(place, "sider.pptx");
writeFileSync(file, writePptx(documentPages(), { meta, look }));
for (const picture of slidePictures(file, place)) console.log(picture);
