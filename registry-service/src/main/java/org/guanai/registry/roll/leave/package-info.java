/// Leave from school (休学) and return (复学): the school applies, the county decides, the enrolment
/// goes on. Clause 3.1.2c. Uses `child.student`, `correction` and `owed`.
package org.guanai.registry.roll.leave;
