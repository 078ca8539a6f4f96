/// Putting right what was typed wrong (更正、撤回): the reason that is given, and how long it may be
/// done (3.1.3i, 3.1.3j). Used by every feature whose records people type; uses the rules only.
package org.guanai.mentoring.correction;
