/// The demo county (示例县): made through the public API only, as schools would. Clauses: shows 2.3,
/// 2.4, 3.1.3, 3.1.4, 3.1.5e, 3.3.2b. Uses: `client`, `county`, `file`, the stack.
package org.guanai.demo;
