/// Backup and restore (备份与恢复) of a whole platform that stands still: databases, realm, broker and
/// files in one archive, keys and passwords in another. Clauses: none; 2.2 rests on it. Uses:
/// `process`, `secret`, `say` and the lock of a state folder.
package org.guanai.stack.backup;
