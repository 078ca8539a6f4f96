/// Silences (无人联系, 3.1.3i): a guardian says that nobody was in touch, the school answers. Owns the
/// table `silence`; uses students.
package org.guanai.mentoring.match.silence;
