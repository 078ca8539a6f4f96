/// Yearly record checks of everybody who works at a school (从业查询, 3.3.1c; 未成年人保护法 62): the result
/// alone; a hit stops at once. May use `staff`, `human`, `office`, `place` and the kit's `rule`.
package org.guanai.registry.people.recordcheck;
