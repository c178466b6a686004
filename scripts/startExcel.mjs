import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { X509Certificate } from "node:crypto";
import { join } from "node:path";
import { installPackages, root } from "./setup.mjs";

const folder = join(root, ".cache", "https");
const certificateFile = join(folder, "localhost.crt");
const keyFile = join(folder, "localhost.key");

/**
 * npm run start:excel [-- --shared]: the product over https where manifest.xml points, for sideloading into Excel. The
 * steps in Excel, and how the certificate is trusted, are in docs/excel-afproevning.md.
 */
async function startForExcel() {
  installPackages();
  const runtime = process.argv.includes("--shared") ? "shared" : "own";
  const certificate = existingCertificate() ?? (await newCertificate());
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(0));
  console.log("Bygger …");
  const { serveForExcel } = await import("./devServer.mjs");
  const address = await serveForExcel({ port: 3000, certificate, runtime });
  const manifest = await sideloadedManifest(runtime);
  console.log(
    [
      `Excel: ${address}`,
      `Manifest: ${manifest}`,
      `Certifikat: ${certificateFile}`,
      "Sådan får du dem ind i Excel: docs/excel-afproevning.md",
    ].join("\n"),
  );
}

/** The manifest to sideload: the root's, or with a shared runtime one written beside the certificate. */
async function sideloadedManifest(runtime) {
  if (runtime === "own") return join(root, "manifest.xml");
  const { createRequire } = await import("node:module");
  const { hostedManifest } = createRequire(import.meta.url)("./manifest/hostedManifest.ts");
  const file = join(folder, "manifest.xml");
  writeFileSync(file, hostedManifest(readFileSync(join(root, "manifest.xml"), "utf8"), { host: undefined, runtime }));
  return file;
}

function existingCertificate() {
  try {
    const [cert, key] = [readFileSync(certificateFile, "utf8"), readFileSync(keyFile, "utf8")];
    const aWeekFromNow = Date.now() + 7 * 24 * 3600 * 1000;
    return Date.parse(new X509Certificate(cert).validTo) > aWeekFromNow ? { cert, key } : undefined;
  } catch {
    return undefined;
  }
}

/** For localhost only, a year; macOS accepts no more than 825 days. */
async function newCertificate() {
  const { generate } = await import("selfsigned");
  const notAfterDate = new Date(Date.now() + 365 * 24 * 3600 * 1000);
  const made = await generate([{ name: "commonName", value: "TULU localhost" }], {
    algorithm: "sha256",
    notAfterDate,
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(certificateFile, made.cert);
  writeFileSync(keyFile, made.private, { mode: 0o600 });
  console.log(
    "Der er lavet et nyt certifikat til localhost. Det skal godkendes på maskinen, før Excel vil hente noget.",
  );
  return { cert: made.cert, key: made.private };
}

startForExcel().catch((reason) => {
  console.error(reason.message);
  process.exit(1);
});
