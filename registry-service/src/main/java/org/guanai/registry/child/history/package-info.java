/// What a child's file said before (档案变更历史, 3.1.3d): which field, what it was, where the new value
/// came from and when. The database writes it with each change. Uses `child.student`.
package org.guanai.registry.child.history;
