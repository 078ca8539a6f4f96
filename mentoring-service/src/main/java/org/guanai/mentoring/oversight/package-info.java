/// Whose records a caller sees (监督) and the filters that lists have in common. Uses organisations
/// only.
package org.guanai.mentoring.oversight;
