/// Terms, public holidays and make-up workdays of each county (校历), as data. Every duty, notice
/// period and deadline of the Measures runs on them. May use `place`.
package org.guanai.registry.calendar;
