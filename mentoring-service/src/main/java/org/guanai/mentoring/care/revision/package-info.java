/// What contacts said before they were corrected or withdrawn (更正记录, 3.1.3i, 3.1.3j). Owns the
/// table `contact_revision`; uses kinds of contacts only.
package org.guanai.mentoring.care.revision;
