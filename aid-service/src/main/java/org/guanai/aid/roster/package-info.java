/// The roster of payments (发放花名册) with a column to sign, and the list of those granted, as files.
/// Clauses: 3.3.2b, and the minors' network regulation, article 36. Uses `files.export`.
package org.guanai.aid.roster;
