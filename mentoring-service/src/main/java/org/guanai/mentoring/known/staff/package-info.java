/// What mentoring knows of staff (教职工): the newest snapshot of each, kept from the registry
/// (3.1.3f). Owns the table `staff`.
package org.guanai.mentoring.known.staff;
