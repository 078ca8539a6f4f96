/// Conduct guidance (品行教育引导, 3.1.4d) by external counsellors, for the class teacher. Owns the table
/// `conduct_note`.
package org.guanai.mentoring.conduct.note;
