/// What waits at an aid desk (资助待办), counted; no child is named. Clauses: 3.3.2a, 3.3.2b, 2.2.
/// Counts; uses `application`, `recognition`, `term`.
package org.guanai.aid.queue;
