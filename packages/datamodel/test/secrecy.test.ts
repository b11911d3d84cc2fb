import assert from "node:assert/strict";
import { test } from "node:test";
import { DATA_MODELS, isSecretParameter, loadDataModel } from "@beckon/datamodel";

const SECRET = [
  "Device.ManagementServer.Password",
  "Device.ManagementServer.ConnectionRequestPassword",
  "Device.ManagementServer.STUNPassword",
  "Device.WiFi.AccessPoint.1.Security.KeyPassphrase",
  "Device.WiFi.AccessPoint.1.Security.PreSharedKey",
  "Device.WiFi.AccessPoint.1.Security.WEPKey",
  "Device.WiFi.AccessPoint.1.Security.RadiusSecret",
  "Device.WiFi.AccessPoint.1.WPS.PIN",
  "Device.Services.VoiceService.1.VoiceProfile.1.Line.1.SIP.AuthPassword",
  "Device.Users.CheckCredentialsDiagnostics.Password",
  "InternetGatewayDevice.LANDevice.1.WLANConfiguration.1.PreSharedKey.1.PreSharedKey",
  "InternetGatewayDevice.LANDevice.1.WLANConfiguration.1.WEPKey.2.WEPKey",
  "InternetGatewayDevice.LANDevice.1.WLANConfiguration.1.X_CT-COM_WPAKey",
  "InternetGatewayDevice.DeviceInfo.X_HW_AdminPassword",
  "InternetGatewayDevice.X_HW_UserInterface.Web.WebUserPwd",
  "Device.X_TP_Wlan.Psk",
  "Device.X_ACME_Cloud.AccessToken",
  "Device.X_ACME_Cloud.ApiKey",
  "Device.X_ACME_Snmp.ReadCommunity",
  "Device.X_ACME_Vpn.PrivateKey",
  "Device.X_ACME_Sim.PinCode",
  "InternetGatewayDevice.LANDevice.1.WLANConfiguration.1.WPS.PinPhrase",
  "InternetGatewayDevice.X_ACME.DebugDyPass",
  "InternetGatewayDevice.X_ACME.Client_Auth_Key",
  "InternetGatewayDevice.X_ACME.PriKey",
  "Device.USPAgent.ControllerTrust.Challenge.1.Value",
  "Device.IP.Diagnostics.IPLayerCapacityMetrics.AuthenticationCode",
];

const OPEN = [
  "Device.UserInterface.PasswordRequired",
  "Device.UserInterface.PasswordUserSelectable",
  "Device.UserInterface.PasswordReset",
  "InternetGatewayDevice.LANDevice.1.WLANConfiguration.1.TotalPSKFailures",
  "InternetGatewayDevice.LANDevice.1.WLANConfiguration.1.WEPKeyIndex",
  "InternetGatewayDevice.Layer2Bridging.Bridge.1.BridgeKey",
  "InternetGatewayDevice.QueueManagement.Queue.1.QueueKey",
  "Device.ManagementServer.ParameterKey",
  "Device.ManagementServer.Username",
  "Device.DNS.SD.Service.1.TextRecord.1.Key",
  "Device.SSH.Server.1.AllowPasswordLogin",
  "Device.USPAgent.ControllerTrust.CredentialNumberOfEntries",
  "Device.Users.CheckCredentialsDiagnostics.DiagnosticsState",
  "Device.IP.Diagnostics.IPv4PingSupported",
  "Device.QoS.Queue.1.ShapingRate",
  "Device.WiFi.AccessPoint.1.WPS.PINMode",
  "Device.NAT.PortMapping.1.Description",
  "Device.X_ACME.PasswordExpiryDate",
  "Device.X_ACME.MaxPasswordLength",
  "Device.WiFi.SSID.1.SSID",
  "Device.X_ACME.Bypass",
  "Device.X_ACME.PasswordRule",
  "Device.X_ACME.PasswordCharSet",
  "Device.X_ACME.RekeyingInterval",
  "Device.LMAP.MeasurementAgent.1.PublicCredential",
  "Device.Services.VoiceService.1.Capabilities.FaxPassThrough",
  "Device.Services.VoiceService.1.Capabilities.TLSEncryptionKeySizes",
  "Device.DHCPv4.Server.Pool.1.Option.1.Value",
  "Device.WiFi.AccessPoint.1.Security.PreSharedKey.",
  "",
];

test("a secret is known by its name, a vendor's as well", () => {
  for (const path of SECRET) assert.ok(isSecretParameter(path), path);
});

test("what only speaks of a secret is none", () => {
  for (const path of OPEN) assert.ok(!isSecretParameter(path), path);
});

test("a parameter that the model hides is secret whatever it is called [GPV-4]", async () => {
  const model = await loadDataModel("InternetGatewayDevice:1.14");
  const path = "InternetGatewayDevice.LANDevice.1.WLANConfiguration.1.WPS.DevicePassword";
  const definition = model.parameter(path);
  assert.ok(definition?.hidden && definition.type === "unsignedInt");
  assert.ok(isSecretParameter(path, definition));
  assert.ok(isSecretParameter("Device.X", { ...definition, path: "Device.X" }));
});

test("every secret of the models is known by its name alone", async () => {
  for (const name of DATA_MODELS) {
    const model = await loadDataModel(name);
    const waiting = [model.root];
    let hidden = 0;
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const { objects, parameters } = model.children(path);
      for (const object of objects) waiting.push(object.path);
      for (const parameter of parameters.filter((one) => one.hidden && one.type !== "boolean")) {
        hidden++;
        assert.ok(isSecretParameter(parameter.path), parameter.path);
      }
    }
    assert.ok(hidden > 5);
  }
});

test("a switch or a counter is no secret even if it is called like one", async () => {
  const model = await loadDataModel("Device:2.19");
  const path = "Device.XPON.ONU.1.ANI.1.TC.Authentication.HexadecimalPassword";
  assert.equal(isSecretParameter(path, model.parameter(path)), false);
  const reset = (await loadDataModel("Device:1.14")).parameter("Device.USBHosts.Host.1.Reset");
  assert.ok(reset?.hidden);
  assert.equal(isSecretParameter(reset.path, reset), false);
});
