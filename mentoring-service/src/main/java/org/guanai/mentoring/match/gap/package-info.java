/// Gaps (未结对): left-behind children without a teacher (2.4, 3.1.3f). Reads students and pairings.
package org.guanai.mentoring.match.gap;
