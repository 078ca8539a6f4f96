package org.guanai.kit.broker;

import java.util.Map;

/// A record for the broker.
///
/// @param value null for a tombstone
public record OutgoingRecord(String topic, String key, byte[] value, Map<String, String> headers) {}
