import { describeLook } from "./accessibility";

describeLook("light");
