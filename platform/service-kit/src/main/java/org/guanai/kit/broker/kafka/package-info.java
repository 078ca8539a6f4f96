/// Apache Kafka behind the interface of `broker`: clients, topics, an ordered producer
/// (`docs/decisions/0001-plain-kafka-clients.md`). Uses `broker` and `fault`.
package org.guanai.kit.broker.kafka;
