/// Gaps (应帮未帮): children of special groups without a teacher, without anybody, or without a plan
/// (2.4, 3.1.3f). Owns the rule of who is entitled; reads students, pairings and plans.
package org.guanai.mentoring.match.gap;
