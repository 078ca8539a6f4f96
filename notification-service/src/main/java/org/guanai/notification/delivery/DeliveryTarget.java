package org.guanai.notification.delivery;

import java.util.UUID;

/// A person in the chain of a notice.
///
/// @param org path of the notice's organisation
public record DeliveryTarget(UUID notice, UUID recipient, String org, UUID person) {}
