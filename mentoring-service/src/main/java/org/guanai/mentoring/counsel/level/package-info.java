/// The warning levels (预警等级) of counselling and the clocks that hang on them (3.1.6d). Uses the
/// kit's rules only.
package org.guanai.mentoring.counsel.level;
