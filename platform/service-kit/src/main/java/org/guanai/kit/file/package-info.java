/// Files that are encrypted as they arrive (密封文件): uploads, attachments, exports; where they are
/// kept, and whether they are clean (`docs/decisions/0019-attachments-and-their-store.md`). Serves
/// the protection of data (2.3). May use `sealing`, `problem` and `s3`.
package org.guanai.kit.file;
