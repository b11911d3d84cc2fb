import { CwmpFault, faultBody, request, response } from "@beckon/cwmp";
import { around, type OddityVectors } from "./oddity-vector.ts";

const UNKNOWN = "0001-01-01T00:00:00Z";
const fault = (inside: string) => around(`<soap-env:Fault>${inside}</soap-env:Fault>`);
const parameterFault = { ParameterName: "Device.", FaultCode: 9002, FaultString: "" };

export const RPC_ODDITIES: OddityVectors = {
  "SetParameterValuesResponse without Status": {
    ids: "QRK-9",
    text: around("<cwmp:SetParameterValuesResponse/>"),
    means: { body: response("SetParameterValues", { Status: 0 }) },
    notes: ["element-missing"],
  },
  "a Status that is a fault code": {
    ids: "QRK-24 OBJ-2",
    text: around(
      "<cwmp:AddObjectResponse><InstanceNumber>0</InstanceNumber><Status>9005</Status></cwmp:AddObjectResponse>",
    ),
    means: { body: response("AddObject", { InstanceNumber: 0, Status: 1 }) },
    notes: ["element-malformed"],
  },
  "an InstanceNumber with leading zeros": {
    ids: "QRK-25",
    text: around(
      "<cwmp:AddObjectResponse><InstanceNumber>007</InstanceNumber><Status>0</Status></cwmp:AddObjectResponse>",
    ),
    means: { body: response("AddObject", { InstanceNumber: 7, Status: 0 }) },
    notes: [],
  },
  "DownloadResponse without times": {
    ids: "QRK-9",
    text: around("<cwmp:DownloadResponse><Status>1</Status></cwmp:DownloadResponse>"),
    means: { body: response("Download", { Status: 1, StartTime: UNKNOWN, CompleteTime: UNKNOWN }) },
    notes: ["element-missing", "element-missing"],
  },
  "DownloadResponse with empty times": {
    ids: "QRK-9 QRK-19",
    text: around(
      "<cwmp:DownloadResponse><Status>0</Status><StartTime/><CompleteTime></CompleteTime></cwmp:DownloadResponse>",
    ),
    means: { body: response("Download", { Status: 0, StartTime: UNKNOWN, CompleteTime: UNKNOWN }) },
    notes: ["element-malformed", "element-malformed"],
  },
  "TransferComplete with both times in year 1": {
    ids: "QRK-26",
    text: around(
      `<cwmp:TransferComplete><CommandKey>k</CommandKey><FaultStruct><FaultCode>0</FaultCode></FaultStruct><StartTime>0001-01-01T00:00:00</StartTime><CompleteTime>${UNKNOWN}</CompleteTime></cwmp:TransferComplete>`,
    ),
    means: {
      body: request("TransferComplete", {
        CommandKey: "k",
        FaultStruct: { FaultCode: 0, FaultString: "" },
        StartTime: "0001-01-01T00:00:00",
        CompleteTime: UNKNOWN,
      }),
    },
    notes: ["element-missing"],
  },
  "AutonomousTransferComplete with half of it missing and a bare ampersand in its URL": {
    ids: "QRK-9 QRK-12",
    text: around(
      "<cwmp:AutonomousTransferComplete><AnnounceURL/><TransferURL>http://x/?a=1&file=2.xml</TransferURL><FaultStruct><FaultCode>0</FaultCode><FaultString/></FaultStruct></cwmp:AutonomousTransferComplete>",
    ),
    means: {
      body: request("AutonomousTransferComplete", {
        AnnounceURL: "",
        TransferURL: "http://x/?a=1&file=2.xml",
        IsDownload: false,
        FileType: "",
        FileSize: 0,
        TargetFileName: "",
        FaultStruct: { FaultCode: 0, FaultString: "" },
        StartTime: UNKNOWN,
        CompleteTime: UNKNOWN,
      }),
    },
    notes: ["bare-ampersand", ...Array<"element-missing">(6).fill("element-missing")],
  },
  "Writable in words and wrong": {
    ids: "QRK-21 QRK-22",
    text: around(
      '<cwmp:GetParameterNamesResponse><ParameterList soap-enc:arrayType="cwmp:ParameterInfoStruct[4]">' +
        ["TRUE", " Enabled", "30", ""]
          .map((text) => `<ParameterInfoStruct><Name>Device.X</Name><Writable>${text}</Writable></ParameterInfoStruct>`)
          .join("") +
        "</ParameterList></cwmp:GetParameterNamesResponse>",
    ),
    means: {
      body: response("GetParameterNames", {
        ParameterList: [true, true, false, false].map((Writable) => ({ Name: "Device.X", Writable })),
      }),
    },
    notes: ["element-malformed", "element-malformed"],
  },
  "a method list with blanks and types": {
    ids: "QRK-12 QRK-7",
    text: around(
      '<cwmp:GetRPCMethodsResponse><MethodList soap-enc:arrayType="xsd:string[2]"><string xsi:type="xsd:string"> Inform </string><Method>Reboot</Method></MethodList></cwmp:GetRPCMethodsResponse>',
    ),
    means: { body: response("GetRPCMethods", { MethodList: ["Inform", "Reboot"] }) },
    notes: ["white-space"],
  },
  "an attribute answer without access list": {
    ids: "QRK-7 QRK-9",
    text: around(
      '<cwmp:GetParameterAttributesResponse><ParameterList soap-enc:arrayType="cwmp:ParameterAttributeStruct[1]"><ParameterAttributeStruct><Name>Device.X</Name><Notification>1</Notification></ParameterAttributeStruct></ParameterList></cwmp:GetParameterAttributesResponse>',
    ),
    means: {
      body: response("GetParameterAttributes", {
        ParameterList: [{ Name: "Device.X", Notification: 1, AccessList: [] }],
      }),
    },
    notes: ["element-missing"],
  },
  "a fault in the faultstring": {
    ids: "WIRE-9 QRK-10",
    text: fault(
      "<faultcode>Client</faultcode><faultstring>\n<detail><cwmp:Fault><FaultCode>9005</FaultCode><FaultString/></cwmp:Fault></detail></faultstring>",
    ),
    means: { body: faultBody(new CwmpFault(9005, "Invalid parameter name", { soapCode: "Client" })) },
    notes: ["fault-shape"],
  },
  "a fault with prefixes and a code in words": {
    ids: "QRK-10",
    text: fault(
      "<faultcode>soap-env:Server</faultcode><faultstring>CWMP fault</faultstring><detail><cwmp:Fault><cwmp:FaultCode> 9001 </cwmp:FaultCode><cwmp:FaultString>no</cwmp:FaultString></cwmp:Fault></detail>",
    ),
    means: { header: { id: "7" }, body: faultBody(new CwmpFault(9001, "no", { soapCode: "Server" })) },
    notes: [],
  },
  "a parameter fault that names the root": {
    ids: "QRK-10",
    text: fault(
      "<faultcode>Server</faultcode><faultstring>CWMP fault</faultstring><detail><cwmp:Fault><FaultCode>9002</FaultCode><FaultString>x</FaultString><SetParameterValuesFault><ParameterName>Device.</ParameterName><FaultCode>9002</FaultCode></SetParameterValuesFault></cwmp:Fault></detail>",
    ),
    means: { body: faultBody(new CwmpFault(9002, "x", { soapCode: "Server", parameterFaults: [parameterFault] })) },
    notes: [],
  },
  "a fault with an empty detail": {
    ids: "QRK-10 FLT-3",
    text: fault("<faultcode>Client</faultcode><faultstring>CWMP fault</faultstring><detail/>"),
    means: { body: { kind: "soapFault", code: "Client", text: "CWMP fault" } },
    notes: [],
  },
};
