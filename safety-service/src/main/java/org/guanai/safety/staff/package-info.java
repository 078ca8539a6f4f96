/// What safety knows of the staff (教职工): where they work and which classes are theirs, kept from
/// the registry's snapshots. Uses the kit only.
package org.guanai.safety.staff;
