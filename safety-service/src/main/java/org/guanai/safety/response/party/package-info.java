/// Adults and outsiders in an incident (涉事人员): who, and in which role. Clauses: 3.1.5e. Uses
/// `incident`, `staff` and the kit.
package org.guanai.safety.response.party;
