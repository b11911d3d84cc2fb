import { request, response } from "@beckon/cwmp";
import type { Vector } from "./vector.ts";

const WIFI = "Device.WiFi.SSID.1.";

export const PARAMETER_VECTORS: Readonly<Record<string, Vector>> = {
  GetRPCMethods: { body: request("GetRPCMethods", {}), xml: "<cwmp:GetRPCMethods></cwmp:GetRPCMethods>" },
  GetRPCMethodsResponse: {
    body: response("GetRPCMethods", { MethodList: ["Inform", "X_EXAMPLE_Polish"] }),
    xml:
      '<cwmp:GetRPCMethodsResponse><MethodList soap-enc:arrayType="xsd:string[2]"><string>Inform</string>' +
      "<string>X_EXAMPLE_Polish</string></MethodList></cwmp:GetRPCMethodsResponse>",
  },
  SetParameterValues: {
    body: request("SetParameterValues", {
      ParameterList: [
        { Name: `${WIFI}SSID`, Value: { type: "string", text: `Home & "Garden" <1>` } },
        { Name: `${WIFI}Enable`, Value: { type: "boolean", text: "1" } },
      ],
      ParameterKey: "cfg-7",
    }),
    xml:
      '<cwmp:SetParameterValues><ParameterList soap-enc:arrayType="cwmp:ParameterValueStruct[2]">' +
      '<ParameterValueStruct><Name>Device.WiFi.SSID.1.SSID</Name><Value xsi:type="xsd:string">Home &amp; &quot;Garden&quot; &lt;1&gt;</Value></ParameterValueStruct>' +
      '<ParameterValueStruct><Name>Device.WiFi.SSID.1.Enable</Name><Value xsi:type="xsd:boolean">1</Value></ParameterValueStruct>' +
      "</ParameterList><ParameterKey>cfg-7</ParameterKey></cwmp:SetParameterValues>",
  },
  SetParameterValuesResponse: {
    body: response("SetParameterValues", { Status: 1 }),
    xml: "<cwmp:SetParameterValuesResponse><Status>1</Status></cwmp:SetParameterValuesResponse>",
  },
  GetParameterValues: {
    body: request("GetParameterValues", { ParameterNames: ["Device.", "Device.Time.NTPServer1"] }),
    xml:
      '<cwmp:GetParameterValues><ParameterNames soap-enc:arrayType="xsd:string[2]"><string>Device.</string>' +
      "<string>Device.Time.NTPServer1</string></ParameterNames></cwmp:GetParameterValues>",
  },
  GetParameterValuesResponse: {
    body: response("GetParameterValues", {
      ParameterList: [
        { Name: "Device.DeviceInfo.UpTime", Value: { type: "unsignedInt", text: "86400" } },
        { Name: "Device.DeviceInfo.ProvisioningCode", Value: { type: "string", text: "" } },
      ],
    }),
    xml:
      '<cwmp:GetParameterValuesResponse><ParameterList soap-enc:arrayType="cwmp:ParameterValueStruct[2]">' +
      '<ParameterValueStruct><Name>Device.DeviceInfo.UpTime</Name><Value xsi:type="xsd:unsignedInt">86400</Value></ParameterValueStruct>' +
      '<ParameterValueStruct><Name>Device.DeviceInfo.ProvisioningCode</Name><Value xsi:type="xsd:string"></Value></ParameterValueStruct>' +
      "</ParameterList></cwmp:GetParameterValuesResponse>",
  },
  GetParameterNames: {
    body: request("GetParameterNames", { ParameterPath: "Device.WiFi.", NextLevel: true }),
    xml: "<cwmp:GetParameterNames><ParameterPath>Device.WiFi.</ParameterPath><NextLevel>1</NextLevel></cwmp:GetParameterNames>",
  },
  GetParameterNamesResponse: {
    body: response("GetParameterNames", {
      ParameterList: [
        { Name: WIFI, Writable: false },
        { Name: `${WIFI}SSID`, Writable: true },
      ],
    }),
    xml:
      '<cwmp:GetParameterNamesResponse><ParameterList soap-enc:arrayType="cwmp:ParameterInfoStruct[2]">' +
      "<ParameterInfoStruct><Name>Device.WiFi.SSID.1.</Name><Writable>0</Writable></ParameterInfoStruct>" +
      "<ParameterInfoStruct><Name>Device.WiFi.SSID.1.SSID</Name><Writable>1</Writable></ParameterInfoStruct>" +
      "</ParameterList></cwmp:GetParameterNamesResponse>",
  },
  SetParameterAttributes: {
    body: request("SetParameterAttributes", {
      ParameterList: [
        {
          Name: `${WIFI}SSID`,
          NotificationChange: true,
          Notification: 2,
          AccessListChange: false,
          AccessList: ["Subscriber"],
        },
      ],
    }),
    xml:
      '<cwmp:SetParameterAttributes><ParameterList soap-enc:arrayType="cwmp:SetParameterAttributesStruct[1]">' +
      "<SetParameterAttributesStruct><Name>Device.WiFi.SSID.1.SSID</Name><NotificationChange>1</NotificationChange>" +
      "<Notification>2</Notification><AccessListChange>0</AccessListChange>" +
      '<AccessList soap-enc:arrayType="xsd:string[1]"><string>Subscriber</string></AccessList>' +
      "</SetParameterAttributesStruct></ParameterList></cwmp:SetParameterAttributes>",
  },
  SetParameterAttributesResponse: {
    body: response("SetParameterAttributes", {}),
    xml: "<cwmp:SetParameterAttributesResponse></cwmp:SetParameterAttributesResponse>",
  },
  GetParameterAttributes: {
    body: request("GetParameterAttributes", { ParameterNames: [`${WIFI}SSID`] }),
    xml:
      '<cwmp:GetParameterAttributes><ParameterNames soap-enc:arrayType="xsd:string[1]">' +
      "<string>Device.WiFi.SSID.1.SSID</string></ParameterNames></cwmp:GetParameterAttributes>",
  },
  GetParameterAttributesResponse: {
    body: response("GetParameterAttributes", {
      ParameterList: [{ Name: `${WIFI}SSID`, Notification: 6, AccessList: [] }],
    }),
    xml:
      '<cwmp:GetParameterAttributesResponse><ParameterList soap-enc:arrayType="cwmp:ParameterAttributeStruct[1]">' +
      "<ParameterAttributeStruct><Name>Device.WiFi.SSID.1.SSID</Name><Notification>6</Notification>" +
      '<AccessList soap-enc:arrayType="xsd:string[0]"></AccessList></ParameterAttributeStruct>' +
      "</ParameterList></cwmp:GetParameterAttributesResponse>",
  },
  AddObject: {
    body: request("AddObject", { ObjectName: "Device.NAT.PortMapping.", ParameterKey: "" }),
    xml: "<cwmp:AddObject><ObjectName>Device.NAT.PortMapping.</ObjectName><ParameterKey></ParameterKey></cwmp:AddObject>",
  },
  AddObjectResponse: {
    body: response("AddObject", { InstanceNumber: 4_294_967_295, Status: 0 }),
    xml: "<cwmp:AddObjectResponse><InstanceNumber>4294967295</InstanceNumber><Status>0</Status></cwmp:AddObjectResponse>",
  },
  DeleteObject: {
    body: request("DeleteObject", { ObjectName: "Device.NAT.PortMapping.[cpe-3].", ParameterKey: "k" }),
    xml: "<cwmp:DeleteObject><ObjectName>Device.NAT.PortMapping.[cpe-3].</ObjectName><ParameterKey>k</ParameterKey></cwmp:DeleteObject>",
  },
  DeleteObjectResponse: {
    body: response("DeleteObject", { Status: 0 }),
    xml: "<cwmp:DeleteObjectResponse><Status>0</Status></cwmp:DeleteObjectResponse>",
  },
};
