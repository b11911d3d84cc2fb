// node tools/datamodel/generate.ts
export const MODEL = `beckon-model	1	StorageService:1.3	
unsignedInt/
boolean/w
boolean/
object/
boolean/w	d"false"	k"object"
string/wC	t"Alias"	S64
string/w	S64	d""	k"object"
string/	e["Enabled","Disabled","Error"]
unsignedInt/w	m"0"	M"600"	u"seconds"
unsignedInt/w	m"1"	M"32"
string/	S64
boolean/	d"false"	k"object"
string/w	S64
unsignedInt/	u"MB"
unsignedInt/C	u"MB"
unsignedInt/w	m"0"	M"7"	d"7"	k"object"
unsignedInt/w	u"MB"
unsignedInt/w	u"MB"	d"0"	k"object"
boolean/w	d"false"	k"factory"
int/	u"days"
object/t	q[["Alias"]]	c"StorageServiceNumberOfEntries"
object/t	q[["Name"],["Vendor","Model","SerialNumber"],["Alias"]]	c"PhysicalMediumNumberOfEntries"
object/tw	q[["GroupName"],["Alias"]]	c"UserGroupNumberOfEntries"	b"Enable"
object/tw	q[["GroupReference"],["Alias"]]	c"GroupAccessNumberOfEntries"	b"Enable"
object/tw	q[["Name"],["Alias"]]	c"FolderNumberOfEntries"	b"Enable"
object/tw	q[["Name"],["Alias"]]	c"LogicalVolumeNumberOfEntries"	b"Enable"
object/tw	q[["PhysicalMediumReference"],["Alias"]]	c"StorageArrayNumberOfEntries"	b"Enable"
object/tw	q[["UserReference"],["Alias"]]	c"UserAccessNumberOfEntries"	b"Enable"
object/tw	q[["Username"],["Alias"]]	c"UserAccountNumberOfEntries"	b"Enable"
string/	E"StorageService.{i}.Capabilities.SupportedFileSystemTypes"
string/	S128
string/	e["HDD","SSD","SSHD"]
string/	e["OK","Failing","Error"]
string/	e["Offline","Online","Error"]	d"Offline"	k"object"
string/	e["Online","Standby","Offline"]
string/	e["Rebuilding","Initializing","Offline","Online","Error","Degraded","Critical"]	d"Offline"	k"object"
string/	e["USB 1.1","USB 2.0","USB 3.0","USB 3.1","IEEE1394","IEEE1394b","IDE","EIDE","ATA/33","ATA/66","ATA/100","ATA/133","SATA/150","SATA/300","SATA/600","SATA/1969","SCSI-1","Fast SCSI","Fast-Wide SCSI","Ultra SCSI","Ultra Wide SCSI","Ultra2 SCSI","Ultra2 Wide SCSI","Ultra3 SCSI","Ultra-320 SCSI","Ultra-640 SCSI","SAS-1","SAS-2","SAS-3","SAS-4","SSA","SSA-40","Fibre Channel"]
string/l	e["FAT16","FAT32","NTFS","ReFs","HFS","HFS+","HSFJ","ext2","ext3","ext4","XFS","REISER","Reiser4","btrfs","ZFS","EncFs","exFAT"]
string/l	e["RAID0","RAID1","RAID2","RAID3","RAID4","RAID5","RAID6","RAID10","RAID0+1","RAID30","RAID50","RAID60"]
string/l	e["SMB","NFS","AFP"]
string/w	S255
string/w	S256	R["StorageService.{i}.LogicalVolume.{i}.Folder."]
string/w	S256	R["StorageService.{i}.PhysicalMedium.","StorageService.{i}.StorageArray."]
string/w	S256	d""	k"object"	R["StorageService.{i}.UserAccount."]
string/w	S256	d""	k"object"	R["StorageService.{i}.UserGroup."]
string/w	d"Linear"	k"object"	E"StorageService.{i}.Capabilities.SupportedRaidTypes"
string/wh	S64
string/wl	L1024	R["StorageService.{i}.PhysicalMedium."]
string/wl	L1024	d""	k"object"	R["StorageService.{i}.UserGroup."]
unsignedInt/	m"0"	M"100"
unsignedInt/	u"degrees C"
unsignedInt/	u"hours"
unsignedInt/C	u"hours"
unsignedInt/w	m"0"	M"3"	d"2"	k"object"
unsignedInt/w	m"0"	M"65535"	d"115"	k"factory"
unsignedInt/w	m"0"	M"65535"	d"21"	k"factory"
unsignedInt/w	m"0"	M"65535"	d"443"	k"factory"
unsignedInt/w	m"0"	M"65535"	d"80"	k"factory"

		StorageServiceNumberOfEntries:0
StorageService.{i}.	k	Alias:5 Enable:1 LogicalVolumeNumberOfEntries:0 PhysicalMediumNumberOfEntries:0 StorageArrayNumberOfEntries:0 UserAccountNumberOfEntries:0 UserGroupNumberOfEntries:0
StorageService.{i}.Capabilities.	3	FTPCapable:2 HTTPCapable:2 HTTPSCapable:2 HTTPWritable:2 SFTPCapable:2 SupportedFileSystemTypes:11 SupportedNetworkProtocols:13 SupportedRaidTypes:12 VolumeEncryptionCapable:2
StorageService.{i}.FTPServer.	3	Enable:1 IdleTime:8 MaxNumUsers:9 PortNumber:1j Status:7
StorageService.{i}.FTPServer.AnonymousUser.	3	Enable:1 ReadOnlyAccess:1 StartingFolder:15
StorageService.{i}.HTTPSServer.	3	AuthenticationReq:1 Enable:1 HTTPWritingEnabled:2 IdleTime:8 MaxNumUsers:9 PortNumber:1k Status:7
StorageService.{i}.HTTPServer.	3	AuthenticationReq:1 Enable:1 HTTPWritingEnabled:2 IdleTime:8 MaxNumUsers:9 PortNumber:1l Status:7
StorageService.{i}.LogicalVolume.{i}.	p	Alias:5 Capacity:g Enable:4 Encrypted:2 FileSystem:t FolderNumberOfEntries:0 Name:6 PhysicalReference:16 Status:x ThresholdLimit:h ThresholdReached:b UsedSpace:e
StorageService.{i}.LogicalVolume.{i}.Folder.{i}.	o	Alias:5 Enable:4 GroupAccessNumberOfEntries:0 Name:6 UserAccessNumberOfEntries:0 UserAccountAccess:1h
StorageService.{i}.LogicalVolume.{i}.Folder.{i}.GroupAccess.{i}.	n	Alias:5 Enable:i GroupReference:18 Permissions:f
StorageService.{i}.LogicalVolume.{i}.Folder.{i}.Quota.	3	Capacity:g Enable:4 ThresholdLimit:h ThresholdReached:b UsedSpace:e
StorageService.{i}.LogicalVolume.{i}.Folder.{i}.UserAccess.{i}.	r	Alias:5 Enable:4 Permissions:f UserReference:17
StorageService.{i}.NetInfo.	3	DomainName:14 HostName:c
StorageService.{i}.NetworkServer.	3	AFPEnable:1 NFSEnable:1 NetworkProtocolAuthReq:1 SMBEnable:1
StorageService.{i}.PhysicalMedium.{i}.	l	Alias:5 Capacity:d ConnectionType:10 FirmwareVersion:a Health:w HotSwappable:2 Model:u Name:c Removable:2 SMARTCapable:2 SerialNumber:a Status:y Type:v Uptime:1g Vendor:a
StorageService.{i}.PhysicalMedium.{i}.SMART.	3	CurrentPendingSectorCount:0 PowerCycleCount:0 PowerOnHours:1f PredictedFailure:j ReadErrors:0 ReallocatedSectorsCount:0 ReallocationEventCount:0 SoftReadErrors:0 SparesRemaining:1d SpinRetryCount:0 Temperature:1e UncorrectableSectorCount:0 WriteErrors:0
StorageService.{i}.SFTPServer.	3	Enable:1 IdleTime:8 MaxNumUsers:9 PortNumber:1i Status:7
StorageService.{i}.StorageArray.{i}.	q	Alias:5 Enable:4 Name:6 PhysicalMediumReference:1b RaidType:19 Status:z UsableCapacity:d
StorageService.{i}.UserAccount.{i}.	s	Alias:5 AllowFTPAccess:4 AllowHTTPAccess:4 Enable:4 Password:1a UserGroupParticipation:1c Username:6
StorageService.{i}.UserGroup.{i}.	m	Alias:5 Enable:4 GroupName:6
`;
