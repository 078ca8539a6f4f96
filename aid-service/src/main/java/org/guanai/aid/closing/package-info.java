/// What becomes of a public notice when its last day is over (公示期满): it is taken down, and its
/// applications pass unless an objection is open. Clauses: 3.3.2b, 2.2. Uses: `notice`,
/// `application`; implemented by `objection`: [OpenObjections].
package org.guanai.aid.closing;
