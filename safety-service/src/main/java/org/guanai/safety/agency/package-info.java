/// The authorities that a school turns to (部门), and how they are reached. Clauses: 3.1.5e, 3.3.4a.
/// Uses nothing.
package org.guanai.safety.agency;
