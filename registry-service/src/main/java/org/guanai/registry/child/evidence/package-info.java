/// Evidence that a child belongs to a special group (特殊群体佐证材料, 2.3): papers and findings with their
/// scans. May use `student` and `files.attachment`.
package org.guanai.registry.child.evidence;
