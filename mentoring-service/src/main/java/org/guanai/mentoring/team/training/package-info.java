/// Training (培训): of helpers before they begin (3.1.4a), and of boarding staff in its four topics
/// with renewal (3.3.1d). Owns the table `training`.
package org.guanai.mentoring.team.training;
