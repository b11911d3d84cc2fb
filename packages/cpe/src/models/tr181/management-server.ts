import { entries, type ObjectSpec, r, table, w } from "../../model/spec.ts";
import { informParameters } from "../inform-parameters.ts";
import { lightweightAndCompression, standbyPolicy } from "../management-policies.ts";
import { reportingPolicies } from "../reporting-policies.ts";

/** Device.ManagementServer.: where the engine reads what to do (section 16). */
export function managementServer(): ObjectSpec {
  return {
    EnableCWMP: w.boolean(true),
    URL: w.string(""),
    Username: w.string(""),
    Password: w.secret(""),
    ScheduleReboot: w.dateTime(),
    DelayReboot: w.int(-1),
    PeriodicInformEnable: w.boolean(true),
    PeriodicInformInterval: w.unsignedInt(3600),
    PeriodicInformTime: w.dateTime(),
    ParameterKey: r.string(""),
    KickURL: r.string(""),
    DownloadProgressURL: r.string(""),
    ConnectionRequestURL: r.string(""),
    ConnectionRequestUsername: w.string(""),
    ConnectionRequestPassword: w.secret(""),
    HTTPConnectionRequestEnable: w.boolean(true),
    UpgradesManaged: w.boolean(true),
    DefaultActiveNotificationThrottle: w.unsignedInt(0),
    CWMPRetryMinimumWaitInterval: w.unsignedInt(5),
    CWMPRetryIntervalMultiplier: w.unsignedInt(2000),
    UDPConnectionRequestAddress: r.string(""),
    STUNEnable: w.boolean(false),
    STUNServerAddress: w.string(""),
    STUNServerPort: w.unsignedInt(3478),
    STUNUsername: w.string(""),
    STUNPassword: w.secret(""),
    STUNMaximumKeepAlivePeriod: w.int(-1),
    STUNMinimumKeepAlivePeriod: w.unsignedInt(30),
    NATDetected: r.boolean(false),
    AliasBasedAddressing: r.boolean(true),
    InstanceMode: w.string("InstanceNumber"),
    AutoCreateInstances: w.boolean(false),
    InstanceWildcardsSupported: r.boolean(true),
    SupportedConnReqMethods: r.string("HTTP"),
    ...lightweightAndCompression(),
    LightweightNotificationTriggerInterval: w.unsignedInt(0),
    LightweightNotificationTriggerTime: w.dateTime(),
    HeartbeatPolicy: {
      Enable: w.boolean(false),
      ReportingInterval: w.unsignedInt(3600),
      InitiationTime: w.dateTime(),
    },
    StandbyPolicy: standbyPolicy(),
    ...informParameters(),
    ManageableDeviceNotificationLimit: w.unsignedInt(0),
    ManageableDeviceNumberOfEntries: entries,
    ManageableDevice: table(0, () => ({
      ManufacturerOUI: r.string(""),
      SerialNumber: r.string(""),
      ProductClass: r.string(""),
      Host: r.string(""),
    })),
    ...reportingPolicies(),
  };
}
