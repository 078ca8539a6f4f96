package org.guanai.registry.people.account;

import java.time.Instant;

/// A one-time code (一次性登录码), in clear: nothing else knows it.
///
/// @param until when it expires
public record IssuedCode(String username, String code, Instant until) {}
