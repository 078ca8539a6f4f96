/// Sponsors (资助人) of children, one to one (3.1.3e): who they are, and whether they are thanked in
/// public. Clauses: 3.1.3e. Uses nothing of this service.
package org.guanai.aid.sponsor;
