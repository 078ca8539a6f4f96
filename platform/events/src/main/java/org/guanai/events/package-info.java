/// The published language (发布语言): topics, roles, event and snapshot records that the services
/// exchange. Knows nothing of the kit.
package org.guanai.events;
