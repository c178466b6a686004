import { describeLook } from "./accessibility";

describeLook("contrast");
