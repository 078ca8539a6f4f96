package org.guanai.proofs.fault.proxy;

/// The connections that can suffer: two parts with a proxy of ours between them.
public enum Between {
    /// The gateway and the mentoring service.
    ROOM,
    /// The mentoring service and PostgreSQL.
    DATABASE,
    /// The mentoring service and Kafka.
    BROKER,
    /// The mentoring service and the realm's keys in Keycloak.
    REALM,
    /// The notification service and its mail server.
    MAIL
}
