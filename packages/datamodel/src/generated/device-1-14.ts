// node tools/datamodel/generate.ts
export const MODEL = `beckon-model	1	Device:1.14	Device.
unsignedInt/	v"1.9"
unsignedInt/	v"1.3"
boolean/w	v"1.9"
unsignedInt/C	v"1.0"
object/	v"1.3"
object/	v"1.9"
boolean/w	v"1.3"
string/	S64	v"1.9"
boolean/	v"1.9"
string/	S256	v"1.3"
string/w	S256	v"1.0"
dateTime/C	v"1.2"
object/	v"1.0"
string/	S256	v"1.9"
dateTime/	v"1.9"
string/wC	t"Alias"	S64	v"1.8"
string/	S256	v"1.11"
string/l	L256	v"1.3"
unsignedInt/	m"0"	M"255"	v"1.9"
boolean/w	v"1.0"
dateTime/	v"1.3"
string/w	S64	v"1.0"
unsignedInt/C	v"1.2"
hexBinary/	S1	v"1.3"
string/	S64	v"1.7"
boolean/w	d"false"	k"object"	v"1.3"
object/	v"1.2"
string/	S128	v"1.9"
string/	S32	v"1.7"
string/w	S256	v"1.2"
string/w	S256	v"1.9"
unsignedInt/	v"1.11"
unsignedInt/	v"1.7"
unsignedInt/C	v"1.9"
unsignedInt/w	u"seconds"	v"1.9"
dateTime/	v"1.11"
int/C	m"-1"	u"kilobytes"	v"1.7"
string/	S512	v"1.9"
string/	S64	v"1.3"
string/	e["Disabled","Enabled","Error"]	v"1.3"
string/	e["Disabled","Ready","Flushed"]	v"1.9"
string/w	S256	v"1.3"
string/w	S6	v"1.0"
string/w	e["FiFo","Priority"]	v"1.9"
string/wC	t"Alias"	S64	v"1.7"
unsignedInt/	d"0"	k"object"	v"1.12"
unsignedInt/	u"seconds"	v"1.3"
unsignedInt/	v"1.6"
unsignedInt/C	v"1.3"
unsignedInt/w	m"0"	M"255"	v"1.9"
unsignedInt/w	m"1"	v"1.0"
boolean/	v"1.12"
boolean/C	v"1.9"
boolean/w	d"false"	k"factory"	v"1.12"
boolean/w	d"false"	k"object"	v"1.12"
boolean/w	v"1.6"
boolean/w	v"1.7"
boolean/wh	v"1.3"
object/	v"1.11"
object/	v"1.12"
object/	v"1.14"
object/	v"1.7"
string/	R["Device.SoftwareModules.ExecEnv."]	v"1.7"
string/	S128	v"1.11"
string/	S128	v"1.7"
string/	S256	v"1.7"
string/	S64	v"1.0"
string/	e["Cleared","Critical","Major","Minor","Warning","Indeterminate"]	v"1.9"
string/	e["LeaseActive","LeaseExpired","ByebyeReceived"]	v"1.3"
string/	e["NewAlarm","ChangedAlarm","ClearedAlarm"]	v"1.9"
string/	v"1.11"
string/l	L1024	S256	v"1.3"
string/w	S256	v"1.12"
string/w	t"Alias"	S64	v"1.9"
unsignedInt/	M"65535"	v"1.11"
unsignedInt/	M"65535"	v"1.3"
boolean/	v"1.3"
boolean/	v"1.7"
boolean/w	d"false"	k"object"	v"1.9"
boolean/w	v"1.2"
dateTime/	d""	k"object"	v"1.3"
dateTime/C	v"1.0"
dateTime/C	v"1.9"
dateTime/w	v"1.0"
dateTime/w	v"1.9"
int/	m"-1"	u"kilobytes"	v"1.7"
int/	m"-1"	v"1.10"
int/	m"-274"	u"degrees celsius"	v"1.3"
int/C	m"-180000000"	M"180000000"	v"1.9"
int/C	m"-90000000"	M"90000000"	v"1.9"
int/w	d"0"	k"object"	v"1.3"
int/w	m"-274"	u"degrees celsius"	v"1.3"
int/wC	u"pixels"	v"1.3"
string/	S255	v"1.11"
string/	S256	R["Device.UPnP.Description.DeviceInstance."]	v"1.11"
string/	S256	v"1.0"
string/	S256	v"1.4"
string/	S36	p["[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}"]	v"1.3"
string/	S4	v"1.3"
string/	S64	v"1.11"
string/	S64	v"1.8"
string/	t"UUID"	s36	S36	p["[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}"]	v"1.11"
string/	v"1.9"
string/C	S256	v"1.0"
string/D	S64	v"1.0"
string/f	S64	v"1.0"
string/l	L1024	S256	R["Device.LANDevice.{i}.Hosts.Host.","Device.Hosts.Host."]	v"1.11"
string/l	L64	v"1.0"
string/l	R["Device.DeviceInfo.VendorConfigFile."]	v"1.7"
string/l	R["Device.DeviceInfo.VendorLogFile."]	v"1.7"
string/l	e["HTTP","FTP"]	v"1.2"
string/l	e["TelUri","AnonymousReference","All"]	v"1.9"
string/l	t"IPAddress"	L256	S45	v"1.9"
string/l	v"1.13"
string/w	S256	d""	k"object"	v"1.3"
string/w	S256	v"1.1"
string/w	S256	v"1.10"
string/w	S64	v"1.12"
string/w	S64	v"1.14"
string/w	e["Unix-Epoch","ISO-8601","None"]	d"Unix-Epoch"	k"object"	v"1.14"
string/w	t"Alias"	S64	v"1.12"
string/wh	S256	v"1.0"
string/wl	e["HMAC-SHA1-96","AES-XCBC-MAC-96"]	d"HMAC-SHA1-96"	k"object"	v"1.9"
unsignedInt/	M"255"	v"1.3"
unsignedInt/	d"0"	k"object"	v"1.3"
unsignedInt/	u"pixels"	v"1.3"
unsignedInt/	v"1.10"
unsignedInt/	v"1.12"
unsignedInt/C	u"kilobytes"	v"1.3"
unsignedInt/C	u"milliseconds"	v"1.3"
unsignedInt/C	u"packets"	v"1.9"
unsignedInt/lC	u"seconds"	d""	k"object"	v"1.3"
unsignedInt/w	M"65535"	v"1.7"
unsignedInt/w	m"0"	M"3599"	u"seconds"	v"1.9"
unsignedInt/w	m"0"	M"63"	v"1.0"
unsignedInt/w	m"0"	M"63"	v"1.2"
unsignedInt/w	m"0"	M"7"	v"1.2"
unsignedInt/w	m"1"	M"65535"	v"1.0"
unsignedInt/w	v"1.1"
unsignedInt/w	v"1.2"
unsignedInt/wC	u"pixels"	v"1.3"
base64/w	S255	d""	k"object"	v"1.0"
base64/w	s0	S4095	v"1.0"
boolean/	v"1.1"
boolean/	v"1.14"
boolean/	v"1.2"
boolean/f	v"1.8"
boolean/w	d"false"	k"factory"	v"1.8"
boolean/w	d"false"	k"factory"	v"1.9"
boolean/w	d"false"	k"object"	v"1.10"
boolean/w	d"false"	k"object"	v"1.13"
boolean/w	d"false"	k"object"	v"1.14"
boolean/w	d"true"	k"factory"	v"1.5"
boolean/w	d"true"	k"factory"	v"1.9"
boolean/w	d"true"	k"object"	v"1.14"
boolean/w	v"1.1"
boolean/w	v"1.10"
boolean/w	v"1.11"
boolean/w	v"1.12"
boolean/w	v"1.5"
boolean/wc	v"1.7"
boolean/wc	v"1.9"
boolean/wh	d"false"	k"object"	v"1.3"
dateTime/	v"1.12"
dateTime/	v"1.5"
dateTime/C	v"1.3"
dateTime/D	v"1.9"
dateTime/w	d"0001-01-01T00:00:00Z"	k"object"	v"1.10"
dateTime/w	d"0001-01-01T00:00:00Z"	k"object"	v"1.3"
int/	m"-1"	M"65535"	v"1.7"
int/C	m"-274"	u"degrees celsius"	v"1.3"
int/C	m"-5000000"	M"25000000"	u"millimeters"	v"1.9"
int/w	m"-1"	M"65535"	v"1.9"
int/w	m"-1"	d"-1"	k"factory"	v"1.12"
int/w	m"-1"	d"0"	k"object"	v"1.14"
int/w	m"-1"	u"seconds"	d"-1"	k"factory"	v"1.12"
int/w	m"-1"	u"seconds"	v"1.9"
int/w	m"-1"	v"1.1"
int/w	m"-180000000"	M"180000000"	v"1.9"
int/w	m"-2"	d"-1"	k"object"	v"1.9"
int/w	m"-90000000"	M"90000000"	v"1.9"
int/wc	m"-1"	M"65535"	v"1.7"
long/w	m"-1"	M"65535"	v"1.12"
long/w	m"-1"	u"seconds"	d"-1"	k"object"	v"1.12"
object/	v"1.10"
object/	v"1.8"
object/t	c"NumberOfRouteHops"	v"1.0"
object/t	c"ResultNumberOfEntries"	v"1.3"
object/t	c"TextRecordNumberOfEntries"	v"1.11"
object/t	q[["AlarmIdentifier"],["EventType","ProbableCause","SpecificProblem"]]	c"CurrentAlarmNumberOfEntries"	v"1.9"
object/t	q[["AlarmIdentifier"]]	c"ExpeditedEventNumberOfEntries"	v"1.9"
object/t	q[["AlarmIdentifier"]]	c"QueuedEventNumberOfEntries"	v"1.9"
object/t	q[["Alias"],["Name"]]	c"ExecEnvNumberOfEntries"	v"1.7"
object/t	q[["Alias"],["Name"]]	c"VendorLogFileNumberOfEntries"	v"1.7"
object/t	q[["Alias"]]	c"ProcessorNumberOfEntries"	v"1.7"
object/t	q[["ConfigurationNumber"]]	c"ConfigurationNumberOfEntries"	v"1.3"
object/t	q[["DeviceNumber"]]	c"DeviceNumberOfEntries"	v"1.3"
object/t	q[["EUID"],["Alias"]]	c"ExecutionUnitNumberOfEntries"	v"1.7"
object/t	q[["EventTime","AlarmIdentifier"]]	c"HistoryEventNumberOfEntries"	v"1.9"
object/t	q[["EventType","ProbableCause","SpecificProblem","PerceivedSeverity"]]	c"SupportedAlarmNumberOfEntries"	v"1.9"
object/t	q[["IPAddress","SubnetMask"]]	c"IKESANumberOfEntries"	v"1.9"
object/t	q[["InstanceName","ApplicationProtocol","TransportProtocol","Domain"]]	c"ServiceNumberOfEntries"	v"1.11"
object/t	q[["InterfaceNumber"]]	c"InterfaceNumberOfEntries"	v"1.3"
object/t	q[["Name"],["Alias"]]	c"HostNumberOfEntries"	v"1.3"
object/t	q[["Name"],["Alias"]]	c"SmartCardReaderNumberOfEntries"	v"1.3"
object/t	q[["Name"],["Alias"]]	c"TemperatureSensorNumberOfEntries"	v"1.3"
object/t	q[["Name"],["Alias"]]	c"VendorConfigFileNumberOfEntries"	v"1.5"
object/t	q[["PID"]]	c"ProcessNumberOfEntries"	v"1.3"
object/t	q[["ParentDevice","ServiceId"]]	c"ServiceInstanceNumberOfEntries"	v"1.11"
object/t	q[["SPI"]]	c"ChildSANumberOfEntries"	v"1.9"
object/t	q[["SerialNumber","Issuer"]]	c"CertificateNumberOfEntries"	v"1.9"
object/t	q[["UDN"]]	c"DeviceInstanceNumberOfEntries"	v"1.11"
object/t	q[["URL"],["Alias"],["UUID"]]	c"SupportedDataModelNumberOfEntries"	v"1.4"
object/t	q[["URLBase"]]	c"DeviceDescriptionNumberOfEntries"	v"1.11"
object/t	q[["USN"]]	c"ServiceNumberOfEntries"	v"1.3"
object/t	q[["UUID","Version","ExecutionEnvRef"],["Alias"]]	c"DeploymentUnitNumberOfEntries"	v"1.7"
object/t	q[["UUID"]]	c"DeviceNumberOfEntries"	v"1.3"
object/t	q[["UUID"]]	c"RootDeviceNumberOfEntries"	v"1.3"
object/tw	c"ParameterNumberOfEntries"	v"1.10"
object/tw	c"RequestURIParameterNumberOfEntries"	v"1.14"
object/tw	q[["Alias"],["ParameterName"]]	c"InformParameterNumberOfEntries"	b"Enable"	v"1.13"
object/tw	q[["Alias"],["ServerAddress","Port"]]	c"ServerNumberOfEntries"	b"Enable"	v"1.12"
object/tw	q[["Alias"],["URL","PeriodicUploadInterval","PeriodicUploadTime"]]	c"ConfigNumberOfEntries"	b"Enable"	v"1.9"
object/tw	q[["Alias"],["Username","Domain","Resource"]]	c"ConnectionNumberOfEntries"	b"Enable"	v"1.12"
object/tw	q[["Alias"]]	c"DHCPOptionNumberOfEntries"	v"1.0"
object/tw	q[["Alias"]]	c"ProfileNumberOfEntries"	b"Enable"	v"1.10"
object/tw	q[["AuthMethod","IKEEncrypt","IKEPRF","IKEIntegrity","IKEDH","ESPEncrypt","ESPIntegrity"],["Alias"]]	c"CryptoProfileNumberOfEntries"	b"Enable"	v"1.9"
object/tw	q[["CryptoProfile","DSCPMarkPolicy"],["Alias"]]	c"VirtualInterfaceNumberOfEntries"	b"Enable"	v"1.9"
object/tw	q[["Name"],["Alias"]]	c"SampleSetNumberOfEntries"	b"Enable"	v"1.3"
object/tw	q[["Reference"],["Alias"]]	c"ParameterNumberOfEntries"	b"Enable"	v"1.3"
object/tw	q[["Source","ExternalSource"]]	c"LocationNumberOfEntries"	v"1.9"
object/tw	q[["URL"],["Alias"]]	c"GroupNumberOfEntries"	b"Enable"	v"1.3"
object/tw	q[["Username"],["Alias"]]	c"UserNumberOfEntries"	b"Enable"	v"1.3"
string/	R["Device.USBHosts.Host.{i}.Device."]	v"1.3"
string/	S1024	v"1.3"
string/	S1024	v"1.7"
string/	S12	v"1.11"
string/	S15	v"1.11"
string/	S16	v"1.3"
string/	S16	v"1.5"
string/	S256	R["Device.FAP.Tunnel.IKESA."]	v"1.9"
string/	S256	R["Device.UPnP.Discovery.Device.","Device.UPnP.Discovery.RootDevice."]	v"1.11"
string/	S256	R["Device.UPnP.Discovery.RootDevice.","Device.UPnP.Discovery.Device."]	v"1.11"
string/	S256	R["Device.UPnP.Discovery.Service."]	v"1.11"
string/	S256	p["\\\\d+\\\\.\\\\d+"]	v"1.11"
string/	S256	v"1.1"
string/	S256	v"1.5"
string/	S36	v"1.7"
string/	S6	v"1.0"
string/	S63	v"1.11"
string/	S64	v"1.13"
string/	S64	v"1.5"
string/	e["","*","Cleared","Critical","Major","Minor","Warning","Indeterminate"]	v"1.9"
string/	e["","CWMP","OMA-DM","SNMP","UPnP","HELD","DHCPv4","DHCPv6","LLDP-MED","MLP","Other"]	d"CWMP"	k"object"	v"1.9"
string/	e["CA","DRM","UICC"]	v"1.3"
string/	e["Critical","Major","Minor","Warning","Indeterminate"]	v"1.9"
string/	e["Disabled","Active","Completed","Progressing","Error"]	v"1.9"
string/	e["Disabled","Enabled","Error"]	d"Disabled"	k"object"	v"1.3"
string/	e["Disabled","Enabled","Reset","Initializing"]	v"1.9"
string/	e["Disabled","Enabled","Trigger"]	d"Disabled"	k"object"	v"1.3"
string/	e["Disabled","Unsynchronized","Synchronized","Error_FailedToSynchronize","Error"]	v"1.5"
string/	e["Enabled","Disabled","Error"]	v"1.10"
string/	e["Enabled","Disabled","Unknown","Dormant","Connecting","ServerNotPresent","Error_Misconfigured","Error_AuthenticationFailure","Error"]	v"1.12"
string/	e["GPS","AGPS","Manual","External"]	d"External"	k"object"	v"1.9"
string/	e["Indeterminate","InProgress","Success","Error","Error_TIMEOUT"]	v"1.9"
string/	e["LeaseActive","GoodbyeReceived","LeaseExpired"]	v"1.11"
string/	e["Low","Full","High","Super"]	v"1.3"
string/	e["NoFault","FailureOnStart","FailureOnAutoStart","FailureOnStop","FailureWhileActive","DependencyFailure","UnStartable"]	v"1.7"
string/	e["None","Running","Error"]	v"1.3"
string/	e["OHCI","EHCI","UHCI","xHCI"]	v"1.3"
string/	e["TCP","UDP"]	v"1.11"
string/	e["Up","Error","Disabled"]	v"1.7"
string/	e["Up","Initializing","Error","Disabled"]	v"1.0"
string/	e["Z-Wave","ZigBee","UPnP-DM","ETSI-M2M"]	v"1.8"
string/	e["arm","i386","m68010","m68k","mipseb","mipsel","powerpc","sh3eb","sh3el","x86_64"]	v"1.7"
string/	s0	S6	p["","[0-9A-F]{6}"]	v"1.13"
string/	s6	S6	p["[0-9A-F]{6}"]	v"1.8"
string/	t"IPAddress"	S45	v"1.9"
string/	v"1.12"
string/C	S1024	v"1.3"
string/C	S256	v"1.3"
string/C	S256	v"1.9"
string/C	S32768	v"1.0"
string/C	S64	v"1.0"
string/C	e["Installing","Installed","Updating","Uninstalling","Uninstalled"]	v"1.7"
string/C	e["None","Authoritative","NonAuthoritative"]	v"1.3"
string/C	e["Real","Reference"]	v"1.9"
string/C	e["Running","Sleeping","Stopped","Idle","Uninterruptible","Zombie"]	v"1.3"
string/C	e["Success","Error_DNSServerNotAvailable","Error_HostNameNotResolved","Error_Timeout","Error_Other"]	v"1.3"
string/C	t"IPAddress"	S45	v"1.3"
string/D	S6	v"1.0"
string/D	e["Idle","Starting","Active","Stopping"]	v"1.7"
string/D	t"IPAddress"	S45	v"1.9"
string/D	v"1.12"
string/f	S1024	v"1.0"	x"deprecated"
string/f	S256	v"1.0"
string/fC	S32	v"1.0"
string/l	L1024	v"1.0"	x"deprecated"
string/l	L256	v"1.0"
string/l	L256	v"1.9"
string/l	R["Device.DeviceInfo.ProcessStatus.Process."]	v"1.7"
string/l	R["Device.DeviceInfo.Processor."]	v"1.7"
string/l	R["Device.DeviceInfo.SupportedDataModel."]	v"1.7"
string/l	R["Device.SoftwareModules.ExecutionUnit."]	v"1.7"
string/l	e["Basic","Digest","DigitalSignature"]	v"1.9"
string/l	e["GZIP","Compress","Deflate"]	v"1.12"
string/l	e["GZIP","Compress","Deflate"]	v"1.14"
string/l	e["Guest","Standard","Restricted","Administrator","Debug"]	v"1.9"
string/l	e["HTTP","HTTPS"]	v"1.3"
string/l	e["HTTP","STUN","XMPP"]	v"1.12"
string/l	e["POST","PUT"]	v"1.14"
string/l	e["SIM","USIM","ISIM"]	v"1.3"
string/l	e["Streaming","File","HTTP"]	v"1.10"
string/l	e["Tahoe","Reno","New Reno","Vegas"]	v"1.3"
string/l	e["UDP"]	v"1.12"
string/l	e["XML","XDR","CSV","JSON"]	v"1.10"
string/l	v"1.4"
string/l	v"1.7"
string/lC	R["Device.SoftwareModules.ExecutionUnit."]	v"1.7"
string/lC	d""	k"object"	v"1.3"
string/lC	t"IPAddress"	N10	S45	v"1.3"
string/w	E"Device.BulkData.EncodingTypes"	v"1.10"
string/w	E"Device.BulkData.Protocols"	v"1.10"
string/w	E"Device.UserInterface.RemoteAccess.SupportedProtocols"	v"1.3"
string/w	R["Device.XMPP.Connection."]	v"1.12"
string/w	S1024	v"1.14"
string/w	S1200	v"1.9"
string/w	S128	d""	k"object"	v"1.3"
string/w	S128	v"1.10"
string/w	S16	d""	k"object"	v"1.3"
string/w	S16	v"1.0"
string/w	S255	v"1.14"
string/w	S256	E"Device.FAP.ApplicationPlatform.Capabilities.AuthenticationMethodsSupported"	v"1.9"
string/w	S256	d""	k"object"	R["Device.FAP.Tunnel.CryptoProfile."]	v"1.9"
string/w	S256	d""	k"object"	v"1.10"
string/w	S256	d""	k"object"	v"1.13"
string/w	S256	d""	k"object"	v"1.14"
string/w	S256	d""	k"object"	v"1.9"
string/w	S256	v"1.14"
string/w	S32	v"1.0"
string/w	S32768	v"1.0"
string/w	S64	d""	k"object"	v"1.3"
string/w	S64	v"1.10"
string/w	S64	v"1.9"
string/w	d" "	k"object"	v"1.14"
string/w	d","	k"object"	v"1.14"
string/w	d"Disabled"	k"factory"	E"Device.ManagementServer.HTTPCompressionSupported"	v"1.12"
string/w	d"None"	k"object"	E"Device.BulkData.Profile.{i}.HTTP.CompressionsSupported"	v"1.14"
string/w	d"POST"	k"object"	E"Device.BulkData.Profile.{i}.HTTP.MethodsSupported"	v"1.14"
string/w	d"\\""	k"object"	v"1.14"
string/w	e["0 Expedited","1 Queued","2 Logged","3 Disabled"]	v"1.9"
string/w	e["Current","Change"]	d"Current"	k"object"	v"1.3"
string/w	e["DHCP","Static"]	v"1.0"
string/w	e["DNS-SRV","ServerTable"]	d"DNS-SRV"	k"object"	v"1.12"
string/w	e["High","Low","Off"]	v"1.3"
string/w	e["InstanceNumber","InstanceAlias"]	d"InstanceNumber"	k"factory"	v"1.8"
string/w	e["Latest","Minimum","Maximum","Average"]	d"Latest"	k"object"	v"1.3"
string/w	e["ObjectHierarchy","NameValuePair"]	d"ObjectHierarchy"	k"object"	v"1.14"
string/w	e["On","Off"]	d"Off"	k"object"	v"1.9"
string/w	e["ParameterPerRow","ParameterPerColumn"]	d"ParameterPerColumn"	k"object"	v"1.14"
string/w	e["Success","Failure","Both"]	v"1.6"
string/w	e["Success","Failure","Both"]	v"1.7"
string/w	e["TelUri","AnonymousReference"]	v"1.9"
string/w	e["Upload","Download","Both"]	v"1.3"
string/w	t"Alias"	S64	v"1.10"
string/w	t"Alias"	S64	v"1.13"
string/w	t"IPAddress"	S45	v"1.0"
string/w	t"IPAddress"	S45	v"1.2"
string/w	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"1.0"
string/w	v"1.0"
string/wC	e["None","Requested","Complete","Error_CannotResolveHostName","Error_Internal","Error_Other"]	v"1.0"
string/wC	e["None","Requested","Complete","Error_CannotResolveHostName","Error_MaxHopCountExceeded","Error_Internal","Error_Other"]	v"1.0"
string/wC	e["None","Requested","Complete","Error_DNSServerNotResolved","Error_Internal","Error_Other"]	o["None","Complete","Error_DNSServerNotResolved","Error_Internal","Error_Other"]	v"1.3"
string/wC	e["None","Requested","Complete","Error_Internal","Error_Other"]	o["None","Complete","Error_Internal","Error_Other"]	v"1.3"
string/wC	e["None","Requested","Completed","Error_InitConnectionFailed","Error_NoResponse","Error_PasswordRequestFailed","Error_LoginFailed","Error_NoTransferMode","Error_NoPASV","Error_NoCWD","Error_NoSTOR","Error_NoTransferComplete"]	o["None","Completed","Error_InitConnectionFailed","Error_NoResponse","Error_PasswordRequestFailed","Error_LoginFailed","Error_NoTransferMode","Error_NoPASV","Error_NoCWD","Error_NoSTOR","Error_NoTransferComplete"]	v"1.2"
string/wC	e["None","Requested","Completed","Error_InitConnectionFailed","Error_NoResponse","Error_TransferFailed","Error_PasswordRequestFailed","Error_LoginFailed","Error_NoTransferMode","Error_NoPASV","Error_IncorrectSize","Error_Timeout"]	o["None","Completed","Error_InitConnectionFailed","Error_NoResponse","Error_TransferFailed","Error_PasswordRequestFailed","Error_LoginFailed","Error_NoTransferMode","Error_NoPASV","Error_IncorrectSize","Error_Timeout"]	v"1.2"
string/wc	e["Idle","Active"]	v"1.7"
string/wf	t"IPAddress"	S45	v"1.0"
string/wh	S256	v"1.1"
string/wh	S256	v"1.12"
string/wh	S256	v"1.14"
string/wh	S256	v"1.9"
string/wh	S64	v"1.10"
string/wh	S64	v"1.3"
string/wh	S64	v"1.9"
string/wl	E"Device.ManagementServer.LightweightNotificationProtocolsSupported"	v"1.12"
string/wl	L1024	p["1 Firmware Upgrade Image","2 Web Content","3 Vendor Configuration File","4 Vendor Log File","X [0-9A-F]{6} .*"]	v"1.3"
string/wl	L256	v"1.0"
string/wl	N32	S256	v"1.12"
string/wl	d""	k"object"	v"1.13"
string/wl	e["1024","2048"]	d"2048"	k"object"	v"1.9"
string/wl	e["3DES-CBC","AES-CBC","Null"]	d"AES-CBC"	k"object"	v"1.9"
string/wl	e["3DES-CBC","AES-CBC"]	d"AES-CBC"	k"object"	v"1.9"
string/wl	e["9001","9003","9012","9013","9015","9016","9017","9018","9022","9023","9024","9025","9026","9027","9028","9029","9030","9031","9032"]	v"1.7"
string/wl	e["HMAC-SHA1","AES-XCBC-PRF-128"]	d"HMAC-SHA1"	k"object"	v"1.9"
string/wl	e["Install","Update","Uninstall"]	v"1.7"
unsignedInt/	M"2147483647"	v"1.11"
unsignedInt/	M"99"	v"1.3"
unsignedInt/	u"bytes"	v"1.3"
unsignedInt/	u"bytes"	v"1.7"
unsignedInt/	u"bytes"	v"1.9"
unsignedInt/	u"kilobytes"	v"1.3"
unsignedInt/	u"seconds"	v"1.10"
unsignedInt/	v"1.0"
unsignedInt/	v"1.13"
unsignedInt/	v"1.14"
unsignedInt/	v"1.4"
unsignedInt/	v"1.5"
unsignedInt/C	M"100"	u"percent"	v"1.3"
unsignedInt/C	u"seconds"	v"1.9"
unsignedInt/lC	M"1"	d""	k"object"	v"1.3"
unsignedInt/w	M"65535"	v"1.3"
unsignedInt/w	M"65535"	v"1.9"
unsignedInt/w	d"0"	k"object"	v"1.3"
unsignedInt/w	d"0"	k"object"	v"1.9"
unsignedInt/w	d"16"	k"object"	v"1.12"
unsignedInt/w	m"0"	M"4095"	v"1.0"
unsignedInt/w	m"0"	M"65535"	d"4737"	k"object"	v"1.10"
unsignedInt/w	m"0"	M"65535"	d"5222"	k"object"	v"1.12"
unsignedInt/w	m"0"	M"65535"	v"1.1"
unsignedInt/w	m"0"	M"65535"	v"1.12"
unsignedInt/w	m"0"	M"86399"	u"seconds"	v"1.9"
unsignedInt/w	m"1"	M"254"	v"1.0"
unsignedInt/w	m"1"	M"64"	v"1.0"
unsignedInt/w	m"1"	M"65535"	d"5"	k"object"	v"1.14"
unsignedInt/w	m"1"	M"65535"	u"seconds"	d"60"	k"object"	v"1.12"
unsignedInt/w	m"1"	M"65535"	v"1.5"
unsignedInt/w	m"1"	d"24"	k"object"	v"1.3"
unsignedInt/w	m"1"	u"seconds"	d"30720"	k"object"	v"1.12"
unsignedInt/w	m"1"	u"seconds"	d"3600"	k"object"	v"1.3"
unsignedInt/w	m"1"	u"seconds"	d"86400"	k"object"	v"1.10"
unsignedInt/w	m"1"	u"seconds"	v"1.9"
unsignedInt/w	m"1000"	M"65535"	d"2000"	k"object"	v"1.12"
unsignedInt/w	m"1000"	M"65535"	d"2000"	k"object"	v"1.14"
unsignedInt/w	m"1000"	M"65535"	v"1.5"
unsignedInt/w	m"120"	M"86400"	u"seconds"	v"1.9"
unsignedInt/w	m"2"	M"10"	r[["2","2"],["4","4"],["6","6"],["8","8"],["10","10"]]	d"2"	k"object"	v"1.9"
unsignedInt/w	m"256"	M"1400"	u"bytes"	d"1200"	k"object"	v"1.9"
unsignedInt/w	m"48"	M"90"	r[["48","57"],["65","90"]]	v"1.10"
unsignedInt/w	m"60"	M"3600"	u"seconds"	v"1.9"
unsignedInt/w	u"Kilobytes"	v"1.9"
unsignedInt/w	u"milliseconds"	v"1.3"
unsignedInt/w	u"seconds"	d"180"	k"object"	v"1.9"
unsignedInt/w	u"seconds"	d"300"	k"object"	v"1.9"
unsignedInt/w	u"seconds"	v"1.7"
unsignedInt/w	v"1.12"
unsignedInt/w	v"1.3"
unsignedInt/w	v"1.5"

Device.	c	DeviceSummary:86 SmartCardReaderNumberOfEntries:1 UserNumberOfEntries:1
Device.BulkData.	54	Enable:4c EncodingTypes:8r MaxNumberOfParameterReferences:2e MaxNumberOfProfiles:2e MinReportingInterval:b6 ParameterWildCardSupported:40 ProfileNumberOfEntries:3i Protocols:8o Status:79
Device.BulkData.Profile.{i}.	69	Alias:a4 ControlFileFormat:94 Enable:45 EncodingType:8x FileTransferPassword:am FileTransferURL:38 FileTransferUsername:9i Name:97 NumberOfRetainedFailedReports:4u ParameterNumberOfEntries:3i Protocol:8y ReportingInterval:by StreamingHost:38 StreamingPort:bl StreamingSessionID:c6 TimeReference:4n
Device.BulkData.Profile.{i}.CSVEncoding.	1o	EscapeCharacter:9p FieldSeparator:9l ReportFormat:9z RowSeparator:9k RowTimestamp:3b
Device.BulkData.Profile.{i}.HTTP.	1o	Compression:9n CompressionsSupported:8i Method:9o MethodsSupported:8m Password:ak RequestURIParameterNumberOfEntries:b9 RetryEnable:47 RetryIntervalMultiplier:c1 RetryMinimumWaitInterval:bs URL:91 UseDateHeader:4a Username:9e
Device.BulkData.Profile.{i}.HTTP.RequestURIParameter.{i}.	63	Name:3a Reference:9c
Device.BulkData.Profile.{i}.JSONEncoding.	1o	ReportFormat:9x ReportTimestamp:3b
Device.BulkData.Profile.{i}.Parameter.{i}.	62	Name:3a Reference:9a
Device.Capabilities.	q	
Device.Capabilities.PerformanceDiagnostic.	q	DownloadTransports:32 UploadTransports:32
Device.Config.	c	ConfigFile:9g PersistentData:a
Device.DLNA.	4	
Device.DLNA.Capabilities.	4	AVClassProfileID:h AudioClassProfileID:h DeviceCapability:h HIDDeviceClass:h HNDDeviceClass:h ImageClassProfileID:h MediaCollectionProfileID:h PrinterClassProfileID:h
Device.DNS.	1m	
Device.DNS.SD.	1m	Enable:4d ServiceNumberOfEntries:v
Device.DNS.SD.Service.{i}.	5l	ApplicationProtocol:6l Domain:g Host:2y InstanceName:6x LastUpdate:z Port:22 Priority:22 Status:7d Target:g TextRecordNumberOfEntries:v TimeToLive:b0 TransportProtocol:7i Weight:22
Device.DNS.SD.Service.{i}.TextRecord.{i}.	58	Key:2l Value:2l
Device.DeviceInfo.	c	AdditionalHardwareVersion:2z AdditionalSoftwareVersion:2z Description:2v DeviceCategory:35 DeviceLog:7u DeviceStatus:7k EnabledOptions:89 FirstUseDate:29 HardwareVersion:2x LocationNumberOfEntries:0 Manufacturer:1u ManufacturerOUI:6w ModelName:7v ModelNumber:6y ProcessorNumberOfEntries:w ProductClass:1u ProvisioningCode:l SerialNumber:1u SoftwareVersion:2x SupportedDataModelNumberOfEntries:ba UpTime:3 VendorConfigFileNumberOfEntries:bb VendorLogFileNumberOfEntries:w
Device.DeviceInfo.Location.{i}.	6e	AcquiredTime:e DataObject:92 ExternalProtocol:71 ExternalSource:2u Source:7b
Device.DeviceInfo.MemoryStatus.	4	Free:3k Total:b5
Device.DeviceInfo.NetworkProperties.	4	MaxTCPWindowSize:b2 TCPImplementation:8p
Device.DeviceInfo.ProcessStatus.	4	CPUUsage:bc ProcessNumberOfEntries:1
Device.DeviceInfo.ProcessStatus.Process.{i}.	5r	CPUTime:3l Command:9 PID:1 Priority:b1 Size:3k State:7z
Device.DeviceInfo.Processor.{i}.	5e	Alias:f Architecture:7m
Device.DeviceInfo.ProxierInfo.	55	ManufacturerOUI:7o ProductClass:2s ProxyProtocol:7l SerialNumber:2s
Device.DeviceInfo.SupportedDataModel.{i}.	5w	Alias:f Features:8s URL:2o URN:2o UUID:2t
Device.DeviceInfo.TemperatureStatus.	4	TemperatureSensorNumberOfEntries:1
Device.DeviceInfo.TemperatureStatus.TemperatureSensor.{i}.	5p	Alias:f Enable:6 HighAlarmTime:k HighAlarmValue:2j LastUpdate:4l LowAlarmTime:k LowAlarmValue:2j MaxTime:k MaxValue:2f MinTime:k MinValue:2f Name:9 PollingInterval:cc Reset:1l ResetTime:k Status:13 Value:4q
Device.DeviceInfo.VendorConfigFile.{i}.	5q	Alias:f Date:4k Description:6u Name:6z Version:6n
Device.DeviceInfo.VendorLogFile.{i}.	5d	Alias:18 MaximumSize:b3 Name:o Persistent:25
Device.DownloadAvailability.	4	
Device.DownloadAvailability.Announcement.	4	Enable:6 GroupNumberOfEntries:1 Status:13
Device.DownloadAvailability.Announcement.Group.{i}.	6f	Alias:f Enable:p Status:75 URL:36
Device.DownloadAvailability.Query.	4	Enable:6 Status:13 URL:15
Device.DownloadDiagnostics.	q	BOMTime:b DSCP:3r DiagnosticsState:af DownloadURL:t EOMTime:b EthernetPriority:3s Interface:t ROMTime:b TCPOpenRequestTime:b TCPOpenResponseTime:b TestBytesReceived:m TotalBytesReceived:m
Device.FAP.	5	
Device.FAP.ApplicationPlatform.	5	CurrentNumberofApplications:0 Enable:2 MaxNumberOfApplications:0 Status:76 Version:7
Device.FAP.ApplicationPlatform.Capabilities.	5	AccessLevelsSupported:8j AuthenticationMethodsSupported:8g FemtoAwarenessAPISupport:8 MMSAPISupport:8 PresenceApplicationSupport:8 QueryMMSDeliveryStatusSupport:8 QuerySMSDeliveryStatusSupport:8 SMSAPISupport:8 SendMMSTargetAddressType:33 SendSMSTargetAddressType:33 SubscribeToNotificationsOfMMSSentToApplicationSupport:8 SubscribeToNotificationsOfSMSSentToApplicationSupport:8 TerminalLocationAPISupport:8
Device.FAP.ApplicationPlatform.Control.	5	AuthenticationMethod:98 TunnelInst:u
Device.FAP.ApplicationPlatform.Control.FemtoAwareness.	5	APIEnable:2 FemtozoneID:u MaxAPIUsersNumber:1d NotificationsUserIdentifierMSISDN:2 QueryFemtocellResponseTimezone:2 QueueEnable:2 Queueing:17 SubscribeToNotificationsResponseCallbackData:2
Device.FAP.ApplicationPlatform.Control.MMS.	5	APIEnable:2 EnableQueryMMSDeliveryStatus:2 EnableSubscribeToNotificationsOfMessageSentToApplication:2 MaxAPIUsersNumber:1d MinSendMMSTimeInterval:3p QueueEnable:2 Queueing:17
Device.FAP.ApplicationPlatform.Control.SMS.	5	APIEnable:2 EnableQuerySMSDeliveryStatus:2 EnableSubscribeToNotificationsOfMessageSentToApplication:2 MaxAPIUsersNumber:1d MinSendSMSTimeInterval:3p QueueEnable:2 Queueing:17
Device.FAP.ApplicationPlatform.Control.TerminalLocation.	5	APIEnable:2 MaxAPIUsersNumber:1d QueryMobileLocationResponseAddress:a2 QueryMobileLocationResponseAltitude:2 QueryMobileLocationResponseLongitudeLatitude:2 QueryMobileLocationResponseTimestamp:bp QueueEnable:2 Queueing:17
Device.FAP.ApplicationPlatform.Monitoring.	5	AuthenticationRequestsReceived:0 AuthenticationRequestsRejected:0 Enable:2 MonitoringInterval:y
Device.FAP.ApplicationPlatform.Monitoring.FemtoAwareness.	5	APIAvailable:8 APIUsers:i QueueDiscarded:0 QueueNum:i QueueReceived:0 QueueState:14
Device.FAP.ApplicationPlatform.Monitoring.MMS.	5	APIAvailable:8 APIUsers:i QueueDiscarded:0 QueueNum:i QueueReceived:0 QueueState:14
Device.FAP.ApplicationPlatform.Monitoring.SMS.	5	APIAvailable:8 APIUsers:i QueueDiscarded:0 QueueNum:i QueueReceived:0 QueueState:14
Device.FAP.ApplicationPlatform.Monitoring.TerminalLocation.	5	APIAvailable:8 APIUsers:i QueueDiscarded:0 QueueNum:i QueueReceived:0 QueueState:14
Device.FAP.GPS.	5	ContinuousGPS:2 ErrorDetails:d GPSReset:4h LastScanTime:4m LastSuccessfulScanTime:2a LockedLatitude:2h LockedLongitude:2g NumberOfSatellites:x PeriodicInterval:y PeriodicTime:2c ScanOnBoot:49 ScanPeriodically:44 ScanStatus:7c ScanTimeout:y
Device.FAP.GPS.AGPSServerConfig.	5	Enable:2 Password:ao ReferenceLatitude:50 ReferenceLongitude:4y ServerInUse:8 ServerPort:bg ServerURL:u Username:9j
Device.FAP.GPS.ContinuousGPSStatus.	5	CurrentFix:1g Elevation:4r FirstFixTimeout:4w GotFix:1g LastFixDuration:bd LastFixTime:2a Latitude:2h LocationType:7y LockTimeOutDuration:c3 Longitude:2g ReceiverStatus:7t SatelliteTrackingInterval:c7 SatellitesTracked:x TimingGood:1g
Device.FAP.PerfMgmt.	5	ConfigNumberOfEntries:0
Device.FAP.PerfMgmt.Config.{i}.	66	Alias:21 Enable:2 Password:al PeriodicUploadInterval:bz PeriodicUploadTime:2c URL:u Username:u
Device.FAP.Tunnel.	5	ChildSANumberOfEntries:0 CryptoProfileNumberOfEntries:0 IKESANumberOfEntries:0 MaxChildSAPerIKE:0 MaxIKESessions:0 MaxVirtualInterfaces:0 UseForCWMP:2 VirtualInterfaceNumberOfEntries:0
Device.FAP.Tunnel.ChildSA.{i}.	5t	CreationTime:e DirectionOutbound:8 IntegrityErrors:3m ParentID:6o ReplayErrors:3m SPI:0 Traffic:b4
Device.FAP.Tunnel.CryptoProfile.{i}.	6a	Alias:21 AuthMethod:9d DPDTimer:cb ESPEncrypt:av ESPIntegrity:3e Enable:26 IKEDH:au IKEEncrypt:aw IKEIntegrity:3e IKEPRF:ay IKERekeyLifetime:y IPsecRekeyLifetimeByte:c8 IPsecRekeyLifetimeTime:y IPsecWindowSize:bi MaxChildSA:c4 NATTKeepaliveTimer:ca SecDFBit:9y SecMaxFragSize:c5
Device.FAP.Tunnel.IKESA.{i}.	5k	AuthErrors:x CreationTime:e DHCPServers:34 DNSServers:34 IPAddress:84 IntegrityErrors:x OtherErrors:x PeerAddress:7p Status:74 SubnetMask:2u
Device.FAP.Tunnel.VirtualInterface.{i}.	6b	Alias:21 CryptoProfile:99 DSCPMarkPolicy:4z Enable:26
Device.FaultMgmt.	5	CurrentAlarmNumberOfEntries:0 ExpeditedEventNumberOfEntries:0 HistoryEventNumberOfEntries:0 MaxCurrentAlarmEntries:0 QueuedEventNumberOfEntries:0 SupportedAlarmNumberOfEntries:0
Device.FaultMgmt.CurrentAlarm.{i}.	59	AdditionalInformation:d AdditionalText:d AlarmChangedTime:e AlarmIdentifier:7 AlarmRaisedTime:e EventType:7 ManagedObjectInstance:11 PerceivedSeverity:73 ProbableCause:7 SpecificProblem:r
Device.FaultMgmt.ExpeditedEvent.{i}.	5a	AdditionalInformation:d AdditionalText:d AlarmIdentifier:7 EventTime:e EventType:7 ManagedObjectInstance:11 NotificationType:1x PerceivedSeverity:1v ProbableCause:7 SpecificProblem:r
Device.FaultMgmt.HistoryEvent.{i}.	5i	AdditionalInformation:d AdditionalText:d AlarmIdentifier:7 EventTime:e EventType:7 ManagedObjectInstance:11 NotificationType:1x PerceivedSeverity:1v ProbableCause:7 SpecificProblem:r
Device.FaultMgmt.QueuedEvent.{i}.	5b	AdditionalInformation:d AdditionalText:d AlarmIdentifier:7 EventTime:e EventType:7 ManagedObjectInstance:11 NotificationType:1x PerceivedSeverity:1v ProbableCause:7 SpecificProblem:r
Device.FaultMgmt.SupportedAlarm.{i}.	5j	EventType:7 PerceivedSeverity:70 ProbableCause:7 ReportingMechanism:9q SpecificProblem:r
Device.Firewall.	4	Config:9u LastChange:k Version:6m
Device.GatewayInfo.	c	ManufacturerOUI:82 ProductClass:2w SerialNumber:2w
Device.LAN.	c	AddressingType:9s DHCPOptionNumberOfEntries:b7 DNSServers:ar DefaultGateway:a9 IPAddress:ah MACAddress:a8 MACAddressOverride:j SubnetMask:a6
Device.LAN.DHCPOption.{i}.	68	Alias:f Request:j Tag:bq Value:3x
Device.LAN.IPPingDiagnostics.	c	AverageResponseTime:3 DSCP:3q DataBlockSize:3t DiagnosticsState:aa FailureCount:3 Host:a MaximumResponseTime:3 MinimumResponseTime:3 NumberOfRepetitions:1e SuccessCount:3 Timeout:1e
Device.LAN.Stats.	c	ConnectionUpTime:3 CurrentDayBytesReceived:3 CurrentDayBytesSent:3 CurrentDayInterval:3 CurrentDayPacketsReceived:3 CurrentDayPacketsSent:3 QuarterHourBytesReceived:3 QuarterHourBytesSent:3 QuarterHourInterval:3 QuarterHourPacketsReceived:3 QuarterHourPacketsSent:3 TotalBytesReceived:3 TotalBytesSent:3 TotalPacketsReceived:3 TotalPacketsSent:3
Device.LAN.TraceRouteDiagnostics.	c	DSCP:3q DataBlockSize:3t DiagnosticsState:ab Host:a MaxHopCount:br NumberOfRouteHops:3 ResponseTime:3 Timeout:1e
Device.LAN.TraceRouteDiagnostics.RouteHops.{i}.	56	HopHost:2v
Device.ManagementServer.	c	AliasBasedAddressing:42 AutoCreateInstances:43 CWMPRetryIntervalMultiplier:c2 CWMPRetryMinimumWaitInterval:bu ConnReqAllowedJabberIDs:as ConnReqJabberID:85 ConnReqXMPPConnection:90 ConnectionRequestPassword:3d ConnectionRequestURL:87 ConnectionRequestUsername:a DefaultActiveNotificationThrottle:cf DownloadProgressURL:2n EnableCWMP:48 HTTPCompression:9m HTTPCompressionSupported:8h InformParameterNumberOfEntries:b8 InstanceMode:9v KickURL:2n LightweightNotificationProtocolsSupported:8q LightweightNotificationProtocolsUsed:ap NATDetected:3z ParameterKey:88 Password:3d PeriodicInformEnable:j PeriodicInformInterval:1e PeriodicInformTime:2b STUNEnable:4b STUNMaximumKeepAlivePeriod:4x STUNMinimumKeepAlivePeriod:3u STUNPassword:ai STUNServerAddress:37 STUNServerPort:bn STUNUsername:37 SupportedConnReqMethods:8l UDPConnectionRequestAddress:6t UDPConnectionRequestAddressNotificationLimit:3u UDPLightweightNotificationHost:20 UDPLightweightNotificationPort:cd URL:a UpgradesManaged:j Username:a
Device.ManagementServer.AutonomousTransferCompletePolicy.	4	Enable:6 FileTypeFilter:aq ResultTypeFilter:a0 TransferTypeFilter:a3
Device.ManagementServer.DUStateChangeComplPolicy.	1p	Enable:1k FaultCodeFilter:ax OperationTypeFilter:az ResultTypeFilter:a1
Device.ManagementServer.InformParameter.{i}.	64	Alias:a5 Enable:46 EventList:at ParameterName:9b
Device.ManagementServer.StandbyPolicy.	1n	CRAwarenessRequested:1h CRUnawarenessMaxDuration:4v MaxMissedPeriodic:4t NetworkAwarenessCapable:1f NotifyMissedScheduled:1h PeriodicAwarenessRequested:1h ScheduledAwarenessRequested:4e SelfTimerCapable:1f
Device.NSLookupDiagnostics.	4	DNSServer:15 DiagnosticsState:ac HostName:15 Interface:15 NumberOfRepetitions:ce ResultNumberOfEntries:1c SuccessCount:1c Timeout:c9
Device.NSLookupDiagnostics.Result.{i}.	57	AnswerType:7x DNSServerIP:81 HostNameReturned:7s IPAddresses:8w ResponseTime:3l Status:80
Device.PeriodicStatistics.	4	MaxReportSamples:1 MinSampleInterval:1a SampleSetNumberOfEntries:1
Device.PeriodicStatistics.SampleSet.{i}.	6c	Alias:f Enable:p FetchSamples:bh ForceSample:4i Name:93 ParameterNumberOfEntries:3g ReportEndTime:28 ReportSamples:bv ReportStartTime:28 SampleInterval:bx SampleSeconds:3n Status:77 TimeReference:4o
Device.PeriodicStatistics.SampleSet.{i}.Parameter.{i}.	6d	Alias:f CalculationMode:9w Enable:p Failures:3g HighThreshold:2i LowThreshold:2i Reference:36 SampleMode:9r SampleSeconds:3n SuspectData:be Values:8v
Device.Security.	5	CertificateNumberOfEntries:0
Device.Security.Certificate.{i}.	5u	Enable:2 Issuer:d LastModif:e NotAfter:e NotBefore:e SerialNumber:7 SignatureAlgorithm:d Subject:d SubjectAlt:8b
Device.SelfTestDiagnostics.	4	DiagnosticsState:ad Results:7r
Device.Services.	c	
Device.SmartCardReader.{i}.	5o	Alias:f DecryptionFailedCounter:1c DecryptionFailedNoKeyCounter:1c Enable:6 Name:9 Reset:1l ResetTime:k Status:13
Device.SmartCardReader.{i}.SmartCard.	4	ATR:6i Application:8n SerialNumber:9 Status:7g Type:72
Device.SoftwareModules.	1p	DeploymentUnitNumberOfEntries:w ExecEnvNumberOfEntries:w ExecutionUnitNumberOfEntries:w
Device.SoftwareModules.DeploymentUnit.{i}.	5z	Alias:18 DUID:o Description:1t ExecutionEnvRef:1q ExecutionUnitList:8f Name:o Resolved:25 Status:7w URL:6j UUID:6v Vendor:1s VendorConfigList:30 VendorLogList:31 Version:s
Device.SoftwareModules.ExecEnv.{i}.	5c	ActiveExecutionUnits:8u Alias:18 AllocatedDiskSpace:2d AllocatedMemory:2d AvailableDiskSpace:10 AvailableMemory:10 CurrentRunLevel:4p Enable:1k InitialExecutionUnitRunLevel:4s InitialRunLevel:3o Name:s ParentExecEnv:1q ProcessorRefList:8d RequestedRunLevel:51 Reset:4g Status:7j Type:o Vendor:1s Version:s
Device.SoftwareModules.ExecutionUnit.{i}.	5h	Alias:18 AssociatedProcessList:8c AutoStart:1k Description:1t DiskSpaceInUse:10 EUID:o ExecEnvLabel:o ExecutionEnvRef:1q ExecutionFaultCode:7f ExecutionFaultMessage:1t MemoryInUse:10 Name:s References:8t RequestedState:ag RunLevel:3o Status:83 SupportedDataModelList:8e Vendor:1s VendorConfigList:30 VendorLogList:31 Version:s
Device.SoftwareModules.ExecutionUnit.{i}.Extensions.	1p	
Device.Time.	c	CurrentLocalTime:29 Enable:4f LocalTimeZone:a NTPServer1:l NTPServer2:l NTPServer3:l NTPServer4:l NTPServer5:l Status:78
Device.UDPEchoConfig.	q	BytesReceived:m BytesResponded:m EchoPlusEnabled:27 EchoPlusSupported:41 Enable:27 Interface:t PacketsReceived:m PacketsResponded:m SourceIPAddress:a7 TimeFirstPacketReceived:b TimeLastPacketReceived:b UDPPort:3v
Device.UPnP.	4	
Device.UPnP.Description.	1m	DeviceDescriptionNumberOfEntries:v DeviceInstanceNumberOfEntries:v ServiceInstanceNumberOfEntries:v
Device.UPnP.Description.DeviceDescription.{i}.	5x	Host:2y SpecVersion:6s URLBase:g
Device.UPnP.Description.DeviceInstance.{i}.	5v	DeviceCategory:35 DeviceType:g DiscoveryDevice:6p FriendlyName:1r Manufacturer:1r ManufacturerOUI:7n ManufacturerURL:g ModelDescription:g ModelName:2r ModelNumber:2r ModelURL:g ParentDevice:2m PresentationURL:g SerialNumber:1r UDN:2t UPC:6k
Device.UPnP.Description.ServiceInstance.{i}.	5s	ControlURL:1y EventSubURL:1y ParentDevice:2m SCPDURL:1y ServiceDiscovery:6r ServiceId:g ServiceType:g
Device.UPnP.Device.	4	Enable:6 UPnPDMBasicMgmt:1j UPnPDMConfigurationMgmt:1j UPnPDMSoftwareMgmt:1j UPnPIGD:6 UPnPMediaRenderer:6 UPnPMediaServer:6 UPnPQoSDevice:6 UPnPQoSPolicyHolder:6 UPnPWLANAccessPoint:6
Device.UPnP.Device.Capabilities.	4	UPnPArchitecture:1 UPnPArchitectureMinorVer:1b UPnPBasicDevice:1 UPnPDMBasicMgmt:1b UPnPDMConfigurationMgmt:1b UPnPDMSoftwareMgmt:1b UPnPIGD:1 UPnPMediaRenderer:1 UPnPMediaServer:1 UPnPQoSDevice:1 UPnPQoSPolicyHolder:1 UPnPWLANAccessPoint:1
Device.UPnP.Discovery.	4	DeviceNumberOfEntries:1 RootDeviceNumberOfEntries:1 ServiceNumberOfEntries:1
Device.UPnP.Discovery.Device.{i}.	60	Host:1z LastUpdate:z LeaseTime:1a Location:9 Server:9 Status:1w USN:9 UUID:2p
Device.UPnP.Discovery.RootDevice.{i}.	61	Host:1z LastUpdate:z LeaseTime:1a Location:9 Server:9 Status:1w USN:9 UUID:2p
Device.UPnP.Discovery.Service.{i}.	5y	Host:1z LastUpdate:z LeaseTime:1a Location:9 ParentDevice:6q Server:9 Status:1w USN:9
Device.USBHosts.	4	HostNumberOfEntries:1
Device.USBHosts.Host.{i}.	5n	Alias:f DeviceNumberOfEntries:1 Enable:6 Name:12 PowerManagementEnable:6 Reset:1l Type:7h USBVersion:2q
Device.USBHosts.Host.{i}.Device.{i}.	5g	ConfigurationNumberOfEntries:1 DeviceClass:n DeviceNumber:1 DeviceProtocol:n DeviceSubClass:n DeviceVersion:23 IsSelfPowered:24 IsSuspended:24 Manufacturer:12 MaxChildren:1 Parent:6h Port:3f ProductClass:12 ProductID:23 Rate:7e SerialNumber:12 USBVersion:2q VendorID:23
Device.USBHosts.Host.{i}.Device.{i}.Configuration.{i}.	5f	ConfigurationNumber:1 InterfaceNumberOfEntries:1
Device.USBHosts.Host.{i}.Device.{i}.Configuration.{i}.Interface.{i}.	5m	InterfaceClass:n InterfaceNumber:3f InterfaceProtocol:n InterfaceSubClass:n
Device.UploadDiagnostics.	q	BOMTime:b DSCP:3r DiagnosticsState:ae EOMTime:b EthernetPriority:3s Interface:t ROMTime:b TCPOpenRequestTime:b TCPOpenResponseTime:b TestFileLength:3v TotalBytesSent:m UploadURL:t
Device.User.{i}.	6g	Alias:f Enable:p Language:95 Password:an RemoteAccessCapable:p Username:9h
Device.UserInterface.	c	AutoUpdateServer:a AvailableLanguages:8a BackgroundColor:16 ButtonColor:16 ButtonTextColor:16 CurrentLanguage:96 ISPHelpDesk:9f ISPHelpPage:a ISPHomePage:a ISPLogo:3y ISPLogoSize:bk ISPMailServer:a ISPName:l ISPNewsServer:a PasswordRequired:j PasswordUserSelectable:j TextColor:16 UpgradeAvailable:j UserUpdateServer:a WarrantyDate:2b
Device.UserInterface.LocalDisplay.	4	DisplayHeight:3h DisplayWidth:3h Height:3w Movable:6 PosX:2k PosY:2k Resizable:6 Width:3w
Device.UserInterface.RemoteAccess.	4	Enable:6 Port:bf Protocol:8z SupportedProtocols:8k
Device.XMPP.	1n	ConnectionNumberOfEntries:3j
Device.XMPP.Connection.{i}.	67	Alias:3c Domain:39 Enable:1i JabberID:7q KeepAliveInterval:53 LastChangeDate:4j Password:aj Resource:39 ServerConnectAlgorithm:9t ServerConnectAttempts:bj ServerNumberOfEntries:3j ServerRetryInitialInterval:bt ServerRetryIntervalMultiplier:c0 ServerRetryMaxInterval:bw Status:7a TLSEstablished:1f UseTLS:1i Username:20
Device.XMPP.Connection.{i}.Server.{i}.	65	Alias:3c Enable:1i Port:bm Priority:bo ServerAddress:20 Weight:52
Device.XMPP.Connection.{i}.Stats.	1n	ReceivedErrorMessages:19 ReceivedMessages:19 TransmittedErrorMessages:19 TransmittedMessages:19
`;
