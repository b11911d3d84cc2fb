export { BackupError } from "./backup-error.ts";
export type { BackupHeader } from "./backup-header.ts";
export { createBackup } from "./create-backup.ts";
export { backupDataDirectory, checkBackup, restoreDataDirectory } from "./data-directory.ts";
export { refuseExisting, writeBackupFile } from "./write-backup-file.ts";
