export { AdaptiveLimit, type AdaptiveLimitOptions } from "./adaptive-limit.ts";
export { Admission, type AdmissionFigures, type AdmissionOptions } from "./admission.ts";
export { type Glimpse, glimpseOf, type Lane, laneOf } from "./lane.ts";
export { ReturnPlan } from "./return-plan.ts";
