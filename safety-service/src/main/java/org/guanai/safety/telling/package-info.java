/// Telling the guardians of the students in an incident (告知监护人; 3.1.5f): the alarm, who was told
/// and who acknowledged, and the records behind the indicator. Knows of an incident only what its
/// report says; uses `student`, the kit and `reference`.
package org.guanai.safety.telling;
