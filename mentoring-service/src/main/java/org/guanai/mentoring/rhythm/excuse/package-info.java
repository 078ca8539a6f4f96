/// Excuses (暂停): days on which duties rest, for a stated reason (3.1.3i). Owns the table `pause`;
/// uses pairings and tells duties to count again.
package org.guanai.mentoring.rhythm.excuse;
