/// Lists of other departments (部门名单比对, 2.3) laid beside the roll: hit, miss, stale, conflict, to be
/// worked through. A miss never ends a recognition by itself. Uses `child.recognition` and
/// `child.student`.
package org.guanai.registry.child.matching;
