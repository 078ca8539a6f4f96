/// Who answers for each school (领导负责制, 3.1.1a), with the term of office; a school without is an
/// alert. What is late anywhere rolls up to the principal, who alone can be appointed. May use
/// `staff`, `place` and `calendar`.
package org.guanai.registry.people.responsible;
