/// Referrals (转介, 3.1.6d) of a child to somebody who can do more, with consent and a reply clock.
/// Owns the table `counsel_referral`.
package org.guanai.mentoring.counsel.referral;
