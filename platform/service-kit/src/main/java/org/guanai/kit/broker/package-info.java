/// The broker (消息) as the services see it: records, their CloudEvents headers, and what relay and
/// inbox share. Serves every event of the platform. Uses nothing else of the kit.
package org.guanai.kit.broker;
