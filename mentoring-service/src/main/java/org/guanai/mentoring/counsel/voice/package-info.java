/// The child's voice (学生心声, 3.3.3d): a short form once a term, by ticket, without a login in class;
/// totals for the school, words for the counsellor. Owns the tables `voice_round` and `voice`.
package org.guanai.mentoring.counsel.voice;
