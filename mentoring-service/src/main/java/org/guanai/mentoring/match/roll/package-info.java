/// What happens to a child on the roll (学籍变动) and changes its pairings: a withdrawal that is undone
/// (3.1.3a). Uses pairings only.
package org.guanai.mentoring.match.roll;
