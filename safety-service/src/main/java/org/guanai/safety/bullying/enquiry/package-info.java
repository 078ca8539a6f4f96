/// Enquiries into bullying (欺凌调查认定): parties, hearings, finding within ten days, measures, appeal
/// to the county. Clauses: 3.1.5e. Uses `bullying.committee`, `student`, `acting` and the kit.
package org.guanai.safety.bullying.enquiry;
