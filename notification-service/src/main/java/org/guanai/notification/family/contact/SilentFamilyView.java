package org.guanai.notification.family.contact;

import java.time.LocalDate;
import java.util.UUID;

/// A left-behind child whose parents were not in touch for long (父母失联).
///
/// @param since day of the last contact, or from which the child is looked after
/// @param step how many steps were told: 1 the parents, 2 the class teacher, 3 the principal, 4 a
///   visit is due
public record SilentFamilyView(UUID studentId, String org, LocalDate since, int step) {}
