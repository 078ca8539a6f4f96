/// Ids (标识) of rows and events: UUIDv7. Uses nothing else of the kit.
package org.guanai.kit.id;
