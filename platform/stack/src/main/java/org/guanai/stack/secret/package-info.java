/// Secrets and key files, readable by their owner only. Clauses: none. Uses: nothing.
package org.guanai.stack.secret;
