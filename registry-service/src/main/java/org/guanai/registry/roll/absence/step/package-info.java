/// What was done about an absence (缺课): calls, visits, the report. Clause 3.2.4f. Uses
/// `correction`.
package org.guanai.registry.roll.absence.step;
