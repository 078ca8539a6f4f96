/// The counselling case (辅导档案, 一生一档, 3.1.6d): its level, consent and reviews; a crisis becomes a
/// matter for safety. Owns the table `counsel_case`.
package org.guanai.mentoring.counsel.file;
