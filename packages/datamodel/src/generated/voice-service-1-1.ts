// node tools/datamodel/generate.ts
export const MODEL = `beckon-model	1	VoiceService:1.1	
boolean/C
object/
boolean/w
unsignedInt/C
string/w	S256	d""	k"object"
string/wC	t"Alias"	S64
unsignedInt/w	m"1"	u"milliseconds"
unsignedInt/
boolean/w	d"false"	k"object"
int/w	m"-1"	d"-1"	k"object"
unsignedInt/w	d"0"	k"object"
string/w	S64	d""	k"object"
unsignedInt/w	m"0"	M"65535"	d"0"	k"object"
boolean/
unsignedInt/C	u"microseconds"
unsignedInt/w	m"1"	u"seconds"
int/w	u"dBm0"	d"0"	k"object"
string/w	S32	d""	k"object"
unsignedInt/w
int/w	m"-1"	M"5"	d"-1"	k"object"
string/lC	L256
string/w	d"UDP"	k"object"	E"VoiceService.{i}.Capabilities.SIP.Transports"
unsignedInt/	m"1"
unsignedInt/w	m"0"	M"4095"	u"hertz"	d"0"	k"object"
string/w	S32
string/w	S64
string/w	d""	k"object"
unsignedInt/	u"bits per second"
unsignedInt/lC	L256
unsignedInt/w	m"0"	M"65535"	d"5060"	k"object"
boolean/w	d"true"	k"object"
object/t	q[["EntryID"],["Codec","BitRate"],["Alias"]]
object/t	q[["Function"],["Alias"]]	c"EventNumberOfEntries"
object/tw	q[["EntryID"],["Alias"]]	c"PatternNumberOfEntries"
string/	S32
string/	S64	e["G.711MuLaw","G.711ALaw","G.726","G.729","G.729a","G.729e","G.728","G.723.1","G.722","G.722.1","G.722.2","GSM-FR","GSM-HR","GSM-EFR","iLBC"]
string/w	S128	d""	k"object"
string/w	e["Disable","Auto","Force"]	d"Auto"	k"object"
string/w	e["Disabled","Quiescent","Enabled"]	d"Disabled"	k"object"
string/wh	S128	d""	k"object"
unsignedInt/	d"0"	k"object"
unsignedInt/	u"milliseconds"
unsignedInt/C	m"0"	M"100"
unsignedInt/C	m"0"	M"65535"
unsignedInt/w	m"0"	M"40"	d"0"	k"object"
unsignedInt/w	m"0"	M"63"
unsignedInt/w	m"0"	M"63"	d"0"	k"object"
unsignedInt/w	m"1"
unsignedInt/w	m"1"	M"40"
unsignedInt/w	m"1"	M"40"	d"1"	k"object"
unsignedInt/w	m"1"	M"50000"	u"milliseconds"
unsignedInt/w	u"bits per second"	d"0"	k"object"
unsignedInt/w	u"milliseconds"	d"0"	k"object"
dateTime/C
int/w	u"0.1 dB"
int/w	u"01. dB"
object/t
object/t	q[["Alias"]]	c"SIPEventSubscribeNumberOfElements"
object/t	q[["Alias"]]	c"VoiceServiceNumberOfEntries"
object/t	q[["ButtonName"],["Alias"]]	c"NumberOfButtons"
object/t	q[["InterfaceID"],["PhyPort"],["Alias"]]
object/tw	q[["Alias"]]	c"PrefixInfoNumberOfEntries"
object/tw	q[["DirectoryNumber"],["Alias"]]	c"NumberOfLines"	b"Enable"
object/tw	q[["EntryID"],["Alias"]]	c"DescriptionNumberOfEntries"	b"RingEnable"
object/tw	q[["EntryID"],["Alias"]]	c"DescriptionNumberOfEntries"	b"ToneEnable"
object/tw	q[["Event","Notifier","NotifierPort","NotifierTransport"],["Alias"]]	c"SIPEventSubscribeNumberOfElements"
object/tw	q[["Name"],["Alias"]]	c"VoiceProfileNumberOfEntries"	b"Enable"
object/tw	q[["SIPResponseNumber"],["Alias"]]	c"SIPResponseMapNumberOfElements"
string/	S16
string/	S2
string/	S64
string/	S64	e["Busy","Confirmation","Dial","MessageWaiting","OffHookWarning","RingBack","ReOrder","Stutterdial","CallWaiting1","CallWaiting2","CallWaiting3","CallWaiting4","AlertingSignal","SpecialDial","SpecialInfo","Release","Congestion","UserDefined1","UserDefined2","UserDefined3","UserDefined4"]
string/	S64	e["Default","RingSplash"]
string/	e["Disabled","Idle","SecondaryCalling","SecondaryConnecting","SecondaryConnected","InConferenceCall"]
string/	e["Disabled","Idle","SecondaryRinging","SecondaryConnecting","SecondaryConnected"]
string/	e["Up","Initializing","Registering","Unregistering","Error","Testing","Quiescent","Disabled"]	d"Disabled"	k"object"
string/C	S64	e["G.711MuLaw","G.711ALaw","G.726","G.729","G.729a","G.729e","G.728","G.723.1","G.722","G.722.1","G.722.2","GSM-FR","GSM-HR","GSM-EFR","iLBC"]
string/C	e["Idle","Calling","Ringing","Connecting","InCall","Hold","Disconnecting"]	d"Idle"	k"object"
string/C	e["UserAgent","BackToBackUserAgents","OutboundProxy"]
string/C	t"IPAddress"	S45
string/lC	L256	e["G.711MuLaw","G.711ALaw","MP3","WAV","AMR"]
string/lC	L256	e["MIDI","SMAF","RTTTL","MP3","WAV","AMR"]
string/lC	L256	e["Null","MD5","SHA-1"]
string/lC	L256	e["Null","RC4","RC2","DES","3DES"]
string/lC	L256	e["Null","Static","SDP","IKE"]
string/lC	L256	e["RSA","DSS"]
string/lC	L256	e["UDP","TCP","TLS","SCTP"]
string/lC	L256	e["dhExch","pwdSymEnc","pwdHash","certSign","ipsec","tls"]
string/lC	L256	p["SIP","MGCP","MGCP-NCS","H\\\\.248","H\\\\.323","SIP/\\\\d+\\\\.\\\\d+","MGCP/\\\\d+\\\\.\\\\d+","MGCP-NCS/\\\\d+\\\\.\\\\d+","H\\\\.248/\\\\d+\\\\.\\\\d+","H\\\\.323/\\\\d+\\\\.\\\\d+","X_.+"]
string/lC	S64
string/w	E"VoiceService.{i}.Capabilities.Regions"
string/w	S256
string/w	S389
string/w	S40
string/w	S42	d""	k"object"
string/w	S64	e["InBand","RFC2833","SIPInfo",""]	d""	k"object"
string/w	S64	e["InBand","RFC2833","SIPInfo"]	d"InBand"	k"object"
string/w	S64	e["PhoneConnectivityTest"]
string/w	d""	k"object"	E"VoiceService.{i}.Capabilities.SignalingProtocols"
string/w	e["Local","Network"]
string/w	e["None","Digest"]	d"None"	k"object"
string/w	e["None","Requested","Complete","Error_TestNotSupported"]
string/w	e["Wildcard","Individual"]	d"Wildcard"	k"object"
string/wh	S256	d""	k"object"
string/wh	d""	k"object"
string/wl	L256	E"VoiceService.{i}.Capabilities.SRTPEncryptionKeySizes"
string/wl	L256	E"VoiceService.{i}.Capabilities.SRTPKeyingMethods"
string/wl	L32
string/wl	S64
unsignedInt/	m"0"	M"100"
unsignedInt/	m"0"	M"127"	d"0"	k"object"
unsignedInt/	m"0"	M"999"	d"0"	k"object"
unsignedInt/	m"0"	r[["0","0"],["1","1"],["1",null]]
unsignedInt/C	m"1"
unsignedInt/C	u"bits per second"
unsignedInt/w	d"1719"	k"object"
unsignedInt/w	m"0"	M"127"	d"0"	k"object"
unsignedInt/w	m"0"	M"128"
unsignedInt/w	m"0"	M"255"	d"0"	k"object"
unsignedInt/w	m"0"	M"3"
unsignedInt/w	m"0"	M"4095"	u"herts"	d"0"	k"object"
unsignedInt/w	m"0"	M"5"
unsignedInt/w	m"0"	M"65535"	d"10"	k"object"
unsignedInt/w	m"0"	M"65535"	u"seconds"	d"1"	k"object"
unsignedInt/w	m"1"	d"1"	k"object"
unsignedInt/w	m"10"	M"40"	r[["10","10"],["20","20"],["30","30"],["40","40"]]	u"milliseconds"
unsignedInt/w	m"100"	M"999"	d"100"	k"object"
unsignedInt/w	m"2400"	M"33600"	r[["2400","2400"],["4800","4800"],["7200","7200"],["9600","9600"],["12000","12000"],["14400","14400"],["33600","33600"]]
unsignedInt/w	u"seconds"
unsignedInt/w	u"seconds"	d"86400"	k"object"

		VoiceServiceNumberOfEntries:7
VoiceService.{i}.	1m	Alias:5 VoiceProfileNumberOfEntries:7
VoiceService.{i}.Capabilities.	1	ButtonMap:0 DSCPCoupled:0 DigitMap:0 EthernetTaggingCoupled:0 FaxPassThrough:0 FaxT38:0 FileBasedRingGeneration:0 FileBasedToneGeneration:0 MaxLineCount:3 MaxProfileCount:3 MaxSessionCount:3 MaxSessionsPerLine:3 ModemPassThrough:0 NumberingPlan:0 PSTNSoftSwitchOver:0 PatternBasedRingGeneration:0 PatternBasedToneGeneration:0 RTCP:0 RTPRedundancy:0 Regions:k RingDescriptionsEditable:0 RingFileFormats:29 RingGeneration:0 RingPatternEditable:0 SRTP:0 SRTPEncryptionKeySizes:s SRTPKeyingMethods:2c SignalingProtocols:2g ToneDescriptionsEditable:0 ToneFileFormats:28 ToneGeneration:0 VoicePortTests:0
VoiceService.{i}.Capabilities.Codecs.{i}.	v	Alias:5 BitRate:36 Codec:24 EntryID:35 PacketizationPeriod:2h SilenceSuppression:0
VoiceService.{i}.Capabilities.H323.	1	FastStart:0 H235AuthenticationMethods:2f
VoiceService.{i}.Capabilities.MGCP.	1	Extensions:k
VoiceService.{i}.Capabilities.SIP.	1	EventSubscription:0 Extensions:k ResponseMap:0 Role:26 TLSAuthenticationKeySizes:s TLSAuthenticationProtocols:2a TLSEncryptionKeySizes:s TLSEncryptionProtocols:2b TLSKeyExchangeProtocols:2d Transports:2e URISchemes:k
VoiceService.{i}.PhyInterface.{i}.	1o	Alias:5 Description:y InterfaceID:m PhyPort:1x
VoiceService.{i}.PhyInterface.{i}.Tests.	1	PhoneConnectivity:d TestSelector:2p TestState:2t
VoiceService.{i}.VoiceProfile.{i}.	1u	Alias:5 DTMFMethod:2o DTMFMethodG711:2n DigitMap:4 DigitMapEnable:u Enable:12 FaxPassThrough:11 MaxSessions:a ModemPassThrough:11 Name:b NonVoiceBandwidthReservedDownstream:1f NonVoiceBandwidthReservedUpstream:1f NumberOfLines:14 PSTNFailOver:8 Region:2i Reset:2 STUNEnable:8 STUNServer:4 SignalingProtocol:2q
VoiceService.{i}.VoiceProfile.{i}.ButtonMap.	1	NumberOfButtons:7
VoiceService.{i}.VoiceProfile.{i}.ButtonMap.Button.{i}.	1n	Alias:5 ButtonMessage:p ButtonName:1w FacilityAction:p FacilityActionArgument:4 QuickDialNumber:2l UserAccess:2
VoiceService.{i}.VoiceProfile.{i}.FaxT38.	1	BitRate:3j Enable:2 HighSpeedPacketRate:3h HighSpeedRedundancy:3b LowSpeedRedundancy:3d TCFMethod:2r
VoiceService.{i}.VoiceProfile.{i}.H323.	1	AuthPassword:2w DSCPMark:1a EthernetPriorityMark:9 Gatekeeper:q GatekeeperID:q GatekeeperPort:37 H235Authentication:8 SendersID:q TimeToLive:3l VLANIDMark:9
VoiceService.{i}.VoiceProfile.{i}.Line.{i}.	1q	Alias:5 CallState:25 DirectoryNumber:h Enable:12 PhyReferenceList:2z RingMuteStatus:d RingVolumeStatus:31 Status:23
VoiceService.{i}.VoiceProfile.{i}.Line.{i}.CallingFeatures.	1	AnonymousCalEnable:2 AnonymousCallBlockEnable:2 CallForwardOnBusyEnable:2 CallForwardOnBusyNumber:o CallForwardOnNoAnswerEnable:2 CallForwardOnNoAnswerNumber:o CallForwardOnNoAnswerRingCount:i CallForwardUnconditionalEnable:2 CallForwardUnconditionalNumber:o CallReturnEnable:2 CallTransferEnable:2 CallWaitingEnable:2 CallWaitingStatus:22 CallerIDEnable:2 CallerIDName:2j CallerIDNameEnable:2 ConferenceCallingSessionCount:34 ConferenceCallingStatus:21 DoNotDisturbEnable:2 MWIEnable:2 MaxSessions:i MessageWaiting:d RepeatDialEnable:2
VoiceService.{i}.VoiceProfile.{i}.Line.{i}.Codec.	1	ReceiveBitRate:r ReceiveCodec:z ReceiveSilenceSuppression:d TransmitBitRate:r TransmitCodec:z TransmitPacketizationPeriod:15 TransmitSilenceSuppression:d
VoiceService.{i}.VoiceProfile.{i}.Line.{i}.Codec.List.{i}.	v	Alias:5 BitRate:r Codec:1y Enable:u EntryID:m PacketizationPeriod:30 Priority:3g SilenceSuppression:2
VoiceService.{i}.VoiceProfile.{i}.Line.{i}.H323.	1	H323ID:h
VoiceService.{i}.VoiceProfile.{i}.Line.{i}.MGCP.	1	LineName:h
VoiceService.{i}.VoiceProfile.{i}.Line.{i}.Ringer.	1	DescriptionNumberOfEntries:7 EventNumberOfEntries:7 PatternNumberOfEntries:7
VoiceService.{i}.VoiceProfile.{i}.Line.{i}.Ringer.Description.{i}.	1r	Alias:5 EntryID:m RingEnable:8 RingFile:4 RingName:b RingPattern:a
VoiceService.{i}.VoiceProfile.{i}.Line.{i}.Ringer.Event.{i}.	w	Alias:5 Function:20 RingID:i
VoiceService.{i}.VoiceProfile.{i}.Line.{i}.Ringer.Pattern.{i}.	x	Alias:5 Duration:1g EntryID:1b NextEntryID:a RingerOn:8
VoiceService.{i}.VoiceProfile.{i}.Line.{i}.SIP.	1	AuthPassword:13 AuthUserName:10 SIPEventSubscribeNumberOfElements:7 URI:2k
VoiceService.{i}.VoiceProfile.{i}.Line.{i}.SIP.EventSubscribe.{i}.	1l	Alias:5 AuthPassword:13 AuthUserName:10 Event:y
VoiceService.{i}.VoiceProfile.{i}.Line.{i}.Session.{i}.	1k	FarEndIPAddress:27 FarEndUDPPort:17 LocalUDPPort:17 SessionDuration:3 SessionStartTime:1h
VoiceService.{i}.VoiceProfile.{i}.Line.{i}.Stats.	1	AverageFarEndInterarrivalJitter:e AverageReceiveInterarrivalJitter:e AverageRoundTripDelay:e BytesReceived:3 BytesSent:3 CallsDropped:3 FarEndInterarrivalJitter:e FarEndPacketLossRate:16 IncomingCallsAnswered:3 IncomingCallsConnected:3 IncomingCallsFailed:3 IncomingCallsReceived:3 OutgoingCallsAnswered:3 OutgoingCallsAttempted:3 OutgoingCallsConnected:3 OutgoingCallsFailed:3 Overruns:3 PacketsLost:3 PacketsReceived:3 PacketsSent:3 ReceiveInterarrivalJitter:e ReceivePacketLossRate:16 ResetStatistics:2 RoundTripDelay:e ServerDownTime:3 TotalCallTime:3 Underruns:3
VoiceService.{i}.VoiceProfile.{i}.Line.{i}.VoiceProcessing.	1	EchoCancellationEnable:2 EchoCancellationInUse:d EchoCancellationTail:15 ReceiveGain:1i TransmitGain:1j
VoiceService.{i}.VoiceProfile.{i}.MGCP.	1	AllowPiggybackEvents:2 CallAgent1:4 CallAgent2:4 CallAgentPort1:c CallAgentPort2:c DSCPMark:19 Domain:4 EthernetPriorityMark:9 LocalPort:c MaxRetranCount:3e RegisterMode:2u RetranIntervalTimer:3f SendRSIPImmediately:2 User:b VLANIDMark:9
VoiceService.{i}.VoiceProfile.{i}.NumberingPlan.	1	InterDigitTimerOpen:1e InterDigitTimerStd:1e InvalidNumberTone:i MaximumNumberOfDigits:1c MinimumNumberOfDigits:1c PrefixInfoMaxEntries:7 PrefixInfoNumberOfEntries:7
VoiceService.{i}.VoiceProfile.{i}.NumberingPlan.PrefixInfo.{i}.	1p	Alias:5 DialTone:a FacilityAction:b FacilityActionArgument:4 NumberOfDigitsToRemove:18 PosOfDigitsToRemove:18 PrefixMaxNumberOfDigits:1d PrefixMinNumberOfDigits:1d PrefixRange:2m
VoiceService.{i}.VoiceProfile.{i}.RTP.	1	DSCPMark:19 EthernetPriorityMark:9 LocalPortMax:c LocalPortMin:c TelephoneEventPayloadType:39 VLANIDMark:9
VoiceService.{i}.VoiceProfile.{i}.RTP.RTCP.	1	Enable:2 LocalCName:p TxRepeatInterval:6
VoiceService.{i}.VoiceProfile.{i}.RTP.Redundancy.	1	BlockPayloadType:32 DTMFRedundancy:j Enable:8 FaxAndModemRedundancy:j MaxSessionsUsingRedundancy:a ModemRedundancy:j PayloadType:38 VoiceRedundancy:j
VoiceService.{i}.VoiceProfile.{i}.RTP.SRTP.	1	Enable:2 EncryptionKeySizes:2x KeyingMethods:2y
VoiceService.{i}.VoiceProfile.{i}.SIP.	1	DSCPMark:1a EthernetPriorityMark:9 InboundAuth:2s InboundAuthPassword:2v InboundAuthUsername:4 InviteExpires:f Organization:4 OutboundProxy:4 OutboundProxyPort:t ProxyServer:4 ProxyServerPort:t ProxyServerTransport:l ReInviteExpires:f RegisterExpires:f RegisterRetryInterval:f RegistersMinExpires:f RegistrarServer:4 RegistrarServerPort:t RegistrarServerTransport:l RegistrationPeriod:f SIPEventSubscribeNumberOfElements:14 SIPResponseMapNumberOfElements:33 TimerA:6 TimerB:6 TimerC:6 TimerD:6 TimerE:6 TimerF:6 TimerG:6 TimerH:6 TimerI:6 TimerJ:6 TimerK:6 TimerT1:6 TimerT2:6 TimerT4:6 UseCodecPriorityInSDPResponse:8 UserAgentDomain:4 UserAgentPort:c UserAgentTransport:l VLANIDMark:9
VoiceService.{i}.VoiceProfile.{i}.SIP.EventSubscribe.{i}.	1t	Alias:5 Event:h ExpireTime:3k Notifier:4 NotifierPort:c NotifierTransport:l
VoiceService.{i}.VoiceProfile.{i}.SIP.ResponseMap.{i}.	1v	Alias:5 SIPResponseNumber:3i TextMessage:b Tone:a
VoiceService.{i}.VoiceProfile.{i}.ServiceProviderInfo.	1	ContactPhoneNumber:h EmailAddress:4 Name:4 URL:4
VoiceService.{i}.VoiceProfile.{i}.Tone.	1	DescriptionNumberOfEntries:7 EventNumberOfEntries:7 PatternNumberOfEntries:7
VoiceService.{i}.VoiceProfile.{i}.Tone.Description.{i}.	1s	Alias:5 EntryID:m ToneEnable:8 ToneFile:4 ToneName:b TonePattern:a ToneRepetitions:3a ToneText:b
VoiceService.{i}.VoiceProfile.{i}.Tone.Event.{i}.	w	Alias:5 Function:1z ToneID:i
VoiceService.{i}.VoiceProfile.{i}.Tone.Pattern.{i}.	x	Alias:5 Duration:1g EntryID:1b Frequency1:n Frequency2:n Frequency3:n Frequency4:3c ModulationFrequency:n ModulationPower:g NextEntryID:a Power1:g Power2:g Power3:g Power4:g ToneOn:8
`;
