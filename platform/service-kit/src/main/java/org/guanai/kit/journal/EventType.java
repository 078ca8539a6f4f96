package org.guanai.kit.journal;

/// The CloudEvents type of a payload: its class without the `.events` package.
public final class EventType {
    private EventType() {}

    public static String of(Class<?> payload) {
        return payload.getName().replace(".events.", ".");
    }
}
