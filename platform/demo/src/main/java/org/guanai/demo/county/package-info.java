/// The demo county (示例县) as it is invented: its townships and schools. Clauses: none. Uses:
/// nothing.
package org.guanai.demo.county;
