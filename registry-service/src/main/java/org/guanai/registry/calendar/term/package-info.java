/// Terms (学期) of each county, planned, put right and taken back. Serves every clause with a rhythm
/// or a term. May use `correction`.
package org.guanai.registry.calendar.term;
