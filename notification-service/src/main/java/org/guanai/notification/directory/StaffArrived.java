package org.guanai.notification.directory;

/// A member of staff was taken in; fired in its transaction, for what had been waiting for somebody
/// there.
///
/// @param org path of the organisation they work at
public record StaffArrived(String org) {}
