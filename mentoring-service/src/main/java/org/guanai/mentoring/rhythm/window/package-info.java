/// The windows (周期) into which a county's terms are cut: weeks, months, two months, without
/// holidays (3.1.3i, 3.1.3j, 3.1.4f). Owns the tables `window_cut`, `term_window` and `term_day`;
/// uses the calendar as the registry announces it.
package org.guanai.mentoring.rhythm.window;
