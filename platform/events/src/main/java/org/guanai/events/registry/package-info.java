/// Events and snapshots of the registry (学籍, 2.3): what the other services know of organisations,
/// calendars and people.
package org.guanai.events.registry;
