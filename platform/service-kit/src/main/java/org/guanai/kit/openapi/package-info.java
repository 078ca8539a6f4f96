/// What every API document has in common (接口约定): roles, keys, headers, refusals, names. Serves all
/// clauses; a build-time filter that reads the resources' annotations. May use the kit's problem
/// and idempotency annotations only.
package org.guanai.kit.openapi;
