/// Kafka from Maven artifacts, one node. Clauses: none. Uses: `process`, `say`.
package org.guanai.stack.kafka;
