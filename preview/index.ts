import { startPreview } from "./app/startPreview";

startPreview();
