/// Who might look after a child (结对建议, 3.1.3a, 3.1.3f, 3.1.4e), with reasons: for one child, and
/// for all children of a school who have nobody. Owns no table; reads children, staff, helpers,
/// pairings.
package org.guanai.mentoring.match.suggestion;
