export * from "./store/samples.ts";
export { storeContract } from "./store-contract.ts";
