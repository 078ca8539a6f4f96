package org.guanai.notification.directory;

import java.util.UUID;

/// A student's snapshot was taken in; fired in its transaction, for what had been waiting for it.
public record StudentArrived(UUID student) {}
