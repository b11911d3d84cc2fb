import { DeviceModel, Identity } from "@beckon/cpe";
import { compileModel, entries, type ObjectSpec, r, table, w } from "@beckon/cpe/models";

const IDENTITY = { manufacturer: "Acme", oui: "00D09E", productClass: "GW-1", serialNumber: "A1B2C3" };

/** A TR-181 device with little in it, every kind of parameter among it. */
export function smallModel(): DeviceModel {
  const spec: ObjectSpec = {
    RootDataModelVersion: r.string("2.19"),
    DeviceInfo: {
      Manufacturer: r.string("Acme"),
      ManufacturerOUI: r.string("00D09E"),
      ProductClass: r.string("GW-1"),
      SerialNumber: r.string(({ identity }) => identity.serialNumber),
      HardwareVersion: r.string("A1"),
      SoftwareVersion: r.string("1.0.3"),
      ProvisioningCode: w.string(""),
      UpTime: r.unsignedInt(({ uptime }) => String(uptime)),
      X_ACME_COM_Mode: w.string("", { deferred: "session" }),
      X_ACME_COM_ActiveMode: r.string(({ read }) => read("Device.DeviceInfo.X_ACME_COM_Mode")),
      X_ACME_COM_Region: w.string("", { deferred: "reboot" }),
      X_ACME_COM_ActiveRegion: r.string(({ read }) => read("Device.DeviceInfo.X_ACME_COM_Region")),
    },
    ManagementServer: {
      EnableCWMP: w.boolean(true),
      URL: w.string(""),
      Username: w.string(""),
      Password: w.secret(""),
      PeriodicInformEnable: w.boolean(false),
      PeriodicInformInterval: w.unsignedInt(3600),
      PeriodicInformTime: w.dateTime(),
      ParameterKey: r.string(""),
      ConnectionRequestURL: r.string(""),
      ConnectionRequestUsername: w.string("acs"),
      ConnectionRequestPassword: w.secret("secret"),
      CWMPRetryMinimumWaitInterval: w.unsignedInt(5),
      CWMPRetryIntervalMultiplier: w.unsignedInt(2000),
      DefaultActiveNotificationThrottle: w.unsignedInt(0),
      DelayReboot: w.int(-1),
      ScheduleReboot: w.dateTime(),
      AliasBasedAddressing: r.boolean(false),
      InstanceMode: w.string("InstanceNumber"),
      AutoCreateInstances: w.boolean(false),
      InstanceWildcardsSupported: r.boolean(false),
      UDPConnectionRequestAddress: r.string(""),
      UDPConnectionRequestAddressNotificationLimit: w.unsignedInt(0),
      HTTPConnectionRequestEnable: w.boolean(true),
      LightweightNotificationProtocolsSupported: r.string(""),
      LightweightNotificationProtocolsUsed: w.string(""),
      UDPLightweightNotificationHost: w.string(""),
      UDPLightweightNotificationPort: w.unsignedInt(7547),
      LightweightNotificationTriggerInterval: w.unsignedInt(0),
      LightweightNotificationTriggerTime: w.dateTime(),
      HTTPCompressionSupported: r.string(""),
      HTTPCompression: w.string("Disabled"),
      HeartbeatPolicy: {
        Enable: w.boolean(false),
        ReportingInterval: w.unsignedInt(60),
        InitiationTime: w.dateTime(),
      },
      StandbyPolicy: {
        CRAwarenessRequested: w.boolean(false),
        PeriodicAwarenessRequested: w.boolean(false),
        ScheduledAwarenessRequested: w.boolean(false),
        CRUnawarenessMaxDuration: w.int(-1),
        MaxMissedPeriodic: w.int(-1),
        NotifyMissedScheduled: w.boolean(false),
        NetworkAwarenessCapable: r.boolean(true),
        SelfTimerCapable: r.boolean(true),
      },
      ManageableDeviceNumberOfEntries: entries,
      ManageableDevice: table(0, () => ({
        ManufacturerOUI: r.string(""),
        SerialNumber: r.string(""),
        ProductClass: r.string(""),
        Host: r.string(""),
      })),
      InformParameterNumberOfEntries: entries,
      InformParameter: table(
        0,
        () => ({ Enable: w.boolean(false), ParameterName: w.string(""), EventList: w.string("") }),
        { writable: true },
      ),
    },
    GatewayInfo: { ManufacturerOUI: r.string(""), ProductClass: r.string(""), SerialNumber: r.string("") },
    Time: {
      Enable: w.boolean(true),
      NTPServer1: w.string("pool.ntp.org"),
      CurrentLocalTime: r.dateTime(now),
      LocalTimeZone: w.string(""),
    },
    IP: {
      InterfaceNumberOfEntries: entries,
      Interface: table(2, (i) => ({
        Enable: w.boolean(true),
        Alias: w.string(`cpe-ip${i}`),
        MaxMTUSize: w.unsignedInt(1500),
        Stats: { BytesSent: r.unsignedLong(({ counting }) => String(Math.floor(counting * 100))) },
      })),
    },
    NAT: {
      PortMappingNumberOfEntries: entries,
      PortMapping: table(
        2,
        (i) => ({
          Enable: w.boolean(i === 1),
          Alias: w.string(`cpe-pm${i}`),
          Interface: w.reference("Device.IP.Interface.1"),
          ExternalPort: w.unsignedInt(8000 + i),
          Protocol: w.string("TCP"),
          Description: w.string(`mapping ${i}`),
        }),
        { writable: true, maximumEntries: 4 },
      ),
    },
    DHCPv4: {
      ClientNumberOfEntries: entries,
      Client: table(0, () => ({ Enable: w.boolean(false) }), { writable: true }),
    },
    Users: {
      UserNumberOfEntries: entries,
      User: table(1, () => ({ Enable: w.boolean(true), Username: w.string("admin"), Password: w.secret("admin") }), {
        writable: true,
      }),
    },
  };
  return new DeviceModel(compileModel("Device.", spec), new Identity(IDENTITY, 7));
}

function now({ now }: { readonly now: number }): string {
  return new Date(now).toISOString();
}
