/// The words in which counselling counts (3.1.6a, 3.1.6d): topics, lanes, sources and states. Uses
/// nothing.
package org.guanai.mentoring.counsel.kind;
