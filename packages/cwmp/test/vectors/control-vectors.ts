import { CwmpFault, faultBody, request, response } from "@beckon/cwmp";
import type { Vector } from "./vector.ts";

export const CONTROL_VECTORS: Readonly<Record<string, Vector>> = {
  Inform: {
    body: request("Inform", {
      DeviceId: { Manufacturer: "Example", OUI: "0A1B2C", ProductClass: "Box", SerialNumber: "S-1" },
      Event: [
        { EventCode: "1 BOOT", CommandKey: "" },
        { EventCode: "M Reboot", CommandKey: "job 7" },
      ],
      MaxEnvelopes: 1,
      CurrentTime: "2026-03-04T05:06:07+01:00",
      RetryCount: 3,
      ParameterList: [{ Name: "Device.DeviceInfo.SoftwareVersion", Value: { type: "string", text: "9.1" } }],
    }),
    xml:
      "<cwmp:Inform><DeviceId><Manufacturer>Example</Manufacturer><OUI>0A1B2C</OUI><ProductClass>Box</ProductClass>" +
      '<SerialNumber>S-1</SerialNumber></DeviceId><Event soap-enc:arrayType="cwmp:EventStruct[2]">' +
      "<EventStruct><EventCode>1 BOOT</EventCode><CommandKey></CommandKey></EventStruct>" +
      "<EventStruct><EventCode>M Reboot</EventCode><CommandKey>job 7</CommandKey></EventStruct></Event>" +
      "<MaxEnvelopes>1</MaxEnvelopes><CurrentTime>2026-03-04T05:06:07+01:00</CurrentTime><RetryCount>3</RetryCount>" +
      '<ParameterList soap-enc:arrayType="cwmp:ParameterValueStruct[1]"><ParameterValueStruct>' +
      '<Name>Device.DeviceInfo.SoftwareVersion</Name><Value xsi:type="xsd:string">9.1</Value></ParameterValueStruct>' +
      "</ParameterList></cwmp:Inform>",
    header: { id: "1", sessionTimeout: 60, supportedCwmpVersions: ["1.0", "1.1", "1.2", "1.4"] },
  },
  InformResponse: {
    body: response("Inform", { MaxEnvelopes: 1 }),
    xml: "<cwmp:InformResponse><MaxEnvelopes>1</MaxEnvelopes></cwmp:InformResponse>",
    header: { id: "1", useCwmpVersion: "1.4" },
  },
  Reboot: {
    body: request("Reboot", { CommandKey: "r" }),
    xml: "<cwmp:Reboot><CommandKey>r</CommandKey></cwmp:Reboot>",
    header: { id: "a", holdRequests: true },
  },
  RebootResponse: { body: response("Reboot", {}), xml: "<cwmp:RebootResponse></cwmp:RebootResponse>" },
  FactoryReset: { body: request("FactoryReset", {}), xml: "<cwmp:FactoryReset></cwmp:FactoryReset>" },
  FactoryResetResponse: {
    body: response("FactoryReset", {}),
    xml: "<cwmp:FactoryResetResponse></cwmp:FactoryResetResponse>",
  },
  ScheduleInform: {
    body: request("ScheduleInform", { DelaySeconds: 30, CommandKey: "s" }),
    xml: "<cwmp:ScheduleInform><DelaySeconds>30</DelaySeconds><CommandKey>s</CommandKey></cwmp:ScheduleInform>",
  },
  ScheduleInformResponse: {
    body: response("ScheduleInform", {}),
    xml: "<cwmp:ScheduleInformResponse></cwmp:ScheduleInformResponse>",
  },
  Kicked: {
    body: request("Kicked", {
      Command: "order",
      Referer: "http://a.example/",
      Arg: "x=1&y=2",
      Next: "http://b.example/",
    }),
    xml:
      "<cwmp:Kicked><Command>order</Command><Referer>http://a.example/</Referer><Arg>x=1&amp;y=2</Arg>" +
      "<Next>http://b.example/</Next></cwmp:Kicked>",
  },
  KickedResponse: {
    body: response("Kicked", { NextURL: "http://c.example/" }),
    xml: "<cwmp:KickedResponse><NextURL>http://c.example/</NextURL></cwmp:KickedResponse>",
  },
  RequestDownload: {
    body: request("RequestDownload", { FileType: "2 Web Content", FileTypeArg: [{ Name: "Language", Value: "de" }] }),
    xml:
      '<cwmp:RequestDownload><FileType>2 Web Content</FileType><FileTypeArg soap-enc:arrayType="cwmp:ArgStruct[1]">' +
      "<ArgStruct><Name>Language</Name><Value>de</Value></ArgStruct></FileTypeArg></cwmp:RequestDownload>",
  },
  RequestDownloadResponse: {
    body: response("RequestDownload", {}),
    xml: "<cwmp:RequestDownloadResponse></cwmp:RequestDownloadResponse>",
  },
  SetVouchers: {
    body: request("SetVouchers", { VoucherList: ["PHYvPg==", ""] }),
    xml:
      '<cwmp:SetVouchers><VoucherList soap-enc:arrayType="soap-enc:base64[2]"><base64>PHYvPg==</base64>' +
      "<base64></base64></VoucherList></cwmp:SetVouchers>",
  },
  SetVouchersResponse: {
    body: response("SetVouchers", {}),
    xml: "<cwmp:SetVouchersResponse></cwmp:SetVouchersResponse>",
  },
  GetOptions: {
    body: request("GetOptions", { OptionName: "" }),
    xml: "<cwmp:GetOptions><OptionName></OptionName></cwmp:GetOptions>",
  },
  GetOptionsResponse: {
    body: response("GetOptions", {
      OptionList: [
        {
          OptionName: "Voice",
          VoucherSN: 9,
          State: 3,
          Mode: 2,
          StartDate: "2026-01-01T00:00:00Z",
          IsTransferable: true,
        },
      ],
    }),
    xml:
      '<cwmp:GetOptionsResponse><OptionList soap-enc:arrayType="cwmp:OptionStruct[1]"><OptionStruct>' +
      "<OptionName>Voice</OptionName><VoucherSN>9</VoucherSN><State>3</State><Mode>2</Mode>" +
      "<StartDate>2026-01-01T00:00:00Z</StartDate><IsTransferable>1</IsTransferable></OptionStruct></OptionList></cwmp:GetOptionsResponse>",
  },
  "Fault of a CPE": {
    body: faultBody(
      new CwmpFault(9003, "Invalid arguments", {
        parameterFaults: [{ ParameterName: "Device.Time.Enable", FaultCode: 9007, FaultString: "no boolean" }],
      }),
    ),
    xml:
      "<soap-env:Fault><faultcode>Client</faultcode><faultstring>CWMP fault</faultstring><detail><cwmp:Fault>" +
      "<FaultCode>9003</FaultCode><FaultString>Invalid arguments</FaultString><SetParameterValuesFault>" +
      "<ParameterName>Device.Time.Enable</ParameterName><FaultCode>9007</FaultCode><FaultString>no boolean</FaultString>" +
      "</SetParameterValuesFault></cwmp:Fault></detail></soap-env:Fault>",
    header: { id: "set-1" },
  },
  "Fault of an ACS": {
    body: faultBody(new CwmpFault(8005)),
    xml:
      "<soap-env:Fault><faultcode>Server</faultcode><faultstring>CWMP fault</faultstring><detail><cwmp:Fault>" +
      "<FaultCode>8005</FaultCode><FaultString>Retry request</FaultString></cwmp:Fault></detail></soap-env:Fault>",
  },
};
