/// Contacts with the children (联系记录, 3.1.3i, 3.1.3j, 3.1.4f): recording, reading and opening their
/// notes. Declares the contact duties and is their source of deeds. Owns the table `contact`; uses
/// duties, pairings, students and feedback.
package org.guanai.mentoring.care.contact;
