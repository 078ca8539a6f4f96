package org.guanai.notification.family.mailbox;

import java.util.List;
import java.util.UUID;

/// An adult of the school whom a child may write to (信任的大人).
///
/// @param posts such as class-teacher, counsellor, principal
public record TrustedAdultView(UUID id, String name, List<String> posts) {}
