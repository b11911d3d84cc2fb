// node tools/datamodel/generate.ts
export const MODEL = `beckon-model	1	STBService:1.4	
unsignedInt/
object/
unsignedInt/l
boolean/w
string/wC	t"Alias"	S64
unsignedInt/C
string/	S256
string/	e["Disabled","Enabled","Error"]
int/	m"-1"
unsignedInt/	u"milliseconds"
boolean/
unsignedInt/l	u"RTP packets"
unsignedInt/l	u"milliseconds"
unsignedInt/l	u"seconds"
unsignedInt/w
string/l
unsignedInt/C	u"seconds"
string/
string/w	S256
object/t	q[["Profile","Level"],["Alias"]]	c"ProfileLevelNumberOfEntries"
string/	t"IPAddress"	S45
string/l	E"STBService.{i}.Capabilities.AudioDecoder.AudioStandards"
unsignedInt/	u"Kilobits per second"
unsignedInt/w	u"milliseconds"
dateTime/
string/l	L1024
string/l	p["(\\\\d+(:\\\\d+)*)?"]
string/w	S64
unsignedInt/l	m"0"	M"65535"
unsignedInt/w	m"0"	M"65535"
unsignedInt/w	u"kHz"
int/	m"-1"	u"bytes"
int/	m"-1"	u"seconds"
int/w	m"-1"
object/t	q[["ContentReferenceId"],["Alias"]]	c"ContentItemNumberOfEntries"
string/	E"STBService.{i}.Capabilities.FrontEnd.IP.MultiplexTypes"
string/	S256	R["STBService.{i}.AVStreams.AVStream."]
string/	S256	R["STBService.{i}.Services.StorageService.{i}.PhysicalMedium.","STBService.{i}.Services.StorageService.{i}.LogicalVolume.","STBService.{i}.Services.StorageService.{i}.LogicalVolume.{i}.Folder."]
string/	S32
string/	S64
string/	e["Disabled","Auto mode EC On","Auto mode EC Off without buffering","Auto mode EC Off with buffering","Forced mode EC On","Error"]
string/l	L1024	R["STBService.{i}.Components.SCART."]
string/w	e["Auto","Forced"]
unsignedInt/	m"0"	M"255"	u"%"
unsignedInt/	m"0"	M"65535"
unsignedInt/C	u"dB"
unsignedInt/w	m"1"
unsignedInt/w	u"seconds"
unsignedInt/wl	m"1"	u"milliseconds"
boolean/l
boolean/wc
dateTime/w
hexBinary/	S256
object/t	c"ParameterNumberOfEntries"
object/t	q[["Alias"]]	c"STBServiceNumberOfEntries"
object/t	q[["DvbId"],["Alias"]]	c"ServiceNumberOfEntries"
object/t	q[["GroupAddress"],["Alias"]]	c"ClientGroupNumberOfEntries"
object/t	q[["GroupAddress"],["Alias"]]	c"ClientGroupStatsNumberOfEntries"
object/t	q[["LogicalChannelNumber"],["Alias"]]	c"LogicalChannelNumberOfEntries"
object/t	q[["MetricName"],["Alias"]]	c"HighLevelMetricStatsNumberOfEntries"
object/t	q[["Name"],["Alias"]]	c"AVPlayerNumberOfEntries"
object/t	q[["Name"],["Alias"]]	c"AVStreamNumberOfEntries"
object/t	q[["Name"],["Alias"]]	c"AudioDecoderNumberOfEntries"
object/t	q[["Name"],["Alias"]]	c"AudioOutputNumberOfEntries"
object/t	q[["Name"],["Alias"]]	c"CANumberOfEntries"
object/t	q[["Name"],["Alias"]]	c"ChannelNumberOfEntries"
object/t	q[["Name"],["Alias"]]	c"DRMNumberOfEntries"
object/t	q[["Name"],["Alias"]]	c"FrontEndNumberOfEntries"
object/t	q[["Name"],["Alias"]]	c"HDMINumberOfEntries"
object/t	q[["Name"],["Alias"]]	c"InboundNumberOfEntries"
object/t	q[["Name"],["Alias"]]	c"OutboundNumberOfEntries"
object/t	q[["Name"],["Alias"]]	c"SCARTNumberOfEntries"
object/t	q[["Name"],["Alias"]]	c"SPDIFNumberOfEntries"
object/t	q[["Name"],["Alias"]]	c"ServiceProviderNumberOfEntries"
object/t	q[["Name"],["Alias"]]	c"StorageNumberOfEntries"
object/t	q[["Name"],["Alias"]]	c"VideoDecoderNumberOfEntries"
object/t	q[["Name"],["Alias"]]	c"VideoOutputNumberOfEntries"
object/t	q[["SequenceNumber"]]	c"EntryNumberOfEntries"
object/t	q[["ServiceType"],["Alias"]]	c"MainStreamNumberOfEntries"
string/	E"STBService.{i}.Capabilities.AudioDecoder.AudioStandards"
string/	E"STBService.{i}.Capabilities.AudioOutput.AudioFormats"
string/	E"STBService.{i}.Capabilities.FrontEnd.IP.DownloadTransportProtocols"
string/	E"STBService.{i}.Capabilities.FrontEnd.IP.StreamingControlProtocols"
string/	E"STBService.{i}.Capabilities.FrontEnd.IP.StreamingTransportControlProtocols"
string/	E"STBService.{i}.Capabilities.FrontEnd.IP.StreamingTransportProtocols"
string/	E"STBService.{i}.Capabilities.HDMI.SupportedResolutions"
string/	E"STBService.{i}.Capabilities.VideoOutput.CompositeVideoStandards"
string/	S1024
string/	S12
string/	S256	E"STBService.{i}.Capabilities.CA.CASystems"
string/	S256	E"STBService.{i}.Capabilities.DRM.DRMSystems"
string/	S256	E"STBService.{i}.Capabilities.ServiceMonitoring.HighLevelMetricNames"
string/	S256	R["STBService.{i}.Capabilities.VideoDecoder.MPEG2Part2.ProfileLevel."]
string/	S256	R["STBService.{i}.Capabilities.VideoDecoder.MPEG4Part10.ProfileLevel."]
string/	S256	R["STBService.{i}.Capabilities.VideoDecoder.MPEG4Part2.ProfileLevel."]
string/	S256	R["STBService.{i}.Capabilities.VideoDecoder.SMPTEVC1.ProfileLevel."]
string/	S256	R["STBService.{i}.Components.AudioDecoder."]
string/	S256	R["STBService.{i}.Components.CA."]
string/	S256	R["STBService.{i}.Components.DRM."]
string/	S256	R["STBService.{i}.Components.FrontEnd."]
string/	S256	R["STBService.{i}.Components.FrontEnd.{i}.DVBT.ServiceListDatabase.LogicalChannel."]
string/	S256	R["STBService.{i}.Components.FrontEnd.{i}.DVBT.ServiceListDatabase.LogicalChannel.{i}.Service."]
string/	S256	R["STBService.{i}.Components.FrontEnd.{i}.IP.Inbound."]
string/	S256	R["STBService.{i}.Components.FrontEnd.{i}.IP.Outbound."]
string/	S256	R["STBService.{i}.Components.VideoDecoder."]
string/	e["4:3","16:9"]
string/	e["Disabled","Enabled","ColorbarEnabled","Error"]
string/	e["Disabled","Enabled","Error_PVRWriteFailure","Error_PVRReadFailure","Error"]
string/	e["Disabled","Enabled","Muted","Error"]
string/	e["Disabled","Enabled","Trigger"]
string/	e["Disabled","Stopped","Play","Paused","FastForward","Rewind"]
string/	e["L5","L4","L4a","L3b","L3","L2","L1","L0"]
string/	e["LL","ML","H-14","HL"]
string/	e["LL","ML","HL","L0","L1","L2","L3","L4"]
string/	e["None","Letterbox","16:9 Letterbox","14:9 Letterbox","CenterCutOut","Combined","Combined 16:9 Letterbox and CenterCutOut","Combined 14:9 Letterbox and CenterCutOut"]
string/	e["Normal","Force Monitor"]
string/	e["Present","None","Error"]
string/	e["SIMPLE","SIMPLE SCALABLE","CORE","CORE SCALABLE","ADVANCED CORE","MAIN","N-BIT","ADVANCED REAL TIME SIMPLE","ADVANCED CODING EFFICIENCY","SIMPLE STUDIO","CORE STUDIO","ADVANCED SIMPLE","FINE GRANULARITY SCALABLE","ADVANCED SCALABLE TEXTURE","ANIMATED 2D MESH","BASIC ANIMATED TEXTURE","STILL SCALABLE TEXTURE","SIMPLE FACE","SIMPLE FBA"]
string/	e["SP","MP","AP"]
string/	e["SP","MP","SNR","Spt","HP","4:2:2"]
string/	e["v1","v2","v3"]
string/	t"UUID"	s36	S36	p["[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}"]
string/l	L1024	R["STBService.{i}.AVStreams.AVStream."]
string/l	L1024	R["STBService.{i}.Components.AudioOutput."]
string/l	L1024	R["STBService.{i}.Components.VideoOutput."]
string/l	N10
string/l	e["1","1b","1.1","1.2","1.3","2","2.1","2.2","3","3.1","3.2","4","4.1","4.2","5","5.1"]
string/l	e["640x480p/60Hz","1280x720p/60Hz","1920x1080i/60Hz","720x480p/60Hz","720(1440)x480i/60Hz","1280x720p/50Hz","1920x1080i/50Hz","720x576p/50Hz","720(1440)x240p/60Hz","2880x480i/60Hz","2880x240p/60Hz","1440x480p/60Hz","1920x1080p/60Hz","720(1440)x288p/50Hz","2880x576i/50Hz","2880x288p/50Hz","1440x576p/50Hz","1920x1080p/50Hz","1920x1080p/24Hz","1920x1080p/25Hz","1920x1080p/30Hz","2880x480p/60Hz","2880x576p/50Hz","1920x1080i (1250 total)/50Hz","720(1440)x480i/120Hz","720x480p/120Hz","1920x1080i/120Hz","1280x720p/120Hz","720(1440)x480i/240Hz","720x480p/240Hz","720(1440)x576i/100Hz","720x576p/100Hz","1920x1080i/100Hz","1280x720p/100Hz","720(1440)x576i/200Hz","720x576p/200Hz","1280x720p/24Hz","1280x720p/25Hz","1280x720p/30Hz","1920x1080p/120Hz","1920x1080p/100Hz"]
string/l	e["ANALOG-MONO","ANALOG-2-CHANNELS","ANALOG-5.1-CHANNELS","DIGITAL-OPTICAL-SP/DIF","DIGITAL-COAXIAL-SP/DIF","HDMI","RF"]
string/l	e["BASELINE","MAIN","EXTENDED","HIGH","HIGH 10","HIGH 4:2:2","HIGH 4:4:4"]
string/l	e["CVBS","S-Video","YPrPb","RGsB","RGB","HDMI","DVI","RF"]
string/l	e["HTTP","HTTPS","FTP","FTPS","SFTP","TFTP"]
string/l	e["IPTV","VoD","IP","TEST","IP-All","CAB","DTT","SAT","PVR"]
string/l	e["MPEG1-Part3-Layer2","MPEG1-Part3-Layer3","MPEG2-Part3 -Layer2","MPEG2-Part3-Layer3","MPEG2.5","MP3-PRO","MP3-Surround","MPEG2-AAC-LC","MPEG4-AAC-LC","MPEG4-AAC-MP","MPEG4-BSAC","MPEG4-AAC-HE-v2","MPEG-Surround","DOLBY-AC3","DOLBY-DD+","DTS","DTS-HD"]
string/l	e["MPEG2-Part2","MPEG4-Part2","MPEG4-Part10","SMPTE-VC-1"]
string/l	e["NTSC-J","NTSC-M","PAL-B","PAL-D","PAL-G","PAL-H","PAL-I","PAL-N","PAL-M","SECAM-B","SECAM-G","SECAM-H","SECAM-D","SECAM-K","SECAM-K1","SECAM-L"]
string/l	e["None","MPEG1-SYS","MPEG2-PS","VOB","MPEG2-TS"]
string/l	e["RTCP","ARQ","AL-FEC"]
string/l	e["RTSP","IGMP","IGMPv2","IGMPv3","DSM-CC"]
string/l	e["UDP","TCP","SCTP","DCCP","RTP","HTTP"]
string/l	p["\\\\d+:\\\\d+"]
string/w	E"STBService.{i}.Capabilities.HDMI.SupportedResolutions"
string/w	E"STBService.{i}.Capabilities.ServiceMonitoring.ServiceTypes"
string/w	E"STBService.{i}.Capabilities.VideoOutput.DisplayFormats"
string/w	E"STBService.{i}.Capabilities.VideoOutput.VideoFormats"
string/w	S12
string/w	e["0","1","2","4"]
string/w	e["0","1/2","2/3","3/4","5/6","7/8"]
string/w	e["1/2","2/3","3/4","5/6","7/8"]
string/w	e["1/32","1/16","1/8","1/4"]
string/w	e["2k","8k"]
string/w	e["8MHz","7MHz","6MHz"]
string/w	e["Auto","Manual"]
string/w	e["QPSK","16QAM","64QAM"]
unsignedInt/	m"1"
unsignedInt/	u"kHz"
unsignedInt/C	m"0"	M"100"	u"%"
unsignedInt/C	u"multiples of 1e-9"
unsignedInt/w	m"0"	M"100"	u"%"
unsignedInt/w	m"0"	M"63"
unsignedInt/w	m"1"	M"25"	u"seconds"
unsignedInt/w	m"1"	u"milliseconds"
unsignedInt/w	m"1"	u"seconds"
unsignedInt/wl	m"1"	u"packets"

		STBServiceNumberOfEntries:0
STBService.{i}.	1i	Alias:4 Enable:3
STBService.{i}.AVPlayers.	1	AVPlayerNumberOfEntries:0 ActiveAVPlayers:0 PreferredAudioLanguage:r PreferredBehaviour:r PreferredSubtitlingLanguage:r ResetPINCode:3
STBService.{i}.AVPlayers.AVPlayer.{i}.	1o	Alias:4 AudioLanguage:13 AudioOutputs:3f Enable:3 MainStream:10 Name:6 PIPStreams:3e Status:7 SubtitlingLanguage:13 SubtitlingStatus:7 VideoOutputs:3g
STBService.{i}.AVStreams.	1	AVStreamNumberOfEntries:0 ActiveAVStreams:0
STBService.{i}.AVStreams.AVStream.{i}.	1p	Alias:4 AudioDecoder:2o CA:2p DRM:2q FrontEnd:2r Inbound:2u Name:6 Outbound:2v PVRState:32 Status:2z VideoDecoder:2w
STBService.{i}.Applications.	1	ServiceProviderNumberOfEntries:0
STBService.{i}.Applications.AudienceStats.	1	ChannelNumberOfEntries:0 Enable:3 Reset:3 ResetTime:g
STBService.{i}.Applications.AudienceStats.Channel.{i}.	1t	Alias:4 Duration:g Name:6
STBService.{i}.Applications.CDSPull.	1	ContentItemNumberOfEntries:0 Reference:11
STBService.{i}.Applications.CDSPull.ContentItem.{i}.	y	Alias:4 ContentReferenceId:h DeleteItem:3 VersionNumber:17
STBService.{i}.Applications.CDSPush.	1	ContentItemNumberOfEntries:0 Reference:11
STBService.{i}.Applications.CDSPush.ContentItem.{i}.	y	Alias:4 ContentReferenceId:h DeleteItem:3 VersionNumber:17
STBService.{i}.Applications.ServiceProvider.{i}.	21	ActiveBCGServers:2f Alias:4 Domain:i Name:i ServiceDiscoveryServer:i
STBService.{i}.Capabilities.	1	MaxActiveAVPlayers:8 MaxActiveAVStreams:8
STBService.{i}.Capabilities.AudienceStats.	1	MaxAudienceStatsChannels:8
STBService.{i}.Capabilities.AudioDecoder.	1	AudioStandards:3p
STBService.{i}.Capabilities.AudioOutput.	1	AudioFormats:3k
STBService.{i}.Capabilities.CA.	1	CASystems:p
STBService.{i}.Capabilities.CDS.	1	PullCapable:a PushCapable:a
STBService.{i}.Capabilities.DRM.	1	DRMSystems:p
STBService.{i}.Capabilities.FrontEnd.	1	
STBService.{i}.Capabilities.FrontEnd.DVBT.	1	MaxActiveDVBTStreams:8 MaxLogicalChannels:8
STBService.{i}.Capabilities.FrontEnd.IP.	1	DownloadTransportProtocols:3n MaxActiveIPStreams:8 MaxActiveInboundIPStreams:8 MaxActiveOutboundIPStreams:8 MaxDejitteringBufferSize:v MultiplexTypes:3s StreamingControlProtocols:3u StreamingTransportControlProtocols:3t StreamingTransportProtocols:3v
STBService.{i}.Capabilities.HDMI.	1	CECSupport:a HDMI3D:a SupportedResolutions:3j
STBService.{i}.Capabilities.PVR.	1	MaxIOStreams:8 MaxPlaybackStreams:8 MaxRecordingStreams:8 MaxTimeDelay:w
STBService.{i}.Capabilities.ServiceMonitoring.	1	HighLevelMetricNames:p MaxActiveMainStreams:8 MaxEventsPerSampleInterval:v MaxMainStreamEventLogEntries:0 MaxReportSamples:8 MinSampleInterval:w ServiceTypes:3o
STBService.{i}.Capabilities.VideoDecoder.	1	VideoStandards:3q
STBService.{i}.Capabilities.VideoDecoder.MPEG2Part2.	1	AudioStandards:l ProfileLevelNumberOfEntries:0
STBService.{i}.Capabilities.VideoDecoder.MPEG2Part2.ProfileLevel.{i}.	j	Alias:4 Level:34 MaximumDecodingCapability:m Profile:3b
STBService.{i}.Capabilities.VideoDecoder.MPEG4Part10.	1	AudioStandards:l ProfileLevelNumberOfEntries:0
STBService.{i}.Capabilities.VideoDecoder.MPEG4Part10.ProfileLevel.{i}.	j	Alias:4 Level:3i MaximumDecodingCapability:m Profile:3l
STBService.{i}.Capabilities.VideoDecoder.MPEG4Part2.	1	AudioStandards:l ProfileLevelNumberOfEntries:0
STBService.{i}.Capabilities.VideoDecoder.MPEG4Part2.ProfileLevel.{i}.	j	Alias:4 Level:33 MaximumDecodingCapability:m Profile:39
STBService.{i}.Capabilities.VideoDecoder.SMPTEVC1.	1	AudioStandards:l ProfileLevelNumberOfEntries:0
STBService.{i}.Capabilities.VideoDecoder.SMPTEVC1.ProfileLevel.{i}.	j	Alias:4 Level:35 MaximumDecodingCapability:m Profile:3a
STBService.{i}.Capabilities.VideoOutput.	1	CompositeVideoStandards:3r DisplayFormats:3w HDCP:12 Macrovision:12 VideoFormats:3m
STBService.{i}.Components.	1	AudioDecoderNumberOfEntries:0 AudioOutputNumberOfEntries:0 CANumberOfEntries:0 DRMNumberOfEntries:0 FrontEndNumberOfEntries:0 HDMINumberOfEntries:0 SCARTNumberOfEntries:0 SPDIFNumberOfEntries:0 VideoDecoderNumberOfEntries:0 VideoOutputNumberOfEntries:0
STBService.{i}.Components.AudioDecoder.{i}.	1q	Alias:4 AudioStandard:27 Enable:3 Name:6 Status:7
STBService.{i}.Components.AudioOutput.{i}.	1r	Alias:4 AudioFormat:28 AudioLevel:4e CancelMute:3 Enable:3 Name:6 SCARTs:15 Status:30
STBService.{i}.Components.CA.{i}.	1s	Alias:4 Enable:3 Name:2h SmartCardReader:6 Status:7
STBService.{i}.Components.DRM.{i}.	1u	Alias:4 Enable:3 Name:2i SmartCardReader:6 Status:7
STBService.{i}.Components.FrontEnd.{i}.	1v	Alias:4 Enable:3 Name:6 Status:7
STBService.{i}.Components.FrontEnd.{i}.DVBT.	1	
STBService.{i}.Components.FrontEnd.{i}.DVBT.Install.	1	Progress:4c Start:3 StartFrequency:u Status:7 StopFrequency:u
STBService.{i}.Components.FrontEnd.{i}.DVBT.LogicalChannelConnect.	1	LogicalChannelNumber:e
STBService.{i}.Components.FrontEnd.{i}.DVBT.Modulation.	1	BER:5 CBER:5 ChannelBandwidth:47 CodeRateHP:44 CodeRateLP:43 Constellation:49 Frequency:u GuardInterval:45 HierarchicalInformation:42 Locked:a SNR:19 TransmissionMode:46
STBService.{i}.Components.FrontEnd.{i}.DVBT.Service.	1	CurrentLogicalChannel:2s CurrentService:2t
STBService.{i}.Components.FrontEnd.{i}.DVBT.ServiceConnect.	1	DvbId:41
STBService.{i}.Components.FrontEnd.{i}.DVBT.ServiceListDatabase.	1	LogicalChannelNumberOfEntries:0 Reset:3 TotalServices:0
STBService.{i}.Components.FrontEnd.{i}.DVBT.ServiceListDatabase.LogicalChannel.{i}.	1m	Alias:4 LogicalChannelNumber:0 ServiceNumberOfEntries:0
STBService.{i}.Components.FrontEnd.{i}.DVBT.ServiceListDatabase.LogicalChannel.{i}.Service.{i}.	1j	Alias:4 BER:5 CBER:4d DvbId:2g Frequency:4b Name:6 Preferred:3 SNR:19
STBService.{i}.Components.FrontEnd.{i}.IP.	1	ActiveInboundIPStreams:0 ActiveOutboundIPStreams:0 InboundNumberOfEntries:0 OutboundNumberOfEntries:0
STBService.{i}.Components.FrontEnd.{i}.IP.Dejittering.	1	BufferInitialLevel:n BufferSize:n
STBService.{i}.Components.FrontEnd.{i}.IP.FEC.	1	ECOperationStatus:14 Enable:3 OperationMode:16
STBService.{i}.Components.FrontEnd.{i}.IP.ForceMonitor.	1	Enable:3 Status:37 URI:i
STBService.{i}.Components.FrontEnd.{i}.IP.IGMP.	1	ClientGroupNumberOfEntries:0 ClientGroupStatsNumberOfEntries:0 ClientRobustness:e ClientUnsolicitedReportInterval:4g ClientVersion:3c DSCPMark:4f Enable:3 EthernetPriorityMark:x LoggingEnable:3 MaximumNumberOfConcurrentGroups:0 MaximumNumberOfTrackedGroups:0 Status:7 VLANIDMark:x
STBService.{i}.Components.FrontEnd.{i}.IP.IGMP.ClientGroup.{i}.	1k	Alias:4 GroupAddress:k UpTime:g
STBService.{i}.Components.FrontEnd.{i}.IP.IGMP.ClientGroupStats.{i}.	1l	Alias:4 CurrentDayStart:g GroupAddress:k QuarterHourStart:g TotalStart:g
STBService.{i}.Components.FrontEnd.{i}.IP.IGMP.ClientGroupStats.{i}.CurrentDay.	1	MaxJoinDelay:9 NumberOfJoins:5 NumberOfLeaves:5
STBService.{i}.Components.FrontEnd.{i}.IP.IGMP.ClientGroupStats.{i}.QuarterHour.	1	MaxJoinDelay:9 NumberOfJoins:5 NumberOfLeaves:5
STBService.{i}.Components.FrontEnd.{i}.IP.IGMP.ClientGroupStats.{i}.Total.	1	MaxJoinDelay:9 NumberOfJoins:5 NumberOfLeaves:5
STBService.{i}.Components.FrontEnd.{i}.IP.Inbound.{i}.	1x	Alias:4 DestinationAddress:k DestinationPort:18 DownloadTransportProtocol:29 MultiplexType:z Name:6 SourceAddress:k SourcePort:18 Status:7 StreamingControlProtocol:2a StreamingTransportControlProtocol:2b StreamingTransportProtocol:2c URI:6
STBService.{i}.Components.FrontEnd.{i}.IP.Outbound.{i}.	1y	Alias:4 MultiplexType:z Name:6 Status:7 URI:6
STBService.{i}.Components.FrontEnd.{i}.IP.RTCP.	1	Enable:3 Status:7 TxRepeatInterval:4h
STBService.{i}.Components.FrontEnd.{i}.IP.RTPAVPF.	1	ECOperationStatus:14 Enable:3 MaxLossBurst:e MaxReportTime:n MinLossPackets:e OperationMode:16 RetransmitTimeout:n Status:7
STBService.{i}.Components.FrontEnd.{i}.IP.ServiceConnect.	1	URI:i
STBService.{i}.Components.HDMI.{i}.	1w	Alias:4 Enable:3 Name:6 ResolutionMode:48 ResolutionValue:3x Status:7
STBService.{i}.Components.HDMI.{i}.DisplayDevice.	1	AutoLipSyncSupport:a CECSupport:a EEDID:1g HDMI3DPresent:a Name:6 PreferredResolution:2d Status:38 SupportedResolutions:f VideoLatency:9
STBService.{i}.Components.PVR.	1	StorageNumberOfEntries:0
STBService.{i}.Components.PVR.Storage.{i}.	22	Alias:4 Name:6 Reference:6
STBService.{i}.Components.SCART.{i}.	1z	Alias:4 Enable:3 Name:6 Presence:3 Status:7
STBService.{i}.Components.SPDIF.{i}.	20	Alias:4 AudioDelay:9 Enable:3 ForcePCM:3 Name:6 Passthrough:a Status:7
STBService.{i}.Components.VideoDecoder.{i}.	23	Alias:4 ContentAspectRatio:2x Enable:3 MPEG2Part2:2k MPEG4Part10:2l MPEG4Part2:2m Name:6 SMPTEVC1:2n Status:7
STBService.{i}.Components.VideoOutput.{i}.	24	Alias:4 AspectRatioBehaviour:36 ColorbarEnable:3 CompositeVideoStandard:2e DisplayFormat:3z Enable:3 HDCP:a Macrovision:a Name:6 SCARTs:15 Status:2y VideoFormat:40
STBService.{i}.ServiceMonitoring.	1	EventCollectionEnable:3 EventsPerSampleInterval:1a FetchSamples:e ForceSample:3 MainStreamNumberOfEntries:0 ReportEndTime:o ReportSamples:1a ReportStartTime:o SampleEnable:3 SampleInterval:4i SampleState:31 TimeReference:1f
STBService.{i}.ServiceMonitoring.GlobalOperation.	1	
STBService.{i}.ServiceMonitoring.GlobalOperation.Sample.	1	MaximumPortalResponse:c MinimumPortalResponse:c PortalResponse:q
STBService.{i}.ServiceMonitoring.GlobalOperation.Total.	1	MaximumPortalResponse:9 MinimumPortalResponse:9 ServiceAccessTime:9
STBService.{i}.ServiceMonitoring.MainStream.{i}.	26	AVStream:10 Alias:4 ChannelChangeFailureTimeout:1b DelayBetweenLossEventsHistogramIntervals:1c DurationSevereLossEventsHistogramIntervals:1c Enable:3 Gmin:e PacketsLostByEventHistogramIntervals:4j ServiceType:3y SessionId:3d SevereLossMinDistance:e SevereLossMinLength:e Status:7
STBService.{i}.ServiceMonitoring.MainStream.{i}.EventLog.	1	EntryNumberOfEntries:0 Reset:1e
STBService.{i}.ServiceMonitoring.MainStream.{i}.EventLog.Entry.{i}.	25	ParameterNumberOfEntries:0 SequenceNumber:4a Time:o Type:h
STBService.{i}.ServiceMonitoring.MainStream.{i}.EventLog.Entry.{i}.Parameter.{i}.	1h	Name:h Value:h
STBService.{i}.ServiceMonitoring.MainStream.{i}.Sample.	1	HighLevelMetricStatsNumberOfEntries:0 PVRTimeShift:1d SampleSeconds:d SignificantChanges:2
STBService.{i}.ServiceMonitoring.MainStream.{i}.Sample.AudioDecoderStats.	1	DecodedFrames:2 DecodingErrors:2 SampleSeconds:d
STBService.{i}.ServiceMonitoring.MainStream.{i}.Sample.DejitteringStats.	1	EmptyBufferTime:c Overruns:2 SampleSeconds:d Underruns:2
STBService.{i}.ServiceMonitoring.MainStream.{i}.Sample.HighLevelMetricStats.{i}.	1n	Alias:4 Enable:3 Metric:s Metric1:s Metric1Failures:0 Metric1Threshold:t Metric2:s Metric2Failures:0 Metric2Threshold:t MetricFailures:0 MetricName:2j MetricSampleInterval:1b MetricThreshold:t SampleSeconds:d Status:7
STBService.{i}.ServiceMonitoring.MainStream.{i}.Sample.MPEG2TSStats.	1	PacketDiscontinuityCounter:2 PacketDiscontinuityCounterBeforeCA:2 SampleSeconds:d TSPacketsDrained:2 TSPacketsReceived:2 TSSyncByteErrorCount:2 TSSyncLossCount:2
STBService.{i}.ServiceMonitoring.MainStream.{i}.Sample.RTPStats.	1	AverageLossDistance:b AverageLossDistanceBeforeEC:b AverageLossPeriod:b AverageLossPeriodBeforeEC:b DelayBetweenLossEventsHistogram:f DelayBetweenLossEventsHistogramBeforeEC:f DurationSevereLossEventsHistogram:f DurationSevereLossEventsHistogramBeforeEC:f LossEvents:2 LossEventsBeforeEC:2 MaximumLossPeriod:b MaximumLossPeriodBeforeEC:b MinimumLossDistance:b MinimumLossDistanceBeforeEC:b MinimumLossPeriod:b MinimumLossPeriodBeforeEC:b PacketsDiscarded:2 PacketsExpected:2 PacketsLost:2 PacketsLostBeforeEC:2 PacketsLostByEventHistogram:f PacketsLostByEventHistogramBeforeEC:f PacketsOutOfSequence:2 PacketsReceived:2 PacketsReceivedBeforeEC:2 RetransmitTimeouts:2 SampleSeconds:d SevereLossIndexCount:2 SevereLossIndexCountBeforeEC:2 SevereLossLengthCount:2 SevereLossLengthCountBeforeEC:2
STBService.{i}.ServiceMonitoring.MainStream.{i}.Sample.TCPStats.	1	BytesReceived:2 PacketsReceived:2 PacketsRetransmitted:2 SampleSeconds:d
STBService.{i}.ServiceMonitoring.MainStream.{i}.Sample.VideoDecoderStats.	1	AVResynchCounter:2 BConcealedFrames:2 BDecodedFrames:2 BLostFrames:2 ConcealedFrames:2 DecodedFrames:2 FrameRate:2 IConcealedFrames:2 IDecodedFrames:2 ILostFrames:2 LostFrames:2 PConcealedFrames:2 PDecodedFrames:2 PLostFrames:2 SampleSeconds:d
STBService.{i}.ServiceMonitoring.MainStream.{i}.Sample.VideoResponseStats.	1	AccessSuccesses:2 AverageVideoSystemResponse:c AverageVoDControlResponse:c ChannelChangeFailures:2 CompletionCount:2 MaximumVideoSystemResponse:c MaximumVoDControlResponse:c MinimumVideoSystemResponse:c MinimumVoDControlResponse:c RequestedTransactions:2 SampleSeconds:d VideoSystemResponse:q VoDControlResponse:q
STBService.{i}.ServiceMonitoring.MainStream.{i}.Total.	1	Reset:3 ResetTime:5 TotalSeconds:0
STBService.{i}.ServiceMonitoring.MainStream.{i}.Total.AudioDecoderStats.	1	DecodedFrames:5 DecodingErrors:0 TotalSeconds:0
STBService.{i}.ServiceMonitoring.MainStream.{i}.Total.DejitteringStats.	1	EmptyBufferTime:9 Overruns:5 TotalSeconds:0 Underruns:5
STBService.{i}.ServiceMonitoring.MainStream.{i}.Total.MPEG2TSStats.	1	PacketDiscontinuityCounter:0 PacketDiscontinuityCounterBeforeCA:0 TSPacketsReceived:5 TSSyncByteErrorCount:0 TSSyncLossCount:0 TotalSeconds:0
STBService.{i}.ServiceMonitoring.MainStream.{i}.Total.RTPStats.	1	DelayBetweenLossEventsHistogram:2 DelayBetweenLossEventsHistogramBeforeEC:2 DurationSevereLossEventsHistogram:2 DurationSevereLossEventsHistogramBeforeEC:2 LossEvents:0 LossEventsBeforeEC:0 PacketsDiscarded:0 PacketsExpected:5 PacketsLost:0 PacketsLostBeforeEC:0 PacketsLostByEventHistogram:2 PacketsLostByEventHistogramBeforeEC:2 PacketsOutOfSequence:0 PacketsReceived:5 PacketsReceivedBeforeEC:5 RetransmitTimeouts:0 SevereLossIndexCount:0 SevereLossIndexCountBeforeEC:0 SevereLossLengthCount:0 SevereLossLengthCountBeforeEC:0 TotalSeconds:0
STBService.{i}.ServiceMonitoring.MainStream.{i}.Total.TCPStats.	1	BytesReceived:5 PacketsReceived:5 PacketsRetransmitted:5 TotalSeconds:0
STBService.{i}.ServiceMonitoring.MainStream.{i}.Total.VideoDecoderStats.	1	AVResynchCounter:0 BConcealedFrames:0 BDecodedFrames:5 BLostFrames:0 ConcealedFrames:0 DecodedFrames:5 FrameRate:0 IConcealedFrames:0 IDecodedFrames:5 ILostFrames:0 LostFrames:0 PConcealedFrames:0 PDecodedFrames:5 PLostFrames:0 TotalSeconds:0
STBService.{i}.ServiceMonitoring.MainStream.{i}.Total.VideoResponseStats.	1	AccessSuccesses:0 ChannelChangeFailures:0 ChannelFailures:3h CompletionCount:0 MaximumVideoSystemResponse:9 MaximumVoDControlResponse:9 MinimumVideoSystemResponse:9 MinimumVoDControlResponse:9 RequestedTransactions:0 TotalSeconds:0
`;
