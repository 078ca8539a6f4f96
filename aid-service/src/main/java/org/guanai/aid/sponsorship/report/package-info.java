/// What goes from a sponsorship to the school and, through it, to the sponsor. Clauses: 3.1.3e.
/// Uses: `money`.
package org.guanai.aid.sponsorship.report;
