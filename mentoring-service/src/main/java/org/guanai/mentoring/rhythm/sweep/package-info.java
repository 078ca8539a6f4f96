/// The sweep (巡检): finds passed windows on the business clock and reminds, and counts a county's
/// duties again after its calendar changed (3.1.1a, 3.2.3b). Uses duties and windows.
package org.guanai.mentoring.rhythm.sweep;
