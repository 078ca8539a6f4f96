/// PostgreSQL from Maven artifacts, with a database and two roles for each service. Clauses: none.
/// Uses: `process`, `secret`, `say`.
package org.guanai.stack.postgres;
