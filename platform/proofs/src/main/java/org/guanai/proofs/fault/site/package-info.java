/// The platform that things go wrong around, what people do on it meanwhile, and the figures of a
/// scenario. Clauses: none. Uses: `fault.call`, `fault.proxy`, `load`, `proof`, `acceptance.world`.
package org.guanai.proofs.fault.site;
