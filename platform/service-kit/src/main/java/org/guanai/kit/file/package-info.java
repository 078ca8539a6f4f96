/// Files that are encrypted as they arrive (密封文件): uploads, attachments, scans. Serves the
/// protection of data (2.3). May use `sealing`.
package org.guanai.kit.file;
