import { describeLook } from "./accessibility";

describeLook("dark");
