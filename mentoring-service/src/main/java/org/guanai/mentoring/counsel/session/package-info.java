/// Counselling sessions (辅导记录, 3.1.6d): that there was one is known, what was said is sealed, and
/// opens to the counsellor and to an approved reader for a reason. Owns the table
/// `counsel_session`.
package org.guanai.mentoring.counsel.session;
