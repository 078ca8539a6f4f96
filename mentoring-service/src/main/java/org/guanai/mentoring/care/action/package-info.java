/// Agreed actions (约定事项, 3.1.3l): what helper and guardian do together for a child, who and by
/// when. Owns the table `agreed_action`; uses pairings.
package org.guanai.mentoring.care.action;
