/// A mail server that keeps what is sent and shows it on a page. Clauses: none. Uses: `secret`,
/// `say`.
package org.guanai.stack.mail;
