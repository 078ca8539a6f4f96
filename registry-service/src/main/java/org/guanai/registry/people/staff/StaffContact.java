package org.guanai.registry.people.staff;

import java.util.Set;
import java.util.UUID;

/// A member of staff whom families turn to (3.2.1b).
///
/// @param isPrincipal else a class teacher
/// @param classIds classes that they teach
/// @param phone open text, null when unknown
public record StaffContact(String name, boolean isPrincipal, Set<UUID> classIds, String phone) {}
