/// For what a school is prepared (情景). Clauses: 3.1.5b, 3.1.5d. Uses nothing.
package org.guanai.safety.prepare.scenario;
