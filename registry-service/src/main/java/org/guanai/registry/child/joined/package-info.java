/// That two records of one child were joined or parted (档案合并): for every feature that keeps
/// something of a child. Within the service, and in the current transaction. Uses `child.student`.
package org.guanai.registry.child.joined;
