// node tools/datamodel/generate.ts
export const MODEL = `beckon-model	1	VoiceService:2.0	
unsignedInt/	v"2.0"
boolean/w	v"2.0"
object/	v"2.0"
string/wC	t"Alias"	S64	v"2.0"
boolean/w	d"false"	k"object"	v"2.0"
boolean/	v"2.0"
unsignedInt/C	v"2.0"
string/w	S256	d""	k"object"	v"2.0"
unsignedInt/w	u"seconds"	v"2.0"
unsignedInt/w	m"1"	u"milliseconds"	v"2.0"
string/w	S256	v"2.0"
int/w	m"-1"	d"-1"	k"object"	v"2.0"
string/	e["AutoConfigured","Static"]	d"Static"	k"object"	v"2.0"
string/w	S32	v"2.0"
int/	m"-1"	u"milliseconds"	v"2.0"
int/C	m"-1"	v"2.0"
unsignedLong/	t"StatsCounter64"	v"2.0"
dateTime/	v"2.0"
string/	S256	v"2.0"
string/l	v"2.0"
unsignedInt/w	d"0"	k"object"	v"2.0"
unsignedInt/w	m"0"	M"65535"	d"0"	k"object"	v"2.0"
unsignedInt/w	v"2.0"
int/	m"-1"	v"2.0"
string/	S64	v"2.0"
string/	e["Up","Error","Testing","Disabled"]	v"2.0"
string/w	S256	R["VoiceService.{i}.Tone.EventProfile."]	v"2.0"
string/w	S256	R["VoiceService.{i}.VoIPProfile."]	v"2.0"
string/w	S64	d""	k"object"	v"2.0"
unsignedInt/	t"StatsCounter32"	v"2.0"
unsignedInt/l	M"65535"	v"2.0"
unsignedInt/w	u"bits per second"	d"0"	k"object"	v"2.0"
int/w	u"dBm0"	d"0"	k"object"	v"2.0"
string/	S20	v"2.0"
string/	S256	R["VoiceService.{i}.Capabilities.Codec."]	v"2.0"
string/	t"IPAddress"	S45	v"2.0"
string/wl	R["VoiceService.{i}.CodecProfile."]	v"2.0"
unsignedInt/	m"0"	M"65535"	v"2.0"
unsignedInt/	u"milliseconds"	v"2.0"
unsignedInt/w	m"0"	M"65535"	v"2.0"
unsignedInt/w	m"1"	u"seconds"	v"2.0"
int/C	m"-1"	u"microseconds"	v"2.0"
int/w	m"-1"	M"5"	d"-1"	k"object"	v"2.0"
int/w	u"0.1 dB"	v"2.0"
string/	e["Up","Error","Disabled"]	d"Disabled"	k"object"	v"2.0"
string/w	S256	R["VoiceService.{i}.Tone.Description."]	v"2.0"
string/w	S32	d""	k"object"	v"2.0"
string/w	e["UDP","TCP","TLS","SCTP"]	d"UDP"	k"object"	v"2.0"
string/w	t"IPAddress"	S45	v"2.0"
unsignedInt/C	m"0"	M"100"	v"2.0"
unsignedInt/C	u"seconds"	v"2.0"
unsignedInt/l	v"2.0"
unsignedInt/w	m"0"	M"4095"	u"hertz"	d"0"	k"object"	v"2.0"
hexBinary/	S5	v"2.0"
object/tw	q[["Alias"]]	c"ClientNumberOfEntries"	v"2.0"
object/tw	q[["Alias"]]	c"NetworkNumberOfEntries"	v"2.0"
string/	S32	v"2.0"
string/	e["Idle","Dialing","Delivered","Connected","Alerting","Disconnected"]	v"2.0"
string/	e["Up","Initializing","Registering","Deregistering","Error_Misconfigured","Error_Network","Error_Registration","Quiescent","Disabled"]	d"Disabled"	k"object"	v"2.0"
string/	e["Up","Resolving","Error_DNS","Error_Other","Disabled"]	d"Disabled"	k"object"	v"2.0"
string/w	S128	d""	k"object"	v"2.0"
string/w	S64	v"2.0"
string/w	d""	k"object"	v"2.0"
string/w	t"DiagnosticsState"	e["None","Requested","Canceled","Complete","Error","Error_Internal","Error_Other"]	o["None","Complete","Error","Error_Internal","Error_Other"]	v"2.0"
string/w	v"2.0"
string/wh	S128	d""	k"object"	v"2.0"
string/wl	v"2.0"
unsignedInt/w	m"0"	M"65535"	d"5060"	k"object"	v"2.0"
unsignedInt/w	u"milliseconds"	v"2.0"
unsignedInt/wl	m"0"	M"31"	v"2.0"
unsignedInt/wl	m"1"	M"2"	v"2.0"
boolean/w	d"true"	k"object"	v"2.0"
dateTime/w	v"2.0"
int/	m"-1"	u"microseconds"	v"2.0"
int/	u"milliseconds"	v"2.0"
object/tw	q[["Alias"]]	c"ContactNumberOfEntries"	v"2.0"
object/tw	q[["Alias"]]	c"PatternNumberOfEntries"	b"Enable"	v"2.0"
string/	S16	v"2.0"
string/	S16	v"2.0.3"
string/	S256	R["VoiceService.{i}.CallControl.Line.","VoiceService.{i}.CallControl.Extension.","VoiceService.{i}.SIP.Registrar.{i}.Account.","VoiceService.{i}.Trunk.","VoiceService.{i}.SIP.Client."]	v"2.0"
string/	e["Success","Failure"]	v"2.0"
string/l	e["Null","MD5","SHA-1","SHA-2","AEAD"]	v"2.0"
string/l	e["Null","RC4","RC2","DES","3DES","AES","Camellia"]	v"2.0"
string/l	e["RSA","DSS","DHE-RSA","DHE-DSS","ECDHE-RSA","ECDHE-ECDSA"]	v"2.0"
string/w	S256	R["VoiceService.{i}.CallControl.CallingFeatures.Set."]	v"2.0"
string/w	S256	R["VoiceService.{i}.CallControl.Extension."]	v"2.0"
string/w	S256	R["VoiceService.{i}.CallControl.Line."]	v"2.0"
string/w	S256	R["VoiceService.{i}.SIP.Network."]	v"2.0"
string/w	S256	R["VoiceService.{i}.Terminal.{i}.Ringer.Pattern."]	v"2.0"
string/w	S256	R["VoiceService.{i}.Tone.Pattern."]	v"2.0"
string/w	S5	v"2.0"
string/w	e["Disable","Auto","Force"]	v"2.0"
string/w	e["Static","Dynamic"]	v"2.0"
string/w	e["TE","NT"]	v"2.0"
string/w	e["VoIP","VoATM","Data"]	v"2.0"
unsignedInt/	m"0"	M"127"	v"2.0"
unsignedInt/	u"seconds"	v"2.0"
unsignedInt/C	u"Hertz"	v"2.0"
unsignedInt/w	m"0"	M"40"	d"0"	k"object"	v"2.0"
unsignedInt/w	m"0"	M"63"	d"0"	k"object"	v"2.0"
unsignedInt/w	m"0"	M"63"	v"2.0"
unsignedInt/w	m"0"	M"65535"	u"seconds"	v"2.0"
unsignedInt/w	m"1"	M"40"	d"1"	k"object"	v"2.0"
unsignedInt/w	m"1"	M"65535"	d"1024"	k"object"	v"2.0"
unsignedInt/w	m"1"	d"1"	k"object"	v"2.0"
unsignedInt/w	m"20"	M"10000"	u"milliseconds"	v"2.0"
unsignedInt/w	u"milliseconds"	d"0"	k"object"	v"2.0"
unsignedLong/	t"StatsCounter64"	v"2.0.3"
boolean/w	d"false"	k"factory"	v"2.0"
hexBinary/	S13	v"2.0"
hexBinary/wh	S4	v"2.0"
object/t	m1	q[["Alias"]]	c"AudioNumberOfEntries"	v"2.0"
object/t	m1	q[["Alias"]]	c"ButtonNumberOfEntries"	v"2.0"
object/t	m1	q[["Alias"]]	c"TerminalNumberOfEntries"	v"2.0"
object/t	m1	q[["Protocol"]]	c"SignalingPerformanceNumberOfEntries"	v"2.0"
object/t	q[["Alias"],["Codec","BitRate"]]	c"CodecNumberOfEntries"	v"2.0"
object/t	q[["Alias"],["Function"]]	c"EventNumberOfEntries"	v"2.0"
object/t	q[["Alias"],["Order"],["Interface"]]	c"ClockSourceNumberOfEntries"	v"2.0"
object/t	q[["Alias"]]	c"CallLogNumberOfEntries"	v"2.0"
object/t	q[["Alias"]]	c"VoiceServiceNumberOfEntries"	v"2.0"
object/t	q[["IPEI"],["Alias"]]	c"PortableNumberOfEntries"	v"2.0"
object/t	q[["Name"],["Alias"]]	c"BRINumberOfEntries"	v"2.0"
object/t	q[["Name"],["Alias"]]	c"FXONumberOfEntries"	v"2.0"
object/t	q[["Name"],["Alias"]]	c"FXSNumberOfEntries"	v"2.0"
object/t	q[["Name"],["Alias"]]	c"PRINumberOfEntries"	v"2.0"
object/t	q[["RFPI"],["Name"],["Alias"]]	c"BaseNumberOfEntries"	v"2.0"
object/t	q[["SessionID"]]	c"SessionNumberOfEntries"	v"2.0"
object/tw	q[["Alias"],["Domain"]]	c"FQDNServerNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["Event"]]	c"EventSubscribeNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["Event"]]	c"SIPEventSubscribeNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["Number","Order"]]	c"FollowMeNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["ProxyIPAddress","ProxyPort"]]	c"ProxyNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["Registrar"]]	c"UserInterfaceNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["RegistrarPort","RegistrarIPAddress"]]	c"RegistrarNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"],["SIPResponseNumber"]]	c"ResponseMapNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"]]	c"CFTNumberOfEntries"	v"2.0"
object/tw	q[["Alias"]]	c"CodecProfileNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"]]	c"DescriptionNumberOfEntries"	b"RingEnable"	v"2.0"
object/tw	q[["Alias"]]	c"DescriptionNumberOfEntries"	b"ToneEnable"	v"2.0"
object/tw	q[["Alias"]]	c"EventNumberOfEntries"	v"2.0"
object/tw	q[["Alias"]]	c"EventProfileNumberOfEntries"	v"2.0"
object/tw	q[["Alias"]]	c"GroupNumberOfEntries"	v"2.0"
object/tw	q[["Alias"]]	c"InterworkNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"]]	c"MailboxNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"]]	c"MapNumberOfEntries"	v"2.0"
object/tw	q[["Alias"]]	c"NumberingPlanNumberOfEntries"	v"2.0"
object/tw	q[["Alias"]]	c"PrefixInfoNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Alias"]]	c"SetNumberOfEntries"	v"2.0"
object/tw	q[["Alias"]]	c"TrunkNumberOfEntries"	v"2.0"
object/tw	q[["Alias"]]	c"VoIPProfileNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["CallingNumber"],["Alias"]]	c"SCFNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["CallingNumber"],["Alias"]]	c"SCREJNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["DirectoryNumber"],["Alias"]]	c"LineNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Extension","Line"],["Alias"]]	c"OutgoingMapNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["ExtensionNumber"],["Alias"]]	c"ExtensionNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["Line","Extension"],["Alias"]]	c"IncomingMapNumberOfEntries"	b"Enable"	v"2.0"
object/tw	q[["URI"],["Alias"]]	c"AccountNumberOfEntries"	b"Enable"	v"2.0"
string/	S256	R["VoiceService.{i}.CallControl.Line."]	v"2.0"
string/	S256	R["VoiceService.{i}.DECT.Base."]	v"2.0"
string/	S256	d""	k"object"	v"2.0"
string/	e["AMR","Clearmode","EVRC1","EVRCB1","G.711MuLaw","G.711ALaw","G.726","G.729","G.729.1","G.729a","G.729e","G.728","G.723.1","G.722","G.722.1","G.722.2","Generic Comfort Noise","GSM-FR","GSM-HR","GSM-EFR","iLBC","Speex"]	v"2.0"
string/	e["Active","InActive"]	d"InActive"	k"object"	v"2.0"
string/	e["Audio","Video","Fax","Modem"]	v"2.0"
string/	e["DSC","DSC2","CCM"]	v"2.0"
string/	e["Default","CCBSCallBack","CCNRCallBack","InternalCall","RingSplash","Group"]	v"2.0"
string/	e["Disabled","Idle","SecondaryCalling","SecondaryConnecting","SecondaryConnected","InConferenceCall"]	v"2.0"
string/	e["Disabled","Idle","SecondaryRinging","SecondaryConnecting","SecondaryConnected"]	v"2.0"
string/	e["GAP","CAT-iq 1.0","CAT-iq 2.0","CAT-iq 2.1","CAT-iq 3.0","CAT-iq 4.0"]	v"2.0"
string/	e["H.323","SIP"]	v"2.0"
string/	e["In reach","Not in reach"]	v"2.0"
string/	e["InService","OutOfService","NetworkServersOffline"]	d"OutOfService"	k"object"	v"2.0"
string/	e["Incoming","Outgoing"]	v"2.0"
string/	e["NoExtensionsMapped","NoExtensionsAvailable","AnonymousCallRejection","CallWaitingRejected","CallForwardingUnconditional","CallForwardingBusy","CallForwardingNoReply","LocalDisconnect","LocalForbidden","LocalTimeout","LocalMediaError.","LocalPriority.","LocalReject","LocalTransfer","LocalInternalError","RemoteDisconnect","RemoteBadRequest","RemoteForbidden","RemoteNotFound","RemoteReject","RemoteNotAllowed","RemoteNotAcceptable","RemoteTimeout","RemoteUnavailable","RemoteBusy","RemoteNotSupported","RemoteNetworkFailure"]	v"2.0"
string/	e["Registered","Unregistered"]	v"2.0"
string/	e["Static","DDIRange"]	v"2.0"
string/	e["Static","DHCP"]	v"2.0"
string/	e["Tone","Pulse","Tone and Pulse"]	v"2.0"
string/	e["Up","Error","Quiescent","Disabled"]	d"Disabled"	k"object"	v"2.0"
string/	e["Up","Error","Testing","Quiescent","Disabled"]	d"Disabled"	k"object"	v"2.0"
string/	e["Up","Initializing","Error","Testing","Quiescent","Disabled"]	d"Disabled"	k"object"	v"2.0"
string/	e["Up","Initializing","Registering","Deregistering","ErrorMisconfigured","ErrorNetwork","ErrorRegistration","Quiescent","Disabled"]	d"Disabled"	k"object"	v"2.0"
string/	e["Up","Initializing","Registering","Unregistering","Error","Testing","Disabled"]	d"Disabled"	k"object"	v"2.0"
string/	e["Up","Initializing","Registering","Unregistering","Error","Testing","Quiescent","Disabled"]	v"2.0"
string/	v"2.0"
string/l	R["VoiceService.{i}.CallControl.Extension."]	v"2.0"
string/l	S64	v"2.0"
string/l	e["AA_REGISTER","AA_ERASE","AA_INTERROGATE","CA_ACTIVATE","CCBS_ACTIVATE","CCBS_DEACTIVATE","CCBS_INTERROGATE","CCNR_ACTIVATE","CCNR_DEACTIVATE","CCNR_INTERROGATE","CFB_REGISTER","CFB_ACTIVATE","CFB_DEACTIVATE","CFB_ERASE","CFB_INTERROGATE","CFNR_REGISTER","CFNR_ACTIVATE","CFNR_DEACTIVATE","CFNR_ERASE","CFNR_INTERROGATE","CFNR_TIMER","CFT_ACTIVATE","CFT_DEACTIVATE","CFT_INTERROGATE","CFU_REGISTER","CFU_ACTIVATE","CFU_DEACTIVATE","CFU_ERASE","CFU_INTERROGATE","CLIR_ACTIVATE","CLIR_DEACTIVATE","CLIR_INTERROGATE","CP_INVOKE","CW_ACTIVATE","CW_DEACTIVATE","CW_INVOKE","DND_ACTIVATE","DND_DEACTIVATE","DND_INTERROGATE","EXT_INVOKE","LINE_INVOKE","MAILBOX_INVOKE","OCB_ACTIVATE","OCB_DEACTIVATE","OCB_INTERROGATE","PSO_ACTIVATE","PW_SET","SCF_ACTIVATE","SCF_DEACTIVATE","SCF_INTERROGATE","SCREJ_ACTIVATE","SCREJ_DEACTIVATE","SCREJ_INTERROGATE","SR_ACTIVATE","SR_DEACTIVATE","SR_INTERROGATE"]	v"2.0"
string/l	e["G.711MuLaw","G.711ALaw","G.729","MP3","WAV","AMR"]	v"2.0"
string/l	e["GAP","CAT-iq 1.0","CAT-iq 2.0","CAT-iq 2.1","CAT-iq 3.0","CAT-iq 4.0"]	v"2.0"
string/l	e["MIDI","SMAF","RTTTL","MP3","WAV","AMR"]	v"2.0"
string/l	e["dhExch","pwdSymEnc","pwdHash","certSign","ipsec","tls"]	v"2.0"
string/l	p["SIP(/\\\\d+\\\\.\\\\d+)?","DSS1","FXS","DECT(/\\\\d+\\\\.\\\\d+)?","Button","Virtual","X_.+"]	v"2.0"
string/l	p["SIP(/\\\\d+\\\\.\\\\d+)?","MGCP(/\\\\d+\\\\.\\\\d+)?","MGCP-NCS(/\\\\d+\\\\.\\\\d+)?","H\\\\.248(/\\\\d+\\\\.\\\\d+)?","H\\\\.323(/\\\\d+\\\\.\\\\d+)?","DSS1","FXO","X_.+"]	v"2.0"
string/w	S1	d"#"	k"object"	v"2.0"
string/w	S128	v"2.0"
string/w	S16	v"2.0"
string/w	S2	v"2.0"
string/w	S256	R["VoiceService.{i}.CallControl.Mailbox."]	v"2.0"
string/w	S256	R["VoiceService.{i}.CallControl.NumberingPlan."]	v"2.0"
string/w	S256	R["VoiceService.{i}.ClockSynchronization.ClockSource."]	v"2.0"
string/w	S256	R["VoiceService.{i}.H323.Network."]	v"2.0"
string/w	S256	R["VoiceService.{i}.ISDN.BRI.","VoiceService.{i}.ISDN.PRI."]	v"2.0"
string/w	S256	R["VoiceService.{i}.MGCP.Network."]	v"2.0"
string/w	S256	R["VoiceService.{i}.SIP.Client.","VoiceService.{i}.H323.Client.","VoiceService.{i}.ISDN.BRI.","VoiceService.{i}.ISDN.PRI.","VoiceService.{i}.POTS.FXO.","VoiceService.{i}.Trunk."]	v"2.0"
string/w	S256	R["VoiceService.{i}.SIP.Client.","VoiceService.{i}.ISDN.BRI.","VoiceService.{i}.ISDN.PRI."]	v"2.0"
string/w	S256	R["VoiceService.{i}.SIP.Client."]	v"2.0"
string/w	S256	R["VoiceService.{i}.SIP.Proxy."]	v"2.0"
string/w	S256	R["VoiceService.{i}.SIP.Registrar."]	v"2.0"
string/w	S256	R["VoiceService.{i}.SIP.Registrar.{i}.Account.","VoiceService.{i}.ISDN.BRI.","VoiceService.{i}.ISDN.PRI.","VoiceService.{i}.POTS.FXS.","VoiceService.{i}.DECT.Portable.","VoiceService.{i}.Terminal.","VoiceService.{i}.CallControl.Group."]	v"2.0"
string/w	S256	R["VoiceService.{i}.Tone.EventProfile."]	v"2.0"	x"deprecated"
string/w	S256	R["VoiceService.{i}.Tone.EventProfile."]	v"2.0.3"
string/w	S256	R["VoiceService.{i}.Trunk.","VoiceService.{i}.ISDN.BRI.","VoiceService.{i}.ISDN.PRI.","VoiceService.{i}.SIP.Registrar.{i}.Account.","VoiceService.{i}.POTS.FXS.","VoiceService.{i}.DECT.Portable.","VoiceService.{i}.DECT.Base.","VoiceService.{i}.Terminal."]	v"2.0"
string/w	S256	R["VoiceService.{i}.Trunk.","VoiceService.{i}.SIP.Client.","VoiceService.{i}.MGCP.Client.","VoiceService.{i}.H323.Client.","VoiceService.{i}.POTS.FXO."]	v"2.0"
string/w	S256	d""	k"object"	R["VoiceService.{i}.CallControl.Line.","VoiceService.{i}.CallControl.Extension.","VoiceService.{i}.CallControl.Mailbox."]	v"2.0"
string/w	S32	v"2.0.3"
string/w	S389	d""	k"object"	v"2.0"
string/w	S389	v"2.0"
string/w	S40	v"2.0"
string/w	S42	d""	k"object"	v"2.0"
string/w	S64	E"VoiceService.{i}.Capabilities.FacilityActions"	v"2.0"
string/w	S64	d""	k"object"	E"VoiceService.{i}.Capabilities.FacilityActions"	v"2.0"
string/w	e["Audio","Fax","Modem","Any"]	v"2.0"
string/w	e["Battery","DialTone"]	v"2.0"
string/w	e["Busy","Confirmation","Dial","LineMessagesWaiting","OffHookWarning","RingBack","ReOrder","Stutterdial","CallWaiting1","CallWaiting2","CallWaiting3","CallWaiting4","AlertingSignal","SpecialDial","SpecialInfo","Release","Congestion","UserDefined1","UserDefined2","UserDefined3","UserDefined4"]	v"2.0"
string/w	e["Enable","Quiescent","Disable"]	d"Disable"	k"object"	v"2.0"
string/w	e["EuroISDN","NI-1","NI-2","4ESS","5ESS","NTT","Q.SIG"]	v"2.0"
string/w	e["EuroISDN","NI-1","NI-2","5ESS","NTT","VN3","VN4","Q.SIG"]	v"2.0"
string/w	e["Hazard Potential","Foreign Voltage","Resistive Faults","Off-hook","REN"]	v"2.0"
string/w	e["InBand","RFC4733","SIPInfo",""]	d""	k"object"	v"2.0"
string/w	e["Local","Network"]	v"2.0"
string/w	e["Local","Remote"]	v"2.0"
string/w	e["LoopStart","GroundStart"]	d"LoopStart"	k"factory"	v"2.0"
string/w	e["Master","Slave"]	v"2.0"
string/w	e["Monday","Tuesday","Wednesday","Thursday","Friday","Saturday","Sunday","All"]	v"2.0"
string/w	e["None","DF","MF","EMF","SF","ESF","AutoDetect"]	v"2.0"
string/w	e["None","Digest","SourceFilter"]	d"None"	k"object"	v"2.0"
string/w	e["None","SSL","TLS","Auto"]	d"None"	k"object"	v"2.0"
string/w	e["Normal","Reduced"]	v"2.0"
string/w	e["PassThru","RespondLocal","Hop-by-Hop"]	v"2.0"
string/w	e["RFC3261","STATIC","RFC6140","TISPAN"]	v"2.0"
string/w	e["RingingTest"]	v"2.0"
string/w	e["Simultaneous","Hierarchical","Cyclic"]	v"2.0"
string/w	e["Static","RegisterDynamic","RegisterLearn","RegisterStatic"]	v"2.0"
string/w	e["Static","RegisterDynamic","RegisterLearn"]	v"2.0"
string/w	e["T1","E1"]	v"2.0"
string/w	e["Tone","Pulse"]	v"2.0"
string/w	e["Unregister","Disable"]	v"2.0"
string/w	e["Wildcard","Individual"]	d"Wildcard"	k"object"	v"2.0"
string/w	e["ami","hdb3","b8zs"]	v"2.0"
string/wh	S256	d""	k"object"	v"2.0"
string/wh	d""	k"object"	v"2.0"
string/wl	R["VoiceService.{i}.CallControl.Extension."]	v"2.0"
string/wl	R["VoiceService.{i}.SIP.Network."]	v"2.0"
string/wl	S64	v"2.0"
string/wl	e["InBand","RFC4733","SIPInfo"]	d"InBand"	k"object"	v"2.0"
string/wl	e["Null","Static","SDP","IKE"]	v"2.0"
string/wl	t"IPAddress"	S45	v"2.0"
unsignedInt/
unsignedInt/	m"0"	M"127"	d"0"	k"object"	v"2.0"
unsignedInt/	m"0"	M"999"	v"2.0"
unsignedInt/	u"bits per second"	v"2.0"
unsignedInt/	u"bits"	v"2.0"
unsignedInt/w	M"2"	v"2.0"
unsignedInt/w	M"30"	v"2.0"
unsignedInt/w	M"63"	v"2.0"
unsignedInt/w	d"1719"	k"object"	v"2.0"
unsignedInt/w	m"0"	M"127"	d"0"	k"object"	v"2.0"
unsignedInt/w	m"0"	M"128"	v"2.0"
unsignedInt/w	m"0"	M"255"	d"0"	k"object"	v"2.0"
unsignedInt/w	m"0"	M"3"	v"2.0"
unsignedInt/w	m"0"	M"4095"	u"herts"	d"0"	k"object"	v"2.0"
unsignedInt/w	m"0"	M"5"	v"2.0"
unsignedInt/w	m"0"	M"65535"	d"10"	k"object"	v"2.0"
unsignedInt/w	m"0"	M"65535"	d"25"	k"object"	v"2.0"
unsignedInt/w	m"0"	M"65535"	u"bits per second"	d"14400"	k"object"	v"2.0"
unsignedInt/w	m"0"	M"65535"	u"seconds"	d"1"	k"object"	v"2.0"
unsignedInt/w	m"1"	M"100"	v"2.0"
unsignedInt/w	m"1"	M"255"	d"16"	k"object"	v"2.0"
unsignedInt/w	m"1"	M"30"	u"seconds"	v"2.0"
unsignedInt/w	m"1"	M"32"	d"1"	k"object"	v"2.0"
unsignedInt/w	m"1"	M"32"	d"15"	k"object"	v"2.0"
unsignedInt/w	m"1"	M"40"	v"2.0"
unsignedInt/w	m"1"	M"50000"	u"milliseconds"	d"15000"	k"object"	v"2.0"
unsignedInt/w	m"1"	M"50000"	u"milliseconds"	d"3000"	k"object"	v"2.0"
unsignedInt/w	m"1"	M"60"	u"seconds"	v"2.0"
unsignedInt/w	m"1"	v"2.0"
unsignedInt/w	m"101"	M"999"	v"2.0"
unsignedInt/w	u"seconds"	d"86400"	k"object"	v"2.0"
unsignedInt/wl	N10	u"milliseconds"	v"2.0"
unsignedInt/wl	v"2.0"

		VoiceServiceNumberOfEntries:75
VoiceService.{i}.	3b	Alias:3 CallLogNumberOfEntries:6 CodecProfileNumberOfEntries:0 InterworkNumberOfEntries:0 TerminalNumberOfEntries:0 TrunkNumberOfEntries:0 VoIPProfileNumberOfEntries:0
VoiceService.{i}.CallControl.	2	ExtensionNumberOfEntries:0 GroupNumberOfEntries:0 IncomingMapNumberOfEntries:0 LineNumberOfEntries:0 MailboxNumberOfEntries:0 MaxNumberOfExtensions:m MaxNumberOfLines:m NumberingPlanNumberOfEntries:0 OutgoingMapNumberOfEntries:0
VoiceService.{i}.CallControl.CallingFeatures.	2	SetNumberOfEntries:0
VoiceService.{i}.CallControl.CallingFeatures.Set.{i}.	43	Alias:3 AnonymousCallEnable:1 AnonymousCallRejectionEnable:1 BlockForwardEnable:1 CCBSEnable:1 CFTNumberOfEntries:0 CallForwardOnBusyEnable:1 CallForwardOnBusyNumber:d CallForwardOnBusyRingTimeout:8 CallForwardOnNoAnswerEnable:1 CallForwardOnNoAnswerNumber:d CallForwardOnNoAnswerRingTimeout:8 CallForwardUnconditionalEnable:1 CallForwardUnconditionalNumber:d CallPickUpEnable:1 CallTransferEnable:1 CallWaitingEnable:1 CallerIDEnable:1 CallerIDNameEnable:1 DoNotDisturbEnable:1 FollowMeEnable:1 FollowMeNumberOfEntries:0 IIFCEnable:1 LineMessagesWaiting:0 MWIEnable:1 RepeatDialEnable:1 SCFNumberOfEntries:0 SCREJNumberOfEntries:0 SecretForwarderEnable:1 VMWIEnable:1 VoiceMailEnable:1
VoiceService.{i}.CallControl.CallingFeatures.Set.{i}.CFT.{i}.	3r	Alias:3 Day:6h Enable:1 EndTime:2i ForwardedToNumber:d StartTime:2i
VoiceService.{i}.CallControl.CallingFeatures.Set.{i}.FollowMe.{i}.	3m	Alias:3 Delay:8 Enable:4 Number:d Order:m
VoiceService.{i}.CallControl.CallingFeatures.Set.{i}.SCF.{i}.	46	Alias:3 CallingNumber:d Enable:4 ForwardedToNumber:d
VoiceService.{i}.CallControl.CallingFeatures.Set.{i}.SCREJ.{i}.	47	Alias:3 CallingNumber:d Enable:4
VoiceService.{i}.CallControl.CallingFeatures.Set.{i}.Voice2Mail.	2	Attach:1 EMailAddress:1s Enable:1 KeepLocal:1 MaxMessageLength:8
VoiceService.{i}.CallControl.Extension.{i}.	4a	Alias:3 CallStatus:1l CallWaitingStatus:4m CallingFeatures:2c ConferenceCallingSessionCount:0 ConferenceCallingStatus:4l Enable:4 ExtensionNumber:1a Name:a NumberingPlan:5i Origin:c Provider:5s QuiescentMode:1 Status:4z VoiceMail:5h
VoiceService.{i}.CallControl.Extension.{i}.Stats.	2	
VoiceService.{i}.CallControl.Extension.{i}.Stats.DSP.	2	Overruns:6 Underruns:6
VoiceService.{i}.CallControl.Extension.{i}.Stats.IncomingCalls.	2	CallsConnected:0 CallsDropped:0 CallsFailed:0 CallsReceived:0 TotalCallTime:1e
VoiceService.{i}.CallControl.Extension.{i}.Stats.OutgoingCalls.	2	CallsAttempted:0 CallsConnected:0 CallsDropped:0 CallsFailed:0 TotalCallTime:1e
VoiceService.{i}.CallControl.Extension.{i}.Stats.RTP.	2	BytesReceived:6 BytesSent:6 PacketsLost:6 PacketsReceived:6 PacketsSent:6
VoiceService.{i}.CallControl.Group.{i}.	3x	Alias:3 Extensions:6z RingTimeout:8 RingType:6p
VoiceService.{i}.CallControl.IncomingMap.{i}.	4b	Alias:3 Enable:4 Extension:2d Line:2e Order:2w Timeout:8
VoiceService.{i}.CallControl.Line.{i}.	48	Alias:3 CallStatus:1l CallingFeatures:2c DirectoryNumber:1a Enable:4 Origin:4u Provider:5n QuiescentMode:1 Status:4y
VoiceService.{i}.CallControl.Line.{i}.Stats.	2	
VoiceService.{i}.CallControl.Line.{i}.Stats.DSP.	2	Overruns:6 Underruns:6
VoiceService.{i}.CallControl.Line.{i}.Stats.IncomingCalls.	2	CallsConnected:0 CallsDropped:0 CallsFailed:0 CallsReceived:0 TotalCallTime:1e
VoiceService.{i}.CallControl.Line.{i}.Stats.OutgoingCalls.	2	CallsAttempted:0 CallsConnected:0 CallsDropped:0 CallsFailed:0 TotalCallTime:1e
VoiceService.{i}.CallControl.Line.{i}.Stats.RTP.	2	BytesReceived:6 BytesSent:6 PacketsLost:6 PacketsReceived:6 PacketsSent:6
VoiceService.{i}.CallControl.Mailbox.{i}.	3z	Alias:3 Enable:4 MaxMessageTime:8 MaxMsg:m MinSize:8 SMTPAuthenticationType:6k SMTPFrom:a SMTPPassword:a SMTPServerAddress:a SMTPServerPort:7l SMTPUser:a
VoiceService.{i}.CallControl.NumberingPlan.{i}.	41	Alias:3 InterDigitTimerOpen:7v InterDigitTimerStd:7u InvalidNumberTone:19 MaximumNumberOfDigits:7s MinimumNumberOfDigits:7r PrefixInfoMaxEntries:0 PrefixInfoNumberOfEntries:0 TerminationDigit:5d
VoiceService.{i}.CallControl.NumberingPlan.{i}.PrefixInfo.{i}.	42	Alias:3 DialTone:19 Enable:4 FacilityAction:64 FacilityActionArgument:5x NumberOfDigitsToRemove:2q PosOfDigitsToRemove:2q PrefixMaxNumberOfDigits:2u PrefixMinNumberOfDigits:2u PrefixRange:62
VoiceService.{i}.CallControl.OutgoingMap.{i}.	49	Alias:3 CLIPNoScreeningNumber:d Enable:4 Extension:2d Line:2e Order:2w
VoiceService.{i}.CallLog.{i}.	3a	Alias:3 CallTerminationCause:4s CalledPartyNumber:i CallingPartyNumber:i Destination:27 Direction:4r Duration:2o RemoteParty:1k SessionNumberOfEntries:0 SignalingPerformanceNumberOfEntries:0 Source:27 Start:h UsedExtensions:54 UsedLine:4d
VoiceService.{i}.CallLog.{i}.Session.{i}.	3i	Duration:2o SIPSessionID:1k SessionID:25 Start:h StreamType:4i
VoiceService.{i}.CallLog.{i}.Session.{i}.Destination.	2	
VoiceService.{i}.CallLog.{i}.Session.{i}.Destination.DSP.	2	
VoiceService.{i}.CallLog.{i}.Session.{i}.Destination.DSP.ReceiveCodec.	2	Codec:y Overruns:0 SilenceSuppression:5 Underruns:0
VoiceService.{i}.CallLog.{i}.Session.{i}.Destination.DSP.TransmitCodec.	2	Codec:y Overruns:0 PacketizationPeriod:12 SilenceSuppression:5 Underruns:0
VoiceService.{i}.CallLog.{i}.Session.{i}.Destination.RTP.	2	AverageFarEndInterarrivalJitter:f AverageReceiveInterarrivalJitter:f AverageRoundTripDelay:15 BufferDelay:21 BurstCount:t BytesReceived:g BytesSent:g DuplicatePacketsReceived:2z FarEndIPAddress:z FarEndInterarrivalJitter:f FarEndPacketLossRate:1d FarEndUDPPort:11 LocalUDPPort:11 MaxJitter:e MeanJitter:e MinJitter:e PacketDelayVariation:e PacketsDiscarded:t PacketsLost:t PacketsReceived:g PacketsSent:g RTCPCNAME:26 ReceiveInterarrivalJitter:f ReceivePacketLossRate:1d RoundTripDelay:15 SamplingFrequency:2p
VoiceService.{i}.CallLog.{i}.Session.{i}.Destination.VoiceQuality.	2	VoIPQualityIndicator:u WorstVoIPQualityIndicatorTimestamps:u WorstVoIPQualityIndicatorsValues:u
VoiceService.{i}.CallLog.{i}.Session.{i}.Source.	2	
VoiceService.{i}.CallLog.{i}.Session.{i}.Source.DSP.	2	
VoiceService.{i}.CallLog.{i}.Session.{i}.Source.DSP.ReceiveCodec.	2	Codec:y Overruns:0 SilenceSuppression:5 Underruns:0
VoiceService.{i}.CallLog.{i}.Session.{i}.Source.DSP.TransmitCodec.	2	Codec:y Overruns:0 PacketizationPeriod:12 SilenceSuppression:5 Underruns:0
VoiceService.{i}.CallLog.{i}.Session.{i}.Source.RTP.	2	AverageFarEndInterarrivalJitter:f AverageReceiveInterarrivalJitter:f AverageRoundTripDelay:15 BufferDelay:21 BurstCount:t BytesReceived:g BytesSent:g DuplicatePacketsReceived:2z FarEndIPAddress:z FarEndInterarrivalJitter:f FarEndPacketLossRate:1d FarEndUDPPort:11 LocalUDPPort:11 MaxJitter:e MeanJitter:e MinJitter:e PacketDelayVariation:e PacketsDiscarded:t PacketsLost:t PacketsReceived:g PacketsSent:g RTCPCNAME:26 ReceiveInterarrivalJitter:f ReceivePacketLossRate:1d RoundTripDelay:15 SamplingFrequency:2p
VoiceService.{i}.CallLog.{i}.Session.{i}.Source.VoiceQuality.	2	VoIPQualityIndicator:u WorstVoIPQualityIndicatorTimestamps:u WorstVoIPQualityIndicatorsValues:u
VoiceService.{i}.CallLog.{i}.SignalingPerformance.{i}.	36	CallSetupDelay:12 IncomingMediaEstablishDelay:22 OutgoingMediaEstablishDelay:22 Protocol:4o
VoiceService.{i}.Capabilities.	2	CodecNumberOfEntries:0 FacilityActions:56 MaxCallLogCount:n MaxExtensionCount:n MaxLineCount:n MaxSessionCount:n MaxSessionsPerExtension:n MaxSessionsPerLine:n NetworkConnectionModes:5c RingFileFormats:59 ToneFileFormats:57 UserConnectionModes:5b
VoiceService.{i}.Capabilities.Codec.{i}.	37	Alias:3 BitRate:78 Codec:4g PacketizationPeriod:55 SilenceSuppression:5
VoiceService.{i}.Capabilities.H323.	2	FastStart:5 H235AuthenticationMethods:5a
VoiceService.{i}.Capabilities.ISDN.	2	AoC:5 DDI:5 ECT:5 MCID:5 MSN:5 MWI:5
VoiceService.{i}.Capabilities.MGCP.	2	Extensions:j
VoiceService.{i}.Capabilities.POTS.	2	ChargingPulse:5 ClipGeneration:5 DialType:4w
VoiceService.{i}.Capabilities.QualityIndicator.	2	MaxQIValues:2n MaxWorstQIValues:2n QIModelsSupported:53
VoiceService.{i}.Capabilities.SIP.	2	
VoiceService.{i}.Capabilities.SIP.Client.	2	EventTypes:j Extensions:j TLSAuthenticationKeySizes:1f TLSAuthenticationProtocols:29 TLSEncryptionKeySizes:1f TLSEncryptionProtocols:2a TLSKeyExchangeProtocols:2b URISchemes:j
VoiceService.{i}.Capabilities.SIP.Registrar.	2	EventTypes:j Extensions:j TLSAuthenticationKeySizes:1f TLSAuthenticationProtocols:29 TLSEncryptionKeySizes:1f TLSEncryptionProtocols:2a TLSKeyExchangeProtocols:2b URISchemes:j
VoiceService.{i}.ClockSynchronization.	2	AutoRevert:1 ClockSourceNumberOfEntries:0 CurrentSource:5j Description:o
VoiceService.{i}.ClockSynchronization.ClockSource.{i}.	39	Alias:3 Enable:1 Interface:5l Order:7o
VoiceService.{i}.CodecProfile.{i}.	3s	Alias:3 Codec:y Enable:1 PacketizationPeriod:71 SilenceSuppression:1
VoiceService.{i}.DECT.	2	BaseNumberOfEntries:0 PortableNumberOfEntries:0
VoiceService.{i}.DECT.Base.{i}.	3h	Alias:3 CipheringEnable:1 EepromVersion:x Enable:1 EncryptionType:4j FirmwareVersion:x HardwareVersion:x MaxSupportedPP:m NEMOEnable:1 Name:o PIN:32 RFPI:1h RFPowerControl:6l RepeaterSupportEnabled:5 Standard:4n Status:p SubscriptionEnable:1 ToneEventProfile:q
VoiceService.{i}.DECT.Base.{i}.Stats.	2	ControlFieldErrors:6 HandoverFailures:6 Handovers:6 PayloadFieldErrors:6 SyncFailures:6
VoiceService.{i}.DECT.Portable.{i}.	3c	Alias:3 BaseAttachedTo:4e CodecList:10 Control:6u Enable:1 HardwareVersion:x IPEI:1h IPUI:31 IPUILength:79 LastUpdateDateTime:h Name:5y OperatorName:d PARK:1h PortableType:58 RegistrationStatus:4p SoftwareUpgrade:5 SoftwareVersion:x Status:p SubscriptionTime:h
VoiceService.{i}.H323.	2	ClientNumberOfEntries:0 NetworkNumberOfEntries:0
VoiceService.{i}.H323.Client.{i}.	1i	Alias:3 AuthPassword:6y Enable:4 H235Authentication:4 H323ID:1a MaxSessions:k Network:5k QuiescentMode:1 SendersID:1q Status:1m
VoiceService.{i}.H323.Network.{i}.	1j	Alias:3 CodecList:10 DSCPMark:2r Enable:4 EthernetPriorityMark:b Gatekeeper:1q GatekeeperID:1q GatekeeperPort:7d MaxSessions:k NonVoiceBandwidthReservedDownstream:v NonVoiceBandwidthReservedUpstream:v QuiescentMode:1 STUNEnable:4 STUNServer:7 Status:1n TimeToLive:7z VLANIDMark:b VoIPProfile:r
VoiceService.{i}.ISDN.	2	BRINumberOfEntries:0 PRINumberOfEntries:0
VoiceService.{i}.ISDN.BRI.{i}.	3d	Alias:3 ApplicationInterface:2m BidirectionalBChannels:1y Enable:1 InboundOnlyBChannels:1y LapdDisconnectionTimeout:1 LifeLineHold:1 MaxNumBChannels:7a Name:o OutboundOnlyBChannels:1y PermanentLayer1:1 PermanentLayer2:1 PowerSourceOne:1 Protocol:6a ProtocolEmulation:2l StaticTEI:7c Status:p TEINegotiation:2k ToneEventProfile:q
VoiceService.{i}.ISDN.PRI.{i}.	3g	Alias:3 ApplicationInterface:2m BidirectionalBChannels:1x ClockMode:6g ESF:6i Enable:1 InboundOnlyBChannels:1x Linecode:6w MaxNumBChannels:7b Name:o OutboundOnlyBChannels:1x PermanentLayer2:1 PhysicalInterfaceType:6s Protocol:69 ProtocolEmulation:2l Status:p ToneEventProfile:q
VoiceService.{i}.Interwork.{i}.	3y	Alias:3 E164Client:5p E164Mode:1 Enable:4 FirewallRuleSetInterval:8 FirewallRuleSetTime:20 FirewallRuleSetURI:a InterworkName:a InterworkingRuleSetInterval:8 InterworkingRuleSetTime:20 InterworkingRuleSetURI:a MapNumberOfEntries:0 NetworkAuthenticationChallengeMode:6m NetworkConnectionMode:6q NetworkIPAddress:z Networks:70 OperationalStatus:4q OperationalStatusReason:i ProxyServer:5q QuiescentMode:1 Status:4x UserConnectionMode:6r UserInterfaceNumberOfEntries:0
VoiceService.{i}.Interwork.{i}.Map.{i}.	40	Alias:3 DigitMap:7 DigitMapEnable:1z Enable:4 LastTime:h NetworkConnection:5w Origin:c Priority:7x Status:4h StatusDescription:i UserConnection:5v
VoiceService.{i}.Interwork.{i}.UserInterface.{i}.	3o	Alias:3 Enable:4 Network:2f Registrar:5r
VoiceService.{i}.MGCP.	2	ClientNumberOfEntries:0 NetworkNumberOfEntries:0
VoiceService.{i}.MGCP.Client.{i}.	1i	Alias:3 Domain:7 Enable:4 LocalPort:l MaxSessions:k Network:5m QuiescentMode:1 RegisterMode:6v Status:1m User:s
VoiceService.{i}.MGCP.Network.{i}.	1j	Alias:3 AllowPiggybackEvents:1 CallAgent1:7 CallAgent2:7 CallAgentPort1:l CallAgentPort2:l CodecList:10 DSCPMark:2s Enable:4 EthernetPriorityMark:b MaxRetranCount:7k MaxSessions:k NonVoiceBandwidthReservedDownstream:v NonVoiceBandwidthReservedUpstream:v QuiescentMode:1 RetranIntervalTimer:7n STUNEnable:4 STUNServer:7 SendRSIPImmediately:1 Status:1n VLANIDMark:b VoIPProfile:r
VoiceService.{i}.POTS.	2	FXONumberOfEntries:0 FXSNumberOfEntries:0 Region:5g
VoiceService.{i}.POTS.FXO.{i}.	3e	Active:5 Alias:3 CallerIdDetectionEnable:1 DTMFDialoutInterval:2x Enable:1 Name:o OnHookMinDuration:2x RingNumber:7t RingingTimeout:7q SecondStepDialing:30 SignalingMode:6f Status:p TimeoutBeforeDialing:7w ToneEventProfile:q
VoiceService.{i}.POTS.FXO.{i}.DiagTests.	2	DiagnosticsState:1r TestResult:28 TestSelector:66
VoiceService.{i}.POTS.FXS.{i}.	3f	Active:5 Alias:3 ChargingPulse:1 ClipGeneration:1 DialType:6t Enable:1 FaxPassThrough:2j ModemPassThrough:2j Name:o Status:p TerminalType:65 ToneEventProfile:q
VoiceService.{i}.POTS.FXS.{i}.DiagTests.	2	DiagnosticsState:1r TestResult:28 TestSelector:6b
VoiceService.{i}.POTS.FXS.{i}.VoiceProcessing.	2	EchoCancellationEnable:1 EchoCancellationInUse:5 EchoCancellationTail:12 ReceiveGain:17 TransmitGain:17
VoiceService.{i}.POTS.Ringer.	2	EventNumberOfEntries:0
VoiceService.{i}.POTS.Ringer.Event.{i}.	38	Alias:3 Cadence:80 Function:4k
VoiceService.{i}.ReservedPorts.	2	LANPortRange:1u WANPortRange:1u
VoiceService.{i}.SIP.	2	ClientNumberOfEntries:0 NetworkNumberOfEntries:0 ProxyNumberOfEntries:0 RegistrarNumberOfEntries:0
VoiceService.{i}.SIP.Client.{i}.	1i	Alias:3 AuthPassword:1t AuthUserName:1o ContactNumberOfEntries:0 E164Format:1z Enable:4 MaxSessions:k Network:2f Origin:c QuiescentMode:1 RegisterMode:6n RegisterURI:5z SIPEventSubscribeNumberOfEntries:0 Status:1m T38Enable:1
VoiceService.{i}.SIP.Client.{i}.Contact.{i}.	23	Alias:3 ContactURI:7 Enable:4 ExpireTime:h IPAddress:1c Origin:c PingInterval:2t Port:13 Status:18 UserAgent:i
VoiceService.{i}.SIP.Client.{i}.EventSubscribe.{i}.	3l	Alias:3 AuthPassword:1t AuthUserName:1o Enable:4 Event:1k
VoiceService.{i}.SIP.Network.{i}.	1j	Alias:3 ChosenDomain:4f ChosenIPAddress:z ChosenPort:11 CodecList:10 ConferenceCallDomainURI:a DSCPMark:2r Enable:4 EthernetPriorityMark:b EventSubscribeNumberOfEntries:0 FQDNServerNumberOfEntries:0 InboundAuth:6j InboundAuthPassword:6x InboundAuthUsername:7 InviteExpires:14 MaxSessions:k NoLoginRetry:1 NonVoiceBandwidthReservedDownstream:v NonVoiceBandwidthReservedUpstream:v Organization:7 OutboundProxy:7 OutboundProxyPort:1v OutboundProxyPrecedence:4v OutboundProxyResolvedAddress:z ProxyServer:7 ProxyServerPort:1v ProxyServerTransport:1b QuiescentMode:1 ReInviteExpires:14 Realm:1s RegisterExpires:14 RegisterRetryInterval:14 RegistrarServer:7 RegistrarServerPort:1v RegistrarServerTransport:1b RegistrationPeriod:14 ResponseMapNumberOfEntries:77 STUNEnable:4 STUNServer:7 ServerDomain:7 Status:1n TimerA:9 TimerB:9 TimerC:9 TimerD:9 TimerE:9 TimerF:9 TimerG:9 TimerH:9 TimerI:9 TimerJ:9 TimerK:9 TimerLoginRejected:8 TimerRegistrationFailed:8 TimerSubscriptionFailed:8 TimerT1:9 TimerT2:9 TimerT4:9 UnansweredRegistrationAttempts:0 UseCodecPriorityInSDPResponse:4 UserAgentDomain:7 UserAgentPort:l UserAgentTransport:1b VLANIDMark:b VoIPProfile:r
VoiceService.{i}.SIP.Network.{i}.EventSubscribe.{i}.	3k	Alias:3 Enable:4 Event:1a ExpireTime:8 Notifier:7 NotifierPort:l NotifierTransport:1b
VoiceService.{i}.SIP.Network.{i}.FQDNServer.{i}.	3j	Alias:3 Domain:a Enable:4 IPAddresses:74 Origin:c Port:13 Priority:l Weight:l
VoiceService.{i}.SIP.Network.{i}.ResponseMap.{i}.	3q	Alias:3 Enable:4 SIPResponseNumber:7y TextMessage:s Tone:19
VoiceService.{i}.SIP.Proxy.{i}.	3n	Alias:3 ContactURI:i Enable:4 Origin:c ProxyIPAddress:1c ProxyPort:13 Status:18 VoIPProfile:r
VoiceService.{i}.SIP.Registrar.{i}.	3p	AccountNumberOfEntries:0 Alias:3 ContactURI:i Enable:4 Organization:7 Origin:c PingInterval:2t QuiescentMode:1 Realm:1s RegisterExpires:8 RegistrarIPAddress:1c RegistrarPort:13 Status:18 VoIPProfile:r
VoiceService.{i}.SIP.Registrar.{i}.Account.{i}.	4c	Alias:3 AuthPassword:1t AuthUserName:1o CallStatus:1l CodecList:10 ContactNumberOfEntries:0 Domain:a Enable:68 Origin:c QuiescentMode:1 RegistrationStatus:4t Status:50 URI:60 VoIPProfile:r
VoiceService.{i}.SIP.Registrar.{i}.Account.{i}.Contact.{i}.	23	Alias:3 ContactURI:a Enable:4 ExpireTime:h IPAddress:1c Origin:c Port:13 Status:18 UserAgent:1p
VoiceService.{i}.Terminal.{i}.	35	Alias:3 AudioNumberOfEntries:0 Enable:1 QuiescentMode:1 Status:52 ToneEventProfile:q
VoiceService.{i}.Terminal.{i}.Audio.{i}.	33	Alias:3 Name:a
VoiceService.{i}.Terminal.{i}.Audio.{i}.VoiceProcessing.	2	EchoCancellationEnable:1 EchoCancellationInUse:5 EchoCancellationTail:12 ReceiveGain:17 TransmitGain:17
VoiceService.{i}.Terminal.{i}.ButtonMap.	2	ButtonNumberOfEntries:0
VoiceService.{i}.Terminal.{i}.ButtonMap.Button.{i}.	34	Alias:3 ButtonMessage:1p ButtonName:25 FacilityAction:63 FacilityActionArgument:a QuickDialNumber:61 UserAccess:1
VoiceService.{i}.Terminal.{i}.DiagTests.	2	DiagnosticsState:1r PhoneRinging:5 TestSelector:6o
VoiceService.{i}.Terminal.{i}.Ringer.	2	DescriptionNumberOfEntries:0 PatternNumberOfEntries:0
VoiceService.{i}.Terminal.{i}.Ringer.Description.{i}.	3t	Alias:3 RingEnable:4 RingFile:7 RingName:s RingPattern:2g
VoiceService.{i}.Terminal.{i}.Ringer.Pattern.{i}.	24	Alias:3 Duration:2y Enable:4 NextPattern:2g RingerOn:4
VoiceService.{i}.Tone.	2	DefaultEventProfile:5u DefautEventProfile:5t DescriptionNumberOfEntries:0 EventProfileNumberOfEntries:0 PatternNumberOfEntries:0
VoiceService.{i}.Tone.Description.{i}.	3u	Alias:3 ToneEnable:4 ToneFile:7 ToneName:s TonePattern:2h ToneRepetitions:7g ToneText:s
VoiceService.{i}.Tone.EventProfile.{i}.	3w	Alias:3 EventNumberOfEntries:0
VoiceService.{i}.Tone.EventProfile.{i}.Event.{i}.	3v	Alias:3 Function:67 Tone:19
VoiceService.{i}.Tone.Pattern.{i}.	24	Alias:3 Duration:2y Enable:4 Frequency1:1g Frequency2:1g Frequency3:1g Frequency4:7i ModulationFrequency:1g ModulationPower:w NextPattern:2h Power1:w Power2:w Power3:w Power4:w ToneOn:4
VoiceService.{i}.Trunk.{i}.	44	Alias:3 CodecPriority:6e DDIRange:1u Enable:4 LineObjectCreation:1 MaxChannels:m MaxInboundChannelCount:b MaxOutboundChannelCount:b Name:5f Origin:c Provider:5o QuiescentMode:1 Status:51
VoiceService.{i}.VoIPProfile.{i}.	45	Alias:3 DTMFMethod:72 DTMFMethodG711:6c Enable:4 Name:s NumberOfWorstQIValues:m QICalculationInterval:8 QIModelUsed:5e QuiescentMode:1
VoiceService.{i}.VoIPProfile.{i}.FaxT38.	2	HighSpeedRedundancy:7h LowSpeedRedundancy:7j MaxBitRate:7m TCFMethod:6d
VoiceService.{i}.VoIPProfile.{i}.RTP.	2	DSCPMark:2s EthernetPriorityMark:b Gmin:7p JitterBufferActualSize:1w JitterBufferMaxSize:1w JitterBufferMinSize:1w JitterBufferType:2k LocalPortMax:2v LocalPortMin:2v TelephoneEventPayloadType:7f VLANIDMark:b
VoiceService.{i}.VoIPProfile.{i}.RTP.RTCP.	2	Enable:1 LocalCName:1p TxRepeatInterval:9
VoiceService.{i}.VoIPProfile.{i}.RTP.Redundancy.	2	BlockPayloadType:76 DTMFRedundancy:16 Enable:4 FaxAndModemRedundancy:16 MaxSessionsUsingRedundancy:k ModemRedundancy:16 PayloadType:7e VoiceRedundancy:16
VoiceService.{i}.VoIPProfile.{i}.RTP.SRTP.	2	Enable:1 EncryptionKeySizes:81 KeyingMethods:73
`;
