/// The directory (通讯录): guardians, staff and helpers, in which language and by which addresses they
/// are reached (3.1.5f), from snapshots. Uses `student`.
package org.guanai.notification.directory;
