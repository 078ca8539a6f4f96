/// For what a contact is recorded (3.1.3i, 3.1.3j, 3.1.4f): a duty of a pairing, also of one that
/// has ended since, and by when. Uses duties and pairings.
package org.guanai.mentoring.care.occasion;
