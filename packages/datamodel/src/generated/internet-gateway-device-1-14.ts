// node tools/datamodel/generate.ts
export const MODEL = `beckon-model	1	InternetGatewayDevice:1.14	InternetGatewayDevice.
unsignedInt/C	v"1.4"
unsignedInt/C	v"1.0"
string/wC	t"Alias"	S64	v"1.9"
boolean/w	d"false"	k"object"	v"1.1"
unsignedInt/C	v"1.0"	x"deprecated"
object/	v"1.0"
unsignedInt/	v"1.10"
int/w	m"-1"	d"-1"	k"object"	v"1.1"
unsignedInt/	v"1.5"
boolean/w	v"1.10"
boolean/w	v"1.0"
object/	v"1.5"
boolean/w	d"false"	k"object"	v"1.4"
object/	v"1.10"
unsignedInt/	v"1.0"
unsignedInt/	v"1.4"
string/w	S256	v"1.0"
boolean/w	v"1.5"
string/w	S256	d""	k"object"	v"1.1"
string/	S64	v"1.10"
unsignedInt/w	v"1.0"
boolean/	v"1.10"
boolean/w	v"1.4"
string/	S256	v"1.5"
unsignedInt/	v"1.1"
unsignedInt/C	d"0"	k"object"	v"1.4"
dateTime/C	v"1.3"
string/	S256	v"1.10"
boolean/w	d"false"	k"object"	v"1.0"
dateTime/	v"1.10"
int/C	v"1.0"
unsignedInt/C	v"1.1"
unsignedInt/w	d"0"	k"object"	v"1.1"
boolean/C	v"1.4"
string/	S256	v"1.12"
boolean/w	d"true"	k"object"	v"1.1"
object/	v"1.4"
int/	v"1.4"
string/	e["Disabled","Enabled","Error"]	d"Disabled"	k"object"	v"1.1"
string/l	L256	v"1.5"
string/lC	L24	v"1.4"
string/w	S64	v"1.0"
unsignedInt/	m"0"	M"255"	v"1.10"
boolean/	v"1.4"
dateTime/	v"1.5"
string/	S256	v"1.0"
string/	S64	v"1.0"
string/w	e["Exact","Prefix","Suffix","Substring"]	d"Exact"	k"object"	v"1.4"
string/w	t"IPAddress"	S45	d""	k"object"	v"1.0"
unsignedInt/	d"0"	k"object"	v"1.4"
unsignedInt/C	v"1.3"
hexBinary/	S1	v"1.5"
int/w	m"-2"	d"-1"	k"object"	v"1.1"
string/	S64	v"1.8"
string/w	S256	d""	k"object"	v"1.0"
string/w	S256	d""	k"object"	v"1.4"
string/w	t"IPAddress"	S45	d""	k"object"	v"1.1"
unsignedInt/w	v"1.1"
boolean/	v"1.0"
boolean/w	d"false"	k"object"	v"1.5"
object/	v"1.3"
string/	S128	v"1.10"
string/	S32	v"1.8"
string/	v"1.12"
string/w	S256	v"1.10"
string/w	S256	v"1.3"
unsignedInt/	v"1.1"	x"obsoleted"
unsignedInt/	v"1.12"
unsignedInt/	v"1.8"
unsignedInt/C	d"0"	k"object"	v"1.0"
unsignedInt/C	v"1.10"
unsignedInt/w	d"0"	k"object"	v"1.4"
unsignedInt/w	u"seconds"	v"1.10"
dateTime/	v"1.12"
int/C	m"-1"	u"kilobytes"	v"1.8"
int/lC	L61430	v"1.0"
int/w	m"-1"	d"-1"	k"object"	v"1.4"
string/	S256	v"1.4"
string/	S512	v"1.10"
string/	S64	v"1.5"
string/	S64	v"1.9"
string/	e["Disabled","Enabled","Error"]	v"1.5"
string/	e["Disabled","Ready","Flushed"]	v"1.10"
string/	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"1.0"
string/lC	L2559	v"1.4"
string/lC	L61430	v"1.4"
string/w	S256	v"1.5"
string/w	S6	v"1.0"
string/w	e["FiFo","Priority"]	v"1.10"
string/w	t"IPAddress"	S45	v"1.0"
string/w	t"IPAddress"	S45	v"1.4"
string/w	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	d""	k"object"	v"1.4"
string/w	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"1.0"
string/wC	t"Alias"	S64	v"1.8"
string/wl	t"IPAddress"	L64	S45	v"1.0"
unsignedInt/	d"0"	k"object"	v"1.0"
unsignedInt/	d"0"	k"object"	v"1.13"
unsignedInt/	u"seconds"	v"1.5"
unsignedInt/	v"1.7"
unsignedInt/C	v"1.5"
unsignedInt/w	m"0"	M"15"	v"1.4"
unsignedInt/w	m"0"	M"255"	v"1.10"
unsignedInt/w	m"1"	M"254"	v"1.4"
unsignedInt/w	m"1"	v"1.0"
base64/w	s0	S255	d""	k"object"	v"1.4"
boolean/	v"1.13"
boolean/C	v"1.10"
boolean/w	d"false"	k"factory"	v"1.13"
boolean/w	d"false"	k"object"	v"1.13"
boolean/w	d"true"	k"object"	v"1.0"
boolean/w	v"1.7"
boolean/w	v"1.8"
boolean/wh	v"1.5"
object/	v"1.1"
object/	v"1.12"
object/	v"1.13"
object/	v"1.8"
string/	R["InternetGatewayDevice.SoftwareModules.ExecEnv."]	v"1.8"
string/	S128	v"1.12"
string/	S128	v"1.8"
string/	S16	v"1.4"
string/	S256	v"1.0"	x"obsoleted"
string/	S256	v"1.8"
string/	e["Cleared","Critical","Major","Minor","Warning","Indeterminate"]	v"1.10"
string/	e["LeaseActive","LeaseExpired","ByebyeReceived"]	v"1.5"
string/	e["NewAlarm","ChangedAlarm","ClearedAlarm"]	v"1.10"
string/	e["Up","NoLink","Error","Disabled"]	v"1.0"
string/	e["Z-Wave","ZigBee","UPnP-DM","ETSI-M2M"]	v"1.9"
string/C	S256	v"1.0"
string/l	L1024	S256	v"1.5"
string/w	S256	v"1.13"
string/w	S256	v"1.4"
string/w	S64	d""	k"object"	v"1.0"
string/w	S64	d""	k"object"	v"1.1"
string/w	t"Alias"	S64	v"1.10"
string/wl	L256	v"1.0"
unsignedInt/	M"65535"	v"1.12"
unsignedInt/	M"65535"	v"1.5"
unsignedInt/w	m"1"	M"1540"	v"1.0"
unsignedInt/w	m"1"	v"1.4"
unsignedInt/w	v"1.2"
base64/	s0	S145	v"1.4"
boolean/	v"1.5"
boolean/	v"1.8"
boolean/w	d"false"	k"object"	v"1.10"
boolean/w	v"1.3"
dateTime/	d""	k"object"	v"1.5"
dateTime/	v"1.0"
dateTime/C	v"1.10"
dateTime/w	v"1.0"
dateTime/w	v"1.0"	x"obsoleted"
dateTime/w	v"1.10"
int/	m"-1"	u"kilobytes"	v"1.8"
int/	m"-1"	v"1.11"
int/	m"-274"	u"degrees celsius"	v"1.5"
int/C	m"-180000000"	M"180000000"	v"1.10"
int/C	m"-90000000"	M"90000000"	v"1.10"
int/lC	L2047	v"1.4"
int/w	d"0"	k"object"	v"1.5"
int/w	m"-1"	M"4094"	d"-1"	k"object"	v"1.1"
int/w	m"-1"	v"1.4"
int/w	m"-2"	v"1.1"
int/w	m"-274"	u"degrees celsius"	v"1.5"
int/w	m"0"	M"255"	d"0"	k"object"	v"1.4"
int/wC	u"pixels"	v"1.5"
object/t	m4	q[["Alias"]]	M4	v"1.4"
object/tw	q[["Chaddr"],["Alias"]]	c"DHCPStaticAddressNumberOfEntries"	b"Enable"	v"1.4"
object/tw	q[["RemoteHost","ExternalPort","PortMappingProtocol"],["Alias"]]	c"PortMappingNumberOfEntries"	b"PortMappingEnabled"	v"1.0"
object/tw	q[["Tag"],["Alias"]]	c"DHCPOptionNumberOfEntries"	b"Enable"	v"1.4"
string/	S16	v"1.0"	x"obsoleted"
string/	S255	v"1.12"
string/	S256	R["InternetGatewayDevice.UPnP.Description.DeviceInstance."]	v"1.12"
string/	S256	v"1.6"
string/	S256	v"1.9"
string/	S32	v"1.4"
string/	S36	p["[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}"]	v"1.4"
string/	S36	p["[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}"]	v"1.5"
string/	S4	v"1.0"
string/	S4	v"1.5"
string/	S64	v"1.12"
string/	S8	v"1.0"
string/	e["Up","Down","Initializing","Unavailable"]	v"1.0"
string/	s6	S6	p["[0-9A-F]{6}"]	v"1.9"
string/	t"IPAddress"	S45	v"1.0"
string/	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"1.4"
string/	t"UUID"	s36	S36	p["[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}"]	v"1.12"
string/	v"1.10"
string/C	S64	v"1.2"
string/l	L1024	S256	R["InternetGatewayDevice.LANDevice.{i}.Hosts.Host.","InternetGatewayDevice.Hosts.Host."]	v"1.12"
string/l	L24	v"1.4"
string/l	L64	v"1.0"
string/l	N32	R["InternetGatewayDevice.LANDevice.{i}.Hosts.Host."]	v"1.9"
string/l	R["InternetGatewayDevice.DeviceInfo.VendorConfigFile."]	v"1.8"
string/l	R["InternetGatewayDevice.DeviceInfo.VendorLogFile."]	v"1.8"
string/l	e["HTTP","FTP"]	v"1.3"
string/l	e["TelUri","AnonymousReference","All"]	v"1.10"
string/l	e["Z-Wave","ZigBee","UPnP","ETSI-M2M"]	v"1.12"
string/l	t"IPAddress"	L256	S45	v"1.10"
string/l	v"1.12"
string/l	v"1.14"
string/lC	L2047	v"1.4"
string/w	S16	d""	k"object"	v"1.1"
string/w	S256	d""	k"object"	v"1.5"
string/w	S256	v"1.11"
string/w	S256	v"1.2"
string/w	S31	e["WEPEncryption","TKIPEncryption","WEPandTKIPEncryption","AESEncryption","WEPandAESEncryption","TKIPandAESEncryption","WEPandTKIPandAESEncryption"]	v"1.0"
string/w	S32	v"1.0"
string/w	S64	v"1.13"
string/w	d""	k"object"	v"1.0"
string/w	e["Half","Full","Auto"]	v"1.0"
string/w	e["Off","RIPv1","RIPv2","OSPF"]	d"Off"	k"object"	v"1.0"
string/w	e["OnDemand","AlwaysOn","Manual"]	d"OnDemand"	k"object"	v"1.0"
string/w	e["TCP","UDP"]	v"1.0"
string/w	p["Null","Drop","Count","[0-9]|[1-5][0-9]|6[0-3]",":[0-7]","([0-9]|[1-5][0-9]|6[0-3]):[0-7]"]	d"Drop"	k"object"	v"1.1"
string/w	t"Alias"	S64	v"1.13"
string/w	t"IPAddress"	S45	d""	k"object"	v"1.4"
string/w	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	d""	k"object"	v"1.1"
string/w	v"1.0"
string/wfD	t"IPAddress"	S45	v"1.0"
string/wh	S256	v"1.0"
string/wh	S63	v"1.0"
string/wh	S64	v"1.0"
string/wl	L512	d""	k"object"	v"1.1"
string/wl	e["HMAC-SHA1-96","AES-XCBC-MAC-96"]	d"HMAC-SHA1-96"	k"object"	v"1.10"
string/wl	t"IPAddress"	L64	S45	v"1.4"
unsignedInt/	M"255"	v"1.5"
unsignedInt/	d"0"	k"object"	v"1.5"
unsignedInt/	u"pixels"	v"1.5"
unsignedInt/	v"1.11"
unsignedInt/	v"1.13"
unsignedInt/	v"1.9"
unsignedInt/C	d"0"	k"object"	v"1.1"	x"deprecated"
unsignedInt/C	u"kilobytes"	v"1.5"
unsignedInt/C	u"milliseconds"	v"1.5"
unsignedInt/C	u"packets"	v"1.10"
unsignedInt/lC	u"seconds"	d""	k"object"	v"1.5"
unsignedInt/w	M"100"	d"0"	k"object"	v"1.1"
unsignedInt/w	M"65535"	v"1.8"
unsignedInt/w	m"0"	M"255"	v"1.4"
unsignedInt/w	m"0"	M"3599"	u"seconds"	v"1.10"
unsignedInt/w	m"0"	M"63"	v"1.3"
unsignedInt/w	m"0"	M"7"	v"1.3"
unsignedInt/w	m"2"	M"15"	v"1.4"
unsignedInt/w	v"1.3"
unsignedInt/w	v"1.4"
unsignedInt/wC	u"pixels"	v"1.5"
unsignedInt/wC	v"1.0"
base64/	s0	S255	d""	k"object"	v"1.4"
base64/	s0	S49	v"1.4"
base64/	s0	S97	v"1.4"
base64/w	s0	S4095	v"1.0"
boolean/	d"true"	k"object"	v"1.4"
boolean/	v"1.0"	x"deprecated"
boolean/	v"1.2"
boolean/	v"1.3"
boolean/C	v"1.0"
boolean/f	v"1.9"
boolean/w	d"false"	k"factory"	v"1.10"
boolean/w	d"false"	k"factory"	v"1.9"
boolean/w	d"false"	k"object"	v"1.1"	x"deprecated"
boolean/w	d"false"	k"object"	v"1.11"
boolean/w	d"false"	k"object"	v"1.14"
boolean/w	d"true"	k"factory"	v"1.10"
boolean/w	d"true"	k"object"	v"1.4"
boolean/w	v"1.0"	x"obsoleted"
boolean/w	v"1.1"
boolean/w	v"1.11"
boolean/w	v"1.12"
boolean/w	v"1.13"
boolean/w	v"1.2"
boolean/wc	v"1.10"
boolean/wc	v"1.8"
boolean/wh	d"false"	k"object"	v"1.5"
dateTime/	v"1.13"
dateTime/	v"1.9"
dateTime/C	v"1.0"
dateTime/C	v"1.5"
dateTime/D	v"1.10"
dateTime/w	d"0001-01-01T00:00:00Z"	k"object"	v"1.11"
dateTime/w	d"0001-01-01T00:00:00Z"	k"object"	v"1.5"
int/	m"-1"	M"65535"	v"1.8"
int/	m"1"	v"1.0"
int/C	m"-1"	v"1.0"
int/C	m"-274"	u"degrees celsius"	v"1.5"
int/C	m"-5000000"	M"25000000"	u"millimeters"	v"1.10"
int/C	v"1.4"
int/lC	L61430	v"1.0"	x"deprecated"
int/w	m"-1"	M"65535"	v"1.10"
int/w	m"-1"	M"7"	d"-1"	k"object"	v"1.1"
int/w	m"-1"	d"-1"	k"factory"	v"1.13"
int/w	m"-1"	d"-1"	k"object"	v"1.0"
int/w	m"-1"	d"86400"	k"object"	v"1.0"
int/w	m"-1"	d"86400"	k"object"	v"1.4"
int/w	m"-1"	u"seconds"	d"-1"	k"factory"	v"1.13"
int/w	m"-1"	u"seconds"	v"1.10"
int/w	m"-1"	v"1.1"
int/w	m"-1"	v"1.2"
int/w	m"-180000000"	M"180000000"	v"1.10"
int/w	m"-2"	d"-1"	k"object"	v"1.10"
int/w	m"-90000000"	M"90000000"	v"1.10"
int/w	m"1"	M"4094"	d"1"	k"object"	v"1.4"
int/w	m"1"	M"4094"	v"1.4"
int/wc	m"-1"	M"65535"	v"1.8"
long/w	m"-1"	M"65535"	v"1.13"
long/w	m"-1"	u"seconds"	d"-1"	k"object"	v"1.13"
object/	v"1.0"	x"obsoleted"
object/	v"1.11"
object/	v"1.9"
object/t	c"ResultNumberOfEntries"	v"1.5"
object/t	c"RouteHopsNumberOfEntries"	v"1.4"
object/t	c"TextRecordNumberOfEntries"	v"1.12"
object/t	m10	q[["Alias"]]	M10	v"1.0"
object/t	m4	q[["Alias"]]	M4	v"1.0"
object/t	q[["ActiveConnectionServiceID"],["Alias"]]	c"NumberOfActiveConnections"	v"1.0"
object/t	q[["AlarmIdentifier"],["EventType","ProbableCause","SpecificProblem"]]	c"CurrentAlarmNumberOfEntries"	v"1.10"
object/t	q[["AlarmIdentifier"]]	c"ExpeditedEventNumberOfEntries"	v"1.10"
object/t	q[["AlarmIdentifier"]]	c"QueuedEventNumberOfEntries"	v"1.10"
object/t	q[["Alias"],["Name"]]	c"ExecEnvNumberOfEntries"	v"1.8"
object/t	q[["Alias"],["Name"]]	c"VendorLogFileNumberOfEntries"	v"1.8"
object/t	q[["Alias"]]	c"LANEthernetInterfaceNumberOfEntries"	v"1.4"
object/t	q[["Alias"]]	c"LANUSBInterfaceNumberOfEntries"	v"1.4"
object/t	q[["Alias"]]	c"LANWLANConfigurationNumberOfEntries"	v"1.4"
object/t	q[["Alias"]]	c"ProcessorNumberOfEntries"	v"1.8"
object/t	q[["Alias"]]	c"WANDeviceNumberOfEntries"	v"1.0"
object/t	q[["AssociatedDeviceMACAddress"]]	c"TotalAssociations"	v"1.0"
object/t	q[["AvailableInterfaceKey"],["Alias"]]	c"AvailableInterfaceNumberOfEntries"	v"1.1"
object/t	q[["BSSID"],["SSID"],["Alias"]]	c"LANWLANConfigurationNumberOfEntries"	v"1.0"
object/t	q[["ConfigurationNumber"]]	c"ConfigurationNumberOfEntries"	v"1.5"
object/t	q[["ControllerID","ProxiedDeviceID"]]	c"EmbeddedDeviceNumberOfEntries"	v"1.9"
object/t	q[["DeviceNumber"]]	c"DeviceNumberOfEntries"	v"1.5"
object/t	q[["EUID"],["Alias"]]	c"ExecutionUnitNumberOfEntries"	v"1.8"
object/t	q[["EventTime","AlarmIdentifier"]]	c"HistoryEventNumberOfEntries"	v"1.10"
object/t	q[["EventType","ProbableCause","SpecificProblem","PerceivedSeverity"]]	c"SupportedAlarmNumberOfEntries"	v"1.10"
object/t	q[["IPAddress","SubnetMask"]]	c"IKESANumberOfEntries"	v"1.10"
object/t	q[["InstanceName","ApplicationProtocol","TransportProtocol","Domain"]]	c"ServiceNumberOfEntries"	v"1.12"
object/t	q[["InterfaceNumber"]]	c"InterfaceNumberOfEntries"	v"1.5"
object/t	q[["MACAddress"],["Alias"]]	c"LANEthernetInterfaceNumberOfEntries"	v"1.0"
object/t	q[["MACAddress"],["Alias"]]	c"LANUSBInterfaceNumberOfEntries"	v"1.0"
object/t	q[["MACAddress"]]	c"HostNumberOfEntries"	v"1.0"
object/t	q[["ManufacturerOUI","ProductClass","SerialNumber"]]	c"VirtualDeviceNumberOfEntries"	v"1.9"
object/t	q[["ManufacturerOUI","SerialNumber","ProductClass"]]	c"ManageableDeviceNumberOfEntries"	v"1.2"
object/t	q[["Name"],["Alias"]]	c"HostNumberOfEntries"	v"1.5"
object/t	q[["Name"],["Alias"]]	c"SmartCardReaderNumberOfEntries"	v"1.5"
object/t	q[["Name"],["Alias"]]	c"TemperatureSensorNumberOfEntries"	v"1.5"
object/t	q[["Name"],["Alias"]]	c"VendorConfigFileNumberOfEntries"	v"1.0"
object/t	q[["PID"]]	c"ProcessNumberOfEntries"	v"1.5"
object/t	q[["ParentDevice","ServiceId"]]	c"ServiceInstanceNumberOfEntries"	v"1.12"
object/t	q[["SPI"]]	c"ChildSANumberOfEntries"	v"1.10"
object/t	q[["SerialNumber","Issuer"]]	c"CertificateNumberOfEntries"	v"1.10"
object/t	q[["UDN"]]	c"DeviceInstanceNumberOfEntries"	v"1.12"
object/t	q[["URL"],["Alias"],["UUID"]]	c"SupportedDataModelNumberOfEntries"	v"1.6"
object/t	q[["URLBase"]]	c"DeviceDescriptionNumberOfEntries"	v"1.12"
object/t	q[["USN"]]	c"ServiceNumberOfEntries"	v"1.5"
object/t	q[["UUID","Version","ExecutionEnvRef"],["Alias"]]	c"DeploymentUnitNumberOfEntries"	v"1.8"
object/t	q[["UUID"],["Alias"]]	c"RegistrarNumberOfEntries"	v"1.4"
object/t	q[["UUID"]]	c"DeviceNumberOfEntries"	v"1.5"
object/t	q[["UUID"]]	c"RootDeviceNumberOfEntries"	v"1.5"
object/t	q[["WANConnectionService"]]	c"ConnectionServiceNumberOfEntries"	v"1.0"	x"obsoleted"
object/tw	c"ParameterNumberOfEntries"	v"1.11"
object/tw	q[["Alias"],["ParameterName"]]	c"InformParameterNumberOfEntries"	b"Enable"	v"1.14"
object/tw	q[["Alias"],["ServerAddress","Port"]]	c"ServerNumberOfEntries"	b"Enable"	v"1.13"
object/tw	q[["Alias"],["URL","PeriodicUploadInterval","PeriodicUploadTime"]]	c"ConfigNumberOfEntries"	b"Enable"	v"1.10"
object/tw	q[["Alias"],["Username","Domain","Resource"]]	c"ConnectionNumberOfEntries"	b"Enable"	v"1.13"
object/tw	q[["Alias"]]	c"AppNumberOfEntries"	b"AppEnable"	v"1.1"
object/tw	q[["Alias"]]	c"ClassificationNumberOfEntries"	b"ClassificationEnable"	v"1.1"
object/tw	q[["Alias"]]	c"DHCPConditionalPoolNumberOfEntries"	b"Enable"	v"1.4"
object/tw	q[["Alias"]]	c"FlowNumberOfEntries"	b"FlowEnable"	v"1.1"
object/tw	q[["Alias"]]	c"LANDeviceNumberOfEntries"	v"1.0"
object/tw	q[["Alias"]]	c"PolicerNumberOfEntries"	b"PolicerEnable"	v"1.1"
object/tw	q[["Alias"]]	c"ProfileNumberOfEntries"	b"Enable"	v"1.11"
object/tw	q[["Alias"]]	c"QueueNumberOfEntries"	b"QueueEnable"	v"1.1"
object/tw	q[["Alias"]]	c"WANConnectionNumberOfEntries"	v"1.0"
object/tw	q[["AuthMethod","IKEEncrypt","IKEPRF","IKEIntegrity","IKEDH","ESPEncrypt","ESPIntegrity"],["Alias"]]	c"CryptoProfileNumberOfEntries"	b"Enable"	v"1.10"
object/tw	q[["BridgeKey"],["Alias"]]	c"BridgeNumberOfEntries"	b"BridgeEnable"	v"1.1"
object/tw	q[["CryptoProfile","DSCPMarkPolicy"],["Alias"]]	c"VirtualInterfaceNumberOfEntries"	b"Enable"	v"1.10"
object/tw	q[["DestIPAddress","DestSubnetMask","SourceIPAddress","SourceSubnetMask"],["Alias"]]	c"ForwardNumberOfEntries"	b"Enable"	v"1.0"
object/tw	q[["ExternalIPAddress"],["Alias"]]	c"WANIPConnectionNumberOfEntries"	b"Enable"	v"1.0"
object/tw	q[["ExternalIPAddress"],["Alias"]]	c"WANPPPConnectionNumberOfEntries"	b"Enable"	v"1.0"
object/tw	q[["FilterKey"],["Alias"]]	c"FilterNumberOfEntries"	b"FilterEnable"	v"1.1"
object/tw	q[["IPInterfaceIPAddress","IPInterfaceSubnetMask"],["Alias"]]	c"IPInterfaceNumberOfEntries"	b"Enable"	v"1.0"
object/tw	q[["MarkingKey"],["Alias"]]	c"MarkingNumberOfEntries"	b"MarkingEnable"	v"1.1"
object/tw	q[["Name"],["Alias"]]	c"SampleSetNumberOfEntries"	b"Enable"	v"1.5"
object/tw	q[["PortInterface"],["Alias"]]	c"PortNumberOfEntries"	b"PortEnable"	v"1.4"
object/tw	q[["Queue","Interface"],["Alias"]]	c"QueueStatsNumberOfEntries"	b"Enable"	v"1.4"
object/tw	q[["Reference"],["Alias"]]	c"ParameterNumberOfEntries"	b"Enable"	v"1.5"
object/tw	q[["Source","ExternalSource"]]	c"LocationNumberOfEntries"	v"1.10"
object/tw	q[["Tag"],["Alias"]]	c"ReqDHCPOptionNumberOfEntries"	b"Enable"	v"1.4"
object/tw	q[["Tag"],["Alias"]]	c"SentDHCPOptionNumberOfEntries"	b"Enable"	v"1.4"
object/tw	q[["URL"],["Alias"]]	c"GroupNumberOfEntries"	b"Enable"	v"1.5"
object/tw	q[["Username"],["Alias"]]	c"UserNumberOfEntries"	b"Enable"	v"1.5"
object/tw	q[["VLANID"],["Alias"]]	c"VLANNumberOfEntries"	b"VLANEnable"	v"1.4"
string/	E"InternetGatewayDevice.WANDevice.{i}.WANDSLInterfaceConfig.AllowedProfiles"	v"1.4"
string/	E"InternetGatewayDevice.WANDevice.{i}.WANDSLInterfaceConfig.StandardsSupported"	v"1.4"
string/	R["InternetGatewayDevice.USBHosts.Host.{i}.Device."]	v"1.5"
string/	S1024	v"1.5"
string/	S1024	v"1.8"
string/	S1024	v"1.9"
string/	S12	v"1.12"
string/	S15	v"1.12"
string/	S16	v"1.0"
string/	S16	v"1.5"
string/	S256	R["InternetGatewayDevice.FAP.Tunnel.IKESA."]	v"1.10"
string/	S256	R["InternetGatewayDevice.UPnP.Discovery.Device.","InternetGatewayDevice.UPnP.Discovery.RootDevice."]	v"1.12"
string/	S256	R["InternetGatewayDevice.UPnP.Discovery.RootDevice.","InternetGatewayDevice.UPnP.Discovery.Device."]	v"1.12"
string/	S256	R["InternetGatewayDevice.UPnP.Discovery.Service."]	v"1.12"
string/	S256	p["\\\\d+\\\\.\\\\d+"]	v"1.12"
string/	S256	v"1.2"
string/	S32	v"1.0"	x"obsoleted"
string/	S36	v"1.8"
string/	S6	v"1.0"
string/	S63	v"1.12"
string/	S64	v"1.14"
string/	e["","*","Cleared","Critical","Major","Minor","Warning","Indeterminate"]	v"1.10"
string/	e["","CWMP","OMA-DM","SNMP","UPnP","HELD","DHCPv4","DHCPv6","LLDP-MED","MLP","Other"]	d"CWMP"	k"object"	v"1.10"
string/	e["AAL1","AAL2","AAL3","AAL4","AAL5"]	v"1.0"
string/	e["ADSL_G.dmt","ADSL_G.lite","ADSL_G.dmt.bis","ADSL_re-adsl","ADSL_2plus","ADLS_four","ADSL_ANSI_T1.413","G.shdsl","IDSL","HDSL","SDSL","VDSL"]	v"1.0"
string/	e["ADSL_G.dmt","ADSL_G.lite","ADSL_G.dmt.bis","ADSL_re-adsl","ADSL_2plus","ADLS_four","ADSL_ANSI_T1.413","G.shdsl","IDSL","HDSL","SDSL","VDSL"]	v"1.0"	x"deprecated"
string/	e["CA","DRM","UICC"]	v"1.5"
string/	e["Critical","Major","Minor","Warning","Indeterminate"]	v"1.10"
string/	e["DHCP","Static","AutoIP"]	v"1.0"
string/	e["DMT","CAP","2B1Q","43BT","PAM","QAM"]	v"1.0"
string/	e["DSL","Ethernet","POTS"]	v"1.0"
string/	e["Disabled","Active","Completed","Progressing","Error"]	v"1.10"
string/	e["Disabled","Blocking","Listening","Learning","Forwarding","Broken"]	d"Disabled"	k"object"	v"1.4"
string/	e["Disabled","Enabled","Error"]	d"Disabled"	k"object"	v"1.0"
string/	e["Disabled","Enabled","Error"]	d"Disabled"	k"object"	v"1.4"
string/	e["Disabled","Enabled","Error"]	d"Disabled"	k"object"	v"1.5"
string/	e["Disabled","Enabled","Error_URLEmpty","Error"]	v"1.4"
string/	e["Disabled","Enabled","Reset","Initializing"]	v"1.10"
string/	e["Disabled","Enabled","Trigger"]	d"Disabled"	k"object"	v"1.5"
string/	e["Disabled","Unsynchronized","Synchronized","Error_FailedToSynchronize","Error"]	v"1.4"
string/	e["ERROR_NONE","ERROR_COMMAND_ABORTED","ERROR_NOT_ENABLED_FOR_INTERNET","ERROR_USER_DISCONNECT","ERROR_ISP_DISCONNECT","ERROR_IDLE_DISCONNECT","ERROR_FORCED_DISCONNECT","ERROR_NO_CARRIER","ERROR_IP_CONFIGURATION","ERROR_UNKNOWN"]	d"ERROR_NONE"	k"object"	v"1.0"
string/	e["ERROR_NONE","ERROR_ISP_TIME_OUT","ERROR_COMMAND_ABORTED","ERROR_NOT_ENABLED_FOR_INTERNET","ERROR_BAD_PHONE_NUMBER","ERROR_USER_DISCONNECT","ERROR_ISP_DISCONNECT","ERROR_IDLE_DISCONNECT","ERROR_FORCED_DISCONNECT","ERROR_SERVER_OUT_OF_RESOURCES","ERROR_RESTRICTED_LOGON_HOURS","ERROR_ACCOUNT_DISABLED","ERROR_ACCOUNT_EXPIRED","ERROR_PASSWORD_EXPIRED","ERROR_AUTHENTICATION_FAILURE","ERROR_NO_DIALTONE","ERROR_NO_CARRIER","ERROR_NO_ANSWER","ERROR_LINE_BUSY","ERROR_UNSUPPORTED_BITSPERSECOND","ERROR_TOO_MANY_LINE_ERRORS","ERROR_IP_CONFIGURATION","ERROR_UNKNOWN"]	d"ERROR_NONE"	k"object"	v"1.0"
string/	e["Enabled","Disabled","Error"]	v"1.11"
string/	e["Enabled","Disabled","Unknown","Dormant","Connecting","ServerNotPresent","Error_Misconfigured","Error_AuthenticationFailure","Error"]	v"1.13"
string/	e["Ethernet","USB","802.11","HomePNA","HomePlug","MoCA","Other"]	v"1.0"
string/	e["G.992.3_Annex_K_ATM","G.992.3_Annex_K_PTM","G.993.2_Annex_K_ATM","G.993.2_Annex_K_PTM"]	v"1.4"
string/	e["GPS","AGPS","Manual","External"]	d"External"	k"object"	v"1.10"
string/	e["Host","Hub","Device"]	v"1.0"
string/	e["Indeterminate","InProgress","Success","Error","Error_TIMEOUT"]	v"1.10"
string/	e["Interleaved","Fast","None"]	v"1.0"
string/	e["L0","L1","L3","L4"]	v"1.4"
string/	e["LeaseActive","GoodbyeReceived","LeaseExpired"]	v"1.12"
string/	e["Low","Full","High","Super"]	v"1.5"
string/	e["Low","Full","High"]	v"1.0"
string/	e["NoError","DecryptionCRCFailure","SignalTooWeak","CouldntConnectToRegistrar","RogueActivitySuspected","DeviceBusy","SetupLocked","MessageTimeout","RegistrationSessionTimeout","DevicePasswordAuthFailure"]	v"1.4"
string/	e["NoFault","FailureOnStart","FailureOnAutoStart","FailureOnStop","FailureWhileActive","DependencyFailure","UnStartable"]	v"1.8"
string/	e["None","MPPE"]	v"1.0"
string/	e["None","Running","Error"]	v"1.5"
string/	e["None","Van Jacobsen","STAC LZS"]	v"1.0"
string/	e["Not configured","Configured"]	v"1.4"
string/	e["OHCI","EHCI","UHCI","xHCI"]	v"1.5"
string/	e["PAP","CHAP","MS-CHAP"]	v"1.0"
string/	e["PPPoA","PPPoE","L2TP","PPTP"]	v"1.0"
string/	e["Pending","Retrying","Success","Error"]	v"1.9"
string/	e["Self","Bus","Unknown"]	v"1.0"
string/	e["TCP","UDP"]	v"1.12"
string/	e["Unconfigured","Connecting","Authenticating","Connected","PendingDisconnect","Disconnecting","Disconnected"]	v"1.0"
string/	e["Unconfigured","Connecting","Connected","PendingDisconnect","Disconneting","Disconnecting","Disconnected"]	v"1.0"
string/	e["Unlocked","LockedByLocalManagement","LockedByRemoteManagement","PINRetryLimitReached"]	v"1.4"
string/	e["Up","Down","Dialing","Connecting","Unavailable"]	v"1.0"
string/	e["Up","Down","Initializing","Unavailable"]	v"1.4"
string/	e["Up","Down","Unavailable"]	v"1.0"
string/	e["Up","Error","Disabled"]	v"1.0"
string/	e["Up","Error","Disabled"]	v"1.8"
string/	e["Up","Initializing","EstablishingLink","NoSignal","Error","Disabled"]	v"1.0"
string/	e["V42_LAPM","V42_MNP4","V14","V80"]	v"1.0"
string/	e["V42bis","MNP5"]	v"1.0"
string/	e["V92","V90","V34","V32bis","V32"]	v"1.0"
string/	e["a","b","g","g-only","n"]	v"1.0"
string/	e["arm","i386","m68010","m68k","mipseb","mipsel","powerpc","sh3eb","sh3el","x86_64"]	v"1.8"
string/	s0	S6	p["","[0-9A-F]{6}"]	v"1.14"
string/	s6	S6	p["[0-9A-F]{6}"]	v"1.0"
string/	t"IPAddress"	S45	v"1.10"
string/	v"1.0"
string/	v"1.13"
string/	v"1.4"
string/	v"1.9"
string/C	S1024	v"1.5"
string/C	S256	v"1.10"
string/C	S256	v"1.4"
string/C	S256	v"1.5"
string/C	S32768	v"1.0"
string/C	S4	v"1.4"
string/C	S6	v"1.2"
string/C	S64	v"1.0"
string/C	e["Installing","Installed","Updating","Uninstalling","Uninstalled"]	v"1.8"
string/C	e["LANInterface","WANInterface","LANRouterConnection","WANRouterConnection"]	v"1.1"
string/C	e["None","Authoritative","NonAuthoritative"]	v"1.5"
string/C	e["Real","Reference"]	v"1.10"
string/C	e["Running","Sleeping","Stopped","Idle","Uninterruptible","Zombie"]	v"1.5"
string/C	e["Success","Error_DNSServerNotAvailable","Error_HostNameNotResolved","Error_Timeout","Error_Other"]	v"1.5"
string/C	t"IPAddress"	S45	v"1.5"
string/C	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"1.0"
string/C	v"1.4"
string/D	e["Idle","Starting","Active","Stopping"]	v"1.8"
string/D	t"IPAddress"	S45	v"1.10"
string/D	v"1.13"
string/f	S1024	v"1.1"	x"deprecated"
string/f	S16	v"1.0"	x"deprecated"
string/f	S64	v"1.0"
string/fC	S32	v"1.0"
string/fD	S256	v"1.0"
string/fE	S64	v"1.0"
string/l	L1024	R["InternetGatewayDevice.LANDevice.{i}.Hosts.Host."]	v"1.4"
string/l	L1024	v"1.0"
string/l	L1024	v"1.0"	x"deprecated"
string/l	L1024	v"1.1"
string/l	L256	v"1.0"
string/l	L256	v"1.10"
string/l	L256	v"1.4"
string/l	L64	e["Disabled","40-bit","104-bit"]	v"1.0"
string/l	R["InternetGatewayDevice.DeviceInfo.ProcessStatus.Process."]	v"1.8"
string/l	R["InternetGatewayDevice.DeviceInfo.Processor."]	v"1.8"
string/l	R["InternetGatewayDevice.DeviceInfo.SupportedDataModel."]	v"1.8"
string/l	R["InternetGatewayDevice.DeviceInfo.SupportedDataModel."]	v"1.9"
string/l	R["InternetGatewayDevice.SoftwareModules.ExecutionUnit."]	v"1.8"
string/l	e["0","1","2","2.0","8","80"]	v"1.0"
string/l	e["8a","8b","8c","8d","12a","12b","17a","17b","30a"]	v"1.4"
string/l	e["Basic","Digest","DigitalSignature"]	v"1.10"
string/l	e["G.992.1_Annex_A","G.992.1_Annex_B","G.992.1_Annex_C","T1.413","T1.413i2","ETSI_101_388","G.992.2","G.992.3_Annex_A","G.992.3_Annex_B","G.992.3_Annex_C","G.992.3_Annex_I","G.992.3_Annex_J","G.992.3_Annex_L","G.992.3_Annex_M","G.992.4","G.992.5_Annex_A","G.992.5_Annex_B","G.992.5_Annex_C","G.992.5_Annex_I","G.992.5_Annex_J","G.992.5_Annex_M","G.993.1","G.993.1_Annex_A","G.993.2_Annex_A","G.993.2_Annex_B","G.993.2_Annex_C"]	v"1.4"
string/l	e["G.992.3_Annex_K_ATM","G.992.3_Annex_K_PTM","G.993.2_Annex_K_ATM","G.993.2_Annex_K_PTM","G.994.1"]	v"1.4"
string/l	e["GZIP","Compress","Deflate"]	v"1.13"
string/l	e["Guest","Standard","Restricted","Administrator","Debug"]	v"1.10"
string/l	e["HTTP","HTTPS"]	v"1.5"
string/l	e["HTTP","STUN","XMPP"]	v"1.13"
string/l	e["SIM","USIM","ISIM"]	v"1.5"
string/l	e["Streaming","File"]	v"1.11"
string/l	e["Tahoe","Reno","New Reno","Vegas"]	v"1.5"
string/l	e["UDP"]	v"1.13"
string/l	e["USBFlashDrive","Ethernet","Label","Display","ExternalNFCToken","IntegratedNFCToken","NFCInterface","PushButton","Keypad"]	v"1.4"
string/l	e["Unconfigured","IP_Routed","DHCP_Spoofed","PPPoE_Bridged","PPPoE_Relay","PPTP_Relay","L2TP_Relay"]	v"1.0"
string/l	e["Unconfigured","IP_Routed","IP_Bridged"]	v"1.0"
string/l	e["XML","XDR"]	v"1.11"
string/l	v"1.6"
string/l	v"1.8"
string/lC	L1024	v"1.0"
string/lC	L256	S256	v"1.1"
string/lC	R["InternetGatewayDevice.SoftwareModules.ExecutionUnit."]	v"1.8"
string/lC	d""	k"object"	v"1.5"
string/lC	e["SimpleTokenBucket","SingleRateThreeColor","TwoRateThreeColor"]	v"1.1"
string/lC	t"IPAddress"	N10	S45	v"1.5"
string/w	E"InternetGatewayDevice.BulkData.EncodingTypes"	v"1.11"
string/w	E"InternetGatewayDevice.BulkData.Protocols"	v"1.11"
string/w	E"InternetGatewayDevice.UserInterface.RemoteAccess.SupportedProtocols"	v"1.5"
string/w	E"InternetGatewayDevice.WANDevice.{i}.WANDSLInterfaceConfig.LinkEncapsulationSupported"	v"1.4"
string/w	R["InternetGatewayDevice.XMPP.Connection."]	v"1.13"
string/w	S1200	v"1.10"
string/w	S128	d""	k"object"	v"1.5"
string/w	S128	v"1.11"
string/w	S16	d""	k"object"	v"1.4"
string/w	S16	d""	k"object"	v"1.5"
string/w	S16	v"1.4"
string/w	S2000	v"1.4"
string/w	S256	E"InternetGatewayDevice.FAP.ApplicationPlatform.Capabilities.AuthenticationMethodsSupported"	v"1.10"
string/w	S256	d""	k"object"	R["InternetGatewayDevice.FAP.Tunnel.CryptoProfile."]	v"1.10"
string/w	S256	d""	k"object"	v"1.10"
string/w	S256	d""	k"object"	v"1.11"
string/w	S256	d""	k"object"	v"1.14"
string/w	S3	v"1.0"
string/w	S30	v"1.0"
string/w	S31	e["InfrastructureAccessPoint","WirelessBridge","WirelessRepeater","WirelessStation"]	v"1.0"
string/w	S31	e["None","EAPAuthentication","SharedAuthentication"]	v"1.0"
string/w	S31	e["None","WEPEncryption"]	v"1.0"
string/w	S31	e["PSKAuthentication","EAPAuthentication","EAPandPSKAuthentication"]	v"1.0"
string/w	S31	e["PSKAuthentication","EAPAuthentication"]	v"1.0"
string/w	S32768	v"1.0"
string/w	S4	v"1.0"
string/w	S40	v"1.0"
string/w	S4096	v"1.0"
string/w	S6	v"1.0"	x"obsoleted"
string/w	S64	d""	k"object"	v"1.4"
string/w	S64	d""	k"object"	v"1.5"
string/w	S64	v"1.10"
string/w	S64	v"1.11"
string/w	S64	v"1.4"
string/w	d"Disabled"	k"factory"	E"InternetGatewayDevice.ManagementServer.HTTPCompressionSupported"	v"1.13"
string/w	e["0 Expedited","1 Queued","2 Logged","3 Disabled"]	v"1.10"
string/w	e["10","100","1000","10000","Auto"]	v"1.0"
string/w	e["10","100","1000","10000"]	v"1.0"
string/w	e["802.1D","802.1Q"]	d"802.1D"	k"object"	v"1.4"
string/w	e["AdmitAll","AdmitOnlyVLANTagged","AdmitOnlyPrioUntagged"]	d"AdmitAll"	k"object"	v"1.4"
string/w	e["Current","Change"]	d"Current"	k"object"	v"1.5"
string/w	e["DHCP","Static","AutoIP"]	d"DHCP"	k"object"	v"1.0"
string/w	e["DHCP","Static"]	v"1.0"
string/w	e["DNS-SRV","ServerTable"]	d"DNS-SRV"	k"object"	v"1.13"
string/w	e["Default","Network","Host"]	d"Host"	k"object"	v"1.0"	x"deprecated"
string/w	e["EoA","IPoA","PPPoA","PPPoE","CIP","Unconfigured"]	d"Unconfigured"	k"object"	v"1.0"
string/w	e["High","Low","Off"]	v"1.5"
string/w	e["InstanceNumber","InstanceAlias"]	d"InstanceNumber"	k"factory"	v"1.9"
string/w	e["LLC","VCMUX"]	v"1.0"
string/w	e["Latest","Minimum","Maximum","Average"]	d"Latest"	k"object"	v"1.5"
string/w	e["None","Basic","WPA","11i","BasicandWPA","Basicand11i","WPAand11i","BasicandWPAand11i"]	v"1.0"
string/w	e["None","LinkAuthentication","RadiusClient"]	v"1.0"
string/w	e["Normal","Passthrough"]	d"Normal"	k"object"	v"1.4"
string/w	e["Normal","UseAllocatedSubnet","Passthrough"]	d"Normal"	k"object"	v"1.0"
string/w	e["On","Off"]	d"Off"	k"object"	v"1.10"
string/w	e["PPP_Dialup"]	d"PPP_Dialup"	k"object"	v"1.0"
string/w	e["RED","DT","WRED","BLUE"]	d"DT"	k"object"	v"1.1"
string/w	e["SimpleTokenBucket","SingleRateThreeColor","TwoRateThreeColor"]	d"SimpleTokenBucket"	k"object"	v"1.1"
string/w	e["Success","Failure","Both"]	v"1.7"
string/w	e["Success","Failure","Both"]	v"1.8"
string/w	e["TelUri","AnonymousReference"]	v"1.10"
string/w	e["UBR","CBR","GFR","VBR-nrt","VBR-rt","UBR+","ABR"]	v"1.0"
string/w	e["Unconfigured","IP_Routed","DHCP_Spoofed","PPPoE_Bridged","PPPoE_Relay","PPTP_Relay","L2TP_Relay"]	v"1.0"
string/w	e["Unconfigured","IP_Routed","IP_Bridged"]	v"1.0"
string/w	e["Upload","Download","Both"]	v"1.5"
string/w	e["WFQ","WRR","SP"]	d"SP"	k"object"	v"1.1"
string/w	p["Null","Drop","Count","[0-9]|[1-5][0-9]|6[0-3]",":[0-7]","([0-9]|[1-5][0-9]|6[0-3]):[0-7]"]	d"Null"	k"object"	v"1.1"
string/w	t"Alias"	S64	v"1.11"
string/w	t"Alias"	S64	v"1.14"
string/w	t"IPAddress"	S45	v"1.3"
string/wC	e["None","Requested","Complete","Error_CannotResolveHostName","Error_Internal","Error_Other"]	o["None","Complete","Error_CannotResolveHostName","Error_Internal","Error_Other"]	v"1.0"
string/wC	e["None","Requested","Complete","Error_CannotResolveHostName","Error_MaxHopCountExceeded"]	o["None","Complete","Error_CannotResolveHostName","Error_MaxHopCountExceeded"]	v"1.4"
string/wC	e["None","Requested","Complete","Error_DNSServerNotResolved","Error_Internal","Error_Other"]	o["None","Complete","Error_DNSServerNotResolved","Error_Internal","Error_Other"]	v"1.5"
string/wC	e["None","Requested","Complete","Error_Internal","Error_Other"]	o["None","Complete","Error_Internal","Error_Other"]	d"None"	k"object"	v"1.0"
string/wC	e["None","Requested","Complete","Error_Internal","Error_Other"]	o["None","Complete","Error_Internal","Error_Other"]	v"1.0"
string/wC	e["None","Requested","Complete","Error_Internal","Error_Other"]	o["None","Complete","Error_Internal","Error_Other"]	v"1.5"
string/wC	e["None","Requested","Completed","Error_InitConnectionFailed","Error_NoResponse","Error_PasswordRequestFailed","Error_LoginFailed","Error_NoTransferMode","Error_NoPASV","Error_NoCWD","Error_NoSTOR","Error_NoTransferComplete"]	o["None","Completed","Error_InitConnectionFailed","Error_NoResponse","Error_PasswordRequestFailed","Error_LoginFailed","Error_NoTransferMode","Error_NoPASV","Error_NoCWD","Error_NoSTOR","Error_NoTransferComplete"]	v"1.3"
string/wC	e["None","Requested","Completed","Error_InitConnectionFailed","Error_NoResponse","Error_TransferFailed","Error_PasswordRequestFailed","Error_LoginFailed","Error_NoTransferMode","Error_NoPASV","Error_IncorrectSize","Error_Timeout"]	o["None","Completed","Error_InitConnectionFailed","Error_NoResponse","Error_TransferFailed","Error_PasswordRequestFailed","Error_LoginFailed","Error_NoTransferMode","Error_NoPASV","Error_IncorrectSize","Error_Timeout"]	v"1.3"
string/wc	e["Idle","Active"]	v"1.8"
string/wfE	S64	v"1.0"
string/wh	S128	v"1.0"
string/wh	S256	v"1.10"
string/wh	S256	v"1.13"
string/wh	S256	v"1.2"
string/wh	S64	d""	k"object"	v"1.0"
string/wh	S64	v"1.10"
string/wh	S64	v"1.11"
string/wh	S64	v"1.5"
string/wl	E"InternetGatewayDevice.LANDevice.{i}.WLANConfiguration.{i}.WPS.ConfigMethodsSupported"	v"1.4"
string/wl	E"InternetGatewayDevice.ManagementServer.LightweightNotificationProtocolsSupported"	v"1.13"
string/wl	L10000	v"1.4"
string/wl	L1024	d""	k"object"	v"1.4"
string/wl	L1024	p["1 Firmware Upgrade Image","2 Web Content","3 Vendor Configuration File","4 Vendor Log File","X [0-9A-F]{6} .*"]	v"1.5"
string/wl	N32	S256	v"1.13"
string/wl	d""	k"object"	v"1.14"
string/wl	e["1024","2048"]	d"2048"	k"object"	v"1.10"
string/wl	e["3DES-CBC","AES-CBC","Null"]	d"AES-CBC"	k"object"	v"1.10"
string/wl	e["3DES-CBC","AES-CBC"]	d"AES-CBC"	k"object"	v"1.10"
string/wl	e["9001","9003","9012","9013","9015","9016","9017","9018","9022","9023","9024","9025","9026","9027","9028","9029","9030","9031","9032"]	v"1.8"
string/wl	e["HMAC-SHA1","AES-XCBC-PRF-128"]	d"HMAC-SHA1"	k"object"	v"1.10"
string/wl	e["Install","Update","Uninstall"]	v"1.8"
string/wl	t"IPAddress"	L256	S45	d""	k"object"	v"1.0"
string/wl	t"IPAddress"	L512	S45	d""	k"object"	v"1.4"
string/wl	t"MACAddress"	L512	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"1.0"
unsignedInt/	M"2147483647"	v"1.12"
unsignedInt/	M"99"	v"1.5"
unsignedInt/	m"0"	M"1280"	v"1.4"
unsignedInt/	m"0"	M"3"	v"1.4"
unsignedInt/	m"0"	M"5"	v"1.4"
unsignedInt/	m"0"	M"64"	v"1.4"
unsignedInt/	m"0"	M"7"	v"1.4"
unsignedInt/	m"1"	v"1.4"
unsignedInt/	m"3"	M"511"	v"1.4"
unsignedInt/	u"bytes"	v"1.10"
unsignedInt/	u"bytes"	v"1.5"
unsignedInt/	u"bytes"	v"1.8"
unsignedInt/	u"kilobytes"	v"1.5"
unsignedInt/	u"seconds"	v"1.11"
unsignedInt/	v"1.0"	x"deleted"
unsignedInt/	v"1.0"	x"obsoleted"
unsignedInt/	v"1.14"
unsignedInt/	v"1.2"
unsignedInt/	v"1.6"
unsignedInt/C	M"100"	u"percent"	v"1.5"
unsignedInt/C	m"0"	M"100"	d"0"	k"object"	v"1.4"
unsignedInt/C	m"1"	M"1540"	v"1.0"
unsignedInt/C	u"seconds"	v"1.10"
unsignedInt/l	L64	m"0"	M"100"	v"1.4"
unsignedInt/lC	L16	v"1.4"
unsignedInt/lC	M"1"	d""	k"object"	v"1.5"
unsignedInt/w	M"65535"	v"1.10"
unsignedInt/w	M"65535"	v"1.5"
unsignedInt/w	d"0"	k"object"	v"1.10"
unsignedInt/w	d"0"	k"object"	v"1.5"
unsignedInt/w	d"16"	k"object"	v"1.13"
unsignedInt/w	d"600"	k"object"	v"1.0"
unsignedInt/w	m"0"	M"100"	v"1.4"
unsignedInt/w	m"0"	M"255"	v"1.0"
unsignedInt/w	m"0"	M"4094"	v"1.1"
unsignedInt/w	m"0"	M"4095"	v"1.0"
unsignedInt/w	m"0"	M"63"	v"1.0"
unsignedInt/w	m"0"	M"63"	v"1.4"
unsignedInt/w	m"0"	M"65535"	d"4737"	k"object"	v"1.11"
unsignedInt/w	m"0"	M"65535"	d"5222"	k"object"	v"1.13"
unsignedInt/w	m"0"	M"65535"	v"1.13"
unsignedInt/w	m"0"	M"65535"	v"1.2"
unsignedInt/w	m"0"	M"86399"	u"seconds"	v"1.10"
unsignedInt/w	m"1"	M"3"	v"1.4"
unsignedInt/w	m"1"	M"4"	v"1.0"
unsignedInt/w	m"1"	M"64"	v"1.4"
unsignedInt/w	m"1"	M"65535"	u"seconds"	d"60"	k"object"	v"1.13"
unsignedInt/w	m"1"	M"65535"	u"seconds"	v"1.9"
unsignedInt/w	m"1"	M"65535"	v"1.0"
unsignedInt/w	m"1"	M"65535"	v"1.4"
unsignedInt/w	m"1"	d"1"	k"object"	v"1.0"
unsignedInt/w	m"1"	d"1"	k"object"	v"1.1"
unsignedInt/w	m"1"	d"24"	k"object"	v"1.5"
unsignedInt/w	m"1"	u"seconds"	d"30720"	k"object"	v"1.13"
unsignedInt/w	m"1"	u"seconds"	d"3600"	k"object"	v"1.5"
unsignedInt/w	m"1"	u"seconds"	d"86400"	k"object"	v"1.11"
unsignedInt/w	m"1"	u"seconds"	v"1.10"
unsignedInt/w	m"1"	v"1.1"
unsignedInt/w	m"1000"	M"65535"	d"2000"	k"object"	v"1.13"
unsignedInt/w	m"1000"	M"65535"	v"1.9"
unsignedInt/w	m"120"	M"86400"	u"seconds"	v"1.10"
unsignedInt/w	m"2"	M"10"	r[["2","2"],["4","4"],["6","6"],["8","8"],["10","10"]]	d"2"	k"object"	v"1.10"
unsignedInt/w	m"256"	M"1400"	u"bytes"	d"1200"	k"object"	v"1.10"
unsignedInt/w	m"48"	M"90"	r[["48","57"],["65","90"]]	v"1.11"
unsignedInt/w	m"60"	M"3600"	u"seconds"	v"1.10"
unsignedInt/w	u"Kilobytes"	v"1.10"
unsignedInt/w	u"milliseconds"	v"1.5"
unsignedInt/w	u"seconds"	d"180"	k"object"	v"1.10"
unsignedInt/w	u"seconds"	d"300"	k"object"	v"1.10"
unsignedInt/w	u"seconds"	v"1.8"
unsignedInt/w	v"1.13"
unsignedInt/w	v"1.5"
unsignedInt/wh	v"1.4"
unsignedInt/wl	L256	d""	k"object"	v"1.1"
unsignedInt/wl	L256	d""	k"object"	v"1.4"

InternetGatewayDevice.	5	DeviceSummary:du LANDeviceNumberOfEntries:e SmartCardReaderNumberOfEntries:8 UserNumberOfEntries:8 WANDeviceNumberOfEntries:e
InternetGatewayDevice.BulkData.	8i	Enable:7e EncodingTypes:et MaxNumberOfParameterReferences:49 MaxNumberOfProfiles:49 MinReportingInterval:ib ProfileNumberOfEntries:6c Protocols:en Status:c1
InternetGatewayDevice.BulkData.Profile.{i}.	a9	Alias:gx ControlFileFormat:f9 Enable:78 EncodingType:f2 FileTransferPassword:hg FileTransferURL:5n FileTransferUsername:fy ParameterNumberOfEntries:6c Protocol:f3 ReportingInterval:jh StreamingHost:5n StreamingPort:j0 StreamingSessionID:jp TimeReference:7q
InternetGatewayDevice.BulkData.Profile.{i}.Parameter.{i}.	9y	Reference:fh
InternetGatewayDevice.Capabilities.	1o	
InternetGatewayDevice.Capabilities.PerformanceDiagnostic.	1o	DownloadTransports:5e UploadTransports:5e
InternetGatewayDevice.CaptivePortal.	10	AllowedList:hk CaptivePortalURL:fd Enable:m Status:bv
InternetGatewayDevice.DLNA.	b	
InternetGatewayDevice.DLNA.Capabilities.	b	AVClassProfileID:13 AudioClassProfileID:13 DeviceCapability:13 HIDDeviceClass:13 HNDDeviceClass:13 ImageClassProfileID:13 MediaCollectionProfileID:13 PrinterClassProfileID:13
InternetGatewayDevice.DNS.	36	
InternetGatewayDevice.DNS.SD.	36	Enable:7f ServiceNumberOfEntries:1v
InternetGatewayDevice.DNS.SD.Service.{i}.	9a	ApplicationProtocol:b2 Domain:y Host:58 InstanceName:be LastUpdate:21 Port:3s Priority:3s Status:ca Target:y TextRecordNumberOfEntries:1v TimeToLive:hy TransportProtocol:co Weight:3s
InternetGatewayDevice.DNS.SD.Service.{i}.TextRecord.{i}.	8m	Key:4q Value:4q
InternetGatewayDevice.DeviceConfig.	5	ConfigFile:fq PersistentData:g
InternetGatewayDevice.DeviceInfo.	5	AdditionalHardwareVersion:5a AdditionalSoftwareVersion:5a Description:19 DeviceCategory:5j DeviceLog:de EnabledOptions:e2 FirstUseDate:43 HardwareVersion:dw LocationNumberOfEntries:6 Manufacturer:1a ManufacturerOUI:d4 ModelName:1a ModelNumber:bf ModemFirmwareVersion:1a ProcessorNumberOfEntries:1w ProductClass:1a ProvisioningCode:h9 SerialNumber:1a SoftwareVersion:dz SpecVersion:dv SupportedDataModelNumberOfEntries:ig UpTime:1 VendorConfigFileNumberOfEntries:e VendorLogFileNumberOfEntries:1w
InternetGatewayDevice.DeviceInfo.Location.{i}.	ap	AcquiredTime:t DataObject:f7 ExternalProtocol:bh ExternalSource:56 Source:c5
InternetGatewayDevice.DeviceInfo.MemoryStatus.	b	Free:6g Total:ia
InternetGatewayDevice.DeviceInfo.NetworkProperties.	b	MaxTCPWindowSize:i8 TCPImplementation:eo
InternetGatewayDevice.DeviceInfo.ProcessStatus.	b	CPUUsage:ih ProcessNumberOfEntries:8
InternetGatewayDevice.DeviceInfo.ProcessStatus.Process.{i}.	9l	CPUTime:6h Command:n PID:8 Priority:hz Size:6g State:dm
InternetGatewayDevice.DeviceInfo.Processor.{i}.	8y	Alias:2 Architecture:d2
InternetGatewayDevice.DeviceInfo.ProxierInfo.	8j	ManufacturerOUI:52 ProductClass:28 ProxyProtocol:3j SerialNumber:28
InternetGatewayDevice.DeviceInfo.SupportedDataModel.{i}.	9q	Alias:2 Features:eu URL:4s URN:4s UUID:55
InternetGatewayDevice.DeviceInfo.TemperatureStatus.	b	TemperatureSensorNumberOfEntries:8
InternetGatewayDevice.DeviceInfo.TemperatureStatus.TemperatureSensor.{i}.	9j	Alias:2 Enable:h HighAlarmTime:18 HighAlarmValue:4i LastUpdate:7o LowAlarmTime:18 LowAlarmValue:4i MaxTime:18 MaxValue:4a MinTime:18 MinValue:4a Name:n PollingInterval:jv Reset:34 ResetTime:18 Status:29 Value:7v
InternetGatewayDevice.DeviceInfo.VendorConfigFile.{i}.	9k	Alias:2 Date:43 Description:19 Name:1a Version:b3
InternetGatewayDevice.DeviceInfo.VendorLogFile.{i}.	8u	Alias:2l MaximumSize:i9 Name:1h Persistent:3z
InternetGatewayDevice.DownloadAvailability.	b	
InternetGatewayDevice.DownloadAvailability.Announcement.	b	Enable:h GroupNumberOfEntries:8 Status:29
InternetGatewayDevice.DownloadAvailability.Announcement.Group.{i}.	as	Alias:2 Enable:1n Status:bu URL:5m
InternetGatewayDevice.DownloadAvailability.Query.	b	Enable:h Status:29 URL:2e
InternetGatewayDevice.DownloadDiagnostics.	1o	BOMTime:q DSCP:6o DiagnosticsState:h7 DownloadURL:1t EOMTime:q EthernetPriority:6p Interface:1t ROMTime:q TCPOpenRequestTime:q TCPOpenResponseTime:q TestBytesReceived:1e TotalBytesReceived:1e
InternetGatewayDevice.FAP.	d	
InternetGatewayDevice.FAP.ApplicationPlatform.	d	CurrentNumberofApplications:6 Enable:9 MaxNumberOfApplications:6 Status:bw Version:j
InternetGatewayDevice.FAP.ApplicationPlatform.Capabilities.	d	AccessLevelsSupported:ej AuthenticationMethodsSupported:ef FemtoAwarenessAPISupport:l MMSAPISupport:l PresenceApplicationSupport:l QueryMMSDeliveryStatusSupport:l QuerySMSDeliveryStatusSupport:l SMSAPISupport:l SendMMSTargetAddressType:5f SendSMSTargetAddressType:5f SubscribeToNotificationsOfMMSSentToApplicationSupport:l SubscribeToNotificationsOfSMSSentToApplicationSupport:l TerminalLocationAPISupport:l
InternetGatewayDevice.FAP.ApplicationPlatform.Control.	d	AuthenticationMethod:fe TunnelInst:1s
InternetGatewayDevice.FAP.ApplicationPlatform.Control.FemtoAwareness.	d	APIEnable:9 FemtozoneID:1s MaxAPIUsersNumber:2t NotificationsUserIdentifierMSISDN:9 QueryFemtocellResponseTimezone:9 QueueEnable:9 Queueing:2g SubscribeToNotificationsResponseCallbackData:9
InternetGatewayDevice.FAP.ApplicationPlatform.Control.MMS.	d	APIEnable:9 EnableQueryMMSDeliveryStatus:9 EnableSubscribeToNotificationsOfMessageSentToApplication:9 MaxAPIUsersNumber:2t MinSendMMSTimeInterval:6n QueueEnable:9 Queueing:2g
InternetGatewayDevice.FAP.ApplicationPlatform.Control.SMS.	d	APIEnable:9 EnableQuerySMSDeliveryStatus:9 EnableSubscribeToNotificationsOfMessageSentToApplication:9 MaxAPIUsersNumber:2t MinSendSMSTimeInterval:6n QueueEnable:9 Queueing:2g
InternetGatewayDevice.FAP.ApplicationPlatform.Control.TerminalLocation.	d	APIEnable:9 MaxAPIUsersNumber:2t QueryMobileLocationResponseAddress:gq QueryMobileLocationResponseAltitude:9 QueryMobileLocationResponseLongitudeLatitude:9 QueryMobileLocationResponseTimestamp:j4 QueueEnable:9 Queueing:2g
InternetGatewayDevice.FAP.ApplicationPlatform.Monitoring.	d	AuthenticationRequestsReceived:6 AuthenticationRequestsRejected:6 Enable:9 MonitoringInterval:20
InternetGatewayDevice.FAP.ApplicationPlatform.Monitoring.FemtoAwareness.	d	APIAvailable:l APIUsers:16 QueueDiscarded:6 QueueNum:16 QueueReceived:6 QueueState:2a
InternetGatewayDevice.FAP.ApplicationPlatform.Monitoring.MMS.	d	APIAvailable:l APIUsers:16 QueueDiscarded:6 QueueNum:16 QueueReceived:6 QueueState:2a
InternetGatewayDevice.FAP.ApplicationPlatform.Monitoring.SMS.	d	APIAvailable:l APIUsers:16 QueueDiscarded:6 QueueNum:16 QueueReceived:6 QueueState:2a
InternetGatewayDevice.FAP.ApplicationPlatform.Monitoring.TerminalLocation.	d	APIAvailable:l APIUsers:16 QueueDiscarded:6 QueueNum:16 QueueReceived:6 QueueState:2a
InternetGatewayDevice.FAP.GPS.	d	ContinuousGPS:9 ErrorDetails:r GPSReset:7i LastScanTime:7p LastSuccessfulScanTime:44 LockedLatitude:4c LockedLongitude:4b NumberOfSatellites:1y PeriodicInterval:20 PeriodicTime:47 ScanOnBoot:7a ScanPeriodically:75 ScanStatus:c7 ScanTimeout:20
InternetGatewayDevice.FAP.GPS.AGPSServerConfig.	d	Enable:9 Password:hf ReferenceLatitude:8b ReferenceLongitude:89 ServerInUse:l ServerPort:io ServerURL:1s Username:fx
InternetGatewayDevice.FAP.GPS.ContinuousGPSStatus.	d	CurrentFix:2y Elevation:7w FirstFixTimeout:86 GotFix:2y LastFixDuration:ik LastFixTime:44 Latitude:4c LocationType:dl LockTimeOutDuration:jm Longitude:4b ReceiverStatus:db SatelliteTrackingInterval:jq SatellitesTracked:1y TimingGood:2y
InternetGatewayDevice.FAP.PerfMgmt.	d	ConfigNumberOfEntries:6
InternetGatewayDevice.FAP.PerfMgmt.Config.{i}.	a1	Alias:3q Enable:9 Password:hb PeriodicUploadInterval:ji PeriodicUploadTime:47 URL:1s Username:1s
InternetGatewayDevice.FAP.Tunnel.	d	ChildSANumberOfEntries:6 CryptoProfileNumberOfEntries:6 IKESANumberOfEntries:6 MaxChildSAPerIKE:6 MaxIKESessions:6 MaxVirtualInterfaces:6 UseForCWMP:9 VirtualInterfaceNumberOfEntries:6
InternetGatewayDevice.FAP.Tunnel.ChildSA.{i}.	9n	CreationTime:t DirectionOutbound:l IntegrityErrors:6i ParentID:b5 ReplayErrors:6i SPI:6 Traffic:i7
InternetGatewayDevice.FAP.Tunnel.CryptoProfile.{i}.	ac	Alias:3q AuthMethod:fg DPDTimer:ju ESPEncrypt:hq ESPIntegrity:67 Enable:40 IKEDH:hp IKEEncrypt:hr IKEIntegrity:67 IKEPRF:ht IKERekeyLifetime:20 IPsecRekeyLifetimeByte:jr IPsecRekeyLifetimeTime:20 IPsecWindowSize:iq MaxChildSA:jn NATTKeepaliveTimer:jt SecDFBit:gk SecMaxFragSize:jo
InternetGatewayDevice.FAP.Tunnel.IKESA.{i}.	99	AuthErrors:1y CreationTime:t DHCPServers:5h DNSServers:5h IPAddress:ds IntegrityErrors:1y OtherErrors:1y PeerAddress:d5 Status:bq SubnetMask:56
InternetGatewayDevice.FAP.Tunnel.VirtualInterface.{i}.	ae	Alias:3q CryptoProfile:ff DSCPMarkPolicy:8a Enable:40
InternetGatewayDevice.FaultMgmt.	d	CurrentAlarmNumberOfEntries:6 ExpeditedEventNumberOfEntries:6 HistoryEventNumberOfEntries:6 MaxCurrentAlarmEntries:6 QueuedEventNumberOfEntries:6 SupportedAlarmNumberOfEntries:6
InternetGatewayDevice.FaultMgmt.CurrentAlarm.{i}.	8q	AdditionalInformation:r AdditionalText:r AlarmChangedTime:t AlarmIdentifier:j AlarmRaisedTime:t EventType:j ManagedObjectInstance:26 PerceivedSeverity:bm ProbableCause:j SpecificProblem:1p
InternetGatewayDevice.FaultMgmt.ExpeditedEvent.{i}.	8r	AdditionalInformation:r AdditionalText:r AlarmIdentifier:j EventTime:t EventType:j ManagedObjectInstance:26 NotificationType:3h PerceivedSeverity:3f ProbableCause:j SpecificProblem:1p
InternetGatewayDevice.FaultMgmt.HistoryEvent.{i}.	97	AdditionalInformation:r AdditionalText:r AlarmIdentifier:j EventTime:t EventType:j ManagedObjectInstance:26 NotificationType:3h PerceivedSeverity:3f ProbableCause:j SpecificProblem:1p
InternetGatewayDevice.FaultMgmt.QueuedEvent.{i}.	8s	AdditionalInformation:r AdditionalText:r AlarmIdentifier:j EventTime:t EventType:j ManagedObjectInstance:26 NotificationType:3h PerceivedSeverity:3f ProbableCause:j SpecificProblem:1p
InternetGatewayDevice.FaultMgmt.SupportedAlarm.{i}.	98	EventType:j PerceivedSeverity:bg ProbableCause:j ReportingMechanism:g1 SpecificProblem:1p
InternetGatewayDevice.Firewall.	b	Config:gc LastChange:18 Version:b4
InternetGatewayDevice.IPPingDiagnostics.	5	AverageResponseTime:1 DSCP:iy DataBlockSize:ja DiagnosticsState:h0 FailureCount:1 Host:g Interface:g MaximumResponseTime:1 MinimumResponseTime:v MinimumResponseTmie:ic NumberOfRepetitions:2v SuccessCount:1 Timeout:2v
InternetGatewayDevice.LANConfigSecurity.	5	ConfigPassword:65
InternetGatewayDevice.LANDevice.{i}.	a7	Alias:2 LANEthernetInterfaceNumberOfEntries:2n LANUSBInterfaceNumberOfEntries:2n LANWLANConfigurationNumberOfEntries:2n
InternetGatewayDevice.LANDevice.{i}.Hosts.	5	HostNumberOfEntries:e
InternetGatewayDevice.LANDevice.{i}.Hosts.Host.{i}.	9e	Active:1m AddressSource:bn ClientID:25 HostName:1a IPAddress:53 InterfaceType:c3 Layer2Interface:25 LeaseTimeRemaining:7u MACAddress:2b UserClassID:25 VendorClassID:25
InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.	9c	Alias:2 DuplexMode:5t Enable:a MACAddress:2b MACAddressControlEnabled:a MaxBitRate:g2 Name:3c Status:3i
InternetGatewayDevice.LANDevice.{i}.LANEthernetInterfaceConfig.{i}.Stats.	5	BroadcastPacketsReceived:0 BroadcastPacketsSent:0 BytesReceived:1 BytesSent:1 DiscardPacketsReceived:0 DiscardPacketsSent:0 ErrorsReceived:0 ErrorsSent:0 MulticastPacketsReceived:0 MulticastPacketsSent:0 PacketsReceived:1 PacketsSent:1 UnicastPacketsReceived:0 UnicastPacketsSent:0 UnknownProtoPacketsReceived:0
InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.	5	AllowedMACAddresses:hx AssociatedConnection:g DHCPConditionalPoolNumberOfEntries:1d DHCPLeaseTime:83 DHCPOptionNumberOfEntries:1d DHCPRelay:70 DHCPServerConfigurable:31 DHCPServerEnable:s DHCPStaticAddressNumberOfEntries:1d DNSServers:2m DomainName:15 IPInterfaceNumberOfEntries:2n IPRouters:2m MACAddress:54 MaxAddress:2h MinAddress:2h PassthroughLease:it PassthroughMACAddress:2k ReservedAddresses:hv SubnetMask:2h UseAllocatedWAN:gj
InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.	a5	Alias:2 AssociatedConnection:3n Chaddr:2j ChaddrExclude:c ChaddrMask:2j ClientID:1j ClientIDExclude:c DHCPLeaseTime:84 DHCPOptionNumberOfEntries:1d DHCPServerIPAddress:2i DHCPStaticAddressNumberOfEntries:1d DNSServers:68 DomainName:fz Enable:c IPRouters:68 LocallyServed:7b MaxAddress:2i MinAddress:2i PoolOrder:3v ReservedAddresses:hw SourceInterface:hl SubnetMask:2i UseAllocatedWAN:gi UserClassID:1j UserClassIDExclude:c VendorClassID:1j VendorClassIDExclude:c VendorClassIDMode:1b
InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.DHCPOption.{i}.	4o	Alias:2 Enable:c Tag:2u Value:2w
InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPConditionalServingPool.{i}.DHCPStaticAddress.{i}.	4m	Alias:2 Chaddr:2j Enable:c Yiaddr:5z
InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPOption.{i}.	4o	Alias:2 Enable:c Tag:2u Value:2w
InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.DHCPStaticAddress.{i}.	4m	Alias:2 Chaddr:2j Enable:c Yiaddr:5z
InternetGatewayDevice.LANDevice.{i}.LANHostConfigManagement.IPInterface.{i}.	aj	Alias:2 Enable:s IPInterfaceAddressingType:g7 IPInterfaceIPAddress:1c IPInterfaceSubnetMask:1c
InternetGatewayDevice.LANDevice.{i}.LANUSBInterfaceConfig.{i}.	9d	Alias:2 Enable:a MACAddress:2b MACAddressControlEnabled:a Name:3c Power:cn Rate:cc Standard:bd Status:3i Type:c6
InternetGatewayDevice.LANDevice.{i}.LANUSBInterfaceConfig.{i}.Stats.	5	BroadcastPacketsReceived:0 BroadcastPacketsSent:0 BytesReceived:1 BytesSent:1 CellsReceived:1 CellsSent:1 DiscardPacketsReceived:0 DiscardPacketsSent:0 ErrorsReceived:0 ErrorsSent:0 MulticastPacketsReceived:0 MulticastPacketsSent:0 UnicastPacketsReceived:0 UnicastPacketsSent:0 UnknownProtoPacketsReceived:0
InternetGatewayDevice.LANDevice.{i}.WLANConfiguration.{i}.	92	Alias:2 AuthenticationServiceMode:gh AutoChannelEnable:m AutoRateFallBackEnabled:a BSSID:d6 BasicAuthenticationMode:fm BasicDataTransmitRates:3r BasicEncryptionModes:fn BeaconAdvertisementEnabled:a BeaconType:gg Channel:iv ChannelsInUse:ew DeviceOperationMode:fl DistanceFromRoot:k Enable:a IEEE11iAuthenticationMode:fo IEEE11iEncryptionModes:5p InsecureOOBAccessEnabled:a KeyPassphrase:64 LocationDescription:ft MACAddressControlEnabled:a MaxBitRate:fr Name:3c OperationalDataTransmitRates:3r PeerBSSID:61 PossibleChannels:e1 PossibleDataTransmitRates:e4 RadioEnabled:a RegulatoryDomain:fj SSID:5q SSIDAdvertisementEnabled:m Standard:d1 Status:cv TotalAssociations:1 TotalBytesReceived:1 TotalBytesSent:1 TotalIntegrityFailures:1 TotalPSKFailures:1 TotalPacketsReceived:1 TotalPacketsSent:1 TransmitPower:iu TransmitPowerSupported:il UAPSDEnable:m UAPSDSupported:17 WEPEncryptionLevel:e7 WEPKeyIndex:j6 WMMEnable:m WMMSupported:17 WPAAuthenticationMode:fp WPAEncryptionModes:5p
InternetGatewayDevice.LANDevice.{i}.WLANConfiguration.{i}.APWMMParameter.{i}.	4l	AIFSN:6q AckPolicy:m Alias:2 ECWMax:2s ECWMin:2s TXOP:6m
InternetGatewayDevice.LANDevice.{i}.WLANConfiguration.{i}.AssociatedDevice.{i}.	90	AssociatedDeviceAuthenticationState:73 AssociatedDeviceIPAddress:dh AssociatedDeviceMACAddress:dp LastDataTransmitRate:df LastPMKId:3k LastRequestedMulticastCipher:3k LastRequestedUnicastCipher:3k
InternetGatewayDevice.LANDevice.{i}.WLANConfiguration.{i}.PreSharedKey.{i}.	8n	Alias:2 AssociatedDeviceMACAddress:2k KeyPassphrase:64 PreSharedKey:65
InternetGatewayDevice.LANDevice.{i}.WLANConfiguration.{i}.STAWMMParameter.{i}.	4l	AIFSN:6q AckPolicy:m Alias:2 ECWMax:2s ECWMin:2s TXOP:6m
InternetGatewayDevice.LANDevice.{i}.WLANConfiguration.{i}.Stats.	10	BroadcastPacketsReceived:0 BroadcastPacketsSent:0 DiscardPacketsReceived:0 DiscardPacketsSent:0 ErrorsReceived:0 ErrorsSent:0 MulticastPacketsReceived:0 MulticastPacketsSent:0 UnicastPacketsReceived:0 UnicastPacketsSent:0 UnknownProtoPacketsReceived:0
InternetGatewayDevice.LANDevice.{i}.WLANConfiguration.{i}.WEPKey.{i}.	8o	Alias:2 WEPKey:ha
InternetGatewayDevice.LANDevice.{i}.WLANConfiguration.{i}.WPS.	10	ConfigMethodsEnabled:hi ConfigMethodsSupported:eq ConfigurationState:ci DeviceName:4u DevicePassword:jy Enable:m LastConfigurationError:cd RegistrarEstablished:17 RegistrarNumberOfEntries:f SetupLock:m SetupLockedState:cr UUID:4v Version:f
InternetGatewayDevice.LANDevice.{i}.WLANConfiguration.{i}.WPS.Registrar.{i}.	9u	Alias:2 DeviceName:4u Enable:m UUID:4v
InternetGatewayDevice.LANInterfaces.	10	LANEthernetInterfaceNumberOfEntries:f LANUSBInterfaceNumberOfEntries:f LANWLANConfigurationNumberOfEntries:f
InternetGatewayDevice.LANInterfaces.LANEthernetInterfaceConfig.{i}.	8v	Alias:2
InternetGatewayDevice.LANInterfaces.LANUSBInterfaceConfig.{i}.	8w	Alias:2
InternetGatewayDevice.LANInterfaces.WLANConfiguration.{i}.	8x	Alias:2
InternetGatewayDevice.Layer2Bridging.	35	AvailableInterfaceNumberOfEntries:o BridgeNumberOfEntries:o FilterNumberOfEntries:o MarkingNumberOfEntries:o MaxBridgeEntries:v MaxDBridgeEntries:f MaxFilterEntries:v MaxMarkingEntries:v MaxQBridgeEntries:f MaxVLANEntries:f
InternetGatewayDevice.Layer2Bridging.AvailableInterface.{i}.	91	Alias:2 AvailableInterfaceKey:v InterfaceReference:ex InterfaceType:dj
InternetGatewayDevice.Layer2Bridging.Bridge.{i}.	ad	Alias:2 BridgeEnable:3 BridgeKey:o BridgeName:3p BridgeStandard:g4 BridgeStatus:12 PortNumberOfEntries:1d VLANID:iw VLANNumberOfEntries:1d
InternetGatewayDevice.Layer2Bridging.Bridge.{i}.Port.{i}.	am	AcceptableFrameTypes:g5 Alias:2 IngressFiltering:c PVID:8c PortEnable:c PortInterface:fa PortState:br
InternetGatewayDevice.Layer2Bridging.Bridge.{i}.VLAN.{i}.	au	Alias:2 VLANEnable:c VLANID:8d VLANName:fv
InternetGatewayDevice.Layer2Bridging.Filter.{i}.	ai	AdmitOnlyVLANTagged:77 Alias:2 DestMACAddressFilterExclude:z DestMACAddressFilterList:66 DestMACFromClientIDFilter:i DestMACFromClientIDFilterExclude:z DestMACFromUserClassIDFilter:i DestMACFromUserClassIDFilterExclude:z DestMACFromVendorClassIDFilter:i DestMACFromVendorClassIDFilterExclude:z DestMACFromVendorClassIDMode:1b EthertypeFilterExclude:z EthertypeFilterList:jz ExclusivityOrder:1l FilterBridgeReference:7 FilterEnable:3 FilterInterface:5l FilterKey:o FilterStatus:12 SourceMACAddressFilterExclude:z SourceMACAddressFilterList:66 SourceMACFromClientIDFilter:i SourceMACFromClientIDFilterExclude:z SourceMACFromUserClassIDFilter:i SourceMACFromUserClassIDFilterExclude:z SourceMACFromVendorClassIDFilter:i SourceMACFromVendorClassIDFilterExclude:z SourceMACFromVendorClassIDMode:1b VLANIDFilter:4f
InternetGatewayDevice.Layer2Bridging.Marking.{i}.	ak	Alias:2 EthernetPriorityMark:80 EthernetPriorityOverride:3 MarkingBridgeReference:7 MarkingEnable:3 MarkingInterface:5l MarkingKey:o MarkingStatus:12 VLANIDMark:4f VLANIDMarkOverride:c VLANIDUntag:3
InternetGatewayDevice.Layer3Forwarding.	5	DefaultConnectionService:g ForwardNumberOfEntries:e
InternetGatewayDevice.Layer3Forwarding.Forwarding.{i}.	af	Alias:2 DestIPAddress:1c DestSubnetMask:1c Enable:s ForwardingMetric:82 ForwardingPolicy:7 GatewayIPAddress:1c Interface:g MTU:3u SourceIPAddress:1c SourceSubnetMask:1c StaticRoute:6z Status:bs Type:ga
InternetGatewayDevice.ManagementServer.	5	AliasBasedAddressing:74 AutoCreateInstances:76 CWMPRetryIntervalMultiplier:jl CWMPRetryMinimumWaitInterval:j9 ConnReqAllowedJabberIDs:hn ConnReqJabberID:dt ConnReqXMPPConnection:f6 ConnectionRequestPassword:63 ConnectionRequestURL:dy ConnectionRequestUsername:g DefaultActiveNotificationThrottle:6s DownloadProgressURL:19 EmbeddedDeviceNumberOfEntries:6e EnableCWMP:m HTTPCompression:g0 HTTPCompressionSupported:ei InformParameterNumberOfEntries:ie InstanceMode:gd KickURL:19 LightweightNotificationProtocolsSupported:ep LightweightNotificationProtocolsUsed:hj ManageableDeviceNotificationLimit:3w ManageableDeviceNumberOfEntries:if NATDetected:71 ParameterKey:dx Password:63 PeriodicInformEnable:a PeriodicInformInterval:2v PeriodicInformTime:45 STUNEnable:7h STUNMaximumKeepAlivePeriod:88 STUNMinimumKeepAlivePeriod:3w STUNPassword:hd STUNServerAddress:5o STUNServerPort:j3 STUNUsername:5o SupportedConnReqMethods:el UDPConnectionRequestAddress:ba UDPConnectionRequestAddressNotificationLimit:3w UDPLightweightNotificationHost:3m UDPLightweightNotificationPort:jw URL:g UpgradesManaged:a Username:g VirtualDeviceNumberOfEntries:6e
InternetGatewayDevice.ManagementServer.AutonomousTransferCompletePolicy.	b	Enable:h FileTypeFilter:hm ResultTypeFilter:go TransferTypeFilter:gu
InternetGatewayDevice.ManagementServer.DUStateChangeComplPolicy.	38	Enable:33 FaultCodeFilter:hs OperationTypeFilter:hu ResultTypeFilter:gp
InternetGatewayDevice.ManagementServer.EmbeddedDevice.{i}.	94	CommandProcessed:cm CommandProcessingErrMsg:b0 ControllerID:4t DiscoveryProtocol:5g DiscoveryProtocolReference:5i Host:5b LastSyncTime:7m ProxiedDeviceID:4t ProxyProtocol:3j ProxyProtocolReference:1r Reference:d9 SupportedDataModel:eb
InternetGatewayDevice.ManagementServer.InformParameter.{i}.	9z	Alias:gy Enable:79 EventList:ho ParameterName:fi
InternetGatewayDevice.ManagementServer.ManageableDevice.{i}.	9g	Host:e0 ManufacturerOUI:dg ProductClass:57 SerialNumber:57
InternetGatewayDevice.ManagementServer.StandbyPolicy.	37	CRAwarenessRequested:2z CRUnawarenessMaxDuration:85 MaxMissedPeriodic:81 NetworkAwarenessCapable:2x NotifyMissedScheduled:2z PeriodicAwarenessRequested:2z ScheduledAwarenessRequested:7g SelfTimerCapable:2x
InternetGatewayDevice.ManagementServer.VirtualDevice.{i}.	9f	DiscoveryProtocol:5g DiscoveryProtocolReference:5i Host:5b ManufacturerOUI:52 ProductClass:28 ProxyProtocol:3j ProxyProtocolReference:1r SerialNumber:28
InternetGatewayDevice.NSLookupDiagnostics.	b	DNSServer:2e DiagnosticsState:h2 HostName:2e Interface:2e NumberOfRepetitions:jx ResultNumberOfEntries:2r SuccessCount:2r Timeout:js
InternetGatewayDevice.NSLookupDiagnostics.Result.{i}.	8k	AnswerType:dk DNSServerIP:do HostNameReturned:dd IPAddresses:f1 ResponseTime:6h Status:dn
InternetGatewayDevice.PeriodicStatistics.	b	MaxReportSamples:8 MinSampleInterval:2p SampleSetNumberOfEntries:8
InternetGatewayDevice.PeriodicStatistics.SampleSet.{i}.	al	Alias:2 Enable:1n FetchSamples:ir ForceSample:7k Name:f8 ParameterNumberOfEntries:6a ReportEndTime:42 ReportSamples:je ReportStartTime:42 SampleInterval:jg SampleSeconds:6j Status:bx TimeReference:7r
InternetGatewayDevice.PeriodicStatistics.SampleSet.{i}.Parameter.{i}.	ao	Alias:2 CalculationMode:gf Enable:1n Failures:6a HighThreshold:4e LowThreshold:4e Reference:5m SampleMode:g6 SampleSeconds:6j SuspectData:in Values:ez
InternetGatewayDevice.QueueManagement.	35	AppNumberOfEntries:o AvailableAppList:e3 ClassificationNumberOfEntries:o DefaultDSCPMark:4h DefaultEthernetPriorityMark:4h DefaultForwardingPolicy:1l DefaultPolicer:87 DefaultQueue:1l DefaultTrafficClass:4g Enable:7d FlowNumberOfEntries:o MaxAppEntries:v MaxClassificationEntries:v MaxFlowEntries:v MaxPolicerEntries:v MaxQueueEntries:v MaxQueues:v PolicerNumberOfEntries:o QueueNumberOfEntries:o QueueStatsNumberOfEntries:f
InternetGatewayDevice.QueueManagement.App.{i}.	a3	Alias:2 AppDefaultDSCPMark:1g AppDefaultEthernetPriorityMark:1g AppDefaultForwardingPolicy:w AppDefaultPolicer:7 AppDefaultQueue:7 AppDefaultTrafficClass:24 AppEnable:3 AppKey:1u AppName:3p AppStatus:12 ProtocolIdentifier:i
InternetGatewayDevice.QueueManagement.Classification.{i}.	a4	Alias:2 ClassApp:7 ClassInterface:i ClassPolicer:7 ClassQueue:7 ClassificationEnable:3 ClassificationKey:1u ClassificationOrder:jj ClassificationStatus:12 DSAP:7 DSAPExclude:3 DSCPCheck:7 DSCPExclude:3 DSCPMark:1g DestClientID:i DestClientIDExclude:3 DestIP:1k DestIPExclude:3 DestMACAddress:60 DestMACExclude:3 DestMACMask:1k DestMask:1k DestPort:7 DestPortExclude:3 DestPortRangeMax:7 DestUserClassID:i DestUserClassIDExclude:3 DestVendorClassID:i DestVendorClassIDExclude:3 DestVendorClassIDMode:1b DestVendorSpecificInfo:1j DestVendorSpecificInfoEnterprise:1z DestVendorSpecificInfoExclude:c DestVendorSpecificInfoMode:1b DestVendorSpecificInfoSubOption:4j EthernetPriorityCheck:7 EthernetPriorityExclude:3 EthernetPriorityMark:1g Ethertype:7 EthertypeExclude:3 ForwardingPolicy:w IPLengthExclude:3 IPLengthMax:w IPLengthMin:w LLCControl:7 LLCControlExclude:3 OutOfBandInfo:24 Protocol:7 ProtocolExclude:3 SNAPOUI:7 SNAPOUIExclude:3 SSAP:7 SSAPExclude:3 SourceClientID:i SourceClientIDExclude:3 SourceIP:1k SourceIPExclude:3 SourceMACAddress:60 SourceMACExclude:3 SourceMACMask:1k SourceMask:1k SourcePort:7 SourcePortExclude:3 SourcePortRangeMax:7 SourceUserClassID:i SourceUserClassIDExclude:3 SourceVendorClassID:i SourceVendorClassIDExclude:3 SourceVendorClassIDMode:1b SourceVendorSpecificInfo:1j SourceVendorSpecificInfoEnterprise:1z SourceVendorSpecificInfoExclude:c SourceVendorSpecificInfoMode:1b SourceVendorSpecificInfoSubOption:4j TCPACK:3 TCPACKExclude:3 TrafficClass:24 VLANIDCheck:7 VLANIDExclude:3
InternetGatewayDevice.QueueManagement.Flow.{i}.	a6	Alias:2 AppIdentifier:7 FlowDSCPMark:1g FlowEnable:3 FlowEthernetPriorityMark:1g FlowForwardingPolicy:w FlowKey:1u FlowName:3p FlowPolicer:7 FlowQueue:7 FlowStatus:12 FlowTrafficClass:24 FlowType:i FlowTypeParameters:i
InternetGatewayDevice.QueueManagement.Policer.{i}.	a8	Alias:2 CommittedBurstSize:w CommittedRate:w ConformingAction:gw ConformingCountedBytes:p ConformingCountedPackets:p CountedBytes:6f CountedPackets:6f ExcessBurstSize:w MeterType:gn NonConformingAction:5x NonConformingCountedBytes:p NonConformingCountedPackets:p PartialConformingAction:5x PartiallyConformingCountedBytes:p PartiallyConformingCountedPackets:p PeakBurstSize:w PeakRate:w PolicerEnable:3 PolicerKey:1u PolicerStatus:12 PossibleMeterTypes:f0 TotalCountedBytes:p TotalCountedPackets:p
InternetGatewayDevice.QueueManagement.Queue.{i}.	aa	Alias:2 DropAlgorithm:gm QueueBufferLength:o QueueEnable:3 QueueInterface:i QueueKey:1u QueuePrecedence:jd QueueStatus:12 QueueWeight:w REDPercentage:6k REDThreshold:6k SchedulerAlgorithm:gv ShapingBurstSize:1l ShapingRate:7 TrafficClasses:k0
InternetGatewayDevice.QueueManagement.QueueStats.{i}.	an	Alias:2 DroppedBytes:p DroppedPackets:p Enable:c Interface:1j OutputBytes:p OutputPackets:p Queue:1z QueueOccupancyPackets:p QueueOccupancyPercentage:ii Status:bt
InternetGatewayDevice.Security.	d	CertificateNumberOfEntries:6
InternetGatewayDevice.Security.Certificate.{i}.	9o	Enable:9 Issuer:r LastModif:t NotAfter:t NotBefore:t SerialNumber:j SignatureAlgorithm:r Subject:r SubjectAlt:e5
InternetGatewayDevice.SelfTestDiagnostics.	b	DiagnosticsState:h5 Results:da
InternetGatewayDevice.Services.	35	
InternetGatewayDevice.SmartCardReader.{i}.	9i	Alias:2 DecryptionFailedCounter:2r DecryptionFailedNoKeyCounter:2r Enable:h Name:n Reset:34 ResetTime:18 Status:29
InternetGatewayDevice.SmartCardReader.{i}.SmartCard.	b	ATR:ay Application:em SerialNumber:n Status:cg Type:bl
InternetGatewayDevice.SoftwareModules.	38	DeploymentUnitNumberOfEntries:1w ExecEnvNumberOfEntries:1w ExecutionUnitNumberOfEntries:1w
InternetGatewayDevice.SoftwareModules.DeploymentUnit.{i}.	9t	Alias:2l DUID:1h Description:3e ExecutionEnvRef:39 ExecutionUnitList:ec Name:1h Resolved:3z Status:di URL:az UUID:bc Vendor:3b VendorConfigList:5c VendorLogList:5d Version:1q
InternetGatewayDevice.SoftwareModules.ExecEnv.{i}.	8t	ActiveExecutionUnits:ey Alias:2l AllocatedDiskSpace:48 AllocatedMemory:48 AvailableDiskSpace:22 AvailableMemory:22 CurrentRunLevel:7s Enable:33 InitialExecutionUnitRunLevel:7z InitialRunLevel:6l Name:1q ParentExecEnv:39 ProcessorRefList:e9 RequestedRunLevel:8e Reset:7j Status:cw Type:1h Vendor:3b Version:1q
InternetGatewayDevice.SoftwareModules.ExecutionUnit.{i}.	96	Alias:2l AssociatedProcessList:e8 AutoStart:33 Description:3e DiskSpaceInUse:22 EUID:1h ExecEnvLabel:1h ExecutionEnvRef:39 ExecutionFaultCode:ce ExecutionFaultMessage:3e MemoryInUse:22 Name:1q References:ev RequestedState:h8 RunLevel:6l Status:dr SupportedDataModelList:ea Vendor:3b VendorConfigList:5c VendorLogList:5d Version:1q
InternetGatewayDevice.SoftwareModules.ExecutionUnit.{i}.Extensions.	38	
InternetGatewayDevice.Time.	5	CurrentLocalTime:7n DaylightSavingsEnd:46 DaylightSavingsStart:46 DaylightSavingsUsed:7c Enable:m LocalTimeZone:fu LocalTimeZoneName:15 NTPServer1:15 NTPServer2:15 NTPServer3:15 NTPServer4:15 NTPServer5:15 Status:by
InternetGatewayDevice.TraceRouteDiagnostics.	10	DSCP:iz DataBlockSize:jb DiagnosticsState:h1 Host:3n Interface:3n MaxHopCount:j7 NumberOfTries:j5 ResponseTime:0 RouteHopsNumberOfEntries:0 Timeout:3v
InternetGatewayDevice.TraceRouteDiagnostics.RouteHops.{i}.	8l	HopErrorCode:0 HopHost:dc HopHostAddress:dq HopRTTimes:im
InternetGatewayDevice.UDPEchoConfig.	1o	BytesReceived:1e BytesResponded:1e EchoPlusEnabled:41 EchoPlusSupported:72 Enable:41 Interface:1t PacketsReceived:1e PacketsResponded:1e SourceIPAddress:gz TimeFirstPacketReceived:q TimeLastPacketReceived:q UDPPort:6r
InternetGatewayDevice.UPnP.	b	
InternetGatewayDevice.UPnP.Description.	36	DeviceDescriptionNumberOfEntries:1v DeviceInstanceNumberOfEntries:1v ServiceInstanceNumberOfEntries:1v
InternetGatewayDevice.UPnP.Description.DeviceDescription.{i}.	9r	Host:58 SpecVersion:b9 URLBase:y
InternetGatewayDevice.UPnP.Description.DeviceInstance.{i}.	9p	DeviceCategory:5j DeviceType:y DiscoveryDevice:b6 FriendlyName:3a Manufacturer:3a ManufacturerOUI:d3 ManufacturerURL:y ModelDescription:y ModelName:4z ModelNumber:4z ModelURL:y ParentDevice:4r PresentationURL:y SerialNumber:3a UDN:55 UPC:b1
InternetGatewayDevice.UPnP.Description.ServiceInstance.{i}.	9m	ControlURL:1r EventSubURL:1r ParentDevice:4r SCPDURL:1r ServiceDiscovery:b8 ServiceId:y ServiceType:y
InternetGatewayDevice.UPnP.Device.	b	Enable:h UPnPDMBasicMgmt:32 UPnPDMConfigurationMgmt:32 UPnPDMSoftwareMgmt:32 UPnPIGD:h UPnPMediaRenderer:h UPnPMediaServer:h UPnPQoSDevice:h UPnPQoSPolicyHolder:h UPnPWLANAccessPoint:h
InternetGatewayDevice.UPnP.Device.Capabilities.	b	UPnPArchitecture:8 UPnPArchitectureMinorVer:2q UPnPBasicDevice:8 UPnPDMBasicMgmt:2q UPnPDMConfigurationMgmt:2q UPnPDMSoftwareMgmt:2q UPnPIGD:8 UPnPMediaRenderer:8 UPnPMediaServer:8 UPnPQoSDevice:8 UPnPQoSPolicyHolder:8 UPnPWLANAccessPoint:8
InternetGatewayDevice.UPnP.Discovery.	b	DeviceNumberOfEntries:8 RootDeviceNumberOfEntries:8 ServiceNumberOfEntries:8
InternetGatewayDevice.UPnP.Discovery.Device.{i}.	9v	Host:3l LastUpdate:21 LeaseTime:2p Location:n Server:n Status:3g USN:n UUID:4w
InternetGatewayDevice.UPnP.Discovery.RootDevice.{i}.	9w	Host:3l LastUpdate:21 LeaseTime:2p Location:n Server:n Status:3g USN:n UUID:4w
InternetGatewayDevice.UPnP.Discovery.Service.{i}.	9s	Host:3l LastUpdate:21 LeaseTime:2p Location:n ParentDevice:b7 Server:n Status:3g USN:n
InternetGatewayDevice.USBHosts.	b	HostNumberOfEntries:8
InternetGatewayDevice.USBHosts.Host.{i}.	9h	Alias:2 DeviceNumberOfEntries:8 Enable:h Name:27 PowerManagementEnable:h Reset:34 Type:cj USBVersion:4y
InternetGatewayDevice.USBHosts.Host.{i}.Device.{i}.	95	ConfigurationNumberOfEntries:8 DeviceClass:1f DeviceNumber:8 DeviceProtocol:1f DeviceSubClass:1f DeviceVersion:3t IsSelfPowered:3y IsSuspended:3y Manufacturer:27 MaxChildren:8 Parent:ax Port:69 ProductClass:27 ProductID:3t Rate:cb SerialNumber:27 USBVersion:4y VendorID:3t
InternetGatewayDevice.USBHosts.Host.{i}.Device.{i}.Configuration.{i}.	93	ConfigurationNumber:8 InterfaceNumberOfEntries:8
InternetGatewayDevice.USBHosts.Host.{i}.Device.{i}.Configuration.{i}.Interface.{i}.	9b	InterfaceClass:1f InterfaceNumber:69 InterfaceProtocol:1f InterfaceSubClass:1f
InternetGatewayDevice.UploadDiagnostics.	1o	BOMTime:q DSCP:6o DiagnosticsState:h6 EOMTime:q EthernetPriority:6p Interface:1t ROMTime:q TCPOpenRequestTime:q TCPOpenResponseTime:q TestFileLength:6r TotalBytesSent:1e UploadURL:1t
InternetGatewayDevice.User.{i}.	at	Alias:2 Enable:1n Language:fb Password:hh RemoteAccessCapable:1n Username:fw
InternetGatewayDevice.UserInterface.	5	AutoUpdateServer:g AvailableLanguages:e6 BackgroundColor:2f ButtonColor:2f ButtonTextColor:2f CurrentLanguage:fc ExampleLogin:fs ExamplePassword:fk ISPHelpDesk:5q ISPHelpPage:g ISPHomePage:g ISPLogo:6y ISPLogoSize:ix ISPMailServer:g ISPName:15 ISPNewsServer:g PasswordRequired:a PasswordUserSelectable:a SharedPassword:m TextColor:2f UpgradeAvailable:a UserDatabaseSupported:17 UserUpdateServer:g WarrantyDate:45
InternetGatewayDevice.UserInterface.LocalDisplay.	b	DisplayHeight:6b DisplayWidth:6b Height:6t Movable:h PosX:4k PosY:4k Resizable:h Width:6t
InternetGatewayDevice.UserInterface.RemoteAccess.	b	Enable:h Port:ip Protocol:f4 SupportedProtocols:ek
InternetGatewayDevice.WANDevice.{i}.	8z	Alias:2 WANConnectionNumberOfEntries:e
InternetGatewayDevice.WANDevice.{i}.WANCommonInterfaceConfig.	5	EnabledForInternet:a Layer1DownstreamMaxBitRate:e Layer1UpstreamMaxBitRate:e MaximumActiveConnections:1 NumberOfActiveConnections:e PhysicalLinkStatus:51 TotalBytesReceived:1 TotalBytesSent:1 TotalPacketsReceived:1 TotalPacketsSent:1 WANAccessProvider:19 WANAccessType:bp
InternetGatewayDevice.WANDevice.{i}.WANCommonInterfaceConfig.Connection.{i}.	8p	ActiveConnectionDeviceContainer:19 ActiveConnectionServiceID:19 Alias:2
InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.	ab	Alias:2 WANIPConnectionNumberOfEntries:e WANPPPConnectionNumberOfEntries:e
InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANATMF5LoopbackDiagnostics.	5	AverageResponseTime:1x DiagnosticsState:h3 FailureCount:1x MaximumResponseTime:1x MinimumResponseTime:1x NumberOfRepetitions:jc SuccessCount:1x Timeout:2v
InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANDSLLinkConfig.	5	AAL5CRCErrors:4 ATMAAL:bi ATMCRCErrors:1 ATMEncapsulation:ge ATMHECErrors:1 ATMMaximumBurstSize:k ATMPeakCellRate:k ATMQoS:gr ATMReceivedBlocks:1 ATMSustainableCellRate:k ATMTransmittedBlocks:1 AutoConfig:1m DestinationAddress:g Enable:s FCSPreserved:a LinkStatus:51 LinkType:gb ModulationType:bj VCSearchList:3r
InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANEthernetLinkConfig.	5	EthernetLinkStatus:cu
InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.	ag	AddressingType:g8 Alias:2 AutoDisconnectTime:k ConnectionStatus:cq ConnectionTrigger:5v ConnectionType:gt DNSEnabled:31 DNSOverrideAllowed:s DNSServers:2m DefaultGateway:61 Enable:s ExternalIPAddress:62 IdleDisconnectTime:k LastConnectionError:bz MACAddress:2k MACAddressOverride:a MaxMTUSize:3u NATEnabled:a Name:g PortMappingNumberOfEntries:e PossibleConnectionTypes:es RSIPAvailable:1m Reset:c RouteProtocolRx:5u ShapingBurstSize:1l ShapingRate:7 SubnetMask:2h Uptime:1 WarnDisconnectDelay:k
InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DHCPClient.	10	ReqDHCPOptionNumberOfEntries:f SentDHCPOptionNumberOfEntries:f
InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DHCPClient.ReqDHCPOption.{i}.	aq	Alias:2 Enable:c Order:3v Tag:2u Value:6v
InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.DHCPClient.SentDHCPOption.{i}.	ar	Alias:2 Enable:c Tag:2u Value:2w
InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.PortMapping.{i}.	4n	Alias:2 ExternalPort:k ExternalPortEndRange:1z InternalClient:1i InternalPort:k PortMappingDescription:1i PortMappingEnabled:s PortMappingLeaseDuration:6u PortMappingProtocol:5w RemoteHost:5s
InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANIPConnection.{i}.Stats.	5	EthernetBroadcastPacketsReceived:0 EthernetBroadcastPacketsSent:0 EthernetBytesReceived:1 EthernetBytesSent:1 EthernetDiscardPacketsReceived:0 EthernetDiscardPacketsSent:0 EthernetErrorsReceived:0 EthernetErrorsSent:0 EthernetMulticastPacketsReceived:0 EthernetMulticastPacketsSent:0 EthernetPacketsReceived:1 EthernetPacketsSent:1 EthernetUnicastPacketsReceived:0 EthernetUnicastPacketsSent:0 EthernetUnknownProtoPacketsReceived:0
InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPOTSLinkConfig.	5	DataCompression:cz DataModulationSupported:d0 DataProtocol:cy DelayBetweenRetries:k Enable:s Fclass:ed ISPInfo:3o ISPPhoneNumber:3o LinkStatus:cs LinkType:gl NumberOfRetries:k PlusVTRCommandSupported:1m
InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.	ah	Alias:2 AutoDisconnectTime:k ConnectionStatus:cp ConnectionTrigger:5v ConnectionType:gs CurrentMRUSize:ij DNSEnabled:31 DNSOverrideAllowed:s DNSServers:2m DefaultGateway:d8 Enable:s ExternalIPAddress:62 IdleDisconnectTime:k LastConnectionError:c0 MACAddress:2k MACAddressOverride:a MaxMRUSize:3u NATEnabled:a Name:g PPPAuthenticationProtocol:ck PPPCompressionProtocol:ch PPPEncryptionProtocol:cf PPPLCPEcho:e PPPLCPEchoRetry:e PPPoEACName:1i PPPoEServiceName:1i PPPoESessionID:i5 Password:he PortMappingNumberOfEntries:e PossibleConnectionTypes:er RSIPAvailable:1m RemoteIPAddress:53 Reset:c RouteProtocolRx:5u ShapingBurstSize:1l ShapingRate:7 TransportType:cl Uptime:1 Username:3o WarnDisconnectDelay:k
InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.PortMapping.{i}.	4n	Alias:2 ExternalPort:k ExternalPortEndRange:1z InternalClient:1i InternalPort:k PortMappingDescription:1i PortMappingEnabled:s PortMappingLeaseDuration:6u PortMappingProtocol:5w RemoteHost:5s
InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPPPConnection.{i}.Stats.	5	EthernetBroadcastPacketsReceived:0 EthernetBroadcastPacketsSent:0 EthernetBytesReceived:1 EthernetBytesSent:1 EthernetDiscardPacketsReceived:0 EthernetDiscardPacketsSent:0 EthernetErrorsReceived:0 EthernetErrorsSent:0 EthernetMulticastPacketsReceived:0 EthernetMulticastPacketsSent:0 EthernetPacketsReceived:1 EthernetPacketsSent:1 EthernetUnicastPacketsReceived:0 EthernetUnicastPacketsSent:0 EthernetUnknownProtoPacketsReceived:0
InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPTMLinkConfig.	10	Enable:c LinkStatus:ct MACAddress:54
InternetGatewayDevice.WANDevice.{i}.WANConnectionDevice.{i}.WANPTMLinkConfig.Stats.	10	BroadcastPacketsReceived:0 BroadcastPacketsSent:0 BytesReceived:0 BytesSent:0 DiscardPacketsReceived:0 DiscardPacketsSent:0 ErrorsReceived:0 ErrorsSent:0 FramesReceived:0 FramesSent:0 MulticastPacketsReceived:0 MulticastPacketsSent:0 OOSFarEnd:17 OOSNearEnd:17 UnicastPacketsReceived:0 UnicastPacketsSent:0 UnknownProtoPacketsReceived:0
InternetGatewayDevice.WANDevice.{i}.WANDSLConnectionManagement.	8h	ConnectionServiceNumberOfEntries:id
InternetGatewayDevice.WANDevice.{i}.WANDSLConnectionManagement.ConnectionService.{i}.	9x	ConnectionType:4p DestinationAddress:3d LinkType:4p Name:bb WANConnectionDevice:3d WANConnectionService:3d
InternetGatewayDevice.WANDevice.{i}.WANDSLDiagnostics.	5	ACTATPds:u ACTATPus:u ACTPSDds:u ACTPSDus:u BITSpsds:23 BITSpsus:2d GAINSpsds:7y HLINGds:0 HLINGus:0 HLINSCds:u HLINSCus:7x HLINpsds:23 HLINpsus:2d HLOGGds:0 HLOGGus:0 HLOGMTds:0 HLOGMTus:0 HLOGpsds:2c HLOGpsus:2c LATNpbds:14 LATNpbus:14 LoopDiagnosticsState:h4 QLNGds:0 QLNGus:0 QLNMTds:0 QLNMTus:0 QLNpsds:23 QLNpsus:2d SATNds:14 SATNus:14 SNRGds:0 SNRGus:0 SNRMTds:0 SNRMTus:0 SNRpsds:23 SNRpsus:2d
InternetGatewayDevice.WANDevice.{i}.WANDSLInterfaceConfig.	5	ACTINP:11 ACTSNRMODEds:f ACTSNRMODEus:f ACTUALCE:f ATUCANSIRev:e ATUCANSIStd:e ATUCCountry:4x ATUCVendor:50 ATURANSIRev:e ATURANSIStd:e ATURCountry:4x ATURVendor:50 ActualInterleavingDelay:f AllowedProfiles:ee CurrentDayStart:1 CurrentProfile:av DataPath:c8 DownstreamAttenuation:u DownstreamCurrRate:1 DownstreamMaxRate:1 DownstreamNoiseMargin:u DownstreamPower:u Enable:a INMCCds:i3 INMIATOds:i6 INMIATSds:i4 INMINPEQMODEds:i1 INPREPORT:17 INTLVBLOCK:11 INTLVDEPTH:11 InterleaveDepth:e LIMITMASK:f LPATH:f LSYMB:11 LastShowtimeStart:1 LastStateTransmittedDownstream:f LastStateTransmittedUpstream:f LineEncoding:bo LineNumber:7t LinkEncapsulationRequested:f5 LinkEncapsulationSupported:eh LinkEncapsulationUsed:c4 MREFPSDds:3x MREFPSDus:3x ModulationType:bk NFEC:11 PowerManagementState:c9 QuarterHourStart:1 RFEC:11 SNRMpbds:59 SNRMpbus:59 ShowtimeStart:1 StandardUsed:aw StandardsSupported:eg Status:cx SuccessFailureCause:i2 TRELLISds:11 TRELLISus:11 TotalStart:1 UPBOKLE:i0 US0MASK:f UpstreamAttenuation:u UpstreamCurrRate:1 UpstreamMaxRate:1 UpstreamNoiseMargin:u UpstreamPower:u VirtualNoisePSDds:6x VirtualNoisePSDus:6w
InternetGatewayDevice.WANDevice.{i}.WANDSLInterfaceConfig.Stats.	5	
InternetGatewayDevice.WANDevice.{i}.WANDSLInterfaceConfig.Stats.CurrentDay.	5	ATUCCRCErrors:1 ATUCErroredSecs:0 ATUCFECErrors:1 ATUCHECErrors:1 ATUCSeverelyErroredSecs:0 CRCErrors:1 CellDelin:4 ErroredSecs:1 FECErrors:1 HECErrors:1 InitErrors:4 InitTimeouts:1 LInit:x LOF:x LinkRetrain:4 LossOfFraming:4 ReceiveBlocks:4 SeverelyErroredSecs:1 TransmitBlocks:4
InternetGatewayDevice.WANDevice.{i}.WANDSLInterfaceConfig.Stats.LastShowtime.	5	ATUCCRCErrors:1 ATUCErroredSecs:0 ATUCFECErrors:1 ATUCHECErrors:1 ATUCSeverelyErroredSecs:0 CRCErrors:1 CellDelin:4 ErroredSecs:1 FECErrors:1 HECErrors:1 InitErrors:4 InitTimeouts:1 LInit:x LOF:x LinkRetrain:4 LossOfFraming:4 ReceiveBlocks:4 SeverelyErroredSecs:1 TransmitBlocks:4
InternetGatewayDevice.WANDevice.{i}.WANDSLInterfaceConfig.Stats.QuarterHour.	5	ATUCCRCErrors:1 ATUCErroredSecs:0 ATUCFECErrors:1 ATUCHECErrors:1 ATUCSeverelyErroredSecs:0 CRCErrors:1 CellDelin:4 ErroredSecs:1 FECErrors:1 HECErrors:1 InitErrors:4 InitTimeouts:1 LInit:x LOF:x LinkRetrain:4 LossOfFraming:4 ReceiveBlocks:4 SeverelyErroredSecs:1 TransmitBlocks:4
InternetGatewayDevice.WANDevice.{i}.WANDSLInterfaceConfig.Stats.Showtime.	5	ATUCCRCErrors:1 ATUCErroredSecs:0 ATUCFECErrors:1 ATUCHECErrors:1 ATUCSeverelyErroredSecs:0 CRCErrors:1 CellDelin:4 ErroredSecs:1 FECErrors:1 HECErrors:1 InitErrors:4 InitTimeouts:1 LInit:x LOF:x LinkRetrain:4 LossOfFraming:4 ReceiveBlocks:4 SeverelyErroredSecs:1 TransmitBlocks:4
InternetGatewayDevice.WANDevice.{i}.WANDSLInterfaceConfig.Stats.Total.	5	ATUCCRCErrors:1 ATUCErroredSecs:0 ATUCFECErrors:1 ATUCHECErrors:1 ATUCSeverelyErroredSecs:0 CRCErrors:1 CellDelin:4 ErroredSecs:1 FECErrors:1 HECErrors:1 InitErrors:4 InitTimeouts:1 LInit:x LOF:x LinkRetrain:4 LossOfFraming:4 ReceiveBlocks:4 SeverelyErroredSecs:1 TransmitBlocks:4
InternetGatewayDevice.WANDevice.{i}.WANDSLInterfaceConfig.TestParams.	10	HLOGGds:0 HLOGGus:0 HLOGMTds:0 HLOGMTus:0 HLOGpsds:2c HLOGpsus:2c LATNds:14 LATNus:14 QLNGds:0 QLNGus:0 QLNMTds:0 QLNMTus:0 QLNpsds:4d QLNpsus:5k SATNds:14 SATNus:14 SNRGds:0 SNRGus:0 SNRMTds:0 SNRMTus:0 SNRpsds:4d SNRpsus:5k
InternetGatewayDevice.WANDevice.{i}.WANEthernetInterfaceConfig.	5	DuplexMode:5t Enable:a MACAddress:2b MaxBitRate:g3 ShapingBurstSize:6s ShapingRate:4g Status:3i
InternetGatewayDevice.WANDevice.{i}.WANEthernetInterfaceConfig.Stats.	5	BytesReceived:1 BytesSent:1 PacketsReceived:1 PacketsSent:1
InternetGatewayDevice.XMPP.	37	ConnectionNumberOfEntries:6d
InternetGatewayDevice.XMPP.Connection.{i}.	a2	Alias:5y Domain:5r Enable:30 JabberID:d7 KeepAliveInterval:8g LastChangeDate:7l Password:hc Resource:5r ServerConnectAlgorithm:g9 ServerConnectAttempts:is ServerNumberOfEntries:6d ServerRetryInitialInterval:j8 ServerRetryIntervalMultiplier:jk ServerRetryMaxInterval:jf Status:c2 TLSEstablished:2x UseTLS:30 Username:3m
InternetGatewayDevice.XMPP.Connection.{i}.Server.{i}.	a0	Alias:5y Enable:30 Port:j1 Priority:j2 ServerAddress:3m Weight:8f
InternetGatewayDevice.XMPP.Connection.{i}.Stats.	37	ReceivedErrorMessages:2o ReceivedMessages:2o TransmittedErrorMessages:2o TransmittedMessages:2o
`;
