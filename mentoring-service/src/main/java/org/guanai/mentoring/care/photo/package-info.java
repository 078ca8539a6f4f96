/// Photos and scans of contacts (家访照片, 3.1.3j), sealed, for whoever may read the contact. Owns no
/// table: they are attachments; uses contacts and pairings.
package org.guanai.mentoring.care.photo;
