/// Telephoning (电话告知) as an occasion: a task for reporter, class teacher and principal when no
/// guardian was reached (3.1.5f). Uses `notice`.
package org.guanai.notification.occasion.telephone;
