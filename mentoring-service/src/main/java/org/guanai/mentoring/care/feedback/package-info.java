/// Feedback (及时反馈, 3.1.3k) that is owed to guardians after a worrying contact. Owns the table
/// `feedback`; uses the duty of the contact and its calendar.
package org.guanai.mentoring.care.feedback;
