/// A county of its own for each scenario, on one platform. Clauses: none. Uses: `demo`,
/// `demo.client`, the stack.
package org.guanai.acceptance.world;
