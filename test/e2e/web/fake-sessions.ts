import type { Device, Message, Session, SessionWithMessages } from "../../../packages/web/src/generated/api.ts";
import { HOSTILE_TEXT } from "./fake-devices.ts";

const SESSIONS_OF_DEVICE = 14;

/** The sessions of a device, the newest first. */
export function fakeSessions(device: Device, index: number): readonly Session[] {
  return Array.from({ length: SESSIONS_OF_DEVICE }, (_, place) => {
    const failed = place === 0 ? device.lastSession?.outcome === "failed" : place === 5;
    const startedAt = device.lastInformAt - place * 300_000;
    return {
      id: `s-${index}-${place}`,
      deviceId: device.id,
      startedAt,
      endedAt: startedAt + (failed ? 30_412 : 684),
      outcome: failed ? "failed" : "completed",
      reason: failed
        ? "The device closed the connection after SetParameterValues and did not come back within 30 s."
        : "Both sides had nothing more to say.",
      events: place === 3 ? ["6 CONNECTION REQUEST", "4 VALUE CHANGE"] : ["2 PERIODIC"],
      retryCount: failed ? 1 : 0,
      address: device.address,
      authentication: "digest",
      roundTrips: failed ? 3 : 4,
      oddities: device.oddities,
    };
  });
}

/** A session in which the name of a wireless network is set. */
export function fakeSession(session: Session, device: Device): SessionWithMessages {
  const { manufacturer, oui, productClass, serialNumber } = device.identity;
  const at = session.startedAt;
  const inform = soap(
    "1",
    `<cwmp:Inform><DeviceId><Manufacturer>${escaped(manufacturer)}</Manufacturer><OUI>${oui}</OUI><ProductClass>${escaped(productClass)}</ProductClass><SerialNumber>${escaped(serialNumber)}</SerialNumber></DeviceId><Event soap-enc:arrayType="cwmp:EventStruct[1]"><EventStruct><EventCode>${session.events[0] ?? ""}</EventCode><CommandKey></CommandKey></EventStruct></Event><MaxEnvelopes>1</MaxEnvelopes><CurrentTime>${new Date(at).toISOString()}</CurrentTime><RetryCount>${session.retryCount}</RetryCount><ParameterList soap-enc:arrayType="cwmp:ParameterValueStruct[2]">${value("Device.DeviceInfo.SoftwareVersion", device.softwareVersion)}${value("Device.ManagementServer.ConnectionRequestURL", device.connectionRequestUrl)}</ParameterList></cwmp:Inform>`,
  );
  const set = soap(
    "2",
    `<cwmp:SetParameterValues><ParameterList soap-enc:arrayType="cwmp:ParameterValueStruct[1]">${value("Device.WiFi.SSID.1.SSID", HOSTILE_TEXT)}</ParameterList><ParameterKey>k-19c2</ParameterKey></cwmp:SetParameterValues>`,
  );
  const messages: Omit<Message, "index">[] = [
    { at, from: "CPE", summary: `Inform (${session.events.join(", ")})`, xml: inform },
    {
      at: at + 4,
      from: "ACS",
      summary: "InformResponse",
      xml: soap("1", "<cwmp:InformResponse><MaxEnvelopes>1</MaxEnvelopes></cwmp:InformResponse>"),
      httpStatus: 200,
    },
    { at: at + 126, from: "CPE", summary: "empty", xml: "" },
    { at: at + 131, from: "ACS", summary: "SetParameterValues (1 parameter)", xml: set, httpStatus: 200 },
  ];
  if (session.outcome === "completed")
    messages.push(
      {
        at: at + 402,
        from: "CPE",
        summary: "SetParameterValuesResponse (Status 0)",
        xml: soap("2", "<cwmp:SetParameterValuesResponse><Status>0</Status></cwmp:SetParameterValuesResponse>"),
      },
      {
        at: at + 406,
        from: "ACS",
        summary: "GetParameterValues (1 name)",
        xml: soap(
          "3",
          '<cwmp:GetParameterValues><ParameterNames soap-enc:arrayType="xsd:string[1]"><string>Device.Hosts.</string></ParameterNames></cwmp:GetParameterValues>',
        ),
        httpStatus: 200,
      },
      {
        at: at + 611,
        from: "CPE",
        summary: "Fault 9004 Resources exceeded",
        xml: soap(
          "3",
          "<soap-env:Fault><faultcode>Client</faultcode><faultstring>CWMP fault</faultstring><detail><cwmp:Fault><FaultCode>9004</FaultCode><FaultString>Resources exceeded</FaultString></cwmp:Fault></detail></soap-env:Fault>",
        ),
      },
      { at: at + 615, from: "ACS", summary: "empty", xml: "", httpStatus: 204 },
    );
  return { session, messages: messages.map((message, index) => ({ index, ...message })) };
}

const value = (name: string, text: string) =>
  `<ParameterValueStruct><Name>${name}</Name><Value xsi:type="xsd:string">${escaped(text)}</Value></ParameterValueStruct>`;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const soap = (id: string, body: string) =>
  `<soap-env:Envelope xmlns:soap-env="http://schemas.xmlsoap.org/soap/envelope/" xmlns:soap-enc="http://schemas.xmlsoap.org/soap/encoding/" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:cwmp="urn:dslforum-org:cwmp-1-2"><soap-env:Header><cwmp:ID soap-env:mustUnderstand="1">${id}</cwmp:ID></soap-env:Header><soap-env:Body>${body}</soap-env:Body></soap-env:Envelope>`;
