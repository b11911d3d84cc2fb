// node tools/datamodel/generate.ts
export const MODEL = `beckon-model	1	Device:2.19	Device.
unsignedInt/	v"2.0"
boolean/	v"2.19"
unsignedLong/C	t"StatsCounter64"	u"packets"	v"2.0"
object/	v"2.0"
boolean/	v"2.15"
unsignedInt/	v"2.17"
boolean/w	d"false"	k"object"	v"2.0"
unsignedInt/C	t"StatsCounter32"	u"packets"	v"2.0"
unsignedInt/C	v"2.0"
unsignedInt/	v"2.15"
boolean/w	v"2.0"
unsignedInt/	v"2.19"
string/w	t"Alias"	S64	v"2.0"
unsignedLong/	t"StatsCounter64"	v"2.19"
unsignedInt/	t"StatsCounter32"	v"2.17"
boolean/w	v"2.17"
unsignedInt/C	u"seconds"	v"2.0"
boolean/	v"2.17"
unsignedInt/C	v"2.11"
object/	v"2.15"
boolean/w	d"false"	k"object"	v"2.2"
unsignedInt/	v"2.12"
string/	S64	v"2.0"
unsignedLong/C	t"StatsCounter64"	u"bytes"	v"2.0"
boolean/	v"2.0"
object/	v"2.19"
unsignedInt/	M"255"	v"2.15"
unsignedLong/	t"StatsCounter64"	v"2.15"
boolean/wc	v"2.19"
string/w	t"Alias"	S64	v"2.19"
unsignedInt/C	u"seconds"	v"2.11"
unsignedInt/	v"2.16"
object/	v"2.17"
unsignedInt/	v"2.4"
unsignedLong/	t"StatsCounter64"	v"2.13"	x"deleted"
unsignedLong/C	t"StatsCounter64"	u"packets"	v"2.19"
boolean/w	v"2.4"
object/	v"2.16"
unsignedInt/	v"2.2"
unsignedLong/C	t"StatsCounter64"	u"packets"	v"2.15"
boolean/w	v"2.15"
object/	v"2.8"
string/	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.0"
unsignedInt/	v"2.7"
unsignedInt/	v"2.9"
boolean/	v"2.16"
unsignedInt/	v"2.8"
object/	v"2.4"
string/	v"2.19"
unsignedLong/C	t"StatsCounter64"	u"packets"	v"2.8"
string/w	t"Alias"	S64	v"2.15"
unsignedInt/	t"StatsCounter32"	u"packets"	v"2.5"
unsignedLong/C	t"StatsCounter64"	v"2.8"
boolean/	v"2.4"
boolean/w	v"2.19"
boolean/w	v"2.8"
string/	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.17"
string/w	t"Alias"	S64	v"2.12"
string/w	t"Alias"	S64	v"2.16"
boolean/w	v"2.12"
boolean/w	v"2.2"
object/	v"2.12"
string/	S64	v"2.4"
string/w	S256	v"2.0"
unsignedInt/C	t"StatsCounter32"	u"packets"	v"2.19"
boolean/w	d"false"	k"object"	v"2.15"
string/	S256	v"2.0"
unsignedInt/	u"Mbps"	v"2.0"
unsignedInt/	v"2.14"
string/w	t"Alias"	S64	v"2.2"
unsignedInt/	v"2.6"
unsignedInt/w	v"2.17"
unsignedLong/	t"StatsCounter64"	v"2.13"
unsignedLong/	t"StatsCounter64"	v"2.14"
boolean/w	d"false"	k"factory"	v"2.17"
object/	v"2.7"
string/	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.9"
string/	v"2.17"
unsignedInt/	v"2.10"
unsignedLong/	v"2.0"
unsignedLong/C	t"StatsCounter64"	u"packets"	v"2.16"
boolean/w	v"2.16"
string/w	t"Alias"	S64	v"2.17"
string/w	t"Alias"	S64	v"2.8"
unsignedInt/	v"2.13"
unsignedLong/	t"StatsCounter64"	u"bytes"	v"2.9"
boolean/w	d"false"	k"object"	v"2.12"
dateTime/C	v"2.0"
dateTime/C	v"2.9"
unsignedInt/	t"StatsCounter32"	u"packets"	v"2.8"
unsignedInt/	t"StatsCounter32"	v"2.16"
unsignedInt/	u"seconds"	v"2.0"
boolean/w	d"false"	k"object"	v"2.16"
boolean/w	d"false"	k"object"	v"2.19"
boolean/w	d"false"	k"object"	v"2.6"
boolean/w	d"false"	k"object"	v"2.8"
string/	e["Disabled","Enabled","Error_Misconfigured","Error"]	d"Disabled"	k"object"	v"2.0"
unsignedInt/	v"2.5"
unsignedInt/w	d"0"	k"object"	v"2.0"
boolean/	v"2.7"
dateTime/	v"2.0"
decimal/	u"Mbps"	v"2.15"
string/	S256	v"2.4"
unsignedInt/	t"StatsCounter32"	v"2.15"
unsignedInt/C	t"StatsCounter32"	u"packets"	v"2.15"
unsignedLong/C	t"StatsCounter64"	u"packets"	v"2.12"
unsignedLong/C	t"StatsCounter64"	v"2.16"
boolean/	v"2.9"
boolean/w	d"true"	k"object"	v"2.0"
dateTime/	v"2.12"
int/w	m"-1"	d"-1"	k"object"	v"2.0"
object/	v"2.11"
object/	v"2.13"
string/	S256	v"2.12"
string/	S64	v"2.15"
string/w	S256	v"2.10"
string/w	S256	v"2.12"
string/w	t"Alias"	S64	v"2.14"
unsignedInt/	M"255"	v"2.19"
unsignedInt/	d"0"	k"object"	v"2.0"
unsignedInt/	u"milliseconds"	v"2.0"
unsignedInt/C	d"0"	k"object"	v"2.0"
unsignedLong/	t"StatsCounter64"	v"2.16"
boolean/w	v"2.10"
hexBinary/w	S65535	d""	k"object"	v"2.0"
int/	u"0.1 dBm"	v"2.19"
string/	S256	v"2.16"
string/	e["Up","Down","Unknown","Dormant","NotPresent","LowerLayerDown","Error"]	v"2.0"
string/	v"2.15"
string/w	S256	d""	k"object"	R["Device.IP.Interface."]	v"2.16"
string/w	S256	d""	k"object"	v"2.0"
string/w	t"URL"	S2048	v"2.0"
string/w	v"2.12"
unsignedInt/	u"bits per second"	v"2.0"
unsignedInt/C	t"StatsCounter32"	u"packets"	v"2.16"
unsignedInt/w	v"2.0"
unsignedLong/	u"Kbps"	v"2.19"
unsignedLong/C	t"StatsCounter64"	u"packets"	v"2.4"
unsignedLong/C	t"StatsCounter64"	v"2.10"
base64/	v"2.17"
boolean/	v"2.8"
boolean/w	d"false"	k"object"	v"2.7"
dateTime/	v"2.4"
object/	v"2.9"
string/	e["Disabled","Enabled","Error"]	d"Disabled"	k"object"	v"2.0"
string/	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.13"
string/l	L256	v"2.0"
string/w	S256	d""	k"object"	R["Device.IP.Interface."]	v"2.0"
string/w	t"Alias"	S64	v"2.3"
string/w	t"Alias"	S64	v"2.7"
string/w	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	d""	k"object"	v"2.0"
unsignedInt/	v"2.14"	x"deprecated"
unsignedInt/C	t"StatsCounter32"	u"packets"	v"2.12"
unsignedInt/C	t"StatsCounter32"	u"packets"	v"2.4"
unsignedInt/C	t"StatsCounter32"	v"2.8"
unsignedInt/w	u"seconds"	d"1"	k"object"	v"2.18"
unsignedInt/w	u"seconds"	v"2.0"
unsignedLong/C	u"packets"	d"0"	k"object"	v"2.4"
boolean/w	d"false"	k"object"	v"2.5"
boolean/wc	v"2.18"
dateTime/	v"2.13"
dateTime/	v"2.15"
dateTime/	v"2.16"
dateTime/	v"2.2"
decimal/	v"2.15"
object/	v"2.10"
object/	v"2.2"
string/	e["Disabled","Enabled","Error_Misconfigured","Error"]	d"Disabled"	k"object"	v"2.2"
string/	e["Up","Down","Unknown","Dormant","NotPresent","LowerLayerDown","Error"]	d"Down"	k"object"	v"2.0"
string/	v"2.12"
string/	v"2.6"
string/w	t"Alias"	S64	v"2.10"
string/w	t"Alias"	S64	v"2.6"
string/wl	L1024	d""	k"object"	v"2.0"
string/wl	L1024	v"2.0"
unsignedInt/	m"0"	M"255"	v"2.4"
unsignedInt/	m"0"	M"65535"	v"2.19"
unsignedInt/	t"StatsCounter32"	u"packets"	v"2.12"
unsignedInt/	u"80 MHz"	v"2.17"
unsignedInt/	u"microseconds"	v"2.9"
unsignedInt/w	v"2.8"
unsignedLong/C	t"StatsCounter64"	u"packets"	v"2.14"
unsignedLong/C	t"StatsCounter64"	u"packets"	v"2.7"
unsignedLong/C	v"2.12"
boolean/w	d"false"	k"object"	v"2.18"
dateTime/w	v"2.12"
decimal/	u"seconds"	v"2.15"
hexBinary/	s1	S1	v"2.9"
hexBinary/	s2	S2	v"2.17"
object/	v"2.5"
object/	v"2.6"
string/	e["Disabled","Enabled","Error"]	v"2.0"
string/	t"IPv6Address"	S45	v"2.2"
string/	t"URL"	S2048	v"2.6"
string/l	v"2.8"
string/w	t"Alias"	S64	v"2.5"
string/w	v"2.19"
string/wl	d""	k"object"	R["Device.Firewall.Log."]	v"2.19"
unsignedInt/	v"2.11"
unsignedInt/C	t"StatsCounter32"	u"packets"	v"2.8"
unsignedInt/C	u"Kbps"	v"2.11"
unsignedInt/C	u"milliseconds"	v"2.0"
unsignedInt/w	v"2.15"
boolean/	v"2.13"
boolean/w	v"2.14"
boolean/w	v"2.7"
boolean/wc	v"2.0"
decimal/	u"seconds"	v"2.14"
hexBinary/	S1	v"2.0"
hexBinary/w	S65535	d""	k"object"	v"2.2"
int/	v"2.0"
int/C	u"0.1dB"	v"2.11"
int/C	v"2.0"
int/w	m"-2"	d"-1"	k"object"	v"2.0"
object/	v"2.14"
object/t	q[["Alias"],["Name"]]	c"InterfaceNumberOfEntries"	v"2.0"
string/	S256	v"2.1"
string/	S256	v"2.6"
string/	S64	v"2.12"
string/	e["Disabled","Enabled","Error"]	v"2.19"
string/	t"URL"	S2048	v"2.0"
string/	v"2.7"
string/w	S255	d""	k"object"	v"2.0"
string/w	S64	v"2.0"	x"deleted"
string/w	S64	v"2.10"
string/w	e["Exact","Prefix","Suffix","Substring"]	d"Exact"	k"object"	v"2.0"
string/w	v"2.15"
string/wl	v"2.12"
string/wl	v"2.19"
unsignedInt/	M"65535"	v"2.15"
unsignedInt/	m"0"	M"255"	v"2.19"
unsignedInt/	t"MocaNodeID"	m"0"	M"15"	v"2.17"
unsignedInt/	u"kbps"	v"2.17"
unsignedInt/	v"2.18"
unsignedInt/C	t"StatsCounter32"	v"2.16"
unsignedLong/	t"StatsCounter64"	u"bytes"	v"2.5"
unsignedLong/	t"StatsCounter64"	u"bytes"	v"2.8"
unsignedLong/	t"StatsCounter64"	u"packets"	v"2.5"
unsignedLong/	t"StatsCounter64"	u"packets"	v"2.8"
unsignedLong/	u"bits per second"	v"2.14"	x"deprecated"
unsignedLong/	u"bits per second"	v"2.19"
unsignedLong/C	t"StatsCounter64"	u"bytes"	v"2.12"
unsignedLong/C	t"StatsCounter64"	u"bytes"	v"2.15"
unsignedLong/C	t"StatsCounter64"	u"bytes"	v"2.8"
unsignedLong/C	t"StatsCounter64"	u"bytes"	v"2.9"
boolean/w	d"false"	k"object"	v"2.9"
boolean/w	d"true"	k"object"	v"2.17"
dateTime/	v"2.17"
dateTime/	v"2.18"
dateTime/w	d"9999-12-31T23:59:59Z"	k"object"	v"2.2"
hexBinary/	s16	S16	v"2.19"
hexBinary/	s4	S4	v"2.19"
hexBinary/	v"2.15"
hexBinary/w	s3	S3	v"2.11"
int/	m"-1"	M"65535"	v"2.15"
int/	m"-274"	u"degrees celsius"	v"2.19"
object/t	q[["MACAddress"]]	c"AssociatedDeviceNumberOfEntries"	v"2.0"
string/	S128	v"2.4"
string/	S256	R["Device.IP.Interface."]	v"2.2"
string/	S64	v"2.1"
string/	S64	v"2.16"
string/	e["Disabled","Enabled","Error_Misconfigured","Error"]	d"Disabled"	k"object"	v"2.16"
string/	s6	S6	p["[0-9A-F]{6}"]	v"2.9"
string/	t"IPv4Address"	S15	p["","((25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])\\\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])"]	d""	k"object"	v"2.0"
string/	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.13"	x"deleted"
string/	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.15"
string/w	d""	k"object"	R["Device.Security.CABundle."]	v"2.19"
string/w	t"IPv4Address"	S15	p["","((25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])\\\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])"]	d""	k"object"	v"2.0"
string/w	t"IPv4Address"	S15	p["","((25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])\\\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])"]	v"2.0"
string/wh	S256	v"2.10"
string/wl	v"2.16"
unsignedInt/	M"100"	u"percent"	v"2.18"
unsignedInt/	M"255"	v"2.13"
unsignedInt/	M"255"	v"2.14"
unsignedInt/	m"0"	M"65535"	u"mV"	v"2.19"
unsignedInt/	m"1"	v"2.9"
unsignedInt/	t"StatsCounter32"	v"2.8"
unsignedInt/	u"milliseconds"	v"2.17"
unsignedInt/	u"µA"	v"2.19"
unsignedInt/	v"2.13"	x"deleted"
unsignedInt/C	t"StatsCounter32"	u"packets"	v"2.14"
unsignedInt/w	t"Order"	m"1"	v"2.0"
unsignedInt/w	u"bytes"	d"0"	k"object"	v"2.0"
unsignedInt/w	u"seconds"	v"2.8"
base64/	s0	S3	v"2.13"
base64/	s0	S3	v"2.17"
base64/	s1	S1	v"2.13"
base64/	s4	S12	v"2.15"
boolean/	v"2.15"	x"deleted"
boolean/w	d"false"	k"implementation"	v"2.18"
boolean/w	d"false"	k"object"	v"2.17"
boolean/w	d"true"	k"object"	v"2.15"
boolean/w	v"2.13"
boolean/w	v"2.5"
boolean/w	v"2.9"
boolean/wc	d"false"	k"object"	v"2.0"
dateTime/	v"2.19"
dateTime/	v"2.6"
dateTime/	v"2.8"
decimal/	v"2.14"
hexBinary/	s4	S4	v"2.17"
hexBinary/	t"MocaChannelMask"	s8	S8	v"2.0"
hexBinary/	t"MocaScMod"	v"2.17"
hexBinary/w	S255	d""	k"object"	v"2.0"
hexBinary/w	s3	S3	v"2.0"
int/	m"0"	M"16"	v"2.15"
int/	v"2.12"
int/C	m"-1"	u"KiB"	v"2.1"
int/C	u"0.1dB"	v"2.0"
int/lC	L61430	v"2.0"
int/w	m"-1"	M"6"	r[["4","4"],["6","6"],["-1","-1"]]	d"-1"	k"object"	v"2.16"
int/w	m"-1"	M"65535"	d"-1"	k"object"	v"2.0"
int/w	m"-1"	M"65535"	d"-1"	k"object"	v"2.2"
int/w	m"-1"	M"65535"	d"-1"	k"object"	v"2.5"
int/w	m"-1"	M"65535"	d"-1"	k"object"	v"2.6"
object/	v"2.13"	x"deleted"
object/	v"2.18"
string/	S512	v"2.4"
string/	S64	v"2.3"
string/	S64	v"2.5"
string/	S64	v"2.8"
string/	d""	k"object"	R["Device.USPServices.USPService."]	v"2.16"
string/	e["Disabled","Enabled","Error"]	v"2.2"
string/	e["Disabled","Enabled","Error"]	v"2.8"
string/	e["Disabled","Ready","Flushed"]	v"2.4"
string/	s2	S6	v"2.17"
string/	t"IPAddress"	S45	v"2.8"
string/	t"IPAddress"	S45	v"2.9"
string/	t"MocaPowerState"	e["m0Active","m1LowPowerIdle","m2Standby","m3Sleep"]	v"2.17"
string/	t"URL"	S2048	v"2.9"
string/	v"2.13"
string/	v"2.13"	x"deleted"
string/l	L1024	v"2.0"
string/l	t"MACAddress"	L1024	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.9"
string/l	v"2.12"
string/lC	L24	v"2.0"
string/lC	L2559	v"2.0"
string/lC	L35	v"2.0"
string/lC	L61430	v"2.0"
string/w	S256	v"2.13"
string/w	S256	v"2.15"
string/w	S256	v"2.4"
string/w	S256	v"2.7"
string/w	S64	d""	k"object"	v"2.0"
string/w	S64	v"2.0"
string/w	S65535	v"2.10"
string/w	d""	k"object"	R["Device.Firewall.Set."]	v"2.18"
string/w	e["FiFo","Priority"]	v"2.4"
string/w	e["UDP","TCP","TLS","DTLS"]	v"2.19"
string/w	s4	S4	d"----"	k"object"	v"2.15"
string/w	t"Alias"	S64	v"2.1"
string/w	t"Alias"	S64	v"2.11"
string/w	t"Alias"	S64	v"2.18"
string/w	t"Alias"	S64	v"2.4"
string/w	t"IPAddress"	S45	d""	k"object"	v"2.5"
string/w	t"IPAddress"	S45	v"2.0"
string/w	t"IPAddress"	S45	v"2.8"
string/w	t"IPv6Address"	S45	d""	k"object"	v"2.2"
string/wh	S256	v"2.0"
string/wh	v"2.19"
string/wl	d""	k"object"	R["Device.Schedules.Schedule."]	v"2.18"
string/wl	v"2.8"
unsignedInt/	d"0"	k"object"	v"2.7"
unsignedInt/	m"0"	M"255"	u"10 meters"	v"2.19"
unsignedInt/	m"0"	M"65535"	v"2.0"
unsignedInt/	m"0"	M"65535"	v"2.8"
unsignedInt/	t"MocaNodeID"	m"0"	M"15"	v"2.0"
unsignedInt/	t"StatsCounter32"	u"Packets"	v"2.9"
unsignedInt/	t"StatsCounter32"	u"messages"	v"2.12"
unsignedInt/	u"0.1dB"	v"2.0"
unsignedInt/	u"Mbps"	v"2.17"
unsignedInt/	u"seconds"	v"2.15"
unsignedInt/	v"2.1"
unsignedInt/C	t"StatsCounter32"	u"Packets"	v"2.9"
unsignedInt/C	t"StatsCounter32"	u"packets"	v"2.11"
unsignedInt/C	t"StatsCounter32"	u"packets"	v"2.7"
unsignedInt/C	u"seconds"	v"2.12"
unsignedInt/C	u"seconds"	v"2.15"
unsignedInt/C	u"seconds"	v"2.16"
unsignedInt/w	m"0"	M"15"	u"microseconds"	v"2.8"	x"deleted"
unsignedInt/w	m"0"	M"255"	v"2.4"
unsignedInt/w	m"0"	M"63"	d"48"	k"object"	v"2.19"
unsignedInt/w	m"0"	M"63"	v"2.0"
unsignedInt/w	m"0"	M"65535"	d"0"	k"object"	v"2.16"
unsignedInt/w	m"0"	M"65535"	d"0"	k"object"	v"2.8"
unsignedInt/w	m"0"	M"65535"	v"2.0"
unsignedInt/w	m"0"	M"7"	v"2.0"
unsignedInt/w	m"0"	M"999"	u"seconds"	v"2.9"
unsignedInt/w	m"1"	M"65535"	v"2.8"
unsignedInt/w	m"1"	v"2.9"
unsignedInt/w	u"seconds"	v"2.5"
unsignedInt/w	v"2.12"
unsignedLong/	t"StatsCounter64"	u"bytes"	v"2.12"
unsignedLong/	t"StatsCounter64"	u"packets"	v"2.12"
unsignedLong/	t"StatsCounter64"	v"2.12"
unsignedLong/	t"StatsCounter64"	v"2.8"
unsignedLong/	u"milliseconds"	v"2.17"
unsignedLong/C	t"StatsCounter64"	u"bytes"	v"2.16"
unsignedLong/C	t"StatsCounter64"	u"bytes"	v"2.19"
unsignedLong/C	t"StatsCounter64"	u"bytes"	v"2.4"
base64/	s2	S6	v"2.13"
base64/	s4	S14	v"2.13"	x"deleted"
base64/	v"2.15"
boolean/	v"2.11"
boolean/	v"2.14"	x"deprecated"
boolean/	v"2.2"
boolean/C	v"2.4"
boolean/w	d"false"	k"factory"	v"2.0"
boolean/w	d"false"	k"factory"	v"2.7"
boolean/w	d"false"	k"object"	v"2.14"
boolean/w	d"true"	k"factory"	v"2.11"
boolean/w	d"true"	k"object"	v"2.10"
boolean/w	v"2.1"
boolean/wC	v"2.9"
dateTime/	v"2.13"	x"deleted"
dateTime/	v"2.14"
dateTime/	v"2.9"
dateTime/C	v"2.10"
dateTime/C	v"2.14"
hexBinary/	s1	S1	v"2.19"
hexBinary/	s2	S3	v"2.17"
hexBinary/	s8	S8	v"2.15"
hexBinary/w	s4	S4	v"2.17"
int/	m"-1"	M"100"	u"%"	v"2.16"
int/	t"TenthdB"	u"TenthdB"	v"2.15"
int/	v"2.17"
int/w	m"-1"	v"2.19"
long/w	m"-1"	d"-1"	k"object"	v"2.16"
object/	v"2.1"
object/	v"2.14"	x"deprecated"
object/tw	q[["Alias"],["Name"]]	c"LinkNumberOfEntries"	b"Enable"	v"2.0"
string/	R["Device.SoftwareModules.ExecEnv."]	v"2.1"
string/	S128	v"2.1"
string/	S128	v"2.6"
string/	S128	v"2.9"
string/	S16	v"2.0"
string/	S16	v"2.19"
string/	S256	R["Device.IEEE1905.AL.NetworkTopology.IEEE1905Device.{i}.Interface."]	v"2.9"
string/	S256	R["Device.ZigBee.ZDO."]	v"2.7"
string/	S32	v"2.1"
string/	S4	v"2.0"
string/	S64	p["\\\\d+(\\\\.\\\\d+)*"]	v"2.0"
string/	S64	v"2.13"	x"deleted"
string/	e["Cleared","Critical","Major","Minor","Warning","Indeterminate"]	v"2.4"
string/	e["IEEE 802.3u","IEEE 802.3ab","IEEE 802.11b","IEEE 802.11g","IEEE 802.11a","IEEE 802.11n 2.4","IEEE 802.11n 5.0","IEEE 802.11ac","IEEE 802.11ad","IEEE 802.11af","IEEE 1901 Wavelet","IEEE 1901 FFT","MoCAv1.1","Generic PHY"]	v"2.9"
string/	e["LeaseActive","LeaseExpired","ByebyeReceived"]	v"2.0"
string/	e["NewAlarm","ChangedAlarm","ClearedAlarm"]	v"2.4"
string/	e["Up","Down","Unknown","Dormant","NotPresent","LowerLayerDown","Error"]	d"Down"	k"object"	v"2.12"
string/	e["Up","Down","Unknown","Dormant","NotPresent","LowerLayerDown","Error"]	v"2.15"
string/	e["Z-Wave","ZigBee","UPnP-DM","ETSI-M2M"]	v"2.3"
string/	s14	S15	p["[0-9]{14,15}"]	v"2.19"
string/	t"IEEE_EUI64"	S23	p["","([0-9A-Fa-f][0-9A-Fa-f]:){7}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.7"
string/	t"IPAddress"	S45	v"2.0"
string/	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.15"	x"deprecated"
string/	t"ZigBeeNetworkAddress"	S4	p["","([0-9A-Fa-f]){4}"]	v"2.7"
string/	v"2.14"
string/l	L64	v"2.0"
string/l	N8	R["Device.IP.Interface.{i}.IPv6Prefix."]	v"2.2"
string/l	S256	R["Device.SFPs.SFPCage."]	v"2.19"
string/l	e["LowRate","ExcessiveDelay","InsufficientBuffers","Other"]	v"2.0"
string/l	v"2.6"
string/w	R["Device.Security.Certificate."]	v"2.12"
string/w	S256	R["Device.DSL.Line."]	v"2.13"
string/w	S256	d""	k"object"	R["Device.IP.Interface."]	v"2.17"
string/w	S256	d""	k"object"	R["Device.IP.Interface."]	v"2.2"
string/w	S256	d""	k"object"	R["Device.QoS.Policer."]	v"2.0"
string/w	S256	d""	k"object"	v"2.16"
string/w	S256	d""	k"object"	v"2.8"
string/w	S256	v"2.14"
string/w	S256	v"2.16"
string/w	S256	v"2.19"
string/w	S256	v"2.2"
string/w	S32	v"2.0"
string/w	S64	d""	k"object"	v"2.15"
string/w	S65535	v"2.13"
string/w	S65535	v"2.15"
string/w	d""	k"object"	R["Device.LMAP.Event."]	v"2.12"
string/w	d""	k"object"	R["Device.Security.Certificate."]	v"2.16"
string/w	d""	k"object"	R["Device.Security.Certificate."]	v"2.19"
string/w	d""	k"object"	v"2.15"
string/w	d""	k"object"	v"2.17"
string/w	e["Any","IPv4","IPv6"]	v"2.9"
string/w	t"DiagnosticsState"	e["None","Requested","Canceled","Complete","Error"]	o["Complete","Error"]	v"2.13"
string/w	t"DiagnosticsState"	e["None","Requested","Canceled","Complete","Error"]	o["None","Complete","Error"]	v"2.15"
string/w	t"IPAddress"	S45	d""	k"object"	v"2.8"
string/w	t"IPAddress"	S45	v"2.5"
string/w	t"IPv6Prefix"	S49	d""	k"object"	v"2.2"
string/w	v"2.17"
string/w	v"2.6"
string/wh	S64	v"2.0"
string/wh	v"2.5"
string/wl	L1024	d""	k"object"	v"2.12"
string/wl	L1024	v"2.15"
string/wl	L1024	v"2.16"
string/wl	N8	d""	k"object"	R["Device.IP.Interface.{i}.IPv6Prefix."]	v"2.2"
string/wl	R["Device.LMAP.MeasurementAgent.{i}.Schedule."]	v"2.12"
string/wl	R["Device.USPAgent.ControllerTrust.Role."]	v"2.15"
string/wl	v"2.6"
unsignedInt/	M"255"	v"2.17"
unsignedInt/	M"255"	v"2.8"
unsignedInt/	M"65535"	u"centiseconds"	v"2.15"
unsignedInt/	M"65535"	v"2.0"
unsignedInt/	M"65535"	v"2.6"
unsignedInt/	m"0"	M"15"	v"2.17"
unsignedInt/	m"0"	M"255"	v"2.13"
unsignedInt/	t"MocaPhyRate"	m"0"	M"2048"	v"2.17"
unsignedInt/	t"StatsCounter32"	v"2.12"
unsignedInt/	t"StatsCounter32"	v"2.13"
unsignedInt/	u"Kbps"	v"2.0"
unsignedInt/	u"Kbps"	v"2.8"
unsignedInt/C	u"packets"	d"0"	k"object"	v"2.4"
unsignedInt/C	u"seconds"	v"2.4"
unsignedInt/C	u"seconds"	v"2.8"
unsignedInt/l	M"255"	v"2.15"
unsignedInt/w	M"240"	v"2.7"
unsignedInt/w	M"255"	v"2.15"
unsignedInt/w	d"0"	k"object"	v"2.8"
unsignedInt/w	m"0"	M"2"	v"2.10"
unsignedInt/w	m"0"	M"65535"	v"2.2"
unsignedInt/w	m"1"	M"254"	v"2.0"
unsignedInt/w	m"1"	M"65535"	d"1883"	k"object"	v"2.10"
unsignedInt/w	m"1"	M"65535"	v"2.19"
unsignedInt/w	m"1"	u"milliseconds"	v"2.0"
unsignedInt/w	m"1"	u"seconds"	d"5"	k"object"	v"2.10"
unsignedInt/w	m"1"	u"seconds"	v"2.0"
unsignedInt/w	m"1000"	M"65535"	d"2000"	k"object"	v"2.15"
unsignedInt/w	m"5"	M"250"	u"milliseconds"	v"2.14"
unsignedInt/w	t"Order"	m"1"	v"2.2"
unsignedInt/w	u"KiB"	v"2.17"
unsignedInt/w	u"bytes"	v"2.0"
unsignedInt/w	u"seconds"	d"10"	k"object"	v"2.18"
unsignedInt/w	u"seconds"	d"4"	k"object"	v"2.18"
unsignedInt/w	u"seconds"	d"600"	k"object"	v"2.18"
unsignedInt/w	u"seconds"	v"2.13"
unsignedInt/w	u"seconds"	v"2.16"
unsignedInt/w	u"seconds"	v"2.4"
unsignedInt/w	v"2.13"
unsignedInt/w	v"2.16"
unsignedInt/wl	L256	d""	k"object"	v"2.0"
unsignedLong/	t"StatsCounter64"	u"bytes"	v"2.0"
unsignedLong/C	t"StatsCounter64"	v"2.18"
base64/	s0	S145	v"2.0"
boolean/	d"false"	k"object"	v"2.0"
boolean/	d"false"	k"object"	v"2.15"
boolean/	v"2.1"
boolean/	v"2.12"
boolean/	v"2.14"
boolean/w	d"false"	k"object"	v"2.10"
boolean/w	d"false"	k"object"	v"2.4"
boolean/w	d"true"	k"factory"	v"2.0"
boolean/w	d"true"	k"factory"	v"2.17"
boolean/w	d"true"	k"implementation"	v"2.17"
boolean/w	d"true"	k"object"	v"2.13"
boolean/w	d"true"	k"object"	v"2.15"	x"deleted"
boolean/w	d"true"	k"object"	v"2.16"
boolean/w	d"true"	k"object"	v"2.2"
boolean/w	v"2.11"
boolean/wc	v"2.10"
boolean/wc	v"2.15"
boolean/wc	v"2.4"
dateTime/	d"0001-01-01T00:00:00Z"	k"object"	v"2.0"
dateTime/	v"2.10"
dateTime/	v"2.5"
dateTime/	v"2.7"
dateTime/C	v"2.4"
dateTime/w	d"0001-01-01T00:00:00Z"	k"object"	v"2.6"
dateTime/w	v"2.0"
dateTime/w	v"2.4"
decimal/	u"Mbps"	v"2.14"
decimal/	v"2.19"
hexBinary/	S130	v"2.2"
hexBinary/	S65535	v"2.0"	x"deleted"
hexBinary/	s0	S65535	v"2.2"
hexBinary/	s2	S2	v"2.0"
hexBinary/	s4	S4	v"2.0"
hexBinary/	s8	S8	v"2.8"
hexBinary/	t"DocsEqualizerData"	s0	S260	g[[0,0],[36,260]]	v"2.15"
hexBinary/	t"TLV8"	s0	S255	g[[0,0],[2,255]]	v"2.15"
hexBinary/	v"2.17"
hexBinary/w	s0	S255	d""	k"object"	v"2.0"
hexBinary/w	s0	S65535	d""	k"object"	v"2.2"
hexBinary/w	s11	S11	v"2.8"
hexBinary/w	s2	S2	v"2.17"
hexBinary/w	v"2.15"
hexBinary/wh	S32	v"2.0"
hexBinary/wh	s5	S13	g[[5,5],[13,13]]	v"2.0"
hexBinary/wh	v"2.15"
int/	m"-1"	u"KiB"	d"-1"	k"implementation"	v"2.1"
int/	m"-1"	u"KiB"	v"2.16"
int/	m"-1"	v"2.5"
int/	m"-127"	M"127"	u"dBm"	v"2.13"
int/	m"-200"	M"0"	u"dBm"	v"2.0"
int/	m"-200"	M"0"	u"dBm"	v"2.7"
int/	m"-274"	u"degrees celsius"	v"2.0"
int/	m"0"	M"1000000000"	u"Hz"	v"2.15"
int/	t"Dbm1000"	m"-127000"	M"0"	v"2.4"	x"deleted"
int/	t"Dbm1000"	m"-63500"	M"63500"	v"2.4"	x"deleted"
int/	t"Dbm1000"	m"-65536"	M"65534"	v"2.4"
int/	u"0.1 dBm"	v"2.16"
int/C	m"-180000000"	M"180000000"	v"2.4"
int/C	m"-90000000"	M"90000000"	v"2.4"
int/C	u"0.1dBmV"	v"2.0"
int/C	u"0.1dBmV"	v"2.11"
int/C	u"dBm"	v"2.14"
int/lC	L2047	v"2.0"
int/lC	L4610	v"2.11"
int/w	d"0"	k"object"	v"2.0"
int/w	m"-1"	M"255"	v"2.8"
int/w	m"-1"	M"6"	r[["4","4"],["6","6"],["-1","-1"]]	d"-1"	k"object"	v"2.19"
int/w	m"-1"	M"65535"	d"-1"	k"object"	v"2.16"
int/w	m"-1"	M"65535"	d"-1"	k"object"	v"2.18"
int/w	m"-1"	d"-1"	k"object"	v"2.12"
int/w	m"-1"	d"-1"	k"object"	v"2.2"
int/w	m"-1"	d"-1"	k"object"	v"2.7"
int/w	m"-1"	u"Mbps"	v"2.15"
int/w	m"-1"	u"seconds"	v"2.2"
int/w	m"-2"	M"63"	v"2.12"
int/w	m"-2"	M"63"	v"2.8"
int/w	m"-2"	d"-1"	k"object"	v"2.7"
int/w	m"-2"	v"2.0"
int/w	m"-2"	v"2.7"
int/w	m"-274"	u"degrees celsius"	v"2.0"
int/w	m"0"	M"255"	d"0"	k"object"	v"2.0"
int/w	u"pixels"	v"2.0"
int/w	u"seconds"	v"2.12"
int/wl	N8	m"0"	M"65535"	v"2.17"
int/wl	m"-1"	M"255"	d"-1"	k"object"	v"2.16"
int/wl	m"0"	M"65535"	v"2.17"
long/w	m"-1"	d"-1"	k"object"	v"2.0"
object/	v"2.15"	x"deleted"
object/t	c"IncrementalResultNumberOfEntries"	v"2.9"
object/t	c"OptionNumberOfEntries"	v"2.2"
object/t	c"PerConnectionResultNumberOfEntries"	v"2.9"
object/t	c"PropertyNumberOfEntries"	v"2.6"
object/t	c"VendorPropertiesNumberOfEntries"	v"2.9"
object/t	m1	q[["OpClass"]]	c"OpClassChannelsNumberOfEntries"	v"2.15"
object/t	m4	q[["AccessCategory"],["Alias"]]	M4	v"2.8"
object/t	q[["Alias"],["Name"]]	c"InterfaceNumberOfEntries"	v"2.4"
object/t	q[["Alias"]]	c"InterfaceSettingNumberOfEntries"	v"2.2"
object/t	q[["IPAddress"]]	c"IPv4AddressNumberOfEntries"	v"2.2"
object/t	q[["IPAddress"]]	c"IPv6AddressNumberOfEntries"	v"2.2"
object/t	q[["InterfaceId"]]	c"InterfaceNumberOfEntries"	v"2.9"
object/t	q[["RUID"]]	c"EMLMRFreqSeparationNumberOfEntries"	v"2.17"
object/t	q[["RUID"]]	c"EMLSRFreqSeparationNumberOfEntries"	v"2.17"
object/t	q[["RUID"]]	c"NSTRFreqSeparationNumberOfEntries"	v"2.17"
object/t	q[["RUID"]]	c"STRFreqSeparationNumberOfEntries"	v"2.17"
object/tw	q[["Alias"],["Interface"]]	c"InterfaceSettingNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["Interface"]]	c"InterfaceSettingNumberOfEntries"	b"Enable"	v"2.2"
object/tw	q[["Alias"],["Name"]]	c"InterfaceNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["Name"]]	c"InterfaceNumberOfEntries"	b"Enable"	v"2.12"
object/tw	q[["Alias"],["Name"]]	c"OptionNumberOfEntries"	b"Enable"	v"2.12"
object/tw	q[["Alias"],["Tag"]]	c"OptionNumberOfEntries"	b"Enable"	v"2.2"
object/tw	q[["Alias"]]	c"FilterNumberOfEntries"	b"Enable"	v"2.12"
object/tw	q[["Alias"]]	c"TunnelNumberOfEntries"	v"2.12"
object/tw	q[["RCAT"],["Alias"]]	c"RequestCategoryNumberOfEntries"	b"Enable"	v"2.6"
string/	R["Device.DeviceInfo.VendorLogFile."]	v"2.18"
string/	R["Device.IP.Interface."]	v"2.5"
string/	R["Device.Thread.MLE.{i}.AssociatedNode."]	v"2.19"
string/	S10	v"2.19"
string/	S14	v"2.16"
string/	S2048	v"2.17"
string/	S255	v"2.6"
string/	S256	R["Device.UPnP.Description.DeviceInstance."]	v"2.6"
string/	S256	R["Device.Users.User."]	v"2.16"
string/	S256	v"2.3"
string/	S31	v"2.8"
string/	S32	v"2.16"
string/	S32	v"2.17"
string/	S36	p["[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}"]	v"2.0"
string/	S4096	v"2.16"
string/	S64	v"2.11"
string/	S64	v"2.14"
string/	S64	v"2.19"
string/	S64	v"2.6"
string/	e["1905.1","1905.1a"]	v"2.9"
string/	e["3895","7991"]	v"2.19"
string/	e["BE","BK","VI","VO"]	v"2.8"
string/	e["DHCPv4","DHCPv6","RouterAdvertisement","IPCP","3GPP-NAS","Static"]	d"Static"	k"object"	v"2.0"
string/	e["Disabled","Connecting","Connected","Error_Misconfigured","Error_BrokerUnreachable","Error"]	v"2.10"
string/	e["Disabled","Enabled","Error"]	v"2.12"
string/	e["Disabled","Enabled","Error_Misconfigured","Error"]	d"Disabled"	k"object"	v"2.12"
string/	e["Disabled","Enabled","Error_Misconfigured","Error"]	d"Disabled"	k"object"	v"2.17"
string/	e["Disabled","Enabled","Error_PCPErrorCodeReceived","Error"]	d"Disabled"	k"object"	v"2.8"
string/	e["Disabled","Enabled","Inactive","Error_Misconfigured","Error"]	d"Disabled"	k"object"	v"2.16"
string/	e["Enabled","Suppressed","Disabled","Running"]	v"2.12"
string/	e["Front","Back","Left","Right","Top","Bottom"]	v"2.11"
string/	e["Internal","UPnP_IWF","PCP_Proxy","Static"]	v"2.8"
string/	e["Unknown","G-PON","XG-PON","NG-PON2","XGS-PON"]	v"2.16"
string/	e["Up","Down","Error"]	v"2.16"
string/	e["Up","Down","Unknown","Dormant","Error"]	v"2.5"
string/	e["Up","Down","Unknown","Dormant","NotPresent","LowerLayerDown","Error"]	d"Down"	k"object"	v"2.8"
string/	e["Up","Down","Unknown","Dormant","NotPresent","LowerLayerDown","Error"]	v"2.4"
string/	e["Up","Down"]	v"2.17"
string/	e["User","System","Controller"]	d"Controller"	k"object"	v"2.16"
string/	e["User","System","Controller"]	d"System"	k"object"	v"2.17"
string/	s0	S6	p["","[0-9A-F]{6}"]	v"2.8"
string/	s1	S255	v"2.8"
string/	s14	S15	p["[0-9]{14,15}"]	v"2.8"
string/	s6	S6	p["[0-9A-F]{6}"]	v"2.3"
string/	t"IPAddress"	S45	d""	k"object"	v"2.8"
string/	t"IPAddress"	S45	v"2.15"
string/	t"IPAddress"	S45	v"2.16"
string/	t"IPAddress"	S45	v"2.5"
string/	t"IPv4Address"	S15	p["","((25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])\\\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])"]	v"2.14"	x"deprecated"
string/	t"IPv4Address"	S15	p["","((25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])\\\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])"]	v"2.2"
string/	t"IPv6Address"	S45	v"2.19"
string/	t"IPv6Address"	S45	v"2.9"
string/	t"IPv6Prefix"	S49	v"2.2"
string/	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.19"
string/	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.4"
string/	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.8"
string/	t"RowStatus"	e["active","notInService","notReady","createAndGo","createAndWait","destroy"]	v"2.17"
string/	t"URL"	S2048	v"2.7"
string/	t"UUID"	s36	S36	p["[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}"]	v"2.6"
string/	v"2.11"
string/	v"2.18"
string/C	S64	v"2.0"
string/D	S64	v"2.0"
string/l	L1024	e["802.11 2.4 GHz","802.11 5 GHz","802.11 60 GHz"]	v"2.9"
string/l	L24	v"2.0"
string/l	L256	v"2.7"
string/l	N1024	S256	R["Device.Hosts.Host."]	v"2.0"
string/l	N32	R["Device.Hosts.Host."]	v"2.3"
string/l	R["Device.DeviceInfo.VendorConfigFile."]	v"2.1"
string/l	R["Device.DeviceInfo.VendorLogFile."]	v"2.1"
string/l	R["Device.Hosts.Host."]	v"2.6"
string/l	S256	v"2.12"
string/l	S256	v"2.14"	x"deprecated"
string/l	S256	v"2.19"
string/l	e["HTTP","FTP"]	v"2.0"
string/l	e["None","WEP-64","WEP-128","WPA-Personal","WPA2-Personal","WPA3-Personal","WPA-WPA2-Personal","WPA3-Personal-Transition","WPA-Enterprise","WPA2-Enterprise","WPA3-Enterprise","WPA-WPA2-Enterprise","OWE"]	v"2.0"
string/l	e["TelUri","AnonymousReference","All"]	v"2.4"
string/l	e["USBFlashDrive","Ethernet","Label","Display","ExternalNFCToken","IntegratedNFCToken","NFCInterface","PushButton","PIN","PhysicalPushButton","PhysicalDisplay","VirtualPushButton","VirtualDisplay"]	v"2.0"
string/l	e["Z-Wave","ZigBee","UPnP","ETSI-M2M"]	v"2.6"
string/l	t"IPv4Address"	L256	S15	p["","((25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])\\\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])"]	d""	k"object"	v"2.0"
string/l	t"MACAddress"	N255	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.8"
string/l	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.15"
string/l	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.17"
string/lC	L2047	v"2.0"
string/w	E"Device.MQTT.Capabilities.ProtocolVersionsSupported"	v"2.10"
string/w	E"Device.Routing.Babel.SupportedDTLSCertTypes"	v"2.15"
string/w	E"Device.USPAgent.SupportedProtocols"	v"2.15"
string/w	R["Device.Cellular.Interface.{i}.SMS.Storage."]	v"2.19"
string/w	R["Device.Firewall.Chain."]	v"2.16"
string/w	S128	v"2.11"
string/w	S252	v"2.19"
string/w	S255	v"2.17"
string/w	S256	R["Device.HPNA.Interface."]	v"2.0"
string/w	S256	R["Device.IP.Interface."]	v"2.10"
string/w	S256	R["Device.IP.Interface."]	v"2.19"
string/w	S256	R["Device.IP.Interface."]	v"2.9"
string/w	S256	R["Device.RadSecProxy.Server."]	v"2.19"
string/w	S256	R["Device.RadSecProxy.TLS."]	v"2.19"
string/w	S256	d""	k"object"	R["Device.Bridging.Bridge.{i}.Port."]	v"2.0"
string/w	S256	d""	k"object"	R["Device.DHCPv4.Server.Pool."]	v"2.0"
string/w	S256	d""	k"object"	R["Device.IP.Interface."]	v"2.19"
string/w	S256	d""	k"object"	R["Device.QoS.App."]	v"2.0"
string/w	S256	d""	k"object"	v"2.2"
string/w	S256	d""	k"object"	v"2.5"
string/w	S256	v"2.8"
string/w	S64	v"2.12"
string/w	S64	v"2.2"
string/w	S64	v"2.7"
string/w	d""	k"object"	R["Device.IP.Interface."]	v"2.2"
string/w	d""	k"object"	R["Device.MQTT.Client."]	v"2.15"
string/w	d""	k"object"	R["Device.STOMP.Connection."]	v"2.15"
string/w	d""	k"object"	R["Device.UnixDomainSockets.UnixDomainSocket."]	v"2.16"
string/w	d""	k"object"	v"2.6"
string/w	d"TCP/IP"	k"object"	E"Device.MQTT.Capabilities.TransportProtocolSupported"	v"2.10"
string/w	e["Address","Device"]	v"2.16"
string/w	e["Any","IPv4","IPv6"]	v"2.8"
string/w	e["DHCPv4","DHCPv6"]	d"DHCPv4"	k"object"	v"2.2"
string/w	e["Disabled","Optional","Required"]	d"Disabled"	k"object"	v"2.11"
string/w	e["Drop","Accept","Reject","Chain"]	d"Drop"	k"object"	v"2.16"
string/w	e["Emergency","Alert","Critical","Error","Warning","Notice","Info","Debug","All","None"]	d"All"	k"object"	v"2.17"
string/w	e["ICMP","None"]	d"None"	k"object"	v"2.12"
string/w	e["IPv4","IPv6"]	v"2.12"
string/w	e["Normal","Receive","Blackhole","Unreachable","Prohibit"]	d"Normal"	k"object"	v"2.16"
string/w	e["Renegotiate","Delete"]	v"2.5"
string/w	e["TCP","UDP"]	v"2.16"
string/w	e["Unicast","Broadcast","Multicast","Manycast"]	v"2.16"
string/w	e["Unix-Epoch","ISO-8601","None"]	d"Unix-Epoch"	k"object"	v"2.10"
string/w	p["Null","Drop","[0-9]|[1-5][0-9]|6[0-3]",":[0-7]","([0-9]|[1-5][0-9]|6[0-3]):[0-7]"]	d"Drop"	k"object"	v"2.0"
string/w	s0	S65535	v"2.10"
string/w	t"DiagnosticsState"	e["None","Requested","Canceled","Complete","Error","Error_Internal","Error_Other"]	o["None","Complete","Error","Error_Internal","Error_Other"]	v"2.0"
string/w	t"DiagnosticsState"	e["None","Requested","Canceled","Complete","Error"]	o["None","Complete","Error"]	v"2.8"
string/w	t"IEEE_EUI64"	S23	p["","([0-9A-Fa-f][0-9A-Fa-f]:){7}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.7"
string/w	t"IPAddress"	S45	d""	k"object"	v"2.0"
string/w	t"IPAddress"	S45	d""	k"object"	v"2.2"
string/w	t"IPAddress"	S45	d""	k"object"	v"2.6"
string/w	t"IPPrefix"	S49	d""	k"object"	v"2.0"
string/w	t"IPPrefix"	S49	d""	k"object"	v"2.2"
string/w	t"IPPrefix"	S49	d""	k"object"	v"2.6"
string/w	t"IPv6Prefix"	S49	v"2.2"
string/w	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.17"
string/w	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.8"
string/w	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.9"
string/w	t"ZigBeeNetworkAddress"	S4	p["","([0-9A-Fa-f]){4}"]	v"2.7"
string/w	v"2.11"
string/w	v"2.15"	x"deleted"
string/w	v"2.18"
string/wC	t"DiagnosticsState"	e["None","Requested","Canceled","Complete","Error_CannotResolveHostName","Error_Internal","Error_Other"]	o["None","Complete","Error_CannotResolveHostName","Error_Internal","Error_Other"]	v"2.9"
string/wh	S8	p["\\\\d{4}|\\\\d{8}"]	v"2.11"
string/wh	s8	S63	v"2.0"
string/wh	v"2.13"
string/wl	L1024	d""	k"object"	v"2.8"
string/wl	L1024	v"2.18"
string/wl	L1024	v"2.4"
string/wl	L255	v"2.12"
string/wl	L512	d""	k"object"	v"2.0"
string/wl	N4	S256	v"2.12"
string/wl	R["Device.LMAP.MeasurementAgent.{i}.CommunicationChannel."]	v"2.12"
string/wl	R["Device.LMAP.MeasurementAgent.{i}.Task."]	v"2.12"
string/wl	S252	v"2.19"
string/wl	d""	k"object"	E"Device.IPsec.SupportedIntegrityAlgorithms"	v"2.5"
string/wl	d""	k"object"	v"2.16"
string/wl	d""	k"object"	v"2.6"
string/wl	e["psk","dpp","sae","psk+sae","dpp+sae","dpp+psk+sae","SuiteSelector"]	v"2.15"
string/wl	t"IPv4Address"	N4	S15	p["","((25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])\\\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])"]	v"2.0"
string/wl	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.15"
unsignedInt/	M"15"	v"2.19"
unsignedInt/	M"255"	u"dBm"	v"2.13"
unsignedInt/	M"255"	u"dBm"	v"2.13"	x"deleted"
unsignedInt/	M"255"	u"dBm"	v"2.15"
unsignedInt/	M"255"	u"dBm"	v"2.17"
unsignedInt/	M"255"	v"2.0"
unsignedInt/	M"32768"	u"octets"	v"2.7"
unsignedInt/	M"65535"	v"2.19"
unsignedInt/	M"65535"	v"2.7"
unsignedInt/	m"0"	M"1"	v"2.16"
unsignedInt/	m"0"	M"1000"	u"0.1%"	v"2.0"
unsignedInt/	m"0"	M"15"	v"2.19"
unsignedInt/	m"0"	M"21"	v"2.11"
unsignedInt/	m"0"	M"255"	v"2.14"
unsignedInt/	m"0"	M"255"	v"2.17"
unsignedInt/	m"0"	M"4095"	v"2.17"
unsignedInt/	m"0"	M"65535"	v"2.2"
unsignedInt/	m"0"	M"8"	v"2.17"
unsignedInt/	m"1"	M"12"	r[["1","2"],["12","12"]]	u"subcarriers"	v"2.13"
unsignedInt/	m"1"	M"255"	v"2.14"	x"deprecated"
unsignedInt/	m"1"	M"255"	v"2.19"
unsignedInt/	m"1"	M"255"	v"2.8"
unsignedInt/	m"1"	M"32"	v"2.0"
unsignedInt/	m"1"	M"4"	v"2.8"
unsignedInt/	m"1"	M"63"	v"2.14"	x"deprecated"
unsignedInt/	m"1"	M"63"	v"2.19"
unsignedInt/	m"1"	v"2.12"
unsignedInt/	m"1"	v"2.14"
unsignedInt/	m"1000"	u"kbps"	v"2.17"
unsignedInt/	t"MocaDB"	v"2.0"	x"obsoleted"
unsignedInt/	t"MocaMacRate"	v"2.0"
unsignedInt/	t"MocaPhyRate"	m"0"	M"2048"	v"2.0"
unsignedInt/	t"StatsCounter32"	u"messages"	v"2.8"
unsignedInt/	t"StatsCounter32"	v"2.10"
unsignedInt/	t"StatsCounter32"	v"2.18"
unsignedInt/	t"ThreadLinkQuality"	m"0"	M"3"	v"2.19"
unsignedInt/	u"0.1 dB"	v"2.8"
unsignedInt/	u"Kbaud"	v"2.0"
unsignedInt/	u"Kbps"	v"2.11"
unsignedInt/	u"Mb/s"	v"2.9"
unsignedInt/	u"Mbps"	v"2.13"
unsignedInt/	u"Mbps"	v"2.19"
unsignedInt/	u"bytes"	v"2.0"
unsignedInt/	u"bytes"	v"2.17"
unsignedInt/	u"kbps"	v"2.13"
unsignedInt/	u"kbps"	v"2.13"	x"deleted"
unsignedInt/	u"kbps"	v"2.15"
unsignedInt/	u"kbps"	v"2.16"
unsignedInt/	u"microseconds"	v"2.15"
unsignedInt/	u"milliseconds"	v"2.14"
unsignedInt/	u"ms"	v"2.7"
unsignedInt/	u"packets"	v"2.0"
unsignedInt/	u"pixels"	v"2.0"
unsignedInt/	u"records"	v"2.8"
unsignedInt/	u"seconds"	v"2.13"
unsignedInt/	u"seconds"	v"2.13"	x"deleted"
unsignedInt/	u"seconds"	v"2.17"
unsignedInt/	u"seconds"	v"2.18"
unsignedInt/	v"2.13"	x"obsoleted"
unsignedInt/	v"2.3"
unsignedInt/C	m"1000"	M"600000"	u"kbps"	v"2.0"
unsignedInt/C	m"1000"	u"kbps"	v"2.0"
unsignedInt/C	t"StatsCounter32"	v"2.10"
unsignedInt/C	u"Kbps"	v"2.0"
unsignedInt/C	u"KiB"	v"2.0"
unsignedInt/C	u"Mb/s"	v"2.9"
unsignedInt/C	u"Mbps"	v"2.15"
unsignedInt/C	u"Mbps"	v"2.4"
unsignedInt/C	u"bytes"	d"0"	k"object"	v"2.0"
unsignedInt/C	u"microseconds"	v"2.7"
unsignedInt/C	u"microseconds"	v"2.9"
unsignedInt/C	u"seconds"	v"2.17"
unsignedInt/C	u"seconds"	v"2.18"
unsignedInt/C	u"seconds"	v"2.19"
unsignedInt/C	u"seconds"	v"2.9"
unsignedInt/C	v"2.4"
unsignedInt/l	m"0"	M"15"	v"2.17"
unsignedInt/l	m"0"	M"2047"	r[["0","1280"],["2047","2047"]]	u"0.1 dB"	v"2.8"
unsignedInt/lC	u"seconds"	d""	k"object"	v"2.0"
unsignedInt/w	M"100"	d"0"	k"object"	v"2.0"
unsignedInt/w	M"100"	u"percent"	d"60"	k"implementation"	v"2.18"
unsignedInt/w	M"100"	u"percent"	d"80"	k"implementation"	v"2.18"
unsignedInt/w	M"220"	v"2.15"
unsignedInt/w	M"4294967295"	u"seconds"	d"0"	k"object"	v"2.17"
unsignedInt/w	M"65535"	d"1701"	k"object"	v"2.12"
unsignedInt/w	M"65535"	u"seconds"	d"60"	k"object"	v"2.10"
unsignedInt/w	M"65535"	v"2.1"
unsignedInt/w	M"65535"	v"2.7"
unsignedInt/w	d"0"	k"factory"	v"2.17"
unsignedInt/w	d"0"	k"object"	v"2.12"
unsignedInt/w	d"0"	k"object"	v"2.5"
unsignedInt/w	d"0"	k"object"	v"2.6"
unsignedInt/w	d"1813"	k"object"	v"2.5"
unsignedInt/w	d"3"	k"object"	v"2.12"
unsignedInt/w	d"33024"	k"object"	v"2.7"
unsignedInt/w	d"4"	k"object"	v"2.18"
unsignedInt/w	m"0"	M"100"	u"percent"	v"2.14"
unsignedInt/w	m"0"	M"100"	v"2.15"
unsignedInt/w	m"0"	M"2"	v"2.15"
unsignedInt/w	m"0"	M"255"	u"32 microseconds"	v"2.8"	x"deleted"
unsignedInt/w	m"0"	M"255"	u"seconds"	v"2.9"
unsignedInt/w	m"0"	M"3599"	u"seconds"	v"2.4"
unsignedInt/w	m"0"	M"49151"	r[["0","0"],["1024","49151"]]	v"2.14"
unsignedInt/w	m"0"	M"65"	v"2.17"
unsignedInt/w	m"0"	M"65535"	v"2.10"
unsignedInt/w	m"0"	M"65535"	v"2.8"
unsignedInt/w	m"0"	M"999"	u"milliseconds"	d"0"	k"object"	v"2.0"
unsignedInt/w	m"1"	M"4"	d"4"	k"object"	v"2.16"
unsignedInt/w	m"1"	M"65535"	d"123"	k"object"	v"2.16"
unsignedInt/w	m"1"	M"65535"	u"seconds"	d"5"	k"object"	v"2.15"
unsignedInt/w	m"1"	M"65535"	v"2.0"
unsignedInt/w	m"1"	M"65535"	v"2.15"
unsignedInt/w	m"1"	u"seconds"	v"2.15"
unsignedInt/w	m"1"	v"2.0"
unsignedInt/w	m"2"	M"15"	v"2.8"	x"deleted"
unsignedInt/w	m"2"	v"2.14"
unsignedInt/w	m"35"	M"8972"	u"octets"	v"2.14"
unsignedInt/w	m"49152"	M"65535"	v"2.14"
unsignedInt/w	m"50"	M"3000"	u"milliseconds"	v"2.14"
unsignedInt/w	m"500"	M"1000"	u"milliseconds"	v"2.15"
unsignedInt/w	t"Order"	m"1"	v"2.12"
unsignedInt/w	u"cells per second"	v"2.0"
unsignedInt/w	u"kHz"	v"2.0"
unsignedInt/w	u"milliseconds"	d"0"	k"object"	v"2.15"
unsignedInt/w	u"milliseconds"	v"2.0"
unsignedInt/w	u"milliseconds"	v"2.11"
unsignedInt/w	u"minutes"	v"2.17"
unsignedInt/w	u"octets"	v"2.8"
unsignedInt/w	u"pixels"	v"2.0"
unsignedInt/w	u"seconds"	d"0"	k"object"	v"2.16"
unsignedInt/w	u"seconds"	d"0"	k"object"	v"2.18"
unsignedInt/w	u"seconds"	d"10"	k"object"	v"2.12"
unsignedInt/w	u"seconds"	d"10"	k"object"	v"2.16"
unsignedInt/w	u"seconds"	d"3600"	k"object"	v"2.18"
unsignedInt/w	u"seconds"	d"6"	k"object"	v"2.16"
unsignedInt/w	u"seconds"	d"64"	k"object"	v"2.18"
unsignedInt/w	u"seconds"	v"2.10"
unsignedInt/w	u"seconds"	v"2.15"
unsignedInt/w	u"seconds"	v"2.17"
unsignedInt/w	u"seconds"	v"2.6"
unsignedInt/w	v"2.13"	x"deleted"
unsignedInt/w	v"2.14"
unsignedInt/w	v"2.6"
unsignedInt/w	v"2.7"
unsignedInt/wl	M"65535"	v"2.7"
unsignedInt/wl	t"PSDBreakPointIndexAndLevel"	n2	N2	v"2.13"
unsignedInt/wl	v"2.8"
unsignedLong/	u"milliseconds"	v"2.13"
unsignedLong/C	t"StatsCounter64"	u"bytes"	v"2.11"
unsignedLong/C	t"StatsCounter64"	u"bytes"	v"2.14"
unsignedLong/C	t"StatsCounter64"	u"bytes"	v"2.7"
unsignedLong/C	t"StatsCounter64"	u"packets"	v"2.11"
unsignedLong/C	t"StatsCounter64"	v"2.0"
unsignedLong/C	u"bytes"	v"2.12"
unsignedLong/w	u"bits per second"	d"0"	k"object"	v"2.0"
unsignedLong/w	u"bytes"	v"2.5"
base64/	s0	S49	v"2.0"
base64/	s0	S97	v"2.0"
base64/	s6	S6	v"2.13"
base64/	v"2.11"
base64/	v"2.16"
base64/l	v"2.13"
base64/w	s0	S4095	v"2.0"
base64/w	v"2.15"
base64/wh	v"2.15"
boolean/	d"false"	k"factory"	v"2.0"
boolean/	d"true"	k"object"	v"2.0"
boolean/	v"2.0"	x"obsoleted"
boolean/	v"2.10"
boolean/	v"2.13"	x"deleted"
boolean/	v"2.5"
boolean/	v"2.6"
boolean/f	v"2.3"
boolean/w	d"false"	k"factory"	v"2.15"
boolean/w	d"false"	k"factory"	v"2.3"
boolean/w	d"false"	k"factory"	v"2.4"
boolean/w	d"false"	k"implementation"	v"2.16"
boolean/w	d"false"	k"implementation"	v"2.17"
boolean/w	d"false"	k"implementation"	v"2.19"
boolean/w	d"false"	k"object"	v"2.0"	x"deleted"
boolean/w	d"false"	k"object"	v"2.8"	x"deleted"
boolean/w	d"true"	k"factory"	v"2.4"
boolean/w	d"true"	k"implementation"	v"2.18"
boolean/w	d"true"	k"implementation"	v"2.19"
boolean/w	d"true"	k"object"	v"2.12"
boolean/w	d"true"	k"object"	v"2.14"	x"deleted"
boolean/w	d"true"	k"object"	v"2.8"
boolean/w	v"2.0"	x"deleted"
boolean/w	v"2.14"	x"deleted"
boolean/w	v"2.15"	x"deleted"
boolean/w	v"2.18"
boolean/w	v"2.6"
boolean/wc	d"false"	k"object"	v"2.2"
boolean/wc	v"2.1"
boolean/wc	v"2.12"
boolean/wc	v"2.13"
boolean/wc	v"2.6"
dateTime/	d"0001-01-01T00:00:00Z"	k"object"	v"2.16"
dateTime/	d"9999-12-31T23:59:59Z"	k"object"	v"2.2"
dateTime/	v"2.15"	x"deprecated"
dateTime/	v"2.3"
dateTime/C	v"2.17"
dateTime/C	v"2.19"
dateTime/D	v"2.4"
dateTime/w	d"0001-01-01T00:00:00Z"	k"object"	v"2.0"
dateTime/w	d"0001-01-01T00:00:00Z"	k"object"	v"2.5"
dateTime/w	v"2.10"
dateTime/w	v"2.15"
hexBinary/	S2	v"2.8"
hexBinary/	S64	v"2.15"
hexBinary/	S65535	v"2.5"
hexBinary/	S65535	v"2.7"
hexBinary/	S65535	v"2.9"
hexBinary/	s0	S255	d""	k"object"	v"2.0"
hexBinary/	s0	S255	v"2.2"
hexBinary/	s0	S32	v"2.17"
hexBinary/	s0	S65535	v"2.16"
hexBinary/	s0	S65535	v"2.9"
hexBinary/	s12	S12	v"2.15"
hexBinary/	s12	S12	v"2.8"
hexBinary/	s12	S156	v"2.17"
hexBinary/	s16	S16	v"2.17"
hexBinary/	s19	S19	v"2.8"
hexBinary/	s2	S10	v"2.15"
hexBinary/	s2	S2	v"2.19"
hexBinary/	s2	S62	v"2.17"
hexBinary/	s3	S3	v"2.17"
hexBinary/	s3	S3	v"2.19"
hexBinary/	s4	S4	v"2.15"
hexBinary/	s8	S8	v"2.19"
hexBinary/	s9	S9	v"2.19"
hexBinary/	t"AmplitudeData"	s0	S4116	g[[0,0],[2,4116]]	v"2.15"
hexBinary/C	s3	S3	v"2.11"
hexBinary/w	S130	d""	k"object"	v"2.2"
hexBinary/w	S2	v"2.8"
hexBinary/w	S32	v"2.8"
hexBinary/w	S65535	v"2.5"
hexBinary/w	s0	S65535	v"2.2"
hexBinary/w	s2	S2	d"888E"	k"factory"	v"2.17"
hexBinary/w	s2	S62	v"2.17"
hexBinary/w	t"MocaChannelMask"	s8	S8	v"2.0"
hexBinary/w	v"2.17"
int/	m"-1"	M"100"	u"%"	d"-1"	k"implementation"	v"2.16"
int/	m"-1"	M"100"	u"percentage"	v"2.13"	x"deleted"
int/	m"-1"	M"65535"	v"2.1"
int/	m"-1"	u"seconds"	v"2.0"	x"deleted"
int/	m"-127"	M"127"	u"dBm"	v"2.15"
int/	m"-128"	M"127"	u"dBm"	v"2.15"
int/	m"-200"	M"0"	u"dBm"	v"2.12"
int/	m"-2147483648"	M"2147483647"	u"Hz"	v"2.15"
int/	m"-274"	u"degrees celsius"	v"2.16"
int/	m"-640"	M"0"	u"0.1 dB"	v"2.8"
int/	m"0"	M"16000000"	u"Hz"	v"2.15"
int/	m"0"	M"255"	u"-dBc"	v"2.15"
int/	m"0"	M"255"	v"2.15"
int/	m"0"	M"31"	r[["0","15"],["16","31"]]	v"2.13"	x"deleted"
int/	m"0"	M"64000000"	u"Hz"	v"2.15"
int/	m"1"	v"2.0"
int/	m"1"	v"2.11"
int/	t"MocaDBm"	v"2.17"
int/	t"TenthdBmV"	u"TenthdBmV"	v"2.15"
int/	t"TenthdBmV"	v"2.15"
int/	u"100 MBd"	v"2.19"
int/	u"dB"	v"2.0"
int/	u"dBm"	v"2.15"
int/	u"dBm"	v"2.8"
int/	u"mA"	v"2.19"
int/	u"mV"	v"2.19"
int/	u"mW"	v"2.19"
int/	u"octets"	v"2.0"
int/	v"2.15"
int/C	m"-1"	u"seconds"	d"0"	k"object"	v"2.0"
int/C	m"-1"	v"2.11"
int/C	m"-274"	u"degrees celsius"	v"2.0"
int/C	m"-5000000"	M"25000000"	u"millimeters"	v"2.4"
int/C	t"MocaDBm"	v"2.0"
int/C	u"dBm"	v"2.8"
int/C	v"2.11"
int/l	L61430	v"2.13"
int/l	L64	m"-1"	M"100"	u"percentage"	v"2.0"
int/l	m"-1"	M"100"	u"percentage"	v"2.19"
int/l	n0	N4096	v"2.13"
int/l	t"UERComplex"	n2	N2	v"2.13"
int/lC	L2047	v"2.11"
int/w	m"-1"	M"100"	u"percentage"	v"2.0"
int/w	m"-1"	M"100"	u"percentage"	v"2.19"
int/w	m"-1"	M"16777215"	r[["-1","-1"],["0","16777215"]]	d"1"	k"object"	v"2.12"
int/w	m"-1"	M"24"	r[["-1","-1"],["0","24"]]	d"-1"	k"object"	v"2.17"
int/w	m"-1"	M"255"	d"-1"	k"object"	v"2.0"
int/w	m"-1"	M"255"	d"-1"	k"object"	v"2.16"
int/w	m"-1"	M"255"	d"-1"	k"object"	v"2.2"
int/w	m"-1"	M"255"	d"-1"	k"object"	v"2.5"
int/w	m"-1"	M"255"	d"-1"	k"object"	v"2.6"
int/w	m"-1"	M"31"	r[["-1","15"],["16","31"]]	v"2.0"
int/w	m"-1"	M"6"	r[["4","4"],["6","6"],["-1","-1"]]	d"-1"	k"object"	v"2.18"
int/w	m"-1"	M"6"	r[["4","4"],["6","6"],["-1","-1"]]	d"-1"	k"object"	v"2.2"
int/w	m"-1"	M"63"	d"-1"	k"object"	v"2.0"
int/w	m"-1"	M"63"	d"-1"	k"object"	v"2.2"
int/w	m"-1"	M"65535"	r[["-1","-1"],["1","65535"]]	d"1"	k"object"	v"2.12"
int/w	m"-1"	M"65535"	v"2.4"
int/w	m"-1"	M"7"	v"2.18"
int/w	m"-1"	d"-1"	k"factory"	v"2.7"
int/w	m"-1"	d"-1"	k"object"	v"2.8"
int/w	m"-1"	d"0"	k"object"	v"2.10"
int/w	m"-1"	u"Mbps"	v"2.0"
int/w	m"-1"	u"Mbps"	v"2.18"
int/w	m"-1"	u"seconds"	d"-1"	k"factory"	v"2.7"
int/w	m"-1"	u"seconds"	d"0"	k"object"	v"2.6"
int/w	m"-1"	u"seconds"	d"30"	k"object"	v"2.13"
int/w	m"-1"	u"seconds"	d"300"	k"object"	v"2.13"
int/w	m"-1"	u"seconds"	d"86400"	k"object"	v"2.0"
int/w	m"-1"	u"seconds"	v"2.0"
int/w	m"-1"	u"seconds"	v"2.10"
int/w	m"-1"	u"seconds"	v"2.4"
int/w	m"-10"	M"255"	r[["-10","7"],["255","255"]]	u"dBm"	v"2.17"
int/w	m"-10"	M"7"	u"dBm"	v"2.17"
int/w	m"-125"	M"125"	u"MHz"	v"2.17"
int/w	m"-180000000"	M"180000000"	v"2.4"
int/w	m"-2"	M"63"	v"2.5"
int/w	m"-23"	M"23"	u"hours"	v"2.12"
int/w	m"-25"	M"25"	u"MHz"	v"2.17"
int/w	m"-4"	M"0"	v"2.17"
int/w	m"-90"	M"36"	u"dBm"	v"2.14"	x"deleted"
int/w	m"-90000000"	M"90000000"	v"2.4"
int/w	m"0"	M"86400"	u"seconds"	d"300"	k"factory"	v"2.15"
int/w	m"0"	u"seconds"	d"30"	k"object"	v"2.15"
int/w	m"0"	u"seconds"	v"2.12"
int/w	m"1"	M"4094"	d"1"	k"object"	v"2.0"
int/w	m"1"	M"4094"	v"2.0"
int/w	u"ms"	d"100"	k"object"	v"2.18"
int/w	u"ms"	d"1000"	k"object"	v"2.18"
int/w	u"seconds"	d"-1"	k"object"	v"2.6"
int/w	u"seconds"	d"0"	k"object"	v"2.6"
int/wc	m"-1"	M"65535"	v"2.1"
int/wl	m"-1"	M"65535"	d"-1"	k"object"	v"2.16"
long/	m"-1"	d"-1"	k"object"	v"2.16"
long/	m"-1"	u"bits per second"	d"-1"	k"object"	v"2.16"
long/w	m"-1"	M"65535"	v"2.10"
long/w	m"-1"	M"65535"	v"2.7"
long/w	m"-1"	u"seconds"	d"-1"	k"object"	v"2.7"
object/	v"2.0"	x"deleted"
object/	v"2.15"	x"obsoleted"
object/	v"2.2"	x"deleted"
object/	v"2.3"
object/	v"2.8"	x"deprecated"
object/t	c"AreaNwkDeviceInfoInstanceNumberOfEntries"	v"2.6"
object/t	c"AssociationEventDataNumberOfEntries"	v"2.13"	x"obsoleted"
object/t	c"BridgingTupleNumberOfEntries"	v"2.9"
object/t	c"ChangeLogNumberOfEntries"	v"2.9"
object/t	c"DisassociationEventDataNumberOfEntries"	v"2.13"	x"obsoleted"
object/t	c"FailedConnectionEventDataNumberOfEntries"	v"2.15"	x"obsoleted"
object/t	c"IncrementalResultNumberOfEntries"	v"2.14"
object/t	c"IndividualPacketResultNumberOfEntries"	v"2.9"
object/t	c"PacketCaptureResultNumberOfEntries"	v"2.13"
object/t	c"ReceivedOptionNumberOfEntries"	v"2.2"
object/t	c"ReportNumberOfEntries"	v"2.12"
object/t	c"ResultNumberOfEntries"	v"2.0"
object/t	c"ResultReportRowNumberOfEntries"	v"2.12"
object/t	c"ResultReportTableNumberOfEntries"	v"2.12"
object/t	c"RouteHopsNumberOfEntries"	v"2.0"
object/t	c"ScanResultNumberOfEntries"	v"2.14"
object/t	c"TextRecordNumberOfEntries"	v"2.6"
object/t	m1	c"ModalResultNumberOfEntries"	v"2.15"
object/t	m1	q[["Alias"]]	c"ListenConfigNumberOfEntries"	v"2.19"
object/t	m1	q[["DestinationMACAddress"]]	c"NodeNumberOfEntries"	v"2.8"
object/t	m1	q[["MACAddress"]]	c"NodeNumberOfEntries"	v"2.0"
object/t	q[["AlarmIdentifier"],["EventType","ProbableCause","SpecificProblem"]]	c"CurrentAlarmNumberOfEntries"	v"2.4"
object/t	q[["AlarmIdentifier"]]	c"ExpeditedEventNumberOfEntries"	v"2.4"
object/t	q[["AlarmIdentifier"]]	c"QueuedEventNumberOfEntries"	v"2.4"
object/t	q[["Alias","IPAddress"]]	c"IPv6AddressNumberOfEntries"	v"2.19"
object/t	q[["Alias"],["ApplicationUUID","Name"]]	c"ApplicationDataNumberOfEntries"	v"2.16"
object/t	q[["Alias"],["BorderAgentID"]]	c"BorderRouterNumberOfEntries"	v"2.19"
object/t	q[["Alias"],["Chaddr"]]	c"ClientNumberOfEntries"	v"2.2"
object/t	q[["Alias"],["Channel"]]	c"BondedChannelNumberOfEntries"	v"2.0"
object/t	q[["Alias"],["Destination"]]	c"HostObjectNumberOfEntries"	v"2.16"
object/t	q[["Alias"],["ExtendedMAC"]]	c"AssociatedNodeNumberOfEntries"	v"2.19"
object/t	q[["Alias"],["Identifier"]]	c"QoSRuleNumberOfEntries"	v"2.14"	x"deprecated"
object/t	q[["Alias"],["Identifier"]]	c"QoSRuleNumberOfEntries"	v"2.19"
object/t	q[["Alias"],["Key"]]	c"EnvVariableNumberOfEntries"	v"2.17"
object/t	q[["Alias"],["MACAddress"]]	c"BridgeForNumberOfEntries"	v"2.0"
object/t	q[["Alias"],["Name"]]	c"ANINumberOfEntries"	v"2.16"
object/t	q[["Alias"],["Name"]]	c"AccessNetworkNumberOfEntries"	v"2.14"
object/t	q[["Alias"],["Name"]]	c"BondingGroupNumberOfEntries"	v"2.0"
object/t	q[["Alias"],["Name"]]	c"ChannelNumberOfEntries"	v"2.0"
object/t	q[["Alias"],["Name"]]	c"DownstreamNumberOfEntries"	v"2.15"
object/t	q[["Alias"],["Name"]]	c"EthernetUNINumberOfEntries"	v"2.16"
object/t	q[["Alias"],["Name"]]	c"ExecEnvNumberOfEntries"	v"2.1"
object/t	q[["Alias"],["Name"]]	c"InterfaceNumberOfEntries"	v"2.15"
object/t	q[["Alias"],["Name"]]	c"InterfaceNumberOfEntries"	v"2.7"
object/t	q[["Alias"],["Name"]]	c"InterfaceNumberOfEntries"	v"2.8"
object/t	q[["Alias"],["Name"]]	c"LineNumberOfEntries"	v"2.0"
object/t	q[["Alias"],["Name"]]	c"LineNumberOfEntries"	v"2.11"
object/t	q[["Alias"],["Name"]]	c"LinkNumberOfEntries"	v"2.14"
object/t	q[["Alias"],["Name"]]	c"LogFileNumberOfEntries"	v"2.17"
object/t	q[["Alias"],["Name"]]	c"PortNumberOfEntries"	v"2.0"
object/t	q[["Alias"],["Name"]]	c"RadioNumberOfEntries"	v"2.0"
object/t	q[["Alias"],["Name"]]	c"RadioNumberOfEntries"	v"2.19"
object/t	q[["Alias"],["Name"]]	c"SFF8472NumberOfEntries"	v"2.19"
object/t	q[["Alias"],["Name"]]	c"SFPCageNumberOfEntries"	v"2.19"
object/t	q[["Alias"],["Name"]]	c"UpstreamNumberOfEntries"	v"2.15"
object/t	q[["Alias"],["Name"]]	c"VendorConfigFileNumberOfEntries"	v"2.0"
object/t	q[["Alias"],["Name"]]	c"VendorLogFileNumberOfEntries"	v"2.1"
object/t	q[["Alias"],["Path"]]	c"UnixDomainSocketNumberOfEntries"	v"2.16"
object/t	q[["Alias"],["Precedence"]]	c"RouteSelectionDescriptorNumberOfEntries"	v"2.14"
object/t	q[["Alias"],["Precedence"]]	c"URSPNumberOfEntries"	v"2.14"
object/t	q[["Alias"],["QFI"]]	c"QoSFlowNumberOfEntries"	v"2.14"	x"deprecated"
object/t	q[["Alias"],["QFI"]]	c"QoSFlowNumberOfEntries"	v"2.19"
object/t	q[["Alias"],["SessionID"]]	c"SessionNumberOfEntries"	v"2.19"
object/t	q[["Alias"],["SourceAddress"]]	c"ClientNumberOfEntries"	v"2.2"
object/t	q[["Alias"],["Tag"]]	c"OptionNumberOfEntries"	v"2.16"
object/t	q[["Alias"],["TunnelInterface","TunneledInterface"]]	c"TunnelNumberOfEntries"	v"2.5"
object/t	q[["Alias"],["Vendor","Name","Version"]]	c"ExecEnvClassNumberOfEntries"	v"2.16"
object/t	q[["Alias"]]	c"AccessLogNumberOfEntries"	v"2.19"
object/t	q[["Alias"]]	c"CollectionDeviceNumberOfEntries"	v"2.19"
object/t	q[["Alias"]]	c"DownstreamChannelNumberOfEntries"	v"2.15"
object/t	q[["Alias"]]	c"FilterNumberOfEntries"	v"2.14"	x"deprecated"
object/t	q[["Alias"]]	c"FilterNumberOfEntries"	v"2.19"
object/t	q[["Alias"]]	c"FirmwareImageNumberOfEntries"	v"2.12"
object/t	q[["Alias"]]	c"KernelFaultNumberOfEntries"	v"2.17"
object/t	q[["Alias"]]	c"PDNNumberOfEntries"	v"2.19"
object/t	q[["Alias"]]	c"PDPNumberOfEntries"	v"2.19"
object/t	q[["Alias"]]	c"PDUNumberOfEntries"	v"2.19"
object/t	q[["Alias"]]	c"ProcessFaultNumberOfEntries"	v"2.17"
object/t	q[["Alias"]]	c"ProcessorNumberOfEntries"	v"2.1"	x"deprecated"
object/t	q[["Alias"]]	c"ProfileNumberOfEntries"	v"2.19"
object/t	q[["Alias"]]	c"SIMNumberOfEntries"	v"2.19"
object/t	q[["Alias"]]	c"SSIDNumberOfEntries"	v"2.15"
object/t	q[["Alias"]]	c"SessionNumberOfEntries"	v"2.14"	x"deprecated"
object/t	q[["Alias"]]	c"SessionNumberOfEntries"	v"2.16"
object/t	q[["Alias"]]	c"SourceConfigNumberOfEntries"	v"2.19"
object/t	q[["Alias"]]	c"StorageNumberOfEntries"	v"2.19"
object/t	q[["Alias"]]	c"TrafficDescriptorNumberOfEntries"	v"2.14"
object/t	q[["BSSID"]]	c"APNumberOfEntries"	v"2.13"	x"deleted"
object/t	q[["BSSID"]]	c"AffiliatedAPNumberOfEntries"	v"2.17"
object/t	q[["BSSID"]]	c"BSSNumberOfEntries"	v"2.13"
object/t	q[["BSSID"]]	c"NeighborBSSNumberOfEntries"	v"2.14"
object/t	q[["BSSID"]]	c"ResultNumberOfEntries"	v"2.7"
object/t	q[["BackhaulDownALID"]]	c"BackhaulDownNumberOfEntries"	v"2.19"
object/t	q[["BurstStartTime"]]	c"EntryNumberOfEntries"	v"2.15"
object/t	q[["Channel"]]	c"ChannelScanNumberOfEntries"	v"2.14"
object/t	q[["ChassisIDSubtype","ChassisID"]]	c"DeviceNumberOfEntries"	v"2.8"
object/t	q[["Class"]]	c"CapableOperatingClassProfileNumberOfEntries"	v"2.13"
object/t	q[["Class"]]	c"CurrentOperatingClassProfileNumberOfEntries"	v"2.13"
object/t	q[["Class"]]	c"CurrentOperatingClassProfileNumberOfEntries"	v"2.15"
object/t	q[["ClientMAC"]]	c"QMDescriptorNumberOfEntries"	v"2.15"
object/t	q[["ConfigurationNumber"]]	c"ConfigurationNumberOfEntries"	v"2.0"
object/t	q[["ControllerID","ProxiedDeviceID"]]	c"EmbeddedDeviceNumberOfEntries"	v"2.3"
object/t	q[["DestinationAddress"]]	c"RoutingTableNumberOfEntries"	v"2.7"
object/t	q[["DestinationMACAddress"]]	c"ChannelNumberOfEntries"	v"2.8"
object/t	q[["DeviceNumber"]]	c"DeviceNumberOfEntries"	v"2.0"
object/t	q[["EUID"],["Alias"]]	c"ExecutionUnitNumberOfEntries"	v"2.1"
object/t	q[["EndpointID"]]	c"USPServiceNumberOfEntries"	v"2.16"
object/t	q[["EventTime","AlarmIdentifier"]]	c"HistoryEventNumberOfEntries"	v"2.4"
object/t	q[["EventType","ProbableCause","SpecificProblem","PerceivedSeverity"]]	c"SupportedAlarmNumberOfEntries"	v"2.4"
object/t	q[["ExtendedMAC"]]	c"NodeNumberOfEntries"	v"2.19"
object/t	q[["FlowID"]]	c"FlowStatsNumberOfEntries"	v"2.0"
object/t	q[["Frequency"]]	c"ResultNumberOfEntries"	v"2.15"
object/t	q[["HigherLayer","LowerLayer"],["Alias"]]	c"InterfaceStackNumberOfEntries"	v"2.0"
object/t	q[["HostSrcMACAddress","HostDestMACAddress"]]	c"ChannelNumberOfEntries"	v"2.0"
object/t	q[["ID"]]	M2	c"SoftwareImageNumberOfEntries"	v"2.16"
object/t	q[["ID"]]	M2	c"TransceiverNumberOfEntries"	v"2.16"
object/t	q[["ID"]]	c"AreaNwkInstanceNumberOfEntries"	v"2.6"
object/t	q[["ID"]]	c"DeviceNumberOfEntries"	v"2.13"
object/t	q[["ID"]]	c"RadioNumberOfEntries"	v"2.13"
object/t	q[["ID"]]	c"RouteNumberOfEntries"	v"2.19"
object/t	q[["ID"]]	c"SPRuleNumberOfEntries"	v"2.15"
object/t	q[["IEEE1905Id"]]	c"IEEE1905DeviceNumberOfEntries"	v"2.9"
object/t	q[["IEEEAddress","NetworkAddress"],["Alias"]]	c"ZDONumberOfEntries"	v"2.7"
object/t	q[["IEEEAddress","NetworkAddress"]]	c"AssociatedDeviceNumberOfEntries"	v"2.7"
object/t	q[["InboundSPI"],["OutboundSPI"],["Alias"]]	c"ChildSANumberOfEntries"	v"2.5"
object/t	q[["InstanceName","ApplicationProtocol","TransportProtocol","Domain"]]	c"ServiceNumberOfEntries"	v"2.6"
object/t	q[["Interface"]]	c"InterfaceSettingNumberOfEntries"	v"2.2"
object/t	q[["InterfaceId","IEEE1905Id"]]	c"LinkNumberOfEntries"	v"2.9"
object/t	q[["InterfaceNumber"]]	c"InterfaceNumberOfEntries"	v"2.0"
object/t	q[["LinkID"]]	c"LinkToOpClassMapNumberOfEntries"	v"2.19"
object/t	q[["LocalIPAddress","LocalPort","RemoteIPAddress","RemotePort"]]	c"ActivePortNumberOfEntries"	v"2.0"
object/t	q[["LocalInterface","NeighborDeviceId"]]	c"IEEE1905NeighborNumberOfEntries"	v"2.9"
object/t	q[["LocalInterface","NeighborInterfaceId"]]	c"L2NeighborNumberOfEntries"	v"2.9"
object/t	q[["LocalInterface","NeighborInterfaceId"]]	c"NonIEEE1905NeighborNumberOfEntries"	v"2.9"
object/t	q[["Location"],["Alias"]]	c"DeviceImageNumberOfEntries"	v"2.11"
object/t	q[["MACAddress","IPv4Address"]]	c"IPv4AddressNumberOfEntries"	v"2.9"
object/t	q[["MACAddress","IPv6Address"]]	c"IPv6AddressNumberOfEntries"	v"2.9"
object/t	q[["MACAddress"]]	c"APDeviceNumberOfEntries"	v"2.13"	x"deleted"
object/t	q[["MACAddress"]]	c"AffiliatedSTANumberOfEntries"	v"2.17"
object/t	q[["MACAddress"]]	c"AssociatedDeviceNumberOfEntries"	v"2.13"	x"deleted"
object/t	q[["MACAddress"]]	c"AssociatedDeviceNumberOfEntries"	v"2.4"
object/t	q[["MACAddress"]]	c"RadioNumberOfEntries"	v"2.13"	x"deleted"
object/t	q[["MACAddress"]]	c"STANumberOfEntries"	v"2.13"
object/t	q[["MACAddress"]]	c"UnassociatedSTANumberOfEntries"	v"2.13"
object/t	q[["MLDMACAddress"]]	c"APMLDNumberOfEntries"	v"2.17"
object/t	q[["MLDMACAddress"]]	c"STAMLDNumberOfEntries"	v"2.17"
object/t	q[["ManufacturerOUI","ProductClass","SerialNumber"]]	c"VirtualDeviceNumberOfEntries"	v"2.3"
object/t	q[["ManufacturerOUI","SerialNumber","ProductClass"]]	c"ManageableDeviceNumberOfEntries"	v"2.0"
object/t	q[["Method"]]	M4	c"CACMethodNumberOfEntries"	v"2.15"
object/t	q[["Name"],["Alias"]]	c"CPUNumberOfEntries"	v"2.18"
object/t	q[["Name"],["Alias"]]	c"HostNumberOfEntries"	v"2.0"
object/t	q[["Name"],["Alias"]]	c"LEDNumberOfEntries"	v"2.11"
object/t	q[["Name"],["Alias"]]	c"PowerSensorNumberOfEntries"	v"2.19"
object/t	q[["Name"],["Alias"]]	c"SmartCardReaderNumberOfEntries"	v"2.0"
object/t	q[["Name"],["Alias"]]	c"TemperatureSensorNumberOfEntries"	v"2.0"
object/t	q[["Name"]]	c"CABundleNumberOfEntries"	v"2.19"
object/t	q[["Name"]]	c"ONUNumberOfEntries"	v"2.16"
object/t	q[["Name"]]	c"OptionNumberOfEntries"	v"2.12"
object/t	q[["Name"]]	c"TaskCapabilityNumberOfEntries"	v"2.12"
object/t	q[["Neighbor"]]	c"NeighborNumberOfEntries"	v"2.7"
object/t	q[["NeighborAddress"]]	c"NeighborNumberOfEntries"	v"2.15"
object/t	q[["NeighborMACAddress"]]	c"MetricNumberOfEntries"	v"2.9"
object/t	q[["NodeIndex"]]	c"BridgeNumberOfEntries"	v"2.17"
object/t	q[["NodeReference"]]	c"NeighborNumberOfEntries"	v"2.19"
object/t	q[["OUI"]]	c"AKMBackhaulNumberOfEntries"	v"2.15"
object/t	q[["OUI"]]	c"AKMFrontHaulNumberOfEntries"	v"2.15"
object/t	q[["OnboardingProtocol"]]	c"IEEE1905SecurityNumberOfEntries"	v"2.15"
object/t	q[["OpClass","Channel"]]	c"CACActiveChannelNumberOfEntries"	v"2.15"
object/t	q[["OpClass","Channel"]]	c"CACAvailableChannelNumberOfEntries"	v"2.15"
object/t	q[["OpClass","Channel"]]	c"CACNonOccupancyChannelNumberOfEntries"	v"2.15"
object/t	q[["OpClass","Preference"]]	c"OpClassPreferenceNumberOfEntries"	v"2.19"
object/t	q[["OpClass"]]	c"AnticipatedChannelUsageNumberOfEntries"	v"2.15"
object/t	q[["OpClass"]]	c"AnticipatedChannelsNumberOfEntries"	v"2.15"
object/t	q[["OperatingClass"]]	c"OpClassScanNumberOfEntries"	v"2.14"
object/t	q[["OrganizationCode","InformationType"]]	c"VendorSpecificNumberOfEntries"	v"2.8"
object/t	q[["PID"]]	c"ProcessNumberOfEntries"	v"2.0"
object/t	q[["ParentDevice","ServiceId"]]	c"ServiceInstanceNumberOfEntries"	v"2.6"
object/t	q[["PhysAddress"]]	c"HostNumberOfEntries"	v"2.0"
object/t	q[["PortID"]]	c"PortNumberOfEntries"	v"2.16"
object/t	q[["PortIDSubtype","PortID"]]	c"PortNumberOfEntries"	v"2.8"
object/t	q[["Prefix"]]	c"IPv6PrefixNumberOfEntries"	v"2.2"
object/t	q[["RegistryEntry"]]	c"RegistryNumberOfEntries"	v"2.12"
object/t	q[["RegistryEntry"]]	c"TaskCapabilityRegistryNumberOfEntries"	v"2.12"
object/t	q[["RoutePrefix","SourceRouterID"]]	c"RouteNumberOfEntries"	v"2.15"
object/t	q[["SSID"]]	c"SSIDtoVIDMappingNumberOfEntries"	v"2.15"
object/t	q[["ScheduleName","ActionName","StartTime"]]	c"ResultNumberOfEntries"	v"2.12"
object/t	q[["ScheduleName","ActionName","TaskName"]]	c"ResultConflictNumberOfEntries"	v"2.12"
object/t	q[["SerialNumber","Issuer"],["Alias"]]	c"CertificateNumberOfEntries"	v"2.15"
object/t	q[["SerialNumber","Issuer"]]	c"CertificateNumberOfEntries"	v"2.4"
object/t	q[["SessionID"]]	c"SessionNumberOfEntries"	v"2.16"
object/t	q[["SourceAddress"]]	c"ServerNumberOfEntries"	v"2.2"
object/t	q[["Specification","SpecificationVersion"]]	c"CapabilityNumberOfEntries"	v"2.16"
object/t	q[["SrcMACAddress","DestMACAddress"]]	c"ResultNumberOfEntries"	v"2.0"
object/t	q[["Status"],["Alias"]]	M2	c"DatasetNumberOfEntries"	v"2.19"
object/t	q[["TID"]]	c"STATIDLinkMapNumberOfEntries"	v"2.17"
object/t	q[["TID"]]	c"TIDLinkMapNumberOfEntries"	v"2.17"
object/t	q[["TID"]]	c"TIDQueueSizesNumberOfEntries"	v"2.15"
object/t	q[["Time","APOrigin","APDestination"]]	c"SteeringHistoryNumberOfEntries"	v"2.13"	x"deleted"
object/t	q[["Time","APOrigin","APDestination"]]	c"SteeringHistoryNumberOfEntries"	v"2.15"
object/t	q[["TimeStamp"]]	c"CACStatusNumberOfEntries"	v"2.15"
object/t	q[["Tunnel"],["Alias"]]	c"IKEv2SANumberOfEntries"	v"2.5"
object/t	q[["TxNodeIndex","RxNodeIndex","ChannelIndex"]]	c"MeshScModNumberOfEntries"	v"2.17"
object/t	q[["TxNodeIndex","RxNodeIndex"]]	c"MeshNumberOfEntries"	v"2.17"
object/t	q[["UDN"]]	c"DeviceInstanceNumberOfEntries"	v"2.6"
object/t	q[["URL"],["Alias"],["UUID"]]	c"SupportedDataModelNumberOfEntries"	v"2.0"
object/t	q[["URLBase"]]	c"DeviceDescriptionNumberOfEntries"	v"2.6"
object/t	q[["USN"]]	c"ServiceNumberOfEntries"	v"2.0"
object/t	q[["UUID","Version","ExecutionEnvRef"],["Alias"]]	c"DeploymentUnitNumberOfEntries"	v"2.1"
object/t	q[["UUID"]]	c"DeviceNumberOfEntries"	v"2.0"
object/t	q[["UUID"]]	c"RootDeviceNumberOfEntries"	v"2.0"
object/tw	c"ForwardingRuleNumberOfEntries"	v"2.9"
object/tw	c"ParameterNumberOfEntries"	v"2.5"
object/tw	c"ReceivedCPAttrNumberOfEntries"	v"2.5"
object/tw	c"RequestURIParameterNumberOfEntries"	v"2.10"
object/tw	c"TextRecordNumberOfEntries"	v"2.17"
object/tw	m1	q[["Alias"],["Address"]]	c"ClientNumberOfEntries"	b"Enable"	v"2.19"
object/tw	m1	q[["Alias"],["Interface"]]	c"ClientNumberOfEntries"	b"Enable"	v"2.0"
object/tw	m1	q[["Alias"],["Interface"]]	c"ClientNumberOfEntries"	b"Enable"	v"2.2"
object/tw	m1	q[["Alias"],["Interface"]]	c"SupplicantNumberOfEntries"	b"Enable"	v"2.0"
object/tw	m1	q[["Alias"],["Pattern"]]	c"RealmNumberOfEntries"	b"Enable"	v"2.19"
object/tw	q[["ANName"],["Alias"]]	c"ANPPolicyNumberOfEntries"	b"Enable"	v"2.6"
object/tw	q[["Alias"],["APN","Interface"]]	c"AccessPointNumberOfEntries"	b"Enable"	v"2.8"
object/tw	q[["Alias"],["Address","Port"]]	c"ServerNumberOfEntries"	b"Enable"	v"2.10"
object/tw	q[["Alias"],["Address"]]	c"ServerNumberOfEntries"	b"Enable"	v"2.19"
object/tw	q[["Alias"],["Chaddr"]]	c"StaticAddressNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["Coordinator"]]	c"AreaNetworkNumberOfEntries"	b"Enable"	v"2.7"
object/tw	q[["Alias"],["DestIP","SourcePrefix"]]	c"DMZNumberOfEntries"	b"Enable"	v"2.16"
object/tw	q[["Alias"],["DestIPAddress","DestSubnetMask","ForwardingPolicy","GatewayIPAddress","Interface","ForwardingMetric"]]	c"IPv4ForwardingNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["DestIPPrefix","ForwardingPolicy","NextHop","Interface","ForwardingMetric"]]	c"IPv6ForwardingNumberOfEntries"	b"Enable"	v"2.2"
object/tw	q[["Alias"],["FailedAttempts"]]	c"BlockPeriodNumberOfEntries"	b"Enable"	v"2.6"
object/tw	q[["Alias"],["IPAddress","SubnetMask"]]	c"IPv4AddressNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["IPAddress"]]	c"IPv6AddressNumberOfEntries"	b"Enable"	v"2.2"
object/tw	q[["Alias"],["IPv6Prefix"],["IPv4Prefix"]]	c"RuleNumberOfEntries"	b"Enable"	v"2.8"
object/tw	q[["Alias"],["Identifier"]]	c"MeasurementAgentNumberOfEntries"	b"Enable"	v"2.12"
object/tw	q[["Alias"],["Interface","DestPort","Protocol","SourcePrefixes"]]	c"ServiceNumberOfEntries"	b"Enable"	v"2.16"
object/tw	q[["Alias"],["Interface","VLANID","Queue"]]	c"RMONStatsNumberOfEntries"	b"Enable"	v"2.4"
object/tw	q[["Alias"],["Interface"]]	c"InterfaceSettingNumberOfEntries"	b"Enable"	v"2.17"
object/tw	q[["Alias"],["Interface"]]	c"ShaperNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["InternalPort","ProtocolNumber","ThirdPartyAddress","RemoteHostIPAddress","RemotePort"]]	c"OutboundMappingNumberOfEntries"	b"Enable"	v"2.8"
object/tw	q[["Alias"],["InternalPort","ProtocolNumber","ThirdPartyAddress"]]	c"InboundMappingNumberOfEntries"	b"Enable"	v"2.8"
object/tw	q[["Alias"],["MeasurementAgent"]]	c"MeasurementEndpointNumberOfEntries"	b"Enable"	v"2.12"
object/tw	q[["Alias"],["Name"]]	c"BridgeNumberOfEntries"	b"Enable"	v"2.10"
object/tw	q[["Alias"],["Name"]]	c"BrokerNumberOfEntries"	b"Enable"	v"2.10"
object/tw	q[["Alias"],["Name"]]	c"ChainNumberOfEntries"	b"Enable"	v"2.2"
object/tw	q[["Alias"],["Name"]]	c"ClientNumberOfEntries"	b"Enable"	v"2.10"
object/tw	q[["Alias"],["Name"]]	c"CommunicationChannelNumberOfEntries"	b"Enable"	v"2.12"
object/tw	q[["Alias"],["Name"]]	c"EventNumberOfEntries"	b"Enable"	v"2.12"
object/tw	q[["Alias"],["Name"]]	c"InterfaceNumberOfEntries"	b"Enable"	v"2.16"
object/tw	q[["Alias"],["Name"]]	c"InterfaceNumberOfEntries"	b"Enable"	v"2.8"
object/tw	q[["Alias"],["Name"]]	c"LAGNumberOfEntries"	b"Enable"	v"2.12"
object/tw	q[["Alias"],["Name"]]	c"LevelNumberOfEntries"	v"2.2"
object/tw	q[["Alias"],["Name"]]	c"LogRotateNumberOfEntries"	b"Enable"	v"2.17"
object/tw	q[["Alias"],["Name"]]	c"MLENumberOfEntries"	v"2.19"
object/tw	q[["Alias"],["Name"]]	c"MeasurementSuppressionNumberOfEntries"	b"Enable"	v"2.12"
object/tw	q[["Alias"],["Name"]]	c"PortNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["Name"]]	c"SSIDNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["Name"]]	c"ScheduleNumberOfEntries"	b"Enable"	v"2.12"
object/tw	q[["Alias"],["Name"]]	c"SetNumberOfEntries"	b"Enable"	v"2.18"
object/tw	q[["Alias"],["Name"]]	c"SupportedShellNumberOfEntries"	b"Enable"	v"2.15"
object/tw	q[["Alias"],["Name"]]	c"TaskNumberOfEntries"	b"Enable"	v"2.12"
object/tw	q[["Alias"],["Name"]]	c"UserPropertyNumberOfEntries"	b"Enable"	v"2.13"
object/tw	q[["Alias"],["Name"]]	c"VLANTerminationNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["Order"]]	c"PoolNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["Order"]]	c"PoolNumberOfEntries"	b"Enable"	v"2.2"
object/tw	q[["Alias"],["ParameterName"]]	c"InformParameterNumberOfEntries"	b"Enable"	v"2.8"
object/tw	q[["Alias"],["PhysAddress"]]	c"AccessControlNumberOfEntries"	b"Enable"	v"2.14"
object/tw	q[["Alias"],["Port"]]	c"TWAMPReflectorNumberOfEntries"	b"Enable"	v"2.12"
object/tw	q[["Alias"],["Prefix"]]	c"IPv6PrefixNumberOfEntries"	b"Enable"	v"2.2"
object/tw	q[["Alias"],["Queue","Interface"]]	c"QueueStatsNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["RemoteHost","ExternalPort","Protocol"]]	c"PortMappingNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["SSID","Location","Priority"]]	c"ProfileNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["SSIDReference"]]	c"AccessPointNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["SSIDReference"]]	c"EndPointNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["ServerAddress","Port"]]	c"ServerNumberOfEntries"	b"Enable"	v"2.7"
object/tw	q[["Alias"],["ServerNameOrAddress"]]	c"ServerNumberOfEntries"	b"Enable"	v"2.8"
object/tw	q[["Alias"],["Tag"]]	c"OptionNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["Tag"]]	c"ReqOptionNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["Tag"]]	c"SentOptionNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["Tag"]]	c"SentOptionNumberOfEntries"	b"Enable"	v"2.2"
object/tw	q[["Alias"],["Topic","Direction"]]	c"SubscriptionNumberOfEntries"	b"Enable"	v"2.10"
object/tw	q[["Alias"],["Topic"]]	c"SubscriptionNumberOfEntries"	b"Enable"	v"2.10"
object/tw	q[["Alias"],["Type"]]	c"SentCPAttrNumberOfEntries"	b"Enable"	v"2.5"
object/tw	q[["Alias"],["URL","PeriodicUploadInterval","PeriodicUploadTime"]]	c"ConfigNumberOfEntries"	b"Enable"	v"2.4"
object/tw	q[["Alias"],["Username","Domain","Resource"]]	c"ConnectionNumberOfEntries"	b"Enable"	v"2.7"
object/tw	q[["Alias"],["VLAN","Port"]]	c"VLANPortNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["VLANID"]]	c"VLANNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["WANInterface","IPv6Prefix"]]	c"DomainNumberOfEntries"	b"Enable"	v"2.8"
object/tw	q[["Alias"],["WANInterface"]]	c"ClientNumberOfEntries"	b"Enable"	v"2.8"
object/tw	q[["Alias"]]	M256	c"IPLayerCapacityAuthCodeNumberOfEntries"	v"2.19"
object/tw	q[["Alias"]]	c"AbsTimeSpanNumberOfEntries"	b"Enable"	v"2.6"
object/tw	q[["Alias"]]	c"ActionNumberOfEntries"	b"Enable"	v"2.12"
object/tw	q[["Alias"]]	c"ActionNumberOfEntries"	v"2.17"
object/tw	q[["Alias"]]	c"ActiveNotchNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"]]	c"AdvertiseNumberOfEntries"	b"Enable"	v"2.17"
object/tw	q[["Alias"]]	c"AppNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"]]	c"AuthorizedKeyNumberOfEntries"	v"2.16"
object/tw	q[["Alias"]]	c"BindingTableNumberOfEntries"	b"Enable"	v"2.7"
object/tw	q[["Alias"]]	c"BridgeNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"]]	c"ChallengeNumberOfEntries"	b"Enable"	v"2.15"
object/tw	q[["Alias"]]	c"ClassificationNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"]]	c"ClientNumberOfEntries"	b"Enable"	v"2.16"
object/tw	q[["Alias"]]	c"ConfigNumberOfEntries"	v"2.17"
object/tw	q[["Alias"]]	c"DTLSCertNumberOfEntries"	v"2.15"
object/tw	q[["Alias"]]	c"DTLSCertSetNumberOfEntries"	v"2.15"
object/tw	q[["Alias"]]	c"FilterNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"]]	c"FilterNumberOfEntries"	b"Enable"	v"2.5"
object/tw	q[["Alias"]]	c"FilterNumberOfEntries"	b"Enable"	v"2.8"
object/tw	q[["Alias"]]	c"FilterNumberOfEntries"	v"2.17"
object/tw	q[["Alias"]]	c"FilterNumberOfEntries"	v"2.8"
object/tw	q[["Alias"]]	c"FlowNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"]]	c"FlowSpecNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"]]	c"ForwardingNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"]]	c"HTTPAccessNumberOfEntries"	b"Enable"	v"2.16"
object/tw	q[["Alias"]]	c"HostNumberOfEntries"	v"2.17"
object/tw	q[["Alias"]]	c"InstructionNumberOfEntries"	b"Enable"	v"2.12"
object/tw	q[["Alias"]]	c"InterfaceSettingNumberOfEntries"	b"Enable"	v"2.15"
object/tw	q[["Alias"]]	c"LogNumberOfEntries"	v"2.19"
object/tw	q[["Alias"]]	c"MACKeyNumberOfEntries"	v"2.15"
object/tw	q[["Alias"]]	c"MACKeySetNumberOfEntries"	v"2.15"
object/tw	q[["Alias"]]	c"MTPNumberOfEntries"	b"Enable"	v"2.15"
object/tw	q[["Alias"]]	c"MessageNumberOfEntries"	v"2.19"
object/tw	q[["Alias"]]	c"PinholeNumberOfEntries"	b"Enable"	v"2.16"
object/tw	q[["Alias"]]	c"PolicerNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"]]	c"PolicyNumberOfEntries"	v"2.16"
object/tw	q[["Alias"]]	c"PortTriggerNumberOfEntries"	v"2.16"
object/tw	q[["Alias"]]	c"ProfileNumberOfEntries"	b"Enable"	v"2.5"
object/tw	q[["Alias"]]	c"ProfileNumberOfEntries"	v"2.5"
object/tw	q[["Alias"]]	c"ProviderBridgeNumberOfEntries"	b"Enable"	v"2.7"
object/tw	q[["Alias"]]	c"ProvisionedDPPNumberOfEntries"	v"2.19"
object/tw	q[["Alias"]]	c"QueueNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"]]	c"RouterNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"]]	c"RuleNumberOfEntries"	b"Enable"	v"2.2"
object/tw	q[["Alias"]]	c"RuleNumberOfEntries"	v"2.16"
object/tw	q[["Alias"]]	c"RuleNumberOfEntries"	v"2.18"
object/tw	q[["Alias"]]	c"SAFPolicySetNumberOfEntries"	b"Enable"	v"2.6"
object/tw	q[["Alias"]]	c"SCLNumberOfEntries"	b"Enable"	v"2.6"
object/tw	q[["Alias"]]	c"ScheduleNumberOfEntries"	b"Enable"	v"2.14"	x"deprecated"
object/tw	q[["Alias"]]	c"ScheduleNumberOfEntries"	b"Enable"	v"2.18"
object/tw	q[["Alias"]]	c"ScheduleNumberOfEntries"	b"Enable"	v"2.6"
object/tw	q[["Alias"]]	c"ScheduleNumberOfEntries"	v"2.17"
object/tw	q[["Alias"]]	c"SchedulerNumberOfEntries"	b"Enable"	v"2.16"
object/tw	q[["Alias"]]	c"ServerNumberOfEntries"	b"Enable"	v"2.16"
object/tw	q[["Alias"]]	c"ServerNumberOfEntries"	v"2.16"
object/tw	q[["Alias"]]	c"SourceNumberOfEntries"	v"2.17"
object/tw	q[["Alias"]]	c"TLSNumberOfEntries"	v"2.19"
object/tw	q[["Alias"]]	c"TemplateNumberOfEntries"	v"2.17"
object/tw	q[["Alias"]]	c"TunnelNumberOfEntries"	v"2.8"
object/tw	q[["Alias"]]	c"UpstreamChannelNumberOfEntries"	v"2.15"
object/tw	q[["Alias"]]	c"ZoneNumberOfEntries"	v"2.17"
object/tw	q[["BandNumber"]]	M32	c"SMMaskedBandNumberOfEntries"	b"Enable"	v"2.8"
object/tw	q[["BlockedSTA"]]	c"STABlockNumberOfEntries"	v"2.17"
object/tw	q[["Credential"],["Alias"]]	c"CredentialNumberOfEntries"	b"Enable"	v"2.15"
object/tw	q[["DNSServer"],["Alias"]]	c"ForwardNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["DNSServer"],["Alias"]]	c"ServerNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["EndpointID"],["Alias"]]	c"ControllerNumberOfEntries"	b"Enable"	v"2.15"
object/tw	q[["EndpointID"]]	c"TrustNumberOfEntries"	v"2.19"
object/tw	q[["EndpointId"],["Alias"]]	c"ApplicationEndpointNumberOfEntries"	b"Enable"	v"2.7"
object/tw	q[["GroupId"],["Alias"]]	c"GroupNumberOfEntries"	b"Enable"	v"2.7"
object/tw	q[["Groupname"],["Alias"],["GroupID"]]	c"GroupNumberOfEntries"	b"Enable"	v"2.15"
object/tw	q[["Host","Username","VirtualHost"],["Alias"]]	c"ConnectionNumberOfEntries"	b"Enable"	v"2.15"
object/tw	q[["MACAddress"]]	c"AccessControlNumberOfEntries"	b"Enable"	v"2.17"
object/tw	q[["Name"],["Alias"]]	c"RoleNumberOfEntries"	b"Enable"	v"2.15"
object/tw	q[["Name"],["Alias"]]	c"SampleSetNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Name"],["Alias"]]	c"ServerNumberOfEntries"	b"Enable"	v"2.10"
object/tw	q[["Name"]]	c"HostnameNumberOfEntries"	b"Enable"	v"2.10"
object/tw	q[["OpClass"]]	c"DisAllowedOpClassChannelsNumberOfEntries"	b"Enable"	v"2.15"
object/tw	q[["Order"],["Alias"]]	c"CycleElementNumberOfEntries"	b"Enable"	v"2.11"
object/tw	q[["Order"],["Alias"]]	c"PermissionNumberOfEntries"	b"Enable"	v"2.15"
object/tw	q[["PrimaryVID"]]	c"Default8021QNumberOfEntries"	b"Enable"	v"2.15"
object/tw	q[["Profile","Frequency","GlobalAggrRxPwrLevel"]]	c"RlapmNumberOfEntries"	b"Enable"	v"2.17"
object/tw	q[["Profile","Frequency"]]	c"SapmNumberOfEntries"	b"Enable"	v"2.17"
object/tw	q[["Protocol"],["Alias"]]	c"MTPNumberOfEntries"	b"Enable"	v"2.15"
object/tw	q[["Reference"],["Alias"]]	c"ParameterNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["RegistryEntry"],["Alias"]]	c"RegistryNumberOfEntries"	b"Enable"	v"2.12"
object/tw	q[["RoleName"],["Alias"],["RoleID"]]	c"RoleNumberOfEntries"	b"Enable"	v"2.15"
object/tw	q[["Server","Username"],["Alias"]]	c"ClientNumberOfEntries"	b"Enable"	v"2.10"
object/tw	q[["Source","ExternalSource"]]	c"LocationNumberOfEntries"	v"2.4"
object/tw	q[["TID","Direction"]]	c"TIDToOpClassPolicyNumberOfEntries"	b"Enable"	v"2.19"
object/tw	q[["URL"],["Alias"]]	c"GroupNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Username"],["Alias"],["UserID"]]	c"UserNumberOfEntries"	b"Enable"	v"2.0"
string/	E"Device.Cellular.Interface.{i}.SupportedAccessTechnologies"	v"2.8"
string/	E"Device.DSL.BondingGroup.{i}.BondSchemesSupported"	v"2.0"
string/	E"Device.DSL.Line.{i}.AllowedProfiles"	v"2.0"
string/	E"Device.DSL.Line.{i}.StandardsSupported"	v"2.0"	x"deleted"
string/	E"Device.FAST.Line.{i}.AllowedProfiles"	v"2.11"
string/	E"Device.Routing.Babel.SupportedMetricCompAlgorithms"	v"2.15"
string/	E"Device.Thread.MLE.{i}.SupportedStandards"	v"2.19"
string/	E"Device.UserInterface.HTTPAccessSupportedProtocols"	v"2.16"
string/	R["Device.Cellular.Interface.{i}.SMS.Storage."]	v"2.19"
string/	R["Device.DHCPv6.Client.{i}.Server."]	v"2.2"
string/	R["Device.DeviceInfo.FirmwareImage."]	v"2.12"
string/	R["Device.DeviceInfo.VendorLogFile."]	v"2.12"
string/	R["Device.DeviceInfo.VendorLogFile."]	v"2.15"
string/	R["Device.DeviceInfo.VendorLogFile."]	v"2.17"
string/	R["Device.ETSIM2M.SCL.{i}.AreaNwkInstance."]	v"2.6"
string/	R["Device.Firewall.Chain."]	v"2.2"
string/	R["Device.Ghn.Interface.{i}.AssociatedDevice."]	v"2.19"
string/	R["Device.HPNA.Interface.{i}.AssociatedDevice."]	v"2.19"
string/	R["Device.HomePlug.Interface.{i}.AssociatedDevice."]	v"2.19"
string/	R["Device.IEEE1905.AL.NetworkTopology.IEEE1905Device."]	v"2.13"	x"deleted"
string/	R["Device.IEEE1905.AL.NetworkTopology.IEEE1905Device."]	v"2.15"
string/	R["Device.IEEE1905.AL.NetworkTopology.IEEE1905Device."]	v"2.19"
string/	R["Device.IP.Interface."]	v"2.15"
string/	R["Device.IP.Interface."]	v"2.8"
string/	R["Device.IPsec.Tunnel."]	v"2.5"
string/	R["Device.LLDP.Discovery.Device."]	v"2.19"
string/	R["Device.MQTT.Broker.{i}.Bridge.{i}.Server."]	v"2.10"
string/	R["Device.MoCA.Interface.{i}.AssociatedDevice."]	v"2.19"
string/	R["Device.Routing.Babel.InterfaceSetting.{i}.Neighbor."]	v"2.15"
string/	R["Device.Routing.Router."]	v"2.19"
string/	R["Device.SFPs.Mgmt.SFF8472."]	v"2.19"
string/	R["Device.SoftwareModules.DeploymentUnit."]	v"2.16"
string/	R["Device.SoftwareModules.ExecEnvClass."]	v"2.16"
string/	R["Device.Thread.MLE."]	v"2.19"
string/	R["Device.TrustedElements.SIM.{i}.Profile."]	v"2.19"
string/	R["Device.UPA.Interface.{i}.AssociatedDevice."]	v"2.19"
string/	R["Device.USB.Port."]	v"2.0"
string/	R["Device.USB.USBHosts.Host.{i}.Device."]	v"2.0"
string/	R["Device.WiFi.AccessPoint.{i}.AssociatedDevice."]	v"2.19"
string/	R["Device.WiFi.DataElements.Network.Device."]	v"2.13"
string/	R["Device.WiFi.DataElements.Network.Device."]	v"2.19"
string/	R["Device.WiFi.Radio."]	v"2.7"
string/	R["Device.ZigBee.Interface.{i}.AssociatedDevice."]	v"2.19"
string/	R["Device.ZigBee.ZDO.{i}."]	v"2.7"
string/	S100	v"2.14"
string/	S100	v"2.14"	x"deprecated"
string/	S100	v"2.19"
string/	S1024	v"2.0"
string/	S1024	v"2.14"
string/	S1024	v"2.14"	x"deprecated"
string/	S1024	v"2.19"
string/	S1024	v"2.3"
string/	S12	v"2.16"
string/	S12	v"2.6"
string/	S128	v"2.16"
string/	S15	v"2.6"
string/	S16	v"2.17"
string/	S16	v"2.7"
string/	S20	v"2.0"
string/	S20	v"2.16"
string/	S248	v"2.8"
string/	S25	v"2.16"
string/	S255	v"2.0"	x"deleted"
string/	S255	v"2.8"
string/	S256	R["Device.DSL.Channel.","Device.FAST.Line."]	v"2.0"
string/	S256	R["Device.DeviceInfo.VendorLogFile."]	v"2.8"
string/	S256	R["Device.HPNA.Interface.{i}.QoS.FlowSpec."]	v"2.0"
string/	S256	R["Device.IEEE1905.AL.NetworkTopology.ChangeLog."]	v"2.9"
string/	S256	R["Device.IP.Interface."]	v"2.0"
string/	S256	R["Device.IP.Interface."]	v"2.14"	x"deprecated"
string/	S256	R["Device.IP.Interface."]	v"2.19"
string/	S256	R["Device.SessionManagement.PDP.","Device.SessionManagement.PDN.","Device.SessionManagement.PDU."]	v"2.19"
string/	S256	R["Device.UPnP.Discovery.Device.","Device.UPnP.Discovery.RootDevice."]	v"2.6"
string/	S256	R["Device.UPnP.Discovery.RootDevice.","Device.UPnP.Discovery.Device."]	v"2.6"
string/	S256	R["Device.UPnP.Discovery.Service."]	v"2.6"
string/	S256	R["Device.USB.Port."]	v"2.0"
string/	S256	d""	k"object"	R["Device.WiFi.SSID."]	v"2.0"
string/	S256	p["\\\\d+\\\\.\\\\d+"]	v"2.6"
string/	S256	v"2.15"
string/	S256	v"2.18"
string/	S256	v"2.2"
string/	S256	v"2.8"
string/	S32	v"2.15"
string/	S32	v"2.4"
string/	S32	v"2.7"
string/	S4	p["([0-9A-Fa-f]){4}"]	v"2.7"
string/	S4	v"2.16"
string/	S4	v"2.19"
string/	S63	v"2.6"
string/	S64	E"Device.Cellular.Interface.{i}.AvailableNetworks"	v"2.8"
string/	S64	v"2.17"
string/	S64	v"2.7"
string/	S65535	v"2.13"
string/	S65535	v"2.15"
string/	S8	p["\\\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\\\d|3[01])[A-Za-z0-9]{0,2}"]	v"2.19"
string/	d""	k"object"	v"2.15"
string/	e["","*","Cleared","Critical","Major","Minor","Warning","Indeterminate"]	v"2.4"
string/	e["","CWMP","USP","OMA-DM","SNMP","UPnP","HELD","DHCPv4","DHCPv6","LLDP-MED","MLP","Other"]	d"CWMP"	k"object"	v"2.4"
string/	e["0","1","2","3","4","5","6","7"]	v"2.17"
string/	e["0","1","2"]	v"2.17"
string/	e["2.4GHz","5GHz","6GHz"]	v"2.13"	x"deleted"
string/	e["2.4GHz","5GHz","6GHz"]	v"2.7"
string/	e["20MHz","40MHz","80MHz","160MHz","320MHz","Unknown"]	v"2.17"
string/	e["20MHz","40MHz","80MHz","160MHz","320MHz-1","320MHz-2","Auto"]	v"2.7"
string/	e["20MHz","40MHz","80MHz","160MHz","80+80MHz","320MHz-1","320MHz-2"]	v"2.11"
string/	e["20MHz","40MHz","80MHz","160MHz"]	v"2.13"	x"deleted"
string/	e["3GPP access","Non-3GPP access"]	v"2.14"
string/	e["AAL1","AAL2","AAL3","AAL4","AAL5"]	v"2.0"
string/	e["AP","non-AP/non-PCP STA","Wi-Fi P2P Client","Wi-Fi P2P Group Owner","802.11adPCP"]	v"2.9"
string/	e["ASLEEP","AWAKE"]	v"2.6"
string/	e["Accepting","NotAccepting","Unknown"]	v"2.7"
string/	e["Active","Available","Error","Disabled"]	d"Disabled"	k"object"	v"2.0"
string/	e["Active","DiscoveryUnderway","DiscoveryFailed","Inactive","ValidationUnderway"]	v"2.7"
string/	e["Active","Inactive","StackDisabled","Error"]	v"2.18"
string/	e["Active","Inactive"]	v"2.19"
string/	e["AdHoc","Infrastructure"]	v"2.7"
string/	e["AutoConfigured","DHCPv6","IKEv2","MAP","WellKnown","3GPP-NAS","Static"]	d"Static"	k"object"	v"2.2"
string/	e["AutoConfigured","PrefixDelegation","RouterAdvertisement","WellKnown","Static","Child"]	d"Static"	k"object"	v"2.2"
string/	e["Blacklist","BTM Request","Async BTM Query"]	v"2.13"	x"deleted"
string/	e["Blacklist","BTM Request","Async BTM Query"]	v"2.15"
string/	e["CA","DRM","UICC"]	v"2.0"
string/	e["CM_IDLE","CM_CONNECTED","CM_UNDEFINED","Error"]	v"2.14"
string/	e["Child","Router","Leader","Unassigned"]	v"2.19"
string/	e["Connecting","Authenticating","Updated","Error_Misconfigured","Error","Disabled"]	v"2.10"
string/	e["Constant","Rechargeable","Disposable"]	v"2.7"
string/	e["Conversational","Streaming","Interactive","Background","SubscribedValue"]	v"2.19"
string/	e["Critical","33","66","100"]	v"2.7"
string/	e["Critical","Major","Minor","Warning","Indeterminate"]	v"2.4"
string/	e["DHCP","IKEv2","AutoIP","IPCP","Static","3GPP-NAS"]	d"Static"	k"object"	v"2.0"
string/	e["DHCP","Static","AutoIP","None"]	v"2.0"	x"deleted"
string/	e["DHCPv4","DHCPv6","Static"]	d"Static"	k"object"	v"2.8"
string/	e["DHCPv4","OSPF","IPCP","RIP","3GPP-NAS","Static"]	d"Static"	k"object"	v"2.2"
string/	e["DHCPv6","OSPF","RA","RIPng","3GPP-NAS","Static"]	d"Static"	k"object"	v"2.2"
string/	e["DHCPv6","Static"]	d"Static"	k"object"	v"2.8"
string/	e["DHCPv6","Static"]	v"2.2"
string/	e["DMT","CAP","2B1Q","43BT","PAM","QAM"]	v"2.0"
string/	e["DOCSIS10","DOCSIS11","DOCSIS20","DOCSIS30","DOCSIS31"]	v"2.15"
string/	e["Defaults","PortMapping","WANIPv6FirewallControl","ACS","UserInterface","Other"]	d"ACS"	k"object"	v"2.2"
string/	e["Disabled","Active","Error"]	v"2.12"
string/	e["Disabled","Active","Inactive","Unsupported"]	v"2.17"
string/	e["Disabled","Blocking","Listening","Learning","Forwarding","Broken"]	d"Disabled"	k"object"	v"2.0"
string/	e["Disabled","Enabled","Connecting","Error_Timeout","Error_HostNameNotResolved","Error_NetworkFailure","Error_NotAuthorized","Error_Unsupported","Error"]	d"Disabled"	k"object"	v"2.8"
string/	e["Disabled","Enabled","Enabled_NATForcedDisabled","Enabled_PortMappingDisabled","Error_Misconfigured","Error"]	d"Disabled"	k"object"	v"2.0"
string/	e["Disabled","Enabled","Error","Error_Misconfigured"]	v"2.16"
string/	e["Disabled","Enabled","Error"]	d"Disabled"	k"object"	v"2.2"
string/	e["Disabled","Enabled","Error"]	d"Disabled"	k"object"	v"2.8"
string/	e["Disabled","Enabled","Error"]	v"2.16"
string/	e["Disabled","Enabled","Error"]	v"2.17"
string/	e["Disabled","Enabled","Error"]	v"2.5"
string/	e["Disabled","Enabled","Error_Misconfigured","Error"]	d"Disabled"	k"object"	v"2.15"
string/	e["Disabled","Enabled","Error_Misconfigured","Error"]	d"Disabled"	k"object"	v"2.4"
string/	e["Disabled","Enabled","Error_Misconfigured","Error"]	d"Disabled"	k"object"	v"2.5"
string/	e["Disabled","Enabled","Error_Misconfigured","Error"]	d"Disabled"	k"object"	v"2.7"
string/	e["Disabled","Enabled","Error_Misconfigured","Error"]	d"Disabled"	k"object"	v"2.8"
string/	e["Disabled","Enabled","Error_Misconfigured","Error"]	v"2.10"
string/	e["Disabled","Enabled","Error_Misconfigured","Error"]	v"2.15"
string/	e["Disabled","Enabled","Error_Misconfigured","Error"]	v"2.8"
string/	e["Disabled","Enabled","Error_Misconfigured","Up","Down","Unknown","Dormant","NotPresent","LowerLayerDown","Error"]	v"2.9"
string/	e["Disabled","Enabled","Error_URLEmpty","Error"]	v"2.0"
string/	e["Disabled","Enabled","Error_Unreachable","Error"]	v"2.19"
string/	e["Disabled","Enabled","Inactive","Error_Misconfigured","Error"]	d"Disabled"	k"object"	v"2.0"
string/	e["Disabled","Enabled","Reset","Initializing"]	v"2.4"
string/	e["Disabled","Enabled","StackDisabled","Error"]	v"2.8"
string/	e["Disabled","Enabled","Trigger"]	d"Disabled"	k"object"	v"2.0"
string/	e["Disabled","Enabled","Unsupported"]	v"2.19"
string/	e["Disabled","Error","Unconfigured","Configured","SetupLocked","InProgress"]	v"2.17"
string/	e["Disabled","Error","Unconfigured","Configured","SetupLocked"]	v"2.11"
string/	e["Disabled","Error","Unconfigured","Configured"]	v"2.11"
string/	e["Disabled","InUse","Controlled","Error"]	v"2.11"
string/	e["Disabled","Optional","Required"]	v"2.17"
string/	e["Disabled","Unsynchronized","Synchronized","Error"]	v"2.0"
string/	e["Disabled","Unsynchronized","Synchronized","Error_FailedToSynchronize","Error"]	v"2.16"
string/	e["Disconnected","Logoff","Connecting","Authenticating","Authenticated","Held","Restart","ForceAuth","ForceUnauth"]	v"2.0"
string/	e["ERROR_NONE","ERROR_ISP_TIME_OUT","ERROR_COMMAND_ABORTED","ERROR_NOT_ENABLED_FOR_INTERNET","ERROR_BAD_PHONE_NUMBER","ERROR_USER_DISCONNECT","ERROR_ISP_DISCONNECT","ERROR_IDLE_DISCONNECT","ERROR_FORCED_DISCONNECT","ERROR_SERVER_OUT_OF_RESOURCES","ERROR_RESTRICTED_LOGON_HOURS","ERROR_ACCOUNT_DISABLED","ERROR_ACCOUNT_EXPIRED","ERROR_PASSWORD_EXPIRED","ERROR_AUTHENTICATION_FAILURE","ERROR_NO_DIALTONE","ERROR_NO_CARRIER","ERROR_NO_ANSWER","ERROR_LINE_BUSY","ERROR_UNSUPPORTED_BITSPERSECOND","ERROR_TOO_MANY_LINE_ERRORS","ERROR_IP_CONFIGURATION","ERROR_UNKNOWN"]	v"2.0"
string/	e["Enabled","Active","Disabled"]	v"2.12"
string/	e["Enabled","Disabled","Error"]	v"2.10"
string/	e["Enabled","Disabled","Error"]	v"2.5"
string/	e["Enabled","Disabled","Unknown","Connecting","ServerNotPresent","Error_Misconfigured","Error_AuthenticationFailure","Error"]	v"2.15"
string/	e["Enabled","Disabled","Unknown","Dormant","Connecting","ServerNotPresent","Error_Misconfigured","Error_AuthenticationFailure","Error"]	v"2.7"
string/	e["Ethernet","G.hn","HPNA","HomePlug","MoCA","UPA","Wi-Fi","Other"]	v"2.13"
string/	e["FN-RG","5G-RG","Negotiating"]	v"2.14"
string/	e["ForwardingEntryCreated","NoForwardingEntry","Error"]	v"2.2"
string/	e["G.992.3_Annex_K_ATM","G.992.3_Annex_K_PTM","G.993.2_Annex_K_ATM","G.993.2_Annex_K_PTM"]	v"2.0"
string/	e["GPS","AGPS","Manual","External"]	d"External"	k"object"	v"2.4"
string/	e["High","Medium","Low"]	v"2.2"
string/	e["Home","Roaming"]	v"2.8"
string/	e["Host","Hub","Device"]	v"2.0"
string/	e["HostReinit","SpontaneousInterrupt","LossOfPower"]	v"2.14"
string/	e["IEEE 802.3u","IEEE 802.3ab","IEEE 802.11b","IEEE 802.11g","IEEE 802.11a","IEEE 802.11n 2.4","IEEE 802.11n 5.0","IEEE 802.11ac","IEEE 802.11ad","IEEE 802.11af","IEEE 802.11ax","IEEE 802.11be","IEEE 1901 Wavelet","IEEE 1901 FFT","MoCAv1.1","Generic PHY","IEEE 802.11ah"]	v"2.17"
string/	e["IEEE1905","Non-IEEE1905"]	v"2.9"
string/	e["IPv4","IPv6","IPv4v6","Unstructured"]	v"2.14"
string/	e["IPv4","IPv6","IPv4v6","Unstructured"]	v"2.14"	x"deprecated"
string/	e["IPv4","IPv6","IPv4v6","Unstructured"]	v"2.19"
string/	e["IPv4Only","IPv6Only","HonorMDD"]	v"2.15"
string/	e["Incomplete","Available","Error_Misconfigured"]	v"2.9"
string/	e["Indeterminate","InProgress","Success","Error","Error_TIMEOUT"]	v"2.4"
string/	e["Indeterminate","InProgress","Success","Error","Error_Timeout"]	v"2.7"
string/	e["Init","Selecting","Requesting","Rebinding","Bound","Renewing"]	v"2.0"
string/	e["L0","L1","L2","L3","L4"]	v"2.0"
string/	e["L0","L2.1","L2.2","L3"]	v"2.11"
string/	e["LISTEN","ESTABLISHED"]	v"2.0"
string/	e["LeaseActive","GoodbyeReceived","LeaseExpired"]	v"2.6"
string/	e["Listen","Connect"]	v"2.16"
string/	e["Low","Full","High","Super"]	v"2.0"
string/	e["Manual","Auto_Startup","Auto_User","Auto_Refresh","Auto_Dynamic","Auto_DFS","Unknown"]	v"2.12"
string/	e["NG-RAN","E-UTRAN","W-5GAN"]	v"2.14"
string/	e["NO_ERROR","MISCONFIGURATION_ERROR","DNS_ERROR","CONNECTION_ERROR","AUTHENTICATION_ERROR","TIMEOUT_ERROR","PROTOCOL_ERROR"]	v"2.10"
string/	e["NewNeighbor","LostNeighbor"]	v"2.9"
string/	e["No","Yes","NoDetect","SubscribedValue"]	v"2.19"
string/	e["No","Yes","SubscribedValue"]	v"2.19"
string/	e["NoFault","FailureOnStart","FailureOnAutoStart","FailureOnStop","FailureWhileActive","DependencyFailure","UnStartable"]	v"2.1"
string/	e["NoImage","Active","Downloading","Validating","Available","DownloadFailed","ValidationFailed","InstallationFailed","ActivationFailed"]	v"2.12"
string/	e["None","AboveControlChannel","BelowControlChannel"]	v"2.13"	x"deleted"
string/	e["None","Available","Valid","Blocked","Error"]	v"2.8"
string/	e["None","Local","Remote","Unsupported"]	v"2.5"
string/	e["None","MIC-32","MIC-64","MIC-128","ENC","ENC-MIC-32","ENC-MIC-64","ENC-MIC-128"]	v"2.7"
string/	e["None","MPPE"]	v"2.0"
string/	e["None","PAP","CHAP","MS-CHAP"]	v"2.0"
string/	e["None","Running","Error"]	v"2.0"
string/	e["None","USIM","eSIM"]	v"2.19"
string/	e["None","Van Jacobson","STAC LZS"]	v"2.0"
string/	e["None","WEP","WPA","WPA2","WPA-WPA2","WPA-Enterprise","WPA2-Enterprise","WPA-WPA2-Enterprise","WPA3-SAE","WPA2-PSK-WPA3-SAE","WPA3-Enterprise","OWE"]	v"2.7"
string/	e["None","Wi-Fi","MoCA","Ethernet","G.hn","HPNA","HomePlug","UPA"]	v"2.13"	x"deleted"
string/	e["None","Wi-Fi","MoCA","Ethernet","G.hn","HPNA","HomePlug","UPA"]	v"2.15"	x"deprecated"
string/	e["Normal","Loopback","Tunnel","Tunneled"]	d"Normal"	k"object"	v"2.0"
string/	e["NotSupported","SupportedNotEnabled","Running"]	v"2.15"
string/	e["NotSupported","SupportedNotEnabled","Running"]	v"2.15"	x"deprecated"
string/	e["NotSupported","SupportedNotEnabled","Running"]	v"2.17"
string/	e["Not_Asleep","WNM_Sleep_Mode","TPU_Sleep","TDLS_Peer_Power_Save_Mode_(PSM)","AP_PS-Poll","TWT_Sleep","Light_Sleep","Deep_Sleep"]	v"2.17"
string/	e["O1","O2","O3","O2-3","O4","O5","O6","O7","O8","O9"]	v"2.16"
string/	e["OCIImage","VMRawImage","OSGiBundle","JAR","WAR"]	v"2.16"
string/	e["On","Power_Save","Off","Unsupported"]	v"2.9"
string/	e["Open","Short","Powered on CPE","Unknown"]	v"2.13"
string/	e["PMKSA","PMK-R0","PMK-R1","Mesh_PMKSA","Mesh_TKSA","PTKSA","GTKSA","IGTKSA","Mesh_GTKSA","BIGTKSA","TPKSA","Other"]	v"2.17"
string/	e["Parent","Child","PrevChild","Sibling","None"]	v"2.7"
string/	e["Pending","Retrying","Success","Error"]	v"2.3"
string/	e["PointToPoint","Broadcast","Acknowledgement"]	v"2.19"
string/	e["PowerLineBaseband","PhoneLineBaseband","CoaxBaseband","CoaxRF","PlasticOpticalFiber"]	v"2.8"
string/	e["Powerline","Phone","Coax"]	v"2.4"	x"deleted"
string/	e["Preferred","Deprecated","Invalid","Inaccessible","Unknown","Tentative","Duplicate","Optimistic"]	d"Invalid"	k"object"	v"2.2"
string/	e["Preferred","Deprecated","Invalid","Inaccessible","Unknown"]	d"Invalid"	k"object"	v"2.2"
string/	e["Provisioning","Test","Operational","Unknown"]	v"2.19"
string/	e["R1","R2","R3"]	v"2.19"
string/	e["RM_REGISTERED","RM_DEREGISTERED","RM_UNDEFINED","Error"]	v"2.14"
string/	e["ReceivedRead","Received","Sent","Stored","Unknown"]	v"2.19"
string/	e["Registered","UpdateNeeded","Updating","Error","Disabled"]	v"2.10"
string/	e["SFF-8472","Unknown"]	v"2.19"
string/	e["STA","EasyMesh_Agent","EasyMesh_Controller","DE_Collector","Unknown"]	v"2.17"
string/	e["SUCCESS","FAILURE"]	v"2.6"
string/	e["Self","Bus","Unknown"]	v"2.0"
string/	e["Send","Receive","Both"]	v"2.0"
string/	e["Standard-A","Standard-B","Powered-B","Micro-AB","Micro-B"]	v"2.0"
string/	e["Started","Stopped","Error"]	v"2.19"
string/	e["Stateless","Stateful"]	v"2.2"
string/	e["SuccessfulLogin","FailedLogin","Error"]	v"2.19"
string/	e["Synchronized","Periodic","Manual"]	v"2.7"
string/	e["TCP","UDP"]	v"2.6"
string/	e["TWT_schedule","TSPEC","Scheduler_policy","IEEE_802.11","Non_IEEE_802.11","BSS_non_usage"]	v"2.15"
string/	e["UICC","DRM","WWC","CA"]	v"2.19"
string/	e["UNI-to-ANI","ANI-to-UNI","bidirectional"]	v"2.16"
string/	e["Unconfigured","Connecting","Authenticating","Connected","PendingDisconnect","Disconnecting","Disconnected"]	v"2.0"
string/	e["Unknown","DHCP","Static","Auto-IP"]	v"2.9"
string/	e["Unknown","Half","Full"]	v"2.18"
string/	e["Unknown","LC","SC","ST","FC","MT-RJ"]	v"2.16"
string/	e["Unknown","LinkLocal","DHCP","Static","SLAAC"]	v"2.9"
string/	e["Unknown","Low","Full","High","Super"]	v"2.0"
string/	e["Unknown","OHCI","EHCI","UHCI","xHCI"]	v"2.0"
string/	e["Unknown","Other","AnnexA","AnnexB","AnnexC"]	v"2.15"
string/	e["Unknown","Other","QAM64","QAM256"]	v"2.15"
string/	e["Unknown","Other","Taps8Increment16","Taps16Increment8","Taps32Increment4","Taps64Increment2","Taps128Increment1","Taps12increment17"]	v"2.15"
string/	e["Unknown","Wi-Fi Channel Utilization","Wi-Fi Link Quality","Backhaul Link Utilization"]	v"2.13"	x"deleted"
string/	e["Unknown","Wi-Fi Channel Utilization","Wi-Fi Link Quality","Backhaul Link Utilization"]	v"2.15"
string/	e["Unsubscribed","Subscribed","Subscribing","Unsubscribing","Error"]	v"2.10"
string/	e["Unsupported","G-PON","XG-PON","NG-PON2","XGS-PON","EPON","MoCA","Optical Ethernet","Electrical Ethernet"]	v"2.19"
string/	e["Unsupported","Unknown","On","Off"]	v"2.18"
string/	e["UntilStopped","Forever"]	v"2.16"
string/	e["Up","Down","Error"]	v"2.15"
string/	e["Up","Down","Unknown","Dormant","NotPresent","Error"]	v"2.16"
string/	e["Up","Down","Unknown","Dormant","NotPresent","LowerLayerDown","Error"]	d"Down"	k"object"	v"2.16"
string/	e["Up","Down","Unknown","Dormant","NotPresent","LowerLayerDown","Error"]	d"Down"	k"object"	v"2.19"
string/	e["Up","Down","Unknown","Dormant","NotPresent","LowerLayerDown","Error"]	v"2.11"
string/	e["Up","Down","Unknown","Dormant","NotPresent","LowerLayerDown","Error"]	v"2.14"
string/	e["Up","Down","Unknown","Dormant","NotPresent","LowerLayerDown","Error"]	v"2.16"
string/	e["Up","Down","Unknown","Dormant","NotPresent","LowerLayerDown","Error"]	v"2.19"
string/	e["Up","Down","Unknown","Dormant","NotPresent","LowerLayerDown","Error"]	v"2.7"
string/	e["Up","Down","Unknown","Dormant","NotPresent","LowerLayerDown","Error"]	v"2.8"
string/	e["Up","Down","Unknown","Dormant","NotPresent","LowerLayerDown","Error"]	v"2.9"
string/	e["Up","Error","Disabled"]	v"2.1"
string/	e["Up","Initializing","EstablishingLink","NoSignal","Disabled","Error"]	v"2.0"
string/	e["Up","Initializing","EstablishingLink","NoSignal","Disabled","Error"]	v"2.11"
string/	e["User","System","Controller"]	d"Controller"	k"object"	v"2.17"
string/	e["User","System","Controller"]	d"Controller"	k"object"	v"2.18"
string/	e["User","System","UPnP","Controller"]	d"Controller"	k"object"	v"2.16"
string/	e["User","System","UPnP","Controller"]	d"Controller"	k"object"	v"2.17"
string/	e["WebSocket","STOMP","MQTT","UDS"]	v"2.16"
string/	e["ZC","ZR","ZED"]	v"2.7"
string/	e["a","b","g","n","ac","ax","be"]	v"2.10"
string/	e["a","b","g","n","ac","ax"]	v"2.13"	x"deleted"
string/	e["active","pending"]	v"2.19"
string/	e["arm","i386","m68010","m68k","mipseb","mipsel","powerpc","sh3eb","sh3el","x86_64"]	v"2.1"
string/	e["beginNodeAdmissionState","newNodeTypeOneProbeTxState","newNodeTypeOneProbeRxState","newGcdDistributionState","beginPhyProfileState","steadyState","typeThreeProbeState","lmoTypeOneProbeState","lmoNodeGcdDistributionState","beginLmoPhyProfileState","lmoGcdTypeOneProbeLinkState","alternateChannelQuietLineState","alternateChannelEvmProbeState","unsolicitedProbeReportState","beginUnsolicitedPhyProfileState","rxDeterminedProbeState","calibrationState"]	v"2.17"
string/	e["downlink","uplink","bidirectional"]	v"2.14"	x"deprecated"
string/	e["downlink","uplink","bidirectional"]	v"2.19"
string/	e["libpcap","pcapng"]	v"2.13"
string/	e["moca1PHY","primary","bonded","m25300MHz","m25400MHz","m25500MHz"]	v"2.17"
string/	e["moca1PHY","primary","bonded"]	v"2.17"
string/	e["rx-on-when-idle","Full Thread Device","Full Network Data"]	v"2.19"
string/	e["unicast","multicast","broadcast"]	v"2.16"
string/	p["YYYYMMDD.HHMMSS"]	v"2.12"
string/	s0	S64	v"2.17"
string/	s0	S7	g[[0,0],[5,7]]	v"2.15"
string/	s0	S80	v"2.17"
string/	s15	S15	p["[0-9]{15,15}"]	v"2.8"
string/	s2	S2	v"2.15"
string/	s6	S20	p["[0-9]{6,20}"]	v"2.19"
string/	s6	S20	p["[0-9]{6,20}"]	v"2.8"
string/	s6	S6	p["[0-9A-F]{6}"]	v"2.0"
string/	s6	S6	p["[0-9A-F]{6}"]	v"2.13"	x"deleted"
string/	s6	S6	p["[0-9A-F]{6}"]	v"2.15"	x"deprecated"
string/	s6	S6	p["[0-9A-F]{6}"]	v"2.8"
string/	t"CmRegState"	e["Other","NotReady","NotSynchronized","PhySynchronized","UsParametersAcquired","RangingComplete","DHCPv4Complete","ToDEstablished","SecurityEstablished","ConfigFileDownloadComplete","RegistrationComplete","Operational","AccessDenied","EAEInProgress","DHCPv4InProgress","DHCPv6InProgress","DHCPv6Complete","RegistrationInProgress","BPIInit","ForwardingDisabled","DsTopologyResolutionInProgress","RangingInProgress","RFMuteAll"]	v"2.15"
string/	t"DocsisUpstreamType"	e["Unknown","TDMA","ATDMA","SCDMA","TDMAAndATDMA"]	v"2.15"
string/	t"IPAddress"	S45	v"2.19"
string/	t"IPPrefix"	S49	v"2.15"
string/	t"IPv4Address"	S15	p["","((25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])\\\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])"]	v"2.13"
string/	t"IPv4Address"	S15	p["","((25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])\\\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])"]	v"2.17"
string/	t"IPv4Address"	S15	p["","((25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])\\\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])"]	v"2.19"
string/	t"IPv4Address"	S15	p["","((25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])\\\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])"]	v"2.9"
string/	t"IPv6Address"	S45	v"2.13"
string/	t"IPv6Address"	S45	v"2.14"	x"deprecated"
string/	t"IPv6Address"	S45	v"2.17"
string/	t"IPv6Address"	S45	v"2.5"
string/	t"IPv6Prefix"	S49	v"2.19"
string/	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.14"
string/	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.2"
string/	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.7"
string/	t"MocaChannelIndex"	e["primary","secondary","m25first","m25second","m25third","m25fourth","m25fifth"]	v"2.17"
string/	t"MocaFlowIngrClassRule"	e["ruleDAVLANtag4or5","ruleDAonly","ruleDAandDSCPnoVLAN","ruleDAandVLANignoreDSCP","ruleDAandVLANorDSCP"]	v"2.17"
string/	t"RangingState"	e["Other","Aborted","RetriesExceeded","Success","Continue","TimeoutT4"]	v"2.15"
string/	t"SST"	e["eMBB","URLLC","MIoT","V2X"]	v"2.14"
string/	t"SST"	e["eMBB","URLLC","MIoT","V2X"]	v"2.14"	x"deprecated"
string/	t"SST"	e["eMBB","URLLC","MIoT","V2X"]	v"2.19"
string/	t"URL"	S2048	v"2.1"
string/	t"URL"	S2048	v"2.13"
string/	t"UUID"	s36	S36	p["[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}"]	v"2.1"
string/	t"UUID"	s36	S36	p["[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}"]	v"2.12"
string/	t"UUID"	s36	S36	p["[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}"]	v"2.16"
string/	v"2.14"	x"deprecated"
string/	v"2.16"
string/	v"2.3"
string/	v"2.4"
string/	v"2.8"
string/C	R["Device.LEDs.LED.{i}.CycleElement."]	v"2.11"
string/C	S1024	v"2.0"
string/C	S256	v"2.0"
string/C	S256	v"2.4"
string/C	S256	v"2.9"
string/C	e["Installing","Installed","Updating","Uninstalling","Uninstalled"]	v"2.1"
string/C	e["None","Authoritative","NonAuthoritative"]	v"2.0"
string/C	e["Real","Reference"]	v"2.4"
string/C	e["Running","Sleeping","Stopped","Idle","Uninterruptible","Zombie"]	v"2.0"
string/C	e["Success","Error_DNSServerNotAvailable","Error_HostNameNotResolved","Error_Timeout","Error_Other"]	v"2.0"
string/C	s6	S6	p["[0-9A-F]{6}"]	v"2.0"
string/C	t"IPAddress"	S45	v"2.0"
string/C	t"IPAddress"	S45	v"2.9"
string/C	t"ZigBeeNetworkAddress"	S4	p["","([0-9A-Fa-f]){4}"]	v"2.7"
string/C	v"2.0"
string/C	v"2.11"
string/C	v"2.9"
string/D	S6	p["","[0-9A-F]{6}"]	v"2.0"
string/D	e["Idle","Starting","Active","Stopping"]	v"2.1"
string/D	t"IEEE_EUI64"	S23	p["","([0-9A-Fa-f][0-9A-Fa-f]:){7}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.7"
string/D	v"2.7"
string/f	S32	p["2\\\\.\\\\d+"]	v"2.4"
string/f	S64	v"2.0"
string/fC	S32	v"2.0"
string/fD	t"URL"	S2048	v"2.0"
string/fE	S64	v"2.0"
string/l	E"Device.WiFi.NeighboringWiFiDiagnostic.Result.{i}.SupportedStandards"	v"2.7"
string/l	L1024	R["Device.Hosts.Host."]	v"2.0"
string/l	L1024	R["Device.IEEE1905.AL.Interface."]	v"2.9"
string/l	L1024	R["Device.XPON.ONU.{i}.ANI."]	v"2.16"
string/l	L1024	S256	R["Device.Hosts.Host."]	v"2.8"
string/l	L1024	v"2.10"
string/l	L1024	v"2.14"	x"deleted"
string/l	L1024	v"2.9"
string/l	L256	v"2.13"
string/l	L256	v"2.4"
string/l	N1024	S256	R["Device.Hosts.Host."]	v"2.6"
string/l	N2	R["Device.DHCPv4.Server.Pool.{i}.Client.","Device.DHCPv6.Server.Pool.{i}.Client."]	v"2.2"
string/l	R["Device.DeviceInfo.ProcessStatus.Process."]	v"2.1"
string/l	R["Device.DeviceInfo.Processor."]	v"2.1"	x"deprecated"
string/l	R["Device.DeviceInfo.SupportedDataModel."]	v"2.1"
string/l	R["Device.DeviceInfo.SupportedDataModel."]	v"2.3"
string/l	R["Device.ETSIM2M.SCL.{i}.AreaNwkDeviceInfoInstance."]	v"2.6"
string/l	R["Device.Hosts.Host."]	v"2.19"
string/l	R["Device.IP.Interface."]	v"2.17"
string/l	R["Device.IPsec.Filter."]	v"2.5"
string/l	R["Device.NAT.PortMapping."]	v"2.17"
string/l	R["Device.SoftwareModules.DeploymentUnit."]	v"2.16"
string/l	R["Device.SoftwareModules.ExecEnv.{i}.ApplicationData."]	v"2.16"
string/l	R["Device.SoftwareModules.ExecutionUnit."]	v"2.1"
string/l	R["Device.SoftwareModules.ExecutionUnit."]	v"2.18"
string/l	R["Device.UPnP.Discovery.Device."]	v"2.19"
string/l	R["Device.USPAgent.ControllerTrust.Role."]	v"2.15"
string/l	S256	R["Device.Hosts.Host."]	v"2.0"
string/l	S256	R["Device.Hosts.Host."]	v"2.6"
string/l	S256	R["Device.IEEE1905.AL.NetworkTopology.IEEE1905Device.{i}.Interface."]	v"2.9"
string/l	S256	R["Device.ZigBee.ZDO."]	v"2.7"
string/l	e["1.0","1.1","1.2","1.3","1.4"]	v"2.19"
string/l	e["106a","212a"]	v"2.11"
string/l	e["2-out-of-3","ETX"]	v"2.15"
string/l	e["2.4GHz","5GHz","6GHz"]	v"2.0"
string/l	e["20MHz","40MHz","80MHz","160MHz","80+80MHz","320MHz-1","320MHz-2","Auto"]	v"2.12"
string/l	e["3.1","3.1.1","5.0"]	v"2.10"
string/l	e["868-868.6","902-928","2400-2483.5"]	v"2.7"
string/l	e["8a","8b","8c","8d","12a","12b","17a","30a","35b"]	v"2.0"
string/l	e["A","AAAA","SRV","PTR"]	v"2.2"
string/l	e["A","B","C","D"]	v"2.0"
string/l	e["ATCP","IPCP","IPXCP","NBFCP","IPv6CP"]	v"2.2"
string/l	e["ATM","Ethernet","TDIM"]	v"2.0"
string/l	e["ATMCells","Concatenation"]	v"2.15"
string/l	e["All","2.4","5","6","5_UNII_1","5_UNII_2","5_UNII_3","5_UNII_4","6_UNII_5","6_UNII_6","6_UNII_7","6_UNII_8","Sub_1GHz"]	v"2.15"
string/l	e["AlternatePANCoordinator","FFD","MainsPowerSource","OnWhenIdle","SecureCommunication"]	v"2.7"
string/l	e["Basic","Digest","DigitalSignature"]	v"2.4"
string/l	e["CAP_AUDIT_CONTROL","CAP_AUDIT_READ","CAP_AUDIT_WRITE","CAP_BLOCK_SUSPEND","CAP_BPF","CAP_CHECKPOINT_RESTORE","CAP_CHOWN","CAP_DAC_OVERRIDE","CAP_DAC_READ_SEARCH","CAP_FOWNER","CAP_FSETID","CAP_IPC_LOCK","CAP_IPC_OWNER","CAP_KILL","CAP_LEASE","CAP_LINUX_IMMUTABLE","CAP_MAC_ADMIN","CAP_MAC_OVERRIDE","CAP_MKNOD","CAP_NET_ADMIN","CAP_NET_BIND_SERVICE","CAP_NET_BROADCAST","CAP_NET_RAW","CAP_PERFMON","CAP_SETGID","CAP_SETFCAP","CAP_SETPCAP","CAP_SETUID","CAP_SYS_ADMIN","CAP_SYS_BOOT","CAP_SYS_CHROOT","CAP_SYS_MODULE","CAP_SYS_NICE","CAP_SYS_PACCT","CAP_SYS_PTRACE","CAP_SYS_RAWIO","CAP_SYS_RESOURCE","CAP_SYS_TIME","CAP_SYS_TTY_CONFIG","CAP_SYSLOG","CAP_WAKE_ALARM"]	v"2.18"
string/l	e["Constant","Rechargeable","Disposable"]	v"2.7"
string/l	e["DES","3DES","RC5","IDEA","CAST","BLOWFISH","3IDEA","AES-CBC","AES-CTR","AES-CCM-8","AES-CCM-12","AES-CCM-16","AES-GCM-8","AES-GCM-12","AES-GCM-16","CAMELLIA-CBC"]	v"2.5"
string/l	e["DNS-SRV","DNS","ServerTable","WebSocket"]	v"2.11"
string/l	e["EAP-TLS","EAP-MD5"]	v"2.0"
string/l	e["ExtendedActiveEndpointListAvailable","ExtendedSimpleDescriptorListAvailable"]	v"2.7"
string/l	e["FN-RG","5G-RG","ATSSS"]	v"2.14"
string/l	e["Fronthaul","Backhaul"]	v"2.17"
string/l	e["G.992.1_Annex_A","G.992.1_Annex_B","G.992.1_Annex_C","T1.413","T1.413i2","ETSI_101_388","G.992.2","G.992.3_Annex_A","G.992.3_Annex_B","G.992.3_Annex_C","G.992.3_Annex_I","G.992.3_Annex_J","G.992.3_Annex_L","G.992.3_Annex_M","G.992.4","G.992.5_Annex_A","G.992.5_Annex_B","G.992.5_Annex_C","G.992.5_Annex_I","G.992.5_Annex_J","G.992.5_Annex_M","G.993.1","G.993.1_Annex_A","G.993.2_Annex_A","G.993.2_Annex_B","G.993.2_Annex_C"]	v"2.0"	x"deleted"
string/l	e["G.992.3_Annex_K_ATM","G.992.3_Annex_K_PTM","G.993.2_Annex_K_ATM","G.993.2_Annex_K_PTM","G.994.1"]	v"2.0"
string/l	e["GPRS","EDGE","UMTS","UMTSHSPA","CDMA2000OneX","CDMA2000HRPD","LTE","NR"]	v"2.8"
string/l	e["GZIP","Compress","Deflate"]	v"2.10"
string/l	e["GZIP","Compress","Deflate"]	v"2.7"
string/l	e["Guest","Standard","Restricted","Administrator","Debug"]	v"2.4"
string/l	e["HMAC-MD5","HMAC-SHA1","HMAC-TIGER","AES-128-XCBC","HMAC-SHA2-256","HMAC-SHA2-384","HMAC-SHA2-512","AES-128-CMAC"]	v"2.5"
string/l	e["HMAC-SHA256","BLAKE2s-128"]	v"2.15"
string/l	e["HTTP","HTTPS"]	v"2.0"	x"deleted"
string/l	e["HTTP","HTTPS"]	v"2.10"
string/l	e["HTTP","HTTPS"]	v"2.16"
string/l	e["HTTP","STUN","XMPP"]	v"2.7"
string/l	e["IPLR","Sampled_RTT","IPDV","IPRR","RIPR"]	v"2.14"
string/l	e["MAC","DTLS"]	v"2.15"
string/l	e["NAT44","StatelessNAT64","StatefulNAT64","A+PPortRangeRouter","SupportsPORTSETOption","IPv4Firewall","IPv6Firewall","NPTv6","DSCPReMarkingFunction","FLOWDATAAwareFunction","ILNPTranslator"]	v"2.8"
string/l	e["NG-RAN","E-UTRAN","W-5GAN"]	v"2.14"
string/l	e["NN","NMK"]	v"2.8"
string/l	e["NONE","HMAC-MD5-96","HMAC-SHA1-96","DES-MAC","KPDK-MD5","AES-XCBC-96","HMAC-MD5-128","HMAC-SHA1-160","AES-CMAC-96","AES-128-GMAC","AES-192-GMAC","AES-256-GMAC","HMAC-SHA2-256-128","HMAC-SHA2-256-192","HMAC-SHA2-256-256"]	v"2.5"
string/l	e["NONE","MODP-768","MODP-1024","MODP-1536","MODP-2048","MODP-3072","MODP-4096","MODP-6144","MODP-8192","ECP-256","ECP-384","ECP-521","MODP-1024-PRIME-160","MODP-2048-PRIME-224","MODP-2048-PRIME-256","ECP-192","ECP-224"]	v"2.5"
string/l	e["NULL","DES-IV64","DES","3DES","RC5","IDEA","CAST","BLOWFISH","3IDEA","DES-IV32","AES-CBC","AES-CTR","AES-CCM-8","AES-CCM-12","AES-CCM-16","AES-GCM-8","AES-GCM-12","AES-GCM-16","NULL-AUTH-AES-GMAC","CAMELLIA-CBC","CAMELLIA-CTR","CAMELLIA-CCM-8","CAMELLIA-CCM-12","CAMELLIA-CCM-16"]	v"2.5"
string/l	e["NoPeer","PeerPowerLoss","PeerBondSchemeMismatch","LowRate"]	v"2.0"
string/l	e["POST","PUT"]	v"2.10"
string/l	e["Phone","Coax"]	v"2.0"
string/l	e["PrimaryTrustCenter","PrimaryBindingTableCache","BackupBindingTableCache","PrimaryDiscoveryCache","BackupDiscoveryCache","NetworkManager"]	v"2.7"
string/l	e["SHA-1","SHA-224","SHA-256","SHA-384","SHA-512"]	v"2.15"
string/l	e["SIM","USIM","ISIM"]	v"2.0"
string/l	e["SimpleTokenBucket","SingleRateThreeColor","TwoRateThreeColor"]	v"2.0"
string/l	e["Streaming","File","HTTP","MQTT"]	v"2.5"
string/l	e["TCP/IP","TLS","WebSocket","WebSocketTLS"]	v"2.10"
string/l	e["TKIP","AES"]	v"2.7"
string/l	e["Tahoe","Reno","New Reno","Vegas"]	v"2.0"
string/l	e["UDP"]	v"2.7"
string/l	e["X.509","RawPublicKey"]	v"2.15"
string/l	e["XML","XDR","CSV","JSON"]	v"2.5"
string/l	e["a","b","g","n","ac","ax","be"]	v"2.0"
string/l	e["a","b","g","n","ac","ax","be"]	v"2.7"
string/l	e["a","b","g","n","ac","ax"]	v"2.13"	x"deleted"
string/l	e["o","n","r","c","C","e","p","R"]	v"2.19"
string/l	e["psk","dpp","sae","psk+sae","dpp+sae","dpp+psk+sae","SuiteSelector"]	v"2.17"
string/l	n1	N1024	v"2.16"
string/l	n1	e["WebSocket","STOMP","MQTT","UDS"]	v"2.15"
string/l	t"IPAddress"	S45	v"2.8"
string/l	t"IPv4Address"	N2	S15	p["","((25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])\\\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])"]	d""	k"object"	v"2.0"
string/l	t"MACAddress"	N16	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.0"
string/l	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.17"	x"deprecated"
string/l	t"MocaBand"	e["reserved","bandFCBL","bandFSAT","bandE","bandExD","bandDH","bandDL","noBand"]	o["reserved"]	v"2.17"
string/l	t"MocaPrivacy"	e["mocaReserved5","mocaReserved4","mocaReserved3","mocaReserved2","mocaReserved1","moca2EnhancedPrivacy","moca20Privacy","moca1Privacy"]	v"2.17"
string/l	v"2.0"
string/l	v"2.1"
string/lC	L1024	v"2.0"
string/lC	L2047	v"2.11"
string/lC	R["Device.SoftwareModules.ExecutionUnit."]	v"2.1"
string/lC	S64	v"2.8"
string/lC	d""	k"object"	v"2.0"
string/lC	d""	k"object"	v"2.18"
string/lC	t"IPAddress"	N10	S45	v"2.0"
string/w	E"Device.BulkData.EncodingTypes"	v"2.5"
string/w	E"Device.BulkData.Protocols"	v"2.5"
string/w	E"Device.DynamicDNS.Server.{i}.SupportedProtocols"	v"2.10"
string/w	E"Device.Ghn.Interface.{i}.SCInfo.ModesSupported"	v"2.8"
string/w	E"Device.HPNA.Interface.{i}.PossibleSpectralModes"	v"2.0"
string/w	E"Device.Routing.Babel.SupportedMACAlgorithms"	v"2.15"
string/w	E"Device.UserInterface.HTTPAccessSupportedProtocols"	v"2.16"
string/w	E"Device.UserInterface.RemoteAccess.SupportedProtocols"	v"2.0"	x"deleted"
string/w	E"Device.WiFi.AccessPoint.{i}.Security.ModesSupported"	v"2.0"
string/w	E"Device.WiFi.EndPoint.{i}.Security.ModesSupported"	v"2.0"
string/w	E"Device.WiFi.Radio.{i}.SupportedFrequencyBands"	v"2.0"
string/w	E"Device.WiFi.Radio.{i}.SupportedOperatingChannelBandwidths"	v"2.0"
string/w	R["Device.BulkData.Profile."]	v"2.12"
string/w	R["Device.Cellular.Interface."]	v"2.8"
string/w	R["Device.DeviceInfo.FirmwareImage."]	v"2.12"
string/w	R["Device.DeviceInfo.Location."]	v"2.12"
string/w	R["Device.Firewall.Level."]	v"2.16"
string/w	R["Device.Firewall.Level."]	v"2.2"
string/w	R["Device.Ghn.Interface."]	v"2.8"
string/w	R["Device.IP.Interface."]	v"2.8"
string/w	R["Device.IP.Interface.{i}.IPv6Prefix."]	v"2.8"
string/w	R["Device.IPsec.Profile."]	v"2.5"
string/w	R["Device.LMAP.Event."]	v"2.12"
string/w	R["Device.LMAP.MeasurementAgent."]	v"2.12"
string/w	R["Device.LMAP.MeasurementAgent.{i}.Task."]	v"2.12"
string/w	R["Device.Thread.MLE."]	v"2.19"
string/w	R["Device.USPAgent.Certificate."]	v"2.15"
string/w	R["Device.USPAgent.ControllerTrust.Role."]	v"2.15"
string/w	R["Device.XMPP.Connection."]	v"2.7"
string/w	S1200	v"2.4"
string/w	S128	d""	k"object"	v"2.0"
string/w	S128	d""	k"object"	v"2.15"
string/w	S128	v"2.17"
string/w	S128	v"2.5"
string/w	S15	v"2.17"
string/w	S16	d""	k"object"	v"2.0"
string/w	S16	v"2.0"
string/w	S20	v"2.0"
string/w	S255	v"2.10"
string/w	S255	v"2.16"
string/w	S256	E"Device.DynamicDNS.SupportedServices"	v"2.10"
string/w	S256	E"Device.FAP.ApplicationPlatform.Capabilities.AuthenticationMethodsSupported"	v"2.4"
string/w	S256	R["Device.ATM.Link."]	v"2.0"
string/w	S256	R["Device.DSL.Channel."]	v"2.0"
string/w	S256	R["Device.DynamicDNS.Server."]	v"2.10"
string/w	S256	R["Device.Hosts.Host."]	v"2.17"
string/w	S256	R["Device.IP.Interface."]	v"2.17"
string/w	S256	R["Device.IP.Interface.{i}.IPv4Address."]	v"2.2"
string/w	S256	R["Device.QoS.Policer."]	v"2.0"
string/w	S256	R["Device.QoS.Queue."]	v"2.0"
string/w	S256	R["Device.UPA.Interface."]	v"2.0"
string/w	S256	d""	k"object"	R["Device.Bridging.Bridge.","Device.Bridging.Bridge.{i}.VLAN."]	v"2.0"
string/w	S256	d""	k"object"	R["Device.Bridging.Bridge."]	v"2.7"
string/w	S256	d""	k"object"	R["Device.Bridging.Bridge.{i}.VLAN."]	v"2.0"
string/w	S256	d""	k"object"	R["Device.DHCPv6.Client."]	v"2.2"
string/w	S256	d""	k"object"	R["Device.GRE.Tunnel.","Device.GRE.Tunnel.{i}.Interface."]	v"2.8"
string/w	S256	d""	k"object"	R["Device.L2TPv3.Tunnel.","Device.L2TPv3.Tunnel.{i}.Interface."]	v"2.12"
string/w	S256	d""	k"object"	R["Device.QoS.Queue."]	v"2.0"
string/w	S256	d""	k"object"	R["Device.Routing.Router."]	v"2.0"
string/w	S256	d""	k"object"	R["Device.Syslog.Template."]	v"2.17"
string/w	S256	d""	k"object"	R["Device.Users.User."]	v"2.16"
string/w	S256	d""	k"object"	R["Device.VXLAN.Tunnel.","Device.VXLAN.Tunnel.{i}.Interface."]	v"2.12"
string/w	S256	d""	k"object"	R["Device.WiFi.EndPoint.{i}.Profile."]	v"2.0"
string/w	S256	d""	k"object"	R["Device.WiFi.SSID."]	v"2.0"
string/w	S256	d""	k"object"	v"2.10"
string/w	S256	d""	k"object"	v"2.15"
string/w	S256	d""	k"object"	v"2.17"
string/w	S256	d"local"	k"object"	v"2.17"
string/w	S256	p["\\\\d+/\\\\d+"]	v"2.0"
string/w	S256	v"2.14"	x"obsoleted"
string/w	S256	v"2.15"	x"deleted"
string/w	S256	v"2.18"
string/w	S256	v"2.5"
string/w	S31	v"2.18"
string/w	S5	p["","([01][0-9]|2[0-3]):[0-5][0-9]"]	v"2.14"
string/w	S5	p["","([01][0-9]|2[0-3]):[0-5][0-9]"]	v"2.17"
string/w	S5	p["","([01][0-9]|2[0-3]):[0-5][0-9]"]	v"2.18"
string/w	S6	e["None","DES","3DES","AES128","AES256"]	v"2.0"
string/w	S63	v"2.17"
string/w	S64	d""	k"factory"	v"2.8"
string/w	S64	d""	k"object"	v"2.17"
string/w	S64	v"2.14"
string/w	S64	v"2.16"
string/w	S64	v"2.19"
string/w	S64	v"2.4"
string/w	S64	v"2.5"
string/w	S64	v"2.8"
string/w	d" "	k"object"	v"2.10"
string/w	d""	k"object"	R["Device."]	v"2.2"
string/w	d""	k"object"	R["Device.Firewall.Chain.{i}."]	v"2.2"
string/w	d""	k"object"	R["Device.IP.Interface.{i}.IPv6Prefix."]	v"2.2"
string/w	d""	k"object"	R["Device.MQTT.Client."]	v"2.15"	x"deleted"
string/w	d""	k"object"	R["Device.QoS.Queue."]	v"2.4"
string/w	d""	k"object"	R["Device.Security.Certificate."]	v"2.16"	x"deprecated"
string/w	d""	k"object"	R["Device.Security.Certificate."]	v"2.17"
string/w	d""	k"object"	R["Device.USPAgent.MTP."]	v"2.16"
string/w	d""	k"object"	R["Device.Users.Group."]	v"2.19"
string/w	d""	k"object"	R["Device.Users.SupportedShell."]	v"2.0"
string/w	d""	k"object"	v"2.0"
string/w	d""	k"object"	v"2.19"
string/w	d""	k"object"	v"2.4"
string/w	d""	k"object"	v"2.5"
string/w	d","	k"object"	v"2.10"
string/w	d"Auto"	k"factory"	E"Device.Cellular.Interface.{i}.SupportedAccessTechnologies"	v"2.8"
string/w	d"DNS-SRV"	k"object"	E"Device.XMPP.SupportedServerConnectAlgorithms"	v"2.7"
string/w	d"Disabled"	k"factory"	E"Device.ManagementServer.HTTPCompressionSupported"	v"2.7"
string/w	d"None"	k"object"	E"Device.BulkData.Profile.{i}.HTTP.CompressionsSupported"	v"2.10"
string/w	d"POST"	k"object"	E"Device.BulkData.Profile.{i}.HTTP.MethodsSupported"	v"2.10"
string/w	d"SimpleTokenBucket"	k"object"	E"Device.QoS.Policer.{i}.PossibleMeterTypes"	v"2.0"
string/w	d"\\""	k"object"	v"2.10"
string/w	e["0 Expedited","1 Queued","2 Logged","3 Disabled"]	v"2.4"
string/w	e["2.4GHz","5GHz","6GHz"]	v"2.16"
string/w	e["4-byte MIC","8-byte MIC","16-byte MIC"]	v"2.8"
string/w	e["400nsec","800nsec","1xLTF_0.8us","1xLTF_1.6us","2xLTF_0.8us","2xLTF_1.6us","4xLTF_0.8us","4xLTF_3.2us","Auto"]	v"2.0"
string/w	e["802.1D-2004","802.1Q-2005","802.1Q-2011"]	v"2.0"
string/w	e["AH","ESP"]	d"ESP"	k"object"	v"2.5"
string/w	e["AP","EP"]	v"2.0"
string/w	e["AboveControlChannel","BelowControlChannel","Auto"]	v"2.0"
string/w	e["AdmitAll","AdmitOnlyVLANTagged","AdmitOnlyPrioUntagged"]	d"AdmitAll"	k"object"	v"2.0"
string/w	e["All","Denied","Allowed"]	d"All"	k"object"	v"2.19"
string/w	e["All","Known","Unknown"]	v"2.13"
string/w	e["Allow","Deny"]	d"Allow"	k"object"	v"2.14"
string/w	e["Any","IPv4","IPv6"]	d"Any"	k"factory"	v"2.9"
string/w	e["Any","IPv4","IPv6"]	v"2.14"
string/w	e["Auto","On","Off"]	d"Auto"	k"factory"	v"2.18"
string/w	e["Automatic","ForceEndpoint","ForceMaster"]	v"2.0"
string/w	e["B","C"]	v"2.16"
string/w	e["CBR","VBR","VBR-NRT","BE"]	d"BE"	k"object"	v"2.0"
string/w	e["Current","Change"]	d"Current"	k"object"	v"2.0"
string/w	e["DHCPv6","Static"]	d"DHCPv6"	k"factory"	v"2.2"
string/w	e["Disabled","Capable","Required"]	v"2.16"
string/w	e["Disabled","Configured","Generated"]	d"Configured"	k"object"	v"2.12"
string/w	e["Disabled","Provisioned","CPE_Generated"]	d"Disabled"	k"object"	v"2.8"
string/w	e["Discard","Bypass","Protect"]	d"Bypass"	k"object"	v"2.5"
string/w	e["Drop","Accept","Reject","Return","TargetChain"]	d"Drop"	k"object"	v"2.2"
string/w	e["Drop","Accept","Reject"]	d"Accept"	k"object"	v"2.16"
string/w	e["Drop","Accept","Reject"]	d"Drop"	k"object"	v"2.2"
string/w	e["Emergency","Alert","Critical","Error","Warning","Notice","Debug"]	d"Debug"	k"object"	v"2.19"
string/w	e["Encapsulation","Translation"]	d"Translation"	k"object"	v"2.8"
string/w	e["EoA","IPoA","PPPoA","CIP","Unconfigured"]	v"2.0"
string/w	e["Equal","EqualOrHigher"]	d"EqualOrHigher"	k"object"	v"2.17"
string/w	e["Excluded","Should not use","Should use"]	v"2.15"
string/w	e["FN-RG","5G-RG","Auto"]	d"Auto"	k"factory"	v"2.14"
string/w	e["FQDN","IPv6Address"]	v"2.5"
string/w	e["FailAuthentication","AssumeAuthentication"]	v"2.0"
string/w	e["Group","Endpoint"]	v"2.7"
string/w	e["Half","Full","Auto"]	v"2.0"
string/w	e["High","Low","Advanced","Policy"]	v"2.0"
string/w	e["High","Medium","Low"]	d"Medium"	k"object"	v"2.2"
string/w	e["ICMP","None"]	d"None"	k"object"	v"2.8"
string/w	e["ICMP","UDP Echo"]	v"2.9"
string/w	e["IP","UDP"]	d"IP"	k"object"	v"2.12"
string/w	e["IPAddresses","Ports","MACAddresses"]	d"IPAddresses"	k"object"	v"2.18"
string/w	e["IPv4","IPv6"]	v"2.8"
string/w	e["ISP","Customer"]	v"2.12"
string/w	e["InstanceNumber","InstanceAlias"]	d"InstanceNumber"	k"factory"	v"2.3"
string/w	e["Kern","User","Mail","Daemon","Auth","Syslog","LPR","News","UUCP","Cron","AuthPriv","FTP","NTP","Audit","Console","Cron2","Local0","Local1","Local2","Local3","Local4","Local5","Local6","Local7","All"]	d"All"	k"object"	v"2.17"
string/w	e["LLC","VCMUX"]	v"2.0"
string/w	e["Latest","Minimum","Maximum","Average","Histogram"]	d"Latest"	k"object"	v"2.0"
string/w	e["Log","Block","Stop"]	d"Log"	k"object"	v"2.17"
string/w	e["MTP-only","MTP-and-USP","MTP-and-broker"]	v"2.15"
string/w	e["NoAction","RenewConnection"]	v"2.0"
string/w	e["None","Available","Valid","Blocked","Error"]	v"2.19"
string/w	e["None","ConfigurationToken","DelayedAuthentication","ReconfigureKeyAuthentication"]	d"None"	k"object"	v"2.19"
string/w	e["None","ConfigurationToken","DelayedAuthentication"]	d"None"	k"object"	v"2.19"
string/w	e["None","GZIP","BZIP2","LZO","XZ","ZSTD"]	d"None"	k"object"	v"2.17"
string/w	e["None","Greeting","Information","Warning","Important","Urgent","Advertisement"]	v"2.11"
string/w	e["NotAvailable","Available","Unknown"]	v"2.19"
string/w	e["NotAvailable","PublicIPv4","PortRestrictedIPv4","SingleNATIPv4","DoubleNATIPv4","PortRestrictSingleNATIPv4","PortRestrictDoubleNATIPv4","Unknown"]	v"2.19"
string/w	e["ObjectHierarchy","NameValuePair"]	d"ObjectHierarchy"	k"object"	v"2.10"
string/w	e["On","Power_Save","Off","Unsupported"]	v"2.9"
string/w	e["OnDemand","AlwaysOn","Manual"]	v"2.0"
string/w	e["OnNetworkAccess","Reboot","Off"]	v"2.19"
string/w	e["OnNetworkAccess","Reboot","Off"]	v"2.8"
string/w	e["ParameterPerRow","ParameterPerColumn"]	d"ParameterPerColumn"	k"object"	v"2.10"
string/w	e["Passphrase"]	v"2.15"
string/w	e["Pattern","IncrementByte"]	v"2.0"
string/w	e["PeriodicTiming","CalendarTiming","OneOffTiming","Immediate","Startup","ControllerLost","ControllerConnected"]	d"Immediate"	k"object"	v"2.12"
string/w	e["Priority","RoundRobin","Random"]	v"2.10"
string/w	e["PrivateNetwork","PrivateNetworkWithGuestAccess","ChargeablePublicNetwork","FreePublicNetwork","PersonalDeviceNetwork","EmergencyServicesOnlyNetwork","TestOrExperimental","Wildcard"]	v"2.19"
string/w	e["ProviderNetworkPort","CustomerNetworkPort","CustomerEdgePort","CustomerVLANPort","VLANUnawarePort"]	v"2.7"
string/w	e["RED","DT","WRED","BLUE"]	d"DT"	k"object"	v"2.0"
string/w	e["Receiver","Sender"]	v"2.14"
string/w	e["RemoteAccess","LocalAccess"]	d"LocalAccess"	k"object"	v"2.16"
string/w	e["Router","Bridge/Extender"]	d"Router"	k"object"	v"2.14"
string/w	e["S-VLAN","PE"]	v"2.7"
string/w	e["SNR","CFR"]	v"2.0"
string/w	e["SSL3","TLS1_Only","TLS1_Or_Later","TLS1_1_Only","TLS1_1_Or_Later","TLS1_2_Only","TLS1_2_Or_Later","TLS1_3_Only","TLS1_3_Or_Later","DTLS1_Only","DTLS1_Or_Later","DTLS1_2_Only","DTLS1_2_Or_Later"]	v"2.19"
string/w	e["STP","IDTP","RNTP","IRTP","MTP","IATP","UNITP","CEDTP"]	v"2.12"
string/w	e["STP","RSTP"]	v"2.16"
string/w	e["Search","Fixed"]	v"2.14"
string/w	e["Sequential","Parallel","Pipelined"]	d"Pipelined"	k"object"	v"2.12"
string/w	e["Set","Clear","Copy"]	v"2.5"
string/w	e["Static","Inapplicable","PrefixDelegation","Child"]	o["Inapplicable"]	d"Static"	k"object"	v"2.2"
string/w	e["Static","LLA","GUA","LLA_GUA"]	d"Static"	k"object"	v"2.17"
string/w	e["Success","Failure","Both"]	v"2.0"
string/w	e["Success","Failure","Both"]	v"2.1"
string/w	e["TCP","UDP","TLS"]	d"UDP"	k"object"	v"2.17"
string/w	e["TCP","UDP","TLS"]	v"2.17"
string/w	e["TCP","UDP"]	v"2.0"
string/w	e["TCP","UDP"]	v"2.17"
string/w	e["TelUri","AnonymousReference"]	v"2.4"
string/w	e["UBR","CBR","GFR","VBR-nrt","VBR-rt","UBR+","ABR"]	v"2.0"
string/w	e["Unspecified","Assembly","Business","Educational","Factory-Industrial","Institutional","Mercantile","Residential","Storage","Utility-Miscellaneous","Vehicular","Outdoor"]	v"2.19"
string/w	e["Up","Down"]	v"2.19"
string/w	e["Upload","Download","Both"]	v"2.0"
string/w	e["WFQ","WRR","SP"]	d"SP"	k"object"	v"2.0"
string/w	e["WFQ","WRR","SP"]	d"SP"	k"object"	v"2.16"
string/w	e["none","all","name","osp"]	d"none"	k"factory"	v"2.17"
string/w	e["out","in","both"]	v"2.10"
string/w	e["quiet","evm"]	v"2.17"
string/w	e["short","long","auto"]	v"2.8"
string/w	e["text/plain","image/jpeg","text/html"]	v"2.15"
string/w	e["text/plain","image/jpeg"]	v"2.15"
string/w	e["zeroes","ones","alternates0and1","random"]	v"2.15"
string/w	p["([0-9]{1,15}?[BKMGT])",""]	v"2.6"
string/w	p["Null","Drop","[0-9]|[1-5][0-9]|6[0-3]",":[0-7]","([0-9]|[1-5][0-9]|6[0-3]):[0-7]"]	d"Null"	k"object"	v"2.0"
string/w	s0	S256	v"2.13"
string/w	s3	S3	p["[A-Z][A-Z][ OI]"]	v"2.0"
string/w	t"Alias"	S64	v"2.0"	x"deleted"
string/w	t"Alias"	S64	v"2.13"
string/w	t"Alias"	S64	v"2.8"	x"deprecated"
string/w	t"DiagnosticsState"	e["None","Requested","Canceled","Complete","Error","Credentials_Good","Credentials_Bad_Username_Not_Supported","Credentials_Bad_Password_Incorrect","Credentials_Missing"]	o["None","Complete","Error","Credentials_Good","Credentials_Bad_Username_Not_Supported","Credentials_Bad_Password_Incorrect","Credentials_Missing"]	v"2.15"
string/w	t"DiagnosticsState"	e["None","Requested","Canceled","Complete","Error","Error_BadChannel","Error_NoEvmProbe"]	o["None","Complete","Error","Error_BadChannel","Error_NoEvmProbe"]	v"2.17"
string/w	t"DiagnosticsState"	e["None","Requested","Canceled","Complete","Error","Error_CannotResolveHostName","Error_NoRouteToHost","Error_Internal","Error_Other"]	o["None","Complete","Error","Error_CannotResolveHostName","Error_NoRouteToHost","Error_Internal","Error_Other"]	v"2.0"
string/w	t"DiagnosticsState"	e["None","Requested","Canceled","Complete","Error","Error_CannotResolveHostName","Error_NoRouteToHost","Error_MaxHopCountExceeded","Error_Internal","Error_Other"]	o["None","Complete","Error","Error_CannotResolveHostName","Error_NoRouteToHost","Error_MaxHopCountExceeded","Error_Internal","Error_Other"]	v"2.0"
string/w	t"DiagnosticsState"	e["None","Requested","Canceled","Complete","Error","Error_FailToEnableCert","Error_CertCmdTimeout","Error_UnknownErr","Error_UnsupportedOpcode","Error_InvalidParam","Error_UnsupportedCmdSegment","Error_UnsupportedDataGen","Error_InvalidSequence","Error_InvalidFrame","Eror_InvalidOpcode"]	o["None","Complete","Error","Error_FailToEnableCert","Error_CertCmdTimeout","Error_UnknownErr","Error_UnsupportedOpcode","Error_InvalidParam","Error_UnsupportedCmdSegment","Error_UnsupportedDataGen","Error_InvalidSequence","Error_InvalidFrame","Eror_InvalidOpcode"]	v"2.0"
string/w	t"DiagnosticsState"	e["None","Requested","Canceled","Complete","Error","Error_Internal","Error_Other"]	o["None","Complete","Error","Error_Internal","Error_Other"]	v"2.13"
string/w	t"DiagnosticsState"	e["None","Requested","Canceled","Complete","Error","Error_InvalidPort"]	o["None","Complete","Error","Error_InvalidPort"]	v"2.0"
string/w	t"DiagnosticsState"	e["None","Requested","Canceled","Complete","Error","Error_SampleIntervalTooSmall"]	o["None","Complete","Error","Error_SampleIntervalTooSmall"]	v"2.0"
string/w	t"DiagnosticsState"	e["None","Requested","Canceled","Complete","Error"]	o["None","Complete","Error"]	v"2.7"
string/w	t"DiagnosticsState"	e["None","Requested","Canceled","Complete","Error_CannotResolveHostName","Error_NoRouteToHost","Error_InitConnectionFailed","Error_NoResponse","Error_PasswordRequestFailed","Error_LoginFailed","Error_NoTransferMode","Error_NoPASV","Error_NoCWD","Error_NoSTOR","Error_NoTransferComplete","Error_Timeout","Error_Internal","Error_Other"]	o["None","Complete","Error_CannotResolveHostName","Error_NoRouteToHost","Error_InitConnectionFailed","Error_NoResponse","Error_PasswordRequestFailed","Error_LoginFailed","Error_NoTransferMode","Error_NoPASV","Error_NoCWD","Error_NoSTOR","Error_NoTransferComplete","Error_Timeout","Error_Internal","Error_Other"]	v"2.0"
string/w	t"DiagnosticsState"	e["None","Requested","Canceled","Complete","Error_CannotResolveHostName","Error_NoRouteToHost","Error_InitConnectionFailed","Error_NoResponse","Error_PasswordRequestFailed","Error_LoginFailed","Error_RejectedByRemote","Error_IncorrectSize","Error_Timeout","Error_Internal","Error_Other"]	o["None","Complete","Error_CannotResolveHostName","Error_NoRouteToHost","Error_InitConnectionFailed","Error_NoResponse","Error_PasswordRequestFailed","Error_LoginFailed","Error_RejectedByRemote","Error_IncorrectSize","Error_Timeout","Error_Internal","Error_Other"]	v"2.14"
string/w	t"DiagnosticsState"	e["None","Requested","Canceled","Complete","Error_CannotResolveHostName","Error_NoRouteToHost","Error_InitConnectionFailed","Error_NoResponse","Error_TransferFailed","Error_PasswordRequestFailed","Error_LoginFailed","Error_NoTransferMode","Error_NoPASV","Error_IncorrectSize","Error_Timeout","Error_Internal","Error_Other"]	o["None","Complete","Error_CannotResolveHostName","Error_NoRouteToHost","Error_InitConnectionFailed","Error_NoResponse","Error_TransferFailed","Error_PasswordRequestFailed","Error_LoginFailed","Error_NoTransferMode","Error_NoPASV","Error_IncorrectSize","Error_Timeout","Error_Internal","Error_Other"]	v"2.0"
string/w	t"IPAddress"	S45	v"2.16"
string/w	t"IPv4Address"	S15	p["","((25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])\\\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])"]	v"2.16"
string/w	t"IPv4Prefix"	S18	p["","/(3[0-2]|[012]?[0-9])","((25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])\\\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])/(3[0-2]|[012]?[0-9])"]	d""	k"object"	v"2.16"
string/w	t"IPv4Prefix"	S18	p["","/(3[0-2]|[012]?[0-9])","((25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])\\\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])/(3[0-2]|[012]?[0-9])"]	d"/0"	k"object"	v"2.8"
string/w	t"IPv6Address"	S45	v"2.15"
string/w	t"IPv6Address"	S45	v"2.2"
string/w	t"IPv6Prefix"	S49	d"/0"	k"object"	v"2.8"
string/w	t"IPv6Prefix"	S49	v"2.8"
string/w	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	d""	k"object"	v"2.16"
string/w	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.0"
string/w	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.12"
string/w	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.13"
string/w	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.15"
string/w	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.16"
string/w	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.19"
string/w	t"MocaPowerState"	e["m0Active","m1LowPowerIdle","m2Standby","m3Sleep"]	d"m0Active"	k"factory"	v"2.17"
string/w	t"SpectrumAnalysisWindowFunction"	e["Other","Hann","BlackmanHarris","Rectangular","Hamming","FlatTop","Gaussian","Chebyshev"]	v"2.15"
string/w	t"URI"	S2048	v"2.19"
string/w	t"URL"	S2048	v"2.10"
string/w	t"URL"	S2048	v"2.12"
string/w	t"URL"	S2048	v"2.13"
string/w	t"URL"	S2048	v"2.4"
string/w	t"URL"	S2048	v"2.5"
string/w	t"UUID"	s36	S36	p["[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}"]	v"2.12"
string/w	v"2.0"
string/w	v"2.13"
string/w	v"2.16"
string/wC	S256	v"2.9"
string/wC	t"DiagnosticsState"	e["None","Requested","Canceled","Complete","Error_DNSServerNotResolved","Error_Internal","Error_Other"]	o["None","Complete","Error_DNSServerNotResolved","Error_Internal","Error_Other"]	v"2.0"
string/wC	t"DiagnosticsState"	e["None","Requested","Canceled","Complete","Error_Internal","Error_Other"]	o["None","Complete","Error_Internal","Error_Other"]	v"2.0"
string/wc	S65535	v"2.15"
string/wc	e["Idle","Active"]	v"2.1"
string/wfE	S64	v"2.0"
string/wh	S256	v"2.13"
string/wh	S256	v"2.15"
string/wh	S256	v"2.4"
string/wh	S256	v"2.7"
string/wh	S256	v"2.8"
string/wh	S32	v"2.0"
string/wh	S36	v"2.0"
string/wh	S4	v"2.19"
string/wh	S4	v"2.8"
string/wh	S64	v"2.4"
string/wh	S64	v"2.5"
string/wh	S72	v"2.17"
string/wh	s0	S64	g[[12,64],[0,0]]	d""	k"factory"	v"2.17"
string/wh	s12	S17	p["\\\\d+"]	v"2.0"
string/wh	v"2.0"
string/wh	v"2.9"
string/wl	E"Device.HPNA.Interface.{i}.PossibleConnectionTypes"	v"2.0"
string/wl	E"Device.IPsec.ESPSupportedEncryptionAlgorithms"	v"2.5"
string/wl	E"Device.IPsec.IKEv2SupportedEncryptionAlgorithms"	v"2.5"
string/wl	E"Device.IPsec.IKEv2SupportedPseudoRandomFunctions"	v"2.5"
string/wl	E"Device.IPsec.SupportedDiffieHellmanGroupTransforms"	v"2.5"
string/wl	E"Device.IPsec.SupportedIntegrityAlgorithms"	v"2.5"
string/wl	E"Device.ManagementServer.LightweightNotificationProtocolsSupported"	v"2.7"
string/wl	E"Device.Users.SupportedCapabilities"	v"2.18"
string/wl	E"Device.WiFi.AccessPoint.{i}.WPS.ConfigMethodsSupported"	v"2.0"
string/wl	E"Device.WiFi.EndPoint.{i}.WPS.ConfigMethodsSupported"	v"2.0"
string/wl	E"Device.WiFi.Radio.{i}.SupportedStandards"	v"2.0"
string/wl	L1024	R["Device.DOCSIS.DownstreamChannel."]	v"2.15"
string/wl	L1024	R["Device.DOCSIS.UpstreamChannel."]	v"2.15"
string/wl	L1024	S32	v"2.4"
string/wl	L1024	d""	k"object"	R["Device.Users.Group."]	v"2.0"
string/wl	L1024	d""	k"object"	R["Device.Users.Role."]	v"2.0"
string/wl	L1024	d""	k"object"	R["Device.Users.Role."]	v"2.15"
string/wl	L1024	d""	k"object"	v"2.16"
string/wl	L1024	d""	k"object"	v"2.19"
string/wl	L1024	e["UCPK","PBC","NFCNK"]	v"2.9"
string/wl	L1024	p["1 Firmware Upgrade Image","2 Web Content","3 Vendor Configuration File","4 Vendor Log File","X [0-9A-F]{6} .*"]	v"2.0"
string/wl	L1024	v"2.11"
string/wl	L1024	v"2.14"
string/wl	L1024	v"2.19"
string/wl	L1024	v"2.7"
string/wl	L1024	v"2.8"
string/wl	L256	p["\\\\d+/\\\\d+"]	v"2.0"
string/wl	N1	R["Device.USPAgent.ControllerTrust.Role."]	v"2.15"
string/wl	N10	S256	v"2.9"
string/wl	N100	S256	v"2.17"
string/wl	N10000	v"2.0"
string/wl	N1024	v"2.19"
string/wl	N32	S256	v"2.7"
string/wl	N4	S256	v"2.8"
string/wl	N4	S64	v"2.5"
string/wl	R["Device.IP.Interface."]	v"2.12"	x"obsoleted"
string/wl	R["Device.IP.Interface."]	v"2.15"
string/wl	R["Device.IP.Interface."]	v"2.15"	x"deleted"
string/wl	R["Device.Routing.Babel.DTLSCertSet."]	v"2.15"
string/wl	R["Device.Routing.Babel.MACKeySet."]	v"2.15"
string/wl	R["Device.Security.Certificate."]	v"2.19"
string/wl	R["Device.TrustedElements.SIM."]	v"2.19"
string/wl	R["Device.USPAgent.Certificate."]	v"2.15"
string/wl	R["Device.USPAgent.ControllerTrust.Role."]	v"2.16"
string/wl	S128	v"2.17"
string/wl	S256	R["Device.ZigBee.ZDO.{i}.ApplicationEndpoint."]	v"2.7"
string/wl	S256	d""	k"object"	R["Device.Bridging.Bridge."]	v"2.7"
string/wl	S256	d""	k"object"	R["Device.DNS.Relay.Forwarding."]	v"2.17"
string/wl	S256	d""	k"object"	R["Device.IEEE1905.AL.Interface."]	v"2.9"
string/wl	S256	d""	k"object"	R["Device.Syslog.Filter."]	v"2.17"
string/wl	S256	d""	k"object"	R["Device.Syslog.Source."]	v"2.17"
string/wl	S256	d""	k"object"	R["Device.Users.Role."]	v"2.16"
string/wl	S256	d""	k"object"	v"2.0"
string/wl	S256	d""	k"object"	v"2.16"
string/wl	S256	v"2.12"
string/wl	d""	k"object"	R["Device.ETSIM2M.SCL.{i}.SAFPolicySet.{i}.ANPPolicy."]	v"2.6"
string/wl	d""	k"object"	v"2.15"
string/wl	d""	k"object"	v"2.17"
string/wl	d""	k"object"	v"2.18"
string/wl	d""	k"object"	v"2.8"
string/wl	d"/"	k"object"	v"2.16"
string/wl	e["0","1","2","3"]	v"2.19"
string/wl	e["9001","9003","9012","9013","9015","9016","9017","9018","9022","9023","9024","9025","9026","9027","9028","9029","9030","9031","9032"]	v"2.1"
string/wl	e["AUTH","CONNECT","DISCONNECT","PUBLISH","PUBACK","PUBREC","PUBREL","PUBCOMP","SUBSCRIBE","UNSUBSCRIBE","WILL"]	v"2.13"
string/wl	e["INVALID","NEW","RELATED","ESTABLISHED"]	v"2.16"
string/wl	e["Install","Update","Uninstall"]	v"2.1"
string/wl	e["Kern","User","Mail","Daemon","Auth","Syslog","LPR","News","UUCP","Cron","AuthPriv","FTP","NTP","Audit","Console","Cron2","Local0","Local1","Local2","Local3","Local4","Local5","Local6","Local7","All"]	d"All"	k"object"	v"2.17"
string/wl	e["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"]	v"2.14"
string/wl	e["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"]	v"2.17"
string/wl	e["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday"]	v"2.18"
string/wl	e["Reserved","SOAP_XML_SPP"]	v"2.19"
string/wl	e["TKIP","AES"]	v"2.14"
string/wl	e["Time-based","Data-volume-based","Time-and-data-volume-based","Unlimited"]	v"2.19"
string/wl	n4	N4	s15	S15	p["([0-7],[0-1],){7}[0-7],[0-1]"]	v"2.7"
string/wl	n4	N4	s31	S31	p["([0-7],){15}[0-7]"]	v"2.7"
string/wl	s0	S256	d""	k"object"	v"2.19"
string/wl	t"IPAddress"	S45	d""	k"object"	v"2.18"
string/wl	t"IPPrefix"	S49	d""	k"object"	v"2.16"
string/wl	t"IPPrefix"	S49	v"2.16"
string/wl	t"IPv4Address"	N32	S15	p["","((25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])\\\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])"]	d""	k"object"	v"2.0"
string/wl	t"IPv4Address"	N4	S15	p["","((25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])\\\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])"]	v"2.2"
string/wl	t"IPv4Address"	S15	p["","((25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])\\\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9]?[0-9])"]	d""	k"object"	v"2.19"
string/wl	t"IPv6Address"	S45	d""	k"object"	v"2.17"
string/wl	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	d""	k"object"	v"2.18"
string/wl	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.17"
string/wl	t"MACAddress"	S17	p["","([0-9A-Fa-f][0-9A-Fa-f]:){5}([0-9A-Fa-f][0-9A-Fa-f])"]	v"2.9"
string/wl	t"MocaBand"	e["reserved","bandFCBL","bandFSAT","bandE","bandExD","bandDH","bandDL","noBand"]	o["reserved"]	v"2.17"
string/wl	t"MocaPrivacy"	e["mocaReserved5","mocaReserved4","mocaReserved3","mocaReserved2","mocaReserved1","moca2EnhancedPrivacy","moca20Privacy","moca1Privacy"]	d"moca1Privacy,moca20Privacy,moca2EnhancedPrivacy"	k"factory"	v"2.17"
string/wl	v"2.15"
string/wl	v"2.18"
unsignedInt/	M"100"	u"%"	v"2.15"
unsignedInt/	M"128"	u"octets"	v"2.7"
unsignedInt/	M"15"	v"2.7"
unsignedInt/	M"2147483647"	v"2.6"
unsignedInt/	M"254"	v"2.15"
unsignedInt/	M"255"	u"%"	v"2.13"	x"deleted"
unsignedInt/	M"255"	u"dBm"	v"2.14"
unsignedInt/	M"255"	v"2.13"	x"deleted"
unsignedInt/	M"255"	v"2.15"	x"deprecated"
unsignedInt/	M"3"	v"2.0"
unsignedInt/	M"3600000"	u"milliseconds"	v"2.16"
unsignedInt/	M"4095"	v"2.15"
unsignedInt/	M"63"	v"2.17"
unsignedInt/	M"65535"	u"Minutes"	v"2.15"
unsignedInt/	M"65535"	u"Seconds"	v"2.15"
unsignedInt/	M"65535"	u"milliseconds"	v"2.7"
unsignedInt/	M"65535"	u"seconds"	v"2.8"
unsignedInt/	M"9"	v"2.15"
unsignedInt/	M"99"	v"2.0"
unsignedInt/	d"0"	k"object"	v"2.16"
unsignedInt/	d"0"	k"object"	v"2.17"
unsignedInt/	m"0"	M"1"	v"2.15"
unsignedInt/	m"0"	M"100"	u"packets"	d"0"	k"object"	v"2.0"
unsignedInt/	m"0"	M"100"	u"packets"	v"2.0"
unsignedInt/	m"0"	M"100"	u"percent"	v"2.0"
unsignedInt/	m"0"	M"100"	u"percent"	v"2.19"
unsignedInt/	m"0"	M"100"	u"percent"	v"2.9"
unsignedInt/	m"0"	M"1022"	v"2.16"
unsignedInt/	m"0"	M"1280"	u"0.1 dB"	v"2.11"
unsignedInt/	m"0"	M"1280"	u"0.1 dB"	v"2.8"
unsignedInt/	m"0"	M"1280"	u"0.1dB"	v"2.0"
unsignedInt/	m"0"	M"1280"	u"0.1dB"	v"2.11"
unsignedInt/	m"0"	M"16"	v"2.17"
unsignedInt/	m"0"	M"16383"	u"meters"	v"2.13"
unsignedInt/	m"0"	M"254"	v"2.19"
unsignedInt/	m"0"	M"255"	u"0.1 DMT symbols"	v"2.8"
unsignedInt/	m"0"	M"255"	u"dB"	v"2.9"
unsignedInt/	m"0"	M"255"	u"kilometers"	v"2.19"
unsignedInt/	m"0"	M"255"	v"2.14"	x"deprecated"
unsignedInt/	m"0"	M"255"	v"2.15"
unsignedInt/	m"0"	M"255"	v"2.16"
unsignedInt/	m"0"	M"255"	v"2.2"
unsignedInt/	m"0"	M"3"	v"2.0"
unsignedInt/	m"0"	M"32767"	v"2.5"
unsignedInt/	m"0"	M"5"	v"2.11"
unsignedInt/	m"0"	M"6"	v"2.0"
unsignedInt/	m"0"	M"64"	v"2.0"
unsignedInt/	m"0"	M"65534"	v"2.16"
unsignedInt/	m"0"	M"65535"	d"0"	k"object"	v"2.8"
unsignedInt/	m"0"	M"65535"	u"nanometers"	v"2.19"
unsignedInt/	m"0"	M"65535"	v"2.16"
unsignedInt/	m"0"	M"65535"	v"2.17"
unsignedInt/	m"0"	M"7"	v"2.0"
unsignedInt/	m"0"	M"9999"	v"2.19"
unsignedInt/	m"0"	v"2.17"
unsignedInt/	m"1"	M"12"	r[["1","2"],["12","12"]]	u"subcarriers"	v"2.14"
unsignedInt/	m"1"	M"15"	v"2.14"	x"deprecated"
unsignedInt/	m"1"	M"15"	v"2.19"
unsignedInt/	m"1"	M"2"	v"2.15"
unsignedInt/	m"1"	M"254"	v"2.14"	x"deprecated"
unsignedInt/	m"1"	M"254"	v"2.19"
unsignedInt/	m"1"	M"255"	v"2.7"
unsignedInt/	m"1"	M"3"	v"2.14"
unsignedInt/	m"1"	M"3"	v"2.14"	x"deprecated"
unsignedInt/	m"1"	M"3"	v"2.19"
unsignedInt/	m"1"	M"4"	v"2.15"
unsignedInt/	m"1"	M"65535"	v"2.16"
unsignedInt/	m"1"	v"2.0"
unsignedInt/	m"3"	M"511"	v"2.0"
unsignedInt/	m"3"	M"8"	v"2.16"
unsignedInt/	m"4"	M"10"	v"2.16"
unsignedInt/	m"64"	M"65535"	v"2.0"
unsignedInt/	t"MocaDB"	v"2.0"
unsignedInt/	t"StatsCounter32"	v"2.0"
unsignedInt/	t"StatsCounter32"	v"2.14"
unsignedInt/	t"StatsCounter32"	v"2.5"
unsignedInt/	u"1.28 microseconds"	v"2.8"
unsignedInt/	u"6.25 microsecond"	v"2.15"
unsignedInt/	u"KiB"	v"2.0"
unsignedInt/	u"KiB"	v"2.15"
unsignedInt/	u"Mb/s"	v"2.17"
unsignedInt/	u"Mbps"	v"2.4"
unsignedInt/	u"Mbps"	v"2.8"
unsignedInt/	u"MiB"	v"2.16"
unsignedInt/	u"Milliseconds"	v"2.19"
unsignedInt/	u"Seconds"	v"2.15"
unsignedInt/	u"attempts per minute"	v"2.15"	x"deprecated"
unsignedInt/	u"bits"	v"2.5"
unsignedInt/	u"bytes"	v"2.1"
unsignedInt/	u"dB"	v"2.0"
unsignedInt/	u"dB"	v"2.17"
unsignedInt/	u"mV"	v"2.16"
unsignedInt/	u"microseconds"	v"2.14"
unsignedInt/	u"microseconds"	v"2.7"
unsignedInt/	u"milliseconds"	v"2.13"
unsignedInt/	u"milliseconds"	v"2.14"	x"deprecated"
unsignedInt/	u"milliseconds"	v"2.16"
unsignedInt/	u"milliseconds"	v"2.19"
unsignedInt/	u"seconds"	d"0"	k"object"	v"2.17"
unsignedInt/	u"seconds"	d"86400"	k"object"	v"2.17"
unsignedInt/	u"seconds"	v"2.14"
unsignedInt/	u"seconds"	v"2.14"	x"deprecated"
unsignedInt/	u"seconds"	v"2.19"
unsignedInt/	u"seconds"	v"2.5"
unsignedInt/	u"µA"	v"2.16"
unsignedInt/	v"2.1"	x"deprecated"
unsignedInt/	v"2.15"	x"obsoleted"
unsignedInt/C	M"100"	u"percent"	v"2.0"
unsignedInt/C	M"255"	v"2.7"
unsignedInt/C	d"0"	k"object"	v"2.4"
unsignedInt/C	m"0"	M"100"	u"percent"	d"0"	k"object"	v"2.0"
unsignedInt/C	m"0"	M"100"	u"percent"	v"2.6"
unsignedInt/C	m"0"	M"100"	u"percent"	v"2.9"
unsignedInt/C	m"0"	M"255"	u"dB"	v"2.9"
unsignedInt/C	t"StatsCounter32"	u"ZigBee packets"	v"2.7"	x"deprecated"
unsignedInt/C	t"StatsCounter32"	v"2.0"
unsignedInt/C	t"StatsCounter32"	v"2.12"
unsignedInt/C	u"KiB"	v"2.15"
unsignedInt/C	u"Mbps"	v"2.7"
unsignedInt/C	u"MiB"	v"2.16"
unsignedInt/C	u"dBm"	v"2.0"	x"obsoleted"
unsignedInt/C	u"milliseconds"	v"2.11"
unsignedInt/C	u"seconds"	v"2.14"
unsignedInt/C	u"seconds"	v"2.7"
unsignedInt/C	v"2.10"
unsignedInt/l	L1024	v"2.14"	x"deleted"
unsignedInt/l	L1024	v"2.15"	x"deprecated"
unsignedInt/l	M"255"	v"2.13"
unsignedInt/l	M"255"	v"2.19"
unsignedInt/l	N1155	u"0.1dB"	v"2.0"
unsignedInt/l	N1536	u"0.1dB"	v"2.0"
unsignedInt/l	m"0"	M"254"	v"2.8"
unsignedInt/l	m"0"	M"65535"	v"2.8"
unsignedInt/l	n1	N2	u"kbit/s"	v"2.13"
unsignedInt/l	n1	N3	u"milliseconds"	v"2.0"
unsignedInt/l	t"SELTPAttenuationCharacteristicsIndexAndTFlog"	n2	N2	v"2.13"
unsignedInt/l	u"0.1 dB"	v"2.8"
unsignedInt/l	u"kbps"	v"2.17"
unsignedInt/l	v"2.16"
unsignedInt/l	v"2.19"
unsignedInt/l	v"2.2"
unsignedInt/lC	M"1"	d""	k"object"	v"2.0"
unsignedInt/w	M"2"	v"2.15"
unsignedInt/w	M"255"	d"0"	k"object"	v"2.0"
unsignedInt/w	M"255"	d"0"	k"object"	v"2.2"
unsignedInt/w	M"255"	u"seconds"	v"2.15"
unsignedInt/w	M"255"	u"seconds"	v"2.17"
unsignedInt/w	M"32767"	u"Mbps"	d"0"	k"implementation"	v"2.19"
unsignedInt/w	M"3600000"	u"milliseconds"	d"0"	k"object"	v"2.2"
unsignedInt/w	M"4095"	v"2.15"
unsignedInt/w	M"64"	v"2.2"
unsignedInt/w	M"65535"	d"0"	k"object"	v"2.12"
unsignedInt/w	M"65535"	d"0"	k"object"	v"2.8"
unsignedInt/w	M"65535"	d"4789"	k"object"	v"2.12"
unsignedInt/w	M"65535"	d"862"	k"object"	v"2.12"
unsignedInt/w	M"65535"	u"seconds"	d"1800"	k"object"	v"2.2"
unsignedInt/w	M"65535"	u"seconds"	v"2.15"
unsignedInt/w	M"65535"	v"2.0"	x"deleted"
unsignedInt/w	M"65535"	v"2.13"
unsignedInt/w	M"65535"	v"2.17"
unsignedInt/w	M"65535"	v"2.4"
unsignedInt/w	M"7"	v"2.15"
unsignedInt/w	d"0"	k"object"	v"2.15"
unsignedInt/w	d"0"	k"object"	v"2.2"
unsignedInt/w	d"0"	k"object"	v"2.4"	x"deleted"
unsignedInt/w	d"1"	k"object"	v"2.13"
unsignedInt/w	d"10"	k"object"	v"2.18"
unsignedInt/w	d"1000"	k"factory"	v"2.17"
unsignedInt/w	d"1500"	k"implementation"	v"2.19"
unsignedInt/w	d"16"	k"object"	v"2.7"
unsignedInt/w	d"1812"	k"object"	v"2.0"
unsignedInt/w	d"1812"	k"object"	v"2.5"
unsignedInt/w	d"3"	k"object"	v"2.16"
unsignedInt/w	d"3"	k"object"	v"2.2"
unsignedInt/w	d"3"	k"object"	v"2.8"
unsignedInt/w	d"32"	k"object"	v"2.18"
unsignedInt/w	d"6"	k"object"	v"2.16"
unsignedInt/w	d"8"	k"object"	v"2.16"
unsignedInt/w	d"8"	k"object"	v"2.18"
unsignedInt/w	m"0"	M"100"	u"percentage"	v"2.19"
unsignedInt/w	m"0"	M"11108"	v"2.16"
unsignedInt/w	m"0"	M"1480"	v"2.0"
unsignedInt/w	m"0"	M"15"	u"bits"	d"6"	k"object"	v"2.12"
unsignedInt/w	m"0"	M"15"	u"bits"	d"6"	k"object"	v"2.8"	x"deleted"
unsignedInt/w	m"0"	M"16"	u"bits"	d"0"	k"object"	v"2.12"
unsignedInt/w	m"0"	M"16"	u"bits"	d"0"	k"object"	v"2.8"	x"deleted"
unsignedInt/w	m"0"	M"200"	r[["0","0"],["10","200"]]	u"0.5 msec"	v"2.8"
unsignedInt/w	m"0"	M"240"	d"128"	k"object"	v"2.16"
unsignedInt/w	m"0"	M"255"	u"0.1 sec"	v"2.8"
unsignedInt/w	m"0"	M"255"	v"2.19"
unsignedInt/w	m"0"	M"310"	u"0.1 dB"	v"2.13"
unsignedInt/w	m"0"	M"32"	u"bits"	v"2.2"
unsignedInt/w	m"0"	M"32767"	v"2.5"
unsignedInt/w	m"0"	M"4094"	d"0"	k"object"	v"2.0"
unsignedInt/w	m"0"	M"4094"	d"0"	k"object"	v"2.4"
unsignedInt/w	m"0"	M"4095"	v"2.0"
unsignedInt/w	m"0"	M"4095"	v"2.9"
unsignedInt/w	m"0"	M"48"	u"bits"	d"0"	k"object"	v"2.8"
unsignedInt/w	m"0"	M"5"	u"seconds"	v"2.14"
unsignedInt/w	m"0"	M"60"	v"2.17"
unsignedInt/w	m"0"	M"61440"	d"32768"	k"object"	v"2.16"
unsignedInt/w	m"0"	M"63"	v"2.14"
unsignedInt/w	m"0"	M"65535"	d"0"	k"factory"	v"2.17"
unsignedInt/w	m"0"	M"65535"	d"0"	k"object"	v"2.0"
unsignedInt/w	m"0"	M"65535"	d"0"	k"object"	v"2.12"
unsignedInt/w	m"0"	M"65535"	d"0"	k"object"	v"2.8"	x"deleted"
unsignedInt/w	m"0"	M"65535"	d"4737"	k"object"	v"2.5"
unsignedInt/w	m"0"	M"65535"	d"5222"	k"object"	v"2.7"
unsignedInt/w	m"0"	M"65535"	v"2.16"
unsignedInt/w	m"0"	M"65535"	v"2.7"
unsignedInt/w	m"0"	M"7"	d"0"	k"object"	v"2.0"
unsignedInt/w	m"0"	M"7"	v"2.0"	x"deleted"
unsignedInt/w	m"0"	M"7"	v"2.14"
unsignedInt/w	m"0"	M"7"	v"2.8"
unsignedInt/w	m"0"	M"7"	v"2.9"
unsignedInt/w	m"0"	M"86399"	u"seconds"	v"2.4"
unsignedInt/w	m"0"	d"0"	k"object"	v"2.0"
unsignedInt/w	m"0"	r[["0","0"],["60",null]]	u"seconds"	d"0"	k"object"	v"2.5"
unsignedInt/w	m"0"	u"seconds"	v"2.12"
unsignedInt/w	m"1"	M"10"	v"2.0"
unsignedInt/w	m"1"	M"100"	v"2.14"
unsignedInt/w	m"1"	M"1000"	d"1"	k"factory"	v"2.15"
unsignedInt/w	m"1"	M"1000"	u"microseconds"	v"2.14"
unsignedInt/w	m"1"	M"128"	d"128"	k"object"	v"2.8"
unsignedInt/w	m"1"	M"240"	u"seconds"	v"2.13"
unsignedInt/w	m"1"	M"255"	d"1"	k"object"	v"2.12"
unsignedInt/w	m"1"	M"255"	d"255"	k"object"	v"2.16"
unsignedInt/w	m"1"	M"255"	v"2.0"
unsignedInt/w	m"1"	M"255"	v"2.13"	x"deleted"
unsignedInt/w	m"1"	M"256"	r[["1","1"],["2","2"],["4","4"],["8","8"],["16","16"],["32","32"],["64","64"],["128","128"],["256","256"]]	v"2.8"
unsignedInt/w	m"1"	M"3"	v"2.0"
unsignedInt/w	m"1"	M"300"	d"30"	k"implementation"	v"2.18"
unsignedInt/w	m"1"	M"3000"	v"2.16"
unsignedInt/w	m"1"	M"4"	d"1"	k"object"	v"2.7"
unsignedInt/w	m"1"	M"4094"	v"2.0"
unsignedInt/w	m"1"	M"5"	d"5"	k"factory"	v"2.17"
unsignedInt/w	m"1"	M"64"	v"2.0"
unsignedInt/w	m"1"	M"65535"	d"1099"	k"object"	v"2.17"
unsignedInt/w	m"1"	M"65535"	d"22"	k"object"	v"2.16"
unsignedInt/w	m"1"	M"65535"	d"443"	k"object"	v"2.16"
unsignedInt/w	m"1"	M"65535"	d"4460"	k"object"	v"2.16"
unsignedInt/w	m"1"	M"65535"	d"5"	k"object"	v"2.10"
unsignedInt/w	m"1"	M"65535"	d"514"	k"object"	v"2.17"
unsignedInt/w	m"1"	M"65535"	d"5683"	k"object"	v"2.15"	x"deleted"
unsignedInt/w	m"1"	M"65535"	d"61613"	k"object"	v"2.15"
unsignedInt/w	m"1"	M"65535"	d"8443"	k"object"	v"2.15"
unsignedInt/w	m"1"	M"65535"	u"seconds"	d"60"	k"object"	v"2.15"
unsignedInt/w	m"1"	M"65535"	u"seconds"	d"60"	k"object"	v"2.7"
unsignedInt/w	m"1"	M"65535"	u"seconds"	v"2.0"
unsignedInt/w	m"1"	M"65535"	v"2.15"	x"deleted"
unsignedInt/w	m"1"	d"1"	k"object"	v"2.0"
unsignedInt/w	m"1"	d"24"	k"object"	v"2.0"
unsignedInt/w	m"1"	u"Gbps"	v"2.14"
unsignedInt/w	m"1"	u"milliseconds"	d"1000"	k"object"	v"2.2"
unsignedInt/w	m"1"	u"milliseconds"	v"2.9"
unsignedInt/w	m"1"	u"seconds"	d"30"	k"object"	v"2.10"
unsignedInt/w	m"1"	u"seconds"	d"30720"	k"object"	v"2.13"
unsignedInt/w	m"1"	u"seconds"	d"30720"	k"object"	v"2.15"
unsignedInt/w	m"1"	u"seconds"	d"30720"	k"object"	v"2.7"
unsignedInt/w	m"1"	u"seconds"	d"3600"	k"object"	v"2.0"
unsignedInt/w	m"1"	u"seconds"	d"60"	k"object"	v"2.15"
unsignedInt/w	m"1"	u"seconds"	d"86400"	k"object"	v"2.5"
unsignedInt/w	m"1"	u"seconds"	v"2.13"
unsignedInt/w	m"1"	u"seconds"	v"2.14"
unsignedInt/w	m"1"	u"seconds"	v"2.17"
unsignedInt/w	m"1"	u"seconds"	v"2.18"
unsignedInt/w	m"1"	u"seconds"	v"2.4"
unsignedInt/w	m"1"	v"2.11"
unsignedInt/w	m"1"	v"2.14"	x"obsoleted"
unsignedInt/w	m"1"	v"2.15"
unsignedInt/w	m"1"	v"2.17"
unsignedInt/w	m"10"	M"1000000"	u"seconds"	d"300"	k"object"	v"2.16"
unsignedInt/w	m"100"	M"1000"	u"centiseconds"	d"200"	k"object"	v"2.16"
unsignedInt/w	m"100"	M"6000"	u"milliseconds"	v"2.14"
unsignedInt/w	m"1000"	M"65535"	d"2000"	k"object"	v"2.10"
unsignedInt/w	m"1000"	M"65535"	d"2000"	k"object"	v"2.13"
unsignedInt/w	m"1000"	M"65535"	d"2000"	k"object"	v"2.7"
unsignedInt/w	m"1000"	M"65535"	v"2.0"
unsignedInt/w	m"1000000"	M"900000000"	u"Hz"	d"7500000"	k"factory"	v"2.15"
unsignedInt/w	m"12"	M"1200"	u"seconds"	d"120"	k"factory"	v"2.17"
unsignedInt/w	m"120"	M"86400"	u"seconds"	v"2.4"
unsignedInt/w	m"2"	M"2048"	d"256"	k"factory"	v"2.15"
unsignedInt/w	m"3"	M"1350"	u"seconds"	d"200"	k"object"	v"2.2"
unsignedInt/w	m"30"	u"seconds"	v"2.12"
unsignedInt/w	m"4"	M"1800"	u"seconds"	d"600"	k"object"	v"2.2"
unsignedInt/w	m"4"	M"30"	u"seconds"	d"15"	k"object"	v"2.16"
unsignedInt/w	m"4000"	u"milliseconds"	d"4000"	k"object"	v"2.2"
unsignedInt/w	m"48"	M"90"	r[["48","57"],["65","90"]]	v"2.5"
unsignedInt/w	m"5"	M"240"	u"seconds"	v"2.13"
unsignedInt/w	m"5"	M"30"	u"seconds"	v"2.14"	x"deleted"
unsignedInt/w	m"5"	M"63"	u"2 seconds"	v"2.8"
unsignedInt/w	m"5"	u"seconds"	v"2.15"
unsignedInt/w	m"50"	M"500"	u"hundredthsbin"	d"150"	k"factory"	v"2.15"
unsignedInt/w	m"500"	M"40000000"	u"kbps"	v"2.14"
unsignedInt/w	m"60"	M"3600"	u"seconds"	v"2.4"
unsignedInt/w	m"600"	M"4000"	u"centiseconds"	d"2000"	k"object"	v"2.16"
unsignedInt/w	m"64"	M"65535"	d"1500"	k"object"	v"2.0"
unsignedInt/w	m"64"	M"65535"	v"2.0"
unsignedInt/w	t"MocaDB"	d"0"	k"factory"	v"2.0"
unsignedInt/w	t"MocaDB"	d"0"	k"factory"	v"2.0"	x"obsoleted"
unsignedInt/w	t"MocaNodeID"	m"0"	M"15"	v"2.17"
unsignedInt/w	t"MocaPhyRate"	m"0"	M"2048"	d"123"	k"factory"	v"2.17"
unsignedInt/w	t"MocaPhyRate"	m"0"	M"2048"	d"630"	k"factory"	v"2.0"
unsignedInt/w	t"MocaPhyRate"	m"0"	M"2048"	v"2.17"
unsignedInt/w	t"Order"	m"1"	v"2.16"
unsignedInt/w	t"Order"	m"1"	v"2.5"
unsignedInt/w	t"Order"	m"1"	v"2.8"
unsignedInt/w	u"0.1dB"	v"2.0"
unsignedInt/w	u"Hz"	d"93000000"	k"factory"	v"2.15"
unsignedInt/w	u"Hz"	d"993000000"	k"factory"	v"2.15"
unsignedInt/w	u"Mbps"	v"2.0"
unsignedInt/w	u"byte"	v"2.13"
unsignedInt/w	u"bytes"	v"2.18"
unsignedInt/w	u"cells"	v"2.0"
unsignedInt/w	u"dB"	v"2.0"
unsignedInt/w	u"decibels (dB)"	v"2.15"
unsignedInt/w	u"kbps"	v"2.15"
unsignedInt/w	u"milliseconds"	d"0"	k"object"	v"2.0"
unsignedInt/w	u"milliseconds"	d"0"	k"object"	v"2.2"
unsignedInt/w	u"milliseconds"	v"2.15"
unsignedInt/w	u"milliseconds"	v"2.8"
unsignedInt/w	u"minutes"	d"0"	k"object"	v"2.16"
unsignedInt/w	u"minutes"	v"2.15"
unsignedInt/w	u"ms"	v"2.8"
unsignedInt/w	u"seconds"	d"0"	k"object"	v"2.12"
unsignedInt/w	u"seconds"	d"10"	k"implementation"	v"2.18"
unsignedInt/w	u"seconds"	d"10"	k"object"	v"2.8"
unsignedInt/w	u"seconds"	d"180"	k"object"	v"2.16"
unsignedInt/w	u"seconds"	d"2"	k"object"	v"2.18"
unsignedInt/w	u"seconds"	d"30"	k"object"	v"2.18"
unsignedInt/w	u"seconds"	d"300"	k"factory"	v"2.17"
unsignedInt/w	u"seconds"	d"300"	k"object"	v"2.16"
unsignedInt/w	u"seconds"	d"3600"	k"object"	v"2.0"
unsignedInt/w	u"seconds"	d"5"	k"implementation"	v"2.18"
unsignedInt/w	u"seconds"	d"5"	k"object"	v"2.13"
unsignedInt/w	u"seconds"	d"60"	k"object"	v"2.18"
unsignedInt/w	u"seconds"	d"86400"	k"object"	v"2.18"
unsignedInt/w	u"seconds"	v"2.1"
unsignedInt/w	u"seconds"	v"2.12"
unsignedInt/w	u"seconds"	v"2.18"
unsignedInt/w	v"2.10"
unsignedInt/w	v"2.11"
unsignedInt/w	v"2.5"
unsignedInt/w	v"2.9"
unsignedInt/wC	m"0"	M"63"	v"2.9"
unsignedInt/wC	m"1"	M"65535"	d"7"	k"factory"	v"2.9"
unsignedInt/wC	m"1"	M"65535"	u"bytes"	v"2.9"
unsignedInt/wC	m"1"	M"65535"	u"milliseconds"	v"2.9"
unsignedInt/wC	m"1"	M"65535"	v"2.14"	x"obsoleted"
unsignedInt/wC	m"1"	u"milliseconds"	v"2.9"
unsignedInt/wC	m"1"	v"2.9"
unsignedInt/wC	u"seconds"	v"2.0"
unsignedInt/wC	u"seconds"	v"2.8"
unsignedInt/wc	v"2.17"
unsignedInt/wl	M"255"	v"2.15"
unsignedInt/wl	M"255"	v"2.19"
unsignedInt/wl	m"0"	M"120"	v"2.17"
unsignedInt/wl	n8	N8	m"0"	M"7"	d"0,1,2,3,4,5,6,7"	k"object"	v"2.0"
unsignedInt/wl	n8	N8	m"0"	M"7"	d"0,1,2,3,4,5,6,7"	k"object"	v"2.7"
unsignedInt/wl	t"PLMNId"	v"2.19"
unsignedInt/wl	t"PSMBreakPointIndexAndLevel"	n2	N2	v"2.12"
unsignedInt/wl	v"2.19"
unsignedInt/wl	v"2.2"
unsignedLong/	t"StatsCounter64"	v"2.17"
unsignedLong/C	t"StatsCounter64"	v"2.17"
unsignedLong/C	u"bytes"	d"0"	k"object"	v"2.4"
unsignedLong/w	u"bytes"	v"2.0"
unsignedLong/w	v"2.12"

Device.	3	CollectionDeviceNumberOfEntries:b InterfaceStackNumberOfEntries:0 RootDataModelVersion:1ha
Device.ATM.	3	LinkNumberOfEntries:0
Device.ATM.Diagnostics.	3	
Device.ATM.Diagnostics.F5Loopback.	3	AverageResponseTime:5l DiagnosticsState:ls FailureCount:8 Interface:1lo MaximumResponseTime:3c MinimumResponseTime:5l NumberOfRepetitions:px SuccessCount:8 Timeout:ei
Device.ATM.Link.{i}.	by	AAL:19w Alias:c AutoConfig:o DestinationAddress:1me Enable:6 Encapsulation:1ov FCSPreserved:a LastChange:g LinkType:1od LowerLayers:4t Name:m Status:4o VCSearchList:1t3
Device.ATM.Link.{i}.QoS.	3	MaximumBurstSize:23k PeakCellRate:q5 QoSClass:1q4 SustainableCellRate:q5
Device.ATM.Link.{i}.Stats.	3	BroadcastPacketsReceived:2 BroadcastPacketsSent:2 BytesReceived:n BytesSent:n CRCErrors:8 DiscardPacketsReceived:7 DiscardPacketsSent:7 ErrorsReceived:7 ErrorsSent:7 HECErrors:8 MulticastPacketsReceived:2 MulticastPacketsSent:2 PacketsReceived:2 PacketsSent:2 ReceivedBlocks:8 Reset:4f TransmittedBlocks:8 UnicastPacketsReceived:2 UnicastPacketsSent:2 UnknownProtoPacketsReceived:7
Device.BASAPM.	1p	MeasurementEndpointNumberOfEntries:l
Device.BASAPM.MeasurementEndpoint.{i}.	131	Alias:1l DeviceOwnership:1os Enable:1n InternetDomain:l4 MeasurementAgent:1l5 OperationalDomain:38 UseMeasurementEndpointInReports:1n
Device.BASAPM.MeasurementEndpoint.{i}.CustomerDevice.	1p	CustomerIdentifier:38 EquipmentIdentifier:l4
Device.BASAPM.MeasurementEndpoint.{i}.ISPDevice.	1p	GeographicalLocation:1kx ReferencePoint:1pq
Device.Bridging.	3	BridgeNumberOfEntries:0 FilterNumberOfEntries:0 MaxBridgeEntries:0 MaxDBridgeEntries:0 MaxFilterEntries:0 MaxProviderBridgeEntries:17 MaxQBridgeEntries:0 MaxVLANEntries:0 ProviderBridgeNumberOfEntries:17
Device.Bridging.Bridge.{i}.	14m	AgingTime:22e Alias:c Enable:6 Name:78 PortNumberOfEntries:0 Standard:1no Status:40 VLANNumberOfEntries:0 VLANPortNumberOfEntries:0
Device.Bridging.Bridge.{i}.Port.{i}.	13f	AcceptableFrameTypes:1ns Alias:c DefaultUserPriority:aq Enable:6 IngressFiltering:6 LastChange:g LowerLayers:4t ManagementPort:6 Name:m PVID:vv PathCost:20n PortState:1at Priority:202 PriorityRegeneration:24s PriorityTagging:6 ServiceAccessPrioritySelection:3x ServiceAccessPriorityTranslation:24t Status:4o TPID:pe Type:1pi
Device.Bridging.Bridge.{i}.Port.{i}.PriorityCodePoint.	23	PCPDecoding:1ue PCPEncoding:1uf PCPSelection:21c RequireDropEncoding:3x UseDEI:3x
Device.Bridging.Bridge.{i}.Port.{i}.Stats.	3	BroadcastPacketsReceived:2 BroadcastPacketsSent:2 BytesReceived:n BytesSent:n DiscardPacketsReceived:7 DiscardPacketsSent:7 ErrorsReceived:7 ErrorsSent:7 MulticastPacketsReceived:2 MulticastPacketsSent:2 PacketsReceived:2 PacketsSent:2 Reset:s UnicastPacketsReceived:2 UnicastPacketsSent:2 UnknownProtoPacketsReceived:7
Device.Bridging.Bridge.{i}.STP.	11	BridgePriority:20f Enable:2k ForwardingDelay:22s HelloTime:22f MaxAge:232 Protocol:1pr Status:79
Device.Bridging.Bridge.{i}.VLAN.{i}.	14a	Alias:c Enable:6 Name:9j VLANID:vw
Device.Bridging.Bridge.{i}.VLANPort.{i}.	149	Alias:c Enable:6 Port:kx Untagged:a VLAN:1lz
Device.Bridging.Filter.{i}.	14t	Alias:c Bridge:1lx DHCPType:lf DestIP:lx DestIPExclude:2m DestMACAddressFilterExclude:30 DestMACAddressFilterList:mh DestMACFromClientIDFilter:3g DestMACFromClientIDFilterExclude:30 DestMACFromUserClassIDFilter:3g DestMACFromUserClassIDFilterExclude:30 DestMACFromVendorClassIDFilter:66 DestMACFromVendorClassIDFilterExclude:30 DestMACFromVendorClassIDFilterv6:5t DestMACFromVendorClassIDMode:69 DestMask:m0 DestPort:8q DestPortExclude:2m DestPortRangeMax:8q Enable:6 EthertypeFilterExclude:30 EthertypeFilterList:ey Interface:kx Order:7t Protocol:uw ProtocolExclude:2m SourceIP:lx SourceIPExclude:2m SourceMACAddressFilterExclude:30 SourceMACAddressFilterList:mh SourceMACFromClientIDFilter:3g SourceMACFromClientIDFilterExclude:30 SourceMACFromUserClassIDFilter:3g SourceMACFromUserClassIDFilterExclude:30 SourceMACFromVendorClassIDFilter:66 SourceMACFromVendorClassIDFilterExclude:30 SourceMACFromVendorClassIDFilterv6:5t SourceMACFromVendorClassIDMode:69 SourceMask:m0 SourcePort:8q SourcePortExclude:2m SourcePortRangeMax:8q Status:2o VLANIDFilter:208
Device.Bridging.ProviderBridge.{i}.	15g	Alias:45 CVLANcomponents:1tn Enable:3x SVLANcomponent:1ly Status:1b5 Type:1pn
Device.BulkData.	59	Enable:85 EncodingTypes:1jv MaxNumberOfParameterReferences:gd MaxNumberOfProfiles:gd MinReportingInterval:1xq ParameterWildCardSupported:rg ProfileNumberOfEntries:2p Protocols:1jp Status:1bt
Device.BulkData.Profile.{i}.	15e	Alias:5f ControlFileFormat:1lf Enable:4e EncodingType:1ki FileTransferPassword:1s7 FileTransferURL:1rm FileTransferUsername:1mv Name:1lk NumberOfRetainedFailedReports:v7 ParameterNumberOfEntries:2p Protocol:1kj ReportingInterval:224 StreamingHost:1mi StreamingPort:20l StreamingSessionID:22u TimeReference:sh
Device.BulkData.Profile.{i}.CSVEncoding.	4l	EscapeCharacter:1nj FieldSeparator:1nc ReportFormat:1pc RowSeparator:1mx RowTimestamp:lp
Device.BulkData.Profile.{i}.HTTP.	4l	Compression:1ng CompressionsSupported:1j1 Method:1nh MethodsSupported:1jj Password:7h PersistAcrossReboot:2e RequestURIParameterNumberOfEntries:26 RetryEnable:f7 RetryIntervalMultiplier:22h RetryMinimumWaitInterval:21k URL:1ri UseDateHeader:bf Username:37
Device.BulkData.Profile.{i}.HTTP.RequestURIParameter.{i}.	12a	Name:68 Reference:1ma
Device.BulkData.Profile.{i}.JSONEncoding.	4l	ReportFormat:1p7 ReportTimestamp:lp
Device.BulkData.Profile.{i}.MQTT.	j	PublishQoS:pi PublishRetain:1t PublishTopic:d7 Reference:l8
Device.BulkData.Profile.{i}.Parameter.{i}.	128	Exclude:2k Name:68 Reference:l2
Device.CaptivePortal.	3	AllowedList:1t7 Enable:a Status:1bb URL:3n
Device.Cellular.	15	AccessPointNumberOfEntries:1a InterfaceNumberOfEntries:1a RoamingEnabled:1j RoamingStatus:1c2
Device.Cellular.AccessPoint.{i}.	12i	APN:1mw Alias:2b Enable:1j IPVersion:gw Interface:1kv Password:1s1 Proxy:9w ProxyPort:as Type:6c Username:l3
Device.Cellular.Interface.{i}.	xl	Alias:2b AvailableNetworks:1ke CurrentAccessTechnology:16x DownstreamMaxBitRate:e5 Enable:1j IMEI:1fl LastChange:e8 LowerLayers:1t2 Name:8w NetworkInUse:19e NetworkRequested:1mp PreferredAccessTechnology:1nd RSRP:gr RSRQ:gr RSSI:ug SIMReferenceList:1ti Status:1eu SupportedAccessTechnologies:1j0 Upstream:3w UpstreamMaxBitRate:e5
Device.Cellular.Interface.{i}.SMS.	p	MessageNumberOfEntries:b StorageNumberOfEntries:b
Device.Cellular.Interface.{i}.SMS.Incoming.	p	CapacityLimit:bu StorageRef:km
Device.Cellular.Interface.{i}.SMS.Message.{i}.	159	Alias:t Receiver:1c Sender:1c Status:1dp StorageRef:175 Text:1c TimeStamp:88 Type:1dh
Device.Cellular.Interface.{i}.SMS.Outgoing.	p	CapacityLimit:bu StorageRef:km
Device.Cellular.Interface.{i}.SMS.Storage.{i}.	yq	Alias:t AvailableCapacity:b Capacity:b Location:1mt StorageAvailable:1
Device.Cellular.Interface.{i}.Stats.	15	BroadcastPacketsReceived:1d BroadcastPacketsSent:1d BytesReceived:6r BytesSent:6r DiscardPacketsReceived:1d DiscardPacketsSent:1d ErrorsReceived:1d ErrorsSent:1d MulticastPacketsReceived:1d MulticastPacketsSent:1d PacketsReceived:1d PacketsSent:1d Reset:s UnicastPacketsReceived:1d UnicastPacketsSent:1d UnknownProtoPacketsReceived:1d
Device.Cellular.Interface.{i}.USIM.	wc	ICCID:1fo IMSI:jd MSISDN:jd PIN:1s5 PINCheck:1pb Status:1cu
Device.CollectionDevice.{i}.	y9	Alias:t DataElementsDeviceRef:181 GhnAssociatedDeviceRef:17d HPNAAssociatedDeviceRef:17e HomePlugAssociatedDeviceRef:17f HostDeviceRef:1hw IEEE1905DeviceRef:17i IsNativeDevice:1 LLDPDeviceRef:17m MoCAAssociatedDeviceRef:17o ThreadAssociatedNodeRef:i9 UPAAssociatedDeviceRef:17w UPnPDeviceRef:1i4 WiFiAssociatedDeviceRef:17z ZigBeeAssociatedDeviceRef:183
Device.DHCPv4.	3	ClientNumberOfEntries:0
Device.DHCPv4.Client.{i}.	12d	Alias:c AuthenticationProtocol:1p2 DHCPServer:7b DHCPStatus:1ce DNSServers:ke DSCPMark:al Enable:6 IPAddress:7b IPRouters:ke Interface:43 LeaseTimeRemaining:ub PassthroughDHCPPool:ky PassthroughEnable:6 Renew:87 ReqOptionNumberOfEntries:0 SentOptionNumberOfEntries:0 Status:2o SubnetMask:7b
Device.DHCPv4.Client.{i}.ReqOption.{i}.	141	Alias:c Enable:6 Order:7t Tag:ef Value:sp
Device.DHCPv4.Client.{i}.Retransmission.	8s	DiscoverInitialTimeout:er DiscoverMaxDuration:qe DiscoverMaxTimeout:qj RequestInitialTimeout:er RequestMaxDuration:qe RequestMaxTimeout:qj TimeoutRandomize:vy
Device.DHCPv4.Client.{i}.SentOption.{i}.	142	Alias:c Enable:6 Tag:ef Value:g3
Device.DHCPv4.Client.{i}.Stats.	p	ACK:d Decline:d DiscardedPackets:d Discover:d ForceRenew:d Inform:d NACK:d Offer:d Release:d Request:d Reset:s TransmitFailure:d
Device.DHCPv4.Relay.	3	Enable:a ForwardingNumberOfEntries:0 Status:5b
Device.DHCPv4.Relay.Forwarding.{i}.	150	Alias:c Chaddr:46 ChaddrExclude:6 ChaddrMask:46 ClientID:8f ClientIDExclude:6 DHCPServerIPAddress:7g Enable:6 Interface:43 LocallyServed:6 Order:7t Status:2o UserClassID:8f UserClassIDExclude:6 VendorClassID:66 VendorClassIDExclude:6 VendorClassIDMode:69
Device.DHCPv4.Server.	3	Enable:a PoolNumberOfEntries:0
Device.DHCPv4.Server.Pool.{i}.	13n	Alias:c AllowedDevices:1nu Chaddr:46 ChaddrExclude:6 ChaddrMask:46 ClientID:8f ClientIDExclude:6 ClientNumberOfEntries:12 DNSServers:mq DSCPMark:al DomainName:9k Enable:6 IPRouters:mq Interface:43 LeaseTime:ve MaxAddress:7g MinAddress:7g OptionNumberOfEntries:0 Order:7t ReservedAddresses:1uk StaticAddressNumberOfEntries:0 Status:2o SubnetMask:7g UserClassID:8f UserClassIDExclude:6 VendorClassID:66 VendorClassIDExclude:6 VendorClassIDMode:69 WINSServers:1um
Device.DHCPv4.Server.Pool.{i}.Client.{i}.	x4	Active:b9 Alias:1x Chaddr:1g7 IPv4AddressNumberOfEntries:12 OptionNumberOfEntries:12
Device.DHCPv4.Server.Pool.{i}.Client.{i}.IPv4Address.{i}.	hr	IPAddress:jk LeaseTimeRemaining:4j
Device.DHCPv4.Server.Pool.{i}.Client.{i}.Option.{i}.	hj	Tag:1w0 Value:sq
Device.DHCPv4.Server.Pool.{i}.Option.{i}.	140	Alias:c Enable:6 Tag:ef Value:g3
Device.DHCPv4.Server.Pool.{i}.StaticAddress.{i}.	12l	Alias:c Chaddr:46 Enable:6 Yiaddr:7f
Device.DHCPv4.Server.Stats.	p	ACK:d Decline:d DiscardedPackets:d Discover:d ForceRenew:d Inform:d NACK:d Offer:d RelayOptionDropped:d Release:d Request:d Reset:s SecondServerDetected:d TransmitFailure:d
Device.DHCPv6.	4m	ClientNumberOfEntries:12
Device.DHCPv6.Client.{i}.	12e	Alias:1x AuthenticationProtocol:1p1 DSCPMark:al DUID:fu Enable:k Interface:cw RapidCommit:k ReceivedOptionNumberOfEntries:12 Renew:s4 RequestAddresses:ff RequestPrefixes:k RequestedOptions:24x SentOptionNumberOfEntries:12 ServerNumberOfEntries:12 Status:4n SuggestedT1:h3 SuggestedT2:h3 SupportedOptions:1yr
Device.DHCPv6.Client.{i}.ReceivedOption.{i}.	wm	Server:176 Tag:n8 Value:fw
Device.DHCPv6.Client.{i}.Retransmission.	8s	ConfirmInitialTimeout:4b ConfirmMaxDelay:4b ConfirmMaxDuration:eq ConfirmMaxTimeout:er DeclineInitialTimeout:4b DeclineMaxAttempts:pf HopCountLimit:1zq InformationRefreshTime:247 InformationRequestInitialTimeout:4b InformationRequestMaxDelay:4b InformationRequestMaxTimeout:qh MaxWaitTime:246 MinInformationRefreshTime:es RebindInitialTimeout:eq RebindMaxTimeout:es ReconfigureInitialTimeout:23z ReconfigureMaxAttempts:1zt ReleaseInitialTimeout:4b ReleaseMaxAttempts:pf RenewInitialTimeout:eq RenewMaxTimeout:es RequestInitialTimeout:4b RequestMaxRetry:1zh RequestMaxTimeout:240 SolicitInitialTimeout:4b SolicitMaxDelay:4b SolicitMaxTimeout:qh TimeoutRandomize:vx
Device.DHCPv6.Client.{i}.SentOption.{i}.	143	Alias:1x Enable:k Tag:ee Value:g4
Device.DHCPv6.Client.{i}.Server.{i}.	11n	DUID:fu InformationRefreshTime:4j SourceAddress:5c
Device.DHCPv6.Client.{i}.Stats.	p	Advertise:d Confirm:d Decline:d DiscardedPackets:d InformationRequest:d Rebind:d Reconfigure:d Release:d Renew:d Reply:d Request:d Reset:s Solicit:d TransmitFailure:d
Device.DHCPv6.Server.	4m	Enable:1o PoolNumberOfEntries:12
Device.DHCPv6.Server.Pool.{i}.	13o	Alias:1x ClientNumberOfEntries:12 DSCPMark:al DUID:t9 DUIDExclude:k Enable:k IANAEnable:1o IANAManualPrefixes:dq IANAPrefixes:cp IAPDAddLength:1z1 IAPDEnable:1o IAPDManualPrefixes:dq IAPDPrefixes:cp Interface:cw OptionNumberOfEntries:12 Order:en SourceAddress:9x SourceAddressExclude:k SourceAddressMask:9x Status:4n UserClassID:5t UserClassIDExclude:k VendorClassID:5t VendorClassIDExclude:k
Device.DHCPv6.Server.Pool.{i}.Client.{i}.	y4	Active:b9 Alias:1x IPv6AddressNumberOfEntries:12 IPv6PrefixNumberOfEntries:12 OptionNumberOfEntries:12 SourceAddress:5c
Device.DHCPv6.Server.Pool.{i}.Client.{i}.IPv6Address.{i}.	hs	IPAddress:5c PreferredLifetime:4j ValidLifetime:4j
Device.DHCPv6.Server.Pool.{i}.Client.{i}.IPv6Prefix.{i}.	11d	PreferredLifetime:4j Prefix:jn ValidLifetime:4j
Device.DHCPv6.Server.Pool.{i}.Client.{i}.Option.{i}.	hj	Tag:n8 Value:fw
Device.DHCPv6.Server.Pool.{i}.Option.{i}.	i3	Alias:1x Enable:k PassthroughClient:1m0 Tag:ee Value:g4
Device.DHCPv6.Server.Stats.	p	Advertise:d Confirm:d Decline:d DiscardedPackets:d InformationRequest:d Rebind:d Reconfigure:d RelayForward:d RelayReply:d Release:d Renew:d Reply:d Request:d Reset:s Solicit:d TransmitFailure:d
Device.DLNA.	3	
Device.DLNA.Capabilities.	3	AVClassProfileID:42 AudioClassProfileID:42 DeviceCapability:42 HIDDeviceClass:42 HNDDeviceClass:42 ImageClassProfileID:42 MediaCollectionProfileID:42 PrinterClassProfileID:42
Device.DNS.	3	SupportedRecordTypes:1ii ZoneNumberOfEntries:5
Device.DNS.Client.	3	Enable:a ServerNumberOfEntries:0 Status:5b
Device.DNS.Client.Server.{i}.	166	Alias:c DNSServer:9v Enable:6 Interface:43 Status:40 Type:it
Device.DNS.Diagnostics.	3	
Device.DNS.Diagnostics.NSLookupDiagnostics.	3	DNSServer:1r DiagnosticsState:1rs HostName:1r Interface:1r NumberOfRepetitions:3r ResultNumberOfEntries:8 SuccessCount:8 Timeout:q8
Device.DNS.Diagnostics.NSLookupDiagnostics.Result.{i}.	wo	AnswerType:1gv DNSServerIP:1h0 HostNameReturned:1u IPAddresses:1kh ResponseTime:5l Status:1gy
Device.DNS.Relay.	3	ConfigNumberOfEntries:5 Enable:a ForwardNumberOfEntries:0 Status:5b
Device.DNS.Relay.Config.{i}.	14q	Alias:2a CacheMaxTTL:1xm CacheMinTTL:1xl CacheSize:1vf Forwarders:1to Interface:cv
Device.DNS.Relay.Forwarding.{i}.	165	Alias:c DNSServer:9v Enable:6 Interface:43 Status:40 Type:it
Device.DNS.SD.	5a	AdvertiseNumberOfEntries:5 AdvertisedInterfaces:1tc Enable:s3 ServiceNumberOfEntries:1y Status:63
Device.DNS.SD.Advertise.{i}.	14i	Alias:2a ApplicationProtocol:1lg Domain:1md Enable:f InstanceName:1mo Interface:1ls Port:1za Status:ix TextRecordNumberOfEntries:5 TransportProtocol:1q2
Device.DNS.SD.Advertise.{i}.TextRecord.{i}.	12b	Key:kq Value:kq
Device.DNS.SD.Service.{i}.	zu	ApplicationProtocol:18g Domain:61 Host:1i7 InstanceName:19d LastUpdate:89 Port:dy Priority:dy Status:1ci Target:61 TextRecordNumberOfEntries:1y TimeToLive:1uy TransportProtocol:1e1 Weight:dy
Device.DNS.SD.Service.{i}.TextRecord.{i}.	wt	Key:id Value:id
Device.DNS.Zone.{i}.	161	Alias:2a Enable:f HostNumberOfEntries:5 Interface:cv Name:1le Origin:ja
Device.DNS.Zone.{i}.Host.{i}.	152	Alias:2a Enable:f Host:1lr LastUpdate:6v Name:1tl Origin:ja
Device.DOCSIS.	j	CapabilitiesReq:g1 CapabilitiesRsp:g1 DownstreamChannelNumberOfEntries:9 DownstreamNumberOfEntries:9 InterfaceNumberOfEntries:9 UpstreamChannelNumberOfEntries:9 UpstreamNumberOfEntries:9
Device.DOCSIS.Downstream.{i}.	xg	Alias:1e CurrentBitRate:om DownstreamChannelList:1so Enable:14 LastChange:ah LowerLayers:do MaxBitRate:h2 Name:36 Status:cg Upstream:4
Device.DOCSIS.Downstream.{i}.Stats.	j	BroadcastPacketsReceived:13 BroadcastPacketsSent:13 BytesReceived:6q BytesSent:6q DiscardPacketsReceived:2w DiscardPacketsSent:2w ErrorsReceived:2w ErrorsSent:2w MulticastPacketsReceived:13 MulticastPacketsSent:13 PacketsReceived:13 PacketsSent:13 Reset:s UnicastPacketsReceived:13 UnicastPacketsSent:13 UnknownProtoPacketsReceived:2w
Device.DOCSIS.DownstreamChannel.{i}.	ya	Alias:1e Annex:1ec Frequency:gi ID:1vy Interleave:1ee Modulation:1ed Power:u1 Width:ts
Device.DOCSIS.DownstreamChannel.{i}.SignalQuality.	j	EqualizationData:g0 ExtCorrecteds:r ExtUncorrectables:r ExtUnerroreds:r Microreflections:tt SignalNoise:bs
Device.DOCSIS.DownstreamChannel.{i}.SignalQualityExt.	j	FbeNormalizationCoefficient:ua RxMER:bs RxMerSamples:9
Device.DOCSIS.Interface.{i}.	xj	Alias:1e CMTSAddress:7d Capabilities:1im DOCSISVersion:1ap Enable:14 FirmwareVersion:36 LastChange:ah LowerLayers:do MACAddress:3k MdCfgIpProvMode:1ca Name:36 Status:cg
Device.DOCSIS.Interface.{i}.ConnectivityStatus.	j	InvalidMaps:2v InvalidRangingRsps:2v InvalidRegRsps:2v InvalidUcds:2v LostSyncs:2v Resets:2v StatusCode:1fj T1Timeouts:2v T2Timeouts:2v Value:1ft
Device.DOCSIS.Interface.{i}.Stats.	j	BroadcastPacketsReceived:13 BroadcastPacketsSent:13 BytesReceived:6q BytesSent:6q DiscardPacketsReceived:13 DiscardPacketsSent:13 ErrorsReceived:2w ErrorsSent:2w MulticastPacketsReceived:13 MulticastPacketsSent:13 PacketsReceived:13 PacketsSent:13 Reset:s UnicastPacketsReceived:13 UnicastPacketsSent:13 UnknownProtoPacketsReceived:13
Device.DOCSIS.SpectrumAnalysis.	j	Enable:rl EquivalentNoiseBandwidth:22z FirstSegmentCenterFrequency:23f InactivityTimeout:vs LastSegmentCenterFrequency:23g NumBinsPerSegment:22o NumberOfAverages:210 ResultNumberOfEntries:9 SegmentFrequencySpan:22l WindowFunction:1rg
Device.DOCSIS.SpectrumAnalysis.Result.{i}.	zg	AmplitudeData:t7 Frequency:tp TotalSegmentPower:bs
Device.DOCSIS.Upstream.{i}.	xv	Alias:1e CurrentBitRate:om Enable:14 LastChange:ah LowerLayers:do MaxBitRate:h2 Name:36 Status:cg Upstream:4 UpstreamChannelList:1sp
Device.DOCSIS.Upstream.{i}.Stats.	j	BroadcastPacketsReceived:13 BroadcastPacketsSent:13 BytesReceived:6q BytesSent:6q DiscardPacketsReceived:2w DiscardPacketsSent:2w ErrorsReceived:2w ErrorsSent:2w MulticastPacketsReceived:13 MulticastPacketsSent:13 PacketsReceived:13 PacketsSent:13 Reset:s UnicastPacketsReceived:13 UnicastPacketsSent:13 UnknownProtoPacketsReceived:2w
Device.DOCSIS.UpstreamChannel.{i}.	160	Alias:1e Frequency:gi ID:tu RangingBackoffEnd:8h RangingBackoffStart:8h SlotSize:1x0 TxBackoffEnd:8h TxBackoffStart:8h TxTimingOffset:9 Width:tw
Device.DOCSIS.UpstreamChannel.{i}.Status.	j	EqData:g0 IsMuted:4 ModulationType:1fu RangingAborteds:2v RangingStatus:1gb T3Exceededs:2v T3Timeouts:2v T4Timeouts:2v TxPower:u0
Device.DSL.	3	BondingGroupNumberOfEntries:0 ChannelNumberOfEntries:0 LineNumberOfEntries:0
Device.DSL.BondingGroup.{i}.	xe	Alias:c BondScheme:16y BondSchemesSupported:1il BondedChannelNumberOfEntries:ne DownstreamDifferentialDelayTolerance:3c Enable:a GroupCapacity:ne GroupID:0 GroupStatus:1ji LastChange:g LowerLayers:98 Name:m RunningTime:g Status:3j TargetDownRate:3p TargetUpRate:3p ThreshLowDownRate:3p ThreshLowUpRate:3p UpstreamDifferentialDelayTolerance:3c
Device.DSL.BondingGroup.{i}.BondedChannel.{i}.	x5	Alias:c Channel:18p
Device.DSL.BondingGroup.{i}.BondedChannel.{i}.Ethernet.	3	
Device.DSL.BondingGroup.{i}.BondedChannel.{i}.Ethernet.Stats.	3	AlignmentErrorsReceived:0 CRCErrorsReceived:0 FramesDropped:0 LongPacketsReceived:0 OverflowErrorsReceived:0 PauseFramesReceived:0 ShortPacketsReceived:0 UnderflowErrorsSent:0
Device.DSL.BondingGroup.{i}.Ethernet.	3	
Device.DSL.BondingGroup.{i}.Ethernet.Stats.	3	AlignmentErrorsReceived:0 CRCErrorsReceived:0 FramesDropped:0 LongPacketsReceived:0 OverflowErrorsReceived:0 PAFBadFragments:0 PAFErrors:0 PAFLargeFragments:0 PAFLateFragments:0 PAFLostEnds:0 PAFLostFragments:0 PAFLostStarts:0 PAFOverflows:0 PAFSmallFragments:0 PauseFramesSent:0 ShortPacketsReceived:0
Device.DSL.BondingGroup.{i}.Stats.	3	BroadcastPacketsReceived:2 BroadcastPacketsSent:2 BytesReceived:n BytesSent:n CurrentDayStart:g DiscardPacketsReceived:7 DiscardPacketsSent:7 ErrorsReceived:7 ErrorsSent:7 MulticastPacketsReceived:2 MulticastPacketsSent:2 PacketsReceived:2 PacketsSent:2 QuarterHourStart:g Reset:s TotalStart:g UnicastPacketsReceived:2 UnicastPacketsSent:2 UnknownProtoPacketsReceived:7
Device.DSL.BondingGroup.{i}.Stats.CurrentDay.	3	DownstreamDifferentialDelay:3c DownstreamPacketLoss:0 DownstreamRate:3p ErroredSeconds:2j FailureCount:0 FailureReasons:cr SeverelyErroredSeconds:2j UnavailableSeconds:2j UpstreamDifferentialDelay:3c UpstreamPacketLoss:0 UpstreamRate:3p
Device.DSL.BondingGroup.{i}.Stats.QuarterHour.	3	DownstreamDifferentialDelay:3c DownstreamPacketLoss:0 DownstreamRate:3p ErroredSeconds:2j FailureCount:0 FailureReasons:cr SeverelyErroredSeconds:2j UnavailableSeconds:2j UpstreamDifferentialDelay:3c UpstreamPacketLoss:0 UpstreamRate:3p
Device.DSL.BondingGroup.{i}.Stats.Total.	3	DownstreamDifferentialDelay:3c DownstreamPacketLoss:0 DownstreamRate:3p ErroredSeconds:2j FailureCount:0 FailureReasons:cr SeverelyErroredSeconds:2j UnavailableSeconds:2j UpstreamDifferentialDelay:3c UpstreamPacketLoss:0 UpstreamRate:3p
Device.DSL.Channel.{i}.	xf	ACTINP:5u ACTINPREIN:1vu ACTNDR:e5 ActualInterleavingDelay:3c Alias:c DownstreamCurrRate:oj Enable:a INPREPORT:o INTLVBLOCK:5u INTLVDEPTH:0 LPATH:1v4 LSYMB:5u LastChange:g LinkEncapsulationSupported:1iz LinkEncapsulationUsed:1bz LowerLayers:98 NFEC:u9 Name:m RFEC:5u Status:3j UpstreamCurrRate:oj
Device.DSL.Channel.{i}.Stats.	3	BytesReceived:n BytesSent:n CurrentDayStart:g DiscardPacketsReceived:7 DiscardPacketsSent:7 ErrorsReceived:7 ErrorsSent:7 LastShowtimeStart:g PacketsReceived:2 PacketsSent:2 QuarterHourStart:g Reset:s ShowtimeStart:g TotalStart:g
Device.DSL.Channel.{i}.Stats.CurrentDay.	3	XTUCCRCErrors:8 XTUCFECErrors:8 XTUCHECErrors:8 XTURCRCErrors:8 XTURFECErrors:8 XTURHECErrors:8
Device.DSL.Channel.{i}.Stats.LastShowtime.	3	XTUCCRCErrors:8 XTUCFECErrors:8 XTUCHECErrors:8 XTURCRCErrors:8 XTURFECErrors:8 XTURHECErrors:8
Device.DSL.Channel.{i}.Stats.QuarterHour.	3	XTUCCRCErrors:8 XTUCFECErrors:8 XTUCHECErrors:8 XTURCRCErrors:8 XTURFECErrors:8 XTURHECErrors:8
Device.DSL.Channel.{i}.Stats.Showtime.	3	XTUCCRCErrors:8 XTUCFECErrors:8 XTUCHECErrors:8 XTURCRCErrors:8 XTURFECErrors:8 XTURHECErrors:8
Device.DSL.Channel.{i}.Stats.Total.	3	XTUCCRCErrors:8 XTUCFECErrors:8 XTUCHECErrors:8 XTURCRCErrors:8 XTURFECErrors:8 XTURHECErrors:8
Device.DSL.Diagnostics.	3	
Device.DSL.Diagnostics.ADSLLineTest.	3	ACTATPds:5w ACTATPus:5w ACTPSDds:5w ACTPSDus:5w BITSpsds:8l BITSpsus:9e DiagnosticsState:ls HLINGds:8 HLINGus:8 HLINSCds:5w HLINSCus:5w HLINpsds:8l HLINpsus:9e HLOGGds:8 HLOGGus:8 HLOGMTds:8 HLOGMTus:8 HLOGpsds:9c HLOGpsus:9c Interface:1lp LATNpbds:9b LATNpbus:9b QLNGds:8 QLNGus:8 QLNMTds:8 QLNMTus:8 QLNpsds:8l QLNpsus:9e SATNds:9b SATNus:9b SNRGds:8 SNRGus:8 SNRMTds:8 SNRMTus:8 SNRpsds:8l SNRpsus:9e
Device.DSL.Diagnostics.SELTP.	34	AttenuationCharacteristics:1ym CapacityEstimate:1yk CapacityEstimateEnabling:84 CapacityNoisePSD:qt CapacitySignalPSD:qt CapacityTargetMargin:205 DiagnosticsState:de Interface:cu LoopLength:1vs LoopTermination:1dd LoopTopology:1hn MissingFilter:5n TFlogGroupSize:1we
Device.DSL.Diagnostics.SELTQLN.	34	DiagnosticsState:de ExtendedBandwidthOperation:5n Interface:cu QLN:ui QLNGroupSize:na QLNMaxMeasurementDuration:213
Device.DSL.Diagnostics.SELTUER.	34	DiagnosticsState:de ExtendedBandwidthOperation:5n Interface:cu UER:um UERGroupSize:na UERMaxMeasurementDuration:22v UERScaleFactor:2c UERVar:ul
Device.DSL.Line.{i}.	xm	ACTINPROCds:1a ACTINPROCus:1a ACTRAMODEds:nf ACTRAMODEus:nf ACTSNRMODEds:0 ACTSNRMODEus:0 ACTUALCE:0 Alias:c AllowedProfiles:1ih CurrentProfile:16z DownstreamAttenuation:8k DownstreamMaxBitRate:e4 DownstreamNoiseMargin:8k DownstreamPower:gp Enable:a EnableDataGathering:1j FirmwareVersion:m INMCCds:1w5 INMIATOds:1wr INMIATSds:1wb INMINPEQMODEds:1w1 LIMITMASK:0 LastChange:g LastStateTransmittedDownstream:0 LastStateTransmittedUpstream:0 LineEncoding:1ao LineNumber:tx LinkStatus:1ex LowerLayers:4u MREFPSDds:f1 MREFPSDus:f1 Name:m PowerManagementState:1cf RXTHRSHds:tr SNRMROCds:ns SNRMROCus:ns SNRMpbds:jz SNRMpbus:jz StandardUsed:170 StandardsSupported:1iy Status:3j SuccessFailureCause:1w4 TRELLISds:5u TRELLISus:5u UPBOKLE:1vp UPBOKLEPb:ox UPBOKLER:1vo UPBOKLERPb:ox US0MASK:0 Upstream:o UpstreamAttenuation:8k UpstreamMaxBitRate:e4 UpstreamNoiseMargin:8k UpstreamPower:gp VirtualNoisePSDds:r5 VirtualNoisePSDus:r4 XTSE:fz XTSUsed:fz XTUCANSIRev:0 XTUCANSIStd:0 XTUCCountry:fx XTUCSerial:ij XTUCSystemCountry:58 XTUCSystemVendor:8c XTUCSystemVendorSpecific:58 XTUCVendor:fy XTUCVendorSpecific:58 XTUCVersion:sx XTURANSIRev:0 XTURANSIStd:0 XTURCountry:fx XTURSerial:ij XTURSystemCountry:58 XTURSystemVendor:8c XTURSystemVendorSpecific:58 XTURVendor:fy XTURVendorSpecific:58 XTURVersion:18h
Device.DSL.Line.{i}.DataGathering.	15	ActLoggingDepthReportingR:o9 EventTraceBufferR:18q LoggingDepthR:o9
Device.DSL.Line.{i}.Stats.	3	BytesReceived:n BytesSent:n CurrentDayStart:g DiscardPacketsReceived:7 DiscardPacketsSent:7 ErrorsReceived:7 ErrorsSent:7 LastShowtimeStart:g PacketsReceived:2 PacketsSent:2 QuarterHourStart:g Reset:s ShowtimeStart:g TotalStart:g
Device.DSL.Line.{i}.Stats.CurrentDay.	3	ErroredSecs:g SeverelyErroredSecs:g
Device.DSL.Line.{i}.Stats.LastShowtime.	3	ErroredSecs:g SeverelyErroredSecs:g
Device.DSL.Line.{i}.Stats.QuarterHour.	3	ErroredSecs:g SeverelyErroredSecs:g
Device.DSL.Line.{i}.Stats.Showtime.	3	ErroredSecs:g SeverelyErroredSecs:g
Device.DSL.Line.{i}.Stats.Total.	3	ErroredSecs:g SeverelyErroredSecs:g
Device.DSL.Line.{i}.TestParams.	3	HLOGGds:8 HLOGGus:8 HLOGMTds:8 HLOGMTus:8 HLOGpsds:9c HLOGpsus:9c LATNds:9d LATNus:9d QLNGds:8 QLNGus:8 QLNMTds:8 QLNMTus:8 QLNpsds:gs QLNpsus:ki SATNds:9d SATNus:9d SNRGds:8 SNRGus:8 SNRMTds:8 SNRMTus:8 SNRpsds:gs SNRpsus:ki
Device.DSLite.	4m	Enable:1o InterfaceSettingNumberOfEntries:12
Device.DSLite.InterfaceSetting.{i}.	hq	Alias:1x Enable:1o EndpointAddress:1r5 EndpointAddressInUse:1g4 EndpointAddressTypePrecedence:1oh EndpointAssignmentPrecedence:1o3 EndpointName:d3 Origin:1an Status:8y TunnelInterface:76 TunneledInterface:76
Device.DeviceInfo.	3	ActiveFirmwareImage:177 AdditionalHardwareVersion:co AdditionalSoftwareVersion:co BootFirmwareImage:1kw Description:1u DeviceCategory:5e DeviceImageNumberOfEntries:5i FirmwareImageNumberOfEntries:l FirstUseDate:2s HardwareVersion:1hb HostName:1ll LocationNumberOfEntries:x LogRotateNumberOfEntries:5 Manufacturer:m ManufacturerOUI:1fp ModelName:m ModelNumber:8w ProcessorNumberOfEntries:1xs ProductClass:m ProvisioningCode:1rw SerialNumber:m SoftwareVersion:1he SupportedDataModelNumberOfEntries:0 UpTime:g VendorConfigFileNumberOfEntries:0 VendorLogFileNumberOfEntries:ac
Device.DeviceInfo.DeviceImageFile.{i}.	103	Alias:9r Image:r7 Location:j1
Device.DeviceInfo.FirmwareImage.{i}.	yd	Alias:1l Available:1n BootFailureLog:4p Name:62 Status:1cs Version:62
Device.DeviceInfo.KernelFaults.	w	KernelFaultNumberOfEntries:5 LastUpgradeCount:5 MaxKernelFaultEntries:1z MinFreeSpace:eo PreviousBootCount:5 RotateKernelFaultEntries:1i StoragePath:25
Device.DeviceInfo.KernelFaults.KernelFault.{i}.	ye	Alias:2a FaultLocation:25 FirmwareVersion:25 LastInstruction:25 ProcessName:25 Reason:25 TimeStamp:6v
Device.DeviceInfo.Location.{i}.	16t	AcquiredTime:3y DataObject:1lb ExternalProtocol:19m ExternalSource:1gn Source:1c0
Device.DeviceInfo.LogRotate.{i}.	13c	Alias:2a Compression:1p3 Enable:f LogFileNumberOfEntries:5 MaxFileSize:eo Name:dj NumberOfFiles:22d Retention:qa RollOver:qa
Device.DeviceInfo.LogRotate.{i}.LogFile.{i}.	xp	Alias:2a LastChange:sd Name:19f Size:nz
Device.DeviceInfo.MemoryStatus.	3	Free:ok FreePersistent:1y4 Total:1x1 TotalPersistent:1x2
Device.DeviceInfo.MemoryStatus.MemoryMonitor.	8s	CriticalFallThreshold:p0 CriticalFallTimeStamp:6w CriticalRiseThreshold:p1 CriticalRiseTimeStamp:6w Enable:81 EnableCriticalLog:81 FilePath:m8 MemUtilization:7j PollingInterval:24a VendorLogFileRef:i7
Device.DeviceInfo.NetworkProperties.	3	MaxTCPWindowSize:ny TCPImplementation:1js
Device.DeviceInfo.PowerStatus.	p	PowerSensorNumberOfEntries:b
Device.DeviceInfo.PowerStatus.PowerSensor.{i}.	10l	Alias:t Current:u6 Enable:1i LastUpdate:se Name:1c Power:u8 Status:63 Voltage:u7
Device.DeviceInfo.ProcessFaults.	w	LastUpgradeCount:5 MaxProcessFaultEntries:1z MinFreeSpace:eo PreviousBootCount:5 ProcessFaultNumberOfEntries:5 RotateProcessFaultEntries:1i StoragePath:25
Device.DeviceInfo.ProcessFaults.ProcessFault.{i}.	yi	Alias:2a Arguments:25 FaultLocation:25 FirmwareVersion:25 ProcessID:25 ProcessName:25 Reason:25 TimeStamp:6v
Device.DeviceInfo.ProcessStatus.	3	CPUNumberOfEntries:6h CPUUsage:1xu ProcessNumberOfEntries:0
Device.DeviceInfo.ProcessStatus.CPU.{i}.	10i	Alias:9s CPUUtilization:7j CriticalFallThreshold:p0 CriticalFallTimeStamp:6w CriticalRiseThreshold:p1 CriticalRiseTimeStamp:6w Enable:81 EnableCriticalLog:81 FilePath:m8 IdleModeUtilization:7j Name:194 NumSamples:21a PollInterval:244 SystemModeUtilization:7j UpTime:od UserModeUtilization:7j VendorLogFileRef:i7
Device.DeviceInfo.ProcessStatus.Process.{i}.	118	CPUTime:5l Command:1u PID:0 Priority:1vd Size:ok State:1gx
Device.DeviceInfo.Processor.{i}.	yj	Alias:44 Architecture:1f8
Device.DeviceInfo.ProxierInfo.	wb	ManufacturerOUI:je ProductClass:8u ProxyProtocol:ch SerialNumber:8u
Device.DeviceInfo.SupportedDataModel.{i}.	121	Alias:44 Features:1k9 URL:64 URN:1u UUID:jt
Device.DeviceInfo.TemperatureStatus.	3	TemperatureSensorNumberOfEntries:0
Device.DeviceInfo.TemperatureStatus.TemperatureSensor.{i}.	10n	Alias:44 Enable:a HighAlarmTime:2s HighAlarmValue:h9 LastUpdate:2f LowAlarmTime:2s LowAlarmValue:h9 MaxTime:2s MaxValue:gh MinTime:2s MinValue:gh Name:1u PollingInterval:248 Reset:5q ResetTime:2s Status:5b Value:ud
Device.DeviceInfo.VendorConfigFile.{i}.	xw	Alias:c Date:2s Description:1u Name:m UseForBackupRestore:2r Version:c3
Device.DeviceInfo.VendorLogFile.{i}.	xx	Alias:9q MaximumSize:1xb Name:77 Persistent:f4
Device.DynamicDNS.	4l	ClientNumberOfEntries:26 ServerNumberOfEntries:26 SupportedServices:1hk
Device.DynamicDNS.Client.{i}.	16s	Alias:4r Enable:3f HostnameNumberOfEntries:26 Interface:ks LastError:1cn Password:7h Server:1lq Status:1ac Username:37
Device.DynamicDNS.Client.{i}.Hostname.{i}.	16h	Enable:3f LastUpdate:fl Name:37 Status:1dq
Device.DynamicDNS.Server.{i}.	16g	Alias:4r CheckInterval:qk Enable:3f MaxRetries:24b Name:68 Protocol:1kk RetryInterval:qk ServerAddress:37 ServerPort:po ServiceName:1lm SupportedProtocols:1j7
Device.ETSIM2M.	5a	SCLNumberOfEntries:1y
Device.ETSIM2M.SCL.{i}.	15o	Alias:4s AnnouncedToSCLList:dt AreaNwkDeviceInfoInstanceNumberOfEntries:1y AreaNwkInstanceNumberOfEntries:1y Enable:2m SAFPolicySetNumberOfEntries:1y
Device.ETSIM2M.SCL.{i}.AreaNwkDeviceInfoInstance.{i}.	wd	Active:rj AreaNwkInstance:17b Host:k5 ListOfDeviceApplications:cs ListOfDeviceNeighbors:k5 PropertyNumberOfEntries:1y SleepDuration:qn SleepInterval:qn Status:19y
Device.ETSIM2M.SCL.{i}.AreaNwkDeviceInfoInstance.{i}.Property.{i}.	hl	Name:4q Value:4q
Device.ETSIM2M.SCL.{i}.AreaNwkInstance.{i}.	zl	AreaNwkType:4q ID:4q ListOfDevices:1hv PropertyNumberOfEntries:1y
Device.ETSIM2M.SCL.{i}.AreaNwkInstance.{i}.Property.{i}.	hl	Name:4q Value:4q
Device.ETSIM2M.SCL.{i}.Discovery.	5a	MaxNumberOfDiscovRecords:qq MaxSizeOfDiscovAnswer:qq
Device.ETSIM2M.SCL.{i}.Reregistration.	5a	RegAccessRightID:dk RegExpirationDuration:vz RegSearchStrings:dt RegTargetNSCLList:dt Reregistration:s8
Device.ETSIM2M.SCL.{i}.Reregistration.ActionStatus.	5a	FinalStatus:1dt Progress:1xy
Device.ETSIM2M.SCL.{i}.SAFPolicySet.{i}.	15n	ANPPolicyNumberOfEntries:1y Alias:4s Enable:2m PolicyScope:mo
Device.ETSIM2M.SCL.{i}.SAFPolicySet.{i}.ANPPolicy.{i}.	12h	ANName:lb Alias:4s BlockPeriodNumberOfEntries:1y Enable:2m RequestCategoryNumberOfEntries:1y
Device.ETSIM2M.SCL.{i}.SAFPolicySet.{i}.ANPPolicy.{i}.BlockPeriod.{i}.	12q	Alias:4s BlockDuration:w0 Enable:2m FailedAttempts:pb
Device.ETSIM2M.SCL.{i}.SAFPolicySet.{i}.ANPPolicy.{i}.RequestCategory.{i}.	i6	Alias:4s Enable:2m RCAT:dk ScheduleNumberOfEntries:1y
Device.ETSIM2M.SCL.{i}.SAFPolicySet.{i}.ANPPolicy.{i}.RequestCategory.{i}.Schedule.{i}.	15r	AbsTimeSpanNumberOfEntries:1y Alias:4s Enable:2m Schedules:mo
Device.ETSIM2M.SCL.{i}.SAFPolicySet.{i}.ANPPolicy.{i}.RequestCategory.{i}.Schedule.{i}.AbsTimeSpan.{i}.	14e	Alias:4s Enable:2m EndTime:fp StartTime:fp
Device.ETSIM2M.SCL.{i}.SAFPolicySet.{i}.M2MSPPolicy.	5a	DefaultRCATValue:lb RequestCategoryNumberOfEntries:1y
Device.ETSIM2M.SCL.{i}.SAFPolicySet.{i}.M2MSPPolicy.RequestCategory.{i}.	i6	Alias:4s Enable:2m Mem:1qh RCAT:dk RankedANList:1tw Thresh:pb TolerableDelay:vb
Device.Ethernet.	3	FlowControlSupported:f6 InterfaceNumberOfEntries:0 LAGNumberOfEntries:l LinkNumberOfEntries:0 RMONStatsNumberOfEntries:x VLANTerminationNumberOfEntries:0 WoLSupported:5n
Device.Ethernet.Interface.{i}.	5z	AdvertisedLinkModes:24w Alias:c CurrentBitRate:1y5 CurrentDuplexMode:1e7 CurrentMDIX:1ej DuplexMode:1ok EDPDCapability:1 EDPDEnable:1i EDPDStatus:1bh EEECapability:3w EEEEnable:1j EEEStatus:1as Enable:a LastChange:g LinkPartnerAdvertisedLinkModes:1yq LowerLayers:4u MACAddress:16 MDIX:1ny MaxBitRate:v8 Name:m SFPReferenceList:cq Status:3j SupportedLinkModes:1yp Upstream:o
Device.Ethernet.Interface.{i}.Stats.	3	BroadcastPacketsReceived:2 BroadcastPacketsSent:2 BytesReceived:n BytesSent:n Collisions:f0 DiscardPacketsReceived:7 DiscardPacketsSent:7 ErrorsReceived:7 ErrorsSent:7 MulticastPacketsReceived:2 MulticastPacketsSent:2 PacketsReceived:2 PacketsSent:2 Reset:4f UnicastPacketsReceived:2 UnicastPacketsSent:2 UnknownProtoPacketsReceived:7
Device.Ethernet.LAG.{i}.	13a	Alias:1l Enable:2e LastChange:ag LowerLayers:dn MACAddress:1ra Name:62 Status:cf
Device.Ethernet.LAG.{i}.Stats.	1p	BroadcastPacketsReceived:2x BroadcastPacketsSent:2x BytesReceived:6p BytesSent:6p DiscardPacketsReceived:48 DiscardPacketsSent:48 ErrorsReceived:48 ErrorsSent:48 MulticastPacketsReceived:2x MulticastPacketsSent:2x PacketsReceived:2x PacketsSent:2x Reset:4f UnicastPacketsReceived:2x UnicastPacketsSent:2x UnknownProtoPacketsReceived:48
Device.Ethernet.Link.{i}.	by	Alias:c Enable:6 FlowControl:bd LastChange:g LowerLayers:4t MACAddress:1r9 MTU:23j Name:m NoARP:54 PriorityTagging:6 Status:4o
Device.Ethernet.Link.{i}.Stats.	3	BroadcastPacketsReceived:2 BroadcastPacketsSent:2 BytesReceived:n BytesSent:n DiscardPacketsReceived:7 DiscardPacketsSent:7 ErrorsReceived:7 ErrorsSent:7 MulticastPacketsReceived:2 MulticastPacketsSent:2 PacketsReceived:2 PacketsSent:2 PausePacketsReceived:f0 PausePacketsSent:f0 Reset:4f UnicastPacketsReceived:2 UnicastPacketsSent:2 UnknownProtoPacketsReceived:7
Device.Ethernet.RMONStats.{i}.	12w	Alias:9t AllQueues:f8 BroadcastPackets:4d Bytes:250 CRCErroredPackets:e6 DropEvents:1xw Enable:f8 Interface:1na MulticastPackets:4d Name:1q OversizePackets:e6 Packets:4d Packets1024to1518Bytes:4d Packets128to255Bytes:4d Packets256to511Bytes:4d Packets512to1023Bytes:4d Packets64Bytes:4d Packets65to127Bytes:4d Queue:1n2 Status:1b3 UndersizePackets:e6 VLANID:209
Device.Ethernet.VLANTermination.{i}.	13m	Alias:c Enable:6 LastChange:g LowerLayers:4t Name:m Status:4o TPID:pe VLANID:21d VLANPriority:v4
Device.Ethernet.VLANTermination.{i}.Stats.	3	BroadcastPacketsReceived:2 BroadcastPacketsSent:2 BytesReceived:n BytesSent:n DiscardPacketsReceived:7 DiscardPacketsSent:7 ErrorsReceived:7 ErrorsSent:7 MulticastPacketsReceived:2 MulticastPacketsSent:2 PacketsReceived:2 PacketsSent:2 Reset:4f UnicastPacketsReceived:2 UnicastPacketsSent:2 UnknownProtoPacketsReceived:7
Device.Ethernet.WoL.	34	MACAddress:1rb Password:1rp SendMagicPacket:s7
Device.FAP.	1b	
Device.FAP.ApplicationPlatform.	1b	CurrentNumberofApplications:x Enable:10 MaxNumberOfApplications:x Status:1be Version:1q
Device.FAP.ApplicationPlatform.Capabilities.	1b	AccessLevelsSupported:1j3 AuthenticationMethodsSupported:1ip FemtoAwarenessAPISupport:1h MMSAPISupport:1h PresenceApplicationSupport:1h QueryMMSDeliveryStatusSupport:1h QuerySMSDeliveryStatusSupport:1h SMSAPISupport:1h SendMMSTargetAddressType:kb SendSMSTargetAddressType:kb SubscribeToNotificationsOfMMSSentToApplicationSupport:1h SubscribeToNotificationsOfSMSSentToApplicationSupport:1h TerminalLocationAPISupport:1h
Device.FAP.ApplicationPlatform.Control.	1b	AuthenticationMethod:1ln TunnelInst:9h
Device.FAP.ApplicationPlatform.Control.FemtoAwareness.	1b	APIEnable:10 FemtozoneID:9h MaxAPIUsersNumber:ak NotificationsUserIdentifierMSISDN:10 QueryFemtocellResponseTimezone:10 QueueEnable:10 Queueing:9n SubscribeToNotificationsResponseCallbackData:10
Device.FAP.ApplicationPlatform.Control.MMS.	1b	APIEnable:10 EnableQueryMMSDeliveryStatus:10 EnableSubscribeToNotificationsOfMessageSentToApplication:10 MaxAPIUsersNumber:ak MinSendMMSTimeInterval:pl QueueEnable:10 Queueing:9n
Device.FAP.ApplicationPlatform.Control.SMS.	1b	APIEnable:10 EnableQuerySMSDeliveryStatus:10 EnableSubscribeToNotificationsOfMessageSentToApplication:10 MaxAPIUsersNumber:ak MinSendSMSTimeInterval:pl QueueEnable:10 Queueing:9n
Device.FAP.ApplicationPlatform.Control.TerminalLocation.	1b	APIEnable:10 MaxAPIUsersNumber:ak QueryMobileLocationResponseAddress:1q3 QueryMobileLocationResponseAltitude:10 QueryMobileLocationResponseLongitudeLatitude:10 QueryMobileLocationResponseTimestamp:20u QueueEnable:10 Queueing:9n
Device.FAP.ApplicationPlatform.Monitoring.	1b	AuthenticationRequestsReceived:x AuthenticationRequestsRejected:x Enable:10 MonitoringInterval:ev
Device.FAP.ApplicationPlatform.Monitoring.FemtoAwareness.	1b	APIAvailable:1h APIUsers:4v QueueDiscarded:x QueueNum:4v QueueReceived:x QueueState:90
Device.FAP.ApplicationPlatform.Monitoring.MMS.	1b	APIAvailable:1h APIUsers:4v QueueDiscarded:x QueueNum:4v QueueReceived:x QueueState:90
Device.FAP.ApplicationPlatform.Monitoring.SMS.	1b	APIAvailable:1h APIUsers:4v QueueDiscarded:x QueueNum:4v QueueReceived:x QueueState:90
Device.FAP.ApplicationPlatform.Monitoring.TerminalLocation.	1b	APIAvailable:1h APIUsers:4v QueueDiscarded:x QueueNum:4v QueueReceived:x QueueState:90
Device.FAP.GPS.	1b	ContinuousGPS:10 ErrorDetails:2u GPSReset:fj LastScanTime:sf LastSuccessfulScanTime:fo LockedLatitude:go LockedLongitude:gn NumberOfSatellites:ov PeriodicInterval:ev PeriodicTime:fr ScanOnBoot:rt ScanPeriodically:rn ScanStatus:1cc ScanTimeout:ev
Device.FAP.GPS.AGPSServerConfig.	1b	Enable:10 Password:1s6 ReferenceLatitude:vr ReferenceLongitude:vl ServerInUse:1h ServerPort:1zb ServerURL:9h Username:1mu
Device.FAP.GPS.ContinuousGPSStatus.	1b	CurrentFix:ba Elevation:ue FirstFixTimeout:vh GotFix:ba LastFixDuration:e7 LastFixTime:fo Latitude:go LocationType:1gw LockTimeOutDuration:22n Longitude:gn ReceiverStatus:1gs SatelliteTrackingInterval:231 SatellitesTracked:ov TimingGood:ba
Device.FAP.PerfMgmt.	1b	ConfigNumberOfEntries:x
Device.FAP.PerfMgmt.Config.{i}.	147	Alias:9t Enable:10 Password:1rz PeriodicUploadInterval:229 PeriodicUploadTime:fr URL:1rl Username:9h
Device.FAST.	33	LineNumberOfEntries:5i
Device.FAST.Line.{i}.	xn	ATTETRds:5k ATTETRus:5k Alias:9r AllowedProfiles:1ib BITSRMCpsds:gt BITSRMCpsus:gt CurrentProfile:171 DownstreamAttenuation:5v DownstreamMaxBitRate:nu DownstreamNoiseMargin:5v DownstreamPower:gq ETRds:5k ETRus:5k Enable:fg FEXTCANCELds:b7 FEXTCANCELus:b7 FirmwareVersion:im LastChange:u LastTransmittedDownstreamSignal:n4 LastTransmittedUpstreamSignal:n4 LineNumber:ty LinkStatus:1ey LowerLayers:1sy MINEFTR:5k Name:im PowerManagementState:1cg SNRMRMCds:5v SNRMRMCus:5v Status:1ep SuccessFailureCause:1w3 UPBOKLE:1vq UPBOKLER:1vn Upstream:b7 UpstreamAttenuation:5v UpstreamMaxBitRate:nu UpstreamNoiseMargin:5v UpstreamPower:gq
Device.FAST.Line.{i}.Stats.	33	BytesReceived:qw BytesSent:qw CurrentDayStart:u DiscardPacketsReceived:ae DiscardPacketsSent:ae ErrorsReceived:ae ErrorsSent:ae LastShowtimeStart:u PacketsReceived:qz PacketsSent:qz QuarterHourStart:u Reset:s ShowtimeStart:u TotalStart:u
Device.FAST.Line.{i}.Stats.CurrentDay.	33	ErroredSecs:u LORS:u LOSS:u RTXTX:i RTXUC:i SeverelyErroredSecs:u SuccessBSW:i SuccessFRA:i SuccessRPA:i SuccessSRA:i SuccessTIGA:i UAS:u
Device.FAST.Line.{i}.Stats.LastShowtime.	33	ErroredSecs:u LORS:u LOSS:u RTXTX:i RTXUC:i SeverelyErroredSecs:u SuccessBSW:i SuccessFRA:i SuccessRPA:i SuccessSRA:i SuccessTIGA:i UAS:u
Device.FAST.Line.{i}.Stats.QuarterHour.	33	ErroredSecs:u LORS:u LOSS:u RTXTX:i RTXUC:i SeverelyErroredSecs:u SuccessBSW:i SuccessFRA:i SuccessRPA:i SuccessSRA:i SuccessTIGA:i UAS:u
Device.FAST.Line.{i}.Stats.Showtime.	33	ErroredSecs:u LORS:u LOSS:u RTXTX:i RTXUC:i SeverelyErroredSecs:u SuccessBSW:i SuccessFRA:i SuccessRPA:i SuccessSRA:i SuccessTIGA:i UAS:u
Device.FAST.Line.{i}.Stats.Total.	33	ErroredSecs:u LORS:u LOSS:u RTXTX:i RTXUC:i SeverelyErroredSecs:u SuccessBSW:i SuccessFRA:i SuccessRPA:i SuccessSRA:i SuccessTIGA:i UAS:u
Device.FAST.Line.{i}.TestParams.	33	ACTINP:i ACTINPREIN:i DownstreamCurrRate:5k NFEC:i RFEC:uh SNRGds:i SNRGus:i SNRMTds:i SNRMTus:i SNRpsds:un SNRpsus:1kc UpstreamCurrRate:5k
Device.FWE.	5y	LinkNumberOfEntries:1w
Device.FWE.Link.{i}.	xo	Alias:39 Enable:1i LastChange:1y9 LowerLayers:1sz Name:in Status:1eq
Device.FWE.Link.{i}.Stats.	5y	BroadcastPacketsReceived:51 BroadcastPacketsSent:51 BytesReceived:qx BytesSent:qx DiscardPacketsReceived:7s DiscardPacketsSent:7s ErrorsReceived:7s ErrorsSent:7s MulticastPacketsReceived:51 MulticastPacketsSent:51 PacketsReceived:51 PacketsSent:51 Reset:s UnicastPacketsReceived:51 UnicastPacketsSent:51 UnknownProtoPacketsReceived:7s
Device.FaultMgmt.	1b	CurrentAlarmNumberOfEntries:x ExpeditedEventNumberOfEntries:x HistoryEventNumberOfEntries:x MaxCurrentAlarmEntries:x QueuedEventNumberOfEntries:x SupportedAlarmNumberOfEntries:x
Device.FaultMgmt.CurrentAlarm.{i}.	wy	AdditionalInformation:2u AdditionalText:2u AlarmChangedTime:3y AlarmIdentifier:1q AlarmRaisedTime:3y EventType:1q ManagedObjectInstance:8t PerceivedSeverity:1ag ProbableCause:1q SpecificProblem:75
Device.FaultMgmt.ExpeditedEvent.{i}.	wz	AdditionalInformation:2u AdditionalText:2u AlarmIdentifier:1q EventTime:3y EventType:1q ManagedObjectInstance:8t NotificationType:ce PerceivedSeverity:cb ProbableCause:1q SpecificProblem:75
Device.FaultMgmt.HistoryEvent.{i}.	zc	AdditionalInformation:2u AdditionalText:2u AlarmIdentifier:1q EventTime:3y EventType:1q ManagedObjectInstance:8t NotificationType:ce PerceivedSeverity:cb ProbableCause:1q SpecificProblem:75
Device.FaultMgmt.QueuedEvent.{i}.	x0	AdditionalInformation:2u AdditionalText:2u AlarmIdentifier:1q EventTime:3y EventType:1q ManagedObjectInstance:8t NotificationType:ce PerceivedSeverity:cb ProbableCause:1q SpecificProblem:75
Device.FaultMgmt.SupportedAlarm.{i}.	zd	EventType:1q PerceivedSeverity:19l ProbableCause:1q ReportingMechanism:1nk SpecificProblem:75
Device.Firewall.	3	AdvancedLevel:1kz ChainNumberOfEntries:12 Config:1ol DMZNumberOfEntries:v Enable:1o InterfaceSettingNumberOfEntries:5 LastChange:2s LevelNumberOfEntries:12 LogNumberOfEntries:b PinholeNumberOfEntries:v PolicyLevel:1ky PolicyNumberOfEntries:v ServiceNumberOfEntries:v SetNumberOfEntries:6h Type:1dy Version:c3
Device.Firewall.Chain.{i}.	134	Alias:1x Creator:1aq Enable:k Name:l5 RuleNumberOfEntries:12
Device.Firewall.Chain.{i}.Rule.{i}.	15k	Alias:1x ConnectionState:1u5 CreationDate:4j DSCP:v1 DSCPExclude:k Description:d3 DestAllInterfaces:k DestIP:lw DestIPExclude:k DestInterface:l1 DestInterfaceExclude:k DestMask:lz DestMatchSet:9m DestMatchSetExclude:9m DestPort:8o DestPortExclude:k DestPortRangeMax:8o Enable:k ExpiryDate:6x IPVersion:uz Log:k LogRef:5h Order:en Protocol:uu ProtocolExclude:k SourceAllInterfaces:k SourceIP:lw SourceIPExclude:k SourceInterface:l1 SourceInterfaceExclude:k SourceMAC:1r8 SourceMACExclude:2k SourceMask:lz SourceMatchSet:9m SourceMatchSetExclude:9m SourcePort:8o SourcePortExclude:k SourcePortRangeMax:8o Status:4n Target:1o8 TargetChain:1mz
Device.Firewall.ConnectionTracking.	w	
Device.Firewall.ConnectionTracking.FTP.	w	Enable:f Loose:f Ports:hd
Device.Firewall.ConnectionTracking.H323.	w	CallForwardFilter:f Enable:f GKRoutedOnly:f RegistrationRequestTTL:1z
Device.Firewall.ConnectionTracking.IRC.	w	DCCTimeout:1z Enable:f MAXDCCChannels:1z Ports:hf
Device.Firewall.ConnectionTracking.PPTP.	w	Enable:f
Device.Firewall.ConnectionTracking.SIP.	w	DirectMedia:fb DirectSignaling:fb Enable:f ExternalMedia:rp Ports:hf TimeOut:1z
Device.Firewall.ConnectionTracking.TFTP.	w	Enable:f Ports:hd
Device.Firewall.DMZ.{i}.	12n	Alias:1m Description:d1 DestIP:1r1 Enable:29 Interface:3l LeaseDuration:qm Log:2l LogRef:5h Origin:j9 RemainingLeaseTime:or SourcePrefix:1r2 Status:79
Device.Firewall.InterfaceSetting.{i}.	12x	Alias:2a Enable:82 IPv4AcceptICMPEchoRequest:f IPv4SpoofingProtection:f IPv6AcceptICMPEchoRequest:f IPv6PassThroughICMPEchoRequest:s2 IPv6SpoofingProtection:f Interface:cv Status:ix StealthMode:f
Device.Firewall.Level.{i}.	13b	Alias:1x Chain:17c DefaultLogPolicy:k DefaultPolicy:1oa Description:d3 Name:l5 Order:en Policies:7i PortMappingEnabled:ff
Device.Firewall.Log.{i}.	155	Alias:t Description:d2 Enable:1i Prefix:1n9 Severity:1ob
Device.Firewall.Log.{i}.Filter.	p	DestinationInterface:kz Policy:1nt SourceInterface:kz
Device.Firewall.Pinhole.{i}.	15a	Alias:1m Description:d1 DestIP:1r0 DestMACAddress:1rd DestPort:gx DestPortRangeMax:gy Enable:29 IPVersion:8m Interface:3l LeaseDuration:qm Log:2l LogRef:5h Origin:1f1 Protocol:he RemainingLeaseTime:or ScheduleRef:a0 SourcePort:gx SourcePortRangeMax:gy SourcePrefixes:1uj Status:iz
Device.Firewall.Policy.{i}.	15c	Alias:1m Chain:kn DestinationInterface:3l Enable:29 IPVersion:8m Log:2l LogRef:5h ReverseChain:kn ReverseTargetChain:lh SourceInterface:3l Status:79 TargetChain:lh
Device.Firewall.Service.{i}.	12v	Action:1o9 Alias:1m DestPort:w2 Enable:29 ICMPType:ut IPVersion:8m Interface:3l Log:2l LogRef:5h Protocol:he SourcePrefixes:1ui Status:79
Device.Firewall.Set.{i}.	13i	Alias:9s Enable:54 IPVersion:uy Name:1mj Origin:1f0 RuleNumberOfEntries:6h Type:1oq
Device.Firewall.Set.{i}.Rule.{i}.	15m	Alias:9s Exclude:54 IPAddressList:1uh MACAddressList:1uo PortList:1tz
Device.GRE.	15	FilterNumberOfEntries:1a TunnelNumberOfEntries:1a
Device.GRE.Filter.{i}.	14v	Alias:2b AllInterfaces:2n DSCPMarkPolicy:h5 Enable:2n Interface:1m1 Order:23d Status:1b6 VLANIDCheck:v6 VLANIDExclude:2n
Device.GRE.Tunnel.{i}.	15z	Alias:2b ConnectedRemoteEndpoint:196 DefaultDSCPMark:ec DeliveryHeaderProtocol:1or Enable:1j InterfaceNumberOfEntries:1a KeepAlivePolicy:1on KeepAliveThreshold:1zp KeepAliveTimeout:23x RemoteEndpoints:1ta Status:8z
Device.GRE.Tunnel.{i}.Interface.{i}.	139	Alias:2b Enable:2n KeyIdentifier:ec KeyIdentifierGenerationPolicy:1o6 LastChange:e8 LowerLayers:md Name:8w ProtocolIdOverride:ec Status:j6 UseChecksum:2n UseSequenceNumber:2n
Device.GRE.Tunnel.{i}.Interface.{i}.Stats.	15	BroadcastPacketsReceived:z BroadcastPacketsSent:z BytesReceived:6r BytesSent:6r DiscardChecksumReceived:2h DiscardPacketsReceived:1s DiscardPacketsSent:1s DiscardSequenceNumberReceived:2h ErrorsReceived:5j ErrorsSent:5j MulticastPacketsReceived:z MulticastPacketsSent:z PacketsReceived:1d PacketsSent:1d Reset:s UnicastPacketsReceived:z UnicastPacketsSent:z UnknownProtoPacketsReceived:1s
Device.GRE.Tunnel.{i}.Stats.	15	BytesReceived:6k BytesSent:6k ErrorsReceived:2h ErrorsSent:2h KeepAliveReceived:no KeepAliveSent:no PacketsReceived:6m PacketsSent:6m
Device.GatewayInfo.	3	ManufacturerOUI:1h6 ProductClass:jx SerialNumber:jx
Device.Ghn.	1b	InterfaceNumberOfEntries:x
Device.Ghn.Diagnostics.	15	
Device.Ghn.Diagnostics.PHYThroughput.	15	DiagnosticsState:lt
Device.Ghn.Diagnostics.PerformanceMonitoring.	15	DiagnoseMACAddress:m3 DiagnosticsState:lt Interface:1l0 SNRGroupLength:218 SampleInterval:7v
Device.Ghn.Diagnostics.PerformanceMonitoring.Channels.	15	ChannelNumberOfEntries:1a TimeStamp:8a
Device.Ghn.Diagnostics.PerformanceMonitoring.Channels.Channel.{i}.	z8	DestinationMACAddress:jq SNR:1yn
Device.Ghn.Diagnostics.PerformanceMonitoring.Nodes.	15	CurrentEnd:8a CurrentStart:8a NodeNumberOfEntries:1a
Device.Ghn.Diagnostics.PerformanceMonitoring.Nodes.Node.{i}.	ww	BlocksErrorsReceived:4a BlocksReceived:1g BlocksResent:4a BlocksSent:1g BroadcastPacketsReceived:1g BroadcastPacketsSent:1g BytesReceived:1g BytesSent:1g DestinationMACAddress:jq DiscardPacketsReceived:4a DiscardPacketsSent:4a ErrorsReceived:4a ErrorsSent:4a MgmtBytesReceived:1g MgmtBytesSent:1g MgmtPacketsReceived:1g MgmtPacketsSent:1g MulticastPacketsReceived:1g MulticastPacketsSent:1g PacketsReceived:1g PacketsSent:1g UnicastPacketsReceived:1g UnicastPacketsSent:1g UnknownProtoPacketsReceived:4a
Device.Ghn.Interface.{i}.	hp	Alias:9t AssociatedDeviceNumberOfEntries:x ConnectionType:1dj DMRequested:1j DeviceId:x DomainId:x DomainName:198 DomainNameIdentifier:x Enable:10 FirmwareVersion:1q IsDM:3w IsSC:3w LastChange:e7 LowerLayers:mf MACAddress:jp MaxBandPlan:1a MaxBitRate:1x4 MaxTransmitRate:1x5 MediumType:1di Name:1q NodeTypeDMCapable:1h NodeTypeDMConfig:10 NodeTypeDMStatus:1h NodeTypeSCCapable:1h NodeTypeSCStatus:1h NotchedAmateurRadioBands:ta PHYThroughputDiagnosticsEnable:qu PSM:24v PerformanceMonitoringDiagnosticsEnable:qu SCRequested:1j SMMaskedBandNumberOfEntries:1a StandardVersions:5e Status:j7 TAIFG:1wz TargetDomainNames:1sq Upstream:1h
Device.Ghn.Interface.{i}.AssociatedDevice.{i}.	109	Active:1h DeviceId:x MACAddress:jp RxPhyRate:on TxPhyRate:on
Device.Ghn.Interface.{i}.DMInfo.	15	DomainId:1a DomainName:tb DomainNameIdentifier:sk MACCycleDuration:201 MaxSupportedBandplan:50 MinSupportedBandplan:50 ReregistrationTimePeriod:22x SCDeviceId:50 SCMACAddress:m3 TopologyPeriodicInterval:203
Device.Ghn.Interface.{i}.SCInfo.	15	Location:3w MICSize:1nm ModeEnabled:1kl ModesSupported:1je
Device.Ghn.Interface.{i}.SMMaskedBand.{i}.	162	BandNumber:50 Enable:1j StartSubCarrier:50 StopSubCarrier:50
Device.Ghn.Interface.{i}.Stats.	1b	BlocksErrorsReceived:4a BlocksReceived:1g BlocksResent:4a BlocksSent:1g BroadcastPacketsReceived:3t BroadcastPacketsSent:3t BytesReceived:b3 BytesSent:b3 DiscardPacketsReceived:49 DiscardPacketsSent:49 ErrorsReceived:49 ErrorsSent:49 MgmtBytesReceived:1g MgmtBytesSent:1g MgmtPacketsReceived:1g MgmtPacketsSent:1g MulticastPacketsReceived:3t MulticastPacketsSent:3t PacketsReceived:3t PacketsSent:3t Reset:s UnicastPacketsReceived:3t UnicastPacketsSent:3t UnknownProtoPacketsReceived:49
Device.HPNA.	3	InterfaceNumberOfEntries:0
Device.HPNA.Diagnostics.	3	
Device.HPNA.Diagnostics.PHYThroughput.	3	BurstInterval:q8 DiagnosticsState:1qs Interface:kr NumPacketsInBurst:3r PayloadDataGen:3r PayloadEncoding:3r PayloadType:1pe PriorityLevel:aq ResultNumberOfEntries:0 TestPacketPayloadLength:1zw
Device.HPNA.Diagnostics.PHYThroughput.Result.{i}.	11p	Attenuation:a9 BaudRate:nt DestMACAddress:16 PHYRate:1v PacketsReceived:0 SNR:a9 SrcMACAddress:16
Device.HPNA.Diagnostics.PerformanceMonitoring.	3	DiagnosticsState:1qv Interface:kr SampleInterval:4c
Device.HPNA.Diagnostics.PerformanceMonitoring.Channels.	3	ChannelNumberOfEntries:0 TimeStamp:2s
Device.HPNA.Diagnostics.PerformanceMonitoring.Channels.Channel.{i}.	zi	BaudRate:nt FlowSpec:18r HPNADestMACAddress:16 HPNASrcMACAddress:16 HostDestMACAddress:16 HostSrcMACAddress:16 LARQPacketsReceived:0 PHYRate:1v PacketsReceived:0 PacketsSent:0 SNR:a9
Device.HPNA.Diagnostics.PerformanceMonitoring.Nodes.	3	CurrentEnd:2s CurrentStart:2s NodeNumberOfEntries:0
Device.HPNA.Diagnostics.PerformanceMonitoring.Nodes.Node.{i}.	wx	BroadcastPacketsInternalControl:0 BroadcastPacketsReceived:27 BroadcastPacketsSent:27 BroadcastPacketsSentWire:27 BytesReceived:27 BytesSent:27 ControlReplyLocal:0 ControlReplyRemote:0 ControlRequestLocal:0 ControlRequestRemote:0 MACAddress:16 MulticastPacketsReceived:27 MulticastPacketsSent:27 MulticastPacketsSentWire:27 NodeUtilization:n2 PacketsCrcErrored:0 PacketsCrcErroredHost:0 PacketsInternalControl:0 PacketsReceived:27 PacketsReceivedForwardUnknown:0 PacketsReceivedQueued:0 PacketsSent:27 PacketsSentWire:27 PacketsShortErrored:0 PacketsShortErroredHost:0 RxPacketsDropped:0 TxPacketsDropped:0
Device.HPNA.Interface.{i}.	5z	Alias:c AssociatedDeviceNumberOfEntries:0 ConnectionType:1sd DefaultNonLARQPER:3r Enable:a FirmwareVersion:m IsMaster:o LARQEnable:a LastChange:g LowerLayers:4u MACAddress:16 MTU:ep MasterSelectionMode:1nz MaxBitRate:1v MinMulticastRate:23h Name:m NegMulticastRate:1v NetworkUtilization:n2 NodeID:0 NoiseMargin:23e PossibleConnectionTypes:1jk PossibleSpectralModes:1ij SpectralMode:1km Status:3j Synced:o TotalSyncTime:g Upstream:o
Device.HPNA.Interface.{i}.AssociatedDevice.{i}.	74	Active:o IsMaster:o MACAddress:16 MaxBitRate:1v NodeID:0 PHYDiagnosticsEnable:a Synced:o TotalSyncTime:g
Device.HPNA.Interface.{i}.QoS.	3	FlowSpecNumberOfEntries:0
Device.HPNA.Interface.{i}.QoS.FlowSpec.{i}.	14z	Alias:c AvgRate:2q Enable:6 FlowType:1o1 Jitter:pq Latency:pq MaxRate:2q MinRate:2q PER:2q PacketSize:20v Priority:20p Status:2o Timeout:23o TrafficClasses:ey
Device.HPNA.Interface.{i}.Stats.	3	BroadcastPacketsReceived:2 BroadcastPacketsSent:2 BytesReceived:n BytesSent:n DiscardPacketsReceived:7 DiscardPacketsSent:7 ErrorsReceived:7 ErrorsSent:7 MulticastPacketsReceived:2 MulticastPacketsSent:2 PacketsReceived:2 PacketsSent:2 Reset:s UnicastPacketsReceived:2 UnicastPacketsSent:2 UnknownProtoPacketsReceived:7
Device.HomePlug.	3	InterfaceNumberOfEntries:0
Device.HomePlug.Interface.{i}.	5z	Alias:c AssociatedDeviceNumberOfEntries:0 Enable:a FirmwareVersion:m ForceCCo:bb LastChange:g LogicalNetwork:9k LowerLayers:4u MACAddress:16 MaxBitRate:1v Name:m NetworkPassword:1s2 OtherNetworksPresent:co Status:3j Upstream:o Version:c3
Device.HomePlug.Interface.{i}.AssociatedDevice.{i}.	74	Active:o AvgAttenuation:a9 EndStationMACs:1k5 MACAddress:16 RxPhyRate:1v SNRPerTone:1yg TxPhyRate:1v
Device.HomePlug.Interface.{i}.Stats.	3	BroadcastPacketsReceived:2 BroadcastPacketsSent:2 BytesReceived:n BytesSent:n DiscardPacketsReceived:7 DiscardPacketsSent:7 ErrorsReceived:7 ErrorsSent:7 MPDURxAck:27 MPDURxFailed:27 MPDUTxAck:27 MPDUTxCol:27 MPDUTxFailed:27 MulticastPacketsReceived:2 MulticastPacketsSent:2 PacketsReceived:2 PacketsSent:2 Reset:s UnicastPacketsReceived:2 UnicastPacketsSent:2 UnknownProtoPacketsReceived:7
Device.Hosts.	3	AccessControlNumberOfEntries:1w HostNumberOfEntries:0
Device.Hosts.AccessControl.{i}.	13q	AccessPolicy:1nv Alias:39 Enable:bd HostName:d0 Origin:1ez PhysAddress:1mr PhysAddressMask:1mq ScheduleNumberOfEntries:47 ScheduleRef:a0
Device.Hosts.AccessControl.{i}.Schedule.{i}.	15p	Alias:39 Day:1u8 Duration:226 Enable:bd StartTime:1mk
Device.Hosts.Host.{i}.	11a	Active:o ActiveLastChange:fl AddressSource:1ai Alias:1ql AssociatedDevice:195 ClientID:fv DHCPClient:1hq HostName:m IPAddress:ck IPv4AddressNumberOfEntries:12 IPv6AddressNumberOfEntries:12 InterfaceType:1bw Layer1Interface:1u Layer3Interface:18t LeaseTimeRemaining:tl PhysAddress:m UserClassID:fv VendorClassID:18n
Device.Hosts.Host.{i}.IPv4Address.{i}.	hr	IPAddress:jk
Device.Hosts.Host.{i}.IPv6Address.{i}.	hs	IPAddress:5c
Device.Hosts.Host.{i}.WANStats.	1p	BytesReceived:ay BytesSent:ay DiscardPacketsSent:1y3 ErrorsSent:e2 PacketsReceived:ay PacketsSent:ay RetransCount:e2
Device.IEEE1905.	3z	Version:iq
Device.IEEE1905.AL.	3z	IEEE1905Id:24 InterfaceNumberOfEntries:18 LastChange:ou LowerLayers:1hh RegistrarFreqBand:jy Status:1ba
Device.IEEE1905.AL.ForwardingTable.	3z	ForwardingRuleNumberOfEntries:18 SetForwardingEnabled:86
Device.IEEE1905.AL.ForwardingTable.ForwardingRule.{i}.	127	EtherType:24e EtherTypeFlag:6t InterfaceList:1tp MACDestinationAddress:m4 MACDestinationAddressFlag:6t MACSourceAddress:m4 MACSourceAddressFlag:6t PCP:20t PCPFlag:6t Vid:20b VidFlag:6t
Device.IEEE1905.AL.Interface.{i}.	ht	GenericPhyOUI:7a GenericPhyURL:95 GenericPhyVariant:57 InterfaceId:24 InterfaceStackReference:1gt LastChange:ou LinkNumberOfEntries:18 LowerLayers:1hm MediaType:cc PowerState:1p8 SetIntfPowerStateEnabled:86 Status:1ev VendorPropertiesNumberOfEntries:18
Device.IEEE1905.AL.Interface.{i}.Link.{i}.	zw	GenericPhyOUI:7a GenericPhyURL:95 GenericPhyVariant:57 IEEE1905Id:24 InterfaceId:24 MediaType:cc
Device.IEEE1905.AL.Interface.{i}.Link.{i}.Metric.	3z	IEEE802dot1Bridge:2z LinkAvailability:1xz MACThroughputCapacity:ol PHYRate:ol PacketErrors:ad PacketErrorsReceived:ad PacketsReceived:ad RSSI:1y0 TransmittedPackets:ad
Device.IEEE1905.AL.Interface.{i}.VendorProperties.{i}.	hm	Information:so OUI:7a
Device.IEEE1905.AL.NetworkTopology.	3z	ChangeLogNumberOfEntries:18 Enable:86 IEEE1905DeviceNumberOfEntries:18 LastChange:18s MaxChangeLogEntries:at Status:1cb
Device.IEEE1905.AL.NetworkTopology.ChangeLog.{i}.	wg	EventType:1co NeighborId:24 NeighborType:1c6 ReporterDeviceId:24 ReporterInterfaceId:24 TimeStamp:bk
Device.IEEE1905.AL.NetworkTopology.IEEE1905Device.{i}.	zq	AssocWiFiNetworkDeviceRef:180 BridgingTupleNumberOfEntries:18 ControlURL:95 FriendlyName:c2 IEEE1905Id:24 IEEE1905NeighborNumberOfEntries:18 IPv4AddressNumberOfEntries:18 IPv6AddressNumberOfEntries:18 InterfaceNumberOfEntries:18 L2NeighborNumberOfEntries:18 ManufacturerModel:c2 ManufacturerName:c2 NonIEEE1905NeighborNumberOfEntries:18 RegistrarFreqBand:jy VendorPropertiesNumberOfEntries:18 Version:iq
Device.IEEE1905.AL.NetworkTopology.IEEE1905Device.{i}.BridgingTuple.{i}.	wf	InterfaceList:1i8
Device.IEEE1905.AL.NetworkTopology.IEEE1905Device.{i}.IEEE1905Neighbor.{i}.	100	LocalInterface:c5 MetricNumberOfEntries:18 NeighborDeviceId:24
Device.IEEE1905.AL.NetworkTopology.IEEE1905Device.{i}.IEEE1905Neighbor.{i}.Metric.{i}.	10u	IEEE802dot1Bridge:2z LinkAvailability:1vl MACThroughputCapacity:nv NeighborMACAddress:24 PHYRate:nv PacketErrors:a7 PacketErrorsReceived:a7 PacketsReceived:a7 RSSI:1vv TransmittedPackets:a7
Device.IEEE1905.AL.NetworkTopology.IEEE1905Device.{i}.IPv4Address.{i}.	104	DHCPServer:93 IPv4Address:1g0 IPv4AddressType:1e6 MACAddress:24
Device.IEEE1905.AL.NetworkTopology.IEEE1905Device.{i}.IPv6Address.{i}.	105	IPv6Address:jm IPv6AddressOrigin:jm IPv6AddressType:1e9 MACAddress:24
Device.IEEE1905.AL.NetworkTopology.IEEE1905Device.{i}.Interface.{i}.	ht	APChannelBand:57 FrequencyIndex1:57 FrequencyIndex2:57 GenericPhyOUI:7a GenericPhyURL:95 GenericPhyVariant:57 InterfaceId:24 MediaType:cc NetworkMembership:24 PowerState:1dc Role:19x
Device.IEEE1905.AL.NetworkTopology.IEEE1905Device.{i}.L2Neighbor.{i}.	101	BehindInterfaceIds:99 LocalInterface:c5 NeighborInterfaceId:24
Device.IEEE1905.AL.NetworkTopology.IEEE1905Device.{i}.NonIEEE1905Neighbor.{i}.	102	LocalInterface:c5 NeighborInterfaceId:24
Device.IEEE1905.AL.NetworkTopology.IEEE1905Device.{i}.VendorProperties.{i}.	hm	Information:st MessageType:57 OUI:7a
Device.IEEE1905.AL.NetworkingRegistrar.	3z	Registrar2dot4:99 Registrar5:99 Registrar60:99
Device.IEEE1905.AL.Security.	3z	Password:1sc SetupMethod:1sw
Device.IEEE8021x.	3	SupplicantNumberOfEntries:0
Device.IEEE8021x.Supplicant.{i}.	12f	Alias:c AuthPeriod:4c AuthenticationCapabilities:1iu AuthenticationSuccessPolicy:1oz Disconnect:5q EAPIdentity:1r Enable:6 HeldPeriod:ek Interface:3m MaxStart:20y PAEState:1bp Reset:5q StartFailurePolicy:1oi StartPeriod:ek Status:2o
Device.IEEE8021x.Supplicant.{i}.EAPMD5.	3	Enable:a SharedSecret:9y
Device.IEEE8021x.Supplicant.{i}.EAPTLS.	3	CABundle:7e Certificate:da Enable:a MutualAuthenticationEnable:a
Device.IEEE8021x.Supplicant.{i}.Stats.	3	FailureCount:nq LastFrameSourceMACAddress:16 LastFrameVersion:0 ReceivedFrames:3b ReceivedInvalidFrames:3b ReceivedLengthErrorFrames:3b ReceivedRequestFrames:3b ReceivedRequestIdFrames:3b Reset:4f SuccessCount:nq TransmittedFrames:3b TransmittedLogoffFrames:3b TransmittedResponseFrames:3b TransmittedResponseIdFrames:3b TransmittedStartFrames:3b
Device.IP.	3	ActivePortNumberOfEntries:0 IPv4Capable:o IPv4Enable:1o IPv4Status:8y IPv6Capable:b9 IPv6Enable:1o IPv6Status:8y InterfaceNumberOfEntries:0 ULAPrefix:m1
Device.IP.ActivePort.{i}.	zz	LocalIPAddress:ck LocalPort:a4 RemoteIPAddress:ck RemotePort:a4 Status:1ch
Device.IP.Diagnostics.	3	IPLayerCapacitySupported:f6 IPv4DownloadDiagnosticsSupported:2z IPv4PingSupported:3w IPv4ServerSelectionDiagnosticsSupported:2z IPv4TraceRouteSupported:3w IPv4UDPEchoDiagnosticsSupported:2z IPv4UploadDiagnosticsSupported:2z IPv6DownloadDiagnosticsSupported:2z IPv6PingSupported:3w IPv6ServerSelectionDiagnosticsSupported:2z IPv6TraceRouteSupported:3w IPv6UDPEchoDiagnosticsSupported:2z IPv6UploadDiagnosticsSupported:2z
Device.IP.Diagnostics.DownloadDiagnostics.	3	BOMTime:2f DSCP:am DiagnosticsState:1qz DownloadDiagnosticMaxConnections:7n DownloadDiagnosticsMaxIncrementalResult:7n DownloadTransports:k9 DownloadURL:3n EOMTime:2f EnablePerConnectionResults:bh EthernetPriority:aq IPAddressUsed:1h1 IncrementalResultNumberOfEntries:18 Interface:1r NumberOfConnections:at PerConnectionResultNumberOfEntries:18 PeriodOfFullLoading:4z ProtocolVersion:dd ROMTime:2f TCPOpenRequestTime:2f TCPOpenResponseTime:2f TestBytesReceived:ez TestBytesReceivedUnderFullLoading:2d TimeBasedTestDuration:ar TimeBasedTestMeasurementInterval:ar TimeBasedTestMeasurementOffset:pk TotalBytesReceived:ez TotalBytesReceivedUnderFullLoading:2d TotalBytesSent:2d TotalBytesSentUnderFullLoading:2d
Device.IP.Diagnostics.DownloadDiagnostics.IncrementalResult.{i}.	hi	EndTime:2g StartTime:2g TestBytesReceived:6s TotalBytesReceived:2d TotalBytesSent:2d
Device.IP.Diagnostics.DownloadDiagnostics.PerConnectionResult.{i}.	hk	BOMTime:2g EOMTime:2g ROMTime:2g TCPOpenRequestTime:2g TCPOpenResponseTime:2g TestBytesReceived:6s TotalBytesReceived:6s TotalBytesSent:6s
Device.IP.Diagnostics.IPLayerCapacityMetrics.	5y	ActiveFlows:1wd AuthenticationAlias:5g AuthenticationCode:9z AuthenticationEnabled:rq AuthenticationKeyFileLocation:5g BOMTime:bm DSCP:20g DiagnosticsState:1qy EOMTime:bm EthernetPriority:20r FlowCount:1z HSpeedThresh:21v HighSpeedDelta:pz Host:1mf IPDVEnable:5o IPLayerCapSupportedControlProtocolVersion:36 IPLayerCapSupportedMetrics:1ja IPLayerCapSupportedSoftwareVersion:36 IPLayerCapacityAuthCodeNumberOfEntries:b IPLayerCapacitySummary:2t IPLayerMaxConnections:nj IPLayerMaxIncrementalResult:nj IPRREnable:5o IncrementalResultNumberOfEntries:1w Interface:d0 InterfaceEthMbpsAtMax:2t InterfaceEthMbpsSummary:2t JumboFramesPermitted:5o LocalInterfaceRateIncluded:rv LossRatioAtMax:8b LossRatioSummary:4k LowerThresh:em MTU:1zj MaxETHCapacityNoFCS:2t MaxETHCapacityWithFCS:2t MaxETHCapacityWithFCSVLAN:2t MaxIPLayerCapacity:fs MaximumFlows:1z MaximumTestBandwidth:1yy MinOnewayDelayAtMax:5r MinOnewayDelaySummary:56 MinRTTSummary:56 ModalResultNumberOfEntries:9 NumberFirstModeTestSubIntervals:ph NumberOfConnections:22b NumberTestSubIntervals:20z PDVRangeAtMax:5r PDVRangeSummary:56 Port:24j PortMax:q1 PortMin:q1 PortOptionalMax:pm PortOptionalMin:pm PreambleDuration:20d ProtocolVersion:1nx RIPREnable:14 RTTMaxAtMax:ft RTTMinAtMax:ft RTTRangeAtMax:5r RTTRangeSummary:56 RateAdjAlgorithm:1o0 ReordDupIgnoreEnable:14 ReorderedRatioAtMax:8b ReorderedRatioSummary:4k ReplicatedRatioAtMax:4k ReplicatedRatioSummary:4k RetryThresh:21b Role:1pk SeqErrThresh:ph ServerList:1t6 SlowAdjThresh:pz StartSendingRate:230 StartSendingRateIndex:1zv StatusCode:b StatusFeedbackInterval:em StatusMessage:1c TestInterval:1xn TestSubInterval:22g TestType:1ps TimeOfMax:bj TimeoutNoStatusMessage:q3 TimeoutNoTestTraffic:q3 TimeoutNoTraffic:22w TimestampResolution:211 TimestampResolutionUsed:1xf Tmax:q2 TmaxRTT:q2 TmaxRTTUsed:o5 TmaxUsed:o5 UDPPayloadContent:1qg UDPPayloadMax:q0 UDPPayloadMin:q0 UpperThresh:em
Device.IP.Diagnostics.IPLayerCapacityMetrics.IPLayerCapacityAuthCode.{i}.	14d	Alias:t AuthenticationKey:9z
Device.IP.Diagnostics.IPLayerCapacityMetrics.IncrementalResult.{i}.	wj	IPLayerCapacity:fs InterfaceEthMbps:2t LossRatio:8b MinOnewayDelay:5r PDVRange:5r RTTRange:5r ReorderedRatio:8b ReplicatedRatio:4k TimeOfSubInterval:bm
Device.IP.Diagnostics.IPLayerCapacityMetrics.ModalResult.{i}.	wu	InterfaceEthMbpsAtMax:2t LossRatioAtMax:4k MaxETHCapacityNoFCS:2t MaxETHCapacityWithFCS:2t MaxETHCapacityWithFCSVLAN:2t MaxIPLayerCapacity:2t MinOnewayDelayAtMax:56 PDVRangeAtMax:56 RTTRangeAtMax:56 ReorderedRatioAtMax:4k ReplicatedRatioAtMax:4k TimeOfMax:4h
Device.IP.Diagnostics.IPPing.	3	AverageResponseTime:5l AverageResponseTimeDetailed:op DSCP:am DataBlockSize:pu DiagnosticsState:1qq FailureCount:8 Host:1r IPAddressUsed:92 Interface:1r MaximumResponseTime:3c MaximumResponseTimeDetailed:1xg MinimumResponseTime:5l MinimumResponseTimeDetailed:op NumberOfRepetitions:px ProtocolVersion:le SuccessCount:8 Timeout:ei
Device.IP.Diagnostics.ServerSelectionDiagnostics.	3z	AverageResponseTime:oq DiagnosticsState:m9 FastestHost:1h5 HostList:1t5 IPAddressUsed:93 Interface:ku MaximumResponseTime:4z MinimumResponseTime:oq NumberOfRepetitions:at Protocol:1oo ProtocolVersion:1nw Timeout:21x
Device.IP.Diagnostics.TraceRoute.	3	DSCP:am DataBlockSize:pu DiagnosticsState:1qr Host:1r IPAddressUsed:92 Interface:1r MaxHopCount:21f NumberOfTries:219 ProtocolVersion:le ResponseTime:5l RouteHopsNumberOfEntries:8 Timeout:ei
Device.IP.Diagnostics.TraceRoute.RouteHops.{i}.	wr	ErrorCode:8 Host:1gr HostAddress:1h3 RTTimes:1yl
Device.IP.Diagnostics.UDPEchoConfig.	3	BytesReceived:8 BytesResponded:8 EchoPlusEnabled:a EchoPlusSupported:o Enable:a Interface:1r PacketsReceived:8 PacketsResponded:8 SourceIPAddress:9v TimeFirstPacketReceived:2f TimeLastPacketReceived:2f UDPPort:3r
Device.IP.Diagnostics.UDPEchoDiagnostics.	3z	AverageResponseTime:4z DSCP:24f DataBlockSize:24h DiagnosticsState:m9 EnableIndividualPacketResults:bh FailureCount:18 Host:1rr IPAddressUsed:93 IndividualPacketResultNumberOfEntries:18 InterTransmissionTime:24i Interface:ku MaximumResponseTime:4z MinimumResponseTime:4z NumberOfRepetitions:24l Port:24g ProtocolVersion:dd SuccessCount:18 Timeout:24k UDPEchoDiagnosticsMaxResults:7n
Device.IP.Diagnostics.UDPEchoDiagnostics.IndividualPacketResult.{i}.	wk	PacketReceiveTime:bk PacketSendTime:bk PacketSuccess:2z TestGenSN:18 TestRespRcvTimeStamp:4z TestRespReplyFailureCount:18 TestRespReplyTimeStamp:4z TestRespSN:18
Device.IP.Diagnostics.UploadDiagnostics.	3	BOMTime:2f DSCP:am DiagnosticsState:1qx EOMTime:2f EnablePerConnectionResults:bh EthernetPriority:aq IPAddressUsed:93 IncrementalResultNumberOfEntries:18 Interface:1r NumberOfConnections:at PerConnectionResultNumberOfEntries:18 PeriodOfFullLoading:4z ProtocolVersion:dd ROMTime:2f TCPOpenRequestTime:2f TCPOpenResponseTime:2f TestBytesSent:2d TestBytesSentUnderFullLoading:2d TestFileLength:251 TimeBasedTestDuration:ar TimeBasedTestMeasurementInterval:ar TimeBasedTestMeasurementOffset:pk TotalBytesReceived:2d TotalBytesReceivedUnderFullLoading:2d TotalBytesSent:ez TotalBytesSentUnderFullLoading:2d UploadDiagnosticsMaxConnections:7n UploadDiagnosticsMaxIncrementalResult:7n UploadTransports:k9 UploadURL:3n
Device.IP.Diagnostics.UploadDiagnostics.IncrementalResult.{i}.	hi	EndTime:2g StartTime:2g TestBytesSent:2d TotalBytesReceived:2d TotalBytesSent:2d
Device.IP.Diagnostics.UploadDiagnostics.PerConnectionResult.{i}.	hk	BOMTime:2g EOMTime:2g ROMTime:2g TCPOpenRequestTime:2g TCPOpenResponseTime:2g TestBytesSent:2d TotalBytesReceived:6s TotalBytesSent:6s
Device.IP.Interface.{i}.	i0	Alias:c AutoIPEnable:6 Enable:6 IPv4AddressNumberOfEntries:0 IPv4Enable:1o IPv6AddressNumberOfEntries:12 IPv6Enable:1o IPv6PrefixNumberOfEntries:12 LastChange:g Loopback:6 LowerLayers:4t MaxMTUSize:234 Name:m Reset:87 Router:1m4 Status:4o TWAMPReflectorNumberOfEntries:l Type:1d5 ULAEnable:k
Device.IP.Interface.{i}.IPv4Address.{i}.	12r	AddressingType:1ah Alias:c Enable:6 IPAddress:7g Status:4n SubnetMask:7f
Device.IP.Interface.{i}.IPv6Address.{i}.	12s	Alias:1x Anycast:k Enable:k IPAddress:9x IPAddressStatus:1dk Origin:1a5 PreferredLifetime:6x Prefix:1n0 Status:4n ValidLifetime:6x
Device.IP.Interface.{i}.IPv6Prefix.{i}.	13s	Alias:1x Autonomous:k ChildPrefixBits:di Enable:k OnLink:k Origin:1a6 ParentPrefix:1my PreferredLifetime:6x Prefix:di PrefixStatus:1dl StaticType:1pv Status:1ax ValidLifetime:6x
Device.IP.Interface.{i}.Stats.	3	BroadcastPacketsReceived:2 BroadcastPacketsSent:2 BytesReceived:n BytesSent:n DiscardPacketsReceived:7 DiscardPacketsSent:7 ErrorsReceived:7 ErrorsSent:7 MulticastPacketsReceived:2 MulticastPacketsSent:2 PacketsReceived:2 PacketsSent:2 Reset:4f UnicastPacketsReceived:2 UnicastPacketsSent:2 UnknownProtoPacketsReceived:7
Device.IP.Interface.{i}.TWAMPReflector.{i}.	13r	Alias:1l Enable:1n IPAllowedList:mg MaximumTTL:214 Port:1z5 PortAllowedList:mg Status:1ar
Device.IPsec.	59	AHSupported:ri ESPSupportedEncryptionAlgorithms:1jh Enable:85 FilterNumberOfEntries:2p IKEv2SANumberOfEntries:2p IKEv2SupportedEncryptionAlgorithms:1is IKEv2SupportedPseudoRandomFunctions:1j4 MaxFilterEntries:2p MaxProfileEntries:2p ProfileNumberOfEntries:2p Status:1b1 SupportedDiffieHellmanGroupTransforms:1jg SupportedIntegrityAlgorithms:1jf TunnelNumberOfEntries:2p
Device.IPsec.Filter.{i}.	14u	Alias:5f AllInterfaces:4e DestIP:9u DestIPExclude:4e DestMask:9u DestPort:8p DestPortExclude:4e DestPortRangeMax:8p Enable:4e Interface:l2 Order:23c ProcessingChoice:1o7 Profile:1l3 Protocol:uv ProtocolExclude:4e SourceIP:9u SourceIPExclude:4e SourceMask:9u SourcePort:8p SourcePortExclude:4e SourcePortRangeMax:8p Status:1b4
Device.IPsec.IKEv2SA.{i}.	11x	Alias:5f ChildSANumberOfEntries:2p CreationTime:fm DiffieHellmanGroupTransform:8v EncryptionAlgorithm:8v EncryptionKeyLength:1xa IntegrityAlgorithm:8v LocalAddress:ji NATDetected:1cv PseudoRandomFunction:8v ReceivedCPAttrNumberOfEntries:2p RemoteAddress:ji Status:j5 Tunnel:17l
Device.IPsec.IKEv2SA.{i}.ChildSA.{i}.	zt	Alias:5f CreationTime:fm InboundSPI:2p OutboundSPI:2p Status:j5
Device.IPsec.IKEv2SA.{i}.ChildSA.{i}.Stats.	59	BytesReceived:6j BytesSent:6j DecryptionErrors:1f ErrorsSent:1f IntegrityErrors:1f OtherReceiveErrors:1f PacketsReceived:6l PacketsSent:6l PolicyErrors:1f ReplayErrors:1f
Device.IPsec.IKEv2SA.{i}.ReceivedCPAttr.{i}.	129	Type:1w2 Value:sm
Device.IPsec.IKEv2SA.{i}.Stats.	59	BytesReceived:6j BytesSent:6j DecryptionErrors:1f ErrorsSent:1f IntegrityErrors:1f OtherReceiveErrors:1f PacketsReceived:6l PacketsSent:6l
Device.IPsec.Profile.{i}.	15f	AHAllowedIntegrityAlgorithms:mm Alias:5f AntiReplayWindowSize:pa ChildSAExpiryAction:lm ChildSATimeLimit:au ChildSATrafficLimit:r3 DSCPMarkPolicy:vm DoNotFragment:1pu ESPAllowedEncryptionAlgorithms:1se ESPAllowedIntegrityAlgorithms:mm ForwardingPolicy:pa IKEv2AllowedDiffieHellmanGroupTransforms:1sh IKEv2AllowedEncryptionAlgorithms:1sf IKEv2AllowedIntegrityAlgorithms:1si IKEv2AllowedPseudoRandomFunctions:1sg IKEv2AuthenticationMethod:1nb IKEv2DeadPeerDetectionTimeout:au IKEv2NATTKeepaliveTimeout:au IKEv2SAExpiryAction:lm IKEv2SATimeLimit:au IKEv2SATrafficLimit:r3 MaxChildSAs:24d Protocol:1np RemoteEndpoints:1tb SentCPAttrNumberOfEntries:2p
Device.IPsec.Profile.{i}.SentCPAttr.{i}.	146	Alias:5f Enable:85 Type:207 Value:tc
Device.IPsec.Stats.	59	BytesReceived:6j BytesSent:6j DecryptionErrors:1f ErrorsSent:1f IntegrityErrors:1f NegotiationFailures:1wy OtherReceiveErrors:1f PacketsReceived:6l PacketsSent:6l PolicyErrors:1f ReplayErrors:1f UnknownSPIErrors:1f
Device.IPsec.Tunnel.{i}.	y6	Alias:5f Filters:1hy TunnelInterface:i8 TunneledInterface:i8
Device.IPsec.Tunnel.{i}.Stats.	59	DecryptionErrors:1f IntegrityErrors:1f OtherReceiveErrors:1f PolicyErrors:1f ReplayErrors:1f
Device.IPv6rd.	4m	Enable:1o InterfaceSettingNumberOfEntries:12
Device.IPv6rd.InterfaceSetting.{i}.	hq	AddressSource:1lt Alias:1x AllTrafficToBorderRelay:1o BorderRelayIPv4Addresses:1ul Enable:1o IPv4MaskLength:206 SPIPv6Prefix:m1 Status:8y TunnelInterface:76 TunneledInterface:76
Device.InterfaceStack.{i}.	zh	Alias:44 HigherAlias:m HigherLayer:1u LowerAlias:m LowerLayer:1u
Device.L2TPv3.	1p	FilterNumberOfEntries:l TunnelNumberOfEntries:l
Device.L2TPv3.Filter.{i}.	i4	Alias:1l AllInterfaces:2e DSCPMarkPolicy:h4 Enable:2e Interface:1m2 Order:q4 Status:iw VLANIDCheck:gz VLANIDExclude:2e
Device.L2TPv3.Tunnel.{i}.	i5	Alias:1l ConnectedRemoteEndpoint:35 DefaultDSCPMark:p9 DeliveryHeaderProtocol:lk Enable:1n InterfaceNumberOfEntries:l KeepAlivePolicy:lj KeepAliveThreshold:pd KeepAliveTimeout:qf RemoteEndpoints:mi Status:iv TunnelEncapsulation:1op
Device.L2TPv3.Tunnel.{i}.Interface.{i}.	i1	Alias:1l Cookie:252 CookiePolicy:1o5 Enable:2e LastChange:ag LowerLayers:dn Name:62 SessionID:v2 Status:cf
Device.L2TPv3.Tunnel.{i}.Interface.{i}.Stats.	1p	BroadcastPacketsReceived:z BroadcastPacketsSent:z BytesReceived:6p BytesSent:6p DiscardChecksumReceived:4x DiscardPacketsReceived:1s DiscardPacketsSent:1s DiscardSequenceNumberReceived:4x ErrorsReceived:48 ErrorsSent:48 MulticastPacketsReceived:z MulticastPacketsSent:z PacketsReceived:2x PacketsSent:2x Reset:s UnicastPacketsReceived:z UnicastPacketsSent:z UnknownProtoPacketsReceived:1s
Device.L2TPv3.Tunnel.{i}.Stats.	1p	BytesReceived:aw BytesSent:aw ErrorsReceived:4x ErrorsSent:4x KeepAliveReceived:a8 KeepAliveSent:a8 PacketsReceived:ax PacketsSent:ax
Device.L2TPv3.Tunnel.{i}.UDP.	1p	EnableChecksum:2e RemotePort:p4 SourcePort:p4
Device.LANConfigSecurity.	3	ConfigPassword:dl
Device.LEDs.	33	LEDNumberOfEntries:5i
Device.LEDs.LED.{i}.	10k	Alias:9r CycleElementNumberOfEntries:5i CyclePeriodRepetitions:uc Enable:1i Location:j1 MaxBrightness:b Name:m6 Reason:1h4 RelativeXPosition:5i RelativeYPosition:5i Status:1bl
Device.LEDs.LED.{i}.CurrentCycleElement.	33	Color:t8 CycleElementReference:1gp Duration:1y8
Device.LEDs.LED.{i}.CycleElement.{i}.	16j	Alias:9r Brightness:1zu Color:71 Duration:q9 Enable:fg FadeInterval:q9 Order:22a
Device.LLDP.	15	
Device.LLDP.Discovery.	15	DeviceNumberOfEntries:1a
Device.LLDP.Discovery.Device.{i}.	z0	ChassisID:jc ChassisIDSubtype:dv Host:1hj Interface:1go PortNumberOfEntries:1a
Device.LLDP.Discovery.Device.{i}.DeviceInformation.	15	DeviceCategory:5e ManufacturerOUI:jb ModelName:ih ModelNumber:ih VendorSpecificNumberOfEntries:1a
Device.LLDP.Discovery.Device.{i}.DeviceInformation.VendorSpecific.{i}.	117	Information:18l InformationType:dv OrganizationCode:1fs
Device.LLDP.Discovery.Device.{i}.Port.{i}.	11c	LastUpdate:8a MACAddressList:kf PortDescription:18o PortID:jc PortIDSubtype:dv TTL:1vb
Device.LLDP.Discovery.Device.{i}.Port.{i}.LinkInformation.	15	InterfaceType:1a MACForwardingTable:kf
Device.LMAP.	1p	EventNumberOfEntries:l MeasurementAgentNumberOfEntries:l ReportNumberOfEntries:l
Device.LMAP.Event.{i}.	137	Alias:1l CycleInterval:hc Enable:1n Name:38 RandomnessSpread:hc Type:1pf
Device.LMAP.Event.{i}.CalendarTimer.	1p	EnableScheduleTimezoneOffset:1n EndTime:55 ScheduleDaysOfMonth:3o ScheduleDaysOfWeek:3o ScheduleHoursOfDay:3o ScheduleMinutesOfHour:3o ScheduleMonths:3o ScheduleSecondsOfMinute:3o ScheduleTimezoneOffset:vn StartTime:55
Device.LMAP.Event.{i}.OneOff.	1p	StartTime:55
Device.LMAP.Event.{i}.PeriodicTimer.	1p	EndTime:55 Interval:249 StartTime:55
Device.LMAP.MeasurementAgent.{i}.	12u	Alias:1l CapabilityTags:9a CommunicationChannelNumberOfEntries:l Enable:1n EventLog:178 GroupIdentifier:38 Identifier:1rn InstructionNumberOfEntries:l LastStarted:31 MeasurementPoint:38 PrivateCredential:ct PublicCredential:ct ScheduleNumberOfEntries:l TaskCapabilityNumberOfEntries:l TaskNumberOfEntries:l UseAgentIdentifierInReports:rw UseGroupIdentifierInReports:2e UseMeasurementPointInReports:2e Version:4p
Device.LMAP.MeasurementAgent.{i}.CommunicationChannel.{i}.	136	Alias:1l BulkDataProfile:1ku Enable:1n Interface:3o Name:38 Target:1rj TargetPublicCredential:ct UseBulkDataProfile:1n
Device.LMAP.MeasurementAgent.{i}.Controller.	1p	ControlChannels:mj ControlSchedules:dr ControlTasks:mk ControllerTimeout:vu
Device.LMAP.MeasurementAgent.{i}.Instruction.{i}.	153	Alias:1l Enable:1n InstructionSchedules:dr InstructionTasks:mk LastChange:31 MeasurementSuppressionNumberOfEntries:l ReportChannels:mj
Device.LMAP.MeasurementAgent.{i}.Instruction.{i}.MeasurementSuppression.{i}.	13e	Alias:1l Enable:1n End:d8 Name:38 Start:d8 State:1br StopRunning:2e SuppressionMatch:6b
Device.LMAP.MeasurementAgent.{i}.Schedule.{i}.	13h	ActionNumberOfEntries:l Alias:1l Duration:23v Enable:1n End:d8 ExecutionMode:1pt LastInvocation:31 Name:38 Start:1l4 State:j0 Storage:r1 SuppressionTags:6b Tags:6b
Device.LMAP.MeasurementAgent.{i}.Schedule.{i}.Action.{i}.	14f	Alias:1l Enable:1n LastFailedCompletion:31 LastFailedMessage:4p LastFailedStatusCode:8i LastInvocation:31 LastSuccessfulCompletion:31 LastSuccessfulMessage:4p LastSuccessfulStatusCode:8i OptionNumberOfEntries:l Order:av OutputDestination:dr State:j0 Storage:r1 SuppressionTags:6b Tags:6b Task:1l6
Device.LMAP.MeasurementAgent.{i}.Schedule.{i}.Action.{i}.Option.{i}.	i2	Alias:1l Enable:1n Name:38 Order:av Value:3o
Device.LMAP.MeasurementAgent.{i}.Schedule.{i}.Action.{i}.Stats.	1p	Failures:53 Invocations:53 Overlaps:53 Suppressions:53
Device.LMAP.MeasurementAgent.{i}.Schedule.{i}.Stats.	1p	Failures:53 Invocations:53 Overlaps:53 Suppressions:53
Device.LMAP.MeasurementAgent.{i}.Task.{i}.	13k	Alias:1l Enable:1n Name:38 OptionNumberOfEntries:l RegistryNumberOfEntries:l Tags:6b
Device.LMAP.MeasurementAgent.{i}.Task.{i}.Option.{i}.	i2	Alias:1l Enable:1n Name:38 Order:av Value:3o
Device.LMAP.MeasurementAgent.{i}.Task.{i}.Registry.{i}.	16q	Alias:1l Enable:1n RegistryEntry:3o Roles:1tv
Device.LMAP.MeasurementAgent.{i}.TaskCapability.{i}.	10r	Name:35 TaskCapabilityRegistryNumberOfEntries:l Version:35
Device.LMAP.MeasurementAgent.{i}.TaskCapability.{i}.Registry.{i}.	11f	RegistryEntry:4p Roles:k6
Device.LMAP.Report.{i}.	wn	AgentIdentifier:1gi GroupIdentifier:4p MeasurementPoint:35 ReportDate:31 ResultNumberOfEntries:l
Device.LMAP.Report.{i}.Result.{i}.	11i	ActionName:35 CycleNumber:1fh EndTime:31 EventTime:31 OptionNumberOfEntries:l ResultConflictNumberOfEntries:l ResultReportTableNumberOfEntries:l ScheduleName:35 StartTime:31 Status:8i Tags:9a TaskName:35
Device.LMAP.Report.{i}.Result.{i}.Conflict.{i}.	11j	ActionName:35 ScheduleName:35 TaskName:35
Device.LMAP.Report.{i}.Result.{i}.Option.{i}.	10q	Name:8i Order:l Value:4p
Device.LMAP.Report.{i}.Result.{i}.ReportTable.{i}.	wq	ColumnLabels:9a RegistryNumberOfEntries:l ResultReportRowNumberOfEntries:l
Device.LMAP.Report.{i}.Result.{i}.ReportTable.{i}.Registry.{i}.	11e	RegistryEntry:4p Roles:k6
Device.LMAP.Report.{i}.Result.{i}.ReportTable.{i}.ResultRow.{i}.	wp	Values:9a
Device.Logical.	11	InterfaceNumberOfEntries:v
Device.Logical.Interface.{i}.	138	Alias:1m Enable:2k LastChange:ai LowerLayers:1su Name:1ms Status:1en
Device.Logical.Interface.{i}.Stats.	11	BroadcastPacketsReceived:28 BroadcastPacketsSent:28 BytesReceived:b1 BytesSent:b1 DiscardPacketsReceived:3q DiscardPacketsSent:3q ErrorsReceived:3q ErrorsSent:3q MulticastPacketsReceived:28 MulticastPacketsSent:28 PacketsReceived:28 PacketsSent:28 Reset:s UnicastPacketsReceived:28 UnicastPacketsSent:28 UnknownProtoPacketsReceived:3q
Device.MAP.	15	DomainNumberOfEntries:1a Enable:1j
Device.MAP.Domain.{i}.	14b	Alias:2b BRIPv6Prefix:1r7 DSCPMarkPolicy:h5 Enable:2n IPv6Prefix:1l2 IncludeSystemPorts:rs PSID:20k PSIDLength:200 PSIDOffset:1zy RuleNumberOfEntries:1a Status:1b9 TransportMode:1oc WANInterface:1l1
Device.MAP.Domain.{i}.Interface.	15	Alias:1qn Enable:2n LastChange:e8 LowerLayers:md Name:8w Status:j6
Device.MAP.Domain.{i}.Interface.Stats.	15	BroadcastPacketsReceived:1d BroadcastPacketsSent:1d BytesReceived:6r BytesSent:6r DiscardPacketsReceived:5j DiscardPacketsSent:5j ErrorsReceived:5j ErrorsSent:5j MulticastPacketsReceived:1d MulticastPacketsSent:1d PacketsReceived:1d PacketsSent:1d Reset:s UnicastPacketsReceived:1d UnicastPacketsSent:1d UnknownProtoPacketsReceived:5j
Device.MAP.Domain.{i}.Rule.{i}.	12t	Alias:2b EABitsLength:20c Enable:2n IPv4Prefix:1r3 IPv6Prefix:1r6 IncludeSystemPorts:1t IsFMR:2n Origin:1am PSID:20j PSIDLength:1zz PSIDOffset:1zx Status:1ay
Device.MQTT.	4l	BrokerNumberOfEntries:26 ClientNumberOfEntries:26
Device.MQTT.Broker.{i}.	133	Alias:4r BridgeNumberOfEntries:26 Enable:3f Interface:ks Name:68 Password:7h Port:eg Status:1b7 Username:37
Device.MQTT.Broker.{i}.Bridge.{i}.	132	Alias:4r CleanSession:bf CleanStart:fc ClientID:lr ConnectRetryTime:21y Enable:3f ForceReconnect:fh KeepAliveTime:p5 MessageRetryTime:ej Name:68 Password:7h ProtocolVersion:kj ServerConnection:17n ServerNumberOfEntries:26 ServerSelectionAlgorithm:1pg Status:iu SubscriptionNumberOfEntries:26 TransportProtocol:lc Username:37
Device.MQTT.Broker.{i}.Bridge.{i}.Server.{i}.	12j	Address:37 Alias:4r Enable:f7 Port:eg Priority:po Weight:w5
Device.MQTT.Broker.{i}.Bridge.{i}.Subscription.{i}.	144	Alias:4r Direction:1qb Enable:3f LocalPrefix:37 QoS:ed RemotePrefix:37 Status:1bs Topic:9l
Device.MQTT.Broker.{i}.Stats.	4l	ConnectionErrors:oi MQTTMessagesReceived:3u MQTTMessagesSent:3u NumberOfActiveClients:26 NumberOfInactiveClients:26 PublishErrors:np PublishReceived:3u PublishSent:3u Subscriptions:1yb TotalNumberOfClients:26
Device.MQTT.Capabilities.	4l	MaxNumberOfBrokerBridgeSubscriptions:26 MaxNumberOfBrokerBridges:26 MaxNumberOfClientSubscriptions:26 ProtocolVersionsSupported:1if TransportProtocolSupported:1jq
Device.MQTT.Client.{i}.	135	ALPN:1ug Alias:4r AuthenticationMethod:1qj BrokerAddress:37 BrokerPort:eg CleanSession:bf CleanStart:fc ClientID:lr ConnectRetryIntervalMultiplier:22i ConnectRetryMaxInterval:21z ConnectRetryTime:ej Enable:3f EnableEncryption:rx ForceReconnect:fh Interface:3l KeepAliveTime:p5 MaximumPacketSize:23i MessageRetryTime:ej Name:68 Password:7h ProtocolVersion:kj PublishMessageExpiryInterval:et ReceiveMaximum:ew RequestProblemInfo:84 RequestResponseInfo:84 ResponseInformation:19h SessionExpiryInterval:et Status:iu SubscriptionNumberOfEntries:26 TopicAliasMaximum:1z9 TransportProtocol:lc UserPropertyNumberOfEntries:2c Username:37 WillContentType:9f WillDelayInterval:245 WillEnable:3f WillMessageExpiryInterval:et WillQoS:ed WillResponseTopic:d6 WillRetain:3f WillTopic:9l WillValue:9l
Device.MQTT.Client.{i}.Stats.	4l	BrokerConnectionEstablished:bl ConnectionErrors:oi LastPublishMessageReceived:bl LastPublishMessageSent:bl MQTTMessagesReceived:3u MQTTMessagesSent:3u PublishErrors:np PublishReceived:3u PublishSent:3u SubscribeSent:3u UnSubscribeSent:3u
Device.MQTT.Client.{i}.Subscription.{i}.	145	Alias:4r Enable:3f QoS:ed Status:1eh Topic:9l
Device.MQTT.Client.{i}.UserProperty.{i}.	13l	Alias:1qm Enable:84 Name:d6 PacketType:1u4 Value:d6
Device.ManagementServer.	3	AliasBasedAddressing:rk AutoCreateInstances:rm CWMPRetryIntervalMultiplier:22k CWMPRetryMinimumWaitInterval:21r ConnReqAllowedJabberIDs:1t9 ConnReqJabberID:1h9 ConnReqXMPPConnection:1la ConnectionRequestPassword:9y ConnectionRequestURL:1hd ConnectionRequestUsername:1r DefaultActiveNotificationThrottle:4c DelayReboot:vg DownloadProgressURL:64 EmbeddedDeviceNumberOfEntries:of EnableCWMP:f9 HTTPCompression:1nf HTTPCompressionSupported:1j2 HTTPConnectionRequestEnable:be InformParameterNumberOfEntries:1a InstanceMode:1ot InstanceWildcardsSupported:f5 KickURL:64 LightweightNotificationProtocolsSupported:1jt LightweightNotificationProtocolsUsed:1sj LightweightNotificationTriggerInterval:20x LightweightNotificationTriggerTime:55 ManageableDeviceNotificationLimit:qr ManageableDeviceNumberOfEntries:0 NATDetected:o ParameterKey:1hc Password:9y PeriodicInformEnable:a PeriodicInformInterval:ek PeriodicInformTime:fq STUNEnable:a STUNMaximumKeepAlivePeriod:vf STUNMinimumKeepAlivePeriod:4c STUNPassword:9y STUNServerAddress:1r STUNServerPort:ap STUNUsername:1r ScheduleReboot:si SupportedConnReqMethods:1j9 UDPConnectionRequestAddress:1u UDPLightweightNotificationHost:9i UDPLightweightNotificationPort:qr URL:3n UpgradesManaged:a Username:1r VirtualDeviceNumberOfEntries:of
Device.ManagementServer.AutonomousTransferCompletePolicy.	3	Enable:a FileTypeFilter:1sx ResultTypeFilter:1px TransferTypeFilter:1q7
Device.ManagementServer.DUStateChangeComplPolicy.	bw	Enable:bg FaultCodeFilter:1u3 OperationTypeFilter:1u6 ResultTypeFilter:1py
Device.ManagementServer.DownloadAvailability.	3	
Device.ManagementServer.DownloadAvailability.Announcement.	3	Enable:a GroupNumberOfEntries:0 Status:5b
Device.ManagementServer.DownloadAvailability.Announcement.Group.{i}.	16v	Alias:44 Enable:6 Status:40 URL:3n
Device.ManagementServer.DownloadAvailability.Query.	3	Enable:a Status:5b URL:3n
Device.ManagementServer.EmbeddedDevice.{i}.	z6	CommandProcessed:1dg CommandProcessingErrMsg:18c ControllerID:ig DiscoveryProtocol:kd DiscoveryProtocolReference:cs Host:k2 LastSyncTime:sc ProxiedDeviceID:ig ProxyProtocol:ch ProxyProtocolReference:4q Reference:1gm SupportedDataModel:1hu
Device.ManagementServer.HeartbeatPolicy.	1p	Enable:1n InitiationTime:55 ReportingInterval:22q
Device.ManagementServer.InformParameter.{i}.	13p	Alias:2b Enable:2n EventList:1u0 ParameterName:cz
Device.ManagementServer.ManageableDevice.{i}.	10g	Alias:67 Host:1hg ManufacturerOUI:1gz ProductClass:jw SerialNumber:jw
Device.ManagementServer.StandbyPolicy.	23	CRAwarenessRequested:bc CRUnawarenessMaxDuration:va MaxMissedPeriodic:v5 NetworkAwarenessCapable:2r NotifyMissedScheduled:bc PeriodicAwarenessRequested:bc ScheduledAwarenessRequested:5p SelfTimerCapable:2r
Device.ManagementServer.VirtualDevice.{i}.	10f	DiscoveryProtocol:kd DiscoveryProtocolReference:cs Host:k2 ManufacturerOUI:je ProductClass:8u ProxyProtocol:ch ProxyProtocolReference:4q SerialNumber:8u
Device.MoCA.	3	InterfaceNumberOfEntries:0
Device.MoCA.Interface.{i}.	5z	AbovePhyThresholdTrap:5 AccessControlEnable:22 AccessControlNumberOfEntries:5 AeNumber:5 AggregationSize:5 Alias:c AssociatedDeviceNumberOfEntries:0 AvbSupport:h BackupNC:a6 Band:1ur BeaconPowerDistributed:vi BeaconPowerLimit:236 BeaconPowerLocal:vj BeaconPowerMePie:bq BeaconPowerMePieSend:f BeaconPowerNetConfig:f BelowPhyThresholdTrap:5 BridgeNumberOfEntries:5 ConnectedNodesChangeTrap:5 ConnectedNodesChangeTrapEn:22 ConnectedNodesDropReason:g2 ConnectedNodesInfo:sw CurrentOperFreq:0 CurrentVersion:c9 Enable:f9 EnhancedPassword:1s9 FirmwareVersion:m FirstOffset:vp FreqCapabilityMask:8d FreqCurrentMask:8d FreqCurrentMaskSetting:tg HandoffToLowerVersionEnable:22 HighestVersion:c9 KeyPassphrase:1sa LastChange:g LastOperFreq:3r LastOperFreqUpdateEnable:f LinkDownCount:e LinkFailureTrap:5 LinkState:t2 LmoNodeID:6f LmoStatusTrap:5 LmoTrapEnable:22 LowerLayers:4u MACAddress:16 MaxBitRate:1v MaxEgressBW:nm MaxIngressBW:nm MaxNodes:o MeshNumberOfEntries:5 MeshScModNumberOfEntries:5 MgntEntityNetIePayloadRespTimeout:1zi MgntEntityNetIePayloadRx:t1 MgntEntityNetIePayloadTx:tf MgntEntityNetwIePayloadRecTrap:5 MgntEntityNetwIePayloadRecTrapEn:22 Moca25PhyCapable:h MpsInitScanPayload:8c MpsInitScanRecTrap:5 MpsPairFailTrap:5 MpsPrivacyChangedTrap:5 MpsPrivacyDown:22 MpsPrivacyReceive:fa MpsReset:f MpsState:h MpsTrapEn:22 MpsTriggered:f MpsUnpairedTime:241 MpsWalkTime:22m MrNetworkFailTrap:5 MrNetworkSuccessTrap:5 MrRstFailTrap:5 MrRstSuccessTrap:5 Name:m NcPrivSupportedRecTrapEn:22 NcPrivacySupportedRecTrap:5 NcVersion:1fi NetworkCoordinator:a6 NetworkJoin:f NetworkNameAdmissionRule:1qa NetworkNameNcNn:dj NetworkNamePayload:sr NetworkNameRecTrap:5 NetworkNameRecTrapEn:22 NetworkState:1f9 NetworkTabooMask:8d NodeDropAdmFailureTrap:5 NodeDropMpsTriggeredTrap:5 NodeDropNcChgTrap:5 NodeDropNcTrap:5 NodeDropTrapEn:22 NodeID:a6 NodeTabooMask:8d NumChannels:21e NumNodes:1vr NumNodesChangeEnable:22 NumNodesChangeTrap:5 PacketAggregationCapability:o7 PasswordHash:58 Per25Mode:p8 PerMode:1z PhyThreshold:238 PhyThresholdTrapEnable:22 PolicingEnable:22 PowerCntlPhyTarget:239 PowerStateBcstRecTrap:5 PowerStateCap:94 PowerStateM0NcTrap:5 PowerStateNc1xTrap:5 PowerStateNetVerTrap:5 PowerStateRequest:1rf PowerStateResp:h PowerStateRespTrap:5 PowerStateStatus:94 PowerStateTrapEnable:22 PowerStateTrnsReqTrap:5 PowerStateUcstPenTrap:5 PowerStateWupUrTrap:5 PreferredNC:bb PrimaryChannelOffset:bt PrimaryOffset:vo PrivacyEnabled:rf PrivacyEnabledSetting:bb PrivacyNc:1k8 PrivacySupported:1us QAM256Capable:o ResetCount:e ResetReason:1fk RlapmEnable:f RlapmNumberOfEntries:5 RlapmProfileSelect:1z SapmEnable:f SapmNumberOfEntries:5 SapmProfileSelect:1z SecondaryChannelOffset:bt SecondaryOffset:vk SeqNumMr:20h Status:3j StatusChangeEnable:22 StatusChangeTrap:5 SupportedBands:1k7 SupportedEgressPqosFlows:5 SupportedIngressPqosFlows:5 TlpMax:1z TlpMin:p8 TpcEnable:fa TpcTargetRateNper:23a TrafficPermissionEthertype:te TrafficPermissionLink:th TurboModeEnable:22 TxBcastPowerReduction:1wv TxBcastRate:nn TxPowerLimit:235 Upstream:o
Device.MoCA.Interface.{i}.Aca.	w	Channel:1z DiagnosticsState:1qp NodeID:237 PowerProfile:g2 ReportNodeMask:g6 TotalRxPower:tz Type:1qc
Device.MoCA.Interface.{i}.AccessControl.{i}.	16d	Enable:6u MACAddress:m2
Device.MoCA.Interface.{i}.AssociatedDevice.{i}.	74	Active:o AeNumber:5 AggregationSize:5 BondingCapable:h EgressNodeNumFlows:5 EnhancedPrivacyCapable:h HighestVersion:c9 IngressNodeNumFlows:5 LinkType:1fd MACAddress:16 Moca25PhyCapable:h NodeID:a6 PDelay:bt PHYRxRate:1v PHYTxRate:1v PacketAggregationCapability:o7 PowerState:94 PowerStateCapability:94 PreferredNC:rd QAM256Capable:o RxBcastPowerLevel:uf RxCorrected:24y RxErroredAndMissedPackets:1ww RxPackets:r0 RxPowerLevel:1y7 RxPwrList:91 RxSNR:nl RxSNRList:91 SupportedEgressPqosFlows:5 SupportedIngressPqosFlows:5 TxBcastRate:nn TxDrops:e TxPackets:r0 TxPowerControlReduction:nl TxPwrList:91 TxPwrReductionList:91
Device.MoCA.Interface.{i}.Bridge.{i}.	10v	MACAddresses:kh NodeIndex:6f
Device.MoCA.Interface.{i}.Mesh.{i}.	11z	LinkType:1fe Power:bo PowerReduction:bo RxNodeIndex:6f RxSNR:bo TxNodeIndex:6f TxRate:e1 TxRateNper:e1 TxRateVlper:e1
Device.MoCA.Interface.{i}.MeshScMod.{i}.	11y	ChannelIndex:1g9 Mod:8e ModM25:8e Nper:8e RxNodeIndex:6f TxNodeIndex:6f Vlper:8e
Device.MoCA.Interface.{i}.QoS.	3	EgressNumFlows:0 FlowStatsNumberOfEntries:0 IngressNumFlows:0
Device.MoCA.Interface.{i}.QoS.FlowStats.{i}.	zf	Dfid:5 DscpMoca:5 EgressGuid:1k FlowID:16 FlowPackets:1y2 FlowPer:5 IngressClassify:1ga IngressGuid:1k LeaseTime:2j LeaseTimeLeft:g MaxBurstSize:0 MaxRate:e4 MaximumLatency:5 PacketDA:16 ShortTermAvgRatio:5 Tag:5 VlanTag:5
Device.MoCA.Interface.{i}.Reset.	w	NetworkTrapEnable:f NodeMask:g6 StartTime:24o StatusTrapEnable:f
Device.MoCA.Interface.{i}.Rlapm.{i}.	16m	Enable:6u Frequency:1z GlobalAggrRxPwrLevel:pn PhyMargin:20e Profile:1z Status:jr
Device.MoCA.Interface.{i}.Sapm.{i}.	16n	AggrRxPwrLevelThreshold:pn Enable:6u Frequency:1z PhyMargin:24r Profile:1z Status:jr
Device.MoCA.Interface.{i}.Stats.	3	BroadcastPacketsReceived:2 BroadcastPacketsSent:2 BytesReceived:n BytesSent:n DiscardPacketsReceived:7 DiscardPacketsSent:7 ErrorsReceived:7 ErrorsSent:7 MulticastPacketsReceived:2 MulticastPacketsSent:2 PacketsReceived:2 PacketsSent:2 Reset:s RxCorrectedErrors:24z UnicastPacketsReceived:2 UnicastPacketsSent:2 UnknownProtoPacketsReceived:7
Device.NAT.	3	InterfaceSettingNumberOfEntries:0 MaxNumberOfPortMappings:5 MaxNumberOfPortTriggers:5 PortMappingNumberOfEntries:0 PortTriggerNumberOfEntries:v
Device.NAT.InterfaceSetting.{i}.	hy	Alias:c Enable:6 Interface:43 SourceNetwork:1tu Status:1av TCPTranslationTimeout:vd UDPTranslationTimeout:vc
Device.NAT.PortMapping.{i}.	13u	Alias:c AllInterfaces:6 Description:3m Enable:6 ExternalPort:ap ExternalPortEndRange:20i Interface:43 InternalClient:3m InternalPort:ap LeaseDuration:24m Log:2l LogRef:5h Origin:1f2 Protocol:1q1 RemainingLeaseTime:os RemoteHost:1n8 ScheduleRef:a0 Status:1bd
Device.NAT.PortTrigger.{i}.	15d	ActivationDate:s9 Alias:1m AutoDisableDuration:qd Description:d1 Enable:29 Interface:3l Log:2l LogRef:5h Origin:j9 Port:an PortEndRange:an Protocol:ln RuleNumberOfEntries:v ScheduleRef:a0 Status:iz
Device.NAT.PortTrigger.{i}.Rule.{i}.	15l	Alias:1m Port:an PortEndRange:an Protocol:ln
Device.NeighborDiscovery.	4m	Enable:1o InterfaceSettingNumberOfEntries:12
Device.NeighborDiscovery.InterfaceSetting.{i}.	hz	Alias:1x DADTransmits:1zg Enable:k Interface:l7 MaxRtrSolicitations:1zo NUDEnable:1o RSEnable:1o RetransTimer:21w RtrSolicitationInterval:22t Status:4n
Device.Optical.	1b	InterfaceNumberOfEntries:x
Device.Optical.Interface.{i}.	hp	Alias:9t Enable:10 LastChange:e7 LowerLayers:mf LowerOpticalThreshold:gj LowerTransmitPowerThreshold:gk MaxBitRate:v9 Name:1q OpticalSignalLevel:gl SFPReferenceList:cq Status:j7 TransmitOpticalLevel:gl UpperOpticalThreshold:gj UpperTransmitPowerThreshold:gk Upstream:1h
Device.Optical.Interface.{i}.Stats.	1b	BytesReceived:b3 BytesSent:b3 DiscardPacketsReceived:49 DiscardPacketsSent:49 ErrorsReceived:49 ErrorsSent:49 PacketsReceived:3t PacketsSent:3t Reset:4f
Device.PCP.	15	ClientNumberOfEntries:1a Enable:29 OptionList:1yi PreferredVersion:pp SupportedVersions:1yj
Device.PCP.Client.{i}.	14c	ANNOUNCEEnable:1j Alias:2b Enable:1j FILTEREnable:1j MAPEnable:1j PEEREnable:1j ServerNumberOfEntries:1a Status:1bf THIRDPARTYEnable:1j THIRDPARTYStatus:8z WANInterface:17k
Device.PCP.Client.{i}.PCPProxy.	15	Enable:1j HighestVersion:a5 Status:8z
Device.PCP.Client.{i}.Server.{i}.	13z	AdditionalServerAddresses:1k3 Alias:2b Capabilities:1jc CurrentVersion:a5 Enable:ry ExternalIPAddress:92 InboundMappingNumberOfEntries:1a MaximumFilters:50 Origin:1aj OutboundMappingNumberOfEntries:1a PortQuota:1z3 PreferredLifetime:7v ServerAddressInUse:92 ServerNameOrAddress:l3 Status:1au
Device.PCP.Client.{i}.Server.{i}.InboundMapping.{i}.	130	Alias:2b AssignedExternalIPAddress:jf AssignedExternalPort:a5 AssignedExternalPortEndRange:1w7 Description:cz Enable:2n ErrorCode:nd FilterNumberOfEntries:1a InternalPort:as Lifetime:24n Origin:j2 ProtocolNumber:gv Status:iy SuggestedExternalIPAddress:dg SuggestedExternalPort:ao SuggestedExternalPortEndRange:ao ThirdPartyAddress:9w
Device.PCP.Client.{i}.Server.{i}.InboundMapping.{i}.Filter.{i}.	14x	Alias:2b PrefixLength:212 RemoteHostIPAddress:dg RemotePort:pp RemotePortEndRange:ao
Device.PCP.Client.{i}.Server.{i}.OutboundMapping.{i}.	12z	Alias:2b AssignedExternalIPAddress:jf AssignedExternalPort:a5 Description:cz Enable:2n ErrorCode:nd InternalPort:as Lifetime:7v Origin:j2 ProtocolNumber:gv RemoteHostIPAddress:9w RemotePort:as Status:iy SuggestedExternalIPAddress:dg SuggestedExternalPort:ao ThirdPartyAddress:9w
Device.PCP.Client.{i}.UPnPIWF.	15	Enable:1j Status:8z
Device.PDU.	bx	SessionNumberOfEntries:47
Device.PDU.Session.{i}.	yn	Alias:39 AlwaysOn:b8 DNN:186 Interface:18u LastError:47 PDUIPv4Address:jj PDUIPv6InterfaceIdentifier:1gk PTI:1wi QoSFlowNumberOfEntries:47 QoSRuleNumberOfEntries:47 RQTimerValue:1xo SSC:1wm SessionAMBRDownlink:6n SessionAMBRUplink:6n SessionID:1wf SessionType:1c8
Device.PDU.Session.{i}.NetworkSlice.	bx	SliceDifferentiator:47 SliceServiceType:1gd
Device.PDU.Session.{i}.PCO.	bx	IPv4DNS:k7 IPv4PCSCF:jj IPv6DNS:k7 IPv6PCSCF:1g2
Device.PDU.Session.{i}.QoSFlow.{i}.	y1	Alias:39 AveragingWindow:1xi EPSBearer:47 FiveQI:nb GFBRDownlink:6n GFBRUplink:6n MFBRDownlink:6n MFBRUplink:6n QFI:ng
Device.PDU.Session.{i}.QoSRule.{i}.	x8	Alias:39 DQR:b8 FilterNumberOfEntries:47 Identifier:nb Precedence:1vx QFI:ng Segregation:b8
Device.PDU.Session.{i}.QoSRule.{i}.Filter.{i}.	yb	Alias:39 Direction:1fa Type:47 Value:18a
Device.PPP.	3	InterfaceNumberOfEntries:0 SupportedNCPs:1ik
Device.PPP.Interface.{i}.	i0	Alias:c AuthenticationProtocol:1cy AutoDisconnectTime:4c CompressionProtocol:1d1 ConnectionStatus:1e5 ConnectionTrigger:1p9 CurrentMRUSize:1wu Enable:6 EncryptionProtocol:1cx IPCPEnable:1o IPv6CPEnable:1o IdleDisconnectTime:4c LCPEcho:4c LCPEchoAdaptive:fe LCPEchoRetry:3r LastChange:g LastConnectionError:1bq LowerLayers:4t MaxMRUSize:233 Name:m Password:dl Reset:87 Status:4o Username:9k WarnDisconnectDelay:4c
Device.PPP.Interface.{i}.IPCP.	3	DNSServers:1k4 LocalIPAddress:7b PassthroughDHCPPool:ky PassthroughEnable:6 RemoteIPAddress:7b
Device.PPP.Interface.{i}.IPv6CP.	4m	LocalInterfaceIdentifier:5c RemoteInterfaceIdentifier:5c
Device.PPP.Interface.{i}.PPPoA.	wa	
Device.PPP.Interface.{i}.PPPoE.	3	ACName:1r ServiceName:1r SessionID:1wq
Device.PPP.Interface.{i}.Stats.	3	BroadcastPacketsReceived:2 BroadcastPacketsSent:2 BytesReceived:n BytesSent:n DiscardPacketsReceived:7 DiscardPacketsSent:7 ErrorsReceived:7 ErrorsSent:7 MulticastPacketsReceived:2 MulticastPacketsSent:2 PacketsReceived:2 PacketsSent:2 Reset:s UnicastPacketsReceived:2 UnicastPacketsSent:2 UnknownProtoPacketsReceived:7
Device.PTM.	3	LinkNumberOfEntries:0
Device.PTM.Link.{i}.	by	Alias:c Enable:6 LastChange:g LowerLayers:4t MACAddress:16 Name:m Status:4o
Device.PTM.Link.{i}.Stats.	3	BroadcastPacketsReceived:2 BroadcastPacketsSent:2 BytesReceived:n BytesSent:n DiscardPacketsReceived:7 DiscardPacketsSent:7 ErrorsReceived:7 ErrorsSent:7 MulticastPacketsReceived:2 MulticastPacketsSent:2 PacketsReceived:2 PacketsSent:2 Reset:s UnicastPacketsReceived:2 UnicastPacketsSent:2 UnknownProtoPacketsReceived:7
Device.PacketCaptureDiagnostics.	34	ByteCount:ew DiagnosticsState:1qt Duration:225 FileTarget:1rk FilterExpression:9f Format:1fc Interface:9f PacketCaptureResultNumberOfEntries:2c PacketCount:ew Password:1rx Username:9f
Device.PacketCaptureDiagnostics.PacketCaptureResult.{i}.	wl	Count:2c EndTime:4g FileLocation:1gg StartTime:4g
Device.PeriodicStatistics.	3	MaxReportSamples:0 MinSampleInterval:2j SampleSetNumberOfEntries:0
Device.PeriodicStatistics.SampleSet.{i}.	16f	Alias:44 Enable:6 FetchSamples:2q ForceSample:87 Name:1lc ParameterNumberOfEntries:0 ReportEndTime:fk ReportSamples:21u ReportStartTime:fk SampleInterval:222 SampleSeconds:oy Status:1bg TimeReference:sg
Device.PeriodicStatistics.SampleSet.{i}.Parameter.{i}.	16p	Alias:44 CalculationMode:1ow Enable:6 Failures:3b HighThreshold:gu HistogramBinBoundaries:1uu LowThreshold:gu Reference:3m SampleMode:1o2 SampleSeconds:oy SuspectData:1ys Values:1kf ValuesIfHistogram:1kg
Device.QoS.	3	AppNumberOfEntries:0 AvailableAppList:98 ClassificationNumberOfEntries:0 DefaultDSCPMark:h7 DefaultEthernetPriorityMark:h7 DefaultForwardingPolicy:3r DefaultInnerEthernetPriorityMark:h8 DefaultPolicer:1lu DefaultQueue:1lv DefaultTrafficClass:3r FlowNumberOfEntries:0 MaxAppEntries:0 MaxClassificationEntries:0 MaxFlowEntries:0 MaxPolicerEntries:0 MaxQueueEntries:0 MaxSchedulerEntries:v MaxShaperEntries:0 PolicerNumberOfEntries:0 QueueNumberOfEntries:0 QueueStatsNumberOfEntries:0 SchedulerNumberOfEntries:v ShaperNumberOfEntries:0
Device.QoS.App.{i}.	14j	Alias:c DefaultDSCPMark:5x DefaultEthernetPriorityMark:5x DefaultForwardingPolicy:2q DefaultInnerEthernetPriorityMark:h8 DefaultPolicer:cx DefaultTrafficClass:2q Enable:6 Name:9j ProtocolIdentifier:3m Status:40
Device.QoS.Classification.{i}.	14o	Alias:c AllInterfaces:6 App:l0 DHCPType:lf DSAP:32 DSAPExclude:6 DSCPCheck:v0 DSCPExclude:6 DSCPMark:5x DestClientID:3g DestClientIDExclude:6 DestIP:lv DestIPExclude:6 DestMACAddress:46 DestMACExclude:6 DestMACMask:46 DestMask:ly DestPort:8n DestPortExclude:6 DestPortRangeMax:8n DestUserClassID:3g DestUserClassIDExclude:6 DestVendorClassID:66 DestVendorClassIDExclude:6 DestVendorClassIDMode:69 DestVendorClassIDv6:5t DestVendorSpecificInfo:3g DestVendorSpecificInfoEnterprise:2q DestVendorSpecificInfoExclude:6 DestVendorSpecificInfoSubOption:ha Enable:6 EthernetDEICheck:h1 EthernetDEIExclude:3x EthernetPriorityCheck:32 EthernetPriorityExclude:6 EthernetPriorityMark:5x Ethertype:32 EthertypeExclude:6 ForwardingPolicy:2q IPLengthExclude:6 IPLengthMax:7u IPLengthMin:7u IPVersion:8m InnerEthernetPriorityCheck:h1 InnerEthernetPriorityExclude:3x InnerEthernetPriorityMark:h6 Interface:3m LLCControl:32 LLCControlExclude:6 Order:7t OutOfBandInfo:32 Policer:cx Protocol:us ProtocolExclude:6 SNAPOUI:32 SNAPOUIExclude:6 SSAP:32 SSAPExclude:6 SourceClientID:3g SourceClientIDExclude:6 SourceIP:lv SourceIPExclude:6 SourceMACAddress:46 SourceMACExclude:6 SourceMACMask:46 SourceMask:ly SourcePort:8n SourcePortExclude:6 SourcePortRangeMax:8n SourceUserClassID:3g SourceUserClassIDExclude:6 SourceVendorClassID:66 SourceVendorClassIDExclude:6 SourceVendorClassIDMode:69 SourceVendorClassIDv6:5t SourceVendorSpecificInfo:3g SourceVendorSpecificInfoEnterprise:2q SourceVendorSpecificInfoExclude:6 SourceVendorSpecificInfoSubOption:ha Status:2o TCPACK:6 TCPACKExclude:6 TrafficClass:32 VLANIDCheck:32 VLANIDExclude:6
Device.QoS.Flow.{i}.	14y	Alias:c App:l0 DSCPMark:5x Enable:6 EthernetPriorityMark:5x ForwardingPolicy:2q InnerEthernetPriorityMark:h6 Name:9j Policer:cx Status:40 TrafficClass:2q Type:3m TypeParameters:1tt
Device.QoS.Policer.{i}.	15b	Alias:c CommittedBurstSize:7u CommittedRate:r2 ConformingAction:1qi ConformingCountedBytes:3d ConformingCountedPackets:3d Enable:6 ExcessBurstSize:7u MeterType:1ni NonConformingAction:lq NonConformingCountedBytes:3d NonConformingCountedPackets:3d PartialConformingAction:lq PartiallyConformingCountedBytes:3d PartiallyConformingCountedPackets:3d PeakBurstSize:7u PeakRate:r2 PossibleMeterTypes:1jo Status:40 TotalCountedBytes:3d TotalCountedPackets:3d
Device.QoS.Queue.{i}.	15i	Alias:c AllInterfaces:6 AssuredRate:bv BufferLength:ny Children:7i CurrentAssuredRate:w3 CurrentShapingRate:w4 DropAlgorithm:1pj Enable:6 HardwareAssisted:f2 Interface:3m Precedence:21t REDPercentage:oz REDThreshold:oz SchedulerAlgorithm:1q8 ShapingBurstSize:ep ShapingRate:hg Status:2o TrafficClasses:ey Weight:2q
Device.QoS.QueueStats.{i}.	13t	Alias:c DroppedBytes:oo DroppedPackets:3d Enable:6 Interface:3m OutputBytes:oo OutputPackets:3d Queue:1m3 QueueOccupancyPackets:3d QueueOccupancyPercentage:1xx Status:40
Device.QoS.Scheduler.{i}.	15t	Alias:1m AssuredRate:bv Children:7i DefaultQueue:cy Enable:2k Interface:cy SchedulerAlgorithm:1q9 ShapingRate:bv Status:79
Device.QoS.Shaper.{i}.	12y	Alias:c Children:7i Enable:6 Interface:3m ShapingBurstSize:ep ShapingRate:hg Status:2o
Device.RadSecProxy.	p	ClientNumberOfEntries:b Enable:1i ListenConfigNumberOfEntries:b RealmNumberOfEntries:b ServerNumberOfEntries:b SourceConfigNumberOfEntries:b Status:63 TLSNumberOfEntries:b
Device.RadSecProxy.Client.{i}.	12c	Address:d2 Alias:t Enable:1i Protocol:9o Secret:9z Status:63 TLS:kw
Device.RadSecProxy.ListenConfig.{i}.	wv	Alias:t Interface:kt Port:eh Protocol:9o
Device.RadSecProxy.Realm.{i}.	12g	AccountingResponse:2l AccountingServer:kv Alias:t Enable:1i Pattern:5g Server:kv Status:63
Device.RadSecProxy.Server.{i}.	12k	Address:d2 Alias:t Enable:1i Port:eh Protocol:9o Secret:9z Status:63 TLS:kw
Device.RadSecProxy.SourceConfig.{i}.	yp	Alias:t Interface:kt Port:eh Protocol:9o
Device.RadSecProxy.TLS.{i}.	15x	Alias:t CABundle:7e Certificate:da TLSVersion:1pp
Device.RouterAdvertisement.	4m	Enable:1o InterfaceSettingNumberOfEntries:12
Device.RouterAdvertisement.InterfaceSetting.{i}.	hz	AdvCurHopLimit:1yv AdvDNSSLLifetime:p3 AdvDefaultLifetime:1z6 AdvLinkMTU:1ze AdvManagedFlag:k AdvMobileAgentFlag:k AdvNDProxyFlag:k AdvOtherConfigFlag:k AdvPreferredRouterFlag:1om AdvRDNSSLifetime:p3 AdvReachableTime:1yz AdvRetransTimer:23p Alias:1x DNSSL:1ty Enable:k Interface:l7 ManualPrefixes:dq MaxRtrAdvInterval:22r MinRtrAdvInterval:22p OptionNumberOfEntries:12 Prefixes:cp RDNSS:1un RDNSSMode:1pw Status:4n
Device.RouterAdvertisement.InterfaceSetting.{i}.Option.{i}.	i3	Alias:1x Enable:k Tag:ee Value:td
Device.Routing.	3	RouterNumberOfEntries:0
Device.Routing.Babel.	j	DTLSCertSetNumberOfEntries:9 Enable:14 ImplementationVersion:197 InterfaceSettingNumberOfEntries:9 MACKeySetNumberOfEntries:9 RouteNumberOfEntries:9 SelfRouterID:70 SelfSeqno:6d StatsEnable:14 StatsReset:fi Status:1b8 SupportedDTLSCertTypes:1ju SupportedMACAlgorithms:1j5 SupportedMetricCompAlgorithms:1ic SupportedSecurityMechanisms:1jb
Device.Routing.Babel.Constants.	j	MulticastGroup:1r4 UDPPort:pv
Device.Routing.Babel.DTLSCertSet.{i}.	14s	Alias:1e DTLSCertNumberOfEntries:9 DefaultApply:14
Device.Routing.Babel.DTLSCertSet.{i}.DTLSCert.{i}.	14r	Alias:1e CertPrivateKey:ga CertType:kk CertValue:9g
Device.Routing.Babel.InterfaceSetting.{i}.	154	Alias:1e CachedInfoEnabled:14 DTLSCertPrefer:kk DTLSEnabled:14 Enable:14 InterfaceDTLSCertSets:1tf InterfaceMACKeySets:1tg InterfaceMetricAlgorithm:172 InterfaceReference:17j MACEnabled:14 MACVerify:14 McastHelloInterval:dw McastHelloSeqno:6d NeighborNumberOfEntries:9 PacketLog:179 PacketLogEnable:14 SplitHorizonEnabled:14 Status:1b2 UpdateInterval:dw
Device.Routing.Babel.InterfaceSetting.{i}.Neighbor.{i}.	10t	Cost:6d ExpectedMCastHelloSeqno:72 ExpectedUCastHelloSeqno:72 HelloMCastHistory:70 HelloUCastHistory:70 NeighborAddress:jg RXCost:6d TXCost:6d UnicastHelloInterval:dw UnicastHelloSeqno:72
Device.Routing.Babel.InterfaceSetting.{i}.Stats.	j	ReceivedPackets:r SentIHU:r SentMcastHello:r SentMcastUpdate:r SentUcastHello:r SentUcastUpdate:r
Device.Routing.Babel.MACKeySet.{i}.	157	Alias:1e DefaultApply:14 MACKeyNumberOfEntries:9
Device.Routing.Babel.MACKeySet.{i}.MACKey.{i}.	156	Alias:1e InputMAC:g7 InputString:g7 KeyUseSend:14 KeyUseVerify:14 KeyValue:ga MACKeyAlgorithm:1kn MACTestState:df Match:4
Device.Routing.Babel.Route.{i}.	11g	CalculatedMetric:72 Neighbor:17p NextHop:jg ReceivedMetric:72 RouteFeasible:4 RoutePrefix:1fw RouteSelected:4 RouteSeqno:6d SourceRouterID:70
Device.Routing.RIP.	3	Enable:a InterfaceSettingNumberOfEntries:0 SupportedModes:1dv
Device.Routing.RIP.InterfaceSetting.{i}.	hy	AcceptRA:a Alias:c Enable:6 Interface:43 SendRA:a Status:2o
Device.Routing.RouteInformation.	4m	Enable:1o InterfaceSettingNumberOfEntries:12
Device.Routing.RouteInformation.InterfaceSetting.{i}.	zv	HomeAgent:19 Interface:76 ManagedAddressConfiguration:19 OptionNumberOfEntries:v OtherConfiguration:19 PreferredRouteFlag:1c1 Prefix:jn ReachableTime:1v5 RetransTimer:1xj RouteLifetime:4j SourceRouter:5c Status:1by
Device.Routing.RouteInformation.InterfaceSetting.{i}.Option.{i}.	y5	Alias:1m Tag:1w9 Value:ss
Device.Routing.Router.{i}.	15j	Alias:c Enable:6 IPv4ForwardingNumberOfEntries:0 IPv6ForwardingNumberOfEntries:12 Status:40
Device.Routing.Router.{i}.IPv4Forwarding.{i}.	12o	Alias:c DestIPAddress:7f DestSubnetMask:7f Enable:6 ForwardingMetric:32 ForwardingPolicy:32 GatewayIPAddress:7f Interface:43 Origin:1ak StaticRoute:re Status:2o Type:ll
Device.Routing.Router.{i}.IPv6Forwarding.{i}.	12p	Alias:1x DestIPPrefix:di Enable:k ExpirationTime:sa ForwardingMetric:h0 ForwardingPolicy:h0 Interface:cw NextHop:9x Origin:1al Status:4n Type:ll
Device.SFPs.	p	SFPCageNumberOfEntries:b
Device.SFPs.Mgmt.	p	SFF8472NumberOfEntries:b
Device.SFPs.Mgmt.SFF8472.{i}.	xt	Alias:t Name:1c
Device.SFPs.Mgmt.SFF8472.{i}.Transceiver.	p	BRMax:6e BRMin:1vk BRNominal:u2 Connector:bn DMCtypeExternalCal:1 DMCtypeImplemented:1 DMCtypeInternalCal:1 DMCtypeRxAvgPwr:1 DateCode:19j EMCSPowerLvlOp:1 EMCSPowerLvlSelect:1 EOCSoftRateSelect:1 EOCSoftRxLOS:1 EOCSoftTxDisable:1 EOCSoftTxFault:1 EOCalarmsImplemented:1 Encoding:6e LengthOM1:a3 LengthOM2:a3 LengthOM3:a3 LengthSMF:a3 LengthSMFkm:1vw OptCooledTrans:1 OptInvertedLOS:1 OptLOS:1 OptLinearRcvr:1 OptPowerlvl:1 OptRateSelect:1 OptTxDisable:1 OptTxFault:1 RateIdentifier:bn SFF8079AppSelect:1 SFF8431SoftRateSelect:1 Transceiver:t6 VendorName:c4 VendorOUI:t3 VendorPN:c4 VendorRev:19c VendorSN:c4 VerCompliance:bn Wavelength:1w8
Device.SFPs.Mgmt.SFF8472.{i}.Transceiver.Alarms.	p	RxPowerHigh:1 RxPowerLow:1 TemperatureHigh:1 TemperatureLow:1 TxBiasHigh:1 TxBiasLow:1 TxPowerHigh:1 TxPowerLow:1 VccHigh:1 VccLow:1
Device.SFPs.Mgmt.SFF8472.{i}.Transceiver.Status.	p	DataReadyBarState:1 RS1State:1 RateSelectState:1 RxLOSState:1 RxPower:3h SoftRateSelectSelect:1 SoftTxDisableSelect:1 TXFaultState:1 Temperature:73 TxBias:7q TxDisableState:1 TxPower:3h Vcc:7m
Device.SFPs.Mgmt.SFF8472.{i}.Transceiver.Thresholds.	p	HighRxPowerAlarm:3h HighRxPowerWarning:3h HighTempAlarm:73 HighTempWarning:73 HighTxBiasAlarm:7q HighTxBiasWarning:7q HighTxPowerAlarm:3h HighTxPowerWarning:3h HighVccAlarm:7m HighVccWarning:7m LowRxPowerAlarm:3h LowRxPowerWarning:3h LowTempAlarm:73 LowTempWarning:73 LowTxBiasAlarm:7q LowTxBiasWarning:7q LowTxPowerAlarm:3h LowTxPowerWarning:3h LowVccAlarm:7m LowVccWarning:7m
Device.SFPs.Mgmt.SFF8472.{i}.Transceiver.Warnings.	p	RxPowerHigh:1 RxPowerLow:1 TemperatureHigh:1 TemperatureLow:1 TxBiasHigh:1 TxBiasLow:1 TxPowerHigh:1 TxPowerLow:1 VccHigh:1 VccLow:1
Device.SFPs.SFPCage.{i}.	xu	Alias:t MgmtInterface:1dr Name:1c SFF8024Identifier:6e SFPPresent:1 SFPReference:17r SFPType:1ei
Device.SSH.	11	AuthorizedKeyNumberOfEntries:v Enable:29 ServerNumberOfEntries:v Status:1az
Device.SSH.AuthorizedKey.{i}.	14k	Alias:1m Key:1rq User:1m6
Device.SSH.Server.{i}.	15v	AccessLogNumberOfEntries:b ActivationDate:4i Alias:1m AllowAllIPv4:2k AllowAllIPv6:2k AllowPasswordLogin:2k AllowRootLogin:2k AllowRootPasswordLogin:2k AutoDisableDuration:23s Enable:29 IPv4AllowedSourcePrefix:dp IPv6AllowedSourcePrefix:dp IdleTimeout:23y Interface:3l KeepAlive:242 MaxAccessLogEntries:bu MaxAuthTries:1zn PID:1ve Port:21h SessionNumberOfEntries:v Status:1aw UserGroupAccess:1n6
Device.SSH.Server.{i}.AccessLog.{i}.	y8	Alias:t IPAddress:1fv Port:b Status:1dz TimeStamp:88 User:1c
Device.SSH.Server.{i}.Session.{i}.	yo	Alias:1m IPAddress:jh Port:v User:if
Device.SSH.Server.{i}.Stats.	p	NumberOfFailedAttempts:b NumberOfFailedAttemptsSinceActivation:b NumberOfSuccessfulAttempts:b NumberOfSuccessfulAttemptsSinceActivation:b
Device.STOMP.	j	ConnectionNumberOfEntries:9
Device.STOMP.Connection.{i}.	16c	Alias:1e Enable:1t EnableEncryption:83 EnableHeartbeats:1t Host:9g IncomingHeartbeat:q7 IsEncrypted:80 LastChangeDate:4h OutgoingHeartbeat:q7 Password:1ry Port:21n ServerRetryInitialInterval:21p ServerRetryIntervalMultiplier:el ServerRetryMaxInterval:220 Status:1bu Username:9g VirtualHost:1mb
Device.Schedules.	8s	Enable:ru ScheduleNumberOfEntries:6h
Device.Schedules.Schedule.{i}.	15q	Alias:9s Day:1ua Description:1mh Duration:228 Enable:54 InverseMode:54 StartTime:1mm Status:1a2 TimeLeft:os
Device.Security.	1b	CABundleNumberOfEntries:b CertificateNumberOfEntries:x
Device.Security.CABundle.{i}.	10o	CACertificates:1th Enable:1i Name:1c
Device.Security.Certificate.{i}.	11l	Enable:10 Issuer:2u LastModif:3y NotAfter:3y NotBefore:3y SerialNumber:1q SignatureAlgorithm:2u Subject:2u SubjectAlt:1ho
Device.SelfTestDiagnostics.	3	DiagnosticsState:1rt Results:1gq
Device.Services.	3	
Device.SessionManagement.	p	PDNNumberOfEntries:b PDPNumberOfEntries:b PDUNumberOfEntries:b SessionNumberOfEntries:b
Device.SessionManagement.PDN.{i}.	yf	Alias:t DownstreamAggregateBitRate:3s DownstreamGuaranteedBitRate:3s DownstreamMaxBitRate:3s QCI:1vt UpstreamAggregateBitRate:3s UpstreamGuaranteedBitRate:3s UpstreamMaxBitRate:3s
Device.SessionManagement.PDP.{i}.	yg	Alias:t DeliveryOfErroneousSDUs:1cp DeliveryOrder:1cq DownstreamGuaranteedBitRate:3s DownstreamMaxBitRate:3s MaximumSDUSize:b ResidualBitErrorRatio:ia SDUErrorRatio:ia TrafficClass:1ae TransferDelay:1x7 UpstreamGuaranteedBitRate:3s UpstreamMaxBitRate:3s
Device.SessionManagement.PDU.{i}.	yh	Alias:t AlwaysOn:1 PTI:1wj QoSFlowNumberOfEntries:b QoSRuleNumberOfEntries:b RQTimerValue:1xp SSC:1wn SessionAMBRDownlink:6o SessionAMBRUplink:6o
Device.SessionManagement.PDU.{i}.NetworkSlice.	p	SliceDifferentiator:b SliceServiceType:1ge
Device.SessionManagement.PDU.{i}.QoSFlow.{i}.	y2	Alias:t AveragingWindow:1xk EPSBearer:b FiveQI:nc GFBRDownlink:6o GFBRUplink:6o MFBRDownlink:6o MFBRUplink:6o QFI:nh
Device.SessionManagement.PDU.{i}.QoSRule.{i}.	x9	Alias:t DQR:1 FilterNumberOfEntries:b Identifier:nc Precedence:6e QFI:nh Segregation:1
Device.SessionManagement.PDU.{i}.QoSRule.{i}.Filter.{i}.	yc	Alias:t Direction:1fb Type:b Value:18b
Device.SessionManagement.Session.{i}.	y3	APN:187 Alias:t Interface:18v Reference:18w SessionID:1wg SessionType:1c9
Device.SessionManagement.Session.{i}.PCO.	p	IPv4DNS:k8 IPv4PCSCF:1fz IPv6DNS:k8 IPv6PCSCF:jl
Device.SmartCardReaders.	3	SmartCardReaderNumberOfEntries:0
Device.SmartCardReaders.SmartCardReader.{i}.	10m	Alias:44 DecryptionFailedCounter:8 DecryptionFailedNoKeyCounter:8 Enable:a Name:1u Reset:5q ResetTime:2s Status:5b
Device.SmartCardReaders.SmartCardReader.{i}.SmartCard.	3	ATR:188 Application:1jn SerialNumber:1u Status:1cz Type:1a9
Device.SoftwareModules.	bw	DeploymentUnitNumberOfEntries:ac ExecEnvClassNumberOfEntries:v ExecEnvNumberOfEntries:ac ExecutionUnitNumberOfEntries:ac
Device.SoftwareModules.DeploymentUnit.{i}.	124	Alias:9q DUID:77 Description:60 ExecutionEnvRef:bz ExecutionUnitList:1i2 Installed:4i LastUpdate:4i Name:60 Resolved:f4 Status:1gu URL:1gf UUID:1gh Vendor:c0 VendorConfigList:k3 VendorLogList:k4 Version:c7
Device.SoftwareModules.ExecEnv.{i}.	xi	ActiveExecutionUnits:1kd Alias:9q AllocatedCPUPercent:ti AllocatedDiskSpace:gb AllocatedMemory:gb ApplicationDataNumberOfEntries:v AvailableCPUPercent:br AvailableDiskSpace:8j AvailableMemory:8j CreatedAt:4i CurrentRunLevel:tk Enable:bg ExecEnvClassRef:17t InitialExecutionUnitRunLevel:v3 InitialRunLevel:p6 Name:60 ParentExecEnv:bz ProcessorRefList:1hs RequestedRunLevel:w1 Reset:s5 Status:1ew Type:77 Vendor:c0 Version:c7
Device.SoftwareModules.ExecEnv.{i}.ApplicationData.{i}.	x2	AccessPath:3i Alias:1m ApplicationUUID:1gj Capacity:1x6 Encrypted:19 Name:78 Retain:1ek Utilization:1y6
Device.SoftwareModules.ExecEnvClass.{i}.	y7	Alias:1m CapabilityNumberOfEntries:v DeploymentUnitRef:17s Name:3i Vendor:18f Version:ii
Device.SoftwareModules.ExecEnvClass.{i}.Capability.{i}.	11o	Specification:1db SpecificationURI:3i SpecificationVersion:ii
Device.SoftwareModules.ExecutionUnit.{i}.	za	Alias:9q AllocatedCPUPercent:br AllocatedDiskSpace:gc AllocatedEUGID:jv AllocatedEUUID:6h AllocatedHostGID:jv AllocatedHostUID:6h AllocatedMemory:gc ApplicationDataList:1i1 AssociatedProcessList:1hr AutoStart:bg CPUPercentInUse:br CreationTime:6w Description:60 DiskSpaceInUse:8j EUID:77 EnvVariableNumberOfEntries:5 ExecEnvLabel:77 ExecutionEnvRef:bz ExecutionFaultCode:1cr ExecutionFaultMessage:60 HostObjectNumberOfEntries:v MemoryInUse:8j Name:60 Privileged:1 References:1ka RequestedState:1rv RunLevel:p6 ShutdownDelay:23w Status:1h7 SupportedDataModelList:1ht Uptime:od Vendor:c0 VendorConfigList:k3 VendorLogList:k4 Version:c7
Device.SoftwareModules.ExecutionUnit.{i}.AutoRestart.	11	Enable:ro LastRestarted:4i MaximumRetryCount:ex NextRestart:4i ResetPeriod:eu RetryCount:ex RetryIntervalMultiplier:ex RetryMaximumWaitInterval:eu RetryMinimumWaitInterval:eu
Device.SoftwareModules.ExecutionUnit.{i}.EnvVariable.{i}.	xa	Alias:2a Key:ic Value:ic
Device.SoftwareModules.ExecutionUnit.{i}.Extensions.	bw	
Device.SoftwareModules.ExecutionUnit.{i}.HostObject.{i}.	x6	Alias:1m Destination:3i Options:3i Source:3i
Device.SoftwareModules.ExecutionUnit.{i}.NetworkConfig.	w	AccessInterfaceRefList:1hx PortMappingRefList:1hz
Device.Syslog.	w	ActionNumberOfEntries:5 Enable:f FilterNumberOfEntries:5 SourceNumberOfEntries:5 Status:1b0 TemplateNumberOfEntries:5
Device.Syslog.Action.{i}.	14g	Alias:2a FilterRef:1tq SourceRef:1tr StructuredData:82 TemplateRef:1m5
Device.Syslog.Action.{i}.LogFile.	w	Enable:f FilePath:dj VendorLogFileRef:17a
Device.Syslog.Action.{i}.LogRemote.	w	Address:dc CABundle:7e Certificate:1n4 Enable:f PeerVerify:82 Port:21l Protocol:1q0 Status:1bc
Device.Syslog.Filter.{i}.	14w	Alias:2a FacilityLevel:1u7 PatternMatch:dc Severity:li SeverityCompare:1oe SeverityCompareAction:1ox
Device.Syslog.Source.{i}.	15w	Alias:2a FacilityLevel:1ou KernelMessages:6u Severity:li SystemMessages:6u
Device.Syslog.Source.{i}.Network.	w	CABundle:7e Certificate:da Enable:f Interface:1mc PeerVerify:2l Port:21g Protocol:1pz
Device.Syslog.Template.{i}.	15y	Alias:2a EscapeMessage:82 Expression:dc
Device.Thread.	p	BorderRouterNumberOfEntries:b MLENumberOfEntries:b NodeNumberOfEntries:b RadioNumberOfEntries:b
Device.Thread.BorderRouter.{i}.	x3	Alias:t BorderAgentID:6y Enable:1i MLEReference:1l7 RoutingRef:17q Status:1dx
Device.Thread.MLE.{i}.	13d	Alias:t AssociatedNodeNumberOfEntries:b DatasetNumberOfEntries:b Enable:2l LastChange:ot LowerLayers:1sv Name:io OperatingStandard:173 Status:1eo SupportedStandards:1ia
Device.Thread.MLE.{i}.AssociatedNode.{i}.	x7	Alias:t ExtendedMAC:6y IPv6AddressNumberOfEntries:b LastContactTime:88 Mode:1ff NeighborNumberOfEntries:b Rloc16:4w RouteNumberOfEntries:b RoutingRole:1ab
Device.Thread.MLE.{i}.AssociatedNode.{i}.IPv6Address.{i}.	x1	Alias:t IPAddress:jl Type:1c
Device.Thread.MLE.{i}.AssociatedNode.{i}.Neighbor.{i}.	10w	AvgRSSI:b NodeReference:i9
Device.Thread.MLE.{i}.AssociatedNode.{i}.Route.{i}.	zo	ID:4w LQIn:nr LQOut:nr PathCost:4w
Device.Thread.MLE.{i}.Dataset.{i}.	11q	Alias:t Channel:6e ChannelMask:6z DelayTimer:b ExtendedPanID:t5 MeshLocalPrefix:1g5 NetworkKey:6y NetworkName:1c PSKc:6y PanID:t0 Status:1f7 TimeStamp:88
Device.Thread.MLE.{i}.Dataset.{i}.SecurityPolicy.	p	Flags:1jz RotationTime:4w
Device.Thread.MLE.{i}.LeaderData.	p	DataVersion:4w LeaderRouterID:4w PartitionID:b StableDataVersion:4w Weighting:4w
Device.Thread.MLE.{i}.Stats.	p	BroadcastPacketsReceived:z BroadcastPacketsSent:z BytesReceived:b2 BytesSent:b2 DiscardPacketsReceived:1s DiscardPacketsSent:1s ErrorsReceived:1s ErrorsSent:1s MulticastPacketsReceived:z MulticastPacketsSent:z PacketsReceived:z PacketsSent:z Reset:s UnicastPacketsReceived:z UnicastPacketsSent:z UnknownProtoPacketsReceived:1s
Device.Thread.Node.{i}.	ze	Connected:1i ExtendedMAC:6y MLEReference:17u
Device.Thread.Radio.{i}.	xs	Alias:t Enable:1i FirmwareVersion:1c HardwareVersion:1c LastChange:ot LowerLayers:1t0 MaxBitRate:nx Name:io Status:1es TransmitPower:up TransmitPowerSupported:uk Upstream:1
Device.Thread.Radio.{i}.Stats.	p	BytesReceived:b2 BytesSent:b2 DiscardPacketsReceived:1s DiscardPacketsSent:1s ErrorsReceived:1s ErrorsSent:1s PacketsReceived:z PacketsSent:z Reset:s
Device.Time.	3	ClientNumberOfEntries:v CurrentLocalTime:2f Enable:a LocalTimeZone:1r NTPServer1:67 NTPServer2:67 NTPServer3:67 NTPServer4:67 NTPServer5:67 ServerNumberOfEntries:v Status:1bn
Device.Time.Client.{i}.	14p	Alias:1m BindType:ld Burst:1zs Enable:29 IBurst:29 IPVersion:gw Interface:3l MaxPoll:qg MinPoll:qi Mode:lo Peer:29 Port:ps ResolveAddresses:2k ResolveMaxAddresses:1zr ServerInUse:1c Servers:mn Status:1bo Version:pr
Device.Time.Client.{i}.Authentication.	11	Certificate:d9 Enable:2k NTSPort:21j
Device.Time.Client.{i}.Stats.	11	PacketsDropped:2i PacketsReceived:2i PacketsSent:2i PacketsSentFailed:2i
Device.Time.Server.{i}.	15u	Alias:1m BindType:ld Enable:29 Interface:3l MaxPoll:qg MinPoll:qi Mode:lo Port:ps Status:j4 TTL:215 Version:pr
Device.Time.Server.{i}.Authentication.	11	Certificate:d9 Enable:2k NTSNTPServer:mn
Device.Time.Server.{i}.Stats.	11	PacketsDropped:2i PacketsReceived:2i PacketsSent:2i PacketsSentFailed:2i
Device.TrustedElements.	p	SIMNumberOfEntries:b
Device.TrustedElements.SIM.{i}.	yl	Alias:t EID:1c ESIMClassEnabledProfile:17v ESIMProfileAddStatus:1c ESIMTestMode:1 GID1:1c HomeNetworkPublicKeyID:6e ICCID:1fn IMSI:ci MSISDN:ci PIN:1s4 PINCheck:1pa ProfileNumberOfEntries:b ProtectionScheme:n3 RoutingIndicator:1wc SMSC:5g Status:1p0 Type:1d0 Usage:1e3
Device.TrustedElements.SIM.{i}.Profile.{i}.	yk	Alias:t Class:1dm GID1:1c ICCID:1c IMSI:ci Name:1c State:1a3
Device.UPA.	3	InterfaceNumberOfEntries:0
Device.UPA.Diagnostics.	3	
Device.UPA.Diagnostics.InterfaceMeasurement.	3	DiagnosticsState:1qu Interface:1lw Measurements:1yh Port:ap RxGain:u3 Type:1po
Device.UPA.Interface.{i}.	5z	ActiveNotchEnable:a ActiveNotchNumberOfEntries:0 Alias:c AssociatedDeviceNumberOfEntries:0 BridgeForNumberOfEntries:0 Enable:a EncryptionKey:1s3 EncryptionMethod:1mn EstApplicationThroughput:1v FirmwareVersion:m LastChange:g LogicalNetwork:1lj LowerLayers:4u MACAddress:16 MaxBitRate:1v Name:m NodeType:1nq PowerBackoffEnabled:a PowerBackoffMechanismActive:o Status:3j Upstream:o
Device.UPA.Interface.{i}.ActiveNotch.{i}.	14h	Alias:c Depth:23l Enable:6 StartFreq:q6 StopFreq:q6
Device.UPA.Interface.{i}.AssociatedDevice.{i}.	74	Active:o DirectRoute:o EstimatedPLR:1vj LogicalNetwork:18j MACAddress:16 MeanEstimatedAtt:1xc PhyRxThroughput:1v PhyTxThroughput:1v Port:a4 RealPhyRxThroughput:1v SmartRouteIntermediatePLCMAC:16
Device.UPA.Interface.{i}.BridgeFor.{i}.	xb	Alias:c MACAddress:16 Port:a4
Device.UPA.Interface.{i}.Stats.	3	BroadcastPacketsReceived:2 BroadcastPacketsSent:2 BytesReceived:n BytesSent:n DiscardPacketsReceived:7 DiscardPacketsSent:7 ErrorsReceived:7 ErrorsSent:7 MulticastPacketsReceived:2 MulticastPacketsSent:2 PacketsReceived:2 PacketsSent:2 Reset:s UnicastPacketsReceived:2 UnicastPacketsSent:2 UnknownProtoPacketsReceived:7
Device.UPnP.	3	
Device.UPnP.Description.	5a	DeviceDescriptionNumberOfEntries:1y DeviceInstanceNumberOfEntries:1y ServiceInstanceNumberOfEntries:1y
Device.UPnP.Description.DeviceDescription.{i}.	122	Host:1hp SpecVersion:192 URLBase:5d
Device.UPnP.Description.DeviceInstance.{i}.	120	DeviceCategory:5e DeviceType:61 DiscoveryDevice:18x FriendlyName:c1 Manufacturer:c1 ManufacturerOUI:jb ManufacturerURL:5d ModelDescription:61 ModelName:ip ModelNumber:ip ModelURL:5d ParentDevice:ie PresentationURL:5d SerialNumber:c1 UDN:jt UPC:18e
Device.UPnP.Description.ServiceInstance.{i}.	119	ControlURL:5d EventSubURL:5d ParentDevice:ie SCPDURL:5d ServiceDiscovery:18z ServiceId:61 ServiceType:61
Device.UPnP.Device.	3	Enable:a UPnPDMBasicMgmt:a UPnPDMConfigurationMgmt:a UPnPDMSoftwareMgmt:a UPnPIGD:a UPnPMediaRenderer:a UPnPMediaServer:a UPnPQoSDevice:a UPnPQoSPolicyHolder:a UPnPWLANAccessPoint:a
Device.UPnP.Device.Capabilities.	3	UPnPArchitecture:0 UPnPArchitectureMinorVer:0 UPnPBasicDevice:0 UPnPDMBasicMgmt:0 UPnPDMConfigurationMgmt:0 UPnPDMSoftwareMgmt:0 UPnPIGD:0 UPnPMediaRenderer:0 UPnPMediaServer:0 UPnPQoSDevice:0 UPnPQoSPolicyHolder:0 UPnPWLANAccessPoint:0
Device.UPnP.Discovery.	3	DeviceNumberOfEntries:0 RootDeviceNumberOfEntries:0 ServiceNumberOfEntries:0
Device.UPnP.Discovery.Device.{i}.	125	Host:k1 LastUpdate:89 LeaseTime:2j Location:64 Server:1u Status:cd USN:1u UUID:ik
Device.UPnP.Discovery.RootDevice.{i}.	126	Host:1i6 LastUpdate:89 LeaseTime:2j Location:64 Server:1u Status:cd USN:1u UUID:ik
Device.UPnP.Discovery.Service.{i}.	123	Host:k1 LastUpdate:89 LeaseTime:2j Location:64 ParentDevice:18y Server:1u Status:cd USN:1u
Device.USB.	3	InterfaceNumberOfEntries:0 PortNumberOfEntries:0
Device.USB.Interface.{i}.	5z	Alias:c Enable:a LastChange:g LowerLayers:4u MACAddress:16 MaxBitRate:1v Name:m Port:190 Status:3j Upstream:o
Device.USB.Interface.{i}.Stats.	3	BroadcastPacketsReceived:2 BroadcastPacketsSent:2 BytesReceived:n BytesSent:n DiscardPacketsReceived:7 DiscardPacketsSent:7 ErrorsReceived:7 ErrorsSent:7 MulticastPacketsReceived:2 MulticastPacketsSent:2 PacketsReceived:2 PacketsSent:2 Reset:s UnicastPacketsReceived:2 UnicastPacketsSent:2 UnknownProtoPacketsReceived:7
Device.USB.Port.{i}.	xq	Alias:c Name:m Power:1du Rate:1ck Receptacle:1dw Standard:c8 Type:1c3
Device.USB.USBHosts.	3	HostNumberOfEntries:0
Device.USB.USBHosts.Host.{i}.	10j	Alias:44 DeviceNumberOfEntries:0 Enable:a Name:m PowerManagementEnable:a Reset:5q Type:1eb USBVersion:c8
Device.USB.USBHosts.Host.{i}.Device.{i}.	z9	ConfigurationNumberOfEntries:0 DeviceClass:5s DeviceNumber:0 DeviceProtocol:5s DeviceSubClass:5s DeviceVersion:dx IsSelfPowered:o IsSuspended:o Manufacturer:m MaxChildren:0 Parent:17y Port:mx ProductClass:m ProductID:dx Rate:1ea SerialNumber:m USBPort:17x USBVersion:c8 VendorID:dx
Device.USB.USBHosts.Host.{i}.Device.{i}.Configuration.{i}.	z5	ConfigurationNumber:0 InterfaceNumberOfEntries:0
Device.USB.USBHosts.Host.{i}.Device.{i}.Configuration.{i}.Interface.{i}.	zx	InterfaceClass:5s InterfaceNumber:mx InterfaceProtocol:5s InterfaceSubClass:5s
Device.USPAgent.	j	AddCertificate:1ru AdvertisedDeviceSubtypes:1ut CertificateNumberOfEntries:9 ControllerNumberOfEntries:9 EndpointID:3k MTPNumberOfEntries:9 MaxSubscriptionChangeAdoptionTime:22y SoftwareVersion:36 SupportedFingerprintAlgorithms:1jm SupportedProtocols:1k2 UpTime:ah
Device.USPAgent.Certificate.{i}.	11k	Alias:1e Enable:14 Issuer:193 SerialNumber:36
Device.USPAgent.Controller.{i}.	167	Alias:1e AssignedRole:ds ControllerCode:1ld Credential:1tj Enable:1t EndpointID:db InheritedRole:1i5 MTPNumberOfEntries:9 PeriodicNotifInterval:pw PeriodicNotifTime:sj ProvisioningCode:d5 SendOnBoardRequest:fi USPNotifRetryIntervalMultiplier:el USPNotifRetryMinimumWaitInterval:pt
Device.USPAgent.Controller.{i}.MTP.{i}.	16o	Alias:1e Enable:1t Order:22c Protocol:kl
Device.USPAgent.Controller.{i}.MTP.{i}.CoAP.	hh	EnableEncryption:fd Host:1mg Path:m7 Port:21s
Device.USPAgent.Controller.{i}.MTP.{i}.MQTT.	j	AgentMTPReference:1n5 PublishRetainNotify:1t PublishRetainResponse:1t Reference:1n1 Topic:d7 USPServiceRef:8x
Device.USPAgent.Controller.{i}.MTP.{i}.STOMP.	j	Destination:db Reference:l9 USPServiceRef:8x
Device.USPAgent.Controller.{i}.MTP.{i}.UDS.	11	USPServiceRef:8x UnixDomainSocketRef:la
Device.USPAgent.Controller.{i}.MTP.{i}.WebSocket.	j	CurrentRetryCount:9 EnableEncryption:83 Host:9g IsEncrypted:80 KeepAliveInterval:pw Path:6a Port:pv SessionRetryIntervalMultiplier:el SessionRetryMinimumWaitInterval:pt USPServiceRef:8x
Device.USPAgent.ControllerTrust.	j	BannedRole:1l9 ChallengeNumberOfEntries:9 CredentialNumberOfEntries:9 RoleNumberOfEntries:9 SecuredRoles:1tk TOFUAllowed:14 TOFUInactivityTimer:ql UntrustedRole:1t4
Device.USPAgent.ControllerTrust.Challenge.{i}.	14n	Alias:1e Description:6a Enable:1t Instruction:rb InstructionType:1qe LockoutPeriod:vt Retries:5m Role:ds Type:1pd Value:rc ValueType:1qf
Device.USPAgent.ControllerTrust.Credential.{i}.	164	Alias:1e AllowedUses:1oy Credential:1l8 Enable:1t Role:ds
Device.USPAgent.ControllerTrust.Role.{i}.	16e	Alias:1e Enable:1t Name:6a PermissionNumberOfEntries:9
Device.USPAgent.ControllerTrust.Role.{i}.Permission.{i}.	16k	Alias:1e CommandEvent:9p Enable:1t InstantiatedObj:9p Obj:9p Order:1zd Param:9p Targets:1tx
Device.USPAgent.MTP.{i}.	158	Alias:1e Enable:1t EnableMDNS:83 Protocol:kl Status:1el
Device.USPAgent.MTP.{i}.CoAP.	hh	EnableEncryption:fd Interfaces:1te IsEncrypted:80 Path:m7 Port:21m
Device.USPAgent.MTP.{i}.MQTT.	j	PublishQoS:pi Reference:l8 ResponseTopicConfigured:d7 ResponseTopicDiscovered:19i
Device.USPAgent.MTP.{i}.STOMP.	j	Destination:db DestinationFromServer:19k Reference:l9
Device.USPAgent.MTP.{i}.UDS.	11	UnixDomainSocketRef:la
Device.USPAgent.MTP.{i}.WebSocket.	j	EnableEncryption:83 Interfaces:1td KeepAliveInterval:223 Path:6a Port:21o
Device.USPServices.	11	TrustNumberOfEntries:b USPServiceNumberOfEntries:v
Device.USPServices.Trust.{i}.	168	EndpointID:5g TargetPaths:1t8
Device.USPServices.USPService.{i}.	zb	DataModelPaths:1k1 DeploymentUnitRef:1i0 EndpointID:1gl ExecutionUnitRef:1i3 HasController:19 Protocol:1f3
Device.UnixDomainSockets.	11	UnixDomainSocketNumberOfEntries:v
Device.UnixDomainSockets.UnixDomainSocket.{i}.	xy	Alias:1m Mode:1cj Path:il
Device.UserInterface.	3	AutoUpdateServer:1r AvailableLanguages:42 BackgroundColor:8g ButtonColor:8g ButtonTextColor:8g CurrentLanguage:1li Enable:be HTTPAccessNumberOfEntries:v HTTPAccessSupportedProtocols:1j8 ISPHelpDesk:d4 ISPHelpPage:3n ISPHomePage:3n ISPLogo:ra ISPLogoSize:20a ISPMailServer:3n ISPName:9k ISPNewsServer:3n PasswordRequired:a PasswordReset:5q PasswordUserSelectable:a TextColor:8g UpgradeAvailable:a UserUpdateServer:1r WarrantyDate:fq
Device.UserInterface.HTTPAccess.{i}.	151	AccessType:1pl ActivationDate:4i Alias:1m AllowAllIPv4:54 AllowAllIPv6:54 AllowedHosts:7i AllowedPathPrefixes:1u1 AllowedRoles:1ts AutoDisableDuration:qd CABundle:7e CACertificate:1n3 Certificate:d9 Enable:29 IPv4AllowedSourcePrefix:me IPv6AllowedSourcePrefix:me Interface:cy Order:23b Port:21i Protocol:1ko SessionNumberOfEntries:v Status:j4 TimeLeft:ai
Device.UserInterface.HTTPAccess.{i}.Session.{i}.	11m	IPAddress:jh Port:1wp Protocol:174 SessionID:il StartDate:4i User:if
Device.UserInterface.LocalDisplay.	3	DisplayHeight:o8 DisplayWidth:o8 Height:qc Movable:a PosX:hb PosY:hb Resizable:a Width:qc
Device.UserInterface.Messages.	33	BackgroundColor:71 Enable:be ExecutedNumberOfRepetitions:5i IconType:1p4 MessageColor:71 RequestedNumberOfRepetitions:24c SubTitle:ko SubTitleColor:71 Text:m6 Title:ko TitleColor:71
Device.UserInterface.RemoteAccess.	w8	Enable:rz Port:1z8 Protocol:1kp SupportedProtocols:1j6
Device.Users.	3	GroupNumberOfEntries:9 RoleNumberOfEntries:9 SupportedCapabilities:1iq SupportedShellNumberOfEntries:9 UserNumberOfEntries:0
Device.Users.CheckCredentialsDiagnostics.	j	DiagnosticsState:1qo Password:6a Username:6a
Device.Users.Group.{i}.	16b	Alias:1e Enable:1t GroupID:5m Groupname:d5 RoleParticipation:1st StaticGroup:f3
Device.Users.Role.{i}.	16r	Alias:1e Enable:1t RequiredCapabilities:1sk RoleID:5m RoleName:d5 StaticRole:f3
Device.Users.SupportedShell.{i}.	13j	Alias:1e Enable:1t Name:36
Device.Users.User.{i}.	16w	Alias:c Enable:6 GroupParticipation:1sr Language:1lh Password:dl RemoteAccessCapable:rr RoleParticipation:1ss Shell:1n7 StaticUser:f2 UserID:5m Username:9j
Device.VXLAN.	1p	FilterNumberOfEntries:l TunnelNumberOfEntries:l
Device.VXLAN.Filter.{i}.	i4	Alias:1l AllInterfaces:2e DSCPMarkPolicy:h4 Enable:2e Interface:1m7 Order:q4 Status:iw VLANIDCheck:gz VLANIDExclude:2e
Device.VXLAN.Tunnel.{i}.	i5	Alias:1l ConnectedRemoteEndpoint:35 DefaultDSCPMark:p9 DeliveryHeaderProtocol:lk Enable:1n InterfaceNumberOfEntries:l KeepAlivePolicy:lj KeepAliveThreshold:pd KeepAliveTimeout:qf RemoteEndpoints:mi RemotePort:1z4 SourcePort:1z2 Status:iv
Device.VXLAN.Tunnel.{i}.Interface.{i}.	i1	Alias:1l Enable:2e LastChange:ag LowerLayers:dn Name:62 Status:cf VNI:uq
Device.VXLAN.Tunnel.{i}.Interface.{i}.Stats.	1p	BroadcastPacketsReceived:z BroadcastPacketsSent:z BytesReceived:6p BytesSent:6p DiscardChecksumReceived:4x DiscardPacketsReceived:1s DiscardPacketsSent:1s DiscardSequenceNumberReceived:4x ErrorsReceived:48 ErrorsSent:48 MulticastPacketsReceived:z MulticastPacketsSent:z PacketsReceived:2x PacketsSent:2x Reset:s UnicastPacketsReceived:z UnicastPacketsSent:z UnknownProtoPacketsReceived:1s
Device.VXLAN.Tunnel.{i}.Stats.	1p	BytesReceived:aw BytesSent:aw ErrorsReceived:4x ErrorsSent:4x KeepAliveReceived:a8 KeepAliveSent:a8 PacketsReceived:ax PacketsSent:ax
Device.WWC.	5y	AccessNetworkNumberOfEntries:1w HwCapabilities:1jd Mode:1og Status:1bx SwCapabilities:1iw URSPNumberOfEntries:1w
Device.WWC.AccessNetwork.{i}.	xd	AccessNetworkType:1cm Alias:39 ConnectionStatus:1aa Interface:d0 LastError:1w Name:in RegistrationStatus:1do
Device.WWC.AccessNetwork.{i}.GUTI.	5y	AMFId:1w PLMN:1w TMSI:1w
Device.WWC.URSP.{i}.	y0	Alias:39 Precedence:n5 TrafficDescriptorNumberOfEntries:1w
Device.WWC.URSP.{i}.TrafficDescriptor.{i}.	yr	Alias:39 RouteSelectionDescriptorNumberOfEntries:1w Type:1w Value:189
Device.WWC.URSP.{i}.TrafficDescriptor.{i}.RouteSelectionDescriptor.{i}.	xz	AccessType:19v Alias:39 DNN:185 PDUSessionType:1c7 Precedence:n5 SSC:1wl
Device.WWC.URSP.{i}.TrafficDescriptor.{i}.RouteSelectionDescriptor.{i}.NetworkSlice.	5y	SliceDifferentiator:1w SliceServiceType:1gc
Device.WiFi.	3	AccessPointNumberOfEntries:0 EndPointNumberOfEntries:0 RadioNumberOfEntries:0 Reset:s6 ResetCause:1c4 ResetCounter:e2 SSIDNumberOfEntries:0
Device.WiFi.AccessPoint.{i}.	13w	Alias:c AllowedMACAddress:1uq AssociatedDeviceNumberOfEntries:0 CpeOperationMode:1pm Enable:6 IsolationEnable:10 MACAddressControlEnabled:86 MaxAllowedAssociations:av MaxAssociatedDevices:1zf RetryLimit:20q SSIDAdvertisementEnabled:a SSIDReference:1m9 Status:2o UAPSDCapability:o UAPSDEnable:a WMMCapability:o WMMEnable:a
Device.WiFi.AccessPoint.{i}.AC.{i}.	ho	AIFSN:py AccessCategory:is AckPolicy:1j Alias:2b ECWMax:aj ECWMin:aj OutQLenHistogramIntervals:a1 OutQLenHistogramSampleInterval:7v TxOpMax:pj
Device.WiFi.AccessPoint.{i}.AC.{i}.Stats.	15	BytesReceived:6k BytesSent:6k DiscardPacketsReceived:2h DiscardPacketsSent:2h ErrorsReceived:2h ErrorsSent:2h OutQLenHistogram:5e PacketsReceived:6m PacketsSent:6m RetransCount:2h
Device.WiFi.AccessPoint.{i}.ANQP.	p	AdviceOfCharges:1ud Cellular3GPPNetworkInfo:24u Domains:6c Enable:2l IPv4AddressAvailability:1p6 IPv6AddressAvailability:1p5 NAIRealms:6c NetworkAuthTypes:1u2 RoamingConsortiumOIs:6c VenueName:kp
Device.WiFi.AccessPoint.{i}.Accounting.	59	Enable:85 InterimInterval:20w SecondarySecret:dm SecondaryServerIPAddr:dh SecondaryServerPort:pc Secret:dm ServerIPAddr:dh ServerPort:pc
Device.WiFi.AccessPoint.{i}.AssociatedDevice.{i}.	74	Active:o AssociationTime:31 AuthenticationState:o LastDataDownlinkRate:oh LastDataUplinkRate:oh MACAddress:16 MaxSupportedBandwidth:19r MaxSupportedDataDownlinkRate:nk MaxSupportedDataUplinkRate:nk Noise:to OperatingStandard:1f5 Retransmissions:1vi SNR:1xd SetStaATF:pg SignalStrength:gf Type:cn
Device.WiFi.AccessPoint.{i}.AssociatedDevice.{i}.Stats.	15	BytesReceived:az BytesSent:az ErrorsReceived:1wx ErrorsSent:7o FailedRetransCount:7o MultipleRetryCount:7o PacketsReceived:az PacketsSent:az RetransCount:7o RetryCount:7o
Device.WiFi.AccessPoint.{i}.Interworking.	p	ASRA:1i AccessNetworkType:1ph EmergencyServiceReachable:1i Enable:1i HESSID:1re InternetAvailable:1i UnauthenticatedEmergencyServiceAvailable:1i VenueGroup:1q5 VenueType:5g
Device.WiFi.AccessPoint.{i}.Passpoint.	p	DGAFDisable:1i Enable:2l OperatorFriendlyName:kp Version:1dn
Device.WiFi.AccessPoint.{i}.Passpoint.OSU.	p	Enable:2l FriendlyNames:ml Method:1ub ProviderNAIs:6c SSID:5g ServerURIs:6c ServiceDescriptions:ml
Device.WiFi.AccessPoint.{i}.Security.	3	EncryptionMode:1uc KeyPassphrase:mb MFPConfig:lg ModeEnabled:1kq ModesSupported:ka PreSharedKey:g8 RadiusSecret:1sb RadiusServerIPAddr:9v RadiusServerPort:1zl RekeyingInterval:243 Reset:fj SAEPassphrase:mc SPPAMSDU:1o4 SecondaryRadiusSecret:dm SecondaryRadiusServerIPAddr:dh SecondaryRadiusServerPort:1zm TransitionDisableIndication:fe WEPKey:g9
Device.WiFi.AccessPoint.{i}.WPS.	3	ConfigMethodsEnabled:1sl ConfigMethodsSupported:kc Enable:30 PIN:ma Status:1bj Version:ju
Device.WiFi.CCAMeasurementDiagnostic.	j	CCAReport:su Channel:5m DiagnosticsState:df DwellTime:23q Frequency:1nl
Device.WiFi.DataElements.	34	
Device.WiFi.DataElements.AssociationEvent.	34	AssociationEventDataNumberOfEntries:oe
Device.WiFi.DataElements.AssociationEvent.AssociationEventData.{i}.	we	BSSID:41 Channel:3a ClientCapabilities:r8 HECapabilities:b5 HTCapabilities:7y MACAddress:41 OpClass:3a StatusCode:2c TimeStamp:4g VHTCapabilities:b4
Device.WiFi.DataElements.AssociationEvent.AssociationEventData.{i}.WiFi6Capabilities.	w9	AnticipatedChannelUsage:4 Beamformee80orLess:4 BeamformeeAbove80:4 DLOFDMA:h HE160:4 HE8080:4 MCSNSS:7z MUBeamformer:4 MUEDCA:4 MURTS:4 MaxDLMUMIMO:q MaxDLOFDMA:q MaxULMUMIMO:q MaxULOFDMA:q MultiBSSID:4 RTS:4 SUBeamformee:4 SUBeamformer:4 SpatialReuse:4 TWTRequestor:4 TWTResponder:4 ULMUMIMO:4 ULOFDMA:4
Device.WiFi.DataElements.DisassociationEvent.	34	DisassociationEventDataNumberOfEntries:oe
Device.WiFi.DataElements.DisassociationEvent.DisassociationEventData.{i}.	wh	BSSID:41 BytesReceived:20 BytesSent:20 Channel:3a ErrorsReceived:e3 ErrorsSent:e3 EstMACDataRateDownlink:aa EstMACDataRateUplink:aa InitiatedBy:1ds LastConnectTime:oc LastDataDownlinkRate:6g LastDataUplinkRate:6g MACAddress:41 Noise:du OpClass:3a PacketsReceived:20 PacketsSent:20 ReasonCode:2c RetransCount:e3 SignalStrength:mw TimeStamp:4g UtilizationReceive:b0 UtilizationTransmit:b0
Device.WiFi.DataElements.FailedConnectionEvent.	j	FailedConnectionEventDataNumberOfEntries:1xt
Device.WiFi.DataElements.FailedConnectionEvent.FailedConnectionEventData.{i}.	wi	BSSID:1k MACAddress:7d ReasonCode:9 StatusCode:9 TimeStamp:4h
Device.WiFi.DataElements.Network.	34	ColocatedAgentID:1k ControllerID:96 DeviceNumberOfEntries:2c ID:96 MSCSDisallowedStaList:kg ProvisionedDPPNumberOfEntries:b SCSDisallowedStaList:kg SSIDNumberOfEntries:9 STABlockNumberOfEntries:5 SteeringMandates:d SteeringOpportunities:d TimeStamp:4g
Device.WiFi.DataElements.Network.Device.{i}.	zm	APMLDMaxLinks:dz APMLDNumberOfEntries:5 APMetricsReportingInterval:1yw APMetricsWiFi6:80 AnticipatedChannelUsageNumberOfEntries:9 AnticipatedChannelsNumberOfEntries:9 AssociatedSTAReportingInterval:1yx AssociatedSTAinAPMetricsWiFi6:s1 BTMSteeringDisallowedSTAList:mr BackhaulALID:1k BackhaulDownMACAddress:1k6 BackhaulDownNumberOfEntries:b BackhaulMACAddress:1k BackhaulMediaType:1c5 BackhaulPHYRate:1x3 CACStatusNumberOfEntries:9 CollectionInterval:1xh ControllerOperationMode:1d8 CoordinatedCACAllowed:14 CountryCode:1fm DFSEnable:4 DSCPMap:sl Default8021QNumberOfEntries:9 EasyConnectCapability:h ExecutionEnv:3k ID:41 IEEE1905SecurityNumberOfEntries:9 LocalSteeringDisallowedSTAList:mr Manufacturer:3k ManufacturerModel:3k MaxNumMLDs:5 MaxPrioritizationRules:q MaxReportingRate:1x9 MaxUnsuccessfulAssociationReportingRate:23t MaxVIDs:9 MultiAPCapabilities:7y PrioritizationSupport:4 RadioNumberOfEntries:2c ReportIndependentScans:14 ReportUnsuccessfulAssociations:14 SPRuleNumberOfEntries:9 SSIDtoVIDMappingNumberOfEntries:9 STASteeringState:4 SerialNumber:3k ServicePrioritizationAllowed:4 SoftwareVersion:3k TIDLinkMapCapability:19o TestCapabilities:5 TrafficSeparationAllowed:4 TrafficSeparationCapability:h bSTAMLDMaxLinks:dz
Device.WiFi.DataElements.Network.Device.{i}.AFCAvailableSpectrum.	p	AFCAvailableSpectrumInquiryRequest:1c AFCAvailableSpectrumInquiryResponse:1c
Device.WiFi.DataElements.Network.Device.{i}.APMLD.{i}.	10d	AffiliatedAPNumberOfEntries:5 LinkToOpClassMapNumberOfEntries:b MLDMACAddress:1k STAMLDNumberOfEntries:5 TIDLinkMapNumberOfEntries:5
Device.WiFi.DataElements.Network.Device.{i}.APMLD.{i}.APMLDConfig.	w	EMLMREnabled:f EMLSREnabled:f NSTREnabled:f STREnabled:f TIDLinkMapNegotiation:f TIDToOpClassPolicyNumberOfEntries:b
Device.WiFi.DataElements.Network.Device.{i}.APMLD.{i}.APMLDConfig.TIDToOpClassPolicy.{i}.	16u	Direction:1q6 Enable:2l OpClass:24q TID:204
Device.WiFi.DataElements.Network.Device.{i}.APMLD.{i}.AffiliatedAP.{i}.	yt	BSSID:1k BroadcastBytesReceived:e BroadcastBytesSent:e DisabledSubChannels:1wa ErrorsSent:e EstServiceParametersBE:7x EstServiceParametersBK:7x EstServiceParametersVI:7x EstServiceParametersVO:7x LinkID:dz MulticastBytesReceived:e MulticastBytesSent:e PacketsReceived:e PacketsSent:e RUID:3v UnicastBytesReceived:e UnicastBytesSent:e
Device.WiFi.DataElements.Network.Device.{i}.APMLD.{i}.LinkToOpClassMap.{i}.	zy	LinkID:n3 OpClass:3a
Device.WiFi.DataElements.Network.Device.{i}.APMLD.{i}.STAMLD.{i}.	10e	AffiliatedSTANumberOfEntries:5 BytesReceived:e BytesSent:e ErrorsReceived:e ErrorsSent:e Hostname:25 IPv4Address:1fy IPv6Address:1g3 IsbSTA:h LastConnectTime:oc MLDMACAddress:1k PacketsReceived:e PacketsSent:e PairwiseAKM:6z PairwiseCipher:6z RSNCapabilities:mz RetransCount:e STATIDLinkMapNumberOfEntries:5
Device.WiFi.DataElements.Network.Device.{i}.APMLD.{i}.STAMLD.{i}.AffiliatedSTA.{i}.	107	BSSID:1k BytesReceived:e BytesSent:e ErrorsSent:e EstMACDataRateDownlink:aa EstMACDataRateUplink:aa LastDataDownlinkRate:6g LastDataUplinkRate:6g MACAddress:1k PacketsReceived:e PacketsSent:e SignalStrength:mw UtilizationReceive:b0 UtilizationTransmit:b0
Device.WiFi.DataElements.Network.Device.{i}.APMLD.{i}.STAMLD.{i}.STAMLDConfig.	w	EMLMREnabled:h EMLSREnabled:h NSTREnabled:h STREnabled:h TIDLinkMapNegotiation:h
Device.WiFi.DataElements.Network.Device.{i}.APMLD.{i}.STAMLD.{i}.STATIDLinkMap.{i}.	11r	BSSID:1k Direction:j8 LinkID:ow TID:n6
Device.WiFi.DataElements.Network.Device.{i}.APMLD.{i}.STAMLD.{i}.WiFi7Capabilities.	w	EMLMRSupport:h EMLSRSupport:h NSTRSupport:h STRSupport:h TIDLinkMapNegotiation:h
Device.WiFi.DataElements.Network.Device.{i}.APMLD.{i}.TIDLinkMap.{i}.	11s	BSSID:1k Direction:j8 LinkID:ow TID:n6
Device.WiFi.DataElements.Network.Device.{i}.AnticipatedChannelUsage.{i}.	114	Channel:q EntryNumberOfEntries:9 OpClass:q ReferenceBSSID:7d
Device.WiFi.DataElements.Network.Device.{i}.AnticipatedChannelUsage.{i}.Entry.{i}.	yy	BurstInterval:o4 BurstLength:o4 BurstStartTime:t4 ChannelUsageReason:1e2 PowerLevel:u4 RUBitmask:sz Repetitions:9 TransmitterIdentifier:7d
Device.WiFi.DataElements.Network.Device.{i}.AnticipatedChannels.{i}.	115	ChannelList:e9 OpClass:q
Device.WiFi.DataElements.Network.Device.{i}.BackhaulDown.{i}.	yx	BackhaulDownALID:jo BackhaulDownMACAddress:jo
Device.WiFi.DataElements.Network.Device.{i}.CACStatus.{i}.	11w	CACActiveChannelNumberOfEntries:9 CACAvailableChannelNumberOfEntries:9 CACNonOccupancyChannelNumberOfEntries:9 TimeStamp:4h
Device.WiFi.DataElements.Network.Device.{i}.CACStatus.{i}.CACActiveChannel.{i}.	110	Channel:q Countdown:1x8 OpClass:q
Device.WiFi.DataElements.Network.Device.{i}.CACStatus.{i}.CACAvailableChannel.{i}.	111	Channel:q Minutes:1v8 OpClass:q
Device.WiFi.DataElements.Network.Device.{i}.CACStatus.{i}.CACNonOccupancyChannel.{i}.	112	Channel:q OpClass:q Seconds:1v9
Device.WiFi.DataElements.Network.Device.{i}.Default8021Q.{i}.	16l	DefaultPCP:1zc Enable:1t PrimaryVID:1z0
Device.WiFi.DataElements.Network.Device.{i}.IEEE1905Security.{i}.	10z	EncryptionAlgorithm:9 IntegrityAlgorithm:9 OnboardingProtocol:9
Device.WiFi.DataElements.Network.Device.{i}.MultiAPDevice.	j	AssocIEEE1905DeviceRef:17h EasyMeshAgentOperationMode:1d6 EasyMeshControllerOperationMode:1d7 LastContactTime:4h ManufacturerOUI:1fr
Device.WiFi.DataElements.Network.Device.{i}.MultiAPDevice.Backhaul.	j	BackhaulDeviceID:cl BackhaulMACAddress:cl CurrentOperatingClassProfileNumberOfEntries:9 LinkType:1d4 MACAddress:cl
Device.WiFi.DataElements.Network.Device.{i}.MultiAPDevice.Backhaul.CurrentOperatingClassProfile.{i}.	z3	Channel:q Class:q TimeStamp:4h TxPower:tm
Device.WiFi.DataElements.Network.Device.{i}.MultiAPDevice.Backhaul.Stats.	j	BytesReceived:r BytesSent:r ErrorsReceived:r ErrorsSent:r LastDataDownlinkRate:o2 LastDataUplinkRate:o2 LinkUtilization:1uv PacketsReceived:r PacketsSent:r SignalStrength:mv TimeStamp:4h
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.	zn	APMetricsWiFi6:14 AssociatedSTALinkMetricsInclusionPolicy:14 AssociatedSTATrafficStatsInclusionPolicy:14 BSSNumberOfEntries:2c ChannelUtilizationReportingThreshold:5m ChannelUtilizationThreshold:eb ChipsetVendor:3k CurrentOperatingClassProfileNumberOfEntries:2c DisAllowedOpClassChannelsNumberOfEntries:9 Enabled:5n ID:r6 MaxBSS:3a Noise:7k OpClassPreferenceNumberOfEntries:b RCPISteeringThreshold:p2 ReceiveOther:e0 ReceiveSelf:7k STAReportingRCPIHysteresisMarginOverride:23m STAReportingRCPIThreshold:p2 ScanResultNumberOfEntries:1w SteeringPolicy:1yt TrafficSeparationCombinedBackhaul:4 TrafficSeparationCombinedFronthaul:4 Transmit:e0 UnassociatedSTANumberOfEntries:2c Utilization:e0
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.BSS.{i}.	yu	AssociationAllowanceStatus:1vg BSSID:41 BackhaulAKMsAllowed:mp BackhaulSuiteSelector:bq BackhaulUse:4 BasicDataTransmitRates:1yo BroadcastBytesReceived:20 BroadcastBytesSent:20 ByteCounterUnits:1wh Enabled:5n EstServiceParametersBE:7w EstServiceParametersBK:7w EstServiceParametersVI:7w EstServiceParametersVO:7w FronthaulAKMsAllowed:mp FronthaulSuiteSelector:bq FronthaulUse:4 LastChange:oa MultiBSSID:4 MulticastBytesReceived:20 MulticastBytesSent:20 Profile1bSTAsDisallowed:4 Profile2bSTAsDisallowed:4 QMDescriptorNumberOfEntries:9 R1disallowed:4 R2disallowed:4 SSID:96 STANumberOfEntries:2c TimeStamp:4g TransmittedBSSID:4 UnicastBytesReceived:20 UnicastBytesSent:20
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.BSS.{i}.LatencyTestResult.	w	AverageResponseTime:7p ClientMAC:1k DataBlockSize:nz LostCount:5 MaximumResponseTime:7p MinimumResponseTime:7p SuccessCount:5 TestAlgorithm:25 TestLayer:5 TimeStamp:6v VID:n7 WMMUP:n9
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.BSS.{i}.MUConfig.	w	DLMUMIMOEnable:f DLOFDMAEnable:f ULMUMIMOEnable:f ULOFDMAEnable:f
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.BSS.{i}.MUStats.	w	DLHEPPDUCount:e DLMUMIMOPPDUCount:e DLMUPPDUCount:e DLOFDMAMUMIMOPPDUCount:e DLOFDMAPPDUCount:e DLRU106PPDUCount:e DLRU1992PPDUCount:e DLRU242PPDUCount:e DLRU26PPDUCount:e DLRU484PPDUCount:e DLRU52PPDUCount:e DLRU996PPDUCount:e DLTotalPPDUCount:e ULHEPPDUCount:e ULMUMIMOPPDUCount:e ULMUPPDUCount:e ULOFDMAMUMIMOPPDUCount:e ULOFDMAPPDUCount:e ULRU106PPDUCount:e ULRU1992PPDUCount:e ULRU242PPDUCount:e ULRU26PPDUCount:e ULRU484PPDUCount:e ULRU52PPDUCount:e ULRU996PPDUCount:e ULTotalPPDUCount:e
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.BSS.{i}.MultiAPSteering.	j	BTMAttempts:r BTMQueryResponses:r BlacklistAttempts:r
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.BSS.{i}.QMDescriptor.{i}.	z4	BSSID:1k ClientMAC:7d DescriptorElement:70
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.BSS.{i}.STA.{i}.	10b	BytesReceived:20 BytesSent:20 CellularDataPreference:1of ClientCapabilities:b6 ErrorsReceived:20 ErrorsSent:20 EstMACDataRateDownlink:nw EstMACDataRateUplink:nw HECapabilities:b5 HTCapabilities:7y Hostname:96 IPV4Address:1fx IPV6Address:1g1 LastConnectTime:oa LastDataDownlinkRate:o0 LastDataUplinkRate:o0 MACAddress:41 MeasurementReport:r9 NumberOfMeasureReports:2c PacketsReceived:20 PacketsSent:20 PairwiseAKM:6z PairwiseCipher:6z RSNCapabilities:mz ReAssociationDelay:1z7 RetransCount:20 SecurityAssociation:1de SignalStrength:mt SleepMode:1d9 TIDQueueSizesNumberOfEntries:9 TimeStamp:4g UtilizationReceive:qv UtilizationTransmit:qv VHTCapabilities:b4
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.BSS.{i}.STA.{i}.HaLowCapabilities.	p	AMPDU:1 AMSDU:1 BATSupport:1 BW16MHz:1 BW16MHzShortGI:1 BW1MHzShortGI:1 BW2MHzShortGI:1 BW4MHz:1 BW4MHzShortGI:1 BW8MHz:1 BW8MHzShortGI:1 CentralizedAuthenticationControl:1 DistributedAuthenticationControl:1 DynamicAID:1 FlowControl:1 GroupAID:1 IsSensorDevice:1 MUBeamformee:1 MUBeamformer:1 MaxMPDULen:ir NonTIMMode:1 PV1Frame:1 PageSlicing:1 RAWOperation:1 RxMCSNSS:3a S1GLong:1 SUBeamformee:1 SUBeamformer:1 TWTGrouping:1 TWTRequestor:1 TWTResponder:1 TravelingPilot:1 TxMCSNSS:3a
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.BSS.{i}.STA.{i}.MultiAPSTA.	j	AssociationTime:sb Noise:1v3 SteeringHistoryNumberOfEntries:9
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.BSS.{i}.STA.{i}.MultiAPSTA.SteeringHistory.{i}.	11v	APDestination:3k APOrigin:3k SteeringApproach:1a8 SteeringDuration:ab Time:4h TriggerEvent:1eg
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.BSS.{i}.STA.{i}.MultiAPSTA.SteeringSummaryStats.	j	BTMAttempts:r BTMFailures:r BTMQueryResponses:r BTMSuccesses:r BlacklistAttempts:r BlacklistFailures:r BlacklistSuccesses:r LastSteerTime:ab NoCandidateAPFailures:r
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.BSS.{i}.STA.{i}.TIDQueueSizes.{i}.	11t	Size:q TID:q
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.BSS.{i}.STA.{i}.WiFi6Capabilities.	j	AnticipatedChannelUsage:4 Beamformee80orLess:4 BeamformeeAbove80:4 DLOFDMA:h HE160:4 HE8080:4 MCSNSS:7z MUBeamformer:4 MUEDCA:4 MURTS:4 MaxDLMUMIMO:q MaxDLOFDMA:q MaxULMUMIMO:q MaxULOFDMA:q MultiBSSID:4 RTS:4 SUBeamformee:4 SUBeamformer:4 SpatialReuse:4 TWTRequestor:4 TWTResponder:4 ULMUMIMO:4 ULOFDMA:4
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.BSS.{i}.SetQoSManagementInput.	p	DSCPPolicyEnable:1 MSCSEnable:1 QosMapEnable:1 SCSEnable:1 SCSTrafficDescriptionEnable:1
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.BSS.{i}.ThroughputTestResult.	w	ClientMAC:1k DownlinkSpeed:6g TestAlgorithm:25 TestDuration:7p TestLayer:5 TimeStamp:6v UplinkSpeed:6g VID:n7 WMMUP:n9
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.BackhaulSta.	34	MACAddress:41
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.CACCapability.	j	CACMethodNumberOfEntries:9
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.CACCapability.CACMethod.{i}.	10h	Method:9 NumberOfSeconds:ab OpClassChannelsNumberOfEntries:9
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.CACCapability.CACMethod.{i}.OpClassChannels.{i}.	hn	ChannelList:e9 OpClass:q
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.Capabilities.	34	AKMBackhaulNumberOfEntries:9 AKMFrontHaulNumberOfEntries:9 CapableOperatingClassProfileNumberOfEntries:2c DSCPPolicyCapability:h HECapabilities:b5 HTCapabilities:7y MSCSCapability:h QoSMapCapability:h SCSCapability:h SCSTrafficDescriptionCapability:h VHTCapabilities:b4
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.Capabilities.AKMBackhaul.{i}.	10x	OUI:b6 Type:q
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.Capabilities.AKMFrontHaul.{i}.	10y	OUI:b6 Type:q
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.Capabilities.CapableOperatingClassProfile.{i}.	z1	Class:7k MaxTxPower:ge NonOperable:1ye NumberOfNonOperChan:2c
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.Capabilities.HaLowCapabilities.	p	AMPDU:1 AMSDU:1 AcceptNonSensorDevices:1 AcceptSensorDevices:1 BATSupport:1 BW16MHz:1 BW16MHzShortGI:1 BW1MHzShortGI:1 BW2MHzShortGI:1 BW4MHz:1 BW4MHzShortGI:1 BW8MHz:1 BW8MHzShortGI:1 CentralizedAuthenticationControl:1 DistributedAuthenticationControl:1 DynamicAID:1 FlowControl:1 GroupAID:1 MUBeamformee:1 MUBeamformer:1 MaxMPDULen:ir NonTIMMode:1 PV1Frame:1 PageSlicing:1 RAWOperation:1 RxMCSNSS:3a S1GLong:1 SUBeamformee:1 SUBeamformer:1 TWTGrouping:1 TWTRequestor:1 TWTResponder:1 TravelingPilot:1 TxMCSNSS:3a
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.Capabilities.WiFi6APRole.	j	AnticipatedChannelUsage:4 Beamformee80orLess:4 BeamformeeAbove80:4 DLOFDMA:h HE160:4 HE8080:4 MCSNSS:7z MUBeamformer:4 MUEDCA:4 MURTS:4 MaxDLMUMIMO:q MaxDLOFDMA:q MaxULMUMIMO:q MaxULOFDMA:q MultiBSSID:4 RTS:4 SUBeamformee:4 SUBeamformer:4 SpatialReuse:4 TWTRequestor:4 TWTResponder:4 ULMUMIMO:4 ULOFDMA:4
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.Capabilities.WiFi6bSTARole.	j	AnticipatedChannelUsage:4 Beamformee80orLess:4 BeamformeeAbove80:4 DLOFDMA:h HE160:4 HE8080:4 MCSNSS:7z MUBeamformer:4 MUEDCA:4 MURTS:4 MaxDLMUMIMO:q MaxDLOFDMA:q MaxULMUMIMO:q MaxULOFDMA:q MultiBSSID:4 RTS:4 SUBeamformee:4 SUBeamformer:4 SpatialReuse:4 TWTRequestor:4 TWTResponder:4 ULMUMIMO:4 ULOFDMA:4
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.Capabilities.WiFi7APRole.	w	EMLMRFreqSeparationNumberOfEntries:5 EMLMRSupport:h EMLSRFreqSeparationNumberOfEntries:5 EMLSRSupport:h NSTRFreqSeparationNumberOfEntries:5 NSTRSupport:h STRFreqSeparationNumberOfEntries:5 STRSupport:h TIDLinkMapNegotiation:h
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.Capabilities.WiFi7APRole.EMLMRFreqSeparation.{i}.	hu	FreqSeparation:4y RUID:3v
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.Capabilities.WiFi7APRole.EMLSRFreqSeparation.{i}.	hv	FreqSeparation:4y RUID:3v
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.Capabilities.WiFi7APRole.NSTRFreqSeparation.{i}.	hw	FreqSeparation:4y RUID:3v
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.Capabilities.WiFi7APRole.STRFreqSeparation.{i}.	hx	FreqSeparation:4y RUID:3v
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.Capabilities.WiFi7bSTARole.	w	EMLMRFreqSeparationNumberOfEntries:5 EMLMRSupport:h EMLSRFreqSeparationNumberOfEntries:5 EMLSRSupport:h NSTRFreqSeparationNumberOfEntries:5 NSTRSupport:h STRFreqSeparationNumberOfEntries:5 STRSupport:h TIDLinkMapNegotiation:h
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.Capabilities.WiFi7bSTARole.EMLMRFreqSeparation.{i}.	hu	FreqSeparation:4y RUID:3v
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.Capabilities.WiFi7bSTARole.EMLSRFreqSeparation.{i}.	hv	FreqSeparation:4y RUID:3v
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.Capabilities.WiFi7bSTARole.NSTRFreqSeparation.{i}.	hw	FreqSeparation:4y RUID:3v
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.Capabilities.WiFi7bSTARole.STRFreqSeparation.{i}.	hx	FreqSeparation:4y RUID:3v
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.CurrentOperatingClassProfile.{i}.	z2	Channel:7k Class:7k TimeStamp:4g TransmitPowerLimit:tn TxPower:ge
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.DisAllowedOpClassChannels.{i}.	16i	ChannelList:24p Enable:1t OpClass:eb
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.MultiAPRadio.	j	RadarDetections:1yd
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.OpClassPreference.{i}.	113	ChannelList:1yf OpClass:3a Preference:ms ReasonCode:ms
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.ScanCapability.	j	Impact:1wo MinimumInterval:ab OnBootOnly:4 OpClassChannelsNumberOfEntries:9
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.ScanCapability.OpClassChannels.{i}.	hn	ChannelList:e9 OpClass:q
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.ScanResult.{i}.	ws	AggregateScanDuration:7p OpClassScanNumberOfEntries:1w ScanType:h TimeStamp:bj
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.ScanResult.{i}.OpClassScan.{i}.	116	ChannelScanNumberOfEntries:1w OperatingClass:7l
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.ScanResult.{i}.OpClassScan.{i}.ChannelScan.{i}.	yz	Channel:7l NeighborBSSNumberOfEntries:1w Noise:7l ScanStatus:19n TimeStamp:bj Utilization:7l
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.ScanResult.{i}.OpClassScan.{i}.ChannelScan.{i}.NeighborBSS.{i}.	yv	BSSColor:1v7 BSSID:1g6 BSSLoadElementPresent:h ChannelBandwidth:cn ChannelUtilization:7l MLDMACAddress:1k MultiBSSID:h ReportingBSSID:1k SSID:cn SignalStrength:1v1 StationCount:1w
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.SpatialReuse.	j	BSSColor:9 HESIGASpatialReuseValue15Allowed:4 NeighborBSSColorInUseBitmap:bp NonSRGOBSSPDMaxOffset:9 NonSRGOffsetValid:4 PSRDisallowed:4 PartialBSSColor:9 SRGBSSColorBitmap:bp SRGInformationValid:4 SRGOBSSPDMaxOffset:9 SRGOBSSPDMinOffset:9 SRGPartialBSSIDBitmap:bp
Device.WiFi.DataElements.Network.Device.{i}.Radio.{i}.UnassociatedSTA.{i}.	10c	Channel:du MACAddress:41 OperatingClass:du SignalStrength:mt
Device.WiFi.DataElements.Network.Device.{i}.SPRule.{i}.	zp	AlwaysMatch:4 ID:9 Output:1vc Precedence:1uz
Device.WiFi.DataElements.Network.Device.{i}.SSIDtoVIDMapping.{i}.	11h	SSID:36 VID:1v6
Device.WiFi.DataElements.Network.Device.{i}.WPS.	w	Enable:f Status:1bi
Device.WiFi.DataElements.Network.Device.{i}.bSTAMLD.	w	AffiliatedbSTAList:kh BSSID:1k MLDMACAddress:1k
Device.WiFi.DataElements.Network.Device.{i}.bSTAMLD.bSTAMLDConfig.	w	EMLMREnabled:f EMLSREnabled:f NSTREnabled:f STREnabled:f TIDLinkMapNegotiation:f
Device.WiFi.DataElements.Network.MultiAPSteeringSummaryStats.	j	BTMAttempts:r BTMFailures:r BTMQueryResponses:r BTMSuccesses:r BlacklistAttempts:r BlacklistFailures:r BlacklistSuccesses:r NoCandidateAPFailures:r
Device.WiFi.DataElements.Network.ProvisionedDPP.{i}.	15h	Alias:t DPPURI:1rh
Device.WiFi.DataElements.Network.SSID.{i}.	ym	AKMsAllowed:1k0 AdvertisementEnabled:h Alias:t Band:1in Enable:h HaulType:1ix MFPConfig:1bm MobilityDomain:1k SSID:36 SuiteSelector:8c Type:1c
Device.WiFi.DataElements.Network.STABlock.{i}.	163	BSSID:1up BlockedSTA:m2 ScheduleNumberOfEntries:5
Device.WiFi.DataElements.Network.STABlock.{i}.Schedule.{i}.	15s	Alias:2a Day:1u9 Duration:227 StartTime:1ml
Device.WiFi.EndPoint.{i}.	13x	Alias:c Enable:6 ProfileNumberOfEntries:0 ProfileReference:1m8 SSIDReference:191 Status:2o
Device.WiFi.EndPoint.{i}.AC.{i}.	ho	AIFSN:py AccessCategory:is AckPolicy:1j Alias:2b ECWMax:aj ECWMin:aj OutQLenHistogramIntervals:a1 OutQLenHistogramSampleInterval:7v TxOpMax:pj
Device.WiFi.EndPoint.{i}.AC.{i}.Stats.	15	BytesReceived:6k BytesSent:6k DiscardPacketsReceived:2h DiscardPacketsSent:2h ErrorsReceived:2h ErrorsSent:2h OutQLenHistogram:5e PacketsReceived:6m PacketsSent:6m RetransCount:2h
Device.WiFi.EndPoint.{i}.Profile.{i}.	13v	Alias:c Enable:6 Location:1ro Priority:1yu SSID:d4 Status:1a0
Device.WiFi.EndPoint.{i}.Profile.{i}.Security.	3	KeyPassphrase:mb MFPConfig:lg ModeEnabled:1kr PreSharedKey:g8 SAEPassphrase:mc WEPKey:g9
Device.WiFi.EndPoint.{i}.Security.	3	ModesSupported:ka
Device.WiFi.EndPoint.{i}.Stats.	3	LastDataDownlinkRate:og LastDataUplinkRate:og Retransmissions:1vh SignalStrength:gf
Device.WiFi.EndPoint.{i}.WPS.	3	ConfigMethodsEnabled:1sm ConfigMethodsSupported:kc Enable:30 PIN:ma Status:1bk Version:ju
Device.WiFi.MultiAP.	8r	APDeviceNumberOfEntries:7r
Device.WiFi.MultiAP.APDevice.{i}.	106	AssocIEEE1905DeviceRef:17g BackhaulBytesReceived:y BackhaulBytesSent:y BackhaulLinkType:1d3 BackhaulLinkUtilization:1v0 BackhaulMACAddress:7c BackhaulSignalStrength:mu DFSEnable:s0 LastContactTime:bi MACAddress:7c Manufacturer:97 ManufacturerOUI:1fq ProductClass:ca RadarDetections:1yc RadioNumberOfEntries:7r SerialNumber:ca SoftwareVersion:ca
Device.WiFi.MultiAP.APDevice.{i}.Radio.{i}.	10a	APNumberOfEntries:7r Channel:217 CurrentOperatingChannelBandwidth:19u ExtensionChannel:1ct MACAddress:7c MCS:tv OperatingFrequencyBand:19p OperatingStandards:1jy PossibleChannels:1hl TransmitPower:tj TransmitPowerLimit:vq
Device.WiFi.MultiAP.APDevice.{i}.Radio.{i}.AP.{i}.	ys	AssociatedDeviceNumberOfEntries:7r BSSID:7c BTMAttempts:y BTMQueryResponses:y BlacklistAttempts:y SSID:97
Device.WiFi.MultiAP.APDevice.{i}.Radio.{i}.AP.{i}.AssociatedDevice.{i}.	108	Active:rh AssociationTime:bi LastDataDownlinkRate:o1 LastDataUplinkRate:o1 MACAddress:7c Noise:1v2 OperatingStandard:1f6 SignalStrength:mu SteeringHistoryNumberOfEntries:7r
Device.WiFi.MultiAP.APDevice.{i}.Radio.{i}.AP.{i}.AssociatedDevice.{i}.Stats.	8r	BytesReceived:y BytesSent:y ErrorsReceived:y ErrorsSent:y PacketsReceived:y PacketsSent:y RetransCount:y
Device.WiFi.MultiAP.APDevice.{i}.Radio.{i}.AP.{i}.AssociatedDevice.{i}.SteeringHistory.{i}.	11u	APDestination:97 APOrigin:97 SteeringApproach:1a7 SteeringDuration:ob Time:bi TriggerEvent:1ef
Device.WiFi.MultiAP.APDevice.{i}.Radio.{i}.AP.{i}.AssociatedDevice.{i}.SteeringSummaryStats.	8r	BTMAttempts:y BTMFailures:y BTMQueryResponses:y BTMSuccesses:y BlacklistAttempts:y BlacklistFailures:y BlacklistSuccesses:y LastSteerTime:ob NoCandidateAPFailures:y
Device.WiFi.MultiAP.SteeringSummaryStats.	8r	BTMAttempts:y BTMFailures:y BTMQueryResponses:y BTMSuccesses:y BlacklistAttempts:y BlacklistFailures:y BlacklistSuccesses:y NoCandidateAPFailures:y
Device.WiFi.NeighboringWiFiDiagnostic.	23	DiagnosticsState:1qw ResultNumberOfEntries:17
Device.WiFi.NeighboringWiFiDiagnostic.Result.{i}.	yw	BSSID:1g8 BasicDataTransferRates:k0 BeaconPeriod:o6 Channel:1wk DTIMPeriod:o6 EncryptionMode:1jr Mode:1a4 Noise:gg OperatingChannelBandwidth:19s OperatingFrequencyBand:19q OperatingStandards:1hf Radio:182 SSID:199 SecurityModeEnabled:1d2 SignalStrength:gg SupportedDataTransferRates:k0 SupportedStandards:1jx
Device.WiFi.Radio.{i}.	xr	Alias:c AutoChannelEnable:a AutoChannelRefreshPeriod:4c AutoChannelSupported:o BasicDataTransmitRates:a1 BeaconPeriod:23r CCAReport:sv CCARequest:g5 CenterFrequencySegement0:qo CenterFrequencySegement1:qo CenterFrequencySegment0:qp CenterFrequencySegment1:qp Channel:216 ChannelLastChange:ag ChannelLastSelectionReason:1cl ChannelsInUse:1kb CurrentOperatingChannelBandwidth:19t DTIMPeriod:23u Enable:a EnableRRM:5o ExtensionChannel:1nr FirmwareVersion:62 FragmentationThreshold:qb GuardInterval:1nn IEEE80211hEnabled:a IEEE80211hSupported:o LastChange:g LongRetryLimit:50 LowerLayers:4u MCS:ux ManagementPacketRate:23n MaxBitRate:1v MaxSupportedAssociations:ni MaxSupportedSSIDs:ni Name:m OperatingChannelBandwidth:1kt OperatingFrequencyBand:1ks OperatingStandards:1sn OperationalDataTransmitRates:a1 PacketAggregationEnable:1j PossibleChannels:98 PreambleType:1qd RPIHistogramReport:sy RPIHistogramRequest:g5 RTSThreshold:qb RegulatoryDomain:1qk RetryLimit:20s Status:3j SupportedDataTransmitRates:5e SupportedFrequencyBands:1id SupportedOperatingChannelBandwidths:1ie SupportedStandards:1jw TransmitPower:uo TransmitPowerSupported:uj Upstream:o
Device.WiFi.Radio.{i}.Stats.	3	AutoDFSChannelChangeCount:l AutoDynamicChannelChangeCount:l AutoRefreshChannelChangeCount:l AutoStartupChannelChangeCount:l AutoUserChannelChangeCount:l BytesReceived:n BytesSent:n CPacketOtherMACReceived:21 CtsOtherMACReceived:21 CtsReceived:21 DPacketOtherMACReceived:21 DiscardPacketsReceived:7 DiscardPacketsSent:7 ErrorsReceived:7 ErrorsSent:7 FCSErrorCount:17 FrameHeaderError:21 GoodPLCPReceived:21 InvalidMACCount:17 MPacketOtherMACReceived:21 ManualChannelChangeCount:l NoCtsReceived:21 Noise:u5 PLCPErrorCount:17 PacketsOtherReceived:17 PacketsReceived:2 PacketsSent:2 Reset:s RtsOtherMACReceived:21 TotalChannelChangeCount:l
Device.WiFi.RemoteMeasurementDiagnostic.	j	Channel:5m DiagnosticsState:df Noise:q OperatingClass:eb SignalStrength:mv TargetBSS:1rc Timeout:ql
Device.WiFi.SSID.{i}.	13g	ATFEnable:5o Alias:c BSSID:16 Enable:6 FlushATFTable:5o LastChange:g LowerLayers:4t MACAddress:16 MLDUnit:ur Name:m SSID:d4 SetATF:pg Status:4o Upstream:f5
Device.WiFi.SSID.{i}.Stats.	3	ACKFailureCount:17 AckUcastReceived:21 AggregatedPacketCount:17 BroadcastPacketsReceived:2 BroadcastPacketsSent:2 BytesReceived:n BytesSent:n DiscardPacketsReceived:7 DiscardPacketsSent:7 DiscardPacketsSentBufOverflow:21 DiscardPacketsSentNoAssoc:21 DupReceived:21 ErrorsReceived:7 ErrorsSent:7 FailedRetransCount:17 FragSent:21 MulticastPacketsReceived:2 MulticastPacketsSent:2 MultipleRetryCount:17 PacketsReceived:2 PacketsSent:2 Reset:s RetransCount:17 RetryCount:17 SentNoAck:21 TooLongReceived:21 TooShortReceived:21 UnicastPacketsReceived:2 UnicastPacketsSent:2 UnknownProtoPacketsReceived:7
Device.XMPP.	23	ConnectionNumberOfEntries:17 SupportedServerConnectAlgorithms:1it
Device.XMPP.Connection.{i}.	148	Alias:45 Domain:l6 Enable:3x JabberID:65 KeepAliveInterval:w7 LastChangeDate:fn Password:1s0 Resource:l6 ServerConnectAlgorithm:1ne ServerConnectAttempts:1zk ServerNumberOfEntries:17 ServerRetryInitialInterval:21q ServerRetryIntervalMultiplier:22j ServerRetryMaxInterval:221 Status:1bv TLSEstablished:2r UseTLS:3x Username:9i
Device.XMPP.Connection.{i}.Server.{i}.	13y	Alias:45 Enable:3x Port:20m Priority:20o ServerAddress:9i Weight:w6
Device.XMPP.Connection.{i}.Stats.	23	ReceivedErrorMessages:a2 ReceivedMessages:a2 TransmittedErrorMessages:a2 TransmittedMessages:a2
Device.XPON.	11	ONUNumberOfEntries:v
Device.XPON.ONU.{i}.	10p	ANINumberOfEntries:v Enable:29 EquipmentID:18k EthernetUNINumberOfEntries:v Name:78 SoftwareImageNumberOfEntries:v Version:ib
Device.XPON.ONU.{i}.ANI.{i}.	xc	Alias:1m Enable:29 LastChange:ai Name:78 PONMode:j3 SFPReferenceList:cq Status:1em TransceiverNumberOfEntries:v
Device.XPON.ONU.{i}.ANI.{i}.Stats.	11	BroadcastPacketsReceived:2y BroadcastPacketsSent:2y BytesReceived:2y BytesSent:2y DiscardPacketsReceived:6i DiscardPacketsSent:6i ErrorsReceived:6i ErrorsSent:6i MulticastPacketsReceived:2y MulticastPacketsSent:2y PacketsReceived:2y PacketsSent:2y UnicastPacketsReceived:2y UnicastPacketsSent:2y UnknownProtoPacketsReceived:6i
Device.XPON.ONU.{i}.ANI.{i}.TC.	11	
Device.XPON.ONU.{i}.ANI.{i}.TC.Alarms.	11	DACT:19 DIS:19 LCDG:19 LODS:19 LOF:19 LOS:19 MEM:19 MIS:19 PEE:19 RDI:19 ROGUE:19 SD:19 SF:19 SUF:19 TF:19
Device.XPON.ONU.{i}.ANI.{i}.TC.Authentication.	w	HexadecimalPassword:f Password:1s8
Device.XPON.ONU.{i}.ANI.{i}.TC.GEM.	11	PortNumberOfEntries:v
Device.XPON.ONU.{i}.ANI.{i}.TC.GEM.Port.{i}.	11b	Direction:1e4 PortID:1w6 PortType:1fg
Device.XPON.ONU.{i}.ANI.{i}.TC.GEM.Port.{i}.PM.	11	FramesReceived:3e FramesSent:3e
Device.XPON.ONU.{i}.ANI.{i}.TC.ONUActivation.	11	ONUID:1vm ONUState:1da SerialNumber:18d VendorID:19b
Device.XPON.ONU.{i}.ANI.{i}.TC.PM.	11	
Device.XPON.ONU.{i}.ANI.{i}.TC.PM.GEM.	11	FrameHeaderHECErrors:2i FramesReceived:3e FramesSent:3e KeyErrors:2i
Device.XPON.ONU.{i}.ANI.{i}.TC.PM.OMCI.	11	BaselineMessagesReceived:2y ExtendedMessagesReceived:2y MICErrors:6i
Device.XPON.ONU.{i}.ANI.{i}.TC.PM.PHY.	11	CorrectedFECBytes:3e CorrectedFECCodewords:3e HeaderHECErrorCount:2i PSBdHECErrorCount:2i TotalFECCodewords:3e UncorrectableFECCodewords:3e UnknownProfile:2i
Device.XPON.ONU.{i}.ANI.{i}.TC.PM.PLOAM.	11	DownstreamMessageCount:3e MICErrors:2i RangingTime:3e UpstreamMessageCount:3e
Device.XPON.ONU.{i}.ANI.{i}.TC.PerformanceThresholds.	11	SignalDegrade:1wt SignalFail:1ws
Device.XPON.ONU.{i}.ANI.{i}.Transceiver.{i}.	zk	Bias:1xr Connector:1e8 ID:n1 Identifier:1vz NominalBitRateDownstream:o3 NominalBitRateUpstream:o3 PONMode:j3 RxPower:gm Temperature:tq TxPower:gm VendorName:3i VendorPartNumber:3i VendorRevision:3i Voltage:1xe
Device.XPON.ONU.{i}.EthernetUNI.{i}.	xh	ANIs:1hi Alias:1m Enable:19 InterdomainID:3i InterdomainName:18m LastChange:ai LowerLayers:dp Name:78 Status:1er Upstream:1
Device.XPON.ONU.{i}.EthernetUNI.{i}.Stats.	11	BroadcastPacketsReceived:28 BroadcastPacketsSent:28 BytesReceived:b1 BytesSent:b1 DiscardPacketsReceived:3q DiscardPacketsSent:3q ErrorsReceived:3q ErrorsSent:3q MulticastPacketsReceived:28 MulticastPacketsSent:28 PacketsReceived:28 PacketsSent:28 Reset:s UnicastPacketsReceived:28 UnicastPacketsSent:28 UnknownProtoPacketsReceived:3q
Device.XPON.ONU.{i}.SoftwareImage.{i}.	zj	ID:n1 IsActive:19 IsCommitted:19 IsValid:19 Version:ib
Device.ZigBee.	23	InterfaceNumberOfEntries:17 ZDONumberOfEntries:17
Device.ZigBee.Discovery.	23	AreaNetworkNumberOfEntries:17
Device.ZigBee.Discovery.AreaNetwork.{i}.	12m	Alias:45 Coordinator:9i Enable:5p LastUpdate:fn Status:1cd ZDOList:1i9 ZDOReference:c6
Device.ZigBee.Interface.{i}.	xk	Alias:45 AssociatedDeviceNumberOfEntries:17 Enable:5p IEEEAddress:1h8 LastChange:1ya LowerLayers:1t1 MaxBitRate:nx Name:19g NetworkAddress:cm Status:1et Upstream:1 ZDOReference:c6
Device.ZigBee.Interface.{i}.AssociatedDevice.{i}.	zs	Active:2r IEEEAddress:cj NetworkAddress:cm ZDOReference:c6
Device.ZigBee.Interface.{i}.Stats.	23	BroadcastPacketsReceived:52 BroadcastPacketsSent:52 BytesReceived:qy BytesSent:qy DiscardPacketsReceived:af DiscardPacketsSent:af ErrorsReceived:af ErrorsSent:af MulticastPacketsReceived:52 MulticastPacketsSent:52 PacketsReceived:52 PacketsSent:52 Reset:s UnicastPacketsReceived:52 UnicastPacketsSent:52 UnknownPacketsReceived:1y1 UnknownProtoPacketsReceived:1s
Device.ZigBee.ZDO.{i}.	zr	Alias:45 ApplicationEndpointNumberOfEntries:17 BindingTableNumberOfEntries:17 GroupNumberOfEntries:17 IEEEAddress:cj NetworkAddress:cm
Device.ZigBee.ZDO.{i}.ApplicationEndpoint.{i}.	169	Alias:45 Enable:5p EndpointId:ea
Device.ZigBee.ZDO.{i}.ApplicationEndpoint.{i}.SimpleDescriptor.	23	DeviceId:n0 DeviceVersion:1ux InputClusterList:qs OutputClusterList:qs ProfileId:p7
Device.ZigBee.ZDO.{i}.Binding.{i}.	14l	Alias:45 ClusterId:p7 DestinationAddressMode:1oj DestinationEndpoint:ea Enable:5p GroupDestinationAddress:m5 IEEEDestinationAddress:lu SourceAddress:lu SourceEndpoint:ea
Device.ZigBee.ZDO.{i}.ComplexDescriptor.	23	CharacterSet:65 DescriptorAvailable:2r DeviceURL:js Icon:sn IconURL:js Language:65 ManufacturerName:65 ModelName:65 SerialNumber:65
Device.ZigBee.ZDO.{i}.Group.{i}.	16a	Alias:45 Enable:5p EndpointList:1tm GroupId:m5
Device.ZigBee.ZDO.{i}.Network.	23	NeighborNumberOfEntries:17
Device.ZigBee.ZDO.{i}.Network.Neighbor.{i}.	10s	Depth:17 LQI:1xv Neighbor:184 PermitJoin:19z Relationship:1df
Device.ZigBee.ZDO.{i}.NodeDescriptor.	23	ComplexDescriptorSupported:2r DescriptorCapability:1iv FrequencyBand:1ig LogicalType:1f4 MACCapability:1io ManufactureCode:n0 MaximumBufferSize:1uw MaximumIncomingTransferSize:my MaximumOutgoingTransferSize:my ServerMask:1jl UserDescriptorSupported:2r
Device.ZigBee.ZDO.{i}.NodeManager.	23	RoutingTableNumberOfEntries:17
Device.ZigBee.ZDO.{i}.NodeManager.RoutingTable.{i}.	z7	DestinationAddress:19a ManyToOne:2r MemoryConstrained:2r NextHopAddress:1h2 RouteRecordRequired:2r Status:1a1
Device.ZigBee.ZDO.{i}.PowerDescriptor.	23	AvailablePowerSource:1ir CurrentPowerMode:1e0 CurrentPowerSource:1ad CurrentPowerSourceLevel:1af
Device.ZigBee.ZDO.{i}.Security.	23	SecurityLevel:1cw TimeOutPeriod:1va TrustCenterAddress:cj
Device.ZigBee.ZDO.{i}.UserDescriptor.	23	Description:18i DescriptorAvailable:2r
`;
