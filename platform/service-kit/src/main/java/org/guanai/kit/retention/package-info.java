/// Retention (留存期限): machinery rows that are not kept for ever are deleted when their time is up.
/// Clauses: none; 2.2 and the minors' network regulation rest on it. Uses `sql` and `transaction`.
package org.guanai.kit.retention;
