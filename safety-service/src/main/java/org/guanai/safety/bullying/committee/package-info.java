/// The committee against bullying of a school (学生欺凌治理委员会): who sits in it. Clauses: 3.1.5e. Uses
/// `acting`, `staff` and the kit.
package org.guanai.safety.bullying.committee;
