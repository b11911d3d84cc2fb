import { type ObjectSpec, r, w } from "../../model/spec.ts";
import { informParameters } from "../inform-parameters.ts";
import { lightweightAndCompression, standbyPolicy } from "../management-policies.ts";
import { reportingPolicies } from "../reporting-policies.ts";

/** InternetGatewayDevice.ManagementServer.: where the engine reads what to do (section 16). */
export function managementServer(): ObjectSpec {
  return {
    EnableCWMP: w.boolean(true),
    URL: w.string(""),
    Username: w.string(""),
    Password: w.secret(""),
    PeriodicInformEnable: w.boolean(true),
    PeriodicInformInterval: w.unsignedInt(3600),
    PeriodicInformTime: w.dateTime(),
    ParameterKey: r.string(""),
    KickURL: r.string(""),
    DownloadProgressURL: r.string(""),
    ConnectionRequestURL: r.string(""),
    ConnectionRequestUsername: w.string(""),
    ConnectionRequestPassword: w.secret(""),
    UpgradesManaged: w.boolean(true),
    DefaultActiveNotificationThrottle: w.unsignedInt(0),
    CWMPRetryMinimumWaitInterval: w.unsignedInt(5),
    CWMPRetryIntervalMultiplier: w.unsignedInt(2000),
    UDPConnectionRequestAddress: r.string(""),
    UDPConnectionRequestAddressNotificationLimit: w.unsignedInt(0),
    STUNEnable: w.boolean(false),
    STUNServerAddress: w.string(""),
    STUNServerPort: w.unsignedInt(3478),
    STUNUsername: w.string(""),
    STUNPassword: w.secret(""),
    STUNMaximumKeepAlivePeriod: w.int(-1),
    STUNMinimumKeepAlivePeriod: w.unsignedInt(30),
    NATDetected: r.boolean(false),
    AliasBasedAddressing: r.boolean(false),
    ...lightweightAndCompression(),
    StandbyPolicy: standbyPolicy(),
    ...informParameters(),
    ...reportingPolicies(),
  };
}
