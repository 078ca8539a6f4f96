/// The access log (访问日志): who opened, wrote, took out or was refused what, read back from the audit
/// trail. Clauses: none; the minors' network regulation rests on it. Uses `sql`, `http`, `journal`.
package org.guanai.kit.access;
