/// One-to-one sponsorships (一对一资助, 3.1.3e): with the guardian's consent, through the school,
/// without address or documents; gifts, words that the school screens, a report for the sponsor.
/// Clauses: 3.1.3e. Uses: `sponsor`, `student`, `money`.
package org.guanai.aid.sponsorship;
