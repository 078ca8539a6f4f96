/// Forms of contacts (家访记录、谈心记录、联络记录, 3.1.3i, 3.1.3j, 3.1.4f), sealed; one for all contacts of a
/// visit. Owns the table `contact_form`; uses contacts and pairings.
package org.guanai.mentoring.care.form;
